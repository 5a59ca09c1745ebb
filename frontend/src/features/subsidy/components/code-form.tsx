import { Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

/** One field and 核验. */
export function CodeForm({ code = '', mini = false }: { code?: string; mini?: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(code);
  const check = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed.trim()) void navigate(`/verify?code=${encodeURIComponent(typed.trim())}`);
  };
  return (
    <form onSubmit={check} className={mini ? 'zr-verify-mini' : undefined}>
      <Input size="large" aria-label={t('subsidy.verify.code')} placeholder={t('subsidy.verify.code')} value={typed} autoComplete="off" maxLength={60} onChange={(event) => setTyped(event.target.value)} />
      <Button size="large" type={mini ? 'default' : 'primary'} htmlType="submit" data-testid="verify">{t('subsidy.verify.send')}</Button>
    </form>
  );
}
