import { expect, it } from 'vitest';
import { compare, percent, sum, wan, yi, yuan } from './numbers';

it('writes yuan with thousands marks and two decimals, and a true minus', () => {
  expect(yuan('5000000')).toBe('5,000,000.00');
  expect(yuan('103500.5')).toBe('103,500.50');
  expect(yuan('-7911.37')).toBe('−7,911.37');
  expect(yuan('0')).toBe('0.00');
  expect(yuan('1234567890123456.78')).toBe('1,234,567,890,123,456.78');
  expect(yuan('abc')).toBeUndefined();
});

it('converts to ten thousands and hundred millions, rounding half up', () => {
  expect(wan('5000000.00')).toBe('500.00');
  expect(wan('235000')).toBe('23.50');
  expect(wan('50')).toBe('0.01');
  expect(wan('49')).toBe('0.00');
  expect(wan('5000000', 0)).toBe('500');
  expect(yi('293000000')).toBe('2.93');
});

it('writes a decimal fraction as percent', () => {
  expect(percent('0.0345')).toBe('3.45');
  expect(percent('0.6', 0)).toBe('60');
  expect(percent('0.034549')).toBe('3.45');
  expect(percent('0.034550')).toBe('3.46');
});

it('adds and compares to the cent', () => {
  expect(sum(['0.1', '0.2'])).toBe('0.30');
  expect(sum(['103500.00', '-103500.01'])).toBe('-0.01');
  expect(compare('10', '9.99')).toBe(1);
  expect(compare('500.00', '500')).toBe(0);
  expect(compare('1', '2')).toBe(-1);
});
