import type { Stage } from '../stage';

/** What the stations of the journey hand on to each other. */
export interface Story {
  readonly stage: Stage;
  /** Makes names and numbers of this run its own. */
  readonly run: string;
  patent: string;
  trademark: string;
  caseNo: string;
  loanContractNo: string;
  registrations: string[];
  callId: string;
  claimNo: string;
  /** The check codes of the application form, the newest last. */
  codes: string[];
  noticeTitle: string;
  noticeTo: string;
}

export function newStory(stage: Stage): Story {
  const run = Date.now().toString(36).slice(-6).toUpperCase();
  return {
    stage,
    run,
    patent: `一种数控主轴减振装置 ${run}（演示）`,
    trademark: `精工工匠 ${run}（演示）`,
    caseNo: '',
    loanContractNo: `演示借字〔2024〕${run} 号`,
    registrations: [],
    callId: '',
    claimNo: '',
    codes: [],
    noticeTitle: `关于拟给予贴息补助名单的公示 ${run}（演示）`,
    noticeTo: '',
  };
}

/** The loan of the story: its dates lie in the past, so its subsidy is known, 5,000,000.00 × 3.45 % × 60 % for a year. */
export const LOAN = {
  amount: '5000000',
  shown: '5,000,000.00',
  value: '8000000',
  signedOn: '2024-07-05',
  disbursedOn: '2024-07-08',
  settledOn: '2025-07-08',
  dueOn: '2027-01-05',
  interest: '177430.56',
} as const;

export const SUBSIDY = '103,500.00';

/** The bank of officer, approver and operations. */
export const BANK = '演示知易银行沧州分行';
