import type { Claim } from '../api/claims';

/** A claim under first review, for tests. */
export function claimOf(change: Partial<Claim> = {}): Claim {
  const region = { code: 130903, name: 'county' };
  return {
    id: 'c1',
    claimNo: 'TX-2026-000001',
    state: 'UNDER_FIRST_REVIEW',
    stateSince: '2026-11-20T02:00:00Z',
    actions: [],
    policy: { id: 'p1', code: 'DEMO', name: 'policy', demo: true, verified: false },
    call: { id: 'k1', title: 'call', windowFrom: '2026-11-01', windowTo: '2026-12-01', correctionDeadline: '2026-12-20', noticeWorkingDays: 5 },
    enterpriseId: 'e1',
    enterpriseName: 'enterprise',
    county: region,
    firstLevel: region,
    secondLevel: { code: 130900, name: 'city' },
    bankName: 'bank',
    facts: {
      loanId: 'l1', caseId: 'f1', caseNo: 'RZ-1', principal: '5000000.00', annualRate: 0.0395, loanContractNo: 'JK-1', loanContractDate: '2024-07-05', pledgeContractNo: 'ZY-1', pledgeContractDate: '2024-07-05',
      disbursedOn: '2024-07-08', debtTo: '2025-07-08', settledOn: '2025-07-08', registeredOn: '2024-07-08', interestPaid: '200243.06', ipShare: 1, insured: false, overdue: false, firstTimePledge: true,
      registrations: [], repayments: [], rights: [],
    },
    computation: { amount: '103500.00', steps: [], refusals: [] },
    computedAmount: '103500.00',
    claimedAmount: '103500.00',
    declaration: { payeeBank: 'bank', payeeAccount: '6200', contactName: 'name', contactPhone: '0317', committed: true },
    papers: [{ code: 'LICENCE', name: 'licence', required: true, fileId: 'd1', fileName: 'a.pdf' }],
    remarks: [],
    checks: [],
    pastAwards: [],
    objections: [],
    payments: [],
    ...change,
  };
}
