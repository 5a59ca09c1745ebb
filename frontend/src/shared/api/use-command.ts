import { useMutation, useQueryClient, type QueryKey, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem, type ProblemError } from './problem';

/** What a sender adds to its request so that a repeated submission counts once. */
export interface Intent {
  headers: { 'Idempotency-Key': string };
}

interface Options<V, R> {
  /** Sends the request; pass `intent.headers` on as headers. */
  send: (input: V, intent: Intent) => Promise<R>;
  /** Query keys (prefixes) that are read again afterwards. */
  refreshes?: QueryKey[];
  onDone?: (result: R, input: V) => void;
}

/**
 * A request that changes something. The idempotency key stays the same while the same input is sent again after a
 * broken connection or a server fault, and is new for every other attempt.
 */
export function useCommand<R, V = void>(options: Options<V, R>): UseMutationResult<R, ProblemError, V> {
  const queries = useQueryClient();
  const open = useRef<{ input: string; key: string } | undefined>(undefined);

  return useMutation<R, ProblemError, V>({
    mutationFn: async (input) => {
      const text = JSON.stringify({ input });
      if (open.current?.input !== text) open.current = { input: text, key: crypto.randomUUID() };
      try {
        return await options.send(input, { headers: { 'Idempotency-Key': open.current.key } });
      } catch (error) {
        const problem = asProblem(error);
        if (!problem.retryable) open.current = undefined;
        throw problem;
      }
    },
    onSuccess: async (result, input) => {
      open.current = undefined;
      await Promise.all((options.refreshes ?? []).map((queryKey) => queries.invalidateQueries({ queryKey })));
      options.onDone?.(result, input);
    },
  });
}
