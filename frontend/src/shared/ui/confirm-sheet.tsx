import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/shared/api/problem';
import { ProblemAlert } from './problem-alert';
import { Facts, Sheet, type Fact } from './sheet';

interface GroupProps {
  title: string;
  items: Fact[];
  onEdit?: () => void;
}

/** One group of facts to check, with the way back to change it. */
export function ReviewGroup({ title, items, onEdit }: GroupProps) {
  const { t } = useTranslation();
  const filled = items.map(({ label, value }) => ({ label, value: value ?? <span className="zr-meta">{t('form.empty')}</span> }));
  return (
    <div className="zr-review">
      <div className="zr-review__head">
        <h3>{title}</h3>
        {onEdit && <button type="button" className="zr-text-button" aria-label={`${t('action.edit')} ${title}`} onClick={onEdit}>{t('action.edit')}</button>}
      </div>
      <Facts items={filled} />
    </div>
  );
}

interface Props {
  title: string;
  groups: readonly GroupProps[];
  /** What is promised by pressing the button, and until when it can be taken back. */
  promise: ReactNode;
  /** Verb and object, with the amount where money moves: 核定 103,500.00 元. */
  confirmLabel: string;
  onConfirm: () => void;
  onBack: () => void;
  busy?: boolean;
  problem?: ProblemError | null;
  /** Fields that belong to the promise itself, such as a date or a reason. */
  children?: ReactNode;
}

/** 核对: everything once more on one sheet before a legal promise is made or money moves. No pop-up. */
export function ConfirmSheet({ title, groups, promise, confirmLabel, onConfirm, onBack, busy = false, problem, children }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} data-testid="confirm-sheet" className="zr-confirm">
      {problem && <ProblemAlert problem={problem} />}
      <Sheet title={title} flush>
        {groups.map((group) => <ReviewGroup key={group.title} {...group} />)}
        {children && <div className="zr-review">{children}</div>}
        <div className="zr-review zr-muted">{promise}</div>
        <div className="zr-form-steps__foot">
          <Button type="primary" loading={busy} onClick={onConfirm} data-testid="confirm">{confirmLabel}</Button>
          <Button onClick={onBack} disabled={busy}>{t('action.back')}</Button>
        </div>
      </Sheet>
    </div>
  );
}
