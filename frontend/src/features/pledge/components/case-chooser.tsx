import type { TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Amount, DateText } from '@/shared/ui/figures';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { listContractedCases, PLEDGE_KEY, type ContractedCase } from '../api/registrations';

const openingOf = (line: ContractedCase) => `/pledges/new?caseId=${line.id}`;

/** The contracted cases: each still has rights that are not registered, else it would be secured. */
export function CaseChooser() {
  const { t } = useTranslation();
  return (
    <ListPage<ContractedCase>
      title={t('pledge.open.title')}
      words={{ unit: t('pledge.open.unit'), what: t('pledge.open.cases') }}
      crumbs={[{ label: t('pledge.list.title'), to: '/pledges' }]}
      above={<p className="zr-muted zr-pledge-hint">{t('pledge.open.choose')}</p>}
      queryKey={[...PLEDGE_KEY, 'contracted']}
      fetchPage={listContractedCases}
      filters={[{ name: 'keyword', label: t('pledge.filter.keyword'), kind: 'text', placeholder: t('pledge.open.keywordHint') }]}
      columns={columns(t)}
      rowKey={(line) => line.id}
      rowLink={openingOf}
      card={(line) => (
        <CardLines
          lines={[
            [<b key="who">{line.enterpriseName}</b>, <Amount key="line" value={line.creditLine} />],
            [line.caseNo, line.productName],
            [t('pledge.open.rights', { count: line.assetCount }), line.dueAt && <DateText key="due" value={line.dueAt} />],
          ]}
        />
      )}
      empty={<EmptyState icon="shield" title={t('pledge.open.noCases')} hint={t('pledge.open.noCasesHint')} />}
    />
  );
}

function columns(t: TFunction): TableProps<ContractedCase>['columns'] {
  return [
    { title: t('strip.caseNo'), key: 'caseNo', render: (_, line) => <Link className="zr-nowrap" to={openingOf(line)}>{line.caseNo}</Link> },
    { title: t('pledge.field.pledgor'), dataIndex: 'enterpriseName' },
    { title: t('pledge.open.product'), dataIndex: 'productName' },
    { title: t('pledge.open.creditLine'), key: 'creditLine', align: 'right', render: (_, line) => <Amount value={line.creditLine} unit={false} /> },
    { title: t('pledge.field.assets'), key: 'assets', align: 'right', render: (_, line) => t('pledge.open.rights', { count: line.assetCount }) },
    { title: t('strip.dueAt'), key: 'dueAt', render: (_, line) => <DateText value={line.dueAt} /> },
  ];
}
