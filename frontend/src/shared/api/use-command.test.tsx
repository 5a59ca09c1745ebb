import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { ProblemError } from './problem';
import { useCommand } from './use-command';

/** Runs the inputs one after the other against these endings, and gives back the keys that were sent. */
async function keysFor(inputs: string[], endings: ('ok' | number)[]): Promise<string[]> {
  const keys: string[] = [];
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
  const { result } = renderHook(
    () =>
      useCommand<string, string>({
        send: (_, { headers }) => {
          keys.push(headers['Idempotency-Key']);
          const ending = endings[keys.length - 1];
          return ending === 'ok' ? Promise.resolve('done') : Promise.reject(new ProblemError(ending ?? 0, {}));
        },
      }),
    { wrapper },
  );
  for (const input of inputs) await act(() => result.current.mutateAsync(input).catch(() => undefined));
  return keys;
}

it('repeats the key when nobody knows whether the submission arrived', async () => {
  const [first, second, third] = await keysFor(['a', 'a', 'a'], [0, 503, 'ok']);
  expect(second).toBe(first);
  expect(third).toBe(first);
});

it('takes a new key when the input has changed', async () => {
  const [first, second] = await keysFor(['a', 'b'], [0, 'ok']);
  expect(second).not.toBe(first);
});

it('takes a new key after a refusal and after a success', async () => {
  const [first, second, third] = await keysFor(['a', 'a', 'a'], [422, 'ok', 'ok']);
  expect(new Set([first, second, third]).size).toBe(3);
});
