import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import type { Criterion } from '../api/matches';
import { useCriterionWords } from './criterion-words';

/** Every condition of the product with what is required and what there is. */
export function CriteriaTable({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useTranslation();
  const wordsOf = useCriterionWords();
  const met = criteria.filter((criterion) => criterion.met).length;
  return (
    <table className="zr-match-criteria" data-testid="criteria">
      <thead>
        <tr>
          <th scope="col">{t('matching.criteria', { met, all: criteria.length })}</th>
          <th scope="col">{t('matching.required')}</th>
          <th scope="col">{t('matching.actual')}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => {
          const { label, required, actual, distance } = wordsOf(criterion);
          return (
            <tr key={`${criterion.kind}${criterion.about ?? ''}`} data-criterion={criterion.kind} data-met={criterion.met}>
              <th scope="row">
                <span className={criterion.met ? 'zr-ok' : 'zr-bad'}><Icon name={criterion.met ? 'check' : 'triangle'} /></span> {label}
                <span className="zr-visually-hidden">{t(criterion.met ? 'matching.met' : 'matching.unmet')}</span>
              </th>
              <td className="zr-muted">{required}</td>
              <td>
                {actual} {criterion.unverified && <span className="zr-tag">{t('matching.unverified')}</span>}
                {distance && <span className="zr-bad zr-match-criteria__distance">{distance}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
