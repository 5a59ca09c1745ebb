import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';

export type Filters = Record<string, string>;
export const PAGE_SIZES = [20, 50, 100] as const;

interface ListLocation {
  filters: Filters;
  cursor: string | undefined;
  limit: number;
  apply: (filters: Filters) => void;
  next: (cursor: string) => void;
  previous: (() => void) | undefined;
  resize: (limit: number) => void;
}

/** Filters, page and page size live in the address, so that going back restores the list. */
export function useFilters(names: readonly string[], defaults: Filters = {}): ListLocation {
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  const passed = (location.state as { passed?: string[] } | null)?.passed ?? [];
  const cursor = params.get('cursor') ?? undefined;
  const limit = Number(params.get('limit') ?? PAGE_SIZES[0]);
  const key = names.map((name) => params.get(name) ?? defaults[name] ?? '').join('\u0000');
  const filters = useMemo(
    () => Object.fromEntries(names.map((name, index) => [name, key.split('\u0000')[index] ?? '']).filter(([, value]) => value !== '')) as Filters,
    // `key` is the value of all of them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key],
  );

  const go = useCallback(
    (change: (next: URLSearchParams) => void, state?: { passed: string[] }) => {
      setParams((old) => {
        const fresh = new URLSearchParams(old);
        change(fresh);
        return fresh;
      }, { state });
    },
    [setParams],
  );

  return {
    filters,
    cursor,
    limit: PAGE_SIZES.includes(limit as (typeof PAGE_SIZES)[number]) ? limit : PAGE_SIZES[0],
    apply: (chosen) =>
      go((next) => {
        next.delete('cursor');
        for (const name of names) {
          const value = chosen[name];
          if (value) next.set(name, value);
          else if (defaults[name]) next.set(name, '');
          else next.delete(name);
        }
      }),
    next: (following) => go((next) => next.set('cursor', following), { passed: [...passed, cursor ?? ''] }),
    previous: cursor === undefined ? undefined : () => {
      const before = passed.at(-1);
      go((next) => (before ? next.set('cursor', before) : next.delete('cursor')), { passed: passed.slice(0, -1) });
    },
    resize: (size) => go((next) => { next.delete('cursor'); next.set('limit', String(size)); }),
  };
}
