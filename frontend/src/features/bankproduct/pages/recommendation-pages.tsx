import { useQuery } from '@tanstack/react-query';
import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { BUREAU, hasRole, useSession } from '@/shared/session/session';
import { DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { listRecommendationLists, LISTS_KEY, recommendationListQuery, type RecommendationList } from '../api/lists';
import { EntryList } from '../components/entry-list';
import { PushPanel } from '../components/push-panel';

/** A bureau's lists of enterprises worth a look; for a bank, those that were pushed to it. */
export function RecommendationListsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const bureau = hasRole(session, BUREAU);
  const writes = hasRole(session, ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER']);
  const add = writes && <Link to="/recommendation-lists/import"><Button type="primary" tabIndex={-1}><Icon name="upload" />{t('bankproduct.recommendation.import')}</Button></Link>;
  return (
    <ListPage<RecommendationList>
      title={t('bankproduct.recommendation.title')}
      words={{ unit: t('bankproduct.recommendation.unit'), what: t('bankproduct.recommendation.title') }}
      actions={add}
      above={<p className="zr-muted zr-list-note">{t(bureau ? 'bankproduct.recommendation.what' : 'bankproduct.recommendation.whatForBank')}</p>}
      queryKey={[...LISTS_KEY, 'recommendation', 'list']}
      fetchPage={listRecommendationLists}
      filters={[]}
      columns={columns(t, bureau)}
      rowKey={(list) => list.id}
      rowLink={(list) => `/recommendation-lists/${list.id}`}
      card={(list) => (
        <CardLines
          lines={[
            [<b key="title">{list.title}</b>, t('bankproduct.import.entries', { count: list.entryCount })],
            [list.bureauName, <DateText key="at" value={list.importedAt} />],
            ...(bureau ? [[t('bankproduct.recommendation.pushedCount', { count: list.pushedTo.length })] as const] : []),
          ]}
        />
      )}
      density="small"
      empty={<EmptyState icon="list" title={t(bureau ? 'bankproduct.recommendation.empty' : 'bankproduct.recommendation.emptyForBank')} hint={writes ? t('bankproduct.recommendation.emptyHint') : undefined} action={add} />}
    />
  );
}

function columns(t: TFunction, bureau: boolean): TableProps<RecommendationList>['columns'] {
  return [
    { title: t('bankproduct.recommendation.listTitle'), key: 'title', fixed: 'left', render: (_, list) => <Link to={`/recommendation-lists/${list.id}`}>{list.title}</Link> },
    { title: t('bankproduct.recommendation.bureau'), key: 'bureau', render: (_, list) => list.bureauName },
    { title: t('bankproduct.import.entryCount'), key: 'entries', align: 'right', render: (_, list) => list.entryCount },
    ...(bureau ? [{ title: t('bankproduct.recommendation.pushedTo'), key: 'pushed', align: 'right' as const, render: (_: unknown, list: RecommendationList) => list.pushedTo.length }] : []),
    { title: t('bankproduct.import.file'), key: 'file', render: (_, list) => list.fileName },
    { title: t('bankproduct.import.importedAt'), key: 'at', render: (_, list) => <DateText value={list.importedAt} /> },
  ];
}

/** The lines of one list, and the banks that see it. */
export function RecommendationListPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useQuery(recommendationListQuery(id));
  return (
    <QueryView query={query}>
      {({ data: list, etag }) => (
        <EntryList
          kind="recommendation"
          listId={list.id}
          title={list.title}
          crumbs={[{ label: t('bankproduct.recommendation.title'), to: '/recommendation-lists' }]}
          above={<PushPanel key={list.version} list={list} etag={etag} />}
        />
      )}
    </QueryView>
  );
}
