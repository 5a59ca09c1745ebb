import { Button, Form, Input, Radio, type FormItemProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { FileUpload } from '@/shared/ui/file-upload';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';

interface Props<V> {
  title: string;
  hint?: ReactNode;
  submitLabel: string;
  initialValues?: Partial<V>;
  pointers?: Record<string, (string | number)[]>;
  onSubmit: (values: V) => Promise<unknown>;
  onBack: () => void;
  /** The fields; given the values as they are typed. */
  children: (values: Partial<V>) => ReactNode;
}

/** What an action asks for, on a sheet of its own at the head of the page. */
export function ActionForm<V extends object>({ title, hint, submitLabel, initialValues, pointers, onSubmit, onBack, children }: Props<V>) {
  const { t } = useTranslation();
  const { formProps, form, summary, submitting } = useProblemForm<V>({ initialValues, pointers, onSubmit });
  const values = Form.useWatch([], form) as Partial<V> | undefined;
  return (
    <Sheet title={title} flush>
      <Form {...formProps}>
        <div className="zr-review">
          {hint && <p className="zr-muted zr-pledge-hint">{hint}</p>}
          {summary}
          <div className="zr-form-grid">{children(values ?? initialValues ?? {})}</div>
        </div>
        <div className="zr-form-steps__foot">
          <Button type="primary" htmlType="submit" loading={submitting} data-testid="submit-action">{submitLabel}</Button>
          <Button onClick={onBack} disabled={submitting}>{t('action.back')}</Button>
        </div>
      </Form>
    </Sheet>
  );
}

export function TextField({ name, label, required = true, rows, max, extra }: { name: string; label: string; required?: boolean; rows?: number; max: number; extra?: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} extra={extra} className={rows ? 'zr-form-grid__wide' : undefined} rules={[{ required, whitespace: true, message: t('problem.required', { field: label }) }]}>
      {rows ? <Input.TextArea rows={rows} maxLength={max} /> : <Input maxLength={max} autoComplete="off" />}
    </Form.Item>
  );
}

export function ChoiceField({ name, label, options, ...item }: { name: string; label: string; options: { value: string | boolean; label: string }[] } & Pick<FormItemProps, 'className'>) {
  const { t } = useTranslation();
  return (
    <Form.Item {...item} name={name} label={label} rules={[{ required: true, message: t('problem.required', { field: label }) }]}>
      <Radio.Group options={options} />
    </Form.Item>
  );
}

/** One paper; its id goes with the request. */
export function PaperField({ name, label, required = true }: { name: string; label: string; required?: boolean }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      className="zr-form-grid__wide"
      rules={[{ required, type: 'array', min: required ? 1 : 0, message: t('problem.required', { field: label }) }]}
    >
      <FileUpload />
    </Form.Item>
  );
}

export const fileId = (papers: StoredDocument[] | undefined) => papers?.[0]?.id;
