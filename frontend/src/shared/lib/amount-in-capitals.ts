const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['', '拾', '佰', '仟'];
const AMOUNT = /^(\d{1,16})(?:\.(\d{1,2}))?$/;

/** Four digits as words, without leading zeros: `0305` → 叁佰零伍. */
function group(digits: string): string {
  let words = '';
  let zero = false;
  Array.from(digits).forEach((digit, index) => {
    if (digit === '0') {
      zero = words !== '';
      return;
    }
    words += (zero ? '零' : '') + (DIGITS[Number(digit)] ?? '') + (PLACES[digits.length - 1 - index] ?? '');
    zero = false;
  });
  return words;
}

/** Splits at `unit` (万 at 4 digits, 亿 at 8); a zero is read where the lower part doesn't fill its places. */
function joined(digits: string, places: 4 | 8, unit: string, words: (part: string) => string): string {
  const high = words(digits.slice(0, -places));
  const low = words(digits.slice(-places));
  if (high === '') return low;
  if (low === '') return high + unit;
  return high + unit + (digits.at(-places) === '0' ? '零' : '') + low;
}

function yuanInWords(digits: string): string {
  const tenThousands = (part: string) => joined(part, 4, '万', group);
  return joined(digits, 8, '亿', tenThousands);
}

/**
 * An amount in yuan in the capitals used on Chinese vouchers (大写), after the rules of 正确填写票据和结算凭证的基本规定
 * (中国人民银行): 5000000.00 → 伍佰万元整, 0.05 → 伍分. Undefined when the text is no amount.
 */
export function amountInCapitals(amount: string): string | undefined {
  const match = AMOUNT.exec(amount);
  if (!match) return undefined;
  const yuan = (match[1] ?? '').replace(/^0+/, '');
  const [jiao = '0', fen = '0'] = (match[2] ?? '').padEnd(2, '0');
  const whole = yuan === '' ? '' : `${yuanInWords(yuan)}元`;
  if (jiao === '0' && fen === '0') return `${whole || '零元'}整`;
  const tenths = jiao === '0' ? (whole ? '零' : '') : `${DIGITS[Number(jiao)] ?? ''}角`;
  const hundredths = fen === '0' ? '整' : `${DIGITS[Number(fen)] ?? ''}分`;
  return whole + tenths + hundredths;
}
