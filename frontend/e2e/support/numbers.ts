const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** A patent number that nobody has listed yet: made up, with its right check digit, and that digit by itself. */
export function freshPatentNumber(year: number, kindDigit: number): { body: string; check: string } {
  const serial = String(Math.floor(Math.random() * 1e7)).padStart(7, '0');
  const body = `${year}${kindDigit}${serial}`;
  const remainder = Array.from(body).reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0) % 11;
  return { body, check: remainder === 10 ? 'X' : String(remainder) };
}
