import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '@/shared/ui/icon';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { assetSummaryQuery, type AssetSummary } from '../api/home';

/** How many rights are free, pledged, about to end, not yet verified; each figure opens its list. */
export function AssetFigures() {
  const { t } = useTranslation();
  const query = useQuery(assetSummaryQuery());
  return (
    <Sheet title={t('home.assets')} extra={<Link to="/ip-assets">{t('home.seeAll')}</Link>}>
      <QueryView query={query} rows={2}>{(summary) => (summary.total === 0 ? <NoAssets /> : <Figures summary={summary} />)}</QueryView>
    </Sheet>
  );
}

function NoAssets() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon="bulb"
      title={t('home.noAssets')}
      hint={t('home.noAssetsHint')}
      action={<Link to="/ip-assets/new"><Button type="primary" tabIndex={-1}><Icon name="plus" />{t('home.addAsset')}</Button></Link>}
    />
  );
}

function Figures({ summary }: { summary: AssetSummary }) {
  const { t } = useTranslation();
  const figures = [
    { key: 'free', value: summary.free, to: '/ip-assets?pledgeState=FREE' },
    { key: 'registering', value: summary.registering, to: '/ip-assets?pledgeState=REGISTERING' },
    { key: 'pledged', value: summary.pledged, to: '/ip-assets?pledgeState=PLEDGED' },
    { key: 'expiring', value: summary.expiring, to: `/ip-assets?expiresBefore=${summary.expiringUntil}` },
    { key: 'unverified', value: summary.unverified, to: '/ip-assets?ownership=UNVERIFIED' },
  ];
  return (
    <dl className="zr-tiles" data-testid="asset-figures">
      {figures.map(({ key, value, to }) => (
        <div key={key}>
          <dt>{t(`home.asset.${key}`)}</dt>
          <dd><Link to={to}>{value}</Link></dd>
        </div>
      ))}
    </dl>
  );
}
