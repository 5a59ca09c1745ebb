import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Amount, DateText } from '@/shared/ui/figures';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { StateChip } from '@/shared/ui/state-chip';
import { assetQuery, type Asset } from '../api/assets';
import { LegalStatus, numberWords, Owners } from '../components/asset-words';

/** One right: what is known of it, from which source and of which day. */
export function AssetPage() {
  const { id = '' } = useParams();
  const query = useQuery(assetQuery(id));
  return <QueryView query={query}>{({ data }) => <AssetSheets asset={data} />}</QueryView>;
}

function AssetSheets({ asset }: { asset: Asset }) {
  const { t } = useTranslation();
  const { currentValue } = asset;
  const trademark = asset.kind === 'TRADEMARK';
  return (
    <>
      <PageHeader
        title={asset.title}
        crumbs={[{ label: t('ipasset.list.title'), to: '/ip-assets' }]}
        extra={
          <span className="zr-states">
            <StateChip of="asset" state={asset.pledgeState} />
            <StateChip of="ownership" state={asset.ownership} />
          </span>
        }
      />
      <Sheet title={t('ipasset.page.facts')}>
        <Facts
          columns={2}
          items={[
            { label: t('ipasset.field.kind'), value: t(`ipasset.kind.${asset.kind}`) },
            { label: t(trademark ? 'ipasset.field.trademarkNo' : 'ipasset.field.patentNo'), value: numberWords(t, asset) },
            { label: t('ipasset.field.owners'), value: <Owners owners={asset.owners} /> },
            { label: t('ipasset.field.legalStatus'), value: <LegalStatus asset={asset} /> },
            ...(trademark
              ? [{ label: t('ipasset.field.registrationDate'), value: <DateText value={asset.registrationDate} /> }]
              : [
                  { label: t('ipasset.field.filingDate'), value: <DateText value={asset.filingDate} /> },
                  { label: t('ipasset.field.grantDate'), value: <DateText value={asset.grantDate} /> },
                ]),
            { label: t('ipasset.field.expiryDate'), value: <DateText value={asset.expiryDate} /> },
            { label: t('ipasset.field.nextFeeDue'), value: <DateText value={asset.nextFeeDue} /> },
          ]}
        />
      </Sheet>
      <Sheet title={t('ipasset.field.currentValue')}>
        {currentValue ? (
          <Facts
            columns={2}
            items={[
              { label: t('ipasset.field.amount'), value: <Amount value={currentValue.amount} echo /> },
              { label: t('ipasset.field.valueKind'), value: t(`ipasset.valueKind.${currentValue.kind}`) },
              { label: t('ipasset.field.validUntil'), value: <DateText value={currentValue.validUntil} /> },
              { label: t('ipasset.field.standing'), value: t(`ipasset.standing.${currentValue.standing}`) },
            ]}
          />
        ) : (
          <p className="zr-muted">{t('ipasset.noValue')}</p>
        )}
      </Sheet>
    </>
  );
}
