import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/shared/api/client';
import type { ProblemError } from '@/shared/api/problem';
import { useCommand } from '@/shared/api/use-command';
import { useNotice } from '@/shared/ui/notice';
import type { Send } from './actions';
import { CASES_KEY, type Case } from './cases';

/** A case with the version that the person has seen. */
export interface CaseAt {
  item: Case;
  etag: string | undefined;
}

/** An action on a case: sent with the version seen, told afterwards, everything about the case read again. */
export function useCaseAction<B = void>({ item, etag }: CaseAt, send: Send<B>, said: string, onDone?: () => void): UseMutationResult<Case, ProblemError, B> {
  const { t } = useTranslation();
  const notice = useNotice();
  return useCommand<Case, B>({
    send: (input, { headers }) => send(item.id, { ...headers, ...ifMatch(etag) }, input),
    refreshes: [CASES_KEY, ['timeline', item.id], ['todos']],
    onDone: () => {
      notice.say(t(said, { bank: item.bank.name, enterprise: item.enterprise.name }));
      onDone?.();
    },
  });
}
