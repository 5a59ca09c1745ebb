import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface FieldError {
  name: (string | number)[];
  text: string;
}

interface Props {
  errors: readonly FieldError[];
  idOf: (name: FieldError['name']) => string;
  /** Called before the jump, for forms that must open the step of the field first. */
  onJump?: (error: FieldError) => void;
}

/** 有 2 处需要修改, with a link to each; takes the focus when it appears. */
export function ProblemSummary({ errors, idOf, onJump }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Record<string, string>>({});
  useEffect(() => {
    setLabels(Object.fromEntries(errors.map(({ name }) => [idOf(name), labelOf(idOf(name))])));
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
    // The box is mounted anew for every refused submission.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const jump = (error: FieldError) => {
    onJump?.(error);
    setTimeout(() => {
      const field = document.getElementById(idOf(error.name));
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
    });
  };
  return (
    <div className="zr-summary" role="alert" tabIndex={-1} ref={box} data-testid="problem-summary">
      <h2>{t('problem.summary', { count: errors.length })}</h2>
      <ul>
        {errors.map((error) => {
          const id = idOf(error.name);
          const label = labels[id];
          const text = label && !error.text.includes(label) ? label + t('punctuation.colon') + error.text : error.text;
          return (
            <li key={id}>
              {label === undefined || label !== '' ? (
                <a href={`#${id}`} onClick={(event) => { event.preventDefault(); jump(error); }}>{text}</a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The label of a field, without the mark 必填, or its name for readers; empty when the form has no such field. */
function labelOf(id: string): string {
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
  const copy = label?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelector('.zr-required')?.remove();
  return copy?.textContent.trim() ?? document.getElementById(id)?.getAttribute('aria-label') ?? '';
}
