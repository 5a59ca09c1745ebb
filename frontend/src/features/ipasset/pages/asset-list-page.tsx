import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '@/shared/ui/figures';
import { useSession } from '@/shared/session/session';
import { Slot } from '@/shared/lib/slots';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { StateChip } from '@/shared/ui/state-chip';
import { ASSETS_KEY, listAssets, type Asset } from '../api/assets';
import { KINDS, LegalStatus, numberWords, Owners, PLEDGE_STATES } from '../components/asset-words';

/** All patents and trademarks of the enterprise: free, pledged, expiring. */
export function AssetListPage() {
  const { t } = useTranslation();
  const bureau = useSession().organisation.kind === 'BUREAU';
  const add = !bureau && (
    <Link to="/ip-assets/new">
      <Button type="primary" tabIndex={-1}><Icon name="plus" />{t('ipasset.list.add')}</Button>
    </Link>
  );
  return (
    <ListPage<Asset>
      title={t(bureau ? 'ipasset.menu.region' : 'ipasset.list.title')}
      words={{ unit: t('ipasset.list.unit'), what: t('ipasset.list.what') }}
      actions={!bureau && <>{add}<Link to="/ip-assets/join"><Button tabIndex={-1}>{t('ipasset.join.title')}</Button></Link></>}
      queryKey={[...ASSETS_KEY, 'list']}
      fetchPage={listAssets}
      filters={[
        { name: 'keyword', label: t('ipasset.filter.keyword'), kind: 'text', placeholder: t('ipasset.filter.keywordHint') },
        { name: 'kind', label: t('ipasset.field.kind'), kind: 'select', options: KINDS.map((value) => ({ value, label: t(`ipasset.kind.${value}`) })) },
        {
          name: 'pledgeState',
          label: t('ipasset.field.pledgeState'),
          kind: 'select',
          options: PLEDGE_STATES.map((value) => ({ value, label: t(`state.asset.${value.toLowerCase()}`) })),
        },
        {
          name: 'ownership',
          label: t('ipasset.field.ownership'),
          kind: 'select',
          options: OWNERSHIPS.map((value) => ({ value, label: t(`state.ownership.${value.toLowerCase()}`) })),
        },
        { name: 'expiresBefore', label: t('ipasset.filter.expiresBefore'), kind: 'date' },
      ]}
      columns={columns(t)}
      rowKey={(asset) => asset.id}
      rowLink={(asset) => `/ip-assets/${asset.id}`}
      card={(asset) => <AssetCard asset={asset} />}
      density="middle"
      empty={<EmptyState icon="bulb" title={t('ipasset.list.empty')} hint={bureau ? undefined : t('ipasset.list.emptyHint')} action={add || undefined} />}
    />
  );
}

const OWNERSHIPS = ['UNVERIFIED', 'VERIFIED', 'DISPUTED'] as const;

function columns(t: TFunction): TableProps<Asset>['columns'] {
  return [
    {
      title: t('ipasset.field.title'),
      key: 'title',
      fixed: 'left',
      render: (_, asset) => (
        <>
          <Link to={`/ip-assets/${asset.id}`}>{asset.title}</Link>
          <div className="zr-meta zr-nowrap">
            {t(`ipasset.kind.${asset.kind}`)} {numberWords(t, asset)}
          </div>
        </>
      ),
    },
    { title: t('ipasset.field.owners'), key: 'owners', render: (_, asset) => <Owners owners={asset.owners} /> },
    { title: t('ipasset.field.legalStatus'), key: 'legalStatus', render: (_, asset) => <LegalStatus asset={asset} /> },
    { title: t('ipasset.field.expiryDate'), key: 'expiryDate', render: (_, asset) => <DateText value={asset.expiryDate} /> },
    { title: t('ipasset.field.nextFeeDue'), key: 'nextFeeDue', render: (_, asset) => <DateText value={asset.nextFeeDue} /> },
    { title: t('ipasset.field.currentValue'), key: 'currentValue', align: 'right', render: (_, asset) => <AssetValue asset={asset} /> },
    {
      title: t('ipasset.field.pledgeState'),
      key: 'pledgeState',
      fixed: 'right',
      render: (_, asset) => (
        <span className="zr-states">
          <StateChip of="asset" state={asset.pledgeState} />
          {asset.ownership !== 'VERIFIED' && <StateChip of="ownership" state={asset.ownership} />}
        </span>
      ),
    },
  ];
}

function AssetValue({ asset }: { asset: Asset }) {
  const { t } = useTranslation();
  return <Slot name="assetValue" with={{ asset }} fallback={<span className="zr-muted">{t('ipasset.noValue')}</span>} />;
}

function AssetCard({ asset }: { asset: Asset }) {
  const { t } = useTranslation();
  return (
    <CardLines
      lines={[
        [<b key="title">{asset.title}</b>, <StateChip key="state" of="asset" state={asset.pledgeState} />],
        [`${t(`ipasset.kind.${asset.kind}`)} ${numberWords(t, asset)}`],
        [t('ipasset.expiresOn', { date: asset.expiryDate }), <AssetValue key="value" asset={asset} />],
        ...(asset.ownership === 'VERIFIED' ? [] : [[<StateChip key="ownership" of="ownership" state={asset.ownership} />] as const]),
      ]}
    />
  );
}
