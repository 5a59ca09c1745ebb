import { useTranslation } from 'react-i18next';

export interface Stage {
  key: string;
  label: string;
  /** The day it was reached, or another short fact. */
  note?: string;
  is: 'done' | 'now' | 'todo';
}

/** The stages of a case from left to right; on a phone one line says where it stands. */
export function StageTrack({ stages }: { stages: readonly Stage[] }) {
  const { t } = useTranslation();
  const at = stages.findIndex((stage) => stage.is === 'now');
  const current = stages[at];
  return (
    <>
      <ol className="zr-track" aria-label={t('track.label')}>
        {stages.map((stage) => (
          <li key={stage.key} className={`zr-track__${stage.is}`} aria-current={stage.is === 'now' ? 'step' : undefined} data-stage={stage.key}>
            {stage.label}
            <span className="zr-visually-hidden">{t(`track.${stage.is}`)}</span>
            {stage.note && <small>{stage.note}</small>}
          </li>
        ))}
      </ol>
      {current && (
        <p className="zr-track__short">
          {at + 1} / {stages.length} <b>{current.label}</b> {current.note}
        </p>
      )}
    </>
  );
}
