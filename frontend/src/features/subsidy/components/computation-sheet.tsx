import { useTranslation } from 'react-i18next';
import { Amount } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import type { Computation, RuleNotMet } from '../api/claims';

/** Rules that aren't met: what was found, and the clause. */
export function Refusals({ refusals }: { refusals: readonly RuleNotMet[] }) {
  return (
    <ul className="zr-checks" data-testid="refusals">
      {refusals.map((refusal) => (
        <li key={refusal.rule}>
          <span className="zr-bad"><Icon name="triangle" /></span>
          <span>{refusal.found}<small>{refusal.clause}</small></span>
        </li>
      ))}
    </ul>
  );
}

/** Why there is no amount, if there is none. */
export function NoAmount({ computation }: { computation: Computation }) {
  const { t } = useTranslation();
  const { refusals, lprMissingMonth } = computation;
  if (lprMissingMonth) {
    return <p className="zr-split__block zr-bad" data-testid="lpr-missing"><Icon name="triangle" /> {t('subsidy.lprMissing', { month: lprMissingMonth })}</p>;
  }
  return refusals.length > 0 ? <Refusals refusals={refusals} /> : null;
}

const hasAmount = ({ refusals, lprMissingMonth }: Computation) => !lprMissingMonth && refusals.length === 0;

/** 核算 in the narrow pane of the desk: every step with its numbers and its clause, so that anybody can reckon it again. */
export function ComputationSteps({ computation }: { computation: Computation }) {
  const { t } = useTranslation();
  if (!hasAmount(computation)) return <NoAmount computation={computation} />;
  const { amount, amountInCapitals, steps } = computation;
  return (
    <div data-testid="computation">
      <p className="zr-split__block zr-split__lead">
        <Amount value={amount} /> <small lang="zh-CN">{amountInCapitals}</small>
      </p>
      <ol className="zr-steps">
        {steps.map((step, index) => (
          <li key={`${step.key}${index}`} data-step={step.key}>
            <span className="zr-muted">{index + 1}</span>
            <span>
              {step.title}
              <small>{step.formula}</small>
              <small>{step.clause}{!step.verified && <i className="zr-warn"> {t('subsidy.unverified')}</i>}</small>
            </span>
            <b className="zr-num">{step.result}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The same as a table, for a page that is read once: step, numbers, rule, result. */
export function ComputationTable({ computation }: { computation: Computation }) {
  const { t } = useTranslation();
  if (!hasAmount(computation)) return <NoAmount computation={computation} />;
  const { amount, amountInCapitals, steps } = computation;
  return (
    <table className="zr-steps-table" data-testid="computation">
      <thead>
        <tr>
          <th scope="col">{t('subsidy.step.name')}</th>
          <th scope="col">{t('subsidy.step.input')}</th>
          <th scope="col">{t('subsidy.step.rule')}</th>
          <th scope="col" className="zr-num">{t('subsidy.step.result')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <tr key={`${step.key}${index}`} data-step={step.key}>
            <td>{index + 1}. {step.title}</td>
            <td data-label={t('subsidy.step.input')}>{step.formula}</td>
            <td data-label={t('subsidy.step.rule')}>{step.clause}{!step.verified && <small className="zr-warn">{t('subsidy.unverified')}</small>}</td>
            <td data-label={t('subsidy.step.result')} className="zr-num">{step.result}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>{t('subsidy.step.total')} <small lang="zh-CN">{amountInCapitals}</small></td>
          <td className="zr-num"><Amount value={amount} /></td>
        </tr>
      </tfoot>
    </table>
  );
}
