import type { Feature } from '@/shared/lib/feature';
import { BUREAU, ENTERPRISE } from '@/shared/session/session';

const PARTIES = [...ENTERPRISE, 'BANK_OFFICER', 'BANK_APPROVER', 'BANK_OPERATIONS'] as const;
const READERS = [...PARTIES, ...BUREAU] as const;

export const feature: Feature = {
  workbench: [
    { path: '/pledges', handle: { roles: READERS }, lazy: async () => ({ Component: (await import('./pages/tracker-page')).TrackerPage }) },
    {
      path: '/pledges/new',
      handle: { roles: ['BANK_OPERATIONS'] },
      lazy: async () => ({ Component: (await import('./pages/open-registration-page')).OpenRegistrationPage }),
    },
    { path: '/pledges/imported', handle: { roles: BUREAU }, lazy: async () => ({ Component: (await import('./pages/imported-page')).ImportedPage }) },
    {
      path: '/pledges/import',
      handle: { roles: ['BUREAU_REVIEWER'] },
      lazy: async () => ({ Component: (await import('./pages/import-page')).ImportPage }),
    },
    { path: '/pledges/:id', handle: { roles: READERS }, lazy: async () => ({ Component: (await import('./pages/registration-page')).RegistrationPage }) },
  ],
  menu: [
    { to: '/pledges', label: 'pledge.menu.tracker', icon: 'shield', group: 'pledge', order: 10, roles: READERS },
    { to: '/pledges/imported', label: 'pledge.menu.imported', icon: 'upload', group: 'pledge', order: 20, roles: BUREAU },
  ],
};
