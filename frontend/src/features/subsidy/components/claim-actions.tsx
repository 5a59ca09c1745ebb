import { useState, type ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { StoredDocument } from '@/shared/api/documents';
import { percent } from '@/shared/lib/numbers';
import { ActionBar, type ActionButton } from '@/shared/ui/action-bar';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import {
  archiveClaim, certifyLoan, declineAmount, dismissObjection, recordPayment, rejectClaim, returnPayment, sendBackClaim, suspendLine, takeUpClaim, upholdObjection,
  withdrawClaim, withdrawPayment,
} from '../api/actions';
import type { Claim, ClaimAction } from '../api/claims';
import { useClaimAction, type ClaimAt } from '../api/use-claim-action';
import type { Ticks } from './checks-list';
import { checksLeft, ProposePanel, RecommendPanel, ReturnPanel, SimplePanel, type PanelProps } from './claim-panels';
import { ConfirmAmountSheet, ConfirmPaymentSheet, payeeOf, SubmitSheet } from './confirm-panels';
import type { PanelField, Values } from './fields-panel';

const text = (values: Values, name: string) => values[name] as string;
const fileOf = (values: Values, name: string) => (values[name] as StoredDocument[] | undefined)?.[0]?.id;

/** The order of the buttons; the first that is allowed is the main one. */
const ORDER: readonly ClaimAction[] = [
  'SUBMIT', 'EDIT', 'CERTIFY', 'TAKE_UP', 'RECOMMEND', 'PROPOSE', 'CONFIRM_AMOUNT', 'ADD_TO_BATCH', 'DISMISS_OBJECTION', 'CONFIRM_PAYMENT', 'RECORD_PAYMENT', 'ARCHIVE',
  'RETURN_FOR_CORRECTION', 'SEND_BACK', 'DECLINE_AMOUNT', 'REMOVE_FROM_BATCH', 'UPHOLD_OBJECTION', 'SUSPEND', 'WITHDRAW_PAYMENT', 'RETURN_PAYMENT', 'REJECT', 'WITHDRAW',
];
const ENDS: ReadonlySet<ClaimAction> = new Set(['WITHDRAW', 'REJECT', 'UPHOLD_OBJECTION', 'SUSPEND', 'RETURN_PAYMENT', 'WITHDRAW_PAYMENT', 'DECLINE_AMOUNT']);
const BACK: ReadonlySet<ClaimAction> = new Set(['RETURN_FOR_CORRECTION', 'SEND_BACK', 'REMOVE_FROM_BATCH']);

type Panels = Partial<Record<ClaimAction, (props: PanelProps) => ReactNode>>;

/** The sheet that each action needs. */
function panelsOf(t: TFunction, ticks: Ticks): Panels {
  const field = (name: string, kind: PanelField['kind'], more?: Partial<PanelField>): PanelField => ({ name, kind, label: t(`subsidy.field.${name}`), ...more });
  const reason = [field('reason', 'area')];
  const clause = field('clause', 'text', { hint: t('subsidy.clauseHint'), max: 200 });
  return {
    SUBMIT: (props) => <SubmitSheet {...props} />,
    WITHDRAW: (props) => <SimplePanel {...props} action="WITHDRAW" send={withdrawClaim} fields={[]} toRequest={() => undefined} danger />,
    CERTIFY: (props) => (
      <SimplePanel
        {...props}
        action="CERTIFY"
        send={certifyLoan}
        initial={certificateOf(props.item)}
        fields={[
          field('settledOn', 'date'), field('interestPaid', 'amount'), field('penaltyInterest', 'amount', { hint: t('subsidy.penaltyHint') }), field('overdue', 'yesNo'),
          field('ipShare', 'percent', { hint: t('subsidy.ipShareHint') }), field('insured', 'yesNo'),
        ]}
        toRequest={(values) => ({
          settledOn: text(values, 'settledOn'), interestPaid: text(values, 'interestPaid'), penaltyInterest: text(values, 'penaltyInterest'),
          overdue: values['overdue'] === true, insured: values['insured'] === true, ipShare: Number((Number(values['ipShare']) / 100).toFixed(4)),
        })}
      />
    ),
    RETURN_FOR_CORRECTION: (props) => <ReturnPanel {...props} />,
    RECOMMEND: (props) => <RecommendPanel {...props} ticks={ticks} />,
    PROPOSE: (props) => <ProposePanel {...props} />,
    CONFIRM_AMOUNT: (props) => <ConfirmAmountSheet {...props} />,
    DECLINE_AMOUNT: (props) => <SimplePanel {...props} action="DECLINE_AMOUNT" send={declineAmount} fields={reason} toRequest={(v) => ({ reason: text(v, 'reason') })} danger />,
    SEND_BACK: (props) => <SimplePanel {...props} action="SEND_BACK" send={sendBackClaim} fields={reason} toRequest={(v) => ({ reason: text(v, 'reason') })} />,
    SUSPEND: (props) => <SimplePanel {...props} action="SUSPEND" send={suspendLine} fields={reason} toRequest={(v) => ({ reason: text(v, 'reason') })} danger />,
    REJECT: (props) => (
      <SimplePanel {...props} action="REJECT" send={rejectClaim} fields={[clause, ...reason]} toRequest={(v) => ({ clause: text(v, 'clause'), reason: text(v, 'reason') })} danger />
    ),
    DISMISS_OBJECTION: (props) => (
      <SimplePanel {...props} action="DISMISS_OBJECTION" send={dismissObjection} fields={[field('answer', 'area', { max: 1000 })]} toRequest={(v) => ({ answer: text(v, 'answer') })} />
    ),
    UPHOLD_OBJECTION: (props) => (
      <SimplePanel
        {...props}
        action="UPHOLD_OBJECTION"
        send={upholdObjection}
        fields={[clause, field('answer', 'area', { max: 1000 })]}
        toRequest={(v) => ({ clause: text(v, 'clause'), answer: text(v, 'answer') })}
        danger
      />
    ),
    RECORD_PAYMENT: (props) => (
      <SimplePanel
        {...props}
        action="RECORD_PAYMENT"
        send={recordPayment}
        facts={payeeOf(t, props.item)}
        fields={[field('voucherNo', 'text', { max: 80 }), field('paidOn', 'date'), field('voucherFile', 'file', { optional: true, hint: t('subsidy.voucherHint') })]}
        toRequest={(v) => ({ voucherNo: text(v, 'voucherNo'), paidOn: text(v, 'paidOn'), voucherFile: fileOf(v, 'voucherFile') })}
      />
    ),
    CONFIRM_PAYMENT: (props) => <ConfirmPaymentSheet {...props} />,
    WITHDRAW_PAYMENT: (props) => <SimplePanel {...props} action="WITHDRAW_PAYMENT" send={withdrawPayment} fields={[]} toRequest={() => undefined} danger />,
    RETURN_PAYMENT: (props) => (
      <SimplePanel
        {...props}
        action="RETURN_PAYMENT"
        send={returnPayment}
        fields={[field('returnedOn', 'date'), ...reason]}
        toRequest={(v) => ({ returnedOn: text(v, 'returnedOn'), reason: text(v, 'reason') })}
        danger
      />
    ),
    ARCHIVE: (props) => <SimplePanel {...props} action="ARCHIVE" send={archiveClaim} fields={[]} toRequest={() => undefined} />,
  };
}

/** What the bank starts from: its former confirmation, else the loan as the platform knows it. */
function certificateOf({ facts, certification }: Claim): Values {
  const known = certification ?? { ...facts, penaltyInterest: undefined };
  return {
    settledOn: known.settledOn,
    interestPaid: known.interestPaid,
    penaltyInterest: known.penaltyInterest ?? '0.00',
    overdue: known.overdue,
    ipShare: percent(String(known.ipShare))?.replace(/\.?0+$/, ''),
    insured: known.insured,
  };
}

interface Props extends ClaimAt {
  /** What the reviewer wrote at the checks. */
  ticks?: Ticks;
}

/** The buttons that the server allows, and the sheet that the chosen one needs. */
export function ClaimActions({ item, etag, ticks = {} }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { submit?: boolean } | null };
  const [open, setOpen] = useState<ClaimAction | undefined>(state?.submit ? 'SUBMIT' : undefined);
  const takeUp = useClaimAction({ item, etag }, 'TAKE_UP', takeUpClaim);
  const panels = panelsOf(t, ticks);
  const unfinished = item.state === 'RETURNED' || item.papers.some((paper) => paper.required && !paper.fileId) || !item.declaration?.committed;
  const direct: Partial<Record<ClaimAction, () => void>> = {
    EDIT: () => void navigate(`/claims/${item.id}/edit`),
    TAKE_UP: () => takeUp.mutate(),
    ADD_TO_BATCH: () => void navigate(`/calls/${item.call.id}`),
    REMOVE_FROM_BATCH: () => void navigate(`/subsidy-batches/${item.batch?.id ?? ''}`),
  };
  const handlers: Record<string, ActionButton> = {};
  for (const action of ORDER) {
    const onClick = direct[action] ?? (panels[action] && (() => setOpen(action)));
    const label = action === 'EDIT' && item.state === 'RETURNED' ? t('subsidy.action.CORRECT') : t(`subsidy.action.${action}`);
    if (onClick) handlers[action] = { label, onClick, danger: ENDS.has(action), back: BACK.has(action), busy: action === 'TAKE_UP' && takeUp.isPending };
  }
  const panel = open && item.actions.includes(open) ? panels[open] : undefined;
  if (panel) return panel({ item, etag, close: () => setOpen(undefined) });
  return (
    <>
      {takeUp.error && <ProblemAlert problem={takeUp.error} />}
      <ActionBar actions={item.actions} handlers={handlers} primary={unfinished ? 'EDIT' : undefined} note={noteOf(t, item, ticks)} />
    </>
  );
}

function noteOf(t: TFunction, item: Claim, ticks: Ticks): ReactNode {
  const can = (action: ClaimAction) => item.actions.includes(action);
  if (can('RECOMMEND')) {
    const left = checksLeft(item, ticks).length;
    return (
      <>
        {!item.certification && <>{t('subsidy.note.notCertified')}<br /></>}
        {left > 0 && t('subsidy.note.checksLeft', { count: left })}
      </>
    );
  }
  if (can('EDIT') && !can('SUBMIT')) return t('subsidy.note.signatory');
  if (can('CONFIRM_AMOUNT') || can('CONFIRM_PAYMENT') || can('WITHDRAW_PAYMENT')) return t('subsidy.note.fourEyes');
  return undefined;
}
