import { useQuery } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Lifecycle } from '@/shared/lib/states';
import { Amount } from './figures';
import { QueryView } from './page-states';
import { StateChip } from './state-chip';
import { Timeline } from './timeline';

type AuditEntry = components['schemas']['AuditEntry'];

interface Props {
  /** Id of the case. */
  stream: string;
  /** The feature whose `action.<ACTION>` keys say what happened. */
  words: string;
  /** The lifecycle of the states that the entries name. */
  of?: Lifecycle;
}

/** Reads the trail of a case and shows it, the newest entry first, with the days each step took. */
export function CaseTimeline({ stream, words, of }: Props) {
  const query = useQuery({
    queryKey: ['timeline', stream],
    queryFn: () => body(api.GET('/api/timelines/{stream}', { params: { path: { stream } } })),
  });
  return <QueryView query={query} rows={3}>{(entries) => <Entries entries={entries} words={words} of={of} />}</QueryView>;
}

function Entries({ entries, words, of }: { entries: AuditEntry[]; words: string; of: Lifecycle | undefined }) {
  const { t } = useTranslation();
  const shown = entries.map((entry, index) => {
    const before = entries[index - 1];
    const days = before ? dayjs(entry.businessDate).diff(before.businessDate, 'day') : 0;
    return {
      key: String(entry.seq),
      at: entry.at,
      what: (
        <>
          {t(`${words}.action.${entry.action}`)}
          {of && entry.toState && <> <StateChip of={of} state={entry.toState} /></>}
        </>
      ),
      who: `${entry.organisationName} ${entry.actorName}`,
      note: entry.note && <Note text={entry.note} words={words} />,
      took: days > 0 ? t('timeline.took', { count: days }) : undefined,
    };
  });
  return <Timeline entries={shown.reverse()} />;
}

/** An amount is shown like every amount; a code that the feature knows (`said.<CODE>`) is said in words. */
function Note({ text, words }: { text: string; words: string }) {
  const { t, i18n } = useTranslation();
  if (/^\d+\.\d{2}$/.test(text)) return <Amount value={text} />;
  return text.replace(/\b[A-Z][A-Z0-9_]{3,}\b/g, (code) => (i18n.exists(`${words}.said.${code}`) ? t(`${words}.said.${code}`) : code));
}
