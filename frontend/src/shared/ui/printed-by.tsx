import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/shared/lib/dates';
import { useSession } from '@/shared/session/session';

/** Last line of a print-out: who printed it, and when. */
export function PrintedBy() {
  const { t } = useTranslation();
  const { user, organisation } = useSession();
  const [at, setAt] = useState(() => new Date());
  useEffect(() => {
    const note = () => setAt(new Date());
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return <p className="zr-print-only zr-meta">{t('print.by', { name: user.displayName, organisation: organisation.name, at: dateTime(at.toISOString()) })}</p>;
}
