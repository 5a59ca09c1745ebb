import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/use-command';
import { useNotice } from '@/shared/ui/notice';
import { SENDERS, type ActionInputs, type ActionName } from '../api/actions';
import { PLEDGE_KEY, type Registration } from '../api/registrations';

type Call = { [N in ActionName]: { name: N; input: ActionInputs[N] } }[ActionName];

/** Sends an action on the version that the page shows; says what happened and reads everything again. */
export function useAction(registration: Registration, etag: string | undefined, onDone?: () => void) {
  const { t } = useTranslation();
  const notice = useNotice();
  const command = useCommand<Registration, Call>({
    send: ({ name, input }, intent) => (SENDERS[name] as (at: object, input: object, intent: object) => Promise<Registration>)({ id: registration.id, etag }, input, intent),
    refreshes: [PLEDGE_KEY, ['timeline', registration.id], ['todos'], ['ipasset']],
    onDone: (after, { name }) => {
      notice.say(t(`pledge.done.${name}`, { pledgor: after.pledgor, pledgee: after.pledgee, fileBy: after.fileBy, state: t(`state.pledge.${after.state.toLowerCase()}`) }));
      onDone?.();
    },
  });
  const act = <N extends ActionName>(name: N, input: ActionInputs[N]) => command.mutateAsync({ name, input } as Call);
  return { act, busy: command.isPending, problem: command.error, running: command.isPending ? command.variables.name : undefined, reset: command.reset };
}
