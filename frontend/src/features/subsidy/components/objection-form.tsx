import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/use-command';
import { Icon } from '@/shared/ui/icon';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { raiseObjection, type NewObjection, type PublicNotice } from '../api/notices';

/** An objection to one line under a real name; who objects isn't told to the enterprise. */
export function ObjectionForm({ view }: { view: PublicNotice }) {
  const { t } = useTranslation();
  const [receipt, setReceipt] = useState<string>();
  const raise = useCommand<{ id: string }, NewObjection>({
    send: (input, intent) => raiseObjection(view.notice.id, input, intent),
    refreshes: [['notices', view.notice.id]],
    onDone: ({ id }) => setReceipt(id),
  });
  const { formProps, summary, submitting } = useProblemForm<NewObjection>({ onSubmit: (values) => raise.mutateAsync(values) });
  if (receipt) {
    return (
      <div role="status" data-testid="objection-received">
        <p className="zr-ok"><Icon name="checkCircle" /> {t('subsidy.object.received')}</p>
        <p className="zr-muted">{t('subsidy.object.receivedHint', { issuer: view.notice.issuer })}</p>
        <p className="zr-meta">{t('subsidy.object.receipt', { id: receipt })}</p>
      </div>
    );
  }
  const atLeast = (label: string, min: number) => [
    { required: true, whitespace: true, message: t('problem.required', { field: label }) },
    { min, message: t('subsidy.object.tooShort', { field: label, min }) },
  ];
  return (
    <Form {...formProps}>
      {summary}
      <p className="zr-muted" style={{ marginBottom: 10 }}>{t('subsidy.object.hint')}</p>
      <Form.Item name="lineNo" label={t('subsidy.object.line')} rules={[{ required: true, message: t('problem.required', { field: t('subsidy.object.line') }) }]}>
        <Select placeholder={t('subsidy.object.lineHint')} options={view.lines.map((line) => ({ value: line.no, label: `${line.no} ${line.enterpriseName}` }))} />
      </Form.Item>
      <Form.Item name="realName" label={t('subsidy.object.realName')} rules={atLeast(t('subsidy.object.realName'), 2)}><Input maxLength={60} autoComplete="name" /></Form.Item>
      <Form.Item name="contact" label={t('subsidy.object.contact')} rules={atLeast(t('subsidy.object.contact'), 5)}><Input maxLength={120} autoComplete="tel" /></Form.Item>
      <Form.Item name="reason" label={t('subsidy.object.reason')} rules={atLeast(t('subsidy.object.reason'), 5)} extra={t('subsidy.object.reasonHint')}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={2000} />
      </Form.Item>
      <Button type="primary" block htmlType="submit" loading={submitting} data-testid="object">{t('subsidy.object.send')}</Button>
    </Form>
  );
}
