import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

/** The steps above a form; those already passed lead back. */
export function StepsBar({ titles, at, onGo }: { titles: readonly string[]; at: number; onGo: (step: number) => void }) {
  const { t } = useTranslation();
  return (
    <ol className="zr-form-steps__bar" aria-label={t('form.steps')}>
      {titles.map((title, index) => (
        <li key={title} className={index < at ? 'is-done' : index === at ? 'is-now' : undefined}>
          <button type="button" disabled={index >= at} aria-current={index === at ? 'step' : undefined} aria-label={`${index + 1} ${title}`} onClick={() => onGo(index)}>
            <i>{index < at ? <Icon name="check" size={12} /> : index + 1}</i>
            <span>{title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
