import { expect } from '@open-wc/testing';
import { qrCode } from './qr-code.js';
import { isWhole, readQr } from './test-support/read-qr.js';
import { QR_ROOM, versions } from './versions.js';

const most = (bytes: number): string => 'Quiet room, please. '.repeat(30).slice(0, bytes);

describe('a QR code', () => {
  for (const { number, room } of versions) {
    it(`of version ${number} holds what was put in, to the last byte, with error correction that fits`, () => {
      const text = most(room);
      const modules = qrCode(text);
      expect(modules).to.have.length(number * 4 + 17);
      const read = readQr(modules);
      expect(read.text).to.equal(text);
      expect(read.level).to.equal(0);
      for (const block of read.blocks) expect(isWhole(block, read.correction)).to.equal(true);
    });
  }

  it('has room for as many bytes as the standard says', () => {
    expect(versions.map(({ room }) => room)).to.deep.equal([
      14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412,
    ]);
  });

  it('holds any language', () => {
    for (const text of ['', 'a', 'Café', 'مرحبا', '🧸 zażółć'])
      expect(readQr(qrCode(text)).text).to.equal(text);
  });

  it('has its three corners, its timing and its dark module where cameras look for them', () => {
    const modules = qrCode('My health passport');
    const size = modules.length;
    for (const [y, x] of [
      [3, 3],
      [3, size - 4],
      [size - 4, 3],
    ] as const) {
      const ring = (reach: number) => [
        modules[y - reach]![x],
        modules[y + reach]?.[x],
        modules[y]![x - reach],
        modules[y]![x + reach],
      ];
      expect(ring(3)).to.deep.equal([true, true, true, true]);
      expect(ring(2)).to.deep.equal([false, false, false, false]);
      expect(ring(1)).to.deep.equal([true, true, true, true]);
    }
    for (let index = 8; index < size - 8; index += 1) expect(modules[6]![index]).to.equal(index % 2 === 0);
    expect(modules[size - 8]![8]).to.equal(true);
  });

  it('says how much a code holds when there is too much', () => {
    expect(() => qrCode(most(QR_ROOM + 1))).to.throw(RangeError, '413 bytes; a code holds 412');
  });
});
