import type { Feature } from '@/shared/lib/feature';

const modules = import.meta.glob<{ feature: Feature }>('../features/*/routes.tsx', { eager: true });

/** What every folder of `features` gives to the application. */
export const features: readonly Feature[] = Object.values(modules).map((module) => module.feature);
