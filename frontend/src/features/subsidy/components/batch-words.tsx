import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { Chip } from '@/shared/ui/state-chip';
import type { BatchRow } from '../api/batches';

/** Where a proposed list stands; a notice whose last day is over waits to be approved. */
export function BatchState({ of: { state, noticeTo } }: { of: Pick<BatchRow, 'state' | 'noticeTo'> }) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  if (state === 'ON_NOTICE' && noticeTo && noticeTo < businessDate) return <Chip family="mine" icon="hourglass">{t('subsidy.batch.noticeOver')}</Chip>;
  const words = t(`subsidy.batch.state.${state}`);
  if (state === 'DRAFT') return <Chip family="draft" icon="pen">{words}</Chip>;
  if (state === 'ON_NOTICE') return <Chip family="others" icon="megaphone">{words}</Chip>;
  return <Chip family="done" icon="checkCircle">{words}</Chip>;
}
