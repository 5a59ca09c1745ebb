import { MENU_GROUPS, type Feature } from '@/shared/lib/feature';
import { hasRole, type Session } from '@/shared/session/session';

/** The page a user lands on: the home of one of the roles, else the first line of the menu. */
export function homeOf(session: Session, features: readonly Feature[]): string {
  for (const role of session.roles) {
    for (const feature of features) {
      const home = feature.home?.[role];
      if (home) return home;
    }
  }
  const entries = features
    .flatMap((feature) => feature.menu ?? [])
    .filter((entry) => hasRole(session, entry.roles))
    .sort((a, b) => MENU_GROUPS.indexOf(a.group) - MENU_GROUPS.indexOf(b.group) || a.order - b.order);
  return entries[0]?.to ?? '/';
}
