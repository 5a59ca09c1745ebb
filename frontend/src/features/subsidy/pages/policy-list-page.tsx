import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percent } from '@/shared/lib/numbers';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { policiesQuery } from '../api/policies';
import { PolicyMarks } from '../components/policy-marks';
import '../components/subsidy.css';

/** The policies that the platform can compute, each with what it isn't. */
export function PolicyListPage() {
  const { t, i18n } = useTranslation();
  const query = useQuery(policiesQuery(i18n.language));
  return (
    <>
      <PageHeader title={t('subsidy.menu.policies')} note={query.data && t('subsidy.list.countPolicies', { count: query.data.length })} />
      <QueryView query={query}>
        {(policies) => (
          <section className="zr-sheet">
            <ul className="zr-cards">
              {policies.map((policy) => (
                <li key={policy.id}>
                  <Link className="zr-card" to={`/policies/${policy.id}`}>
                    <div className="zr-card__line"><span><b>{policy.name}</b></span><span>{t('subsidy.policy.ratio')} <b>{percent(String(policy.ratio), 0)}%</b></span></div>
                    <div className="zr-card__line zr-card__line--meta">
                      <span>{policy.issuer}{policy.documentNo && `${t('punctuation.dot')}${policy.documentNo}`}</span>
                      <span>{t('subsidy.policy.version', { number: policy.number })}</span>
                    </div>
                    <PolicyMarks demo={policy.demo} verified={policy.verified} />
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </QueryView>
    </>
  );
}
