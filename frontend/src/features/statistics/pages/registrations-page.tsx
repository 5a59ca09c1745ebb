import { useQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Amount, DateText } from '@/shared/ui/figures';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { districtsQuery, listRegistrations, STATISTICS_KEY, type RegistrationRow } from '../api/statistics';

/** The options of a filter by district. */
export function useDistrictOptions(): { value: string; label: string }[] {
  const { data } = useQuery(districtsQuery({ year: undefined, span: 'YEAR' }));
  return (data?.districts ?? []).map(({ district, name }) => ({ value: String(district), label: name }));
}

/** The registrations behind a figure; what they add up to stands beside the title. */
export function RegistrationsPage() {
  const { t } = useTranslation();
  const districts = useDistrictOptions();
  const yesNo = [{ value: 'true', label: t('statistics.yes') }, { value: 'false', label: t('statistics.no') }];
  return (
    <ListPage<RegistrationRow>
      title={t('statistics.rows.registrations')}
      crumbs={[{ label: t('home.menu'), to: '/home' }]}
      words={{ unit: t('statistics.unit.registration'), what: t('statistics.rows.registration') }}
      queryKey={[...STATISTICS_KEY, 'registrations']}
      fetchPage={listRegistrations}
      filters={[
        { name: 'from', label: t('statistics.filter.from'), kind: 'date' },
        { name: 'to', label: t('statistics.filter.to'), kind: 'date' },
        { name: 'district', label: t('statistics.district'), kind: 'select', options: districts },
        { name: 'keyword', label: t('statistics.filter.keyword'), kind: 'text', placeholder: t('statistics.filter.registrationHint') },
        { name: 'rightType', label: t('statistics.rightType'), kind: 'select', options: [{ value: 'PATENT', label: t('statistics.part.patent') }, { value: 'TRADEMARK', label: t('statistics.part.trademark') }] },
        { name: 'imported', label: t('statistics.source'), kind: 'select', options: [{ value: 'false', label: t('statistics.madeHere') }, { value: 'true', label: t('statistics.imported') }] },
        { name: 'firstTime', label: t('statistics.filter.firstTime'), kind: 'select', options: yesNo },
        { name: 'inclusive', label: t('statistics.filter.inclusive'), kind: 'select', options: yesNo },
        { name: 'pledgee', label: t('statistics.pledgee'), kind: 'text' },
      ]}
      columns={columns(t)}
      rowKey={(row) => row.id}
      rowLink={(row) => (row.imported ? undefined : `/pledges/${row.id}`)}
      card={(row) => <RegistrationCard row={row} />}
      density="small"
      empty={<EmptyState icon="shield" title={t('statistics.empty')} hint={t('statistics.emptyHint')} />}
    />
  );
}

type T = ReturnType<typeof useTranslation>['t'];

function columns(t: T): TableProps<RegistrationRow>['columns'] {
  return [
    {
      title: t('statistics.pledgor'),
      key: 'pledgor',
      fixed: 'left',
      render: (_, row) => (
        <>
          {row.pledgorName} {row.firstTime && <span className="zr-tag">{t('statistics.firstTimeTag')}</span>}
          {row.pledgorUscc && <div className="zr-meta">{row.pledgorUscc}</div>}
        </>
      ),
    },
    { title: t('statistics.district'), key: 'region', render: (_, row) => <span className="zr-nowrap">{row.regionName}</span> },
    { title: t('statistics.pledgee'), key: 'pledgee', dataIndex: 'pledgeeName' },
    { title: t('statistics.rightType'), key: 'rightType', render: (_, row) => <span className="zr-nowrap">{t('statistics.rightsOf', { kind: t(`statistics.right.${row.rightType}`), count: row.assetCount })}</span> },
    { title: t('statistics.registrationNo'), key: 'registrationNo', render: (_, row) => <span className="zr-nowrap">{row.registrationNo}</span> },
    { title: t('statistics.registeredOn'), key: 'registeredOn', render: (_, row) => <DateText value={row.registeredOn} /> },
    { title: t('statistics.source'), key: 'source', render: (_, row) => <Origin row={row} /> },
    { title: t('statistics.amountYuan'), key: 'amount', align: 'right', fixed: 'right', render: (_, row) => <Amount value={row.amount} unit={false} /> },
  ];
}

function Origin({ row }: { row: RegistrationRow }) {
  const { t } = useTranslation();
  return (
    <span className="zr-nowrap">
      {t(row.imported ? 'statistics.imported' : 'statistics.madeHere')}
      {row.endedOn && <div className="zr-meta">{t('statistics.endedOn', { date: row.endedOn })}</div>}
    </span>
  );
}

function RegistrationCard({ row }: { row: RegistrationRow }) {
  const { t } = useTranslation();
  return (
    <CardLines
      lines={[
        [<b key="name">{row.pledgorName}</b>, <Amount key="amount" value={row.amount} />],
        [`${row.regionName} · ${row.pledgeeName}`, <DateText key="day" value={row.registeredOn} />],
        [row.registrationNo, t(row.imported ? 'statistics.imported' : 'statistics.madeHere')],
      ]}
    />
  );
}
