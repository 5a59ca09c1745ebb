import { hasRole, type Session } from '@/shared/session/session';

/** Calls are opened by cities and provinces; a county reviews. */
export function mayOpenCalls(session: Session): boolean {
  return hasRole(session, ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER']) && session.organisation.regionCode.endsWith('00');
}
