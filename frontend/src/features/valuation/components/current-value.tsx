import { useTranslation } from 'react-i18next';
import { Amount } from '@/shared/ui/figures';
import type { Right } from '../api/values';

/** What the right is worth today to whoever looks at it. */
export function CurrentValue({ asset }: { asset: Pick<Right, 'currentValue'> }) {
  const { t } = useTranslation();
  const value = asset.currentValue;
  if (!value) return <span className="zr-muted">{t('valuation.none')}</span>;
  return (
    <span>
      <Amount value={value.amount} unit={false} />
      <span className="zr-meta zr-nowrap" style={{ display: 'block' }}>
        {t(`code.valueKind.${value.kind}`)}
        {!value.verified && t('punctuation.dot') + t('valuation.standing.DECLARED')}
      </span>
    </span>
  );
}
