import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { documentUrl } from '@/shared/api/documents';
import { yuan } from '@/shared/lib/numbers';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { Amount, DateText, RateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import type { Fact } from '@/shared/ui/sheet';
import { confirmAmount, confirmPayment, submitClaim } from '../api/actions';
import type { Claim } from '../api/claims';
import { useClaimAction } from '../api/use-claim-action';
import type { PanelProps } from './claim-panels';

const amountOf = (amount: string | undefined) => (amount ? (yuan(amount) ?? amount) : '—');

/** 核对 before a claim is handed in; what the server misses leads back to the form, at its field. */
export function SubmitSheet({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = useClaimAction({ item, etag }, 'SUBMIT', submitClaim, close);
  const edit = (state?: object) => void navigate(`/claims/${item.id}/edit`, { state });
  const { facts, declaration, computation } = item;
  const send = () =>
    submit.mutate(undefined, {
      onError: (problem) => {
        if (problem.fields.length > 0) edit({ problem: { status: problem.status, code: problem.code, fields: problem.fields } });
      },
    });
  return (
    <ConfirmSheet
      title={t('subsidy.submit.title')}
      groups={[
        {
          title: t('subsidy.submit.loan'),
          items: [
            { label: t('subsidy.field.call'), value: item.call.title },
            { label: t('subsidy.field.bank'), value: item.bankName },
            { label: t('subsidy.field.loanContract'), value: facts.loanContractNo },
            { label: t('subsidy.field.principal'), value: <Amount value={facts.principal} echo /> },
            { label: t('subsidy.field.annualRate'), value: <RateText value={String(facts.annualRate)} /> },
            { label: t('subsidy.field.settledOn'), value: <DateText value={facts.settledOn} /> },
          ],
        },
        {
          title: t('subsidy.submit.amount'),
          items: [
            { label: t('subsidy.field.claimedAmount'), value: <Amount value={computation?.amount} echo /> },
            { label: t('subsidy.field.inCapitals'), value: <span lang="zh-CN">{computation?.amountInCapitals}</span> },
          ],
        },
        {
          title: t('subsidy.form.payee'),
          onEdit: () => edit(),
          items: [
            { label: t('subsidy.field.enterprise'), value: item.enterpriseName },
            { label: t('subsidy.field.payeeBank'), value: declaration?.payeeBank },
            { label: t('subsidy.field.payeeAccount'), value: declaration?.payeeAccount },
            { label: t('subsidy.field.contactName'), value: declaration?.contactName },
            { label: t('subsidy.field.contactPhone'), value: declaration?.contactPhone },
          ],
        },
        {
          title: t('subsidy.papers'),
          onEdit: () => edit(),
          items: item.papers.map((paper) => ({ label: paper.name, value: paper.fileName })),
        },
      ]}
      promise={t('subsidy.submit.promise')}
      confirmLabel={t('subsidy.send.SUBMIT', { amount: amountOf(computation?.amount) })}
      onConfirm={send}
      onBack={close}
      busy={submit.isPending}
      problem={submit.error}
    />
  );
}

/** What the platform found against the claim, and what the first level saw: the leader answers for both. */
function failedChecks(t: TFunction, item: Claim): Fact[] {
  return item.checks
    .filter((check) => check.verdict === 'FAIL')
    .map((check) => ({
      label: <span className="zr-bad"><Icon name="triangle" /> {t(`subsidy.check.${check.code}`)}</span>,
      value: (
        <>
          {[check.evidence, ...check.refusals.map((refusal) => `${refusal.found} ${refusal.clause}`)].filter(Boolean).map((line) => <div key={line}>{line}</div>)}
          <div className="zr-muted">{t('subsidy.tick.seen', { note: item.firstOpinion?.ticked.find((tick) => tick.code === check.code)?.note || '—' })}</div>
        </>
      ),
    }));
}

/** The second person of the second level agrees to the amount. */
export function ConfirmAmountSheet({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const confirm = useClaimAction({ item, etag }, 'CONFIRM_AMOUNT', confirmAmount, close);
  const { secondOpinion, budget } = item;
  const failed = failedChecks(t, item);
  return (
    <ConfirmSheet
      title={t('subsidy.action.CONFIRM_AMOUNT')}
      groups={[
        {
          title: item.enterpriseName,
          items: [
            { label: t('subsidy.field.claimedAmount'), value: <Amount value={item.claimedAmount} /> },
            { label: t('subsidy.field.computedAmount'), value: <Amount value={item.computedAmount} /> },
            { label: t('subsidy.field.proposedAmount'), value: <b><Amount value={item.proposedAmount} echo /></b> },
            { label: t('subsidy.field.inCapitals'), value: <span lang="zh-CN">{item.amountInCapitals}</span> },
            { label: t('subsidy.field.opinion'), value: secondOpinion?.text },
            { label: t('subsidy.field.proposedBy'), value: secondOpinion && <>{secondOpinion.organisation} {secondOpinion.signedBy} <DateText value={secondOpinion.on} /></> },
            ...(budget ? [{ label: t('subsidy.budget.left'), value: <Amount value={budget.left} /> }] : []),
          ],
        },
        ...(failed.length > 0 ? [{ title: t('subsidy.tick.failed', { count: failed.length }), items: failed }] : []),
      ]}
      promise={t('subsidy.promise.CONFIRM_AMOUNT')}
      confirmLabel={t('subsidy.send.CONFIRM_AMOUNT', { amount: amountOf(item.proposedAmount) })}
      onConfirm={() => confirm.mutate()}
      onBack={close}
      busy={confirm.isPending}
      problem={confirm.error}
    />
  );
}

/** Whom the finance department pays, and how much. */
export function payeeOf(t: TFunction, item: Claim): Fact[] {
  return [
    { label: t('subsidy.field.enterprise'), value: item.enterpriseName },
    { label: t('subsidy.field.proposedAmount'), value: <b><Amount value={item.proposedAmount} echo /></b> },
    { label: t('subsidy.field.inCapitals'), value: <span lang="zh-CN">{item.amountInCapitals}</span> },
    { label: t('subsidy.field.payeeBank'), value: item.declaration?.payeeBank },
    { label: t('subsidy.field.payeeAccount'), value: item.declaration?.payeeAccount },
    { label: t('subsidy.field.approvalDocumentNo'), value: item.approvalDocumentNo },
  ];
}

/** The payment that waits for its second person. */
export const waitingPayment = (item: Claim) => item.payments.find((payment) => payment.state === 'RECORDED');

/** Another person of finance compares the recorded payment with its voucher. */
export function ConfirmPaymentSheet({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const confirm = useClaimAction({ item, etag }, 'CONFIRM_PAYMENT', confirmPayment, close);
  const payment = waitingPayment(item);
  return (
    <ConfirmSheet
      title={t('subsidy.action.CONFIRM_PAYMENT')}
      groups={[
        {
          title: item.enterpriseName,
          items: [
            { label: t('subsidy.field.paidAmount'), value: <b><Amount value={payment?.amount} echo /></b> },
            { label: t('subsidy.field.inCapitals'), value: <span lang="zh-CN">{item.amountInCapitals}</span> },
            { label: t('subsidy.field.payeeBank'), value: item.declaration?.payeeBank },
            { label: t('subsidy.field.payeeAccount'), value: item.declaration?.payeeAccount },
            { label: t('subsidy.field.voucherNo'), value: payment?.voucherNo },
            { label: t('subsidy.field.voucherFile'), value: payment?.voucherFile && <a href={documentUrl(payment.voucherFile)} target="_blank" rel="noreferrer">{t('subsidy.openVoucher')}</a> },
            { label: t('subsidy.field.paidOn'), value: <DateText value={payment?.paidOn} /> },
            { label: t('subsidy.field.recordedBy'), value: payment?.recordedBy },
            { label: t('subsidy.field.approvalDocumentNo'), value: item.approvalDocumentNo },
          ],
        },
      ]}
      promise={t('subsidy.promise.CONFIRM_PAYMENT')}
      confirmLabel={t('subsidy.send.CONFIRM_PAYMENT', { amount: amountOf(payment?.amount) })}
      onConfirm={() => confirm.mutate()}
      onBack={close}
      busy={confirm.isPending}
      problem={confirm.error}
    />
  );
}
