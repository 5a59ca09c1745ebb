import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { documentUrl } from '@/shared/api/documents';
import { useCommand } from '@/shared/api/use-command';
import { ActionBar } from '@/shared/ui/action-bar';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { DateText } from '@/shared/ui/figures';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { ResponsibilityStrip } from '@/shared/ui/responsibility-strip';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { ASSETS_KEY } from '../api/assets';
import { decideDispute, disputeQuery, withdrawDispute, type Dispute } from '../api/disputes';
import { numberWords } from '../components/asset-words';

const REFRESHES = [ASSETS_KEY, ['todos'], ['timeline']];
type Action = Dispute['actions'][number];

/** One dispute: who claims what from whom, and what the bureau decided. */
export function DisputePage() {
  const { id = '' } = useParams();
  const query = useQuery(disputeQuery(id));
  return <QueryView query={query}>{({ data, etag }) => <DisputeSheets key={data.version} dispute={data} etag={etag} />}</QueryView>;
}

interface Props {
  dispute: Dispute;
  etag: string | undefined;
}

function DisputeSheets({ dispute, etag }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Action>();
  const back = () => setOpen(undefined);
  const { heldBy, file, decidedAt } = dispute;
  return (
    <>
      <PageHeader title={t('ipasset.dispute.of', { title: dispute.assetTitle })} crumbs={[{ label: t('ipasset.dispute.title'), to: '/disputes' }]} />
      <ResponsibilityStrip
        caseNo={numberWords(t, { kind: dispute.assetKind, assetNo: dispute.assetNo })}
        of="dispute"
        state={dispute.state}
        mine={dispute.actions.some((action) => action !== 'WITHDRAW')}
        heldBy={heldBy && { office: heldBy.organisation, phone: heldBy.phone }}
      />
      {open === 'WITHDRAW' && <Withdraw dispute={dispute} etag={etag} onBack={back} />}
      {(open === 'UPHOLD' || open === 'REJECT') && <Decide key={open} upheld={open === 'UPHOLD'} dispute={dispute} etag={etag} onBack={back} />}
      {decidedAt && dispute.state !== 'WITHDRAWN' && (
        <Sheet title={t('ipasset.dispute.decision')}>
          <Facts
            items={[
              { label: t('ipasset.dispute.outcome'), value: t(`state.dispute.${dispute.state.toLowerCase()}`) },
              { label: t('ipasset.dispute.decisionReason'), value: dispute.decisionReason },
              { label: t('ipasset.dispute.decidedBy'), value: <>{dispute.decidedByName} <span className="zr-meta"><DateText value={decidedAt} /></span></> },
            ]}
          />
        </Sheet>
      )}
      <Sheet title={t('ipasset.dispute.claim')}>
        <Facts
          items={[
            { label: t('ipasset.dispute.right'), value: `${dispute.assetTitle} ${t(`ipasset.kind.${dispute.assetKind}`)} ${numberWords(t, { kind: dispute.assetKind, assetNo: dispute.assetNo })}` },
            { label: t('ipasset.dispute.claimant'), value: dispute.claimantName },
            { label: t('ipasset.dispute.holder'), value: dispute.holderName },
            { label: t('ipasset.dispute.reason'), value: dispute.reason },
            { label: t('ipasset.dispute.paper'), value: file ? <a href={documentUrl(file.id)} target="_blank" rel="noreferrer">{file.name}</a> : <span className="zr-muted">{t('ipasset.dispute.paperClosed')}</span> },
            { label: t('ipasset.dispute.openedAt'), value: <DateText value={dispute.openedAt} /> },
          ]}
        />
      </Sheet>
      {!open && (
        <ActionBar
          actions={dispute.actions}
          handlers={{
            UPHOLD: { label: t('ipasset.dispute.uphold'), onClick: () => setOpen('UPHOLD') },
            REJECT: { label: t('ipasset.dispute.reject'), danger: true, onClick: () => setOpen('REJECT') },
            WITHDRAW: { label: t('ipasset.dispute.withdraw'), danger: true, onClick: () => setOpen('WITHDRAW') },
          }}
        />
      )}
    </>
  );
}

function Decide({ dispute, etag, upheld, onBack }: Props & { upheld: boolean; onBack: () => void }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const decide = useCommand<Dispute, string>({
    send: (reason, intent) => decideDispute(dispute.id, etag, { upheld, reason }, intent),
    refreshes: REFRESHES,
    onDone: () => notice.say(t(upheld ? 'ipasset.dispute.wasUpheld' : 'ipasset.dispute.wasRejected', { claimant: dispute.claimantName })),
  });
  const { formProps, summary, submitting } = useProblemForm<{ reason: string }>({ onSubmit: ({ reason }) => decide.mutateAsync(reason.trim()) });
  const title = t(upheld ? 'ipasset.dispute.uphold' : 'ipasset.dispute.reject');
  const label = t('ipasset.dispute.decisionReason');
  return (
    <Sheet title={title}>
      <Form<{ reason: string }> {...formProps}>
        <p className="zr-lead">{t(upheld ? 'ipasset.dispute.upholdPromise' : 'ipasset.dispute.rejectPromise', { claimant: dispute.claimantName, holder: dispute.holderName })}</p>
        {summary}
        <Form.Item name="reason" label={label} extra={t('ipasset.dispute.decisionHint')} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: label }) }]}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <Button type="primary" danger={!upheld} htmlType="submit" loading={submitting} data-testid="decide">{title}</Button>{' '}
        <Button onClick={onBack} disabled={submitting}>{t('action.back')}</Button>
      </Form>
    </Sheet>
  );
}

function Withdraw({ dispute, etag, onBack }: Props & { onBack: () => void }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const withdraw = useCommand<Dispute>({
    send: (_, intent) => withdrawDispute(dispute.id, etag, intent),
    refreshes: REFRESHES,
    onDone: () => notice.say(t('ipasset.dispute.wasWithdrawn')),
  });
  return (
    <ConfirmSheet
      title={t('ipasset.dispute.withdraw')}
      groups={[{ title: t('ipasset.dispute.claim'), items: [{ label: t('ipasset.dispute.right'), value: dispute.assetTitle }, { label: t('ipasset.dispute.holder'), value: dispute.holderName }] }]}
      promise={t('ipasset.dispute.withdrawPromise')}
      confirmLabel={t('ipasset.dispute.withdraw')}
      onConfirm={() => withdraw.mutate()}
      onBack={onBack}
      busy={withdraw.isPending}
      problem={withdraw.error}
    />
  );
}
