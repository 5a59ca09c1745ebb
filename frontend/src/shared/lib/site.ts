import { useQuery } from '@tanstack/react-query';
import type { Language } from '@/shared/i18n/i18n';

type Text = Record<Language, string>;

/** What an operator sets in `site.json` beside the page: who runs the platform. */
export interface Site {
  demo: boolean;
  organiser: Text;
  siteCode: Text;
  icp: Text;
  phone: Text;
}

export function useSite(): Site | undefined {
  const { data } = useQuery({
    queryKey: ['site'],
    staleTime: Infinity,
    queryFn: async () => {
      const answer = await fetch('/site.json');
      if (!answer.ok) throw new Error(`site.json: ${answer.status}`);
      return (await answer.json()) as Site;
    },
  });
  return data;
}
