import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Filters } from '@/shared/lib/use-filters';

type Schemas = components['schemas'];
export type Overview = Schemas['OverviewView'];
export type Figures = Schemas['FiguresView'];
export type Period = Schemas['PeriodView'];
export type Month = Schemas['MonthView'];
export type District = Schemas['DistrictView'];
export type Bank = Schemas['BankFigures'];
export type Budget = Schemas['BudgetView'];
export type RegistrationRow = Schemas['RegistrationRow'];
export type PartyRow = Schemas['PartyRow'];
export type PaymentRow = Schemas['PaymentRow'];
export type CallBudget = Schemas['CallBudgetRow'];
export type Target = Schemas['TargetView'];
export type NewTarget = Schemas['TargetRequest'];
export type Span = Period['span'];

export interface Chosen {
  year: number | undefined;
  span: Span;
}

interface PageAt {
  cursor: string | undefined;
  limit: number;
}

export const STATISTICS_KEY = ['statistics'] as const;

export const overviewQuery = (chosen: Chosen) =>
  queryOptions({
    queryKey: [...STATISTICS_KEY, 'overview', chosen],
    queryFn: () => body(api.GET('/api/statistics/overview', { params: { query: chosen } })),
  });

export const districtsQuery = (chosen: Chosen) =>
  queryOptions({
    queryKey: [...STATISTICS_KEY, 'districts', chosen],
    queryFn: () => body(api.GET('/api/statistics/districts', { params: { query: chosen } })),
  });

export const budgetsQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: [...STATISTICS_KEY, 'budgets', year],
    queryFn: () => body(api.GET('/api/statistics/budgets', { params: { query: { year } } })),
  });

export const targetsQuery = (year: number) =>
  queryOptions({
    queryKey: [...STATISTICS_KEY, 'targets', year],
    queryFn: () => body(api.GET('/api/statistics/targets', { params: { query: { year } } })),
  });

const choice = (value: string | undefined) => (value ? value === 'true' : undefined);
const code = (value: string | undefined) => (value ? Number(value) : undefined);

/** The registrations behind a figure, with the sum of all pages. */
export function listRegistrations(filters: Filters, page: PageAt) {
  const { from, to, district, rightType, imported, inclusive, firstTime, pledgee, keyword } = filters;
  return body(
    api.GET('/api/statistics/registrations', {
      params: {
        query: {
          ...page,
          from,
          to,
          pledgee,
          keyword,
          district: code(district),
          rightType: rightType as RegistrationRow['rightType'] | undefined,
          imported: choice(imported),
          inclusive: choice(inclusive),
          firstTime: choice(firstTime),
        },
      },
    }),
  );
}

/** The enterprises behind a figure, each once. */
export function listEnterprises(filters: Filters, page: PageAt) {
  const { from, to, district, firstTime, keyword } = filters;
  return body(
    api.GET('/api/statistics/enterprises', {
      params: { query: { ...page, from, to, keyword, district: code(district), firstTime: choice(firstTime) } },
    }),
  );
}

/** The subsidies paid and returned behind a figure. */
export function listPayments(filters: Filters, page: PageAt) {
  const { from, to, district, keyword } = filters;
  return body(api.GET('/api/statistics/payments', { params: { query: { ...page, from, to, keyword, district: code(district) } } }));
}

/** Sets what a region is to reach in a year; `version` is the one the user saw. */
export function setTarget(target: NewTarget, version: number): Promise<Target> {
  return body(
    api.PUT('/api/statistics/targets', {
      body: target,
      params: { header: { 'If-Match': `"${version}"` } },
    }),
  );
}
