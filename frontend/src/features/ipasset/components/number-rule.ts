import type { Rule } from 'antd/es/form';
import type { TFunction } from 'i18next';
import { checkPatentNumber, isTrademarkNumber, type NumberFault } from '@/shared/lib/identifiers';
import type { AssetKind } from '../api/assets';

function faultWords(t: TFunction, fault: NumberFault): string {
  switch (fault.reason) {
    case 'digits':
      return t('ipasset.number.digits');
    case 'length':
      return t('ipasset.number.length', { actual: fault.actual });
    case 'kind':
      return t('ipasset.number.kind', { position: fault.position, actual: fault.actual });
    case 'check':
      return t('ipasset.number.check', { position: fault.position, expected: fault.expected, actual: fault.actual });
  }
}

/** What is wrong with the number of a right of this kind, in words; undefined when nothing is. */
export function numberFault(t: TFunction, kind: AssetKind, text: string): string | undefined {
  if (kind === 'TRADEMARK') return isTrademarkNumber(text) ? undefined : t('ipasset.number.trademark');
  const result = checkPatentNumber(text);
  if (!result.ok) return faultWords(t, result.fault);
  if (result.kind !== kind) return t('ipasset.number.otherKind', { kind: t(`ipasset.kind.${result.kind}`), chosen: t(`ipasset.kind.${kind}`) });
  return undefined;
}

/** Checks the number while it is typed, as soon as it is long enough to be judged. */
export function numberRules(t: TFunction, kind: AssetKind): Rule[] {
  return [
    { required: true, message: t('problem.required', { field: t(kind === 'TRADEMARK' ? 'ipasset.field.trademarkNo' : 'ipasset.field.patentNo') }) },
    {
      validator: async (_, text: string | undefined) => {
        await Promise.resolve();
        const fault = text ? numberFault(t, kind, text) : undefined;
        if (fault) throw new Error(fault);
      },
    },
  ];
}
