import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sum, wan } from '@/shared/lib/numbers';
import { Icon } from '@/shared/ui/icon';
import { Sheet } from '@/shared/ui/sheet';
import type { District, Figures, Overview } from '../api/statistics';
import { Completion, Growth, PaceBar, share } from './comparison';
import { rowsLink } from './links';

interface Props {
  overview: Overview;
  districts: readonly District[];
  /** What the list of registrations adds up to; the figures must be the same. */
  rows: { total: number; totalAmount: string } | undefined;
}

/** One row a district, with a total that ties; every number opens its rows. */
export function DistrictSheet({ overview, districts, rows }: Props) {
  const { t } = useTranslation();
  const { pace } = overview.period;
  return (
    <Sheet
      flush
      title={t('statistics.districts')}
      extra={
        <span className="zr-legend">
          <span>{t('statistics.districtCount', { count: districts.length })}</span>
          <span><i className="zr-mark zr-mark--now" />{t('statistics.onPace')}</span>
          <span><i className="zr-mark zr-mark--low" />{t('statistics.belowPace')}</span>
        </span>
      }
    >
      <table className="zr-table zr-table--districts" id="districts" data-testid="districts">
        <Head pace={pace} />
        <tbody>
          {districts.map((district) => <Line key={district.district} district={district} overview={overview} />)}
        </tbody>
        <tfoot>
          <tr>
            <td>{t('statistics.total')}</td>
            <Cells figures={overview.figures} pace={pace} links={linksOf(overview)} />
          </tr>
        </tfoot>
      </table>
      <Tie overview={overview} districts={districts} rows={rows} />
    </Sheet>
  );
}

function Head({ pace }: { pace: number }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('statistics.district')}</th>
        <th scope="col" className="zr-num">{t('statistics.amountShort')}</th>
        <th scope="col" className="zr-num zr-wide">{t('statistics.target')}</th>
        <th scope="col">{t('statistics.completion')}<span className="zr-wide zr-table__pace">{t('statistics.paceAt', { pace: share(pace) })}</span></th>
        <th scope="col" className="zr-num zr-wide">{t('statistics.registrationsShort')}</th>
        <th scope="col" className="zr-num zr-wide">{t('statistics.enterprisesShort')}</th>
        <th scope="col" className="zr-num zr-wide">{t('statistics.firstTime')}</th>
        <th scope="col" className="zr-num zr-wide">{t('statistics.subsidyPaid')}</th>
        <th scope="col" className="zr-num">{t('statistics.growth')}</th>
      </tr>
    </thead>
  );
}

interface Links {
  registrations: string;
  enterprises: string;
  firstTime: string;
  payments: string;
}

const linksOf = ({ period }: Overview, more: Record<string, number> = {}): Links => ({
  registrations: rowsLink('registrations', period, more),
  enterprises: rowsLink('enterprises', period, more),
  firstTime: rowsLink('enterprises', period, { ...more, firstTime: true }),
  payments: rowsLink('payments', period, more),
});

function Line({ district: { district, name, figures }, overview }: { district: District; overview: Overview }) {
  const { t } = useTranslation();
  const links = linksOf(overview, { district });
  const itself = district === overview.region && overview.regionName === name;
  return (
    <tr data-row={district}>
      <th scope="row"><Link to={links.registrations}>{itself ? t('statistics.itself', { name }) : name}</Link></th>
      <Cells figures={figures} pace={overview.period.pace} links={links} />
    </tr>
  );
}

function Cells({ figures, pace, links }: { figures: Figures; pace: number; links: Links }) {
  const { t } = useTranslation();
  const { amount, registrations, enterprises, firstTimeBorrowers, subsidyPaid } = figures;
  const label = t('statistics.paceLabel', { completion: share(amount.completion ?? 0), pace: share(pace) });
  return (
    <>
      <td className="zr-num"><Link to={links.registrations}>{wan(amount.value)}</Link></td>
      <td className="zr-num zr-muted zr-wide">{amount.target ? wan(amount.target) : '—'}</td>
      <td className="zr-table__bar"><span><PaceBar value={amount.completion} pace={pace} label={label} /><b><Completion value={amount.completion} /></b></span></td>
      <td className="zr-num zr-wide"><Link to={links.registrations}>{registrations.value}</Link></td>
      <td className="zr-num zr-wide"><Link to={links.enterprises}>{enterprises.value}</Link></td>
      <td className="zr-num zr-wide"><Link to={links.firstTime}>{firstTimeBorrowers.value}</Link></td>
      <td className="zr-num zr-wide"><Link to={links.payments}>{wan(subsidyPaid.value)}</Link></td>
      <td className="zr-num"><Growth value={amount.growth} /></td>
    </>
  );
}

/** Says whether the districts, the figures and the rows are the same. */
function Tie({ overview: { figures }, districts, rows }: Props) {
  const { t } = useTranslation();
  const together = sum(districts.map((district) => district.figures.amount.value));
  const count = districts.reduce((total, district) => total + district.figures.registrations.value, 0);
  const ties = rows && together === figures.amount.value && rows.totalAmount === together && rows.total === count;
  return (
    <p className="zr-tie" data-testid="tie">
      {rows && (
        <span className={ties ? 'zr-ok' : 'zr-bad'}>
          <Icon name={ties ? 'checkCircle' : 'triangle'} /> {t(ties ? 'statistics.ties' : 'statistics.tiesNot', { count: rows.total })}
        </span>
      )}
      <span>{t('statistics.howCounted')}</span>
    </p>
  );
}
