import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { api } from '@/shared/api/client';
import { SESSION_KEY } from '@/shared/session/session';

/** Ends the session on the server, forgets everything that was read in it, and goes to the portal. */
export function useLogout(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useCallback(() => {
    void api.DELETE('/api/session').then(async () => {
      await navigate('/');
      queries.clear();
      queries.setQueryData(SESSION_KEY, null);
    });
  }, [navigate, queries]);
}
