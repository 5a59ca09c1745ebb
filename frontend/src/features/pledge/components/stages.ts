import type { TFunction } from 'i18next';
import type { Stage } from '@/shared/ui/stage-track';
import type { Registration } from '../api/registrations';

const WAY = ['precheck', 'confirmed', 'filed', 'registered', 'cancelling', 'cancelled'] as const;

const POSITION: Record<Registration['state'], number> = {
  DRAFT: 0, CONFIRMED: 1, FILED: 2, DEFECT: 2, REGISTERED: 3, CHANGING: 3, EXTENDING: 3, CANCELLING: 4, CANCELLED: 5, LAPSED: 5, REVOKED: 5,
  REFUSED: 3, WITHDRAWN: 1,
};

/** Where the registration stands on its way, with the days that are facts. */
export function stagesOf(t: TFunction, registration: Registration): Stage[] {
  const now = POSITION[registration.state];
  const { filing, result, cancellation } = registration;
  const notes: Partial<Record<(typeof WAY)[number], string | undefined>> = {
    confirmed: registration.fileBy && t('pledge.stage.fileBy', { date: registration.fileBy }),
    filed: filing?.filedOn,
    registered: result?.confirmed ? result.decidedOn : undefined,
    cancelling: cancellation?.proofOn,
    cancelled: registration.endedOn,
  };
  const ended = registration.state === 'REFUSED' || registration.state === 'WITHDRAWN';
  const way = ended ? WAY.slice(0, now + 1) : WAY;
  return way.map((key, index) => ({
    key,
    label: index === now && ended ? t(`state.pledge.${registration.state.toLowerCase()}`) : t(`pledge.stage.${key}`),
    note: index === now && ended ? registration.endedOn : notes[key],
    is: index < now ? 'done' : index === now ? 'now' : 'todo',
  }));
}
