/** Amounts are decimal strings in yuan and stay strings: a floating-point number can't hold them. */
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

function shift(digits: string, fraction: string, by: number): [string, string] {
  const all = digits + fraction;
  const point = digits.length + by;
  if (point <= 0) return ['0', '0'.repeat(-point) + all];
  if (point >= all.length) return [all + '0'.repeat(point - all.length), ''];
  return [all.slice(0, point), all.slice(point)];
}

/** Rounds half up at `scale` digits after the point, with thousands marks. */
function format(sign: string, whole: string, fraction: string, scale: number): string {
  const kept = BigInt(whole + fraction.padEnd(scale, '0').slice(0, scale));
  const up = Number(fraction[scale] ?? '0') >= 5 ? 1n : 0n;
  const digits = (kept + up).toString().padStart(scale + 1, '0');
  const head = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+$)/g, ',');
  const negative = sign && /[1-9]/.test(digits) ? '−' : '';
  return negative + head + (scale > 0 ? `.${digits.slice(-scale)}` : '');
}

function scaled(value: string, by: number, scale: number): string | undefined {
  const match = DECIMAL.exec(value.trim());
  if (!match) return undefined;
  const [whole, fraction] = shift(match[2] ?? '0', match[3] ?? '', by);
  return format(match[1] ?? '', whole, fraction, scale);
}

/** `5000000` → `5,000,000.00`; nothing for a text that is no number. */
export const yuan = (amount: string) => scaled(amount, 0, 2);

/** `5000000` → `500.00`, in units of ten thousand yuan. */
export const wan = (amount: string, scale = 2) => scaled(amount, -4, scale);

/** `293000000` → `2.93`, in units of a hundred million yuan. */
export const yi = (amount: string) => scaled(amount, -8, 2);

/** `0.0345` → `3.45`, in percent. */
export const percent = (rate: string, scale = 2) => scaled(rate, 2, scale);

/** The sum of decimal strings, exactly. */
export function sum(amounts: readonly string[]): string {
  const cents = amounts.reduce((total, amount) => {
    const match = DECIMAL.exec(amount);
    if (!match) return total;
    const value = BigInt((match[2] ?? '0') + (match[3] ?? '').padEnd(2, '0').slice(0, 2));
    return total + (match[1] ? -value : value);
  }, 0n);
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** -1, 0 or 1, exactly; for amounts that a form compares. */
export function compare(a: string, b: string): number {
  const difference = sum([a, b.startsWith('-') ? b.slice(1) : `-${b}`]);
  if (!/[1-9]/.test(difference)) return 0;
  return difference.startsWith('-') ? -1 : 1;
}
