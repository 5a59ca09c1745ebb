import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { yuan } from '@/shared/lib/numbers';
import { useSession } from '@/shared/session/session';
import { Amount, DateText, RateText } from '@/shared/ui/figures';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { Facts, Sheet, type Fact } from '@/shared/ui/sheet';
import { agreeToOffer, approveCase, callOffCase, declineOffer, discardCase, withdrawCase, type Send } from '../api/actions';
import type { Case } from '../api/cases';
import { useCaseAction } from '../api/use-case-action';
import type { PanelProps } from './text-panels';

interface Terms {
  amount?: string | null;
  annualRate?: number | null;
  termMonths?: number | null;
  conditions: string;
}

function useTermFacts(item: Case): (terms: Terms) => Fact[] {
  const { t } = useTranslation();
  return (terms) => [
    { label: t('financing.field.enterprise'), value: item.enterprise.name },
    { label: t('financing.field.product'), value: `${item.bank.name} ${item.productName}` },
    { label: t('financing.amounts.creditLine'), value: <Amount value={terms.amount} echo /> },
    { label: t('financing.field.annualRate'), value: <RateText value={terms.annualRate?.toString()} /> },
    { label: t('financing.field.termMonths'), value: terms.termMonths ? t('financing.monthCount', { count: terms.termMonths }) : undefined },
    { label: t('financing.opinion.conditions'), value: terms.conditions || undefined },
  ];
}

/** 批准: everything once more before the bank is bound. */
export function ApprovePanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const facts = useTermFacts(item);
  const { businessDate } = useSession();
  const [validUntil, setValidUntil] = useState<string>();
  const send = useCaseAction({ item, etag }, approveCase, 'financing.said.approved', close);
  const review = item.review;
  if (!review) return null;
  return (
    <div className="zr-panel">
      <ConfirmSheet
        title={t('financing.approve.title')}
        groups={[{ title: t('financing.opinion.title'), items: [...facts(review), { label: t('financing.approve.officer'), value: review.officerName }] }]}
        promise={t('financing.approve.promise')}
        confirmLabel={t('financing.approve.send', { amount: review.amount ? yuan(review.amount) : '' })}
        onConfirm={() => send.mutate({ validUntil })}
        onBack={close}
        busy={send.isPending}
        problem={send.error}
      >
        <label className="zr-field">
          <span>{t('financing.approve.validUntil')}</span>
          <DatePicker style={{ maxWidth: 200 }} value={validUntil ? dayjs(validUntil) : null} disabledDate={(date) => date.format('YYYY-MM-DD') <= businessDate} onChange={(date) => setValidUntil(date?.format('YYYY-MM-DD'))} />
          <span className="zr-meta">{t('financing.approve.validHint')}</span>
        </label>
      </ConfirmSheet>
    </div>
  );
}

/** 接受批复: what the enterprise binds itself to. */
export function AgreePanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const facts = useTermFacts(item);
  const send = useCaseAction({ item, etag }, agreeToOffer, 'financing.said.agreed', close);
  if (!item.decision) return null;
  return (
    <div className="zr-panel">
      <ConfirmSheet
        title={t('financing.agree.title')}
        groups={[{ title: t('financing.decision.title'), items: [...facts(item.decision), { label: t('financing.approve.validUntil'), value: <DateText value={item.decision.validUntil} /> }] }]}
        promise={t('financing.agree.promise')}
        confirmLabel={t('financing.agree.send', { amount: item.decision.amount ? yuan(item.decision.amount) : '' })}
        onConfirm={() => send.mutate()}
        onBack={close}
        busy={send.isPending}
        problem={send.error}
      />
    </div>
  );
}

const ENDINGS: Record<'WITHDRAW' | 'DISCARD' | 'DECLINE' | 'CALL_OFF', Send<void>> = {
  WITHDRAW: withdrawCase,
  DISCARD: discardCase,
  DECLINE: declineOffer,
  CALL_OFF: callOffCase,
};

/** The ways in which a case ends without a loan, each told once more before it happens. */
export function EndPanel({ item, etag, close, action }: PanelProps & { action: keyof typeof ENDINGS }) {
  const { t } = useTranslation();
  const send = useCaseAction({ item, etag }, ENDINGS[action], `financing.said.${action}`, close);
  return (
    <div className="zr-panel">
      <ConfirmSheet
        title={t(`financing.action.${action}`)}
        groups={[{ title: item.caseNo, items: [{ label: t('financing.field.product'), value: `${item.bank.name} ${item.productName}` }, { label: t('financing.field.amount'), value: <Amount value={item.rounds[0]?.amount} echo /> }] }]}
        promise={t(`financing.end.${action}`)}
        confirmLabel={t(`financing.endSend.${action}`)}
        onConfirm={() => send.mutate()}
        onBack={close}
        busy={send.isPending}
        problem={send.error}
      />
    </div>
  );
}

/** The offer, or the reason of a refusal, as both sides read it. */
export function DecisionSheet({ item }: { item: Case }) {
  const { t } = useTranslation();
  const facts = useTermFacts(item);
  const { decision } = item;
  if (!decision) return null;
  if (decision.outcome === 'REJECTION') {
    return (
      <Sheet title={t('financing.decision.rejected')}>
        <Facts
          items={[
            { label: t('financing.reject.reason'), value: decision.reasonCode && t(`financing.reason.${decision.reasonCode}`) },
            { label: t('financing.reject.text'), value: decision.reasonText || undefined },
            { label: t('financing.decision.decidedOn'), value: <DateText value={decision.decidedOn} /> },
            { label: t('financing.decision.next'), value: t('financing.decision.nextAfterRejection', { phone: item.bank.phone || '—' }) },
          ]}
        />
      </Sheet>
    );
  }
  return (
    <Sheet title={t('financing.decision.title')}>
      <Facts
        columns={2}
        items={[
          ...facts(decision).slice(2),
          { label: t('financing.decision.decidedOn'), value: <DateText value={decision.decidedOn} /> },
          { label: t('financing.approve.validUntil'), value: <DateText value={decision.validUntil} /> },
        ]}
      />
    </Sheet>
  );
}
