/** One request as the page made it. */
export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

/** Answers requests in the network's place, and remembers them. Call `end` afterwards. */
export function fakeFetch(answer: (asked: Asked, index: number) => Response | Promise<Response>): {
  readonly asked: Asked[];
  end: () => void;
} {
  const own = globalThis.fetch;
  const asked: Asked[] = [];
  globalThis.fetch = (input, init = {}) => {
    const one = {
      url: typeof input === 'string' ? input : String(input instanceof URL ? input : input.url),
      init,
    };
    asked.push(one);
    return Promise.resolve(answer(one, asked.length - 1));
  };
  return {
    asked,
    end: () => {
      globalThis.fetch = own;
    },
  };
}

/** The header of a request, however it was given. */
export const headerOf = ({ init }: Asked, name: string): string | null => new Headers(init.headers).get(name);

/** What a promise is rejected with. */
export async function rejection(
  promise: Promise<unknown>,
): Promise<{ code: string; path: string; message: string }> {
  try {
    await promise;
  } catch (thrown) {
    return thrown as { code: string; path: string; message: string };
  }
  throw new Error('it was not rejected');
}
