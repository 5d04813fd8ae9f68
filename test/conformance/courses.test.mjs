// The sample prospectus against course.schema.json by a stock validator, and every word of it and of the form that asks for
// a place by reading age.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument, publishedSchema } from '@coform/format';
import { readability } from '@coform/format/readability';
import { askAnswers } from '@coform/forms/courses/html';
import { coursesFromCsv, coursesFromOpenActive } from '@coform/forms/courses/import';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

const read = (path) =>
  JSON.parse(readFileSync(new URL(`../../packages/forms/${path}`, import.meta.url), 'utf8'));
const schema = read('schema/course.schema.json');
const prospectus = read('courses/example-prospectus.json');
const form = read('courses/ask-for-a-place.form.json');
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const isCourse = ajv.compile(schema);
const isList = ajv.getSchema(`${schema.$id}#/$defs/list`);

describe('course.schema.json', () => {
  it('holds the whole sample prospectus', () => {
    isList(prospectus);
    assert.deepEqual(isList.errors ?? [], []);
  });

  for (const [what, course] of [
    ['no name', { kind: 'course' }],
    ['an unknown kind', { name: 'a', kind: 'lecture' }],
    ['an unknown member', { name: 'a', colour: 'red' }],
    ['an access fact that no filter knows', { name: 'a', access: ['stairs'] }],
    ['a date in words', { name: 'a', hasCourseInstance: [{ startDate: '4 December' }] }],
    [
      'places below none',
      { name: 'a', hasCourseInstance: [{ startDate: '2026-12-04', remainingAttendeeCapacity: -1 }] },
    ],
  ])
    it(`refuses ${what}`, () => assert.equal(isCourse(course), false));

  it('holds what the imports make', () => {
    const made = [
      ...coursesFromCsv('name,startDate,place,access\nWalk,04/12/2026 11:00,Blue Bridge,breaks').courses,
      ...coursesFromOpenActive([
        {
          type: 'CourseInstance',
          name: 'Walk',
          startDate: '2026-12-04T11:00:00Z',
          leader: [{ name: 'Dev' }],
          offers: [{ price: 0 }],
        },
      ]).courses,
    ];
    assert.equal(made.length, 2);
    for (const course of made) {
      isCourse(course);
      assert.deepEqual(isCourse.errors ?? [], []);
    }
  });
});

describe('the sample prospectus', () => {
  const { courses } = prospectus;

  it('has every kind, is visibly an example, and names each course once', () => {
    const kinds = new Set(courses.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), [...schema.properties.kind.enum].sort());
    for (const { provider } of courses) assert.match(provider.name, /\(an example\)$/);
    assert.equal(new Set(courses.map(({ id }) => id)).size, courses.length);
  });

  it('uses phone numbers and postcodes that nobody has', () => {
    const text = JSON.stringify(prospectus);
    for (const phone of text.match(/"phone": ?"[^"]+"/g) ?? []) assert.match(phone, /01632 960/);
    for (const [, postcode] of text.matchAll(/"postalCode":"([^"]+)"/g)) assert.match(postcode, /^ZZ/);
  });

  it('can be read at the age of 11', () => {
    const english = courses.filter(({ language }) => language === undefined);
    const words = english.flatMap((course) => [
      course.abstract,
      course.description,
      course.contentNote,
      course.accessNotes,
      ...(course.whatToExpect ?? []),
      ...(course.studentWords ?? []).map(({ text }) => text),
    ]);
    const document = {
      ...form,
      data: { type: 'object', properties: {} },
      layout: words.filter(Boolean).map((text, at) => ({ linkId: `w${at}`, type: 'display', text })),
      provenance: undefined,
    };
    const { all } = readability(document);
    assert.ok(all.readingAge <= 11, `reading age ${all.readingAge}`);
  });
});

const formAjv = addFormats(new Ajv2020({ allErrors: true, strict: false, logger: false }));

describe('the form that asks for a place', () => {
  it('holds to the format, with nothing to mend', () => {
    assert.deepEqual(checkDocument(form), []);
  });

  it('takes what a course fills in', () => {
    const ask = formAjv.compile({ ...publishedSchema(form), $id: undefined, $schema: undefined });
    const now = new Date('2026-11-23T09:00:00Z');
    const [sleep] = prospectus.courses;
    const answers = askAnswers(sleep, 'sleep-westhaven', { now });
    assert.deepEqual(answers, { course: 'Sleep and worry', when: 'Friday 4 December 2026, 10am to midday' });
    ask({ ...answers, name: 'Sam', contactBy: 'post', postalAddress: '1 Harbour Road' });
    assert.deepEqual(ask.errors ?? [], []);
    const full = prospectus.courses.find(({ id }) => id === 'understanding-self-harm');
    assert.equal(askAnswers(full, 'self-harm-moor', { now }).waitingList, true);
    assert.deepEqual(askAnswers(sleep, 'summer', { now }), { course: 'Sleep and worry' });
  });
});
