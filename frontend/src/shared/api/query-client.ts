import { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem';

/** Refusals are final; only a broken connection or a server fault is tried again, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A page that is opened is read again, for others act on the same case; its parts share what is on its way.
        staleTime: 0,
        retry: (failures, error) => asProblem(error).retryable && failures < 2,
      },
      mutations: { retry: false },
    },
  });
}
