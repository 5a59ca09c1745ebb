/** `3.5` percent as the fraction `0.035`; undefined for what is no number. */
export function fractionOf(percentText: string | undefined): string | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(percentText?.trim() ?? '');
  if (!match) return undefined;
  const digits = (match[1] ?? '').padStart(3, '0') + (match[2] ?? '');
  const whole = digits.slice(0, -2 - (match[2]?.length ?? 0));
  const fraction = digits.slice(whole.length).replace(/0+$/, '');
  const head = whole.replace(/^0+(?=\d)/, '');
  return fraction ? `${head}.${fraction}` : head;
}

/** The fraction `0.035` as the percent that people type: `3.5`. */
export function percentOf(fraction: string | number | null | undefined): string | undefined {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(String(fraction ?? ''));
  if (!match) return undefined;
  const decimals = (match[2] ?? '').padEnd(2, '0');
  const whole = ((match[1] ?? '') + decimals.slice(0, 2)).replace(/^0+(?=\d)/, '');
  const rest = decimals.slice(2).replace(/0+$/, '');
  return rest ? `${whole}.${rest}` : whole;
}

/** Value × pledge rate, rounded down to the fen, as the server reckons. */
export function loanable(value: string | undefined, rate: string | undefined): string | undefined {
  const amount = /^(\d+)(?:\.(\d{1,2}))?$/.exec(value ?? '');
  const part = /^(\d)(?:\.(\d{1,4}))?$/.exec(rate ?? '');
  if (!amount || !part) return undefined;
  const cents = BigInt((amount[1] ?? '0') + (amount[2] ?? '').padEnd(2, '0'));
  const tenThousandths = BigInt((part[1] ?? '0') + (part[2] ?? '').padEnd(4, '0'));
  const result = ((cents * tenThousandths) / 10_000n).toString().padStart(3, '0');
  return `${result.slice(0, -2)}.${result.slice(-2)}`;
}
