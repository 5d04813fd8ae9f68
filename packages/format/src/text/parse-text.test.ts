import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Block, Inline } from './blocks.js';
import { parseText } from './parse-text.js';
import { safeHref } from './safe-href.js';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

describe('short Markdown', () => {
  it('parts paragraphs at empty lines and joins lines within them', () => {
    assert.deepEqual(parseText('One\ntwo\r\n\r\n\n three '), [
      paragraph(text('One two')),
      paragraph(text('three')),
    ]);
  });

  it('makes lists, numbered or not, also right after a paragraph', () => {
    assert.deepEqual(parseText('Bring:\n- a map\n  of the town\n* water\n\n1. Go\n2) Stop'), [
      paragraph(text('Bring:')),
      { type: 'list', ordered: false, items: [[text('a map of the town')], [text('water')]] },
      { type: 'list', ordered: true, items: [[text('Go')], [text('Stop')]] },
    ]);
  });

  it('makes words strong, and links, also within each other', () => {
    assert.deepEqual(parseText('**Call [us **now**](tel:111)**'), [
      paragraph({ type: 'strong', children: [text('Call [us ')] }, text('now'), {
        type: 'strong',
        children: [text('](tel:111)')],
      }),
    ]);
    assert.deepEqual(parseText('[**us**](tel:111)'), [
      paragraph({ type: 'link', href: 'tel:111', children: [{ type: 'strong', children: [text('us')] }] }),
    ]);
  });

  it('leaves HTML and unfinished marks as words', () => {
    const words = '<b onclick="x">a</b> &lt; **b [c](d [e] f](g';
    assert.deepEqual(parseText(words), [paragraph(text(words))]);
  });

  it('keeps the words of a link that is not allowed, and tells its address', () => {
    const dropped: string[] = [];
    const blocks = parseText('See [this](javascript:alert) now', (address) => dropped.push(address));
    assert.deepEqual(blocks, [paragraph(text('See this now'))]);
    assert.deepEqual(dropped, ['javascript:alert']);
  });

  it('has no paragraph for text without words', () => {
    assert.deepEqual(parseText(' \n\n****\n- ****\n'), []);
  });

  it('takes time that grows with the text, whatever is in it', () => {
    const hostile = ['[', '[a](', '**', '**a', '[**', '[a]', '](', '- ', '1. \n', ' '];
    for (const piece of hostile) {
      const start = performance.now();
      parseText(piece.repeat(100_000));
      assert.ok(performance.now() - start < 2000, `${piece} is not parsed in linear time`);
    }
  });

  it('holds only its node kinds and allowed addresses, for any text', () => {
    const pieces = fc.constantFrom(
      '**',
      '[',
      ']',
      '(',
      ')',
      '](',
      '- ',
      '\n',
      '1. ',
      'javascript:',
      'https://',
      '<a href=',
      '&colon;',
      '\u0000',
      '//',
      '\\',
      'data:',
      'tel:1',
      '#',
    );
    const anyText = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
    const check = (node: Inline): void => {
      if (node.type === 'text') {
        assert.equal(typeof node.text, 'string');
        return;
      }
      if (node.type === 'link') assert.equal(safeHref(node.href), node.href);
      else assert.equal(node.type, 'strong');
      node.children.forEach(check);
    };
    fc.assert(
      fc.property(anyText, (source) => {
        for (const block of parseText(source)) {
          if (block.type === 'paragraph') block.children.forEach(check);
          else block.items.flat().forEach(check);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
