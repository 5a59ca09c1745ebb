import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

type Schemas = components['schemas'];
export type AssetSummary = Schemas['AssetSummary'];
export type OpenCase = Schemas['CaseLineView'];
export type Loan = Schemas['LoanView'];

export type OpenCall = Schemas['CallView'];
export type NoticeRow = Schemas['PublicNoticeRow'];

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

/** Which products fit with all free rights, nothing asked for. */
export const matchesQuery = () => queryOptions({ queryKey: ['matching', 'home'], queryFn: () => body(api.GET('/api/matches')) });

/** Calls of the enterprise's region whose window is open today, the first to close first. */
export const openCallsQuery = () =>
  queryOptions({
    queryKey: ['subsidy', 'calls', 'open'],
    queryFn: () => body(api.GET('/api/calls', { params: { query: { openToday: true, limit: 10 } } })),
    select: ({ items }) => items.toSorted((a, b) => a.windowTo.localeCompare(b.windowTo)),
  });

/** What each loan would bring under a call. */
export const callLoansQuery = (id: string) =>
  queryOptions({ queryKey: ['subsidy', 'calls', id, 'loans'], queryFn: () => body(api.GET('/api/calls/{id}/loans', { params: { path: { id } } })) });

/** Public notices that still run. */
export const noticesQuery = () =>
  queryOptions({
    queryKey: ['notices', 'home'],
    queryFn: () => body(api.GET('/api/public/notices', { params: { query: { running: true, limit: 5 } } })),
    select: ({ items }) => items,
  });
