import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { yuan } from '@/shared/lib/numbers';
import { useSession } from '@/shared/session/session';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { DateField } from '@/shared/ui/date-field';
import { Amount, DateText } from '@/shared/ui/figures';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { confirmDisbursement, discardDisbursement, enterDisbursement, recordRepayment, settleLoan } from '../api/actions';
import { useCaseAction } from '../api/use-case-action';
import { Buttons, type PanelProps } from './text-panels';

interface DisbursementForm {
  amount: string;
  disbursedOn: string;
}

/** 放款登记: what was paid out when; counts once a second person has confirmed it. */
export function DisbursementPanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const send = useCaseAction({ item, etag }, enterDisbursement, 'financing.said.disbursementEntered', close);
  const problemForm = useProblemForm<DisbursementForm>({ initialValues: { amount: item.contract?.principalClaim, disbursedOn: businessDate }, onSubmit: (form) => send.mutateAsync(form) });
  return (
    <div className="zr-panel">
      <Sheet title={t('financing.action.ENTER_DISBURSEMENT')}>
        {problemForm.summary}
        <Form {...problemForm.formProps}>
          <div className="zr-form-grid">
            <Form.Item name="amount" label={t('financing.amounts.disbursedAmount')} rules={[{ required: true, message: t('problem.required', { field: t('financing.amounts.disbursedAmount') }) }, amountRule(t)]}>
              <AmountInput />
            </Form.Item>
            <DateField name="disbursedOn" label={t('financing.loan.disbursedOn')} required notAfterToday />
          </div>
          <p className="zr-muted">{t('financing.loan.needsSecond')}</p>
          <Buttons label={t('financing.loan.enter')} submit busy={problemForm.submitting} close={close} />
        </Form>
      </Sheet>
    </div>
  );
}

/** 复核放款: the second person sees what the first has entered. */
export function ConfirmDisbursementPanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const send = useCaseAction({ item, etag }, confirmDisbursement, 'financing.said.disbursed', close);
  const entry = item.disbursement;
  if (!entry) return null;
  return (
    <div className="zr-panel">
      <ConfirmSheet
        title={t('financing.action.CONFIRM_DISBURSEMENT')}
        groups={[
          {
            title: t('financing.loan.entry'),
            items: [
              { label: t('financing.field.enterprise'), value: item.enterprise.name },
              { label: t('financing.contract.loanContractNo'), value: item.contract?.loanContractNo },
              { label: t('financing.amounts.disbursedAmount'), value: <Amount value={entry.amount} echo /> },
              { label: t('financing.loan.disbursedOn'), value: <DateText value={entry.disbursedOn} /> },
              { label: t('financing.loan.enteredBy'), value: entry.enteredBy },
            ],
          },
        ]}
        promise={t('financing.loan.confirmPromise')}
        confirmLabel={t('financing.loan.confirm', { amount: yuan(entry.amount) })}
        onConfirm={() => send.mutate()}
        onBack={close}
        busy={send.isPending}
        problem={send.error}
      />
    </div>
  );
}

/** The entry was wrong and is taken back before anybody confirmed it. */
export function DiscardDisbursementPanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const send = useCaseAction({ item, etag }, discardDisbursement, 'financing.said.disbursementDiscarded', close);
  return (
    <div className="zr-panel">
      <ConfirmSheet
        title={t('financing.action.DISCARD_DISBURSEMENT')}
        groups={[{ title: t('financing.loan.entry'), items: [{ label: t('financing.amounts.disbursedAmount'), value: <Amount value={item.disbursement?.amount} echo /> }] }]}
        promise={t('financing.loan.discardPromise')}
        confirmLabel={t('financing.loan.discard')}
        onConfirm={() => send.mutate()}
        onBack={close}
        busy={send.isPending}
        problem={send.error}
      />
    </div>
  );
}

interface RepaymentForm {
  paidOn: string;
  principal: string;
  interest: string;
  penaltyInterest: string;
  overdue: boolean;
}

/** 还款登记: principal, interest and penalty interest apart, and whether it came late. */
export function RepaymentPanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const send = useCaseAction({ item, etag }, recordRepayment, 'financing.said.repaid', close);
  const problemForm = useProblemForm<RepaymentForm>({
    initialValues: { paidOn: businessDate, principal: '0.00', interest: '0.00', penaltyInterest: '0.00', overdue: false },
    onSubmit: (form) => send.mutateAsync(form),
  });
  return (
    <div className="zr-panel">
      <Sheet title={t('financing.action.RECORD_REPAYMENT')}>
        {problemForm.summary}
        <Form {...problemForm.formProps}>
          <div className="zr-form-grid">
            <DateField name="paidOn" label={t('financing.loan.paidOn')} required notAfterToday />
            {(['principal', 'interest', 'penaltyInterest'] as const).map((name) => (
              <Form.Item key={name} name={name} label={t(`financing.loan.${name}`)} rules={[{ required: true, message: t('problem.required', { field: t(`financing.loan.${name}`) }) }, amountRule(t)]}>
                <AmountInput />
              </Form.Item>
            ))}
            <Form.Item className="zr-form-grid__wide" name="overdue" valuePropName="checked"><Checkbox>{t('financing.loan.overdueCheck')}</Checkbox></Form.Item>
          </div>
          <p className="zr-muted">{t('financing.loan.balanceNow', { amount: yuan(item.amounts.outstandingBalance ?? '0') })}</p>
          <Buttons label={t('financing.loan.record')} submit busy={problemForm.submitting} close={close} />
        </Form>
      </Sheet>
    </div>
  );
}

/** 结清: nothing is outstanding any more. */
export function SettlePanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const send = useCaseAction({ item, etag }, settleLoan, 'financing.said.settled', close);
  const last = item.repayments.filter((paid) => !paid.cancelledBy).map((paid) => paid.paidOn).sort().at(-1);
  const problemForm = useProblemForm<{ settledOn: string }>({ initialValues: { settledOn: last ?? businessDate }, onSubmit: (form) => send.mutateAsync(form) });
  return (
    <div className="zr-panel">
      <Sheet title={t('financing.action.SETTLE')}>
        {problemForm.summary}
        <Form {...problemForm.formProps}>
          <DateField name="settledOn" label={t('financing.loan.settledOn')} required notAfterToday />
          <p className="zr-muted">{t('financing.loan.settlePromise')}</p>
          <Buttons label={t('financing.loan.settle')} submit busy={problemForm.submitting} close={close} />
        </Form>
      </Sheet>
    </div>
  );
}
