import { useTranslation } from 'react-i18next';
import { Chip } from '@/shared/ui/state-chip';

/** Whether objections can still be raised. */
export function NoticeChip({ open }: { open: boolean }) {
  const { t } = useTranslation();
  return open ? <Chip family="others" icon="megaphone">{t('subsidy.notice.running')}</Chip> : <Chip family="ended" icon="minusCircle">{t('subsidy.notice.ended')}</Chip>;
}
