import { useCallback, useEffect, useRef, useState } from 'react';
import { ifMatch } from '@/shared/api/client';
import { asProblem, type ProblemError } from '@/shared/api/problem';
import type { Draft } from '@/shared/lib/draft';
import { saveDraft } from '../api/actions';
import type { Case } from '../api/cases';
import { draftOf, type RequestForm } from './request-form';

const PAUSE_MS = 1200;
const STALE = 'request.stale';

interface ServerDraft extends Draft<RequestForm> {
  /** Saves at once; gives the version that is on the server then. */
  flush: (values: RequestForm) => Promise<number>;
  /** Somebody else changed the draft; nothing is saved any more. */
  stale: ProblemError | undefined;
}

/** Keeps a draft on the server a moment after the last change, so that it goes on from any device. */
export function useServerDraft(item: Case): ServerDraft {
  const version = useRef(item.version);
  const waiting = useRef<RequestForm>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const [savedAt, setSavedAt] = useState<Date>();
  const [stale, setStale] = useState<ProblemError>();

  const write = useCallback(
    (values: RequestForm) => {
      const next = running.current.catch(() => undefined).then(async () => {
        const saved = await saveDraft(item.id, ifMatch(version.current), draftOf(values));
        version.current = saved.version;
        setSavedAt(new Date());
      });
      running.current = next;
      return next;
    },
    [item.id],
  );
  const save = useCallback(
    (values: RequestForm) => {
      waiting.current = values;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        waiting.current = undefined;
        write(values).catch((error: unknown) => {
          const problem = asProblem(error);
          if (problem.code === STALE) setStale(problem);
        });
      }, PAUSE_MS);
    },
    [write],
  );
  const flush = useCallback(
    async (values: RequestForm) => {
      clearTimeout(timer.current);
      waiting.current = undefined;
      await write(values);
      return version.current;
    },
    [write],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (waiting.current) void write(waiting.current).catch(() => undefined);
    },
    [write],
  );
  return { restored: undefined, savedAt, save, discard: () => undefined, flush, stale };
}
