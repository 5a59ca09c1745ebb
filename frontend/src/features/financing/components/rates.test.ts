import { describe, expect, it } from 'vitest';
import { fractionOf, loanable, percentOf } from './rates';

describe('rates', () => {
  it('turns percent into a fraction and back, without a floating-point number', () => {
    expect(fractionOf('3.5')).toBe('0.035');
    expect(fractionOf('3.45')).toBe('0.0345');
    expect(fractionOf('12')).toBe('0.12');
    expect(fractionOf('100')).toBe('1');
    expect(fractionOf('0')).toBe('0');
    expect(percentOf('0.035')).toBe('3.5');
    expect(percentOf('0.035000')).toBe('3.5');
    expect(percentOf('0.75')).toBe('75');
    expect(percentOf('1')).toBe('100');
  });
  it('knows what is no percentage', () => {
    expect(fractionOf('abc')).toBeUndefined();
    expect(fractionOf('')).toBeUndefined();
    expect(fractionOf('3.')).toBeUndefined();
  });
  it('reckons what a right carries, rounded down', () => {
    expect(loanable('5400000.00', '0.75')).toBe('4050000.00');
    expect(loanable('100.03', '0.3333')).toBe('33.33');
    expect(loanable(undefined, '0.5')).toBeUndefined();
  });
});
