import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Computation } from './claims';

export type Policy = components['schemas']['PolicyView'];
export type Trial = components['schemas']['TrialRequest'];

const POLICIES_KEY = ['subsidy', 'policies'] as const;

export const policiesQuery = (language: string) =>
  queryOptions({ queryKey: [...POLICIES_KEY, language], queryFn: () => body(api.GET('/api/subsidy-policies')) });

export const policyQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: [...POLICIES_KEY, language, id],
    queryFn: () => body(api.GET('/api/subsidy-policies/{id}', { params: { path: { id } } })),
  });

/** A trial computation; nothing is stored. */
export const tryPolicy = (id: string, input: Trial, { headers }: Intent): Promise<Computation> =>
  body(api.POST('/api/subsidy-policies/{id}/trial', { params: { path: { id } }, body: input, headers }));
