import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRegionName } from '@/shared/api/reference';
import { hasRole, useSession } from '@/shared/session/session';
import { Amount, DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { listImported, type Imported } from '../api/imports';
import { PLEDGE_KEY, RIGHT_TYPES } from '../api/registrations';

/** Registrations made outside the platform, of the bureau's regions. */
export function ImportedPage() {
  const { t } = useTranslation();
  const session = useSession();
  const nameOf = useRegionName();
  const start = hasRole(session, ['BUREAU_REVIEWER']) && (
    <Link to="/pledges/import">
      <Button type="primary" tabIndex={-1}><Icon name="upload" />{t('pledge.imported.start')}</Button>
    </Link>
  );
  return (
    <ListPage<Imported>
      title={t('pledge.imported.title')}
      words={{ unit: t('pledge.list.unit'), what: t('pledge.list.what') }}
      crumbs={[{ label: t('pledge.list.title'), to: '/pledges' }]}
      actions={start}
      queryKey={[...PLEDGE_KEY, 'imported']}
      fetchPage={listImported}
      filters={[
        { name: 'keyword', label: t('pledge.filter.keyword'), kind: 'text', placeholder: t('pledge.imported.keywordHint') },
        { name: 'rightType', label: t('pledge.field.rightType'), kind: 'select', options: RIGHT_TYPES.map((value) => ({ value, label: t(`pledge.rightType.${value}`) })) },
        { name: 'registeredFrom', label: t('pledge.filter.registeredFrom'), kind: 'date' },
        { name: 'registeredTo', label: t('pledge.filter.registeredTo'), kind: 'date' },
      ]}
      columns={columns(t, nameOf)}
      rowKey={(row) => row.id}
      card={(row) => (
        <CardLines
          lines={[
            [<b key="p">{row.pledgor}</b>, <span key="tag" className="zr-tag">{t('pledge.imported.mark')}</span>],
            [row.registrationNo, <Amount key="a" value={row.registeredSecuredAmount} />],
            [`${t(`pledge.rightType.${row.rightType}`)} · ${nameOf(row.region)}`, row.registeredOn],
          ]}
        />
      )}
      density="middle"
      empty={<EmptyState icon="upload" title={t('pledge.imported.empty')} hint={t('pledge.imported.emptyHint')} action={start || undefined} />}
    />
  );
}

function columns(t: TFunction, nameOf: (code: number) => string): TableProps<Imported>['columns'] {
  return [
    {
      title: t('pledge.field.pledgor'),
      key: 'pledgor',
      fixed: 'left',
      render: (_, row) => (
        <>
          {row.pledgor} <span className="zr-tag">{t('pledge.imported.mark')}</span>
          <div className="zr-meta zr-nowrap">{row.pledgorUscc}</div>
        </>
      ),
    },
    { title: t('pledge.field.county'), key: 'county', render: (_, row) => <span className="zr-nowrap">{nameOf(row.region)}</span> },
    { title: t('pledge.field.pledgee'), dataIndex: 'pledgee' },
    {
      title: t('pledge.field.assets'),
      key: 'assets',
      render: (_, row) => (
        <>
          {t('pledge.rightsOf', { type: t(`pledge.rightType.${row.rightType}`), count: row.assetNos.length })}
          <div className="zr-meta">{row.assetNos.slice(0, 2).join(t('punctuation.list'))}{row.assetNos.length > 2 && ' …'}</div>
        </>
      ),
    },
    { title: t('pledge.field.securedAmountYuan'), key: 'amount', align: 'right', render: (_, row) => <Amount value={row.registeredSecuredAmount} unit={false} /> },
    {
      title: t('pledge.field.registration'),
      key: 'registration',
      render: (_, row) => (
        <>
          <span className="zr-nowrap">{row.registrationNo}</span>
          <div className="zr-meta"><DateText value={row.registeredOn} /></div>
        </>
      ),
    },
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
    { title: t('pledge.field.firstTime'), key: 'first', render: (_, row) => t(row.firstTime ? 'pledge.yes' : 'pledge.no') },
  ];
}
