import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useSession, type Session } from '@/shared/session/session';
import { Amount, DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { StateChip } from '@/shared/ui/state-chip';
import { listRegistrations, PLEDGE_KEY, RIGHT_TYPES, STATES, type RegistrationLine } from '../api/registrations';
import { DutyText, isMine } from '../components/pledge-words';

/** Every registration with its state, its dates and what is due next; the same list for both parties and the bureau. */
export function TrackerPage() {
  const { t } = useTranslation();
  const session = useSession();
  const open = hasRole(session, ['BANK_OPERATIONS']) && (
    <Link to="/pledges/new">
      <Button type="primary" tabIndex={-1}><Icon name="plus" />{t('pledge.list.open')}</Button>
    </Link>
  );
  return (
    <ListPage<RegistrationLine>
      title={t('pledge.list.title')}
      words={{ unit: t('pledge.list.unit'), what: t('pledge.list.what') }}
      actions={open}
      queryKey={[...PLEDGE_KEY, 'list']}
      fetchPage={listRegistrations}
      filters={[
        { name: 'keyword', label: t('pledge.filter.keyword'), kind: 'text', placeholder: t('pledge.filter.keywordHint') },
        { name: 'state', label: t('pledge.field.state'), kind: 'select', options: STATES.map((value) => ({ value, label: t(`state.pledge.${value.toLowerCase()}`) })) },
        { name: 'rightType', label: t('pledge.field.rightType'), kind: 'select', options: RIGHT_TYPES.map((value) => ({ value, label: t(`pledge.rightType.${value}`) })) },
        { name: 'registeredFrom', label: t('pledge.filter.registeredFrom'), kind: 'date' },
        { name: 'registeredTo', label: t('pledge.filter.registeredTo'), kind: 'date' },
      ]}
      columns={columns(t, session)}
      rowKey={(row) => row.id}
      rowLink={(row) => `/pledges/${row.id}`}
      card={(row) => <LineCard row={row} />}
      density={session.organisation.kind === 'ENTERPRISE' ? 'large' : 'middle'}
      empty={<EmptyState icon="shield" title={t('pledge.list.empty')} hint={t('pledge.list.emptyHint')} action={open || undefined} />}
    />
  );
}

function columns(t: TFunction, session: Session): TableProps<RegistrationLine>['columns'] {
  return [
    {
      title: t('pledge.field.registrationCaseNo'),
      key: 'no',
      fixed: 'left',
      render: (_, row) => (
        <>
          <Link className="zr-nowrap" to={`/pledges/${row.id}`}>{row.registrationCaseNo}</Link>
          <div className="zr-meta zr-nowrap">{row.caseNo}</div>
        </>
      ),
    },
    {
      title: t('pledge.field.parties'),
      key: 'parties',
      render: (_, row) => (
        <>
          {row.pledgor}
          <div className="zr-meta">{t('pledge.toPledgee', { pledgee: row.pledgee })}</div>
        </>
      ),
    },
    {
      title: t('pledge.field.assets'),
      key: 'assets',
      render: (_, row) => (
        <>
          {row.assets[0]?.title}
          <div className="zr-meta">{t('pledge.rightsOf', { type: t(`pledge.rightType.${row.rightType}`), count: row.assetCount })}</div>
        </>
      ),
    },
    { title: t('pledge.field.securedAmountYuan'), key: 'amount', align: 'right', render: (_, row) => <Amount value={row.registeredSecuredAmount} unit={false} /> },
    {
      title: t('pledge.field.debtPeriod'),
      key: 'debt',
      render: (_, row) => (
        <>
          <DateText value={row.debtFrom} />
          <div><DateText value={row.debtTo} /></div>
        </>
      ),
    },
    { title: t('pledge.field.filedOn'), key: 'filedOn', render: (_, row) => <DateText value={row.filedOn} /> },
    {
      title: t('pledge.field.registration'),
      key: 'registration',
      render: (_, row) =>
        row.registrationNo ? (
          <>
            <span className="zr-nowrap">{row.registrationNo}</span>
            <div className="zr-meta"><DateText value={row.registeredOn} /></div>
          </>
        ) : (
          '—'
        ),
    },
    { title: t('pledge.field.nextDuty'), key: 'duty', render: (_, row) => <DutyText duty={row.nextDuty} /> },
    {
      title: t('pledge.field.state'),
      key: 'state',
      fixed: 'right',
      render: (_, row) => <StateChip of="pledge" state={row.state} mine={isMine(row.nextDuty, session)} />,
    },
  ];
}

function LineCard({ row }: { row: RegistrationLine }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <CardLines
      lines={[
        [<b key="no">{row.registrationCaseNo}</b>, <StateChip key="state" of="pledge" state={row.state} mine={isMine(row.nextDuty, session)} />],
        [session.organisation.kind === 'ENTERPRISE' ? row.pledgee : row.pledgor, <Amount key="amount" value={row.registeredSecuredAmount} />],
        [t('pledge.rightsOf', { type: t(`pledge.rightType.${row.rightType}`), count: row.assetCount }), row.registrationNo ?? ''],
        [<DutyText key="duty" duty={row.nextDuty} />],
      ]}
    />
  );
}
