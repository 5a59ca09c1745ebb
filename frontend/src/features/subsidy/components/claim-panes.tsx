import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentUrl } from '@/shared/api/documents';
import { Amount, DateText, RateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { Facts } from '@/shared/ui/sheet';
import { StateChip } from '@/shared/ui/state-chip';
import { percent } from '@/shared/lib/numbers';
import type { Claim } from '../api/claims';

/** The loan as it was submitted; after that nobody changes these facts. */
export function LoanPane({ item }: { item: Claim }) {
  const { t } = useTranslation();
  const { facts } = item;
  return (
    <div className="zr-split__block">
      <Facts
        items={[
          { label: t('subsidy.field.bank'), value: item.bankName },
          { label: t('subsidy.field.loanContract'), value: <>{facts.loanContractNo} <DateText value={facts.loanContractDate} /></> },
          { label: t('subsidy.field.pledgeContract'), value: <>{facts.pledgeContractNo} <DateText value={facts.pledgeContractDate} /></> },
          { label: t('subsidy.field.principal'), value: <Amount value={facts.principal} /> },
          { label: t('subsidy.field.annualRate'), value: <RateText value={String(facts.annualRate)} /> },
          { label: t('subsidy.field.disbursedOn'), value: <DateText value={facts.disbursedOn} /> },
          { label: t('subsidy.field.settledOn'), value: <DateText value={facts.settledOn} /> },
          { label: t('subsidy.field.registeredOn'), value: <DateText value={facts.registeredOn} /> },
          { label: t('subsidy.field.interestPaid'), value: <Amount value={facts.interestPaid} /> },
          { label: t('subsidy.field.rights'), value: facts.rights.map((right) => <div key={right.assetNo}>{right.assetNo} {right.title}</div>) },
        ]}
      />
    </div>
  );
}

/** What the bank has confirmed, or that it hasn't yet. */
export function BankPane({ item }: { item: Claim }) {
  const { t } = useTranslation();
  const bank = item.certification;
  return (
    <>
      <div className="zr-split__head">
        <h2>{t('subsidy.bank.title')}</h2>
        <span className={bank ? 'zr-ok' : 'zr-warn'}><Icon name={bank ? 'checkCircle' : 'hourglass'} /> {t(bank ? 'subsidy.bank.done' : 'subsidy.bank.open')}</span>
      </div>
      {bank && (
        <div className="zr-split__block">
          <Facts
            items={[
              { label: t('subsidy.field.settledOn'), value: <DateText value={bank.settledOn} /> },
              { label: t('subsidy.field.interestPaid'), value: <Amount value={bank.interestPaid} /> },
              { label: t('subsidy.field.penaltyInterest'), value: <Amount value={bank.penaltyInterest} /> },
              { label: t('subsidy.field.overdue'), value: t(bank.overdue ? 'subsidy.yes' : 'subsidy.no') },
              { label: t('subsidy.field.ipShare'), value: `${percent(String(bank.ipShare), 0)}%` },
              { label: t('subsidy.field.insured'), value: t(bank.insured ? 'subsidy.yes' : 'subsidy.no') },
              { label: t('subsidy.bank.by'), value: <>{bank.bank} {bank.certifiedBy} <DateText value={bank.certifiedOn} /></> },
            ]}
          />
        </div>
      )}
    </>
  );
}

/** The papers that are asked for, each with its file or missing. */
export function PapersPane({ item }: { item: Claim }) {
  const { t } = useTranslation();
  const required = item.papers.filter((paper) => paper.required);
  const there = new Set(required.filter((paper) => paper.fileId).map((paper) => paper.code));
  const all = new Set(required.map((paper) => paper.code));
  if (item.papers.length === 0) return null;
  return (
    <>
      <div className="zr-split__head"><h2>{t('subsidy.papers')}</h2><span className="zr-meta">{there.size} / {all.size}</span></div>
      <ul className="zr-papers" data-testid="papers">
        {item.papers.map((paper) => (
          <li key={`${paper.code}${paper.fileId ?? ''}`}>
            <span>{paper.name}</span>
            {paper.fileId ? <a href={documentUrl(paper.fileId)} target="_blank" rel="noreferrer">{paper.fileName}</a> : <span className="zr-bad">{t('subsidy.missing')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the enterprise was granted before. */
export function AwardsPane({ item }: { item: Claim }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="zr-split__head"><h2>{t('subsidy.awards.title')}</h2></div>
      {item.pastAwards.length === 0 && <p className="zr-split__block zr-muted">{t('subsidy.awards.none')}</p>}
      <ul className="zr-papers">
        {item.pastAwards.map((award) => (
          <li key={award.id}>
            <span><Link to={`/claims/${award.id}`}>{award.claimNo}</Link><small>{award.policyCode} <DateText value={award.declaredOn} /></small></span>
            <span><Amount value={award.amount} /> <StateChip of="claim" state={award.state} /></span>
          </li>
        ))}
      </ul>
    </>
  );
}
