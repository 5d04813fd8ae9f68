import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentProblem } from './document-problem.js';
import { FormDocumentError } from './form-document-error.js';
import { evilDocuments } from './test-support/evil-documents.js';
import { exampleForm } from './test-support/example-form.js';
import { smallForm } from './test-support/small-form.js';

describe('the quick check before a form is shown', () => {
  it('finds nothing in a sound form', () => {
    assert.equal(documentProblem(exampleForm), undefined);
  });

  it('gives an error with code, place and what to do', () => {
    const { title: _title, ...untitled } = exampleForm;
    const problem = documentProblem(untitled);
    assert.ok(problem instanceof FormDocumentError);
    assert.equal(problem.code, 'meta-schema');
    assert.equal(problem.path, '');
    assert.match(problem.message, /^The document does not fit .*required .*title.* Mend it/);
  });

  it('gives the refusal of the data schema, with its place in the document', () => {
    const problem = documentProblem(
      smallForm({ a: { type: 'string', pattern: '^(a+)+$' } }, [{ linkId: 'a', answer: '/a' }]),
    );
    assert.equal(problem?.code, 'unsafe-pattern');
    assert.equal(problem.path, '/data/properties/a/pattern');
  });

  it('never throws', () => {
    for (const [name, document] of evilDocuments) {
      const problem = documentProblem(document);
      assert.ok(problem === undefined || problem instanceof FormDocumentError, name);
    }
  });
});
