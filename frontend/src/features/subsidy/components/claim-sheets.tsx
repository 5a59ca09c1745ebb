import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentUrl } from '@/shared/api/documents';
import { Amount, DateText } from '@/shared/ui/figures';
import { Facts, Sheet } from '@/shared/ui/sheet';
import type { Claim } from '../api/claims';

/** What a remark is about: one of the papers, or a field of the form. */
export function useRemarkName(item: Pick<Claim, 'papers'>): (field: string) => string {
  const { t } = useTranslation();
  return (field) => item.papers.find((paper) => paper.code === field)?.name ?? t(`subsidy.remarkField.${field}`, { defaultValue: field });
}

/** What has to be corrected, all remarks at once, or why the claim isn't supported. */
export function RemarksSheet({ item }: { item: Claim }) {
  const { t } = useTranslation();
  const nameOf = useRemarkName(item);
  if (item.rejection) {
    return (
      <Sheet title={t('subsidy.rejection.title')}>
        <p className="zr-bad"><b>{item.rejection.clause}</b></p>
        <p>{item.rejection.reason}</p>
        <p className="zr-meta">{item.rejection.organisation} <DateText value={item.rejection.on} /></p>
      </Sheet>
    );
  }
  if (item.remarks.length === 0) return null;
  return (
    <Sheet title={t('subsidy.remarks.title')} extra={item.correctionDue && <>{t('subsidy.remarks.due')} <DateText value={item.correctionDue} /></>}>
      <div data-testid="remarks">
        {item.remarks.map((remark, index) => (
          <div key={index} className={item.state === 'RETURNED' ? 'zr-remark' : 'zr-remark zr-remark--answered'}>
            <b>{nameOf(remark.field)}</b>
            <p>{remark.text}</p>
          </div>
        ))}
      </div>
    </Sheet>
  );
}

/** The opinions of both levels. */
export function OpinionsSheet({ item }: { item: Claim }) {
  const { t } = useTranslation();
  const opinions = [
    { level: t('subsidy.opinion.first', { office: item.firstLevel.name }), opinion: item.firstOpinion },
    { level: t('subsidy.opinion.second', { office: item.secondLevel.name }), opinion: item.secondOpinion },
  ].filter((one) => one.opinion !== undefined);
  if (opinions.length === 0) return null;
  return (
    <Sheet title={t('subsidy.opinion.title')}>
      {opinions.map(({ level, opinion }) => (
        <div key={level} className="zr-remark zr-remark--answered">
          <b>{level}</b>
          <p>{opinion?.text}</p>
          {opinion?.ticked.map((tick) => <p key={tick.code} className="zr-muted">{t(`subsidy.check.${tick.code}`)}{t('punctuation.colon')}{tick.note}</p>)}
          <p className="zr-meta">{opinion?.organisation} {opinion?.signedBy} <DateText value={opinion?.on} /></p>
        </div>
      ))}
    </Sheet>
  );
}

/** Where the decision stands: list, notice, approval, payments. */
export function DecisionSheet({ item }: { item: Claim }) {
  const { t } = useTranslation();
  const { batch, payments } = item;
  if (!batch && !item.approvedOn && payments.length === 0) return null;
  return (
    <Sheet title={t('subsidy.decision.title')}>
      <Facts
        columns={2}
        items={[
          { label: t('subsidy.field.proposedAmount'), value: <Amount value={item.proposedAmount} /> },
          ...(batch ? [{ label: t('subsidy.field.batch'), value: batch.noticeFrom ? <Link to={`/notices/${batch.id}`}>{batch.batchNo}</Link> : batch.batchNo }] : []),
          ...(batch?.noticeFrom ? [{ label: t('subsidy.field.notice'), value: <><DateText value={batch.noticeFrom} /> – <DateText value={batch.noticeTo} /></> }] : []),
          ...(item.approvalDocumentNo ? [{ label: t('subsidy.field.approvalDocumentNo'), value: <>{item.approvalDocumentNo} <DateText value={item.approvedOn} /></> }] : []),
        ]}
      />
      {payments.map((payment) => (
        <p key={payment.id} data-testid="payment" data-state={payment.state}>
          {t(`subsidy.payment.${payment.state}`)}{t('punctuation.colon')}<Amount value={payment.amount} />{' '}
          {t('subsidy.field.voucherNo')} {payment.voucherFile ? <a href={documentUrl(payment.voucherFile)} target="_blank" rel="noreferrer">{payment.voucherNo}</a> : payment.voucherNo}{' '}
          <DateText value={payment.paidOn} /> <span className="zr-meta">{payment.recordedBy}{payment.confirmedBy && ` / ${payment.confirmedBy}`}</span>
          {payment.returnedOn && <span className="zr-bad"> {payment.returnReason} <DateText value={payment.returnedOn} /></span>}
        </p>
      ))}
    </Sheet>
  );
}

/** What was objected to the line, for the bureaus alone. */
export function ObjectionsSheet({ item }: { item: Claim }) {
  const { t } = useTranslation();
  if (item.objections.length === 0) return null;
  return (
    <Sheet title={t('subsidy.objection.title')}>
      {item.objections.map((objection) => (
        <div key={objection.id} className={objection.state === 'OPEN' ? 'zr-remark' : 'zr-remark zr-remark--answered'} data-testid="objection">
          <b>{objection.realName}</b> <span className="zr-meta">{objection.contact} <DateText value={objection.receivedAt} /></span>
          <p>{objection.reason}</p>
          <p className="zr-muted">{t(`subsidy.objection.state.${objection.state}`)}{objection.answer && `${t('punctuation.colon')}${objection.answer}`}</p>
        </div>
      ))}
    </Sheet>
  );
}
