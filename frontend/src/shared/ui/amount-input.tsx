import { Input } from 'antd';
import type { Rule } from 'antd/es/form';
import type { TFunction } from 'i18next';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amountInCapitals } from '@/shared/lib/amount-in-capitals';
import { wan, yuan } from '@/shared/lib/numbers';

const AMOUNT = /^\d{1,16}(\.\d{1,2})?$/;
const FULL_WIDTH = /[０-９．，]/g;

/** What people type or paste (spaces, thousands marks, full-width digits) as a decimal string. */
function cleaned(text: string): string {
  return text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/[\s,]/g, '');
}

interface Props {
  /** Decimal string in yuan; Form.Item sets value, onChange and id. */
  value?: string;
  onChange?: (value: string | undefined) => void;
  id?: string;
  disabled?: boolean;
}

/** Yuan with the echo in ten thousands and in capitals, so that a wrong zero is seen. */
export function AmountInput({ value, onChange, id, disabled }: Props) {
  const { t } = useTranslation();
  const [typing, setTyping] = useState(false);
  const chosenWhole = useRef<HTMLInputElement>(undefined);
  useLayoutEffect(() => {
    // The marks of thousands go when one types; a text that was selected as a whole stays so, and is replaced.
    if (typing) chosenWhole.current?.select();
    chosenWhole.current = undefined;
  }, [typing]);
  const shown = value && !typing ? (yuan(value) ?? value) : (value ?? '');
  const valid = value !== undefined && AMOUNT.test(value);
  return (
    <span className="zr-amount-input">
      <Input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        disabled={disabled}
        suffix={<span className="zr-muted">{t('amount.yuan')}</span>}
        value={shown}
        onFocus={({ target }) => {
          if (target.selectionStart === 0 && target.selectionEnd === target.value.length) chosenWhole.current = target;
          setTyping(true);
        }}
        onBlur={() => setTyping(false)}
        onChange={(event) => onChange?.(cleaned(event.target.value) || undefined)}
        aria-describedby={id && `${id}_echo`}
      />
      <span className="zr-amount-input__echo" id={id && `${id}_echo`}>
        {valid && (
          <>
            <span>{t('amount.echo', { wan: wan(value) })}</span>
            <span lang="zh-CN">{amountInCapitals(value)}</span>
          </>
        )}
      </span>
    </span>
  );
}

/** Form rule for {@link AmountInput}: digits, at most two decimals. */
export function amountRule(t: TFunction): Rule {
  return {
    validator: async (_, value: string | undefined) => {
      await Promise.resolve();
      if (!value || AMOUNT.test(value)) return;
      throw new Error(/^[\d.]+$/.test(value) ? t('amount.tooLong') : t('amount.notANumber'));
    },
  };
}
