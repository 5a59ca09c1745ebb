import { DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { yuan } from '@/shared/lib/numbers';
import { useSession } from '@/shared/session/session';
import type { Case, Opinion } from '../api/cases';
import type { OpinionState } from './use-opinion';

const VALUE_KINDS: readonly NonNullable<Opinion['valueKind']>[] = ['BANK_INTERNAL', 'NEGOTIATED', 'EXTERNAL_APPRAISAL'];

interface FieldProps {
  label: string;
  error: string | undefined;
  wide?: boolean;
  children: ReactNode;
}

function Field({ label, error, wide = false, children }: FieldProps) {
  return (
    <label className={wide ? 'zr-field zr-field--wide' : 'zr-field'}>
      <span>{label}</span>
      {children}
      {error && <span className="zr-bad" role="alert">{error}</span>}
    </label>
  );
}

/** On what the adopted values rest; goes onto the review sheet. */
export function ValueBasis({ opinion }: { opinion: OpinionState }) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const { form, set, editable, errorAt } = opinion;
  return (
    <div className="zr-split__block zr-basis">
      <Field label={t('financing.opinion.valueKind')} error={errorAt('/valueKind')}>
        <Select<NonNullable<Opinion['valueKind']>>
          disabled={!editable}
          value={form.valueKind}
          options={VALUE_KINDS.map((value) => ({ value, label: t(`financing.valueKind.${value}`) }))}
          onChange={(valueKind) => set({ valueKind })}
        />
      </Field>
      <Field label={t('financing.opinion.valuedOn')} error={errorAt('/valuedOn')}>
        <DatePicker
          disabled={!editable}
          value={form.valuedOn ? dayjs(form.valuedOn) : null}
          disabledDate={(date) => date.format('YYYY-MM-DD') > businessDate}
          onChange={(date) => set({ valuedOn: date?.format('YYYY-MM-DD') })}
        />
      </Field>
      <Field label={t('financing.opinion.valueBasis')} error={errorAt('/valueBasis')} wide>
        <Input.TextArea rows={2} maxLength={1000} disabled={!editable} value={form.valueBasis} onChange={(event) => set({ valueBasis: event.target.value })} />
      </Field>
      <Field label={t('financing.opinion.memo')} error={undefined} wide>
        <Input.TextArea rows={2} maxLength={4000} disabled={!editable} value={form.memo} onChange={(event) => set({ memo: event.target.value })} />
      </Field>
    </div>
  );
}

/** 调查意见: what the officer would lend. */
export function OpinionRow({ item, opinion }: { item: Case; opinion: OpinionState }) {
  const { t } = useTranslation();
  const { form, set, editable, errorAt } = opinion;
  const spread = t('rate.lprSpread', { sign: item.terms.spreadBp < 0 ? '−' : '+', bp: Math.abs(item.terms.spreadBp) });
  return (
    <section className="zr-opinion" aria-label={t('financing.opinion.title')} data-testid="opinion">
      <h2>{t('financing.opinion.title')}</h2>
      <Field label={t('financing.opinion.amount')} error={errorAt('/amount')}>
        <Input inputMode="decimal" disabled={!editable} value={editable ? (form.amount ?? '') : form.amount && yuan(form.amount)} onChange={(event) => set({ amount: event.target.value.replaceAll(/[\s,]/g, '') || undefined })} />
      </Field>
      <Field label={t('financing.opinion.rate', { spread })} error={errorAt('/annualRate')}>
        <Input inputMode="decimal" suffix="%" disabled={!editable} value={form.ratePercent ?? ''} onChange={(event) => set({ ratePercent: event.target.value })} />
      </Field>
      <Field label={t('financing.opinion.term')} error={errorAt('/termMonths')}>
        <InputNumber precision={0} disabled={!editable} value={form.termMonths} onChange={(termMonths) => set({ termMonths })} />
      </Field>
      <Field label={t('financing.opinion.conditions')} error={errorAt('/conditions')}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={1000} disabled={!editable} value={form.conditions} onChange={(event) => set({ conditions: event.target.value })} />
      </Field>
    </section>
  );
}
