import { useTranslation } from 'react-i18next';
import { Chip } from '@/shared/ui/state-chip';
import type { BatchRow } from '../api/batches';

/** Where a proposed list stands. */
export function BatchState({ state }: { state: BatchRow['state'] }) {
  const { t } = useTranslation();
  const words = t(`subsidy.batch.state.${state}`);
  if (state === 'DRAFT') return <Chip family="draft" icon="pen">{words}</Chip>;
  if (state === 'ON_NOTICE') return <Chip family="others" icon="megaphone">{words}</Chip>;
  return <Chip family="done" icon="checkCircle">{words}</Chip>;
}
