import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { STATES } from '@/shared/lib/states';
import { ENTERPRISE, BUREAU, hasRole, useSession } from '@/shared/session/session';
import { Amount, DateText } from '@/shared/ui/figures';
import type { FilterField } from '@/shared/ui/filter-card';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { DaysLeft, StateChip } from '@/shared/ui/state-chip';
import { CASES_KEY, listCases, type CaseLine } from '../api/cases';

/** The cases of the enterprise, the queue of the bank, the cases of the bureau's region. */
export function CaseListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const enterprise = hasRole(session, ENTERPRISE);
  const bureau = hasRole(session, BUREAU);
  const apply = enterprise && (
    <Link to="/financing/new">
      <Button type="primary" tabIndex={-1}><Icon name="plus" />{t('financing.list.apply')}</Button>
    </Link>
  );
  const mine: FilterField = { name: 'mine', label: t('financing.list.onlyMine'), kind: 'select', options: [{ value: 'true', label: t('state.mineSuffix') }] };
  return (
    <ListPage<CaseLine>
      title={t(enterprise ? 'financing.list.mine' : 'financing.list.title')}
      words={{ unit: t('financing.list.unit'), what: t('financing.list.what') }}
      actions={apply}
      queryKey={[...CASES_KEY, 'list']}
      fetchPage={listCases}
      filters={[
        { name: 'keyword', label: t('financing.list.keyword'), kind: 'text', placeholder: t('financing.list.keywordHint') },
        {
          name: 'state',
          label: t('strip.state'),
          kind: 'select',
          options: Object.keys(STATES.financing).filter((state) => enterprise || state !== 'draft').map((state) => ({ value: state.toUpperCase(), label: t(`state.financing.${state}`) })),
        },
        ...(bureau ? [] : [mine]),
        { name: 'dueBefore', label: t('financing.list.dueBefore'), kind: 'date' },
      ]}
      columns={columns(t, enterprise, bureau)}
      rowKey={(line) => line.id}
      rowLink={(line) => `/financing/cases/${line.id}`}
      card={(line) => <CaseCard line={line} enterprise={enterprise} />}
      density={enterprise ? 'large' : 'small'}
      empty={<EmptyState icon="page" title={t(enterprise ? 'financing.list.empty' : 'financing.list.nothing')} hint={enterprise ? t('financing.list.emptyHint') : undefined} action={apply} />}
    />
  );
}

function columns(t: TFunction, enterprise: boolean, bureau: boolean): TableProps<CaseLine>['columns'] {
  const unit = t('amount.yuan');
  const head = (words: string) => `${words} (${unit})`;
  return [
    {
      title: t('strip.caseNo'),
      key: 'caseNo',
      fixed: 'left',
      render: (_, line) => <Link className="zr-nowrap" to={`/financing/cases/${line.id}`}>{line.caseNo}</Link>,
    },
    enterprise
      ? { title: t('financing.field.bank'), key: 'bank', render: (_, line) => line.bankName }
      : { title: t('financing.field.enterprise'), key: 'enterprise', render: (_, line) => line.enterpriseName },
    { title: t('financing.field.product'), key: 'product', render: (_, line) => (bureau ? `${line.bankName} ${line.productName}` : line.productName) },
    { title: t('financing.field.assetCount'), key: 'assets', align: 'right', render: (_, line) => line.assetCount },
    bureau
      ? { title: head(t('financing.amounts.registeredSecuredAmount')), key: 'registered', align: 'right', render: (_, line) => <Amount value={line.registeredSecuredAmount} unit={false} /> }
      : { title: head(t('financing.field.amount')), key: 'amount', align: 'right', render: (_, line) => <Amount value={line.requestedAmount} unit={false} /> },
    { title: head(t('financing.amounts.disbursedAmount')), key: 'disbursed', align: 'right', render: (_, line) => <Amount value={line.disbursedAmount} unit={false} /> },
    { title: head(t('financing.amounts.outstandingBalance')), key: 'balance', align: 'right', render: (_, line) => <Amount value={line.outstandingBalance} unit={false} /> },
    { title: t('strip.heldBy'), key: 'heldBy', render: (_, line) => line.heldBy?.organisation ?? <span className="zr-muted">{t('strip.nobody')}</span> },
    { title: t('strip.dueAt'), key: 'dueAt', render: (_, line) => <Due line={line} /> },
    { title: t('strip.state'), key: 'state', fixed: 'right', render: (_, line) => <StateChip of="financing" state={line.state} mine={line.mine} /> },
  ];
}

/** The last day and how much is left, amber and red as it draws near. */
function Due({ line }: { line: CaseLine }) {
  if (!line.dueAt) return <span>—</span>;
  const counts = line.state !== 'DISBURSED' && typeof line.workingDaysLeft === 'number';
  return (
    <span className="zr-nowrap">
      <DateText value={line.dueAt} /> {counts && <DaysLeft days={line.workingDaysLeft ?? 0} />}
    </span>
  );
}

function CaseCard({ line, enterprise }: { line: CaseLine; enterprise: boolean }) {
  return (
    <CardLines
      lines={[
        [<b key="who">{enterprise ? `${line.bankName} ${line.productName}` : line.enterpriseName}</b>, <StateChip key="state" of="financing" state={line.state} mine={line.mine} />],
        [line.caseNo, <Amount key="amount" value={line.disbursedAmount ?? line.requestedAmount ?? line.registeredSecuredAmount} />],
        [line.heldBy?.organisation, <Due key="due" line={line} />],
      ]}
    />
  );
}
