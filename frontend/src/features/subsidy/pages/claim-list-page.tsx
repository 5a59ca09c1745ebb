import { useQuery } from '@tanstack/react-query';
import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { STATES } from '@/shared/lib/states';
import { BANK, BUREAU, ENTERPRISE, hasRole, useSession } from '@/shared/session/session';
import { Amount, DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { Chip, DaysLeft, StateChip } from '@/shared/ui/state-chip';
import { callsQuery } from '../api/calls';
import { CLAIMS_KEY, listClaims, type ClaimRow } from '../api/claims';
import { ClaimTotals } from '../components/claim-totals';
import { waitsForMe } from '../components/claim-stages';
import { DeskTabs, useDesk } from '../components/desk-tabs';
import '../components/subsidy.css';

type Side = 'enterprise' | 'bank' | 'bureau';
const TITLES = { enterprise: 'subsidy.menu.mine', bank: 'subsidy.menu.certify', bureau: 'subsidy.menu.desk' } as const;

/** The claims of the enterprise, those whose loan the bank confirms, the desk of the bureau. */
export function ClaimListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const side: Side = hasRole(session, ENTERPRISE) ? 'enterprise' : hasRole(session, BANK) ? 'bank' : 'bureau';
  const bureau = hasRole(session, BUREAU);
  const desk = useDesk();
  const calls = useQuery({ ...callsQuery, enabled: side !== 'bank' });
  const start = side === 'enterprise' && (
    <Link to="/calls"><Button type="primary" tabIndex={-1}><Icon name="plus" />{t('subsidy.list.start')}</Button></Link>
  );
  return (
    <ListPage<ClaimRow>
      title={t(TITLES[side])}
      words={{ unit: t('subsidy.list.unit'), what: t('subsidy.list.what') }}
      actions={start}
      above={bureau && <DeskTabs chosen={desk} />}
      queryKey={[...CLAIMS_KEY, 'list', bureau ? desk : '']}
      fetchPage={(filters, page) => listClaims(bureau ? { desk, ...filters } : filters, page)}
      filters={[
        { name: 'keyword', label: t('subsidy.list.keyword'), kind: 'text', placeholder: t('subsidy.list.keywordHint') },
        {
          name: 'state',
          label: t('strip.state'),
          kind: 'select',
          options: Object.keys(STATES.claim).filter((state) => !['clawback', 'recovered'].includes(state)).map((state) => ({ value: state.toUpperCase(), label: t(`state.claim.${state}`) })),
        },
        ...(calls.data ? [{ name: 'callId', label: t('subsidy.field.call'), kind: 'select' as const, options: calls.data.map((call) => ({ value: call.id, label: call.title })) }] : []),
      ]}
      columns={columns(t, side)}
      rowKey={(row) => row.id}
      rowLink={(row) => `/claims/${row.id}`}
      card={(row) => <ClaimCard row={row} side={side} />}
      density={side === 'enterprise' ? 'large' : 'small'}
      footer={bureau ? (rows) => <ClaimTotals rows={rows} /> : undefined}
      empty={
        <EmptyState
          icon="yuan"
          title={t(side === 'enterprise' ? 'subsidy.list.empty' : 'subsidy.list.nothing')}
          hint={side === 'enterprise' ? t('subsidy.list.emptyHint') : undefined}
          action={start}
        />
      }
    />
  );
}

function columns(t: TFunction, side: Side): TableProps<ClaimRow>['columns'] {
  const head = (words: string) => `${words} (${t('amount.yuan')})`;
  const amount = (key: 'claimedAmount' | 'computedAmount' | 'difference' | 'proposedAmount') =>
    ({ title: head(t(`subsidy.field.${key}`)), key, align: 'right' as const, render: (_: unknown, row: ClaimRow) => <Amount value={row[key]} unit={false} /> });
  return [
    { title: t('strip.caseNo'), key: 'claimNo', fixed: 'left', render: (_, row) => <Link className="zr-nowrap" to={`/claims/${row.id}`}>{row.claimNo}</Link> },
    ...(side === 'enterprise'
      ? [{ title: t('subsidy.field.policy'), key: 'policy', render: (_: unknown, row: ClaimRow) => <>{row.policyName ?? row.policyCode} {row.demo && <span className="zr-tag">{t('subsidy.demoTag')}</span>}</> }]
      : [{ title: t('subsidy.field.enterprise'), key: 'enterprise', render: (_: unknown, row: ClaimRow) => <>{row.enterpriseName} <span className="zr-muted">{row.county.name}</span></> }]),
    ...(side === 'bank' ? [] : [{ title: t('subsidy.field.bank'), key: 'bank', render: (_: unknown, row: ClaimRow) => row.bankName }]),
    amount('claimedAmount'),
    ...(side === 'bureau' ? [amount('computedAmount'), amount('difference')] : []),
    ...(side === 'bank' ? [] : [amount('proposedAmount')]),
    ...(side === 'enterprise' ? [] : [{ title: t('subsidy.bank.title'), key: 'certified', render: (_: unknown, row: ClaimRow) => <Certified row={row} /> }]),
    { title: t('strip.heldBy'), key: 'heldBy', render: (_, row) => row.heldBy?.organisation ?? <span className="zr-muted">{t('strip.nobody')}</span> },
    { title: t('strip.dueAt'), key: 'dueAt', render: (_, row) => <Due row={row} /> },
    { title: t('strip.state'), key: 'state', fixed: 'right', render: (_, row) => <StateChip of="claim" state={row.state} mine={waitsForMe(row, row.certified)} /> },
  ];
}

function Certified({ row }: { row: ClaimRow }) {
  const { t } = useTranslation();
  return row.certified ? <Chip family="done" icon="checkCircle">{t('subsidy.bank.done')}</Chip> : <Chip family="others" icon="hourglass">{t('subsidy.bank.open')}</Chip>;
}

function Due({ row }: { row: ClaimRow }) {
  if (!row.dueAt) return <span>—</span>;
  return (
    <span className="zr-nowrap">
      <DateText value={row.dueAt} /> {typeof row.workingDaysLeft === 'number' && <DaysLeft days={row.workingDaysLeft} />}
    </span>
  );
}

function ClaimCard({ row, side }: { row: ClaimRow; side: Side }) {
  return (
    <CardLines
      lines={[
        [<b key="who">{side === 'enterprise' ? (row.policyName ?? row.policyCode) : row.enterpriseName}</b>, <StateChip key="state" of="claim" state={row.state} mine={waitsForMe(row, row.certified)} />],
        [row.claimNo, <Amount key="amount" value={row.proposedAmount ?? row.claimedAmount ?? row.computedAmount} />],
        [side === 'bank' ? <Certified key="certified" row={row} /> : row.bankName, <Due key="due" row={row} />],
      ]}
    />
  );
}
