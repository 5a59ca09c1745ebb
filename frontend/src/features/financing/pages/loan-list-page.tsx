import type { TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Amount, DateText, RateText } from '@/shared/ui/figures';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { Chip } from '@/shared/ui/state-chip';
import { CASES_KEY, listLoans, type Loan } from '../api/cases';

/** Disbursed loans: what runs and what is settled. */
export function LoanListPage() {
  const { t } = useTranslation();
  return (
    <ListPage<Loan>
      title={t('financing.loans.title')}
      words={{ unit: t('financing.loans.unit'), what: t('financing.loans.what') }}
      queryKey={[...CASES_KEY, 'loans']}
      fetchPage={listLoans}
      filters={[
        {
          name: 'settled',
          label: t('strip.state'),
          kind: 'select',
          options: [{ value: 'false', label: t('financing.loans.running') }, { value: 'true', label: t('financing.loans.settled') }],
        },
      ]}
      columns={columns(t)}
      rowKey={(loan) => loan.id}
      rowLink={(loan) => `/financing/cases/${loan.caseId}`}
      card={(loan) => (
        <CardLines
          lines={[
            [<b key="who">{loan.enterpriseName}</b>, <Standing key="state" loan={loan} />],
            [loan.bankName, <Amount key="balance" value={loan.outstandingBalance} />],
            [loan.loanContractNo, <DateText key="to" value={loan.debtTo} />],
          ]}
        />
      )}
      empty={<EmptyState icon="yuan" title={t('financing.loans.empty')} />}
    />
  );
}

function Standing({ loan }: { loan: Loan }) {
  const { t } = useTranslation();
  return loan.settledOn ? <Chip family="done" icon="checkCircle">{t('financing.loans.settled')}</Chip> : <Chip family="others" icon="hourglass">{t('financing.loans.running')}</Chip>;
}

function columns(t: TFunction): TableProps<Loan>['columns'] {
  const unit = t('amount.yuan');
  const head = (words: string) => `${words} (${unit})`;
  return [
    { title: t('financing.contract.loanContractNo'), key: 'no', fixed: 'left', render: (_, loan) => <Link className="zr-nowrap" to={`/financing/cases/${loan.caseId}`}>{loan.loanContractNo}</Link> },
    { title: t('financing.field.enterprise'), key: 'enterprise', render: (_, loan) => loan.enterpriseName },
    { title: t('financing.field.bank'), key: 'bank', render: (_, loan) => loan.bankName },
    { title: head(t('financing.amounts.disbursedAmount')), key: 'amount', align: 'right', render: (_, loan) => <Amount value={loan.disbursedAmount} unit={false} /> },
    { title: head(t('financing.amounts.outstandingBalance')), key: 'balance', align: 'right', render: (_, loan) => <Amount value={loan.outstandingBalance} unit={false} /> },
    { title: head(t('financing.loans.interestPaid')), key: 'interest', align: 'right', render: (_, loan) => <Amount value={loan.interestPaid} unit={false} /> },
    { title: t('financing.field.annualRate'), key: 'rate', align: 'right', render: (_, loan) => <RateText value={String(loan.annualRate)} /> },
    { title: t('financing.loan.disbursedOn'), key: 'from', render: (_, loan) => <DateText value={loan.disbursedOn} /> },
    { title: t('financing.contract.debtTo'), key: 'to', render: (_, loan) => <DateText value={loan.debtTo} /> },
    { title: t('financing.loan.settledOn'), key: 'settled', render: (_, loan) => <DateText value={loan.settledOn} /> },
    { title: t('strip.state'), key: 'state', fixed: 'right', render: (_, loan) => <Standing loan={loan} /> },
  ];
}
