import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { percent } from '@/shared/lib/numbers';
import { Amount, DateText } from '@/shared/ui/figures';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { policyQuery, type Policy } from '../api/policies';
import { PolicyMarks } from '../components/policy-marks';
import { TrialSheet } from '../components/trial-sheet';
import '../components/subsidy.css';

/** One policy in plain sentences with their sources, and a trial computation. */
export function PolicyPage() {
  const { id = '' } = useParams();
  const { i18n } = useTranslation();
  const query = useQuery(policyQuery(id, i18n.language));
  return <QueryView query={query}>{(policy) => <PolicySheets policy={policy} />}</QueryView>;
}

function PolicySheets({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={policy.name} note={t('subsidy.policy.version', { number: policy.number })} crumbs={[{ label: t('subsidy.menu.policies'), to: '/policies' }]} />
      <PolicyMarks demo={policy.demo} verified={policy.verified} />
      <div className="zr-columns">
        <div>
          <Sheet title={t('subsidy.policy.facts')}>
            <Facts
              columns={2}
              items={[
                { label: t('subsidy.policy.issuer'), value: policy.issuer },
                { label: t('subsidy.policy.documentNo'), value: policy.documentNo ?? <span className="zr-warn">{t('subsidy.policy.noDocumentNo')}</span> },
                { label: t('subsidy.policy.level'), value: t(`subsidy.policy.levels.${policy.level}`) },
                { label: t('subsidy.policy.regions'), value: policy.regions.map((region) => region.name).join(t('punctuation.list')) },
                { label: t('subsidy.policy.validity'), value: policy.validFrom || policy.validTo ? <><DateText value={policy.validFrom} /> – <DateText value={policy.validTo} /></> : t('subsidy.policy.validityUnknown') },
                { label: t('subsidy.policy.ratio'), value: `${percent(String(policy.ratio), 0)}%` },
                { label: t('subsidy.call.noticeWorkingDays'), value: t('subsidy.workingDays', { count: policy.noticeWorkingDays }) },
              ]}
            />
          </Sheet>
          <Sheet title={t('subsidy.policy.rules')} flush>
            <table className="zr-steps-table">
              <thead>
                <tr>
                  <th scope="col">{t('subsidy.policy.topic')}</th>
                  <th scope="col">{t('subsidy.policy.sentence')}</th>
                  <th scope="col">{t('subsidy.policy.source')}</th>
                </tr>
              </thead>
              <tbody>
                {policy.rules.map((rule, index) => (
                  <tr key={`${rule.topic}${index}`}>
                    <td><b>{t(`subsidy.policy.topics.${rule.topic}`)}</b></td>
                    <td>{rule.sentence}</td>
                    <td data-label={t('subsidy.policy.source')}>{rule.sources.map((source) => <small key={source}>{t(`subsidy.source.${source}`, { defaultValue: source })}</small>)}{!rule.verified && <small className="zr-warn">{t('subsidy.unverified')}</small>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Sheet>
          <TrialSheet policy={policy} />
        </div>
        <aside>
          <Sheet title={t('subsidy.policy.caps')}>
            <Facts items={policy.caps.map((cap) => ({ label: t(`subsidy.policy.capScopes.${cap.scope}`), value: <Amount value={cap.amount} echo /> }))} />
          </Sheet>
          <Sheet title={t('subsidy.papers')}>
            <ul className="zr-missing">
              {policy.requiredDocuments.map((paper) => <li key={paper.code}>{paper.name}{paper.when !== 'ALWAYS' && <span className="zr-meta"> {t(`subsidy.policy.when.${paper.when}`)}</span>}</li>)}
            </ul>
          </Sheet>
          <Sheet title={t('subsidy.policy.sources')}>
            <ul className="zr-missing">{policy.sources.map((source) => <li key={source} style={{ overflowWrap: 'anywhere' }}>{t(`subsidy.source.${source}`, { defaultValue: source })}</li>)}</ul>
          </Sheet>
        </aside>
      </div>
    </>
  );
}
