import type { Feature } from '@/shared/lib/feature';
import { ENTERPRISE } from '@/shared/session/session';

export const feature: Feature = {
  workbench: [
    { path: '/ip-assets', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/asset-list-page')).AssetListPage }) },
    { path: '/ip-assets/new', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/list-asset-page')).ListAssetPage }) },
    { path: '/ip-assets/:id', lazy: async () => ({ Component: (await import('./pages/asset-page')).AssetPage }) },
  ],
  menu: [{ to: '/ip-assets', label: 'ipasset.menu.mine', icon: 'bulb', group: 'ip', order: 10, roles: ENTERPRISE }],
};
