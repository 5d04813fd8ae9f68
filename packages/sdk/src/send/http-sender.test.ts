import { expect } from '@open-wc/testing';
import type { FormResponse } from '@coform/engine';
import { fakeFetch, headerOf, rejection, type Asked } from '../test-support/fake-fetch.js';
import { httpSender } from './http-sender.js';

const response: FormResponse = {
  form: 'visit',
  edition: '1.0.0',
  language: 'en-GB',
  status: 'completed',
  started: '2026-11-23T09:00:00.000Z',
  authored: '2026-11-23T09:05:00.000Z',
  answers: { name: 'Sam' },
};
const options = { signal: new AbortController().signal, key: '5f0c3a52-9f4e-4a55-8d0b-0c1c7c1d2e3f' };
const receipt = (asked: Asked, more = {}) =>
  new Response(JSON.stringify({ received: true, key: headerOf(asked, 'idempotency-key'), ...more }), {
    status: 201,
  });

describe('sending a response', () => {
  let network: ReturnType<typeof fakeFetch>;
  afterEach(() => {
    network.end();
  });

  it('posts it as JSON, with answers in the body only', async () => {
    network = fakeFetch((asked) => receipt(asked, { reference: 'V-1042' }));
    expect(await httpSender('/responses')(response, options)).to.deep.equal({ reference: 'V-1042' });
    const [asked] = network.asked;
    expect(asked!.url).to.equal('/responses');
    expect(JSON.parse(asked!.init.body as string)).to.deep.equal(response);
    expect(asked!.init).to.include({ method: 'POST', redirect: 'error', referrerPolicy: 'no-referrer' });
  });

  it('carries the key that the form gives, by which the receiver knows another try', async () => {
    network = fakeFetch((asked) => receipt(asked));
    await httpSender('/responses')(response, options);
    expect(headerOf(network.asked[0]!, 'idempotency-key')).to.equal(options.key);
  });

  it('makes a key for a page that calls it by itself and gives none', async () => {
    network = fakeFetch((asked) => receipt(asked));
    const { signal } = options;
    await httpSender('/responses')(response, { signal });
    expect(headerOf(network.asked[0]!, 'idempotency-key')).to.match(/^[\w-]{36}$/);
  });

  const notReceived: readonly (readonly [string, string, (asked: Asked) => Response])[] = [
    ['a log-in page that answers 200', 'not-received', () => new Response('<!doctype html>')],
    ['a receipt for something else', 'not-received', () => new Response('{"received":true,"key":"other"}')],
    ['an answer that breaks off', 'not-received', () => new Response('{"received":tr')],
    ['a server at its end', 'not-received', () => new Response('', { status: 503 })],
    ['too many at once', 'not-received', () => new Response('', { status: 429 })],
    ['a refusal', 'response-refused', () => new Response('{"error":{"code":"invalid"}}', { status: 422 })],
  ];
  for (const [what, code, answer] of notReceived) {
    it(`does not take ${what} for a receipt`, async () => {
      network = fakeFetch(answer);
      expect(await rejection(httpSender('/responses')(response, options))).to.include({
        code,
        path: '/responses',
      });
    });
  }

  it('says so when the receiver cannot be reached', async () => {
    network = fakeFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await rejection(httpSender('/responses')(response, options))).to.include({
      code: 'no-connection',
    });
  });
});
