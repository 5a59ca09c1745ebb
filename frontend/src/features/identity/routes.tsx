import type { Feature } from '@/shared/lib/feature';

const landing = async () => ({ Component: (await import('./pages/landing-page')).LandingPage });

export const feature: Feature = {
  portal: [
    { path: '/', lazy: landing },
    { path: '/login', lazy: landing },
  ],
};
