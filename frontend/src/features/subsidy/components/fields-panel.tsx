import { Button, Form, Input, Radio, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { DateField } from '@/shared/ui/date-field';
import { FileUpload } from '@/shared/ui/file-upload';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';

export type Values = Record<string, string | boolean | StoredDocument[] | undefined>;

export interface PanelField {
  name: string;
  label: string;
  kind: 'text' | 'area' | 'date' | 'amount' | 'percent' | 'yesNo' | 'file';
  optional?: boolean;
  hint?: string;
  /** The most characters; 120 in a line, 500 in an area unless told. */
  max?: number;
  /** Facts can't lie in the future; deadlines can. */
  future?: boolean;
}

interface Props {
  title: string;
  fields: readonly PanelField[];
  initial?: Values;
  /** Verb and object; a function when an amount of the form stands on the button. */
  sendLabel: string | ((values: Values) => string);
  danger?: boolean;
  promise?: ReactNode;
  onSend: (values: Values) => Promise<unknown>;
  close?: () => void;
  /** Other inputs of the same panel, above the fields. */
  children?: ReactNode;
}

/** A few fields, the one button that does it, and the way back. */
export function FieldsPanel({ title, fields, initial, sendLabel, danger = false, promise, onSend, close, children }: Props) {
  const { t } = useTranslation();
  const problemForm = useProblemForm<Values>({ initialValues: initial, onSubmit: onSend });
  return (
    <div className="zr-panel" data-testid="panel">
      <Sheet title={title} flush>
        <Form {...problemForm.formProps}>
          <div className="zr-sheet__body">
            {problemForm.summary}
            {children}
            {fields.map((field) => <PanelInput key={field.name} field={field} />)}
            {promise && <p className="zr-muted">{promise}</p>}
          </div>
          <div className="zr-form-steps__foot">
            <Button type="primary" danger={danger} htmlType="submit" loading={problemForm.submitting} data-testid="panel-send">
              {typeof sendLabel === 'string' ? sendLabel : <Label of={sendLabel} form={problemForm.form} initial={initial ?? {}} />}
            </Button>
            {close && <Button onClick={close} disabled={problemForm.submitting}>{t('action.back')}</Button>}
          </div>
        </Form>
      </Sheet>
    </div>
  );
}

function Label({ of, form, initial }: { of: (values: Values) => string; form: FormInstance<Values>; initial: Values }) {
  return of({ ...initial, ...Form.useWatch<Values>([], form) });
}

/** One input of a panel with its label and its rules. */
export function PanelInput({ field }: { field: PanelField }) {
  const { t } = useTranslation();
  const { name, label, kind, optional = false, hint, future = false, max } = field;
  const needed = { required: !optional, message: t('problem.required', { field: label }) };
  if (kind === 'date') return <DateField name={name} label={label} required={!optional} notAfterToday={!future} extra={hint} />;
  if (kind === 'file') {
    return <Form.Item name={name} label={label} extra={hint} rules={[needed]}><FileUpload /></Form.Item>;
  }
  if (kind === 'amount') {
    return <Form.Item name={name} label={label} extra={hint} rules={[needed, amountRule(t)]}><AmountInput /></Form.Item>;
  }
  if (kind === 'percent') {
    const percentage = { pattern: /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/, message: t('subsidy.notAPercentage') };
    return <Form.Item name={name} label={label} extra={hint} rules={[needed, percentage]}><Input inputMode="decimal" suffix="%" style={{ maxWidth: 160 }} /></Form.Item>;
  }
  if (kind === 'yesNo') {
    return (
      <Form.Item name={name} label={label} extra={hint} rules={[needed]}>
        <Radio.Group options={[{ value: true, label: t('subsidy.yes') }, { value: false, label: t('subsidy.no') }]} />
      </Form.Item>
    );
  }
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ ...needed, whitespace: !optional }]}>
      {kind === 'area' ? <Input.TextArea autoSize={{ minRows: 3 }} maxLength={max ?? 500} /> : <Input maxLength={max ?? 120} />}
    </Form.Item>
  );
}
