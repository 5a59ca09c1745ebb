import { describe, expect, it } from 'vitest';
import { checkPatentNumber, checkUscc, isTrademarkNumber } from './identifiers';

describe('a patent number', () => {
  it.each([
    ['201710601862.3', 'INVENTION'],
    ['ZL201710911092.2', 'INVENTION'],
    ['zl 2014 1026 4351.3', 'INVENTION'],
    ['201921898050.0', 'UTILITY_MODEL'],
    ['２０１９２１８９７９８０．４', 'UTILITY_MODEL'],
    ['95115608.X', 'INVENTION'],
    ['97101765.4', 'INVENTION'],
    ['CN2021101234567', 'INVENTION'],
  ])('%s is accepted as %s', (number, kind) => {
    expect(checkPatentNumber(number)).toMatchObject({ ok: true, kind });
  });

  it('is written with the dot before the check digit', () => {
    expect(checkPatentNumber('ZL2017106018623')).toMatchObject({ number: '201710601862.3' });
  });

  it('with a wrong check digit says where and what it should be', () => {
    expect(checkPatentNumber('202110123456.5')).toEqual({ ok: false, fault: { reason: 'check', position: 13, expected: '7', actual: '5' } });
  });

  it('is refused after any single wrong digit', () => {
    const number = '2017106018623';
    for (let at = 0; at < number.length; at++) {
      for (let digit = 0; digit <= 9; digit++) {
        const changed = number.slice(0, at) + String(digit) + number.slice(at + 1);
        expect(checkPatentNumber(changed).ok).toBe(changed === number);
      }
    }
  });

  it.each([
    ['20171060186', 'length'],
    ['2017406018623', 'kind'],
    ['2017106A18623', 'digits'],
  ])('%s is refused for its %s', (number, reason) => {
    expect(checkPatentNumber(number)).toMatchObject({ ok: false, fault: { reason } });
  });
});

it('accepts trademark numbers with and without the words around them', () => {
  for (const number of ['7199523', '第7199523号', '第 18271460 号', 'G1234567']) expect(isTrademarkNumber(number)).toBe(true);
  for (const number of ['1234', '7199523ABC', '']) expect(isTrademarkNumber(number)).toBe(false);
});

describe('a unified social credit code', () => {
  it.each(['91512081MA62K0260E', '91350200776049653A', '91440101MA5CJQ4N59', '123502001549897397', '91440300708461136t'])('%s is right', (code) => {
    expect(checkUscc(code)).toBe('ok');
  });

  it('of the pilot years is doubtful, not wrong', () => {
    expect(checkUscc('91350203M0001QAY9B')).toBe('doubtful');
  });

  it('of the wrong shape is malformed', () => {
    expect(checkUscc('91350203')).toBe('malformed');
    expect(checkUscc('9135020077604965IO')).toBe('malformed');
  });
});
