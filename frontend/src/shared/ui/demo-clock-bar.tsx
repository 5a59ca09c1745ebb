import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import { useCommand } from '@/shared/api/use-command';
import { hasRole, useSession } from '@/shared/session/session';
import { ProblemAlert } from './problem-alert';

const TARGETS = ['NEXT_DAY', 'NEXT_WORKING_DAY', 'NEXT_DEADLINE'] as const;
type Target = (typeof TARGETS)[number];

/** The business date of a demonstration; the platform administrator moves it, forward only. Other profiles never show it. */
export function DemoClockBar() {
  const { t } = useTranslation();
  const session = useSession();
  const { businessDate, clockMovable } = session;
  const queries = useQueryClient();
  const move = useCommand<unknown, Target>({
    send: (to, { headers }) => body(api.POST('/api/demo/clock', { body: { to }, headers })),
    onDone: () => void queries.invalidateQueries(),
  });
  if (!clockMovable) return null;
  return (
    <div className="zr-clock" data-testid="demo-clock">
      <span>{t('clock.date')} <b>{businessDate}</b></span>
      {hasRole(session, ['PLATFORM_ADMIN']) &&
        TARGETS.map((to) => (
          <Button key={to} size="small" disabled={move.isPending} onClick={() => move.mutate(to)}>{t(`clock.to.${to}`)}</Button>
        ))}
      {move.error && <ProblemAlert problem={move.error} />}
    </div>
  );
}
