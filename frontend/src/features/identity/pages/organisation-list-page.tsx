import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRegionPath } from '@/shared/api/reference';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { ALL_KINDS, listOrganisations, ORGANISATIONS_KEY, type Organisation } from '../api/administration';

/** Every organisation on the platform, for its administrators. */
export function OrganisationListPage() {
  const { t } = useTranslation();
  const regionName = useRegionPath();
  const add = (
    <Link to="/admin/organisations/new">
      <Button type="primary" tabIndex={-1}><Icon name="plus" />{t('identity.organisations.add')}</Button>
    </Link>
  );
  return (
    <ListPage<Organisation>
      title={t('identity.organisations.title')}
      words={{ unit: t('identity.organisations.unit'), what: t('identity.organisations.what') }}
      actions={add}
      queryKey={[...ORGANISATIONS_KEY, 'list']}
      fetchPage={listOrganisations}
      filters={[
        { name: 'keyword', label: t('identity.organisations.keyword'), kind: 'text', placeholder: t('identity.organisations.keywordHint') },
        { name: 'kind', label: t('identity.field.kind'), kind: 'select', options: ALL_KINDS.map((value) => ({ value, label: t(`identity.kind.${value}`) })) },
      ]}
      columns={[
        { title: t('identity.field.name'), key: 'name', fixed: 'left', render: (_, row) => <Link to={`/admin/organisations/${row.id}`}>{row.name}</Link> },
        { title: t('identity.field.kind'), key: 'kind', render: (_, row) => <KindWords organisation={row} /> },
        { title: t('identity.field.uscc'), key: 'uscc', render: (_, row) => row.uscc ?? '—' },
        { title: t('identity.field.regionCode'), key: 'region', render: (_, row) => <span className="zr-nowrap">{regionName(row.regionCode)}</span> },
        { title: t('identity.field.phone'), key: 'phone', render: (_, row) => row.phone || '—' },
        { title: t('identity.field.users'), key: 'users', align: 'right', render: (_, row) => row.users },
      ]}
      rowKey={(row) => row.id}
      rowLink={(row) => `/admin/organisations/${row.id}`}
      card={(row) => <CardLines lines={[[<b key="name">{row.name}</b>], [<KindWords key="kind" organisation={row} />, regionName(row.regionCode)], [t('identity.organisations.usersOf', { count: row.users })]]} />}
      density="small"
      empty={<EmptyState icon="user" title={t('identity.organisations.empty')} action={add} />}
    />
  );
}

export function KindWords({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const { kind, level, parentId, verified } = organisation;
  if (level) return <>{t(`identity.level.${level}`)}</>;
  if (parentId) return <>{t('identity.kind.branch')}</>;
  return <>{t(`identity.kind.${kind}`)}{kind === 'ENTERPRISE' && !verified && <span className="zr-warn"> {t('identity.organisations.unverified')}</span>}</>;
}
