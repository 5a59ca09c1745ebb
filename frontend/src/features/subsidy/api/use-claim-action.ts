import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import type { ProblemError } from '@/shared/api/problem';
import { useCommand } from '@/shared/api/use-command';
import { useNotice } from '@/shared/ui/notice';
import type { Send } from './actions';
import type { Claim, ClaimAction } from './claims';

/** A claim with the version that the person has seen. */
export interface ClaimAt {
  item: Claim;
  etag: string | undefined;
}

/** An action on a claim: sent with the version seen, told afterwards, everything about subsidies read again. */
export function useClaimAction<B = void>({ item, etag }: ClaimAt, action: ClaimAction, send: Send<B>, onDone?: () => void): UseMutationResult<Claim, ProblemError, B> {
  const { t } = useTranslation();
  const notice = useNotice();
  return useCommand<Claim, B>({
    send: (input, { headers }) => send(item.id, { ...headers, ...ifMatch(etag) }, input),
    refreshes: [['subsidy'], ['timeline', item.id], ['todos']],
    onDone: (claim) => {
      const next = claim.heldBy ? t('subsidy.said.next', { office: claim.heldBy.organisation, role: t(`role.${claim.heldBy.role}`) }) : '';
      notice.say(`${t(`subsidy.said.${action}`)}${next}`);
      onDone?.();
    },
  });
}
