import { describe, expect, it } from 'vitest';
import type { Case } from '../api/cases';
import { draftOf, formOf } from './request-form';

describe('request form', () => {
  it('keeps papers by what the product calls them, and sends them as a list', () => {
    const round = {
      round: 1, purpose: '采购', repaymentSource: '', assetIds: ['a'], creditEnquiryConsent: true, amount: '5000000.00',
      papers: [{ code: 'FINANCIALS', fileId: 'f1', fileName: '报表.pdf', firstRound: 1 }, { code: 'FINANCIALS', fileId: 'f2', fileName: '附注.pdf', firstRound: 1 }],
    };
    const form = formOf({ rounds: [round] } as unknown as Case);
    expect(form.papers?.['FINANCIALS']?.map((file) => file.name)).toEqual(['报表.pdf', '附注.pdf']);
    expect(draftOf(form).papers).toEqual([{ code: 'FINANCIALS', fileId: 'f1' }, { code: 'FINANCIALS', fileId: 'f2' }]);
    expect(draftOf(form).amount).toBe('5000000.00');
  });
  it('leaves out an amount that is still being typed', () => {
    expect(draftOf({ amount: '12.345' }).amount).toBeUndefined();
    expect(draftOf({ amount: '12.' }).amount).toBeUndefined();
  });
});
