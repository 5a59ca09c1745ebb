import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActionBar, type ActionButton } from '@/shared/ui/action-bar';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { recommendCase, saveReview, takeUpCase } from '../api/actions';
import type { CaseAction } from '../api/cases';
import { useCaseAction, type CaseAt } from '../api/use-case-action';
import { ContractPanel } from './contract-panel';
import { AgreePanel, ApprovePanel, EndPanel } from './decision-panels';
import { ConfirmDisbursementPanel, DisbursementPanel, DiscardDisbursementPanel, RepaymentPanel, SettlePanel } from './loan-panels';
import { DelegatePanel, RejectPanel, ReturnPanel, SendBackPanel, type PanelProps } from './text-panels';
import type { OpinionState } from './use-opinion';

const PANELS: Partial<Record<CaseAction, (props: PanelProps) => ReactNode>> = {
  RETURN_FOR_CORRECTION: (props) => <ReturnPanel {...props} />,
  DELEGATE: (props) => <DelegatePanel {...props} />,
  PROPOSE_REJECTION: (props) => <RejectPanel {...props} decides={false} />,
  APPROVE: (props) => <ApprovePanel {...props} />,
  SEND_BACK: (props) => <SendBackPanel {...props} />,
  REJECT: (props) => <RejectPanel {...props} decides />,
  AGREE: (props) => <AgreePanel {...props} />,
  DECLINE: (props) => <EndPanel {...props} action="DECLINE" />,
  WITHDRAW: (props) => <EndPanel {...props} action="WITHDRAW" />,
  DISCARD: (props) => <EndPanel {...props} action="DISCARD" />,
  CALL_OFF: (props) => <EndPanel {...props} action="CALL_OFF" />,
  RECORD_CONTRACTS: (props) => <ContractPanel {...props} />,
  ENTER_DISBURSEMENT: (props) => <DisbursementPanel {...props} />,
  CONFIRM_DISBURSEMENT: (props) => <ConfirmDisbursementPanel {...props} />,
  DISCARD_DISBURSEMENT: (props) => <DiscardDisbursementPanel {...props} />,
  RECORD_REPAYMENT: (props) => <RepaymentPanel {...props} />,
  SETTLE: (props) => <SettlePanel {...props} />,
};
const ENDS = new Set<CaseAction>(['PROPOSE_REJECTION', 'REJECT', 'DECLINE', 'WITHDRAW', 'DISCARD', 'CALL_OFF', 'DISCARD_DISBURSEMENT']);
const BACK = new Set<CaseAction>(['RETURN_FOR_CORRECTION', 'SEND_BACK', 'DELEGATE']);
/** The order of the buttons; the first that is allowed is the main one. */
const ORDER: readonly CaseAction[] = [
  'EDIT', 'TAKE_UP', 'RECOMMEND', 'APPROVE', 'AGREE', 'RECORD_CONTRACTS', 'CONFIRM_DISBURSEMENT', 'ENTER_DISBURSEMENT', 'SETTLE', 'RECORD_REPAYMENT',
  'REVIEW', 'RETURN_FOR_CORRECTION', 'SEND_BACK', 'DELEGATE', 'REJECT', 'PROPOSE_REJECTION', 'DECLINE', 'WITHDRAW', 'DISCARD', 'CALL_OFF', 'DISCARD_DISBURSEMENT',
];

interface Props extends CaseAt {
  /** What the officer has typed; saved or sent with the buttons. */
  opinion?: OpinionState;
}

/** The buttons that the server allows, and the sheet that the chosen one needs. */
export function CaseActions({ item, etag, opinion }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<CaseAction>();
  const takeUp = useCaseAction({ item, etag }, takeUpCase, 'financing.said.takenUp');
  const save = useCaseAction({ item, etag }, saveReview, 'financing.said.reviewSaved', () => opinion?.showErrors(null));
  const recommend = useCaseAction({ item, etag }, recommendCase, 'financing.said.recommended', () => opinion?.showErrors(null));
  const sendOpinion = (command: typeof save) => opinion && command.mutate(opinion.toRequest(), { onError: opinion.showErrors });

  const direct: Partial<Record<CaseAction, ActionButton>> = {
    EDIT: { label: t(item.state === 'RETURNED' ? 'financing.action.CORRECT' : 'financing.action.EDIT'), onClick: () => void navigate(`/financing/cases/${item.id}/edit`) },
    TAKE_UP: { label: t('financing.action.TAKE_UP'), onClick: () => takeUp.mutate(), busy: takeUp.isPending },
    ...(opinion && {
      RECOMMEND: { label: t('financing.action.RECOMMEND'), onClick: () => sendOpinion(recommend), busy: recommend.isPending },
      REVIEW: { label: t('financing.action.REVIEW'), onClick: () => sendOpinion(save), busy: save.isPending },
    }),
  };
  const handlers: Record<string, ActionButton> = {};
  for (const action of ORDER) {
    const button = direct[action] ?? (PANELS[action] && { label: t(`financing.action.${action}`), onClick: () => setOpen(action), danger: ENDS.has(action), back: BACK.has(action) });
    if (button) handlers[action] = button;
  }
  const panel = open && item.actions.includes(open) ? PANELS[open] : undefined;
  const problem = takeUp.error ?? recommend.error ?? save.error;
  return (
    <>
      {problem && <ProblemAlert problem={problem} />}
      {panel ? panel({ item, etag, close: () => setOpen(undefined) }) : <ActionBar actions={item.actions} handlers={handlers} note={noteOf(t, item, opinion)} />}
    </>
  );
}

function noteOf(t: ReturnType<typeof useTranslation>['t'], item: CaseAt['item'], opinion: OpinionState | undefined): ReactNode {
  if (item.actions.includes('RECOMMEND') && opinion) {
    const left = (item.bankFacts?.checklist ?? []).filter((line) => !opinion.form.ticks.includes(line.check));
    return (
      <>
        {left.length > 0 && <>{t('financing.note.checksLeft', { count: left.length })}<br /></>}
        {t('financing.note.fourEyes')}
      </>
    );
  }
  if (item.state === 'DRAFT' && item.actions.includes('EDIT') && !item.actions.includes('SUBMIT')) return t('financing.note.signatory');
  if (item.actions.includes('CONFIRM_DISBURSEMENT') || item.actions.includes('DISCARD_DISBURSEMENT')) return t('financing.note.fourEyesLoan');
  return undefined;
}
