import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession, type Session } from '@/shared/session/session';
import { DESKS, type Desk } from '../api/claims';

export type DeskChoice = Desk | 'all';
const CHOICES: readonly DeskChoice[] = [...(Object.keys(DESKS) as Desk[]), 'all'];

/** Where a person of a bureau works: finance pays, counties review first, the offices above them review again. */
export function deskOf({ roles, organisation }: Pick<Session, 'roles' | 'organisation'>): DeskChoice {
  if (!roles.includes('BUREAU_REVIEWER') && roles.includes('BUREAU_FINANCE')) return 'pay';
  return organisation.regionCode.endsWith('00') ? 'second' : 'first';
}

/** The chosen stage; kept in the address. */
export function useDesk(): DeskChoice {
  const session = useSession();
  const [params] = useSearchParams();
  const chosen = params.get('desk') as DeskChoice | null;
  if (chosen && CHOICES.includes(chosen)) return chosen;
  return params.get('state') || params.get('callId') || params.get('keyword') ? 'all' : deskOf(session);
}

/** The stages of the desk, each with its own queue. */
export function DeskTabs({ chosen }: { chosen: DeskChoice }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const callId = params.get('callId');
  const to = (desk: DeskChoice) => `/claims?${new URLSearchParams({ desk, ...(callId && { callId }) }).toString()}`;
  return (
    <section className="zr-sheet">
      <nav className="zr-desk" aria-label={t('subsidy.desk.label')}>
        {CHOICES.map((desk) => (
          <Link key={desk} to={to(desk)} aria-current={desk === chosen ? 'page' : undefined} data-desk={desk}>{t(`subsidy.desk.${desk}`)}</Link>
        ))}
      </nav>
    </section>
  );
}
