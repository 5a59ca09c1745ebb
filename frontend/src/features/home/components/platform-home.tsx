import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/page-header';
import { TodoSheet } from './todo-sheet';

/** What the platform's administrator sees first: what waits, and no business content. */
export function PlatformHome() {
  const { t } = useTranslation();
  const { organisation, businessDate } = useSession();
  return (
    <>
      <PageHeader title={t('home.platform')} note={`${organisation.name} · ${t('home.today', { date: businessDate })}`} />
      <TodoSheet shown={50} />
    </>
  );
}
