import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/shared/lib/dates';
import { lookOf, type Lifecycle } from '@/shared/lib/states';
import { StageTrack, type Stage } from './stage-track';
import { DaysLeft, StateChip } from './state-chip';

export interface Holder {
  /** The office that has to act. */
  office: string;
  person?: string;
  phone?: string;
  since?: string;
}

interface Props {
  caseNo: string;
  of: Lifecycle;
  state: string;
  mine: boolean;
  heldBy?: Holder | null;
  dueAt?: string | null;
  /** Negative is overdue. */
  workingDaysLeft?: number | null;
  stages?: readonly Stage[];
}

/** Who holds the case and until when: the first thing on every case page, the same four fields for every role. */
export function ResponsibilityStrip({ caseNo, of, state, mine, heldBy, dueAt, workingDaysLeft, stages }: Props) {
  const { t } = useTranslation();
  const late = typeof workingDaysLeft === 'number' && workingDaysLeft < 0;
  const family = late ? 'problem' : lookOf(of, state, mine).family;
  return (
    <section className={`zr-strip zr-strip--${family}`} data-testid="responsibility">
      <dl className="zr-strip__facts">
        <Fact label={t('strip.caseNo')}><span className="zr-nowrap">{caseNo}</span></Fact>
        <Fact label={t('strip.state')}><StateChip of={of} state={state} mine={mine} variant="header" /></Fact>
        <Fact label={t('strip.heldBy')}>{heldBy ? <HeldBy holder={heldBy} mine={mine} /> : <small>{t('strip.nobody')}</small>}</Fact>
        <Fact label={t('strip.dueAt')}>
          {dueAt ? <time dateTime={dueAt}>{dateTime(dueAt)}</time> : <small>{t('strip.noDue')}</small>}{' '}
          {typeof workingDaysLeft === 'number' && <small><DaysLeft days={workingDaysLeft} /></small>}
        </Fact>
      </dl>
      {stages && stages.length > 0 && <StageTrack stages={stages} />}
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function HeldBy({ holder, mine }: { holder: Holder; mine: boolean }) {
  const { t } = useTranslation();
  const facts = [
    holder.person && (mine ? `${holder.person} (${t('strip.you')})` : holder.person),
    holder.since && t('strip.since', { at: dateTime(holder.since) }),
  ].filter(Boolean);
  return (
    <>
      {holder.office} <small>{facts.join(t('punctuation.dot'))}</small>{' '}
      {holder.phone && !mine && <a href={`tel:${holder.phone}`}>{holder.phone}</a>}
    </>
  );
}
