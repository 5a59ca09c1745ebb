import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useSession } from '@/shared/session/session';
import { DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { StateChip } from '@/shared/ui/state-chip';
import { DISPUTE_STATES, DISPUTES_KEY, listDisputes, type DisputeLine } from '../api/disputes';
import { numberWords } from '../components/asset-words';

/** Disputes about whose a right is: one's own, against one's rights, or of the bureau's regions. */
export function DisputeListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const bureau = session.organisation.kind === 'BUREAU';
  const add = hasRole(session, ['ENTERPRISE_SIGNATORY']) && (
    <Link to="/disputes/new">
      <Button type="primary" tabIndex={-1}><Icon name="plus" />{t('ipasset.dispute.open')}</Button>
    </Link>
  );
  const right = (row: DisputeLine) => `${t(`ipasset.kind.${row.assetKind}`)} ${numberWords(t, { kind: row.assetKind, assetNo: row.assetNo })}`;
  const state = (row: DisputeLine) => <StateChip of="dispute" state={row.state} mine={bureau && row.state === 'OPEN' && hasRole(session, ['BUREAU_DECISION_MAKER'])} />;
  return (
    <ListPage<DisputeLine>
      title={t('ipasset.dispute.title')}
      words={{ unit: t('ipasset.dispute.unit'), what: t('ipasset.dispute.title') }}
      actions={add}
      queryKey={[...DISPUTES_KEY, 'list']}
      fetchPage={listDisputes}
      filters={[{ name: 'state', label: t('strip.state'), kind: 'select', options: DISPUTE_STATES.map((value) => ({ value, label: t(`state.dispute.${value.toLowerCase()}`) })) }]}
      columns={[
        {
          title: t('ipasset.dispute.right'),
          key: 'right',
          fixed: 'left',
          render: (_, row) => (
            <>
              <Link to={`/disputes/${row.id}`}>{row.assetTitle}</Link>
              <div className="zr-meta zr-nowrap">{right(row)}</div>
            </>
          ),
        },
        { title: t('ipasset.dispute.claimant'), dataIndex: 'claimantName' },
        { title: t('ipasset.dispute.holder'), dataIndex: 'holderName' },
        { title: t('ipasset.dispute.openedAt'), key: 'openedAt', render: (_, row) => <DateText value={row.openedAt} /> },
        { title: t('strip.state'), key: 'state', fixed: 'right', render: (_, row) => state(row) },
      ]}
      rowKey={(row) => row.id}
      rowLink={(row) => `/disputes/${row.id}`}
      card={(row) => <CardLines lines={[[<b key="title">{row.assetTitle}</b>, <span key="state">{state(row)}</span>], [right(row)], [t('ipasset.dispute.against', { claimant: row.claimantName, holder: row.holderName })], [<DateText key="at" value={row.openedAt} />]]} />}
      empty={<EmptyState icon="flag" title={t('ipasset.dispute.empty')} hint={t(bureau ? 'ipasset.dispute.emptyBureau' : 'ipasset.dispute.emptyHint')} action={add || undefined} />}
    />
  );
}
