import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percent, yuan } from '@/shared/lib/numbers';
import { Sheet } from '@/shared/ui/sheet';
import type { Match, Matches } from '../api/matches';
import { applicationFor } from './wish';

interface Props {
  compared: readonly Match[];
  rights: Matches['rights'];
  onClear: () => void;
}

/** The chosen products side by side. */
export function Comparison({ compared, rights, onClear }: Props) {
  const { t, i18n } = useTranslation();
  const rows: [string, (match: Match) => ReactNode][] = [
    [t('matching.field.estimatedMaxAmountYuan'), (match) => yuan(match.estimatedMaxAmount)],
    [t('matching.field.limitedBy'), (match) => match.limitedBy.map((limit) => t(`matching.limit.${limit}`)).join(t('punctuation.list'))],
    [t('matching.field.rate'), (match) => (match.annualRate === undefined ? '—' : `${percent(String(match.annualRate)) ?? ''}%`)],
    [t('matching.field.lpr'), (match) => `${t(`code.lprTenor.${match.lprTenor}`)} ${match.spreadBp < 0 ? '−' : '+'} ${Math.abs(match.spreadBp)} BP`],
    [t('matching.field.term'), (match) => t('matching.measure.months', { count: match.termMonths })],
    [t('matching.field.netCost'), (match) => (match.netCost ? `${percent(String(match.netCost.netAnnualRate)) ?? ''}%` : t('matching.noSubsidy'))],
    [t('matching.field.netPerYear'), (match) => (match.netCost ? yuan(match.netCost.netPerYear) : '—')],
    [t('matching.field.whitelist'), (match) => (match.whitelistedUntil ? t('matching.until', { date: match.whitelistedUntil }) : '—')],
    [t('matching.papers.title'), (match) => match.requiredPapers.map((paper) => (i18n.language === 'en' ? paper.en : paper.zh)).join(t('punctuation.list')) || '—'],
  ];
  return (
    <Sheet title={t('matching.comparison', { count: compared.length })} extra={<Button size="small" onClick={onClear}>{t('matching.clearComparison')}</Button>} flush>
      <div className="zr-match-scroll" tabIndex={0} role="region" aria-label={t('matching.comparison', { count: compared.length })}>
        <table className="zr-match-compare" data-testid="comparison">
          <thead>
            <tr>
              <td />
              {compared.map((match) => <th key={match.productId} scope="col"><small>{match.bankName}</small>{match.productName}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, cell]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {compared.map((match) => <td key={match.productId}>{cell(match)}</td>)}
              </tr>
            ))}
            <tr className="zr-no-print">
              <th scope="row"><span className="zr-visually-hidden">{t('matching.apply')}</span></th>
              {compared.map((match) => <td key={match.productId}><Link to={applicationFor(match, rights)}>{t('matching.applyFor', { product: match.productName })}</Link></td>)}
            </tr>
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
