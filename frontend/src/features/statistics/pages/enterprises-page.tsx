import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Amount, DateText } from '@/shared/ui/figures';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { listEnterprises, STATISTICS_KEY, type PartyRow } from '../api/statistics';
import { useDistrictOptions } from './registrations-page';

/** The enterprises behind a figure, each once. */
export function EnterprisesPage() {
  const { t } = useTranslation();
  const districts = useDistrictOptions();
  const [params] = useSearchParams();
  const rowsOf = (row: PartyRow) => {
    const query = new URLSearchParams({ keyword: row.uscc ?? row.name });
    for (const name of ['from', 'to']) if (params.get(name)) query.set(name, params.get(name) ?? '');
    return `/statistics/registrations?${query.toString()}`;
  };
  return (
    <ListPage<PartyRow>
      title={t('statistics.rows.enterprises')}
      crumbs={[{ label: t('home.menu'), to: '/home' }]}
      words={{ unit: t('statistics.unit.enterprise'), what: t('statistics.rows.enterprise') }}
      queryKey={[...STATISTICS_KEY, 'enterprises']}
      fetchPage={listEnterprises}
      filters={[
        { name: 'from', label: t('statistics.filter.from'), kind: 'date' },
        { name: 'to', label: t('statistics.filter.to'), kind: 'date' },
        { name: 'district', label: t('statistics.district'), kind: 'select', options: districts },
        { name: 'keyword', label: t('statistics.filter.keyword'), kind: 'text', placeholder: t('statistics.filter.enterpriseHint') },
        { name: 'firstTime', label: t('statistics.firstTime'), kind: 'select', options: [{ value: 'true', label: t('statistics.yes') }, { value: 'false', label: t('statistics.no') }] },
      ]}
      columns={columns(t, rowsOf)}
      rowKey={(row) => row.key}
      rowLink={rowsOf}
      card={(row) => (
        <CardLines
          lines={[
            [<b key="name">{row.name}</b>, <Amount key="amount" value={row.amount} />],
            [row.regionName, t('statistics.countOf', { count: row.registrations })],
            [row.uscc ?? '—', row.firstTime ? t('statistics.firstTimeTag') : undefined],
          ]}
        />
      )}
      density="small"
      empty={<EmptyState icon="factory" title={t('statistics.empty')} hint={t('statistics.emptyHint')} />}
    />
  );
}

function columns(t: ReturnType<typeof useTranslation>['t'], rowsOf: (row: PartyRow) => string): TableProps<PartyRow>['columns'] {
  return [
    {
      title: t('statistics.pledgor'),
      key: 'name',
      fixed: 'left',
      render: (_, row) => <><Link to={rowsOf(row)}>{row.name}</Link> {row.firstTime && <span className="zr-tag">{t('statistics.firstTimeTag')}</span>}</>,
    },
    { title: t('statistics.uscc'), key: 'uscc', render: (_, row) => <span className="zr-nowrap">{row.uscc ?? '—'}</span> },
    { title: t('statistics.district'), key: 'region', dataIndex: 'regionName' },
    { title: t('statistics.lastRegisteredOn'), key: 'last', render: (_, row) => <DateText value={row.lastRegisteredOn} /> },
    { title: t('statistics.registrations'), key: 'registrations', align: 'right', dataIndex: 'registrations' },
    { title: t('statistics.amountYuan'), key: 'amount', align: 'right', fixed: 'right', render: (_, row) => <Amount value={row.amount} unit={false} /> },
  ];
}
