import { useSyncExternalStore } from 'react';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** Up to 760 px: one column, cards instead of tables. */
export const usePhone = () => useMedia('(max-width: 760px)');

/** Below 1200 px the menu folds to its icons. */
export const useNarrow = () => useMedia('(max-width: 1199px)');

/** The person's system asks for stillness. */
export const useStillness = () => useMedia('(prefers-reduced-motion: reduce)');
