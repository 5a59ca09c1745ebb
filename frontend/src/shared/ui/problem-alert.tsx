import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFLINE, type ProblemError } from '@/shared/api/problem';

/** Says in words what was refused or broke; a fault of the server carries the number to quote. */
export function useProblemText(): (problem: ProblemError) => string {
  const { t } = useTranslation();
  return (problem) => {
    if (problem.code === OFFLINE) return t('problem.offline');
    if (problem.status >= 500) return problem.requestId ? t('problem.faultNo', { requestId: problem.requestId }) : t('problem.fault');
    return problem.detail ?? (problem.title || t('problem.fault'));
  };
}

/** A refusal that belongs to no field, shown where it happened. */
export function ProblemAlert({ problem, action }: { problem: ProblemError; action?: ReactNode }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const quotable = problem.status > 0 && problem.status < 500 && problem.requestId;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      data-testid="problem"
      data-code={problem.code}
      className="zr-problem"
      title={
        <>
          {text(problem)}
          {quotable && <span className="zr-meta"> {t('problem.requestId', { requestId: problem.requestId })}</span>}
          {action && <div className="zr-problem__action">{action}</div>}
        </>
      }
    />
  );
}
