import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { yuan } from '@/shared/lib/numbers';
import { ActionBar } from '@/shared/ui/action-bar';
import { CaseTimeline } from '@/shared/ui/case-timeline';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { Amount, DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { DaysLeft } from '@/shared/ui/state-chip';
import { approveBatch, batchQuery, changeBatch, publishBatch, type Batch } from '../api/batches';
import { callQuery } from '../api/calls';
import { unbatchedQuery } from '../api/claims';
import { noticePdfUrl } from '../api/notices';
import { BatchLines } from '../components/batch-lines';
import { BatchState } from '../components/batch-words';
import { BudgetBar } from '../components/budget-bar';
import { FieldsPanel } from '../components/fields-panel';
import { Waiting } from '../components/waiting-claims';
import '../components/subsidy.css';

interface At {
  batch: Batch;
  etag: string | undefined;
}

/** One proposed list: compose it, put it on notice, approve it when the notice has run its time. */
export function BatchPage() {
  const { id = '' } = useParams();
  const query = useQuery(batchQuery(id));
  return <QueryView query={query}>{({ data, etag }) => <BatchSheets batch={data} etag={etag} />}</QueryView>;
}

/** A change of the list; told afterwards, everything about subsidies read again. */
function useBatchCommand<V = void>({ batch, etag }: At, send: (seen: { id: string; etag: string | undefined }, input: V, intent: Parameters<typeof publishBatch>[1]) => Promise<Batch>, said: string, onDone?: () => void) {
  const { t } = useTranslation();
  const notice = useNotice();
  return useCommand<Batch, V>({
    send: (input, intent) => send({ id: batch.batch.id, etag }, input, intent),
    refreshes: [['subsidy'], ['timeline', batch.batch.id], ['todos'], ['notices']],
    onDone: (after) => {
      notice.say(t(said, { count: after.lines.length, date: after.batch.noticeTo }));
      onDone?.();
    },
  });
}

function BatchSheets({ batch, etag }: At) {
  const { t } = useTranslation();
  const { batch: head, lines, actions } = batch;
  const change = useBatchCommand<{ add?: string[]; remove?: string[] }>({ batch, etag }, changeBatch, 'subsidy.batch.changed');
  const mayChange = actions.includes('CHANGE');
  const call = useQuery(callQuery(head.callId));
  const onNotice = head.publishedOn !== undefined;
  return (
    <>
      <PageHeader
        title={head.title}
        extra={<BatchState of={head} />}
        note={head.batchNo}
        crumbs={[{ label: t('subsidy.menu.batches'), to: '/subsidy-batches' }]}
        actions={
          <>
            {onNotice && <Button href={noticePdfUrl(head.id)} target="_blank" rel="noreferrer"><Icon name="download" />{t('subsidy.notice.pdf')}</Button>}
            <Button onClick={() => window.print()}><Icon name="printer" />{t('action.print')}</Button>
          </>
        }
      />
      {call.data?.budget && <BudgetBar budget={call.data.budget} title={call.data.title} />}
      <Sheet title={t('subsidy.batch.facts')} extra={onNotice && <Link to={`/notices/${head.id}`}>{t('subsidy.batch.toNotice')}</Link>}>
        <Facts
          columns={2}
          items={[
            { label: t('subsidy.field.call'), value: <Link to={`/calls/${head.callId}`}>{call.data?.title ?? t('action.view')}</Link> },
            { label: t('subsidy.notice.issuer'), value: head.ownerName },
            { label: t('subsidy.batch.decisionNo'), value: head.decisionNo },
            { label: t('subsidy.batch.decisionDate'), value: <DateText value={head.decisionDate} /> },
            {
              label: t('subsidy.field.notice'),
              value: onNotice ? (
                <>
                  <DateText value={head.publishedOn} /> – <DateText value={head.noticeTo} />{' '}
                  {head.state === 'ON_NOTICE' && typeof batch.workingDaysLeft === 'number' && (batch.workingDaysLeft >= 0 ? <DaysLeft days={batch.workingDaysLeft} /> : <span className="zr-warn">{t('subsidy.notice.ended')}</span>)}
                </>
              ) : t('subsidy.batch.willRun', { count: head.noticeWorkingDays }),
            },
            { label: t('subsidy.field.approvalDocumentNo'), value: head.approvalDocumentNo && <>{head.approvalDocumentNo} <DateText value={head.approvedOn} /></> },
          ]}
        />
      </Sheet>
      {change.error && <ProblemAlert problem={change.error} />}
      <Sheet title={t('subsidy.batch.lines')} extra={t('subsidy.list.count', { count: lines.length })} flush>
        {lines.length === 0 ? (
          <EmptyState icon="list" title={t('subsidy.batch.empty')} hint={t('subsidy.batch.emptyHint')} />
        ) : (
          <div className="zr-scroll"><BatchLines batch={batch} onRemove={mayChange ? (claimId) => change.mutate({ remove: [claimId] }) : undefined} busy={change.isPending} /></div>
        )}
      </Sheet>
      {mayChange && <AddClaims batch={batch} busy={change.isPending} onAdd={(add) => change.mutate({ add })} />}
      <BatchActions batch={batch} etag={etag} />
      <Sheet title={t('timeline.label')}>
        <CaseTimeline stream={head.id} words="subsidy.history" />
      </Sheet>
    </>
  );
}

function AddClaims({ batch, busy, onAdd }: { batch: Batch; busy: boolean; onAdd: (ids: string[]) => void }) {
  const { t } = useTranslation();
  const query = useQuery(unbatchedQuery(batch.batch.callId));
  return (
    <Sheet title={t('subsidy.batch.waiting')} flush>
      <QueryView query={query} rows={2}>{(rows) => <Waiting key={rows.map((row) => row.id).join()} rows={rows} busy={busy} onAdd={onAdd} />}</QueryView>
    </Sheet>
  );
}

function BatchActions({ batch, etag }: At) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'PUBLISH' | 'APPROVE'>();
  const close = () => setOpen(undefined);
  const publish = useBatchCommand({ batch, etag }, (seen, _, intent) => publishBatch(seen, intent), 'subsidy.batch.published', close);
  const approve = useBatchCommand<{ documentNo: string; approvedOn: string }>({ batch, etag }, approveBatch, 'subsidy.batch.approved', close);
  if (open === 'PUBLISH' && batch.actions.includes('PUBLISH')) {
    return (
      <ConfirmSheet
        title={t('subsidy.batch.publish')}
        groups={[
          {
            title: batch.batch.title,
            items: [
              { label: t('subsidy.batch.lines'), value: t('subsidy.list.count', { count: batch.lines.length }) },
              { label: t('subsidy.notice.sum'), value: <b><Amount value={batch.total} echo /></b> },
              { label: t('subsidy.field.inCapitals'), value: <span lang="zh-CN">{batch.totalInCapitals}</span> },
              { label: t('subsidy.batch.decisionNo'), value: batch.batch.decisionNo },
              { label: t('subsidy.batch.decisionDate'), value: <DateText value={batch.batch.decisionDate} /> },
              { label: t('subsidy.field.notice'), value: t('subsidy.batch.willRun', { count: batch.batch.noticeWorkingDays }) },
            ],
          },
        ]}
        promise={t('subsidy.batch.publishPromise')}
        confirmLabel={t('subsidy.batch.publishNow', { count: batch.lines.length, amount: yuan(batch.total) })}
        onConfirm={() => publish.mutate()}
        onBack={close}
        busy={publish.isPending}
        problem={publish.error}
      />
    );
  }
  if (open === 'APPROVE' && batch.actions.includes('APPROVE')) {
    const free = batch.lines.filter((line) => line.state === 'ON_NOTICE').length;
    return (
      <FieldsPanel
        title={t('subsidy.batch.approve')}
        fields={[
          { name: 'documentNo', label: t('subsidy.field.approvalDocumentNo'), kind: 'text', max: 80 },
          { name: 'approvedOn', label: t('subsidy.batch.approvedOn'), kind: 'date', hint: t('subsidy.batch.approvedOnHint', { date: batch.batch.noticeTo }) },
        ]}
        sendLabel={t('subsidy.batch.approveNow', { count: free })}
        promise={t('subsidy.batch.approvePromise')}
        onSend={(values) => approve.mutateAsync({ documentNo: values['documentNo'] as string, approvedOn: values['approvedOn'] as string })}
        close={close}
      />
    );
  }
  return (
    <ActionBar
      actions={batch.actions}
      handlers={{ PUBLISH: { label: t('subsidy.batch.publish'), onClick: () => setOpen('PUBLISH') }, APPROVE: { label: t('subsidy.batch.approve'), onClick: () => setOpen('APPROVE') } }}
      note={batch.actions.includes('CHANGE') && !batch.actions.includes('PUBLISH') ? t('subsidy.batch.leaderPublishes') : undefined}
    />
  );
}
