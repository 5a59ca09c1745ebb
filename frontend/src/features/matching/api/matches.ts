import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

type Schemas = components['schemas'];
export type Matches = Schemas['MatchesView'];
export type Match = Schemas['MatchView'];
export type Criterion = Schemas['CriterionView'];
export type Measure = Schemas['MeasureView'];
export type NetCost = Schemas['NetCostView'];
export type MatchedRight = Schemas['MatchedRight'];
export type Right = Schemas['AssetView'];

export const MATCHING_KEY = ['matching'] as const;

/** What the enterprise looks for; nothing chosen means all free rights. */
export interface Wish {
  assets: string[];
  amount?: string;
  termMonths?: string;
}

export const matchesQuery = (wish: Wish) =>
  queryOptions({
    queryKey: [...MATCHING_KEY, 'matches', wish],
    queryFn: () =>
      body(
        api.GET('/api/matches', {
          params: { query: { assets: wish.assets.length > 0 ? wish.assets : undefined, amount: wish.amount, termMonths: wish.termMonths as unknown as number | undefined } },
        }),
      ),
    retry: false,
  });

/** The free rights of the enterprise, to choose from. */
export const freeRightsQuery = queryOptions({
  queryKey: ['ipasset', 'free'],
  queryFn: async () => (await body(api.GET('/api/ip-assets', { params: { query: { pledgeState: 'FREE', limit: 100 } } }))).items,
});
