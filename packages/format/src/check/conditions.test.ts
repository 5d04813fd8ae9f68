import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition, FormDocument, LayoutItem } from '../generated/form-document.js';
import { exampleForm } from '../test-support/example-form.js';
import { findingsOf, placesOf, smallForm } from '../test-support/small-form.js';
import { conditionAnswers } from './condition-answers.js';
import { conditionCircles } from './condition-circles.js';
import { conditionQuestions } from './condition-questions.js';

const properties = {
  text: { type: 'string', maxLength: 10 },
  number: { type: 'integer' },
  date: { type: 'string', format: 'date' },
  yes: { type: 'boolean' },
  choice: { enum: ['a', 'b'] },
  choices: { type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] } },
  rows: {
    type: 'array',
    maxItems: 2,
    items: { type: 'object', properties: { name: { type: 'string', maxLength: 9 } } },
  },
};
const when = (
  question: string,
  operator: Condition['operator'] = 'exists',
  answer: Condition['answer'] = true,
) => ({
  enableWhen: [{ question, operator, answer }],
});
const questions: LayoutItem[] = [
  ...['text', 'number', 'date', 'yes', 'choice', 'choices'].map((name) => ({
    linkId: name,
    answer: `/${name}`,
  })),
  { linkId: 'rows', answer: '/rows', items: [{ linkId: 'row-name', answer: 'name' }] },
];
const form = (...more: LayoutItem[]): FormDocument => smallForm(properties, [...questions, ...more]);
const at = '/layout/0/items/7/enableWhen/0';

describe('the questions that conditions read', () => {
  const places = (...more: LayoutItem[]) => placesOf(conditionQuestions, form(...more));

  it('are fine when they exist and come earlier', () => {
    assert.deepEqual(placesOf(conditionQuestions, exampleForm), []);
    assert.deepEqual(places({ linkId: 'x', text: 'x', ...when('rows') }), []);
  });

  it('must exist and have an answer', () => {
    assert.deepEqual(places({ linkId: 'x', text: 'x', ...when('nobody') }), [
      `unknown-question ${at}/question`,
    ]);
    assert.deepEqual(places({ linkId: 'x', text: 'x', ...when('only-page') }), [
      `unknown-question ${at}/question`,
    ]);
  });

  it('must come earlier', () => {
    assert.deepEqual(
      places({ linkId: 'x', text: 'x', ...when('y') }, { linkId: 'y', title: 'Y', items: [] }),
      [`unknown-question ${at}/question`],
    );
    const later = smallForm(properties, [{ linkId: 'x', text: 'x', ...when('text') }, ...questions]);
    assert.deepEqual(placesOf(conditionQuestions, later), [
      'later-question /layout/0/items/0/enableWhen/0/question',
    ]);
  });

  it('must not stand in rows that the condition does not stand in', () => {
    assert.deepEqual(places({ linkId: 'x', text: 'x', ...when('row-name') }), [
      `row-out-of-reach ${at}/question`,
    ]);
  });
});

describe('conditions that wait for each other', () => {
  it('are one finding for the circle', () => {
    const circle = smallForm(properties, [
      { linkId: 'text', answer: '/text', ...when('number') },
      { linkId: 'number', answer: '/number', ...when('yes') },
      { linkId: 'yes', answer: '/yes', ...when('text') },
    ]);
    const [finding, ...others] = findingsOf(conditionCircles, circle);
    assert.deepEqual(others, []);
    assert.equal(finding?.code, 'condition-circle');
    assert.match(finding.message, /`text` → `number` → `yes`/);
  });

  it('are found through the group that a question stands in', () => {
    const inGroup = smallForm(properties, [
      { linkId: 'group', ...when('text'), items: [{ linkId: 'text', answer: '/text' }] },
    ]);
    assert.equal(findingsOf(conditionCircles, inGroup).length, 1);
  });

  it('are none in a long chain', () => {
    const names = Array.from({ length: 900 }, (_, index) => `q${index}`);
    const chain = smallForm(
      Object.fromEntries(names.map((name) => [name, { type: 'boolean' }])),
      names
        .map((name, index) => ({
          linkId: name,
          answer: `/${name}`,
          ...(index > 0 ? when(`q${index - 1}`) : {}),
        }))
        .reverse(),
    );
    assert.deepEqual(findingsOf(conditionCircles, chain), []);
  });
});

describe('the answers that conditions compare with', () => {
  const good: [string, Condition['operator'], Condition['answer']][] = [
    ['text', '=', 'x'],
    ['text', 'exists', false],
    ['number', '>', 3],
    ['number', '!=', 3],
    ['date', '<=', '2000-01-31'],
    ['yes', '=', false],
    ['choice', '=', 'a'],
    ['choices', 'includes', 'b'],
    ['rows', 'exists', true],
  ];
  for (const [question, operator, answer] of good) {
    it(`may be ${question} ${operator} ${JSON.stringify(answer)}`, () => {
      assert.deepEqual(
        findingsOf(conditionAnswers, form({ linkId: 'x', text: 'x', ...when(question, operator, answer) })),
        [],
      );
    });
  }

  const bad: [string, Condition['operator'], Condition['answer'], string][] = [
    ['text', 'exists', 'yes', 'operator-mismatch answer'],
    ['text', '>', 'x', 'operator-mismatch operator'],
    ['text', 'includes', 'x', 'operator-mismatch operator'],
    ['text', '=', 5, 'operator-mismatch answer'],
    ['number', '=', '3', 'operator-mismatch answer'],
    ['date', '>', 'Monday', 'operator-mismatch answer'],
    ['yes', '=', 'yes', 'operator-mismatch answer'],
    ['choice', '=', 'c', 'unknown-option answer'],
    ['choices', '=', 'a', 'operator-mismatch operator'],
    ['choices', 'includes', 'c', 'unknown-option answer'],
    ['rows', 'includes', 'a', 'operator-mismatch operator'],
  ];
  for (const [question, operator, answer, expected] of bad) {
    it(`may not be ${question} ${operator} ${JSON.stringify(answer)}`, () => {
      const [code = '', part = ''] = expected.split(' ');
      assert.deepEqual(
        placesOf(conditionAnswers, form({ linkId: 'x', text: 'x', ...when(question, operator, answer) })),
        [`${code} ${at}/${part}`],
      );
    });
  }
});
