import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { DateField } from '@/shared/ui/date-field';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { openCall, type Call, type NewCall } from '../api/calls';
import { policiesQuery, type Policy } from '../api/policies';
import { PolicyMarks } from '../components/policy-marks';
import '../components/subsidy.css';

/** Opens a call under a policy: window, deadline for corrections, notice and budget. */
export function NewCallPage() {
  const { t, i18n } = useTranslation();
  const query = useQuery(policiesQuery(i18n.language));
  return (
    <>
      <PageHeader title={t('subsidy.call.openNew')} crumbs={[{ label: t('subsidy.menu.calls'), to: '/calls' }]} />
      <QueryView query={query}>{(policies) => <CallForm policies={policies} />}</QueryView>
    </>
  );
}

function CallForm({ policies }: { policies: readonly Policy[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const open = useCommand<Call, NewCall>({
    send: openCall,
    refreshes: [['subsidy']],
    onDone: (call) => {
      notice.say(t('subsidy.call.opened', { title: call.title, from: call.windowFrom, to: call.windowTo }));
      void navigate(`/calls/${call.id}`);
    },
  });
  const { form, formProps, summary, submitting } = useProblemForm<NewCall>({ onSubmit: (values) => open.mutateAsync(values) });
  const policyId = Form.useWatch<string | undefined>('policyId', form);
  const chosen = policies.find((policy) => policy.id === policyId);
  const required = (label: string) => [{ required: true, message: t('problem.required', { field: label }) }];
  return (
    <Form {...formProps} className="zr-narrow">
      {summary}
      {chosen && <PolicyMarks demo={chosen.demo} verified={chosen.verified} />}
      <Sheet flush>
        <div className="zr-sheet__body">
          <Form.Item name="policyId" label={t('subsidy.field.policy')} rules={required(t('subsidy.field.policy'))}>
            <Select
              options={policies.map((policy) => ({ value: policy.id, label: policy.name }))}
              onChange={(id: string) => form.setFieldValue('noticeWorkingDays', policies.find((policy) => policy.id === id)?.noticeWorkingDays)}
            />
          </Form.Item>
          <Form.Item name="title" label={t('subsidy.call.title')} rules={[...required(t('subsidy.call.title')), { whitespace: true, message: t('problem.required', { field: t('subsidy.call.title') }) }]}><Input maxLength={200} /></Form.Item>
          <div className="zr-form-grid">
            <DateField name="windowFrom" label={t('subsidy.call.windowFrom')} required />
            <DateField name="windowTo" label={t('subsidy.call.windowTo')} required notBefore="windowFrom" notBeforeLabel={t('subsidy.call.windowFrom')} />
            <DateField name="correctionDeadline" label={t('subsidy.call.correctionDeadline')} required notBefore="windowTo" notBeforeLabel={t('subsidy.call.windowTo')} extra={t('subsidy.call.correctionHint')} />
            <Form.Item name="noticeWorkingDays" label={t('subsidy.call.noticeWorkingDays')} rules={required(t('subsidy.call.noticeWorkingDays'))}><InputNumber min={1} max={60} precision={0} /></Form.Item>
          </div>
          <Form.Item name="budget" label={t('subsidy.budget.title')} rules={[...required(t('subsidy.budget.title')), amountRule(t)]} extra={t('subsidy.call.budgetHint')}><AmountInput /></Form.Item>
          <p className="zr-muted">{t('subsidy.call.promise')}</p>
        </div>
        <div className="zr-form-steps__foot">
          <Button type="primary" htmlType="submit" loading={submitting} data-testid="open-call">{t('subsidy.call.openNew')}</Button>
          <Button onClick={() => void navigate('/calls')} disabled={submitting}>{t('action.back')}</Button>
        </div>
      </Sheet>
    </Form>
  );
}
