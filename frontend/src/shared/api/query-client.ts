import { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem';

/** Refusals are final; only a broken connection or a server fault is tried again, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Parts of one page share an answer; a page that is opened is read again, for others act on the same case.
        staleTime: 1_000,
        retry: (failures, error) => asProblem(error).retryable && failures < 2,
      },
      mutations: { retry: false },
    },
  });
}
