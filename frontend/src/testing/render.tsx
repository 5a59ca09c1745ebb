import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { SessionProvider, type Session } from '@/shared/session/session';
import { ThemeProvider } from '@/shared/theme/mode';
import { NoticeArea, NoticeProvider } from '@/shared/ui/notice';

export const SESSION: Session = {
  user: { id: 'u1', username: 'tester', displayName: '张*' },
  organisation: { id: 'o1', name: '演示·沧州精工机械', kind: 'ENTERPRISE', regionCode: '130903', verified: true },
  roles: ['ENTERPRISE_OPERATOR'],
  businessDate: '2026-11-23',
  clockMovable: false,
};

interface Options {
  at?: string;
  session?: Session;
}

type Router = ReturnType<typeof createMemoryRouter>;

/** Shows one page as it stands in the workbench: signed in, with router, queries and notices. */
export function renderPage(page: ReactNode, { at = '/', session = SESSION }: Options = {}): RenderResult & { router: Router } {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const element = (
    <SessionProvider value={session}>
      <NoticeProvider>
        <NoticeArea />
        {page}
      </NoticeProvider>
    </SessionProvider>
  );
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [at] });
  const result = render(
    <QueryClientProvider client={queries}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>,
  );
  return { ...result, router };
}

/** An answer of the server. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': type, ...headers } });
}
