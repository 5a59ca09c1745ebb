import type { IconName } from '@/shared/ui/icon';

/** Colour and icon of a state; says who acts, never decorates. */
export type Family = 'draft' | 'mine' | 'others' | 'done' | 'problem' | 'ended';
export type Lifecycle = 'financing' | 'pledge' | 'claim' | 'whitelist' | 'asset' | 'ownership' | 'registration' | 'dispute';

/** `act`: somebody has to act, and whether that is the viewer decides between "mine" and "others". */
type Entry = Family | 'act';

export const FAMILY_ICONS: Record<Family, IconName> = {
  draft: 'pen',
  mine: 'arrowToBar',
  others: 'hourglass',
  done: 'checkCircle',
  problem: 'triangle',
  ended: 'minusCircle',
};

/** The one dictionary of states for all sides. */
export const STATES = {
  financing: {
    draft: 'draft', submitted: 'act', under_review: 'act', returned: 'act', recommended: 'act', offered: 'act', agreed: 'act', contracted: 'act',
    secured: 'act', disbursed: 'done', settled: 'act', closed: 'done', withdrawn: 'ended', rejected: 'problem', lapsed: 'ended',
  },
  pledge: {
    draft: 'act', confirmed: 'act', filed: 'others', defect: 'act', registered: 'done', changing: 'act', extending: 'act', cancelling: 'act',
    cancelled: 'done', lapsed: 'ended', revoked: 'problem', refused: 'problem', withdrawn: 'ended',
  },
  claim: {
    draft: 'draft', submitted: 'act', under_first_review: 'act', returned: 'act', recommended: 'act', under_second_review: 'act', proposed: 'act',
    on_notice: 'others', suspended: 'problem', approved: 'act', paid: 'done', payment_returned: 'problem', archived: 'done', rejected: 'problem',
    withdrawn: 'ended', forfeited: 'ended', clawback: 'problem', recovered: 'done',
  },
  whitelist: {
    recommended: 'act', contacted: 'act', listed: 'done', lined: 'done', disbursed: 'done', declined: 'ended', removed: 'ended', expired: 'ended',
  },
  asset: { free: 'done', registering: 'others', pledged: 'draft', restricted: 'problem' },
  ownership: { unverified: 'act', verified: 'done', disputed: 'problem' },
  registration: { submitted: 'act', returned: 'act', verified: 'done' },
  dispute: { open: 'act', upheld: 'done', rejected: 'ended', withdrawn: 'ended' },
} as const satisfies Record<Lifecycle, Record<string, Entry>>;

const ICONS: Partial<Record<string, IconName>> = {
  'claim.on_notice': 'megaphone',
  'asset.pledged': 'shield',
  'asset.restricted': 'lock',
};

export interface StateLook {
  /** The state as the dictionary writes it. */
  key: string;
  family: Family;
  icon: IconName;
}

/** How a state looks to this viewer; the API's upper case is accepted. */
export function lookOf(lifecycle: Lifecycle, state: string, mine: boolean): StateLook {
  const key = state.toLowerCase();
  const entry = (STATES[lifecycle] as Record<string, Entry>)[key] ?? 'act';
  const family = entry === 'act' ? (mine ? 'mine' : 'others') : entry;
  return { key, family, icon: ICONS[`${lifecycle}.${key}`] ?? FAMILY_ICONS[family] };
}
