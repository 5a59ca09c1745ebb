import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRegionPath } from '@/shared/api/reference';
import { DateText } from '@/shared/ui/figures';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { Chip, StateChip } from '@/shared/ui/state-chip';
import { listRegistrations, REGISTRATION_STATES, REGISTRATIONS_KEY, type RegistrationLine } from '../api/registrations';

/** Enterprises that have registered themselves and wait for somebody to look at their papers. */
export function RegistrationListPage() {
  const { t } = useTranslation();
  const regionName = useRegionPath();
  const state = (row: RegistrationLine) => <StateChip of="registration" state={row.state} mine={row.state === 'SUBMITTED'} />;
  const doubt = (row: RegistrationLine) => row.usccDoubtful && <Chip family="problem" icon="triangle">{t('enterprise.registration.doubtfulShort')}</Chip>;
  return (
    <ListPage<RegistrationLine>
      title={t('enterprise.menu.desk')}
      words={{ unit: t('enterprise.list.unit'), what: t('enterprise.registration.what') }}
      queryKey={[...REGISTRATIONS_KEY, 'list']}
      fetchPage={listRegistrations}
      defaults={{ state: 'SUBMITTED' }}
      filters={[{ name: 'state', label: t('strip.state'), kind: 'select', options: REGISTRATION_STATES.map((value) => ({ value, label: t(`state.registration.${value.toLowerCase()}`) })) }]}
      columns={[
        { title: t('enterprise.field.name'), key: 'name', fixed: 'left', render: (_, row) => <Link to={`/registrations/${row.id}`}>{row.name}</Link> },
        { title: t('enterprise.field.uscc'), key: 'uscc', render: (_, row) => <span className="zr-nowrap">{row.uscc ?? '—'} {doubt(row)}</span> },
        { title: t('enterprise.field.region'), key: 'region', render: (_, row) => <span className="zr-nowrap">{regionName(row.regionCode)}</span> },
        { title: t('enterprise.registration.submittedAt'), key: 'submittedAt', render: (_, row) => <DateText value={row.submittedAt} /> },
        { title: t('strip.state'), key: 'state', fixed: 'right', render: (_, row) => state(row) },
      ]}
      rowKey={(row) => row.id}
      rowLink={(row) => `/registrations/${row.id}`}
      card={(row) => <CardLines lines={[[<b key="name">{row.name}</b>, <span key="state">{state(row)}</span>], [row.uscc, <span key="doubt">{doubt(row)}</span>], [regionName(row.regionCode), <DateText key="at" value={row.submittedAt} />]]} />}
      density="small"
      empty={<EmptyState icon="seal" title={t('enterprise.registration.empty')} hint={t('enterprise.registration.emptyHint')} />}
    />
  );
}
