import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from './client';
import type { components } from './schema';

export type Region = components['schemas']['RegionView'];
export type Industry = components['schemas']['IndustryView'];

/** The regions that have names here, with their codes (GB/T 2260). */
export const regionsQuery = queryOptions({ queryKey: ['reference', 'regions'], queryFn: () => body(api.GET('/api/public/regions')), staleTime: Infinity });

/** The sections of industry (GB/T 4754). */
export const industriesQuery = queryOptions({ queryKey: ['reference', 'industries'], queryFn: () => body(api.GET('/api/public/industries')), staleTime: Infinity });

/** The banks of the platform, by name. */
export const banksQuery = queryOptions({ queryKey: ['reference', 'banks'], queryFn: () => body(api.GET('/api/banks')), staleTime: 300_000 });

/** The name of a region in the language of the page; its code while names are being read. */
export function useRegionName(): (code: number | string) => string {
  const { i18n } = useTranslation();
  const { data } = useQuery(regionsQuery);
  return (code) => {
    const found = data?.find((region) => region.code === String(code));
    return found ? (i18n.language === 'en' ? found.nameEn : found.nameZh) : String(code);
  };
}

/** The region with the one above it, such as 沧州市 · 运河区; its code where it has no name. */
export function useRegionPath(): (code: string) => string {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(regionsQuery);
  const english = i18n.language === 'en';
  return (code) => {
    const region = data?.find((one) => one.code === code);
    if (!region) return code;
    const above = region.level === 'COUNTY' ? data?.find((one) => one.code === region.parent) : undefined;
    const words = [above, region].flatMap((one) => (one ? [english ? one.nameEn : one.nameZh] : []));
    return english ? words.reverse().join(', ') : words.join(t('punctuation.dot'));
  };
}

/** The name of a section of industry, with its letter. */
export function useIndustryName(): (letter: string) => string {
  const { i18n } = useTranslation();
  const { data } = useQuery(industriesQuery);
  return (letter) => {
    const found = data?.find((section) => section.letter === letter);
    return found ? `${letter} ${i18n.language === 'en' ? found.nameEn : found.nameZh}` : letter;
  };
}
