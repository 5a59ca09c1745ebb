import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Chip } from '@/shared/ui/state-chip';
import { DateText } from '@/shared/ui/figures';
import type { Asset, AssetKind } from '../api/assets';

export const KINDS: readonly AssetKind[] = ['INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK'];
export const PLEDGE_STATES: readonly Asset['pledgeState'][] = ['FREE', 'REGISTERING', 'PLEDGED', 'RESTRICTED'];

/** `ZL202110412345.8`, or the trademark number with its class. */
export function numberWords(t: TFunction, asset: Pick<Asset, 'kind' | 'assetNo' | 'niceClass'>): string {
  if (asset.kind !== 'TRADEMARK') return `ZL${asset.assetNo}`;
  const number = t('ipasset.trademarkNo', { no: asset.assetNo });
  return asset.niceClass ? number + t('punctuation.dot') + t('ipasset.niceClassNo', { no: asset.niceClass }) : number;
}

/** Legal status with where it comes from and of which day it is. */
export function LegalStatus({ asset }: { asset: Asset }) {
  const { t } = useTranslation();
  const family = { VALID: 'done', LAPSED: 'ended', INVALIDATED: 'problem', UNKNOWN: 'draft' } as const;
  const icon = { VALID: 'checkCircle', LAPSED: 'minusCircle', INVALIDATED: 'triangle', UNKNOWN: 'clock' } as const;
  return (
    <span>
      <Chip family={family[asset.legalStatus]} icon={icon[asset.legalStatus]}>{t(`ipasset.legalStatus.${asset.legalStatus}`)}</Chip>
      <span className="zr-meta zr-nowrap" style={{ display: 'block' }}>
        {t(`ipasset.source.${asset.statusSource}`)} <DateText value={asset.statusAsOf} />
      </span>
    </span>
  );
}

/** The owners, with a tag when there is more than one. */
export function Owners({ owners }: { owners: Asset['owners'] }) {
  const { t } = useTranslation();
  return (
    <span>
      {owners.map((owner) => (owner.sharePercent ? `${owner.name} ${owner.sharePercent}%` : owner.name)).join(t('punctuation.list'))}{' '}
      {owners.length > 1 && <span className="zr-tag">{t('ipasset.coOwned')}</span>}
    </span>
  );
}
