// What staff paste into a record, and what a board may count: only with a yes, only sound codes, no small numbers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession } from '@coform/engine';
import { carerCounts, carerSummary, hasCheckDigit } from '@coform/forms/carer-prompt';
import fc from 'fast-check';
import { form, read } from './support/form-rules.mjs';
import { verhoeff } from './support/verhoeff.mjs';

const { document } = form('carer-record');
const prompt = form('carer-prompt').document;
const { codes: terms } = read('packages/forms/carer-record/codes.json');
const answers = {
  before: { agrees: 'yes' },
  safe: {
    ways: ['text', 'email'],
    sayWho: 'no',
    message: 'no',
    times: 'after 6pm',
    avoid: 'Never ring the home number.\nHe picks up.',
  },
  identify: {
    name: 'Sam Example',
    phone: '07700 900982',
    under18: 'no',
    relationship: 'friend',
    main: 'yes',
    needs: ['mental-health', 'alcohol'],
    date: '2026-11-20',
    word: true,
  },
  support: { assessment: 'offered', assessmentDate: '2026-11-20', given: ['pack', 'worker'] },
  involve: { consent: 'some', scope: ['plan', 'risk'], tell: 'She eats more when we cook together.' },
  record: { by: 'A Nurse, staff nurse', date: '2026-11-20' },
};
const respond = (given, of = document) =>
  createSession({ document: of, answers: given, now: () => new Date('2026-11-20T10:00:00Z') }).response();
let made = 0;
const uuid = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
const summarise = (given, options) => carerSummary(document, respond(given), { terms, uuid, ...options });

describe('a carer’s summary', () => {
  it('reads as plain text under the four steps', () => {
    const { text } = summarise(answers);
    const order = ['BEFORE YOU START', '1. IDENTIFY', '2. SUPPORT', '3. INVOLVE', '4. RECORD', 'SNOMED CT'];
    assert.deepEqual(
      [...order].sort((one, other) => text.indexOf(one) - text.indexOf(other)),
      order,
    );
    for (const heading of order) assert.ok(text.includes(`\n${heading}\n`), heading);
    assert.match(text, /^Carer’s record \(carer-record 1\.0\.0\), 2026-11-20\n/);
    assert.match(text, /\nWhich ways are safe for the carer\? Text message; Email\n/);
    assert.match(text, /\nCarer’s name: Sam Example\n/);
    assert.match(text, /Never ring the home number\.\n {2}He picks up\.\n/);
    assert.match(text, /\n413762006 Caregiver of a person with mental health problem\n/);
    assert.doesNotMatch(text, /undefined|null|\[object/);
  });

  it('is the same as data, with every value that was given', () => {
    const { json } = summarise(answers);
    assert.deepEqual(
      json.sections.map(({ title }) => title),
      document.layout.map(({ title }) => title),
    );
    const values = json.sections.flatMap((section) => section.answers).flatMap((answer) => answer.values);
    const given = (value) =>
      Array.isArray(value)
        ? value.flatMap(given)
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(given)
          : [value];
    assert.deepEqual([...values].map(String).sort(), given(respond(answers).answers).map(String).sort());
    assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
  });

  it('holds a code only for what was chosen, each with a right check digit', () => {
    const { json } = summarise(answers);
    assert.deepEqual(
      json.codes.map(({ code }) => code),
      ['936701000000103', '936741000000100', '224485002', '407543004', '413762006', '413759008'],
    );
    for (const { code } of json.codes) assert.ok(verhoeff(code) && hasCheckDigit(code), code);
    assert.deepEqual(summarise({ before: { agrees: 'yes' } }).json.codes, []);
  });

  it('refuses a document whose code has a wrong digit, and says where', () => {
    const wrong = structuredClone(document);
    const item = wrong.layout[1].items[1].items.find(({ linkId }) => linkId === 'identify-main');
    item['x-codes'].yes = '407543003';
    assert.throws(() => carerSummary(wrong, respond(answers)), {
      name: 'CodeError',
      code: 'bad-check-digit',
      path: 'identify-main/yes',
    });
  });

  it('holds nothing about a carer who did not say yes', () => {
    for (const agrees of ['no', 'later', undefined]) {
      const summary = summarise({ ...answers, before: { agrees } });
      const raw = carerSummary(document, {
        ...respond(answers),
        answers: { ...answers, before: { agrees } },
      });
      for (const one of [summary, raw]) {
        assert.equal(one.fhir, undefined);
        assert.doesNotMatch(JSON.stringify(one), /Sam|07700|cook|friend/);
        assert.match(one.text, /nothing to copy/);
      }
    }
    const asked = carerSummary(
      prompt,
      respond(
        { looksAfter: 'yes', contact: { wanted: 'yes', name: 'Sam' }, consent: { record: 'ask-me' } },
        prompt,
      ),
    );
    assert.equal(asked.agreement, 'ask-first');
    assert.doesNotMatch(JSON.stringify(asked), /Sam/);
  });

  it('has the carer prompt’s answers, too, once the person agreed', () => {
    const { text, fhir, json } = carerSummary(
      prompt,
      respond(
        { looksAfter: 'yes', relationship: 'neighbour', hours: 'varies', consent: { record: 'yes' } },
        prompt,
      ),
      { uuid },
    );
    assert.match(text, /It changes from week to week/);
    assert.deepEqual(
      json.codes.map(({ code }) => code),
      ['224484003', '224486001'],
    );
    assert.ok(!fhir.entry.some(({ resource }) => resource.resourceType === 'RelatedPerson'));
  });
});

describe('a carer’s summary as FHIR', () => {
  const { fhir } = summarise(answers, { patient: 'Patient/123' });
  const of = (type) =>
    fhir.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);

  it('is a collection with one response, one related person and an observation for each code', () => {
    assert.equal(fhir.type, 'collection');
    assert.deepEqual(
      [of('QuestionnaireResponse').length, of('RelatedPerson').length, of('Observation').length],
      [1, 1, 6],
    );
    assert.equal(new Set(fhir.entry.map(({ fullUrl }) => fullUrl)).size, fhir.entry.length);
    for (const { fullUrl } of fhir.entry) assert.match(fullUrl, /^urn:uuid:[0-9a-f-]{36}$/);
  });

  it('is one on a page that came by plain http, too, where browsers make no UUIDs', () => {
    const { crypto } = globalThis;
    const { getRandomValues } = crypto;
    Object.defineProperty(globalThis, 'crypto', {
      configurable: true,
      value: { getRandomValues: getRandomValues.bind(crypto) },
    });
    try {
      const { entry } = carerSummary(document, respond(answers)).fhir;
      assert.equal(new Set(entry.map(({ fullUrl }) => fullUrl)).size, entry.length);
      for (const { fullUrl } of entry)
        assert.match(fullUrl, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    } finally {
      Object.defineProperty(globalThis, 'crypto', { configurable: true, value: crypto });
    }
  });

  it('has no empty value anywhere, as FHIR wants', () => {
    const walk = (value, path) => {
      if (value === null || typeof value !== 'object')
        return assert.ok(value !== '' && value !== null && value !== undefined, path);
      const parts = Object.entries(value);
      assert.ok(parts.length > 0, path);
      for (const [key, part] of parts) walk(part, `${path}/${key}`);
    };
    walk(fhir, '');
  });

  it('nests the answers as the form does, each with a value that fits its question', () => {
    const [response] = of('QuestionnaireResponse');
    assert.equal(response.questionnaire, 'https://coform.dev/forms/carer-record|1.0.0');
    assert.deepEqual(
      response.item.map(({ linkId }) => linkId),
      document.layout.map(({ linkId }) => linkId),
    );
    const leaves = (items) => items.flatMap((item) => (item.item ? leaves(item.item) : [item]));
    const found = new Map(leaves(response.item).map(({ linkId, answer }) => [linkId, answer]));
    assert.deepEqual(found.get('safe-ways'), [
      { valueCoding: { code: 'text', display: 'Text message' } },
      { valueCoding: { code: 'email', display: 'Email' } },
    ]);
    assert.deepEqual(found.get('identify-date'), [{ valueDate: '2026-11-20' }]);
    assert.deepEqual(found.get('identify-word'), [{ valueBoolean: true }]);
    assert.deepEqual(found.get('identify-name'), [{ valueString: 'Sam Example' }]);
  });

  it('says who the carer is to the person, and that each observation is about the carer', () => {
    const [person] = of('RelatedPerson');
    assert.deepEqual(person.patient, { reference: 'Patient/123' });
    assert.deepEqual(person.relationship, [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'FRND' }],
        text: 'Friend',
      },
    ]);
    assert.deepEqual(person.telecom, [{ system: 'phone', value: '07700 900982' }]);
    const { fullUrl } = fhir.entry.find(({ resource }) => resource === person);
    for (const observation of of('Observation')) {
      assert.deepEqual(observation.focus, [{ reference: fullUrl }]);
      assert.deepEqual(observation.subject, { reference: 'Patient/123' });
      assert.equal(observation.status, 'final');
      const [{ system, code, display }] = observation.code.coding;
      assert.equal(system, 'http://snomed.info/sct');
      assert.equal(display, terms[code].term);
    }
  });
});

describe('the check digit', () => {
  it('finds every single wrong digit and every two that changed places', () => {
    const known = Object.keys(terms);
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.nat(17),
        fc.integer({ min: 1, max: 9 }),
        (code, place, by) => {
          const at = place % code.length;
          const wrong = [...code];
          wrong[at] = String((Number(wrong[at]) + by) % 10);
          assert.ok(!hasCheckDigit(wrong.join('')), `${code} → ${wrong.join('')}`);
          const next = (at + 1) % code.length;
          if (next === 0 || code[at] === code[next]) return;
          const swapped = [...code];
          [swapped[at], swapped[next]] = [swapped[next], swapped[at]];
          assert.ok(!hasCheckDigit(swapped.join('')), `${code} → ${swapped.join('')}`);
        },
      ),
      { numRuns: 2000 },
    );
    for (const wrong of ['184156003', '1082661000000100', '', '0407542009', '12345', 'abc'])
      assert.ok(!hasCheckDigit(wrong), wrong);
  });
});

describe('counts of carers', () => {
  const many = (count, given) =>
    Array.from({ length: count }, () => ({ form: 'carer-prompt', edition: '1.0.0', answers: given }));

  it('hide small numbers and round the others', () => {
    const [counts] = carerCounts([
      ...many(41, { looksAfter: 'yes', under18: 'no' }),
      ...many(7, { looksAfter: 'yes', under18: 'yes' }),
      ...many(23, { looksAfter: 'no' }),
    ]);
    assert.equal(counts.responses, 70);
    assert.deepEqual(counts.questions.looksAfter, { yes: 50, no: 25 });
    assert.deepEqual(counts.questions.under18, { no: 40, yes: 'few' });
  });

  it('never hold a number from 1 to 7, or one that is not a multiple of 5', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('yes', 'no', 'not-sure', 'rather-not-say'), { maxLength: 60 }),
        (said) => {
          for (const { responses, questions } of carerCounts(
            said.map((looksAfter) => ({ form: 'carer-prompt', edition: '1.0.0', answers: { looksAfter } })),
          ))
            for (const count of [responses, ...Object.values(questions).flatMap(Object.values)])
              assert.ok(count === 'few' || (count >= 10 && count % 5 === 0), String(count));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('hold no words, names, dates or numbers of anyone, whatever was sent', () => {
    const odd = [
      {
        form: 'carer-prompt',
        edition: '1',
        answers: {
          looksAfter: 'Ring Sam on 07700 900982',
          help: ['Words of mine', 'talk'],
          contact: { name: 'Sam' },
          __proto__: { hours: 'x' },
        },
      },
      {
        form: 'carer-record',
        edition: '1',
        answers: { ...answers, identify: { ...answers.identify, name: 'Sam Example' } },
      },
      { form: '__proto__', edition: '1', answers: {} },
    ];
    const counts = carerCounts(odd);
    assert.doesNotMatch(JSON.stringify(counts), /Sam|07700|mine|cook|2026/);
    assert.deepEqual(
      counts.map(({ form: of }) => of),
      ['carer-prompt', 'carer-record'],
    );
  });

  it('refuse limits that would show single people', () => {
    assert.throws(() => carerCounts([], { fewerThan: 1 }), RangeError);
    assert.throws(() => carerCounts([], { roundTo: 0 }), RangeError);
  });
});
