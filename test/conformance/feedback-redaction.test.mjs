// Nothing that says who a person is leaves with their feedback; ordinary numbers stay.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redact, redactAnswers, youSaidWeDidHtml } from '@coform/forms/feedback';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { form, read } from './support/form-rules.mjs';

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (length) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));
const separator = fc.constantFrom(' ', ' ', '-', '.', '\u00a0', ' - ', '‑');

/** Cuts digits into groups. */
const grouped = (number) =>
  fc
    .tuple(
      fc.constantFrom(
        [10],
        [3, 3, 4],
        [5, 6],
        [4, 3, 4],
        [5, 3, 3],
        [3, 4, 4],
        [2, 4, 4],
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        [5, 5],
        [4, 6],
        [6, 4],
      ),
      separator,
    )
    .map(([sizes, by]) => {
      const parts = [];
      let rest = number;
      for (const size of sizes) {
        if (rest) parts.push(rest.slice(0, size));
        rest = rest.slice(size);
      }
      if (rest) parts.push(parts.pop() + rest);
      return parts.join(by);
    });

const nhsNumber = digits(9)
  .map((nine) => {
    const sum = [...nine].reduce((total, one, place) => total + Number(one) * (10 - place), 0);
    const check = (11 - (sum % 11)) % 11;
    return check === 10 ? undefined : nine + check;
  })
  .filter((number) => number !== undefined)
  .chain(grouped);

const national = fc
  .tuple(fc.constantFrom('1', '2', '3', '5', '7', '8', '9'), digits(9))
  .map(([first, rest]) => first + rest);
const telephone = fc.oneof(
  national.chain((number) => grouped(`0${number}`)),
  national.chain((number) => grouped(number)).map((number) => `+44 ${number}`),
  national.chain((number) => grouped(number)).map((number) => `+44 (0)${number}`),
  national.chain((number) => grouped(number)).map((number) => `0044 ${number}`),
  national.map((number) => `+44${number}`),
  national.map((number) => `(0${number.slice(0, 3)}) ${number.slice(3, 6)} ${number.slice(6)}`),
  digits(6)
    .map((number) => `01${number.slice(0, 3)}7${number.slice(3)} 12`.replace(/ /g, ''))
    .filter((number) => /^0[1-9]\d{8,9}$/.test(number)),
);
const email = fc.oneof(
  fc.emailAddress(),
  fc.emailAddress().map((address) => address.toUpperCase()),
  fc
    .tuple(
      fc.stringMatching(/^[a-z]{1,12}(\.[a-z]{1,8})?$/),
      fc.constantFrom('gmail.com', 'nhs.net', 'trust.nhs.uk', 'bücher.example'),
    )
    .map(([name, domain]) => `${name}@${domain}`),
);
const letter = (letters) => fc.constantFrom(...letters);
const outward = fc.oneof(
  fc.tuple(letter('BEGLMNSW'), digits(1)).map((parts) => parts.join('')),
  fc.tuple(letter('BEGLMNSW'), fc.integer({ min: 10, max: 99 })).map((parts) => parts.join('')),
  fc
    .tuple(letter('ABCDEFGHIJKLMNOPRSTUWYZ'), letter('ABCDEFGHKLMNOPQRSTUVWXY'), digits(1))
    .map((parts) => parts.join('')),
  fc
    .tuple(
      letter('ABCDEFGHIJKLMNOPRSTUWYZ'),
      letter('ABCDEFGHKLMNOPQRSTUVWXY'),
      fc.integer({ min: 10, max: 99 }),
    )
    .map((parts) => parts.join('')),
  fc.tuple(fc.constant('W1'), letter('ABCDEFGHJKPSTUW')).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('EC1', 'SW1', 'WC2'), letter('AEHMNPRVWXY')).map((parts) => parts.join('')),
);
const inward = fc
  .tuple(digits(1), letter('ABDEFGHJLNPQRSTUWXYZ'), letter('ABDEFGHJLNPQRSTUWXYZ'))
  .map((parts) => parts.join(''));
const postcode = fc
  .tuple(outward, inward, fc.constantFrom(' ', '', '  ', '\u00a0'), fc.boolean())
  .map(([first, second, by, lower]) =>
    lower ? `${first}${by}${second}`.toLowerCase() : `${first}${by}${second}`,
  );

const sentences = [
  ['Ring me on ', '.'],
  ['My number is ', ', but not after 8pm.'],
  ['', ' is how you reach me'],
  ['The nurse (', ') was kind 10 out of 10'],
  ['I waited 3 hours. ', ' 2 times I rang.'],
  ['It was on 12/03/2026 at 9.30am: ', ''],
  ['line one\n', '\nline three'],
  ['“', '”'],
  ['Ward 7, bed 12, ', ', £4.50 for parking'],
];
const said = (identifier) =>
  fc
    .tuple(fc.constantFrom(...sentences), identifier)
    .map(([[before, after], one]) => ({ text: before + one + after, one, before, after }));

const plain = (text) => text.replace(/[^\p{L}\p{N}@]/gu, '').toLowerCase();

function leavesNothing(kind, identifier) {
  fc.assert(
    fc.property(said(identifier), ({ text, one, before, after }) => {
      const { text: rest, takenOut } = redact(text);
      assert.ok(!rest.includes(one), `${JSON.stringify(text)} → ${JSON.stringify(rest)}`);
      // Not a part of it, either: what is left is the sentence around it.
      const around = rest.replaceAll(/\[[^\]]* taken out\]/g, '');
      assert.ok(
        plain(around).length <= plain(before + after).length,
        `${JSON.stringify(text)} → ${JSON.stringify(rest)}`,
      );
      assert.ok(takenOut.length >= 1);
      assert.ok(takenOut.some((found) => text.slice(found.start, found.end) === found.text));
      assert.equal(redact(rest).text, rest, 'a second time takes nothing more out');
    }),
    { numRuns: 2500, seed: 20261123 },
  );
}

describe('redaction of 10,000 generated identifiers in sentences', () => {
  it('lets no NHS number out', () => {
    leavesNothing('nhs-number', nhsNumber);
  });
  it('lets no phone number out', () => {
    leavesNothing('telephone', telephone);
  });
  it('lets no email address out', () => {
    leavesNothing('email', email);
  });
  it('lets no postcode out', () => {
    leavesNothing('postcode', postcode);
  });
});

describe('redaction', () => {
  it('names what it took out, and shows where it stood', () => {
    const text = 'I am on 07700 900982 or sam@example.org, NHS number 999 000 0018, at M60 1NW.';
    const { text: rest, takenOut } = redact(text);
    assert.equal(
      rest,
      'I am on [phone number taken out] or [email address taken out], NHS number [NHS number taken out], at [postcode taken out].',
    );
    assert.deepEqual(
      takenOut.map(({ kind, text: one }) => [kind, one]),
      [
        ['telephone', '07700 900982'],
        ['email', 'sam@example.org'],
        ['nhs-number', '999 000 0018'],
        ['postcode', 'M60 1NW'],
      ],
    );
  });

  for (const text of [
    'I give it 8/10, or 4 out of 5.',
    'We waited 45 minutes, 2 hours, then 3 days.',
    'It was on 27/03/2026 and again on 5 April 2026.',
    'On 01.02.2026 10 people came, on 2026-11-23 12.',
    'From 2019-2023 I was there 6 times.',
    'Parking was £4.50, lunch £12, the taxi £1,250.00 in all.',
    'At 9.30am, 14:45 and 10 pm.',
    'About 1,000 people, 1 000 000 even, 3.14 and 50%.',
    'Ward 12, room 204, bed 3, building B2.',
    'Ward B2 3rd floor, M1 is where I live.',
    'Reference 1234567890 and order 20261123.',
    'Numbers 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.',
    'Call 999, 111 or 116 123.',
    'I was born in 1987; he in 1990.',
    'GAD-7 12, PHQ-9 8, COVID-19, B12, H1N1, MP3.',
    'A temperature of 37.5 and a pulse of 72. 120/80.',
    'Two for 10 @ 5.50 each.',
    'The bus 192 at 07.10.',
  ])
    it(`leaves alone: ${text}`, () => {
      assert.deepEqual(redact(text), { text, takenOut: [] });
    });

  it('leaves generated ratings, prices, dates and times alone', () => {
    const date = fc.date({ min: new Date('1930-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const two = (number) => String(number).padStart(2, '0');
    const ordinary = fc.oneof(
      fc.nat(10).map((rating) => `${rating}/10`),
      fc.nat(9999).map((pence) => `£${(pence / 100).toFixed(2)}`),
      fc.integer({ min: 1000, max: 999999 }).map((pounds) => `£${pounds.toLocaleString('en-GB')}`),
      date.map((day) => day.toLocaleDateString('en-GB')),
      date.map((day) => day.toISOString().slice(0, 10)),
      date.map((day) => `${day.getUTCDate()}.${day.getUTCMonth() + 1}.${day.getUTCFullYear()}`),
      date.map((day) => `${two(day.getUTCHours())}:${two(day.getUTCMinutes())}`),
      fc.nat(100).map((percent) => `${percent}%`),
      fc.nat(99999).map((number) => `${number} times`),
    );
    fc.assert(
      fc.property(fc.array(ordinary, { minLength: 1, maxLength: 3 }), (parts) => {
        const text = `It was ${parts.join(' and then ')}, I think.`;
        assert.equal(redact(text).text, text);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('reads digits of other scripts', () => {
    for (const text of ['رقمي ٠٧٧٠٠٩٠٠٩٨٢', 'نمبر ۰۷۷۰۰ ۹۰۰۹۸۲', '０７７００９００９８２'])
      assert.equal(redact(text).takenOut[0]?.kind, 'telephone', text);
  });

  it('finds addresses that were written in another way', () => {
    for (const text of [
      'sam (at) example.org',
      'SAM@EXAMPLE.ORG',
      'sam @ example.org',
      '"sam the man"@example.org',
      'mailto:sam@example.org',
    ])
      assert.match(redact(text).text, /email address taken out/, text);
  });

  it('takes a time that grows with the text alone', () => {
    for (const bit of ['0', '0 ', '@', 'a@', 'a.', '1-', '+44', 'M1', '(at)', '"@']) {
      const started = performance.now();
      redact(bit.repeat(20_000));
      assert.ok(performance.now() - started < 1000, bit);
    }
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: rest } = redact(text);
        assert.equal(typeof rest, 'string');
      }),
      { numRuns: 300 },
    );
  });
});

describe('redaction of answers', () => {
  const { document } = form('feedback');
  it('goes through what was written freely, and leaves how to reply', () => {
    const answers = {
      rating: 4,
      good: 'Ring 07700 900982',
      better: 'Nothing',
      reply: { wanted: true, way: 'phone', phone: '07700 900982', name: 'Sam' },
    };
    const { answers: rest, takenOut } = redactAnswers(document, answers);
    assert.deepEqual(rest, { ...answers, good: 'Ring [phone number taken out]' });
    assert.deepEqual(
      takenOut.map(({ linkId, text }) => [linkId, text]),
      [['good', '07700 900982']],
    );
    assert.equal(answers.good, 'Ring 07700 900982');
  });

  it('goes through every row of a list', () => {
    const plan = form('living-well-plan').document;
    const { answers } = redactAnswers(plan, { people: [{ how: 'rings' }, { how: 'on 07700 900982' }] });
    assert.deepEqual(
      answers.people.map(({ how }) => how),
      ['rings', 'on [phone number taken out]'],
    );
  });
});

describe('“you said, we did”', () => {
  const validate = new Ajv2020().compile(read('packages/forms/feedback/you-said-we-did.schema.json'));
  const data = {
    $schema: 'https://coform.dev/you-said-we-did/1',
    updated: '2026-11-01',
    items: [
      { said: 'The room is loud.', did: 'We put up panels.', outcome: 'changed', date: '2026-05', people: 6 },
      {
        said: 'Open at weekends.',
        did: 'we have nobody to work then.',
        outcome: 'not-now',
        date: '2026-09',
        people: 1,
      },
      {
        said: '<img src=x onerror=alert(1)> & "you"',
        did: "it's <b>bold</b>",
        outcome: 'kept',
        about: {
          form: 'feedback',
          title: 'Tell us <how> it was',
          edition: '1.0.0',
          question: 'good',
          changedIn: '1.1.0',
        },
      },
    ],
  };

  it('is data with a schema, in which a no needs its reason', () => {
    assert.ok(validate(data), JSON.stringify(validate.errors));
    for (const outcome of ['changed', 'kept', 'not-now', 'not-possible'])
      assert.ok(!validate({ ...data, items: [{ said: 'A', outcome }] }), outcome);
    assert.ok(!validate({ ...data, items: [{ said: 'A', did: 'B', outcome: 'changed', name: 'Sam' }] }));
  });

  it('becomes HTML with every word escaped, the newest first', () => {
    const html = youSaidWeDidHtml(data);
    assert.doesNotMatch(html, /<img|<b>|<how>/);
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;you&quot;/);
    assert.ok(html.indexOf('weekends') < html.indexOf('loud'));
    assert.match(html, /<strong>Not now, because<\/strong> we have nobody/);
    assert.match(html, /1 person said this/);
    assert.match(html, /<time datetime="2026-09">September 2026<\/time>/);
    assert.match(html, /Last updated: <time datetime="2026-11-01">1 November 2026<\/time>/);
    assert.match(html, /Changed in edition 1\.1\.0/);
    assert.match(html, /^<section class="co-said-did"><h2>You said, we did<\/h2>/);
    assert.match(youSaidWeDidHtml({ ...data, items: [] }, { headingLevel: 3 }), /<h3>.*nothing here yet/);
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        const html = youSaidWeDidHtml({
          ...data,
          title: one,
          items: [{ said: one, did: other, outcome: 'kept', date: other }],
        });
        const tags = html.match(/<[^>]*>/g).map((tag) => tag.replace(/ datetime="[^"]*"/, ''));
        assert.ok(
          tags.every((tag) =>
            /^<\/?(section( class="co-said-did")?|h2|h3|ul|li( class="co-said-did__item")?|blockquote|p|strong|time)>$/.test(
              tag,
            ),
          ),
          tags.join(''),
        );
      }),
    );
  });
});
