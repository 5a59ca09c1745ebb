import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { onSignedOut } from '@/shared/api/client';
import { createQueryClient } from '@/shared/api/query-client';
import { FeaturesProvider } from '@/shared/lib/slots';
import { SESSION_KEY, useSessionQuery } from '@/shared/session/session';
import { ThemeProvider, useMode } from '@/shared/theme/mode';
import { ErrorBoundary } from '@/shared/ui/page-states';
import { features } from './features';
import { createRouter } from './router';

/** The elder-friendly mode belongs to a person, not to a device. */
function ModeOfUser() {
  const { rememberFor } = useMode();
  const username = useSessionQuery().data?.user.username;
  useEffect(() => rememberFor(username), [rememberFor, username]);
  return null;
}

export function App() {
  const [queries] = useState(createQueryClient);
  const [router] = useState(createRouter);
  useEffect(() => onSignedOut(() => queries.setQueryData(SESSION_KEY, null)), [queries]);
  return (
    <QueryClientProvider client={queries}>
      <ThemeProvider>
        <ErrorBoundary>
          <ModeOfUser />
          <FeaturesProvider features={features}>
            <RouterProvider router={router} />
          </FeaturesProvider>
        </ErrorBoundary>
      </ThemeProvider>
    </QueryClientProvider>
  );
}
