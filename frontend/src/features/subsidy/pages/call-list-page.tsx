import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { wan } from '@/shared/lib/numbers';
import { BUREAU, ENTERPRISE, hasRole, useSession } from '@/shared/session/session';
import { DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { Chip } from '@/shared/ui/state-chip';
import { CALLS_KEY, listCalls, type Call } from '../api/calls';
import { mayOpenCalls } from '../components/may';
import '../components/subsidy.css';

/** The calls: for an enterprise those it can claim under, for a bureau with their budgets. */
export function CallListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const enterprise = hasRole(session, ENTERPRISE);
  const bureau = hasRole(session, BUREAU);
  const open = mayOpenCalls(session) && <Link to="/calls/new"><Button type="primary" tabIndex={-1}><Icon name="plus" />{t('subsidy.call.openNew')}</Button></Link>;
  return (
    <ListPage<Call>
      title={t(enterprise ? 'subsidy.menu.claimable' : 'subsidy.menu.calls')}
      words={{ unit: t('subsidy.list.unit'), what: t('subsidy.field.call') }}
      actions={open}
      queryKey={[...CALLS_KEY, 'list']}
      fetchPage={listCalls}
      filters={[{ name: 'open', label: t('subsidy.call.window'), kind: 'select', options: [{ value: 'true', label: t('subsidy.call.openNow') }] }]}
      defaults={enterprise ? { open: 'true' } : undefined}
      columns={columns(t, bureau)}
      rowKey={(call) => call.id}
      rowLink={(call) => `/calls/${call.id}`}
      card={(call) => (
        <CardLines
          lines={[
            [<b key="title">{call.title}</b>, <OpenChip key="open" open={call.open} />],
            [call.ownerName],
            [<Window key="window" call={call} />, bureau && call.budget ? t('subsidy.budget.leftOf', { left: wan(call.budget.left) }) : undefined],
          ]}
        />
      )}
      density={enterprise ? 'large' : 'middle'}
      empty={<EmptyState icon="flag" title={t('subsidy.call.none')} hint={t(enterprise ? 'subsidy.call.noneHint' : 'subsidy.call.noneBureau')} action={open} />}
    />
  );
}

function columns(t: TFunction, bureau: boolean): TableProps<Call>['columns'] {
  const money = (part: 'total' | 'left') => ({
    title: `${t(`subsidy.budget.${part}`)} (${t('amount.wan')})`,
    key: part,
    align: 'right' as const,
    render: (_: unknown, call: Call) => (call.budget ? wan(call.budget[part]) : '—'),
  });
  return [
    { title: t('subsidy.field.call'), key: 'title', render: (_, call) => <Link to={`/calls/${call.id}`}>{call.title}</Link> },
    { title: t('subsidy.field.policy'), key: 'policy', render: (_, call) => <>{call.policyName} {call.demo && <span className="zr-tag">{t('subsidy.demoTag')}</span>}</> },
    { title: t('subsidy.call.owner'), key: 'owner', render: (_, call) => call.ownerName },
    { title: t('subsidy.call.window'), key: 'window', render: (_, call) => <Window call={call} /> },
    ...(bureau ? [money('total'), money('left')] : []),
    { title: t('strip.state'), key: 'open', render: (_, call) => <OpenChip open={call.open} /> },
  ];
}

function Window({ call }: { call: Call }) {
  return <span className="zr-nowrap"><DateText value={call.windowFrom} /> – <DateText value={call.windowTo} /></span>;
}

/** Whether claims can be handed in today. */
export function OpenChip({ open }: { open: boolean }) {
  const { t } = useTranslation();
  return open ? <Chip family="done" icon="checkCircle">{t('subsidy.call.isOpen')}</Chip> : <Chip family="ended" icon="minusCircle">{t('subsidy.call.isClosed')}</Chip>;
}
