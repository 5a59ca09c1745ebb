import type { Feature } from '@/shared/lib/feature';
import { BUREAU, ENTERPRISE, type Role } from '@/shared/session/session';

const READERS: readonly Role[] = [...ENTERPRISE, ...BUREAU];
const SIGNATORY: readonly Role[] = ['ENTERPRISE_SIGNATORY'];

export const feature: Feature = {
  workbench: [
    { path: '/ip-assets', handle: { roles: READERS }, lazy: async () => ({ Component: (await import('./pages/asset-list-page')).AssetListPage }) },
    { path: '/ip-assets/new', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/list-asset-page')).ListAssetPage }) },
    { path: '/ip-assets/join', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/join-asset-page')).JoinAssetPage }) },
    { path: '/ip-assets/:id', lazy: async () => ({ Component: (await import('./pages/asset-page')).AssetPage }) },
    { path: '/disputes', handle: { roles: READERS }, lazy: async () => ({ Component: (await import('./pages/dispute-list-page')).DisputeListPage }) },
    { path: '/disputes/new', handle: { roles: SIGNATORY }, lazy: async () => ({ Component: (await import('./pages/open-dispute-page')).OpenDisputePage }) },
    { path: '/disputes/:id', handle: { roles: READERS }, lazy: async () => ({ Component: (await import('./pages/dispute-page')).DisputePage }) },
  ],
  menu: [
    { to: '/ip-assets', label: 'ipasset.menu.mine', icon: 'bulb', group: 'ip', order: 10, roles: ENTERPRISE },
    { to: '/ip-assets', label: 'ipasset.menu.region', icon: 'bulb', group: 'ip', order: 10, roles: BUREAU },
    { to: '/disputes', label: 'ipasset.menu.disputes', icon: 'flag', group: 'ip', order: 90, roles: READERS },
  ],
};
