import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DateText } from '@/shared/ui/figures';
import { Slot } from '@/shared/lib/slots';
import { CaseTimeline } from '@/shared/ui/case-timeline';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { hasRole, useSession } from '@/shared/session/session';
import { StateChip } from '@/shared/ui/state-chip';
import { assetQuery, type Asset } from '../api/assets';
import { LegalStatus, numberWords, Owners } from '../components/asset-words';
import { VerifyOwnership } from '../components/verify-ownership';

/** One right: what is known of it, from which source and of which day. */
export function AssetPage() {
  const { id = '' } = useParams();
  const query = useQuery(assetQuery(id));
  return <QueryView query={query}>{({ data, etag }) => <AssetSheets asset={data} etag={etag} />}</QueryView>;
}

function AssetSheets({ asset, etag }: { asset: Asset; etag: string | undefined }) {
  const { t } = useTranslation();
  const session = useSession();
  const verifies = hasRole(session, ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER']) && asset.ownership !== 'DISPUTED';
  const bureau = session.organisation.kind === 'BUREAU';
  const listed = session.organisation.kind === 'ENTERPRISE' || bureau;
  const trademark = asset.kind === 'TRADEMARK';
  return (
    <>
      <PageHeader
        title={asset.title}
        crumbs={listed ? [{ label: t(bureau ? 'ipasset.menu.region' : 'ipasset.list.title'), to: '/ip-assets' }] : []}
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
                  { label: t('ipasset.field.sameDay'), value: t(asset.sameDayUtilityModel ? 'ipasset.yes' : 'ipasset.no') },
                ]),
            { label: t('ipasset.field.ownership'), value: <><StateChip of="ownership" state={asset.ownership} /> {asset.ownershipCheckedOn && <DateText value={asset.ownershipCheckedOn} />}</> },
            { label: t('ipasset.field.expiryDate'), value: <DateText value={asset.expiryDate} /> },
            { label: t('ipasset.field.nextFeeDue'), value: <DateText value={asset.nextFeeDue} /> },
          ]}
        />
      </Sheet>
      {asset.ownership === 'DISPUTED' && listed && <p className="zr-warn zr-lead">{t('ipasset.dispute.pending')} <Link to="/disputes?state=OPEN">{t('ipasset.dispute.see')}</Link></p>}
      {verifies && <VerifyOwnership asset={asset} etag={etag} />}
      <Slot name="assetSheets" with={{ assetId: asset.id }} />
      <Sheet title={t('timeline.label')}>
        <CaseTimeline stream={asset.id} words="ipasset" />
      </Sheet>
    </>
  );
}
