import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { hasRole, useSession } from '@/shared/session/session';
import { DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { LISTS_KEY, listWhitelists, whitelistQuery, type Whitelist } from '../api/lists';
import { EntryList } from '../components/entry-list';

/** The files that the bank's credit whitelist came from. */
export function WhitelistsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const writes = hasRole(session, ['BANK_OFFICER', 'BANK_APPROVER']);
  const add = writes && <Link to="/whitelists/import"><Button type="primary" tabIndex={-1}><Icon name="upload" />{t('bankproduct.whitelist.import')}</Button></Link>;
  return (
    <ListPage<Whitelist>
      title={t('bankproduct.whitelist.title')}
      words={{ unit: t('bankproduct.whitelist.unit'), what: t('bankproduct.whitelist.title') }}
      actions={<><Link to="/whitelists/entries?standing=VALID"><Button tabIndex={-1}><Icon name="list" />{t('bankproduct.whitelist.allEntries')}</Button></Link>{add}</>}
      above={<p className="zr-muted zr-list-note">{t('bankproduct.whitelist.what')}</p>}
      queryKey={[...LISTS_KEY, 'whitelist', 'list']}
      fetchPage={listWhitelists}
      filters={[]}
      columns={[
        { title: t('bankproduct.import.file'), key: 'file', fixed: 'left', render: (_, list) => <Link to={`/whitelists/${list.id}`}>{list.fileName}</Link> },
        { title: t('bankproduct.import.entryCount'), key: 'entries', align: 'right', render: (_, list) => list.entryCount },
        { title: t('bankproduct.import.validCount'), key: 'valid', align: 'right', render: (_, list) => list.validCount },
        { title: t('bankproduct.import.importedAt'), key: 'at', render: (_, list) => <DateText value={list.importedAt} /> },
      ]}
      rowKey={(list) => list.id}
      rowLink={(list) => `/whitelists/${list.id}`}
      card={(list) => (
        <CardLines lines={[[<b key="file">{list.fileName}</b>], [t('bankproduct.import.counts', { entries: list.entryCount, valid: list.validCount }), <DateText key="at" value={list.importedAt} />]]} />
      )}
      density="small"
      empty={<EmptyState icon="list" title={t('bankproduct.whitelist.empty')} hint={writes ? t('bankproduct.whitelist.emptyHint') : undefined} action={add} />}
    />
  );
}

/** The lines of one file. */
export function WhitelistPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useQuery(whitelistQuery(id));
  return (
    <QueryView query={query}>
      {(list) => (
        <EntryList
          kind="whitelist"
          listId={list.id}
          title={list.fileName}
          crumbs={[{ label: t('bankproduct.whitelist.title'), to: '/whitelists' }]}
          above={<p className="zr-muted zr-list-note">{t('bankproduct.whitelist.facts', { entries: list.entryCount, valid: list.validCount })} <DateText value={list.importedAt} /></p>}
        />
      )}
    </QueryView>
  );
}

/** All enterprises that the bank has on its whitelist, from whichever file. */
export function WhitelistEntriesPage() {
  const { t } = useTranslation();
  return <EntryList kind="whitelist" title={t('bankproduct.whitelist.allEntries')} crumbs={[{ label: t('bankproduct.whitelist.title'), to: '/whitelists' }]} />;
}
