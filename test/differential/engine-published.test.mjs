// The browser's verdict and a server's must be one: the engine, which prunes and walks, against Ajv on the published
// schema, over generated forms with conditions and generated answers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession } from '@coform/engine';
import { publishedSchema } from '@coform/format';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

const VALUES = ['a', 'b', 'c'];
const DATES = ['2020-02-29', '2021-06-15', '1999-12-31'];
const SAME = ['exists', '=', '!='];
const ORDER = [...SAME, '>', '<', '>=', '<='];
/** Sorts of question: schema, layout, what may be typed, and how a condition may compare it with what. */
const sorts = {
  text: {
    schema: { type: 'string', minLength: 2, maxLength: 20 },
    typed: ['', 'ab', 'ab', 'abc', 'x', '𝒳'],
    compared: ['ab', 'x'],
    operators: SAME,
  },
  yesNo: {
    schema: { type: 'boolean' },
    typed: ['', 'true', 'true', 'false'],
    compared: [true, false],
    operators: SAME,
  },
  number: {
    schema: { type: 'integer', minimum: 0, maximum: 9 },
    typed: ['', '0', '5', '5', '7', '7', '12', '1.5'],
    compared: [0, 5, 7],
    operators: ORDER,
  },
  date: {
    schema: { type: 'string', format: 'date' },
    layout: { as: 'date' },
    typed: [{ day: '', month: '', year: '' }, ...DATES.map(partsOf)],
    compared: DATES,
    operators: ORDER,
  },
  // Nobody types it: it follows from numbers and totals before it.
  total: {
    schema: { type: 'number', maximum: 14 },
    typed: [''],
    compared: [1, 2, 5, 7, 12],
    operators: ORDER,
  },
  choice: { schema: { enum: VALUES }, typed: ['', ...VALUES], compared: VALUES, operators: SAME },
  choices: {
    schema: { type: 'array', uniqueItems: true, minItems: 2, maxItems: 3, items: { enum: VALUES } },
    layout: { as: 'checkboxes' },
    typed: [[], ['a'], ['a', 'b'], ['b', 'c'], VALUES],
    compared: VALUES,
    operators: ['exists', 'includes'],
  },
};
const allOperators = [...ORDER, 'includes'];
const anyAnswer = Object.values(sorts).flatMap(({ compared }) => compared);

function partsOf(date) {
  const [year, month, day] = date.split('-');
  return { day, month, year };
}

/** A plan holds only numbers and names, so that it shrinks well; `documentOf` makes a form of it. */
const condition = fc.record({
  question: fc.nat(),
  operator: fc.nat(),
  answer: fc.nat(),
  // Mostly compares with what the question can answer; sometimes with what it never does.
  odd: fc.nat({ max: 9 }),
});
const gate = fc.record({ conditions: fc.array(condition, { maxLength: 2 }), any: fc.boolean() });
const seldom = fc.nat({ max: 3 }).map((number) => number === 3);
const calculate = fc.record({
  op: fc.constantFrom('sum', 'count', 'mean'),
  of: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
});
const question = fc.record({
  sort: fc.constantFrom(...Object.keys(sorts), 'number', 'total', 'total'),
  required: seldom,
  gate,
  calculate,
});
const block = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('question'), question }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('repeat'),
      required: seldom,
      gate,
      minItems: fc.nat({ max: 2 }),
      questions: fc.array(question, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('object'),
      required: seldom,
      gate,
      questions: fc.array(question, { minLength: 1, maxLength: 3 }),
    }),
  },
);
const page = fc.record({ gate, blocks: fc.array(block, { minLength: 1, maxLength: 4, size: 'max' }) });
const plan = fc.array(page, { minLength: 1, maxLength: 3, size: 'max' });
/** Everything a person does follows from one number. */
const person = fc.nat();

function documentOf(pages) {
  let count = 0;
  /** Questions that a later condition may read, outside of rows; inside, those of the row as well. */
  const earlier = [];
  const earlierNumbers = [];
  const conditionsOf = ({ conditions, any }, readable) => {
    if (readable.length === 0 || conditions.length === 0) return {};
    const enableWhen = conditions.map(({ question: pick, operator, answer, odd }) => {
      const { linkId, sort } = readable[pick % readable.length];
      const compared = odd === 0 || !sort ? anyAnswer : sorts[sort].compared;
      const operators = odd === 0 || !sort ? allOperators : sorts[sort].operators;
      const chosen = operators[operator % operators.length];
      const wanted = chosen === 'exists' ? answer % 3 > 0 : compared[answer % compared.length];
      return { question: linkId, operator: chosen, answer: wanted };
    });
    return { enableWhen, enableBehavior: any ? 'any' : 'all' };
  };
  const addQuestion = (asked, object, base, readable, numbers) => {
    const { required, gate: own } = asked;
    const sort = asked.sort === 'total' && numbers.length === 0 ? 'number' : asked.sort;
    const name = `q${++count}`;
    const { op, of } = asked.calculate;
    const total = sort === 'total' && {
      as: 'total',
      calculate: { op, of: of.map((pick) => numbers[pick % numbers.length]) },
    };
    if (sort === 'number' || sort === 'total') numbers.push(name);
    object.properties[name] = { title: name, ...sorts[sort].schema };
    if (required) object.required.push(name);
    const item = {
      linkId: name,
      'x-sort': sort,
      answer: `${base}${name}`,
      ...sorts[sort].layout,
      ...total,
      ...conditionsOf(own, readable),
    };
    readable.push({ linkId: name, sort });
    return item;
  };
  const objectSchema = () => ({ type: 'object', properties: {}, required: [] });
  const data = objectSchema();
  const addBlock = (one) => {
    if (one.kind === 'question') return addQuestion(one.question, data, '/', earlier, earlierNumbers);
    const name = `${one.kind}${++count}`;
    const inner = objectSchema();
    if (one.required) data.required.push(name);
    const own = conditionsOf(one.gate, earlier);
    if (one.kind === 'object') {
      data.properties[name] = inner;
      const items = one.questions.map((each) =>
        addQuestion(each, inner, `/${name}/`, earlier, earlierNumbers),
      );
      return { linkId: name, type: 'group', title: name, items, ...own };
    }
    data.properties[name] = {
      type: 'array',
      title: name,
      maxItems: 4,
      ...(one.minItems && { minItems: one.minItems }),
      items: inner,
    };
    const readable = [...earlier];
    const numbers = [];
    const items = one.questions.map((each) => addQuestion(each, inner, '', readable, numbers));
    earlier.push({ linkId: name });
    return { linkId: name, answer: `/${name}`, repeats: true, items, ...own };
  };
  const layout = pages.map(({ gate: own, blocks }, index) => {
    const conditions = conditionsOf(own, earlier);
    return {
      linkId: `page${index}`,
      type: 'page',
      title: 'Page',
      items: blocks.map(addBlock),
      ...conditions,
    };
  });
  return {
    ...{ $schema: 'https://coform.dev/form-document/1', id: 'generated', edition: '1.0.0', status: 'draft' },
    ...{ language: 'en-GB', title: 'Generated', data, layout },
  };
}

function keysOf(snapshot, pages) {
  const within = (key) => {
    const { children, rows } = snapshot.item(key);
    return [key, ...[...children, ...rows.flatMap((row) => row.children)].flatMap(within)];
  };
  return pages.flatMap(({ linkId }) => snapshot.pageItems(linkId)).flatMap(within);
}

/** Gives whole numbers below a limit, the same ones for the same seed (a linear congruential generator). */
function chance(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Goes through the form twice, answering most questions, so that answers come, go and change. */
function fillIn(session, next) {
  const { pages } = session.outline;
  for (let step = 0, keys = []; step < 2 * keys.length || step === 0; step++) {
    keys = keysOf(session.getSnapshot(), pages);
    const { item, key, rows } = session.getSnapshot().item(keys[step % keys.length]);
    if (item.kind === 'repeat') {
      if (next(4) > 0) session.dispatch({ type: 'add-row', key });
      else if (rows[0]) session.dispatch({ type: 'remove-row', key, row: rows[0].id });
    } else if (item.kind === 'question') {
      const { typed } = sorts[item.layout['x-sort']];
      session.dispatch({ type: 'input', key, viewValue: typed[next(typed.length)] });
    }
  }
}

/** A form filled in at random and sent, with a server's validator for it. */
function filledIn(pages, seed) {
  const document = documentOf(pages);
  const session = createSession({ document });
  fillIn(session, chance(seed));
  session.dispatch({ type: 'go', to: { at: 'check' } });
  session.dispatch({ type: 'submit' });
  return { session, accepts: ajv.compile(publishedSchema(document)) };
}

/** Answers that the person gave to questions that are no longer relevant, by pointer in what is sent. */
function* prunedAnswers({ session }) {
  const snapshot = session.getSnapshot();
  for (const key of keysOf(snapshot, session.outline.pages)) {
    const { item, relevant, answer: given, pointer } = snapshot.item(key);
    if (!relevant && given !== undefined && item.repeat === undefined) yield [pointer, given];
    if (item.kind !== 'repeat' || !relevant) continue;
    // Rows without an answer are not sent, so places in the list count only the others.
    const sent = snapshot.item(key).rows.filter(({ children }) =>
      children.some((child) => {
        const state = snapshot.item(child);
        return state.relevant && state.answer !== undefined;
      }),
    );
    for (const [index, { children }] of sent.entries()) {
      for (const state of children.map((child) => snapshot.item(child))) {
        if (!state.relevant && state.answer !== undefined)
          yield [`${pointer}/${index}/${state.item.linkId}`, state.answer];
      }
    }
  }
}

function withAnswer(answers, pointer, given) {
  const copy = structuredClone(answers);
  const names = pointer.split('/').slice(1);
  const last = names.pop();
  let place = copy;
  for (const name of names) place = place[name] ??= {};
  place[last] = given;
  return copy;
}

describe('the engine and Ajv on the published schema', () => {
  const tally = { accepted: 0, refused: 0, pruned: 0, enabled: 0, totals: 0 };

  it('reach the same verdict on generated forms and answers', () => {
    fc.assert(
      fc.property(plan, person, (pages, seed) => {
        const { session, accepts } = filledIn(pages, seed);
        const { problems } = session.getSnapshot();
        const answers = session.answers();
        const accepted = accepts(answers);
        tally[accepted ? 'accepted' : 'refused']++;
        assert.equal(
          accepted,
          problems.length === 0,
          JSON.stringify({ answers, problems, errors: accepts.errors }),
        );
        for (const key of keysOf(session.getSnapshot(), session.outline.pages)) {
          const { item, relevant, answer } = session.getSnapshot().item(key);
          if (item.enableWhen.length > 0 && relevant && answer !== undefined) tally.enabled++;
          if (item.type === 'total' && relevant && answer !== undefined) tally.totals++;
        }
        assert.equal(session.getSnapshot().sending, accepted ? 'sending' : 'idle');
      }),
      { seed: 20, numRuns: 300 },
    );
    assert.ok(
      tally.accepted > 40 && tally.refused > 40 && tally.enabled > 150 && tally.totals > 40,
      `one-sided: ${JSON.stringify(tally)}`,
    );
  });

  it('both know an answer that should not be there', () => {
    fc.assert(
      fc.property(plan, person, (pages, seed) => {
        const form = filledIn(pages, seed);
        for (const [pointer, given] of prunedAnswers(form)) {
          tally.pruned++;
          const smuggled = withAnswer(form.session.answers(), pointer, given);
          assert.equal(form.accepts(smuggled), false, `${pointer} in ${JSON.stringify(smuggled)}`);
        }
      }),
      { seed: 21, numRuns: 150 },
    );
    assert.ok(tally.pruned > 100, `hardly anything was pruned: ${tally.pruned}`);
  });

  it('take a response back: its answers fill the form again without a problem', () => {
    fc.assert(
      fc.property(plan, person, (pages, seed) => {
        const { session, accepts } = filledIn(pages, seed);
        const answers = session.answers();
        if (!accepts(answers)) return;
        const again = createSession({ document: session.document, answers });
        assert.deepEqual(again.answers(), answers);
      }),
      { seed: 22, numRuns: 60 },
    );
  });
});
