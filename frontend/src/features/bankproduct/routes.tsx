import type { Feature } from '@/shared/lib/feature';
import { BANK, BUREAU, ENTERPRISE, type Role } from '@/shared/session/session';

const EVERYBODY = [...ENTERPRISE, ...BANK, ...BUREAU];
const BANK_WRITERS: Role[] = ['BANK_OFFICER', 'BANK_APPROVER'];
const BUREAU_WRITERS: Role[] = ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER'];
const LIST_READERS = [...BUREAU, ...BANK];

const form = () => import('./pages/product-form-page');
const whitelists = () => import('./pages/whitelist-pages');
const recommendations = () => import('./pages/recommendation-pages');
const imports = () => import('./pages/import-page');

export const feature: Feature = {
  workbench: [
    { path: '/products', handle: { roles: EVERYBODY }, lazy: async () => ({ Component: (await import('./pages/product-list-page')).ProductListPage }) },
    { path: '/products/new', handle: { roles: BANK_WRITERS }, lazy: async () => ({ Component: (await form()).NewProductPage }) },
    { path: '/products/:id', handle: { roles: EVERYBODY }, lazy: async () => ({ Component: (await import('./pages/product-page')).ProductPage }) },
    { path: '/products/:id/edit', handle: { roles: BANK_WRITERS }, lazy: async () => ({ Component: (await form()).EditProductPage }) },
    { path: '/whitelists', handle: { roles: BANK }, lazy: async () => ({ Component: (await whitelists()).WhitelistsPage }) },
    { path: '/whitelists/entries', handle: { roles: BANK }, lazy: async () => ({ Component: (await whitelists()).WhitelistEntriesPage }) },
    { path: '/whitelists/import', handle: { roles: BANK_WRITERS }, lazy: async () => ({ Component: (await imports()).ImportWhitelistPage }) },
    { path: '/whitelists/:id', handle: { roles: BANK }, lazy: async () => ({ Component: (await whitelists()).WhitelistPage }) },
    { path: '/recommendation-lists', handle: { roles: LIST_READERS }, lazy: async () => ({ Component: (await recommendations()).RecommendationListsPage }) },
    { path: '/recommendation-lists/import', handle: { roles: BUREAU_WRITERS }, lazy: async () => ({ Component: (await imports()).ImportRecommendationPage }) },
    { path: '/recommendation-lists/:id', handle: { roles: LIST_READERS }, lazy: async () => ({ Component: (await recommendations()).RecommendationListPage }) },
  ],
  menu: [
    { to: '/products', label: 'bankproduct.menu.offered', icon: 'bank', group: 'financing', order: 10, roles: ENTERPRISE },
    { to: '/products', label: 'bankproduct.menu.own', icon: 'bank', group: 'product', order: 10, roles: BANK },
    { to: '/products', label: 'bankproduct.menu.offered', icon: 'bank', group: 'product', order: 10, roles: BUREAU },
    { to: '/whitelists', label: 'bankproduct.menu.whitelists', icon: 'list', group: 'lists', order: 10, roles: BANK },
    { to: '/recommendation-lists', label: 'bankproduct.menu.recommendations', icon: 'flag', group: 'lists', order: 20, roles: LIST_READERS },
  ],
};
