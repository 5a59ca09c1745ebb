import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';

interface Props {
  demo: boolean;
  verified: boolean;
}

/** 演示政策、非官方 and 待核实: stand on every page that shows a policy. */
export function PolicyMarks({ demo, verified }: Props) {
  const { t } = useTranslation();
  if (!demo && verified) return null;
  return (
    <p className="zr-policy-marks zr-warn" data-testid="policy-marks">
      <Icon name="triangle" /> {demo && <b>{t('subsidy.demoPolicy')}</b>}{demo && !verified && t('punctuation.dot')}{!verified && <span>{t('subsidy.unverifiedPolicy')}</span>}
    </p>
  );
}
