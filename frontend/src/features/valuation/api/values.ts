import { queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';

type Schemas = components['schemas'];
export type Value = Schemas['ValueView'];
export type NewAppraisal = Schemas['DeclareValueRequest'];
export type NewBankValue = Schemas['BankValueRequest'];
export type Right = Schemas['AssetView'];

export const VALUES_KEY = ['valuation'] as const;

/** What has been put on record about the worth of a right, as far as the reader sees it. */
export const valuesQuery = (assetId: string) =>
  queryOptions({
    queryKey: [...VALUES_KEY, assetId],
    queryFn: () => body(api.GET('/api/ip-assets/{id}/values', { params: { path: { id: assetId } } })),
  });

/** The right itself; its page reads it as well, so it is asked for once. */
export const rightQuery = (assetId: string) =>
  queryOptions({
    queryKey: ['valuation', 'right', assetId],
    queryFn: () => body(api.GET('/api/ip-assets/{id}', { params: { path: { id: assetId } } })),
  });

export const declareValue = (assetId: string, appraisal: NewAppraisal, { headers }: Intent): Promise<Value> =>
  body(api.POST('/api/ip-assets/{id}/values', { params: { path: { id: assetId } }, body: appraisal, headers }));

export const recordBankValue = (assetId: string, value: NewBankValue, { headers }: Intent): Promise<Value> =>
  body(api.POST('/api/ip-assets/{id}/bank-values', { params: { path: { id: assetId } }, body: value, headers }));

export const verifyValue = ({ id, version }: Pick<Value, 'id' | 'version'>, { headers }: Intent): Promise<Value> => {
  const seen = ifMatch(version);
  return body(api.POST('/api/asset-values/{id}/verify', { params: { path: { id }, header: seen }, headers: { ...headers, ...seen } }));
};
