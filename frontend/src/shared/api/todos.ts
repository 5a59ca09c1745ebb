import { queryOptions } from '@tanstack/react-query';
import { api, body } from './client';
import type { components } from './schema';

export type Todo = components['schemas']['TodoView'];

/** What waits for the person signed in, the earliest deadline first; looked at again every minute. */
export const todosQuery = () =>
  queryOptions({
    queryKey: ['todos'],
    queryFn: () => body(api.GET('/api/todos')),
    refetchInterval: 60_000,
  });
