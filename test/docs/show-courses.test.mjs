// The how-to of courses: its pages open in a browser, its file fits the schema, its code runs.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CoCourseCard, CoCourseList } from '@coform/forms/courses';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../tools/chromium.mjs';
import { blocks, pageOf, runBlock, serve, textOf } from './support/how-to.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const page = 'show-courses.md';
const read = async (file) => readFile(path.join(root, 'packages/forms', file), 'utf8');

describe('the how-to of courses', () => {
  it('has code that runs, and none that is not run', async () => {
    const code = await blocks(page, 'run');
    assert.equal(code.length, 2);
    for (const [index, content] of code.entries()) {
      const { code: exit, printed } = await runBlock(content, `${page}-${index}`);
      assert.equal(exit, 0, printed);
    }
    const marked = (await textOf(page)).match(/<!-- (run|file: \S+) -->/g);
    assert.equal((await textOf(page)).match(/^```\w+$/gm).length, marked.length);
  });

  it('shows a file that the schema takes', async () => {
    const schema = JSON.parse(await read('schema/course.schema.json'));
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats(ajv);
    ajv.compile(schema);
    const isList = ajv.getSchema(`${schema.$id}#/$defs/list`);
    const [file] = await blocks(page, 'file: courses.json');
    isList(JSON.parse(file));
    assert.deepEqual(isList.errors ?? [], []);
  });

  it('names the attributes that the elements have', async () => {
    const text = await textOf(page);
    const rows = [...text.matchAll(/^\| `([a-z-]+)` /gm)].map(([, name]) => name);
    const sources = await Promise.all(
      ['list/co-course-list', 'linked-data/add'].map((file) => read(`src/courses/${file}.ts`)),
    );
    const flags = [...sources.join('').matchAll(/(?:@attr|hasAttribute\()[^\n]*?'?([a-z-]+-[a-z-]+)/g)];
    const known = new Set([...CoCourseList.observedAttributes, ...flags.map(([, name]) => name)]);
    assert.deepEqual([...new Set(rows)].sort(), [...known].sort());
    assert.ok(CoCourseCard.observedAttributes.includes('course-id'));
  });

  describe('in a browser', () => {
    let browser;
    let site;
    before(async () => {
      const [list] = await blocks(page, 'file: courses.html');
      const [ask] = await blocks(page, 'file: ask.html');
      const [courses] = await blocks(page, 'file: courses.json');
      site = await serve(
        new Map([
          ['/courses.html', pageOf(list)],
          ['/courses/ask', pageOf(ask)],
          ['/courses.json', courses],
          ['/forms/ask-for-a-place.form.json', await read('courses/ask-for-a-place.form.json')],
        ]),
      );
      browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
    });
    after(async () => {
      await browser?.close();
      site.stop();
    });

    it('lists the courses, and leads from one to the form with its name in it', async () => {
      const tab = await browser.newPage();
      await tab.goto(`${site.url}/courses.html`);
      const asks = 'co-course-list >>> a[href*="/courses/ask"]';
      await tab.waitForSelector(asks);
      const words = await tab.$eval('co-course-list', (element) => element.shadowRoot.textContent);
      assert.match(words, /2 courses/);
      assert.match(words, /Canal Street hall/);
      await Promise.all([tab.waitForNavigation(), tab.$eval(asks, (link) => link.click())]);
      await tab.waitForFunction(() => document.querySelector('co-form').answers?.course === 'Walk and talk');
      await tab.waitForSelector('co-course-card >>> h2');
      await tab.close();
    });
  });
});
