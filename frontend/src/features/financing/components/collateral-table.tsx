import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sum, yuan } from '@/shared/lib/numbers';
import { useSession } from '@/shared/session/session';
import { Amount, DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { StateChip } from '@/shared/ui/state-chip';
import { verifyOwnership } from '../api/actions';
import type { Collateral } from '../api/cases';
import { useCaseAction, type CaseAt } from '../api/use-case-action';
import { FileLink, rightNumber } from './case-words';
import { fractionOf, loanable } from './rates';
import type { OpinionState } from './use-opinion';

type Right = NonNullable<Collateral['right']>;

interface Props extends CaseAt {
  /** The bank's values; absent for the other readers. */
  opinion?: OpinionState;
}

/** Middle pane: the rights side by side, what is known of them and what the bank holds them to be worth. */
export function CollateralTable({ item, etag, opinion }: Props) {
  const { t } = useTranslation();
  const seen = item.collateral.filter((line): line is Collateral & { right: Right } => Boolean(line.right));
  const row = (label: string, cell: (line: Collateral & { right: Right }) => ReactNode, figures = false) => (
    <tr className={figures ? 'zr-split__value' : undefined}>
      <th scope="row">{label}</th>
      {seen.map((line) => <td key={line.assetId} className={figures ? 'zr-num' : undefined}>{cell(line)}</td>)}
    </tr>
  );
  return (
    <div className="zr-split__scroll">
      <table className="zr-split__table">
        <thead>
          <tr>
            <td />
            {seen.map((line) => <th key={line.assetId} scope="col">{t(`financing.kind.${line.right.kind}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {row(t('financing.right.number'), (line) => <span className="zr-nowrap">{rightNumber(t, line.right)}</span>)}
          {row(t('financing.right.title'), (line) => line.right.title)}
          {row(t('financing.right.ownershipCheck'), (line) => <Ownership line={line} item={item} etag={etag} />)}
          {row(t('financing.right.legalStatus'), (line) => <>{t(`financing.legalStatus.${line.right.legalStatus}`)} <span className="zr-meta"><DateText value={line.right.statusAsOf} /></span></>)}
          {row(t('financing.right.pledgeState'), (line) => <StateChip of="asset" state={line.right.pledgeState} />)}
          {row(t('financing.right.remainingTerm'), (line) => <Remaining until={line.right.expiryDate} />)}
          {row(t('financing.right.nextFee'), (line) => <DateText value={line.right.nextFeeDue} />)}
          {item.rounds.length > 0 && row(t('financing.right.declaredValue'), (line) => <Declared line={line} />, true)}
          {opinion && row(t('financing.right.adoptedValue'), (line) => <AdoptedValue line={line} opinion={opinion} />, true)}
          {opinion && row(t('financing.field.pledgeRate'), (line) => <PledgeRate line={line} opinion={opinion} />, true)}
          {opinion && row(t('financing.right.loanableAmount'), (line) => <Loanable line={line} opinion={opinion} />, true)}
          {seen.some((line) => line.registrationNo) && row(t('financing.right.registration'), (line) => <Registration line={line} />)}
        </tbody>
        {opinion && <Total item={item} opinion={opinion} seen={seen} />}
      </table>
    </div>
  );
}

function Remaining({ until }: { until: string }) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const months = Math.max(0, dayjs(until).diff(businessDate, 'month'));
  return <>{t('financing.right.monthsLeft', { years: Math.floor(months / 12), months: months % 12 })} <span className="zr-meta">{t('financing.right.until', { date: until })}</span></>;
}

function Declared({ line }: { line: Collateral }) {
  const { t } = useTranslation();
  const value = line.declaredValue;
  if (!value) return <>—</>;
  return (
    <>
      <Amount value={value.amount} unit={false} />
      <div className="zr-meta">
        {t(`financing.valueKind.${value.kind}`)} {t('financing.right.until', { date: value.validUntil })}
        {value.fileId && <> <FileLink id={value.fileId} name={t('financing.right.report')} /></>}
      </div>
    </>
  );
}

function Registration({ line }: { line: Collateral }) {
  const { t } = useTranslation();
  if (!line.registrationNo) return <>—</>;
  return <>{line.registrationNo} <span className="zr-meta"><DateText value={line.registeredOn} />{line.releasedOn && <> {t('financing.right.releasedOn', { date: line.releasedOn })}</>}</span></>;
}

/** 权属核验: what was seen on which day, or the place to enter it. */
function Ownership({ line, item, etag }: CaseAt & { line: Collateral & { right: Right } }) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const [day, setDay] = useState<string>();
  const verify = useCaseAction({ item, etag }, verifyOwnership, 'financing.said.verified', () => setDay(undefined));
  const { right } = line;
  const coOwned = right.owners.length > 1;
  if (right.ownership === 'VERIFIED') {
    return (
      <>
        <span className="zr-ok"><Icon name="checkCircle" /> {t(coOwned ? 'financing.right.sameOwners' : 'financing.right.sameOwner')}</span>
        <div className="zr-meta">{t('financing.right.checkedOn', { date: right.registerCheckedOn })}</div>
      </>
    );
  }
  return (
    <>
      <StateChip of="ownership" state={right.ownership} />
      {item.actions.includes('VERIFY_OWNERSHIP') && (
        <span className="zr-split__verify">
          <DatePicker
            size="small"
            aria-label={t('financing.right.registerCheckedOn')}
            placeholder={t('financing.right.registerCheckedOn')}
            value={day ? dayjs(day) : null}
            disabledDate={(date) => date.format('YYYY-MM-DD') > businessDate}
            onChange={(date) => setDay(date?.format('YYYY-MM-DD'))}
          />
          <button type="button" className="zr-text-button" disabled={!day || verify.isPending} onClick={() => day && verify.mutate({ assetId: line.assetId, registerCheckedOn: day })}>
            {t('financing.right.verify')}
          </button>
        </span>
      )}
      {verify.error && <ProblemAlert problem={verify.error} />}
    </>
  );
}

function AdoptedValue({ line, opinion }: { line: Collateral & { right: Right }; opinion: OpinionState }) {
  const { t } = useTranslation();
  const value = opinion.form.values[line.assetId]?.value;
  const error = opinion.errorAt(`/adoptedValues/${line.assetId}`);
  if (!opinion.editable) return <Amount value={value} unit={false} />;
  return (
    <>
      <Input
        inputMode="decimal"
        status={error ? 'error' : undefined}
        aria-label={t('financing.right.adoptedValueOf', { title: line.right.title })}
        value={value ?? ''}
        onChange={(event) => opinion.setValue(line.assetId, { value: event.target.value.replaceAll(/[\s,]/g, '') || undefined })}
      />
      {error && <p className="zr-bad" role="alert">{error}</p>}
    </>
  );
}

function PledgeRate({ line, opinion }: { line: Collateral & { right: Right }; opinion: OpinionState }) {
  const { t } = useTranslation();
  const rate = opinion.form.values[line.assetId]?.ratePercent;
  if (!opinion.editable) return <>{rate ? `${rate}%` : '—'}</>;
  return (
    <Input
      inputMode="decimal"
      suffix="%"
      aria-label={t('financing.right.pledgeRateOf', { title: line.right.title })}
      value={rate ?? ''}
      onChange={(event) => opinion.setValue(line.assetId, { ratePercent: event.target.value.trim() })}
    />
  );
}

function Loanable({ line, opinion }: { line: Collateral; opinion: OpinionState }) {
  const one = opinion.form.values[line.assetId];
  return <Amount value={loanable(one?.value, fractionOf(one?.ratePercent))} unit={false} />;
}

function Total({ item, opinion, seen }: { item: CaseAt['item']; opinion: OpinionState; seen: Collateral[] }) {
  const { t } = useTranslation();
  const declared = sum(seen.map((line) => line.declaredValue?.amount ?? '0'));
  const asked = item.rounds[0]?.amount ?? '0';
  const enough = BigInt(opinion.total.replace('.', '')) >= BigInt(sum([asked]).replace('.', ''));
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('financing.right.total')}</th>
        <td colSpan={Math.max(1, seen.length)}>
          {t('financing.right.totals', { declared: yuan(declared), adopted: yuan(opinion.totalValue) })}{' '}
          <span className={enough ? 'zr-ok' : 'zr-bad'}>{t(enough ? 'financing.right.carries' : 'financing.right.carriesNot', { loanable: yuan(opinion.total), asked: yuan(asked) })}</span>
        </td>
      </tr>
    </tfoot>
  );
}
