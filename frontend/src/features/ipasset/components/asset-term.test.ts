import { expect, it } from 'vitest';
import { expiryDate } from './asset-term';

it('reckons patents from the filing date and trademarks from the registration', () => {
  expect(expiryDate('INVENTION', '2021-04-16')).toBe('2041-04-16');
  expect(expiryDate('UTILITY_MODEL', '2021-04-16')).toBe('2031-04-16');
  expect(expiryDate('TRADEMARK', '2021-08-21')).toBe('2031-08-21');
  expect(expiryDate('TRADEMARK', '2011-08-21', '2031-08-20')).toBe('2031-08-21');
});

it('gives designs fifteen years only when filed since June 2021', () => {
  expect(expiryDate('DESIGN', '2021-05-31')).toBe('2031-05-31');
  expect(expiryDate('DESIGN', '2021-06-01')).toBe('2036-06-01');
});
