import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evilDocuments } from '../test-support/evil-documents.js';
import { exampleForm } from '../test-support/example-form.js';
import { smallForm } from '../test-support/small-form.js';
import { checkDocument } from './check-document.js';

const found = (document: unknown): string[] =>
  checkDocument(document).map(({ code, path }) => `${code} ${path}`);
const text = { type: 'string', maxLength: 10 };

describe('a form that can be published', () => {
  it('has no findings', () => {
    assert.deepEqual(checkDocument(exampleForm), []);
  });
});

describe('a document that does not fit the meta-schema', () => {
  it('is told each place, with the keyword and what to do', () => {
    const [finding, ...others] = checkDocument({ ...exampleForm, edition: '1' });
    assert.deepEqual(others, []);
    assert.equal(finding?.code, 'meta-schema');
    assert.equal(finding.path, '/edition');
    assert.equal(finding.keyword, 'pattern');
    assert.match(finding.message, /`\/edition` must match .*Change it\./);
  });

  it('is told what its pages lack as pages, and its items as items', () => {
    const layout = [
      { linkId: 'p', type: 'page', items: [{ linkId: 'Q', answr: '/a' }] },
      { linkId: 's', type: 'section', items: [] },
      { answer: '/a' },
      5,
    ];
    assert.deepEqual(found({ ...smallForm({}, []), layout }).sort(), [
      'meta-schema /layout/0/items/0',
      'meta-schema /layout/0/items/0/linkId',
      'meta-schema /layout/1',
      'meta-schema /layout/1/items',
      'meta-schema /layout/2',
      'meta-schema /layout/3',
    ]);
  });
});

describe('a data schema that the evaluator refuses', () => {
  it('is reported with the code and the place of the refusal', () => {
    const [finding] = checkDocument(
      smallForm({ a: { ...text, minimum: 'one' } }, [{ linkId: 'a', answer: '/a' }]),
    );
    assert.equal(finding?.code, 'bad-keyword-value');
    assert.equal(finding.path, '/data/properties/a/minimum');
  });

  it('is reported when it is too deep to look into', () => {
    const deep = evilDocuments.find(([name]) => name === 'a schema of 100,000 levels')?.[1];
    assert.deepEqual([...new Set(checkDocument(deep).map(({ code }) => code))], ['too-deep']);
  });

  it('has its pattern reported once', () => {
    const form = smallForm({ a: { ...text, pattern: '^(a+)+$' } }, [{ linkId: 'a', answer: '/a' }]);
    assert.deepEqual(found(form), ['unsafe-pattern /data/properties/a/pattern']);
  });
});

describe('an evil document', () => {
  for (const [name, document] of evilDocuments) {
    it(`ends in findings and nothing else: ${name}`, () => {
      const findings = checkDocument(document);
      assert.ok(findings.some(({ severity }) => severity === 'error'));
      for (const { message, path } of findings) {
        assert.ok(message.length > 20 && message.endsWith('.'), message);
        assert.match(path, /^(\/|$)/);
      }
      assert.equal(({} as Record<string, unknown>).type, undefined);
    });
  }

  it('never makes the check throw, whatever JSON it is', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.constantFrom('data', 'layout', 'provenance', 'title'),
        (any, part, at) => {
          assert.ok(Array.isArray(checkDocument(any)));
          assert.ok(Array.isArray(checkDocument({ ...exampleForm, [at]: part })));
          assert.ok(Array.isArray(checkDocument(smallForm({ a: part }, [{ linkId: 'a', answer: '/a' }]))));
        },
      ),
      { numRuns: 300 },
    );
  });
});
