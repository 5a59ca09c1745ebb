import type { Feature } from '@/shared/lib/feature';
import { BANK, ENTERPRISE } from '@/shared/session/session';

export const feature: Feature = {
  workbench: [
    { path: '/matches', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/match-page')).MatchPage }) },
    { path: '/match-consents', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/consents-page')).ConsentsPage }) },
    { path: '/products/:id/matches', handle: { roles: BANK }, lazy: async () => ({ Component: (await import('./pages/fitting-page')).FittingPage }) },
  ],
  menu: [
    { to: '/matches', label: 'matching.menu.matches', icon: 'match', group: 'ip', order: 20, roles: ENTERPRISE },
    { to: '/match-consents', label: 'matching.menu.consents', icon: 'lock', group: 'financing', order: 50, roles: ENTERPRISE },
  ],
};
