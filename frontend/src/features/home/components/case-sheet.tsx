import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { wan } from '@/shared/lib/numbers';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { DaysLeft, StateChip } from '@/shared/ui/state-chip';
import { openCasesQuery, type OpenCase } from '../api/home';

const SHOWN = 5;

/** Cases under way: with which bank, in which state, who holds them and until when. */
export function CaseSheet() {
  const { t } = useTranslation();
  const query = useQuery(openCasesQuery());
  return (
    <Sheet flush title={t('home.cases')} extra={<Link to="/financing/cases">{t('home.seeAll')}</Link>}>
      <QueryView query={query} rows={3}>
        {(cases) =>
          cases.length === 0 ? (
            <EmptyState icon="page" title={t('home.noCases')} hint={t('home.noCasesHint')} />
          ) : (
            <ul className="zr-dates zr-dates--cases" data-testid="open-cases">{cases.slice(0, SHOWN).map((line) => <Line key={line.id} line={line} />)}</ul>
          )
        }
      </QueryView>
    </Sheet>
  );
}

function Line({ line }: { line: OpenCase }) {
  const { t } = useTranslation();
  const amount = line.disbursedAmount ?? line.creditLine ?? line.requestedAmount;
  return (
    <li>
      <div>
        <Link to={`/financing/cases/${line.id}`}>{line.bankName} · {line.productName}</Link>
        <small>{[line.caseNo, amount && t('home.wan', { wan: wan(amount) }), line.heldBy && t('home.heldBy', { office: line.heldBy.organisation })].filter(Boolean).join(t('punctuation.dot'))}</small>
      </div>
      <div className="zr-dates__right">
        <StateChip of="financing" state={line.state} mine={line.mine} />
        {typeof line.workingDaysLeft === 'number' && <DaysLeft days={line.workingDaysLeft} />}
      </div>
    </li>
  );
}
