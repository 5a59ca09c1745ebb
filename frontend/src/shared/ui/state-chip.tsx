import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lookOf, type Family, type Lifecycle } from '@/shared/lib/states';
import { Icon, type IconName } from './icon';

interface Props {
  of: Lifecycle;
  state: string;
  /** The viewer is (one of) those who act next. */
  mine?: boolean;
  /** `header` fills the chip and adds 待我办理; lists stay light. */
  variant?: 'list' | 'header';
  /** Who holds it, shown behind the words. */
  holder?: string;
  /** Working days left until the deadline; negative is overdue and adds the red mark. */
  workingDaysLeft?: number | null;
}

/** A state as words, icon and colour; the same words for everybody. */
export function StateChip({ of, state, mine = false, variant = 'list', holder, workingDaysLeft }: Props) {
  const { t } = useTranslation();
  const { key, family, icon } = lookOf(of, state, mine);
  const suffix = variant === 'header' && family === 'mine' ? t('state.mineSuffix') : holder;
  return (
    <span className="zr-states">
      <span className={`zr-chip zr-chip--${family} zr-chip--${variant}`} data-testid="state" data-state={key} data-family={family}>
        <Icon name={icon} />
        {t(`state.${of}.${key}`)}
        {suffix && t('punctuation.dot') + suffix}
      </span>
      {typeof workingDaysLeft === 'number' && workingDaysLeft < 0 && <Overdue days={-workingDaysLeft} />}
    </span>
  );
}

/** A chip in a family's colours for something that isn't a state of the dictionary. */
export function Chip({ family, icon, children }: { family: Family; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`zr-chip zr-chip--${family}`} data-family={family}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

export function Overdue({ days }: { days: number }) {
  const { t } = useTranslation();
  return (
    <span className="zr-overdue" data-testid="overdue">
      <Icon name="triangle" />
      {t('state.overdue', { count: days })}
    </span>
  );
}

/** 还剩 4 个工作日, 今天到期, or the red 已超 2 个工作日. */
export function DaysLeft({ days }: { days: number }) {
  const { t } = useTranslation();
  if (days < 0) return <Overdue days={-days} />;
  return (
    <span className={days <= 2 ? 'zr-warn' : 'zr-muted'}>
      {days === 0 ? t('state.dueToday') : t('state.left', { count: days })}
    </span>
  );
}
