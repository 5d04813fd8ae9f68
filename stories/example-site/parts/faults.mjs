// Failures that a test may ask for, when the site was started with faults on: by `?fault=…` of the address or by the
// header X-Example-Fault. `times=1` (or "503;times=1" in the header) fails only the first so many tries of each key.
import { setTimeout as wait } from 'node:timers/promises';

const tries = new Map();

function asked(request) {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [header, ...parameters] = (request.headers['x-example-fault'] ?? '').split(';');
  const options = new URLSearchParams(parameters.join('&').replaceAll(' ', ''));
  const number = (name, otherwise) => Number(searchParams.get(name) ?? options.get(name) ?? otherwise);
  return {
    fault: searchParams.get('fault') ?? header,
    times: number('times', Infinity),
    delay: number('delay', 3000),
  };
}

const faults = {
  /** The server is there and cannot do it now. */
  503: (_request, response) => {
    response.writeHead(503, { 'Content-Type': 'application/json', Connection: 'close' });
    response.end(
      '{"error":{"code":"unavailable","message":"The receiver is being repaired. Send it again later."}}',
    );
  },
  /** The connection ends without an answer, and nothing was received. */
  'hang-up': (request) => {
    request.socket.destroy();
  },
  /** The response is received, and the receipt is lost on its way. */
  lost: async (request, response, { collector }) => {
    response.end = () => request.socket.destroy();
    await collector.handle(request, response);
  },
  /** The receipt takes its time. */
  slow: async (request, response, { collector, delay }) => {
    await wait(delay);
    await collector.handle(request, response);
  },
  /** A log-in page of the network stands in between: 200, and no receipt. */
  portal: (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', Connection: 'close' });
    response.end('<!doctype html><title>Welcome to our network</title>');
  },
};

/** Fails as asked. Resolves to false, having touched nothing, when no fault is due. */
export async function withFault(request, response, collector) {
  const { fault, times, delay } = asked(request);
  if (!Object.hasOwn(faults, fault)) return false;
  const key = `${fault} ${request.headers['idempotency-key'] ?? ''}`;
  const before = tries.get(key) ?? 0;
  tries.set(key, before + 1);
  if (before >= times) return false;
  await faults[fault](request, response, { collector, delay });
  return true;
}
