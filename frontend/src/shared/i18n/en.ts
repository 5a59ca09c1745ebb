/** Words used by more than one feature. A feature's own words are in `features/<name>/i18n`. */
export const messages = {
  brand: { name: 'ZhiRong', subtitle: 'IP pledge financing service', demo: 'Demonstration', title: '{{page}} · ZhiRong' },
  punctuation: { list: ', ', colon: ': ', dot: ' · ' },
  action: {
    search: 'Search', reset: 'Reset', export: 'Export', print: 'Print', add: 'Add', edit: 'Edit', close: 'Close', back: 'Back', next: 'Next step',
    previous: 'Previous step', more: 'More', retry: 'Search again', view: 'View', remove: 'Remove', backHome: 'Go to the home page', expand: 'More filters',
    collapse: 'Fewer filters', upload: 'Choose a file', clearFilters: 'Clear the filters',
  },
  shell: {
    skip: 'Skip to the content', openMenu: 'Open the menu', mainMenu: 'Menu', portalNav: 'Main navigation', portalHome: 'Home', elderMode: 'Large text',
    standardMode: 'Standard text', logout: 'Sign out', otherLanguage: '中文', toWorkbench: 'Go to the workbench', account: 'My account', breadcrumb: 'You are here',
  },
  menu: {
    home: 'Home', ip: 'Intellectual property', financing: 'Financing', product: 'Products', pledge: 'Pledges', subsidy: 'Subsidies', lists: 'Lists and monitoring',
    policy: 'Policies', statistics: 'Statistics', admin: 'Administration',
  },
  role: {
    ENTERPRISE_OPERATOR: 'Enterprise operator', ENTERPRISE_SIGNATORY: 'Authorised signatory', BANK_OFFICER: 'Bank officer', BANK_APPROVER: 'Bank approver',
    BANK_OPERATIONS: 'Bank operations', BUREAU_REVIEWER: 'Bureau reviewer', BUREAU_DECISION_MAKER: 'Bureau decision-maker', BUREAU_FINANCE: 'Bureau finance',
    PLATFORM_ADMIN: 'Platform administrator',
  },
  footer: { organiser: 'Organiser: {{value}}', siteCode: 'Government site code: {{value}}', icp: 'ICP filing: {{value}}', phone: 'Service telephone: {{value}}' },
  clock: { date: 'Demo date', to: { NEXT_DAY: '+1 day', NEXT_WORKING_DAY: '+1 working day', NEXT_DEADLINE: 'To the next deadline' } },
  problem: {
    offline: 'The connection is broken. What you entered is still on this page. Please submit again once it is back.',
    fault: 'This could not be completed for now. What you entered is still on this page. Please try again later.',
    faultNo: 'This could not be completed for now. What you entered is still on this page. Please try again later. Reference {{requestId}}',
    requestId: 'Reference {{requestId}}',
    summary_one: '{{count}} entry needs a change', summary_other: '{{count}} entries need a change',
    required: 'Please fill in: {{field}}.', tooLong: '{{field}} has at most {{max}} characters.', inFuture: '{{field}} must not be later than today ({{date}}).',
    before: '{{field}} must not be earlier than {{other}} ({{date}}).',
  },
  form: {
    required: 'required', review: 'Check', submit: 'Submit', saved: 'Draft saved at {{time}}', restored: 'The draft kept on this device at {{time}} was restored.',
    discard: 'Start afresh', steps: 'Steps', missing: 'Still missing', complete: 'Everything is filled in',
    reviewHint: 'Please check every item. You can go back and change it until you submit.', empty: 'Not filled in',
  },
  list: {
    total_one: '{{count}} {{unit}}', total_other: '{{count}} {{unit}}', pageSize: '{{size}} per page', previous: 'Previous page', next: 'Next page', paging: 'Pages',
    filters: 'Filters', all: 'All', sum: '{{wan}} × 10,000 yuan in all', noHits: 'No {{what}} match the {{count}} filters chosen.', printScope: 'Scope: {{filters}}', printAll: 'Scope: all', pageTotal: 'Total of this page',
  },
  todo: {
    title: 'To do', all: 'All to-dos', none: 'Nothing waits for you now.', noneHint: 'What is yours to handle appears here, the earliest deadline first.', due: 'by {{date}}', noDeadline: 'no deadline', count: '{{count}}',
    kind: {
      FINANCING_CASE: 'Handle a financing case', PLEDGE_REGISTRATION: 'Handle a pledge registration', SUBSIDY_CLAIM: 'Handle a subsidy claim', SUBSIDY_BATCH: 'Handle a proposed batch',
      SUBSIDY_OBJECTION: 'Answer an objection', ENTERPRISE_VERIFICATION: 'Verify an enterprise', ASSET_DISPUTE: 'Decide a dispute about a right', ASSET_FEE: 'Pay a fee or renew',
    },
    do: {
      FINANCING_CASE: {
        DRAFT: 'Go on with the application', SUBMITTED: 'Take up the application', UNDER_REVIEW: 'Review the application', RETURNED: 'Correct what was returned', RECOMMENDED: 'Decide on the application',
        OFFERED: 'Accept or decline the offer', AGREED: 'Record the contracts', CONTRACTED: 'Have the pledge registered', SECURED: 'Disburse the loan', DISBURSED: 'Record repayments', SETTLED: 'Issue the settlement proof and cancel the pledge',
        SUBMIT: 'Check and submit the application', CONFIRM_DISBURSEMENT: 'Check the disbursement (second person)',
      },
      PLEDGE_REGISTRATION: {
        DRAFT: 'Confirm the registration', CONFIRMED: 'File the registration', FILED: 'Record the result', DEFECT: 'Cure the defect', REGISTERED: 'Publish the pledge', CHANGING: 'Handle the change', EXTENDING: 'Handle the extension', CANCELLING: 'Have the pledge cancelled',
        SECOND_CHECK: 'Check the recorded result (second person)',
      },
      SUBSIDY_CLAIM: {
        DRAFT: 'Go on with the claim', SUBMITTED: 'Take up the claim', UNDER_FIRST_REVIEW: 'Review the claim', RETURNED: 'Correct the claim', RECOMMENDED: 'Review the recommended claim', UNDER_SECOND_REVIEW: 'Set the proposed amount',
        PROPOSED: 'Put on a proposed list', SUSPENDED: 'Handle the objection', APPROVED: 'Pay the subsidy', PAID: 'Archive', PAYMENT_RETURNED: 'Handle the returned payment',
        SUBMIT: 'Check and submit the claim', CERTIFY: 'Confirm the facts of the loan', CONFIRM_AMOUNT: 'Check the proposed amount (second person)', CONFIRM_PAYMENT: 'Check the payment (second person)',
      },
      SUBSIDY_BATCH: { DRAFT: 'Publish the proposed list', ON_NOTICE: 'Close the notice and approve' },
    },
  },
  state: {
    mineSuffix: 'waiting for me', overdue_one: '{{count}} working day overdue', overdue_other: '{{count}} working days overdue',
    left_one: '{{count}} working day left', left_other: '{{count}} working days left', dueToday: 'Due today',
    financing: {
      draft: 'Draft', submitted: 'Submitted', under_review: 'Under review', returned: 'Returned for correction', recommended: 'Awaiting approval',
      offered: 'Offer awaiting acceptance', agreed: 'Accepted', contracted: 'Contracted', secured: 'Registered', disbursed: 'Disbursed', settled: 'Settled',
      closed: 'Closed', withdrawn: 'Withdrawn', rejected: 'Rejected', lapsed: 'Lapsed',
    },
    pledge: {
      draft: 'Awaiting confirmation', confirmed: 'Confirmed by both', filed: 'Filed', defect: 'Defect to be cured', registered: 'Registered', changing: 'Being changed',
      extending: 'Being extended', cancelling: 'Being cancelled', cancelled: 'Cancelled', lapsed: 'Lapsed', revoked: 'Revoked', refused: 'Refused', withdrawn: 'Withdrawn',
    },
    claim: {
      draft: 'Draft', submitted: 'Submitted', under_first_review: 'First review', returned: 'Returned for correction', recommended: 'Recommended',
      under_second_review: 'Second review', proposed: 'Proposed', on_notice: 'On public notice', suspended: 'Objection pending', approved: 'Approved', paid: 'Paid',
      payment_returned: 'Payment returned', archived: 'Archived', rejected: 'Rejected', withdrawn: 'Withdrawn', forfeited: 'Forfeited', clawback: 'Being clawed back',
      recovered: 'Recovered',
    },
    whitelist: {
      recommended: 'Recommended', contacted: 'Contacted', listed: 'On the credit whitelist', lined: 'Credit line granted', disbursed: 'Disbursed',
      declined: 'Declined', removed: 'Removed', expired: 'Expired',
    },
    asset: { free: 'Free to pledge', registering: 'Being registered', pledged: 'Pledged', restricted: 'Restricted' },
    ownership: { unverified: 'To be verified', verified: 'Verified', disputed: 'Disputed' },
    registration: { submitted: 'To be verified', returned: 'To be corrected', verified: 'Verified' },
    dispute: { open: 'Being decided', upheld: 'Upheld', rejected: 'Rejected', withdrawn: 'Withdrawn' },
  },
  code: {
    assetKind: { INVENTION: 'Invention', UTILITY_MODEL: 'Utility model', DESIGN: 'Design', TRADEMARK: 'Trademark' },
    valueKind: { EXTERNAL_APPRAISAL: 'Appraisal report', BANK_INTERNAL: 'Bank-internal value', NEGOTIATED: 'Negotiated value' },
    size: { LARGE: 'Large', MEDIUM: 'Medium', SMALL: 'Small', MICRO: 'Micro' },
    tag: {
      HIGH_TECH: 'High-tech enterprise', TECH_SME: 'Technology SME', INNOVATIVE_SME: 'Innovative SME', SPECIALISED_SME: 'Specialised SME', LITTLE_GIANT: 'Specialised “little giant”',
      IP_ADVANTAGE: 'IP advantage enterprise', IP_DEMONSTRATION: 'IP demonstration enterprise', CHAIN_LEADER: 'Chain-leading enterprise', LISTING_RESERVE: 'Listing reserve enterprise',
    },
    lprTenor: { ONE_YEAR: 'One-year LPR', OVER_FIVE_YEARS: 'LPR over five years' },
  },
  strip: { caseNo: 'Number', state: 'State', heldBy: 'Now held by', dueAt: 'Due by', nobody: 'Nobody has to act', noDue: 'No deadline', since: 'since {{at}}', you: 'you' },
  track: { label: 'Progress', done: 'done', now: 'in progress', todo: 'not begun' },
  timeline: { label: 'History', took_one: 'took {{count}} day', took_other: 'took {{count}} days', empty: 'Nothing has been recorded yet.' },
  amount: {
    yuan: 'yuan', wan: '10,000 yuan', echo: '{{wan}} × 10,000 yuan', tooLong: 'At most two decimals and 16 digits before the point.',
    notANumber: 'Please enter a number, such as 5000000.00.',
  },
  rate: { lprSpread: 'LPR {{sign}} {{bp}} bp' },
  distance: { required: 'required {{value}}', actual: 'actual {{value}}', bar: '{{label}}: required {{required}}, actual {{actual}}, {{distance}}' },
  upload: {
    uploading: 'Uploading {{name}}', tooLarge: '{{name}} is larger than {{size}} MB and was not uploaded.',
    wrongType: 'The format of {{name}} is not supported, so it was not uploaded. Please choose {{types}} files.',
    hint: '{{types}}, at most {{size}} MB each', empty: '{{name}} is empty and was not uploaded.', list: 'Uploaded files',
  },
  loading: { label: 'Searching', slow: 'Still searching through a lot of data' },
  dateForm: 'YYYY-MM-DD',
  print: { by: 'Printed by {{name}} ({{organisation}}) · {{at}}' },
  page: {
    forbidden: 'You may not see this page.', forbiddenHint: 'If you need to, please ask the administrator of your organisation.',
    notFound: 'This page or record was not found.', notFoundHint: 'The address may be wrong, or the record may belong to another organisation.',
    broken: 'This page could not be shown.', brokenHint: 'Drafts that were saved are safe. Please open the page again.', reload: 'Open again', outdated: 'The platform was updated just now.', outdatedHint: 'What you sent is stored. Please open the page again to go on.',
  },
} as const;
