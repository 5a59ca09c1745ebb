import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/shared/lib/dates';

export interface TimelineEntry {
  key: string;
  at: string;
  /** What happened, in words. */
  what: ReactNode;
  /** Who did it: person and office. */
  who?: ReactNode;
  note?: ReactNode;
  /** How long the step took. */
  took?: ReactNode;
}

/** The trail of a case, newest first or as given: who did what when. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p className="zr-muted">{t('timeline.empty')}</p>;
  return (
    <ol className="zr-timeline" aria-label={t('timeline.label')} data-testid="timeline">
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.at}>{dateTime(entry.at)}</time>
          <span className="zr-timeline__dot" aria-hidden="true" />
          <div>
            <b>{entry.what}</b> {entry.took && <span className="zr-meta">{entry.took}</span>}
            {entry.who && <p>{entry.who}</p>}
            {entry.note && <p>{entry.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
