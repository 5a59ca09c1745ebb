import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

type Schemas = components['schemas'];
export type AssetSummary = Schemas['AssetSummary'];
export type OpenCase = Schemas['CaseLineView'];
export type Loan = Schemas['LoanView'];

const ENDED: readonly OpenCase['state'][] = ['CLOSED', 'WITHDRAWN', 'REJECTED', 'LAPSED'];

export const assetSummaryQuery = () =>
  queryOptions({
    queryKey: ['ipasset', 'summary'],
    queryFn: () => body(api.GET('/api/ip-assets/summary')),
  });

/** Cases that have not ended, the newest first. */
export const openCasesQuery = () =>
  queryOptions({
    queryKey: ['financing', 'open'],
    queryFn: () => body(api.GET('/api/financing-cases', { params: { query: { limit: 50 } } })),
    select: ({ items }) => items.filter((line) => !ENDED.includes(line.state)),
  });

/** Loans that are not paid back yet, the first to end first. */
export const runningLoansQuery = () =>
  queryOptions({
    queryKey: ['financing', 'running-loans'],
    queryFn: () => body(api.GET('/api/loans', { params: { query: { limit: 50 } } })),
    select: ({ items }) => items.filter((loan) => !loan.settledOn).sort((a, b) => a.debtTo.localeCompare(b.debtTo)),
  });
