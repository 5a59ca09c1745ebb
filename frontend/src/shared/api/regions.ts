import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from './client';
import type { components } from './schema';

export type Region = components['schemas']['RegionView'];

/** The regions that have a name here; others are known by their code. */
export function useRegions() {
  return useQuery({ queryKey: ['regions'], queryFn: () => body(api.GET('/api/public/regions')), staleTime: Infinity });
}

/** `name(code)`: the region with the one above it, or the code where it has no name. */
export function useRegionName(): (code: string) => string {
  const { data = [] } = useRegions();
  const { i18n, t } = useTranslation();
  const english = i18n.language === 'en';
  return (code) => {
    const region = data.find((one) => one.code === code);
    if (!region) return code;
    const above = region.level === 'COUNTY' ? data.find((one) => one.code === region.parent) : undefined;
    const words = [above, region].flatMap((one) => (one ? [english ? one.nameEn : one.nameZh] : []));
    return english ? words.reverse().join(', ') : words.join(t('punctuation.dot'));
  };
}
