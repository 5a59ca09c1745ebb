import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/use-command';
import { Amount, DateText } from '@/shared/ui/figures';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { useNotice } from '@/shared/ui/notice';
import type { Crumb } from '@/shared/ui/page-header';
import { EmptyState } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Chip } from '@/shared/ui/state-chip';
import { listEntries, LISTS_KEY, removeEntry, type Entry, type ListKind } from '../api/lists';
import './bankproduct.css';

const STANDINGS: readonly Entry['standing'][] = ['VALID', 'UPCOMING', 'EXPIRED', 'REPLACED', 'REMOVED'];
const LOOK = {
  VALID: { family: 'done', icon: 'checkCircle' },
  UPCOMING: { family: 'others', icon: 'hourglass' },
  EXPIRED: { family: 'ended', icon: 'minusCircle' },
  REPLACED: { family: 'ended', icon: 'minusCircle' },
  REMOVED: { family: 'ended', icon: 'minusCircle' },
} as const;

interface Props {
  kind: ListKind;
  /** Absent for the lines of all lists. */
  listId?: string;
  title: string;
  crumbs: Crumb[];
  above?: ReactNode;
  actions?: ReactNode;
}

/** The enterprises of a list with validity and standing; whoever wrote it may take one out. */
export function EntryList({ kind, listId, title, crumbs, above, actions }: Props) {
  const { t } = useTranslation();
  return (
    <ListPage<Entry>
      title={title}
      crumbs={crumbs}
      words={{ unit: t('bankproduct.entry.unit'), what: t('bankproduct.entry.what') }}
      above={above}
      actions={actions}
      queryKey={[...LISTS_KEY, kind, 'entries', listId ?? 'all']}
      fetchPage={(filters, page) => listEntries(kind, listId, filters, page)}
      filters={[
        { name: 'keyword', label: t('bankproduct.entry.keyword'), kind: 'text', placeholder: t('bankproduct.entry.keywordHint') },
        { name: 'standing', label: t('bankproduct.entry.standing'), kind: 'select', options: STANDINGS.map((value) => ({ value, label: t(`bankproduct.standing.${value}`) })) },
      ]}
      columns={columns(t, kind)}
      rowKey={(entry) => entry.id}
      card={(entry) => <EntryCard kind={kind} entry={entry} />}
      density="small"
      empty={<EmptyState icon="list" title={t('bankproduct.entry.empty')} />}
    />
  );
}

function Standing({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  return <Chip {...LOOK[entry.standing]}>{t(`bankproduct.standing.${entry.standing}`)}</Chip>;
}

const period = (entry: Entry) => <span className="zr-nowrap"><DateText value={entry.validFrom} /> – <DateText value={entry.validTo} /></span>;

function columns(t: TFunction, kind: ListKind): TableProps<Entry>['columns'] {
  return [
    { title: t('bankproduct.entry.name'), key: 'name', fixed: 'left', render: (_, entry) => <b>{entry.name}</b> },
    { title: t('bankproduct.entry.uscc'), key: 'uscc', render: (_, entry) => <span className="zr-nowrap">{entry.uscc}</span> },
    ...(kind === 'whitelist'
      ? [{ title: `${t('bankproduct.entry.limit')} (${t('amount.yuan')})`, key: 'limit', align: 'right' as const, render: (_: unknown, entry: Entry) => <Amount value={entry.indicativeLimit} unit={false} /> }]
      : []),
    { title: t('bankproduct.entry.period'), key: 'period', render: (_, entry) => period(entry) },
    { title: t('bankproduct.entry.registered'), key: 'registered', render: (_, entry) => t(entry.registered ? 'bankproduct.entry.isRegistered' : 'bankproduct.entry.notRegistered') },
    { title: t('bankproduct.entry.standing'), key: 'standing', render: (_, entry) => <Standing entry={entry} /> },
    { title: <span className="zr-visually-hidden">{t('bankproduct.entry.actions')}</span>, key: 'actions', fixed: 'right', render: (_, entry) => <Remove kind={kind} entry={entry} /> },
  ];
}

function EntryCard({ kind, entry }: { kind: ListKind; entry: Entry }) {
  const { t } = useTranslation();
  return (
    <>
      <CardLines
        lines={[
          [<b key="name">{entry.name}</b>, <Standing key="standing" entry={entry} />],
          [entry.uscc, kind === 'whitelist' ? <Amount key="limit" value={entry.indicativeLimit} /> : undefined],
          [period(entry), t(entry.registered ? 'bankproduct.entry.isRegistered' : 'bankproduct.entry.notRegistered')],
        ]}
      />
      <Remove kind={kind} entry={entry} />
    </>
  );
}

/** Taking a line out asks once more, in place. */
function Remove({ kind, entry }: { kind: ListKind; entry: Entry }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const [asked, setAsked] = useState(false);
  const remove = useCommand<Entry>({
    send: (_, intent) => removeEntry(kind, entry, intent),
    refreshes: [LISTS_KEY, ['matching']],
    onDone: () => notice.say(t('bankproduct.entry.removed', { name: entry.name })),
  });
  if (!entry.actions.includes('REMOVE')) return null;
  return (
    <div className="zr-entry-do">
      {asked ? (
        <>
          <Button size="small" danger loading={remove.isPending} onClick={() => remove.mutate()} data-action="REMOVE">{t('bankproduct.entry.removeSure')}</Button>
          <Button size="small" onClick={() => setAsked(false)}>{t('bankproduct.entry.keep')}</Button>
        </>
      ) : (
        <Button size="small" onClick={() => setAsked(true)} aria-label={t('bankproduct.entry.removeName', { name: entry.name })}>{t('bankproduct.entry.remove')}</Button>
      )}
      {remove.error && <ProblemAlert problem={remove.error} />}
    </div>
  );
}
