import type { StoredDocument } from '@/shared/api/documents';
import type { Claim, ClaimDraft } from '../api/claims';

/** What the enterprise fills in, as the form holds it. */
export interface ClaimForm {
  payeeBank?: string;
  payeeAccount?: string;
  contactName?: string;
  contactPhone?: string;
  committed?: boolean;
  /** Files by the code of the paper. */
  papers: Record<string, StoredDocument[] | undefined>;
}

/** A paper that is asked for, once, however many files it has. */
export interface AskedPaper {
  code: string;
  name: string;
  required: boolean;
}

export function askedPapers(item: Pick<Claim, 'papers'>): AskedPaper[] {
  const byCode = new Map(item.papers.map(({ code, name, required }) => [code, { code, name, required }]));
  return [...byCode.values()];
}

export function formOf(item: Pick<Claim, 'papers' | 'declaration'>): ClaimForm {
  const papers: ClaimForm['papers'] = Object.fromEntries(askedPapers(item).map(({ code }) => [code, []]));
  for (const { code, fileId, fileName } of item.papers) {
    if (fileId) papers[code]?.push({ id: fileId, name: fileName ?? '', sizeBytes: 0, mediaType: '', digest: '', createdAt: '' });
  }
  return { ...item.declaration, papers };
}

export function toRequest(form: ClaimForm): ClaimDraft {
  const { papers, ...declaration } = form;
  return {
    ...declaration,
    papers: Object.entries(papers).flatMap(([code, files]) => (files ?? []).map((file) => ({ code, fileId: file.id }))),
  };
}

/** What is still missing before the claim can be handed in: names of fields (i18n keys) and of papers. */
export function missingOf(item: Pick<Claim, 'papers'>, form: Partial<ClaimForm>): { fields: string[]; papers: string[] } {
  const fields = (['payeeBank', 'payeeAccount', 'contactName', 'contactPhone'] as const).filter((name) => !form[name]?.trim()).map((name) => `subsidy.field.${name}`);
  return {
    fields: form.committed ? fields : [...fields, 'subsidy.field.committed'],
    papers: askedPapers(item).filter(({ code, required }) => required && !form.papers?.[code]?.length).map(({ name }) => name),
  };
}
