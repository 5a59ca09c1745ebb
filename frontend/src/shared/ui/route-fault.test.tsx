import '@/shared/i18n/i18n';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import { RouteFault } from './page-states';

const open = (fault: unknown) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const routes = [{ path: '/', element: <p>page</p>, errorElement: <RouteFault />, loader: () => { throw fault as Error; } }];
  render(<RouterProvider router={createMemoryRouter(routes)} />);
};

it('says that the platform was updated when a part of the page is gone', async () => {
  open(new TypeError('Failed to fetch dynamically imported module: /assets/asset-page-1.js'));
  expect(await screen.findByText('平台刚刚更新。')).toBeVisible();
});

it('says that a page is broken, not that it does not exist', async () => {
  open(new Error('a bug'));
  expect(await screen.findByText('这一页没能显示。')).toBeVisible();
});
