import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Amount, DateText } from '@/shared/ui/figures';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { listPayments, STATISTICS_KEY, type PaymentRow } from '../api/statistics';
import { useDistrictOptions } from './registrations-page';

const returned = (row: PaymentRow) => row.amount.startsWith('-');

/** The subsidies paid, and those that came back as negative lines. */
export function PaymentsPage() {
  const { t } = useTranslation();
  const districts = useDistrictOptions();
  return (
    <ListPage<PaymentRow>
      title={t('statistics.rows.payments')}
      crumbs={[{ label: t('home.menu'), to: '/home' }]}
      words={{ unit: t('statistics.unit.registration'), what: t('statistics.rows.payment') }}
      queryKey={[...STATISTICS_KEY, 'payments']}
      fetchPage={listPayments}
      filters={[
        { name: 'from', label: t('statistics.filter.paidFrom'), kind: 'date' },
        { name: 'to', label: t('statistics.filter.paidTo'), kind: 'date' },
        { name: 'district', label: t('statistics.district'), kind: 'select', options: districts },
        { name: 'keyword', label: t('statistics.filter.keyword'), kind: 'text', placeholder: t('statistics.filter.paymentHint') },
      ]}
      columns={columns(t)}
      rowKey={(row) => row.id}
      rowLink={(row) => `/claims/${row.claimId}`}
      card={(row) => (
        <CardLines
          lines={[
            [<b key="name">{row.enterpriseName}</b>, <Amount key="amount" value={row.amount} />],
            [`${row.claimNo} · ${row.regionName}`, <DateText key="day" value={row.bookedOn} />],
            [row.policyCode, returned(row) ? t('statistics.returned') : t('statistics.paid')],
          ]}
        />
      )}
      density="small"
      empty={<EmptyState icon="yuan" title={t('statistics.noPayments')} hint={t('statistics.noPaymentsHint')} />}
    />
  );
}

function columns(t: ReturnType<typeof useTranslation>['t']): TableProps<PaymentRow>['columns'] {
  return [
    { title: t('statistics.claimNo'), key: 'claimNo', fixed: 'left', render: (_, row) => <Link className="zr-nowrap" to={`/claims/${row.claimId}`}>{row.claimNo}</Link> },
    { title: t('statistics.enterprise'), key: 'enterprise', dataIndex: 'enterpriseName' },
    { title: t('statistics.district'), key: 'region', dataIndex: 'regionName' },
    { title: t('statistics.policy'), key: 'policy', dataIndex: 'policyCode' },
    { title: t('statistics.bookedOn'), key: 'bookedOn', render: (_, row) => <DateText value={row.bookedOn} /> },
    { title: t('statistics.what'), key: 'what', render: (_, row) => <span className={returned(row) ? 'zr-bad' : undefined}>{t(returned(row) ? 'statistics.returned' : 'statistics.paid')}</span> },
    { title: t('statistics.amountPaidYuan'), key: 'amount', align: 'right', fixed: 'right', render: (_, row) => <Amount value={row.amount} unit={false} /> },
  ];
}
