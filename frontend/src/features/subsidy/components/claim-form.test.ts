import { describe, expect, it } from 'vitest';
import { askedPapers, formOf, missingOf, toRequest } from './claim-form';

const papers = [
  { code: 'LICENCE', name: 'licence', required: true, fileId: 'f1', fileName: 'a.pdf' },
  { code: 'LICENCE', name: 'licence', required: true, fileId: 'f2', fileName: 'b.pdf' },
  { code: 'CONTRACT', name: 'contract', required: true },
];
const declaration = { payeeBank: 'bank', payeeAccount: '6200', committed: false };

describe('the form of a claim', () => {
  it('asks for each paper once, with all its files', () => {
    expect(askedPapers({ papers }).map((paper) => paper.code)).toEqual(['LICENCE', 'CONTRACT']);
    const form = formOf({ papers, declaration });
    expect(form.papers['LICENCE']?.map((file) => file.id)).toEqual(['f1', 'f2']);
    expect(form.papers['CONTRACT']).toEqual([]);
  });

  it('sends every file with the code of its paper', () => {
    expect(toRequest(formOf({ papers, declaration }))).toEqual({
      payeeBank: 'bank', payeeAccount: '6200', committed: false,
      papers: [{ code: 'LICENCE', fileId: 'f1' }, { code: 'LICENCE', fileId: 'f2' }],
    });
  });

  it('says what is missing before it can be handed in', () => {
    expect(missingOf({ papers }, formOf({ papers, declaration }))).toEqual({
      fields: ['subsidy.field.contactName', 'subsidy.field.contactPhone', 'subsidy.field.committed'],
      papers: ['contract'],
    });
  });
});
