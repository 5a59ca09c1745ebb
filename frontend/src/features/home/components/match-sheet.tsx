import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { compare, wan } from '@/shared/lib/numbers';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { matchesQuery } from '../api/home';

/** How many products fit the free rights as they are, and how much the best of them would lend at most. */
export function MatchSheet() {
  const { t } = useTranslation();
  const query = useQuery(matchesQuery());
  return (
    <Sheet title={t('home.matches')} extra={<Link to="/matches">{t('home.findProducts')}</Link>}>
      <QueryView query={query} rows={2}>
        {({ fits, unfits }) => (
          <dl className="zr-tiles" data-testid="match-figures">
            <div>
              <dt>{t('home.match.fits')}</dt>
              <dd><Link to="/matches">{fits.length}</Link></dd>
            </div>
            <div>
              <dt>{t('home.match.most')}</dt>
              <dd>{wan(most(fits.map((fit) => fit.estimatedMaxAmount)))}<small>{t('home.match.wan')}</small></dd>
            </div>
            <div>
              <dt>{t('home.match.unfits')}</dt>
              <dd><Link to="/matches">{unfits.length}</Link></dd>
            </div>
          </dl>
        )}
      </QueryView>
    </Sheet>
  );
}

const most = (amounts: string[]): string => amounts.toSorted(compare).at(-1) ?? '0.00';
