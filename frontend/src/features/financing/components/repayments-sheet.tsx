import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { sum } from '@/shared/lib/numbers';
import { Amount, DateText } from '@/shared/ui/figures';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Sheet } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import { cancelRepayment } from '../api/actions';
import type { Repayment } from '../api/cases';
import { useCaseAction, type CaseAt } from '../api/use-case-action';

/** What was paid on the loan; a wrong entry is taken back and stays readable. */
export function RepaymentsSheet({ item, etag }: CaseAt) {
  const { t } = useTranslation();
  const cancel = useCaseAction({ item, etag }, cancelRepayment, 'financing.said.repaymentCancelled');
  if (item.repayments.length === 0) return null;
  const mayCancel = item.actions.includes('CANCEL_REPAYMENT');
  const counting = item.repayments.filter((paid) => !paid.cancelledBy);
  const head = (name: 'principal' | 'interest' | 'penaltyInterest') => `${t(`financing.loan.${name}`)} (${t('amount.yuan')})`;
  const figure = (name: 'principal' | 'interest' | 'penaltyInterest') => ({
    title: head(name),
    key: name,
    align: 'right' as const,
    render: (_: unknown, paid: Repayment) => <span className={paid.cancelledBy ? 'zr-was' : undefined}><Amount value={paid[name]} unit={false} /></span>,
  });
  return (
    <Sheet title={t('financing.loan.repayments')} flush>
      {cancel.error && <ProblemAlert problem={cancel.error} />}
      <Table<Repayment>
        size="middle"
        rowKey={(paid) => paid.id}
        pagination={false}
        scroll={{ x: true }}
        dataSource={item.repayments}
        columns={[
          { title: t('financing.loan.paidOn'), key: 'paidOn', render: (_, paid) => <DateText value={paid.paidOn} /> },
          figure('principal'),
          figure('interest'),
          figure('penaltyInterest'),
          {
            title: t('financing.loan.standing'),
            key: 'overdue',
            render: (_, paid) =>
              paid.cancelledBy ? <span className="zr-muted">{t('financing.loan.cancelled', { name: paid.cancelledBy })}</span>
              : paid.overdue ? <Chip family="problem" icon="triangle">{t('financing.loan.overdue')}</Chip>
              : <Chip family="done" icon="checkCircle">{t('financing.loan.inTime')}</Chip>,
          },
          { title: t('financing.loan.recordedBy'), key: 'by', render: (_, paid) => paid.recordedBy },
          ...(mayCancel
            ? [{
                title: '',
                key: 'cancel',
                render: (_: unknown, paid: Repayment) =>
                  !paid.cancelledBy && <button type="button" className="zr-text-button" disabled={cancel.isPending} onClick={() => cancel.mutate(paid.id)}>{t('financing.loan.cancel')}</button>,
              }]
            : []),
        ]}
        summary={() => (
          <Table.Summary.Row className="zr-total-row">
            <Table.Summary.Cell index={0}>{t('financing.right.total')}</Table.Summary.Cell>
            {(['principal', 'interest', 'penaltyInterest'] as const).map((name, index) => (
              <Table.Summary.Cell key={name} index={index + 1} align="right"><Amount value={sum(counting.map((paid) => paid[name]))} unit={false} /></Table.Summary.Cell>
            ))}
            <Table.Summary.Cell index={4} colSpan={mayCancel ? 3 : 2} />
          </Table.Summary.Row>
        )}
      />
    </Sheet>
  );
}
