import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Icon } from './icon';

interface Notice {
  text: ReactNode;
  tone: 'done' | 'info';
}

interface NoticeApi {
  current: Notice | undefined;
  say: (text: ReactNode, tone?: Notice['tone']) => void;
  close: () => void;
}

const Context = createContext<NoticeApi>({ current: undefined, say: () => undefined, close: () => undefined });

/** `say(text)` tells what happened and who acts next; it stays through the next page and is read aloud. */
export const useNotice = () => useContext(Context);

export function NoticeProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<Notice>();
  const said = useRef(0);
  const { key } = useLocation();
  useEffect(() => {
    // A notice said just before leaving a page belongs to the page that follows.
    if (Date.now() - said.current > 1000) setCurrent(undefined);
  }, [key]);
  const say = useCallback<NoticeApi['say']>((text, tone = 'done') => {
    said.current = Date.now();
    setCurrent({ text, tone });
  }, []);
  const close = useCallback(() => setCurrent(undefined), []);
  const value = useMemo(() => ({ current, say, close }), [current, say, close]);
  return <Context value={value}>{children}</Context>;
}

export function NoticeArea() {
  const { t } = useTranslation();
  const { current, close } = useNotice();
  const area = useRef<HTMLDivElement>(null);
  // Who pressed a button far down the page sees what came of it.
  useEffect(() => {
    if (current) area.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div ref={area} role="status" aria-live="polite" data-testid="notice">
      {current && (
        <div className={`zr-notice zr-notice--${current.tone}`}>
          <Icon name={current.tone === 'done' ? 'checkCircle' : 'clock'} />
          <div>{current.text}</div>
          <button type="button" className="zr-text-button" aria-label={t('action.close')} onClick={close}><Icon name="close" /></button>
        </div>
      )}
    </div>
  );
}
