import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRegionPath } from '@/shared/api/reference';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { StateChip } from '@/shared/ui/state-chip';
import { ENTERPRISES_KEY, listEnterprises, SIZES, type Enterprise } from '../api/enterprises';
import { SizeWords } from '../components/enterprise-facts';

/** The enterprises that this organisation may see: of the bureau's regions, or those that deal with the bank. */
export function EnterpriseListPage() {
  const { t } = useTranslation();
  const regionName = useRegionPath();
  const titles = (row: Enterprise) => row.tags.map((tag) => t(`enterprise.tag.${tag.code}`)).join(t('punctuation.list'));
  const state = (row: Enterprise) => <StateChip of="ownership" state={row.verified ? 'verified' : 'unverified'} />;
  return (
    <ListPage<Enterprise>
      title={t('enterprise.list.title')}
      words={{ unit: t('enterprise.list.unit'), what: t('enterprise.list.what') }}
      queryKey={[...ENTERPRISES_KEY, 'list']}
      fetchPage={listEnterprises}
      filters={[
        { name: 'keyword', label: t('enterprise.list.keyword'), kind: 'text', placeholder: t('enterprise.list.keywordHint') },
        { name: 'size', label: t('enterprise.field.size'), kind: 'select', options: SIZES.map((value) => ({ value, label: t(`enterprise.size.${value}`) })) },
        { name: 'verified', label: t('enterprise.list.verified'), kind: 'select', options: [{ value: 'true', label: t('state.registration.verified') }, { value: 'false', label: t('state.registration.submitted') }] },
      ]}
      columns={[
        { title: t('enterprise.field.name'), key: 'name', fixed: 'left', render: (_, row) => <Link to={`/enterprises/${row.id}`}>{row.name}</Link> },
        { title: t('enterprise.field.uscc'), key: 'uscc', render: (_, row) => <span className="zr-nowrap">{row.uscc ?? '—'}</span> },
        { title: t('enterprise.field.region'), key: 'region', render: (_, row) => <span className="zr-nowrap">{regionName(row.regionCode)}</span> },
        { title: t('enterprise.field.size'), key: 'size', render: (_, row) => <SizeWords enterprise={row} /> },
        { title: t('enterprise.tags.title'), key: 'tags', render: (_, row) => titles(row) || '—' },
        { title: t('enterprise.list.verified'), key: 'verified', fixed: 'right', render: (_, row) => state(row) },
      ]}
      rowKey={(row) => row.id}
      rowLink={(row) => `/enterprises/${row.id}`}
      card={(row) => <CardLines lines={[[<b key="name">{row.name}</b>, <span key="state">{state(row)}</span>], [regionName(row.regionCode), <SizeWords key="size" enterprise={row} />], [titles(row)]]} />}
      density="small"
      empty={<EmptyState icon="factory" title={t('enterprise.list.empty')} hint={t('enterprise.list.emptyHint')} />}
    />
  );
}
