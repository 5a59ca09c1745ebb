import { useState } from 'react';
import type { ProblemError } from '@/shared/api/problem';
import { sum } from '@/shared/lib/numbers';
import type { Case, Opinion } from '../api/cases';
import { fractionOf, loanable, percentOf } from './rates';

/** The officer's opinion as it is typed: rates in percent, values by right. */
export interface OpinionForm {
  ticks: string[];
  checkedFiles: string[];
  valueKind?: Opinion['valueKind'];
  valuedOn?: string;
  valueBasis: string;
  memo: string;
  amount?: string;
  ratePercent?: string;
  termMonths?: number | null;
  conditions: string;
  values: Record<string, { value?: string; ratePercent?: string }>;
}

export interface OpinionState {
  form: OpinionForm;
  editable: boolean;
  set: (change: Partial<OpinionForm>) => void;
  setValue: (assetId: string, change: { value?: string; ratePercent?: string }) => void;
  toRequest: () => Opinion;
  /** Σ value × pledge rate of what is filled in. */
  total: string;
  totalValue: string;
  /** What the server said about a field, by JSON pointer. */
  errorAt: (pointer: string) => string | undefined;
  showErrors: (problem: ProblemError | null) => void;
}

function begin(item: Case): OpinionForm {
  const review = item.review;
  const values: OpinionForm['values'] = {};
  for (const line of item.collateral) {
    const adopted = review?.adoptedValues.find((one) => one.assetId === line.assetId);
    const limit = line.right ? item.terms.pledgeRates[line.right.kind] : undefined;
    values[line.assetId] = { value: adopted?.adoptedValue, ratePercent: percentOf(adopted?.pledgeRate ?? limit) };
  }
  const asked = item.rounds[0];
  return {
    ticks: review?.ticks ?? [],
    checkedFiles: review?.checkedFiles ?? [],
    valueKind: review?.valueKind,
    valuedOn: review?.valuedOn,
    valueBasis: review?.valueBasis ?? '',
    memo: review?.memo ?? '',
    amount: review?.amount ?? asked?.amount,
    ratePercent: percentOf(review?.annualRate),
    termMonths: review?.termMonths ?? asked?.termMonths,
    conditions: review?.conditions ?? '',
    values,
  };
}

/** Holds what the officer types until it is saved or sent. */
export function useOpinion(item: Case): OpinionState {
  const [form, setForm] = useState(() => begin(item));
  const [errors, setErrors] = useState<ProblemError | null>(null);
  const carried = Object.values(form.values).map((one) => loanable(one.value, fractionOf(one.ratePercent)) ?? '0.00');
  return {
    form,
    editable: item.actions.includes('REVIEW'),
    set: (change) => setForm((old) => ({ ...old, ...change })),
    setValue: (assetId, change) => setForm((old) => ({ ...old, values: { ...old.values, [assetId]: { ...old.values[assetId], ...change } } })),
    toRequest: () => requestOf(form),
    total: sum(carried),
    totalValue: sum(Object.values(form.values).map((one) => one.value ?? '0')),
    errorAt: (pointer) => errors?.fields.find((field) => field.pointer === pointer)?.detail,
    showErrors: setErrors,
  };
}

function requestOf(form: OpinionForm): Opinion {
  return {
    ticks: form.ticks as Opinion['ticks'],
    checkedFiles: form.checkedFiles,
    valueKind: form.valueKind,
    valuedOn: form.valuedOn,
    valueBasis: form.valueBasis,
    memo: form.memo,
    amount: form.amount,
    annualRate: numberOf(fractionOf(form.ratePercent)),
    termMonths: form.termMonths ?? undefined,
    conditions: form.conditions,
    adoptedValues: Object.entries(form.values).flatMap(([assetId, { value, ratePercent }]) => {
      const pledgeRate = fractionOf(ratePercent);
      return value && pledgeRate ? [{ assetId, adoptedValue: value, pledgeRate: Number(pledgeRate) }] : [];
    }),
  };
}

const numberOf = (fraction: string | undefined) => (fraction === undefined ? undefined : Number(fraction));
