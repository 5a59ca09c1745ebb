import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { documentUrl } from '@/shared/api/documents';
import { Amount } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import type { Case, Collateral, Round } from '../api/cases';

type Right = NonNullable<Collateral['right']>;

/** `ZL202110412345.8`, or the trademark number with its class. */
export function rightNumber(t: TFunction, right: Pick<Right, 'kind' | 'assetNo' | 'niceClass'>): string {
  if (right.kind !== 'TRADEMARK') return `ZL${right.assetNo}`;
  return t('financing.trademarkNo', { no: right.assetNo, class: right.niceClass });
}

/** What the product calls a paper. */
export function usePaperName(item: Pick<Case, 'terms'>): (code: string) => string {
  const { t, i18n } = useTranslation();
  return (code) => {
    const wanted = item.terms.requiredPapers.find((paper) => paper.code === code);
    if (!wanted) return t('financing.paper.other');
    return i18n.language.startsWith('en') ? wanted.en : wanted.zh;
  };
}

/** What a remark is about, in the words of the form. */
export function useFieldName(item: Pick<Case, 'terms'>): (pointer: string) => string {
  const { t } = useTranslation();
  const paperName = usePaperName(item);
  return (pointer) => (pointer.startsWith('/papers/') ? paperName(pointer.slice('/papers/'.length)) : t(`financing.field.${pointer.slice(1)}`));
}

/** The newest submission, and the one before it. */
export function submissions(item: Case): { current: Round | undefined; former: Round | undefined } {
  const sent = item.rounds.filter((round) => round.submittedAt);
  return { current: sent[0] ?? item.rounds[0], former: sent[1] };
}

/** A file to open. */
export function FileLink({ id, name }: { id: string; name: string }) {
  return (
    <a href={documentUrl(id)} target="_blank" rel="noreferrer">
      <Icon name="page" /> {name}
    </a>
  );
}

/** The new value with the former one struck through, if it changed between two submissions. */
export function Changed({ now, was, round }: { now: ReactNode; was: ReactNode | undefined; round: number }) {
  const { t } = useTranslation();
  if (was === undefined) return <>{now}</>;
  return (
    <>
      <span className="zr-changed">{now}</span>
      <br />
      <span className="zr-was">{was}</span> <span className="zr-meta">{t('financing.round', { round })}</span>
    </>
  );
}

/** An amount of the request, with its former value if it changed. */
export function ChangedAmount({ now, was, round }: { now: string | null | undefined; was: string | null | undefined; round: number }) {
  return <Changed now={<Amount value={now} />} was={was !== undefined && was !== now ? <Amount value={was} /> : undefined} round={round} />;
}
