import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProblemError } from '@/shared/api/problem';
import { dateTime } from '@/shared/lib/dates';
import { percent } from '@/shared/lib/numbers';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { matchesQuery, type Matches, type Wish } from '../api/matches';
import { ChosenBar } from '../components/chosen-bar';
import { Comparison } from '../components/comparison';
import { NetCostSheet, PapersSheet } from '../components/net-cost-sheet';
import { OfferCard } from '../components/offer-card';
import { UnfitList } from '../components/unfit-list';
import { addressOf, ordered, ORDERS, wishOf, type Order } from '../components/wish';
import { WishForm } from '../components/wish-form';
import '../components/matching.css';

/** Every product of every bank against the chosen rights: what fits and what it costs, what doesn't and how far it is. */
export function MatchPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const wish = wishOf(params);
  const query = useQuery(matchesQuery(wish));
  const [asking, setAsking] = useState(params.size === 0);
  const refused = query.error instanceof ProblemError && query.error.fields.length > 0 ? query.error : undefined;
  const adjusting = asking || refused !== undefined;
  const adjust = () => {
    setAsking(true);
    window.scrollTo({ top: 0 });
  };
  const lpr = query.data?.lpr;
  const note = query.data && [
    t('matching.calculatedAt', { at: dateTime(query.data.calculatedAt) }),
    lpr ? t(`matching.lpr.${lpr.standing}`, { rate: percent(String(lpr.oneYear)), date: lpr.publishedOn }) : t('matching.noLpr'),
    t('matching.estimate'),
  ].join(t('punctuation.dot'));
  return (
    <>
      <PageHeader
        title={t('matching.title')}
        crumbs={[{ label: t('matching.assets'), to: '/ip-assets' }]}
        note={note}
        actions={<Button onClick={() => window.print()}><Icon name="printer" />{t('action.print')}</Button>}
      />
      {query.data && <ChosenBar matches={query.data} wish={wish} adjusting={adjusting} onAdjust={adjust} />}
      {adjusting && (
        <WishForm
          key={params.toString()}
          wish={wish}
          refusal={refused}
          onMatch={(chosen) => { setAsking(false); setParams(addressOf(chosen)); }}
          onClose={refused ? undefined : () => setAsking(false)}
        />
      )}
      {!refused && <QueryView query={query}>{(matches) => <Result key={params.toString()} matches={matches} wish={wish} adjusting={adjusting} onAdjust={adjust} />}</QueryView>}
    </>
  );
}

function Result({ matches, wish, adjusting, onAdjust }: { matches: Matches; wish: Wish; adjusting: boolean; onAdjust: () => void }) {
  const { t } = useTranslation();
  const [order, setOrder] = useState<Order>('recommended');
  const [chosen, setChosen] = useState<string>();
  const [compared, setCompared] = useState<string[]>([]);
  const fits = ordered(matches.fits, order);
  const open = fits.find((match) => match.productId === chosen) ?? fits[0];
  if (matches.rights.length === 0) {
    return <Sheet><EmptyState icon="bulb" title={t('matching.form.noRights')} hint={t('matching.form.noRightsHint')} action={<Link to="/ip-assets/new">{t('matching.next.addRight')}</Link>} /></Sheet>;
  }
  return (
    <div className="zr-columns">
      <div>
        <div className="zr-match-sum">
          <a href="#fits" className="is-on">{t('matching.fits')}<b data-testid="fit-count">{matches.fits.length}</b></a>
          <a href="#unfits">{t('matching.unfits')}<b data-testid="unfit-count">{matches.unfits.length}</b></a>
          {fits.length > 1 && (
            <Select<Order> className="zr-no-print" aria-label={t('matching.orderLabel')} value={order} onChange={setOrder} options={ORDERS.map((value) => ({ value, label: t(`matching.order.${value}`) }))} popupMatchSelectWidth={false} />
          )}
        </div>
        {compared.length > 1 && <Comparison compared={fits.filter((match) => compared.includes(match.productId))} rights={matches.rights} onClear={() => setCompared([])} />}
        <section id="fits" aria-label={t('matching.fits')}>
          {fits.length === 0 && <Sheet><EmptyState icon="match" title={t('matching.noFits')} hint={t('matching.noFitsHint')} action={<Button onClick={onAdjust}>{t('matching.adjust')}</Button>} /></Sheet>}
          {fits.map((match, index) => (
            <OfferCard
              key={match.productId}
              match={match}
              rights={matches.rights}
              asked={wish.amount}
              open={match === open}
              first={index === 0 && !adjusting}
              compared={compared.includes(match.productId)}
              onOpen={() => setChosen(match.productId)}
              onCompare={(on) => setCompared(on ? [...compared, match.productId] : compared.filter((id) => id !== match.productId))}
            />
          ))}
        </section>
        {matches.unfits.length > 0 && (
          <section id="unfits" aria-labelledby="unfits-title">
            <div className="zr-match-sum"><h2 id="unfits-title">{t('matching.unfits')}<b>{matches.unfits.length}</b></h2><span className="zr-meta">{t('matching.unfitsOrder')}</span></div>
            <UnfitList matches={matches.unfits} onAdjust={onAdjust} />
          </section>
        )}
      </div>
      <aside>
        {open && <NetCostSheet match={open} subsidyKnown={matches.subsidyKnown} />}
        {open && <PapersSheet match={open} />}
        <Sheet title={t('matching.about.title')}><p className="zr-meta">{t('matching.about.text')}</p><p className="zr-meta"><Link to="/match-consents">{t('matching.about.consents')}</Link></p></Sheet>
      </aside>
    </div>
  );
}
