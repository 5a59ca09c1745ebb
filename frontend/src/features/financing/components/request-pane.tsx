import { useTranslation } from 'react-i18next';
import { amountInCapitals } from '@/shared/lib/amount-in-capitals';
import { wan } from '@/shared/lib/numbers';
import { Icon } from '@/shared/ui/icon';
import { DateText } from '@/shared/ui/figures';
import { useRegionPath } from '@/shared/api/reference';
import { Facts } from '@/shared/ui/sheet';
import type { Case } from '../api/cases';
import { Changed, ChangedAmount, submissions, useFieldName } from './case-words';

/** Left pane: who asks for what, with what changed since the last submission and what the bank had said. */
export function RequestPane({ item }: { item: Case }) {
  const { t } = useTranslation();
  const regionPath = useRegionPath();
  const { current, former } = submissions(item);
  if (!current) return null;
  const was = former?.round ?? 0;
  const text = (now: string, before: string | undefined) => <Changed now={now} was={before !== undefined && before !== now ? before : undefined} round={was} />;
  return (
    <>
      <div className="zr-split__block">
        <div className="zr-meta">{t('financing.field.amount')}</div>
        <div className="zr-split__lead">
          {current.amount ? <>{wan(current.amount)} <small>{t('financing.wanFor', { months: current.termMonths })}</small></> : t('financing.notEntered')}
        </div>
        {current.amount && <div className="zr-meta" lang="zh-CN">{amountInCapitals(current.amount)}</div>}
        {former && former.amount !== current.amount && <ChangedAmount now={current.amount} was={former.amount} round={was} />}
      </div>
      <div className="zr-split__block"><Facts items={[...partyFacts(t, item, regionPath(String(item.region))), ...listFacts(t, item)]} /></div>
      <div className="zr-split__block">
        <Facts
          items={[
            { label: t('financing.field.purpose'), value: text(current.purpose, former?.purpose) },
            { label: t('financing.field.repaymentSource'), value: text(current.repaymentSource, former?.repaymentSource) },
            { label: t('financing.field.annualRevenue'), value: <ChangedAmount now={current.annualRevenue} was={former?.annualRevenue} round={was} /> },
            { label: t('financing.field.outstandingLoans'), value: <ChangedAmount now={current.outstandingLoans} was={former?.outstandingLoans} round={was} /> },
            { label: t('financing.field.creditEnquiryConsent'), value: t(current.creditEnquiryConsent ? 'financing.yes' : 'financing.no') },
          ]}
        />
      </div>
      <Remarks item={item} />
    </>
  );
}

type Words = ReturnType<typeof useTranslation>['t'];

function partyFacts(t: Words, item: Case, region: string) {
  const facts = item.bankFacts;
  return [
    { label: t('financing.field.enterprise'), value: item.enterprise.name },
    { label: t('financing.field.uscc'), value: item.enterprise.uscc },
    { label: t('financing.field.region'), value: region },
    ...(facts ? [
      { label: t('financing.field.size'), value: facts.size && t(`financing.size.${facts.size}`) },
      { label: t('financing.field.tags'), value: facts.tags.length > 0 ? <>{facts.tags.map((tag) => <span key={tag} className="zr-tag">{t(`financing.tag.${tag}`)}</span>)}</> : undefined },
    ] : []),
  ];
}

function listFacts(t: Words, item: Case) {
  const facts = item.bankFacts;
  if (!facts) return [];
  const hits = [
    ...(facts.whitelistedUntil ? [t('financing.lists.whitelisted', { date: facts.whitelistedUntil })] : []),
    ...(facts.indicativeLimit ? [t('financing.lists.indicative', { wan: wan(facts.indicativeLimit) })] : []),
    ...(facts.recommended ? [t('financing.lists.recommended')] : []),
  ];
  return [{ label: t('financing.field.listHits'), value: hits.length > 0 ? <span className="zr-ok">{hits.join(t('punctuation.list'))}</span> : t('financing.lists.none') }];
}

function Remarks({ item }: { item: Case }) {
  const { t } = useTranslation();
  const fieldName = useFieldName(item);
  if (item.remarks.length === 0) return null;
  return (
    <div className="zr-split__block" data-testid="remarks">
      <h3>{t('financing.remark.title', { count: item.remarks.length })}</h3>
      {item.remarks.map((remark) => {
        const answered = remark.round < item.round;
        return (
          <div key={`${remark.round}${remark.field}${remark.text}`} className={answered ? 'zr-remark zr-remark--answered' : 'zr-remark'}>
            <p><b>{fieldName(remark.field)}</b>{t('punctuation.colon')}{remark.text}</p>
            <p className="zr-meta"><DateText value={remark.madeOn} /> {remark.madeBy}</p>
            <p className={answered ? 'zr-ok' : 'zr-warn'}>
              <Icon name={answered ? 'checkCircle' : 'hourglass'} /> {t(answered ? 'financing.remark.answered' : 'financing.remark.waiting')}
            </p>
          </div>
        );
      })}
    </div>
  );
}
