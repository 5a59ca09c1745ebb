import { useCallback, useEffect, useMemo, useState } from 'react';

interface Stored<V> {
  at: string;
  values: V;
}

export interface Draft<V> {
  /** What was kept on this device when the page opened. */
  restored: Stored<V> | undefined;
  savedAt: Date | undefined;
  save: (values: V) => void;
  discard: () => void;
}

function read<V>(key: string): Stored<V> | undefined {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Stored<V>) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is typed on this device, a second after the last change, until it is submitted. */
export function useDraft<V>(key: string): Draft<V> {
  const slot = `zhirong.draft.${key}`;
  const restored = useMemo(() => read<V>(slot), [slot]);
  const [pending, setPending] = useState<V>();
  const [savedAt, setSavedAt] = useState<Date>();

  useEffect(() => {
    if (pending === undefined) return undefined;
    const timer = setTimeout(() => {
      const now = new Date();
      localStorage.setItem(slot, JSON.stringify({ at: now.toISOString(), values: pending }));
      setSavedAt(now);
    }, 1000);
    return () => clearTimeout(timer);
  }, [pending, slot]);

  const discard = useCallback(() => {
    setPending(undefined);
    setSavedAt(undefined);
    localStorage.removeItem(slot);
  }, [slot]);

  return { restored, savedAt, save: setPending, discard };
}
