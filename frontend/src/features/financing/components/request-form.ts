import type { StoredDocument } from '@/shared/api/documents';
import type { Case, CaseDraft } from '../api/cases';

/** What the enterprise fills in; papers by what the product calls them. */
export interface RequestForm {
  amount?: string;
  termMonths?: number | null;
  purpose?: string;
  repaymentSource?: string;
  annualRevenue?: string;
  outstandingLoans?: string;
  assetIds?: string[];
  creditEnquiryConsent?: boolean;
  papers?: Record<string, StoredDocument[] | undefined>;
}

const AMOUNT = /^\d{1,16}(\.\d{1,2})?$/;
const whole = (amount: string | undefined) => (amount && AMOUNT.test(amount) ? amount : undefined);

/** What was kept of the request so far, as the form shows it. */
export function formOf(item: Case): RequestForm {
  const round = item.rounds[0];
  const papers: Record<string, StoredDocument[]> = {};
  for (const paper of round?.papers ?? []) {
    (papers[paper.code] ??= []).push({ id: paper.fileId, name: paper.fileName } as StoredDocument);
  }
  return {
    amount: round?.amount,
    termMonths: round?.termMonths,
    purpose: round?.purpose,
    repaymentSource: round?.repaymentSource,
    annualRevenue: round?.annualRevenue,
    outstandingLoans: round?.outstandingLoans,
    assetIds: round?.assetIds ?? [],
    creditEnquiryConsent: round?.creditEnquiryConsent ?? false,
    papers,
  };
}

/** The form as it is sent; an amount that is still being typed is left out. */
export function draftOf(form: RequestForm): CaseDraft {
  return {
    amount: whole(form.amount),
    termMonths: form.termMonths ?? undefined,
    purpose: form.purpose?.slice(0, 500),
    repaymentSource: form.repaymentSource?.slice(0, 500),
    annualRevenue: whole(form.annualRevenue),
    outstandingLoans: whole(form.outstandingLoans),
    assetIds: form.assetIds ?? [],
    creditEnquiryConsent: form.creditEnquiryConsent ?? false,
    papers: Object.entries(form.papers ?? {}).flatMap(([code, files]) => (files ?? []).map((file) => ({ code, fileId: file.id }))),
  };
}
