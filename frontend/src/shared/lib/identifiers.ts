/** Why a number can't be right; `position` counts the digits from 1, without ZL and dot. */
export type NumberFault =
  | { reason: 'digits' }
  | { reason: 'length'; actual: number }
  | { reason: 'kind'; position: number; actual: string }
  | { reason: 'check'; position: number; expected: string; actual: string };

export type PatentKind = 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN';
export type PatentNumberResult = { ok: true; number: string; kind: PatentKind } | { ok: false; fault: NumberFault };

const KINDS: Partial<Record<string, PatentKind>> = { '1': 'INVENTION', '8': 'INVENTION', '2': 'UTILITY_MODEL', '9': 'UTILITY_MODEL', '3': 'DESIGN' };
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const NEW_LENGTH = 13;
const OLD_LENGTH = 9;

/** Half-width, upper case, without spaces, ZL or CN, dots and the words around the number. */
export function bareNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^(ZL|CN)/, '');
}

/**
 * The number of a patent or its application (国家知识产权局 ZC0006): 12 digits and a check digit since October 2003, 8 and
 * a check digit before. The check is the weighted sum modulo 11, ten written as X.
 */
export function checkPatentNumber(text: string): PatentNumberResult {
  const bare = bareNumber(text);
  if (!/^\d*[\dX]?$/.test(bare)) return { ok: false, fault: { reason: 'digits' } };
  if (bare.length !== NEW_LENGTH && bare.length !== OLD_LENGTH) return { ok: false, fault: { reason: 'length', actual: bare.length } };
  const kindAt = bare.length === NEW_LENGTH ? 4 : 2;
  const kindDigit = bare.charAt(kindAt);
  const kind = KINDS[kindDigit];
  if (!kind) return { ok: false, fault: { reason: 'kind', position: kindAt + 1, actual: kindDigit } };
  const body = bare.slice(0, -1);
  const remainder = Array.from(body).reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0) % 11;
  const expected = remainder === 10 ? 'X' : String(remainder);
  const actual = bare.slice(-1);
  if (actual !== expected) return { ok: false, fault: { reason: 'check', position: bare.length, expected, actual } };
  return { ok: true, number: `${body}.${actual}`, kind };
}

/** A trademark registration number: digits, perhaps with the G of an international registration. */
export function isTrademarkNumber(text: string): boolean {
  return /^G?\d{5,9}[A-Z]?$/.test(bareNumber(text));
}

const USCC_CHARS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The unified social credit code (GB 32100-2015). `doubtful` means that only the check digit is wrong: some legal codes of
 * the pilot years fail it, so it warns and doesn't block.
 */
export function checkUscc(text: string): 'ok' | 'doubtful' | 'malformed' {
  const code = text.normalize('NFKC').toUpperCase().replace(/\s/g, '');
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return 'malformed';
  let weight = 1;
  let total = 0;
  for (const char of code.slice(0, 17)) {
    total += USCC_CHARS.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return USCC_CHARS[(31 - (total % 31)) % 31] === code[17] ? 'ok' : 'doubtful';
}
