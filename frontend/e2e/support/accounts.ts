import type { Account } from './login';

const PASSWORD = 'zhirong-2026';
const account = (username: string): Account => ({ username, password: PASSWORD });

/** The people of the demonstration; README lists who they are. */
export const people = {
  enterprise: account('enterprise'),
  signatory: account('signatory'),
  officer: account('officer'),
  approver: account('approver'),
  operations: account('operations'),
  operations2: account('operations2'),
  county: account('county'),
  countyLeader: account('county-leader'),
  city: account('city'),
  leader: account('leader'),
  finance: account('finance'),
  finance2: account('finance2'),
  province: account('province'),
  admin: account('admin'),
} as const;
