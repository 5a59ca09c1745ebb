import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { DateField } from '@/shared/ui/date-field';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { makeBatch, type Batch, type NewBatch } from '../api/batches';
import { callsQuery, type Call } from '../api/calls';

/** Makes a proposed list: under which call, by which decision. */
export function NewBatchPage() {
  const { t } = useTranslation();
  const query = useQuery(callsQuery);
  return (
    <>
      <PageHeader title={t('subsidy.batch.make')} crumbs={[{ label: t('subsidy.menu.batches'), to: '/subsidy-batches' }]} />
      <QueryView query={query}>{(calls) => <BatchForm calls={calls} />}</QueryView>
    </>
  );
}

function BatchForm({ calls }: { calls: readonly Call[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const [params] = useSearchParams();
  const make = useCommand<Batch, NewBatch>({
    send: makeBatch,
    refreshes: [['subsidy'], ['todos']],
    onDone: ({ batch }) => {
      notice.say(t('subsidy.batch.made', { no: batch.batchNo }));
      void navigate(`/subsidy-batches/${batch.id}`);
    },
  });
  const callId = params.get('call') ?? undefined;
  const { formProps, summary, submitting } = useProblemForm<NewBatch>({ initialValues: { callId }, onSubmit: (values) => make.mutateAsync(values) });
  const filled = (label: string) => [{ required: true, whitespace: true, message: t('problem.required', { field: label }) }];
  return (
    <Form {...formProps} className="zr-narrow">
      {summary}
      <Sheet flush>
        <div className="zr-sheet__body">
          <Form.Item name="callId" label={t('subsidy.field.call')} rules={[{ required: true, message: t('problem.required', { field: t('subsidy.field.call') }) }]}>
            <Select options={calls.map((call) => ({ value: call.id, label: call.title }))} />
          </Form.Item>
          <Form.Item name="title" label={t('subsidy.batch.title')} rules={filled(t('subsidy.batch.title'))} extra={t('subsidy.batch.titleHint')}><Input maxLength={200} /></Form.Item>
          <div className="zr-form-grid">
            <Form.Item name="decisionNo" label={t('subsidy.batch.decisionNo')} rules={filled(t('subsidy.batch.decisionNo'))} extra={t('subsidy.batch.decisionHint')}><Input maxLength={80} /></Form.Item>
            <DateField name="decisionDate" label={t('subsidy.batch.decisionDate')} required notAfterToday />
          </div>
          <Form.Item name="email" label={t('subsidy.batch.email')} extra={t('subsidy.batch.emailHint')} rules={[{ type: 'email', message: t('subsidy.batch.notAnEmail') }]}><Input maxLength={120} inputMode="email" /></Form.Item>
        </div>
        <div className="zr-form-steps__foot">
          <Button type="primary" htmlType="submit" loading={submitting} data-testid="make-batch">{t('subsidy.batch.make')}</Button>
          <Button onClick={() => void navigate(-1)} disabled={submitting}>{t('action.back')}</Button>
        </div>
      </Sheet>
    </Form>
  );
}
