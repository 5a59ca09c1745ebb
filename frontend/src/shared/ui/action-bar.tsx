import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '@/shared/lib/use-media';

export interface ActionButton {
  /** Verb and object, with the amount where money moves. */
  label: string;
  onClick: () => void;
  /** Refusing, ending, taking back. */
  danger?: boolean;
  busy?: boolean;
  /** Leads back or takes out: never the main button. */
  back?: boolean;
}

interface Props {
  /** What the server allows now, as it sent it. */
  actions: readonly string[];
  /** What the page can do; shown only when the server allows it, in this order. */
  handlers: Readonly<Record<string, ActionButton>>;
  /** The one main action; without it the first allowed one that leads on. */
  primary?: string;
  /** What is still missing, or who else has to act. */
  note?: ReactNode;
}

/** Exactly the buttons the server's `actions` name, one of them primary; nothing when there is nothing to do. */
export function ActionBar({ actions, handlers, primary, note }: Props) {
  const { t } = useTranslation();
  const phone = usePhone();
  const allowed = Object.keys(handlers).filter((key) => actions.includes(key));
  const main = primary && allowed.includes(primary) ? primary : allowed.find((key) => !handlers[key]?.danger && !handlers[key]?.back);
  const order = [...allowed.filter((key) => key === main), ...allowed.filter((key) => key !== main)];
  if (order.length === 0) return note ? <p className="zr-muted">{note}</p> : null;
  const shown = phone && order.length > 2 ? order.slice(0, 2) : order;
  const rest = order.slice(shown.length);
  return (
    <div className="zr-actions" data-testid="actions">
      {shown.map((key) => {
        const button = handlers[key];
        return button && (
          <Button key={key} data-action={key} type={key === main ? 'primary' : 'default'} danger={button.danger} loading={button.busy} onClick={button.onClick}>
            {button.label}
          </Button>
        );
      })}
      {rest.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items: rest.map((key) => ({ key, label: handlers[key]?.label, danger: handlers[key]?.danger, onClick: handlers[key]?.onClick })) }}>
          <Button data-testid="more-actions">{t('action.more')}</Button>
        </Dropdown>
      )}
      {note && <div className="zr-actions__note">{note}</div>}
    </div>
  );
}
