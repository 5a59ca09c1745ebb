import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/shared/session/session';
import { DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { BATCHES_KEY, listBatches, type BatchRow } from '../api/batches';
import { BatchState } from '../components/batch-words';
import { mayOpenCalls } from '../components/may';

const STATES = ['DRAFT', 'ON_NOTICE', 'CLOSED'] as const;

/** The proposed lists and their notices. */
export function BatchListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const make = mayOpenCalls(session) && <Link to="/subsidy-batches/new"><Button type="primary" tabIndex={-1}><Icon name="plus" />{t('subsidy.batch.make')}</Button></Link>;
  return (
    <ListPage<BatchRow>
      title={t('subsidy.menu.batches')}
      words={{ unit: t('subsidy.list.unit'), what: t('subsidy.menu.batches') }}
      actions={make}
      queryKey={[...BATCHES_KEY, 'list']}
      fetchPage={listBatches}
      filters={[{ name: 'state', label: t('strip.state'), kind: 'select', options: STATES.map((value) => ({ value, label: t(`subsidy.batch.state.${value}`) })) }]}
      columns={columns(t)}
      rowKey={(row) => row.id}
      rowLink={(row) => `/subsidy-batches/${row.id}`}
      card={(row) => (
        <CardLines lines={[[<b key="title">{row.title}</b>, <BatchState key="state" of={row} />], [row.batchNo, row.decisionNo], [t('subsidy.field.notice'), <Period key="period" row={row} />]]} />
      )}
      empty={<EmptyState icon="list" title={t('subsidy.batch.none')} hint={t('subsidy.batch.noneHint')} action={make} />}
    />
  );
}

function columns(t: TFunction): TableProps<BatchRow>['columns'] {
  return [
    { title: t('strip.caseNo'), key: 'batchNo', fixed: 'left', render: (_, row) => <Link className="zr-nowrap" to={`/subsidy-batches/${row.id}`}>{row.batchNo}</Link> },
    { title: t('subsidy.batch.title'), key: 'title', render: (_, row) => row.title },
    { title: t('subsidy.batch.decisionNo'), key: 'decisionNo', render: (_, row) => row.decisionNo },
    { title: t('subsidy.batch.decisionDate'), key: 'decisionDate', render: (_, row) => <DateText value={row.decisionDate} /> },
    { title: t('subsidy.field.notice'), key: 'notice', render: (_, row) => <Period row={row} /> },
    { title: t('subsidy.field.approvalDocumentNo'), key: 'approval', render: (_, row) => row.approvalDocumentNo ?? '—' },
    { title: t('strip.state'), key: 'state', render: (_, row) => <BatchState of={row} /> },
  ];
}

function Period({ row }: { row: BatchRow }) {
  if (!row.publishedOn) return <>—</>;
  return <span className="zr-nowrap"><DateText value={row.publishedOn} /> – <DateText value={row.noticeTo} /></span>;
}
