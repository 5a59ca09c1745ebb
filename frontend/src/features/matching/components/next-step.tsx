import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Criterion } from '../api/matches';

type Step = 'rights' | 'value' | 'wish' | 'profile' | 'fixed';

const STEP: Record<Criterion['kind'], Step> = {
  RIGHT_KIND: 'rights', RIGHT_COUNT: 'rights', REMAINING_TERM: 'rights', APPRAISED_VALUE: 'value', LOANABLE_AMOUNT: 'value', AMOUNT_ASKED: 'wish', TERM_ASKED: 'wish',
  ENTERPRISE_SIZE: 'profile', REGION: 'fixed', INDUSTRY: 'profile', TAG: 'profile', AGE: 'profile',
};

/** What can be done about the gaps, where there is something; what is a fact is said to be one. */
export function NextStep({ gaps, onAdjust }: { gaps: readonly Criterion[]; onAdjust: () => void }) {
  const { t } = useTranslation();
  const steps = new Set(gaps.map((gap) => (gap.kind === 'REMAINING_TERM' ? 'rights' : STEP[gap.kind])));
  const untold = gaps.some((gap) => gap.actual.unit === 'UNKNOWN');
  return (
    <div className="zr-unfits__next">
      <b>{t('matching.next.title')}</b>
      <ul>
        {steps.has('rights') && <li>{t('matching.next.rights')} <Link to="/ip-assets/new">{t('matching.next.addRight')}</Link></li>}
        {steps.has('value') && <li>{t('matching.next.value')} <Link to="/ip-assets">{t('matching.next.addValue')}</Link></li>}
        {steps.has('wish') && <li>{t('matching.next.wish')} <button type="button" className="zr-text-button" onClick={onAdjust}>{t('matching.adjust')}</button></li>}
        {steps.has('profile') && <li>{t(untold ? 'matching.next.untold' : 'matching.next.profile')}</li>}
        {steps.has('fixed') && <li>{t('matching.next.fixed')}</li>}
      </ul>
    </div>
  );
}
