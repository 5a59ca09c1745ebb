export const messages = {
  menu: { tracker: 'Pledge registrations', imported: 'Registered elsewhere' },
  yes: 'Yes', no: 'No', viewPaper: 'View file', confirmed: 'Confirmed', notConfirmed: 'Not confirmed yet', awaitsSecond: 'Awaits a second person', cured: 'Cured on {{date}}', notCured: 'Not cured',
  expiresOn: 'Expires on {{date}}', toPledgee: 'to {{pledgee}}', rightsOf_one: '{{type}}: {{count}} right', rightsOf_other: '{{type}}: {{count}} rights', trademarkNo: 'No. {{no}} · class {{class}}',
  rightType: { PATENT: 'Patents', TRADEMARK: 'Trademarks' },
  kind: { INVENTION: 'Invention patent', UTILITY_MODEL: 'Utility model', DESIGN: 'Design patent', TRADEMARK: 'Trademark' },
  side: { PLEDGOR: 'Pledgor', PLEDGEE: 'Pledgee' },
  channel: { ONLINE: 'Online', WINDOW: 'At the window', MAIL: 'By mail' },
  outcome: { REGISTERED: 'Registered', REFUSED: 'Refused' },
  list: {
    title: 'Pledge registrations', unit: 'registrations', what: 'registrations', open: 'Open a registration', empty: 'No pledge registrations yet.', emptyHint: 'The bank opens one once the contracts of a financing case are signed.',
  },
  filter: { keyword: 'Keyword', keywordHint: 'Number, party, patent or registration number', registeredFrom: 'Registered from', registeredTo: 'Registered until' },
  field: {
    state: 'State', registrationCaseNo: 'Number', parties: 'Pledgor and pledgee', pledgor: 'Pledgor', pledgee: 'Pledgee', debtor: 'Debtor', assets: 'Collateral', rightType: 'Type of right', securedAmount: 'Registered secured amount',
    securedAmountYuan: 'Registered secured amount (yuan)', principalClaim: 'Principal claim', debtPeriod: 'Debt period', loanContract: 'Loan contract', pledgeContract: 'Pledge contract', case: 'Financing case', nextDuty: 'Next duty',
    registration: 'Registration no. / date', registrationNo: 'Registration number', registeredOn: 'Registered on', filedOn: 'Filed on', channel: 'Filed how', filedBy: 'Filed by', noticedOn: 'Date of the notice', cureBy: 'Cure by', curedOn: 'Cured on',
    remarks: 'What has to be cured', defectNotice: 'Notice of the defect', outcome: 'Result', refusedOn: 'Refused on', refusalGround: 'Ground of refusal', periodTo: 'Registered until', noticeFile: 'Notice', publishedOn: 'Pledge published on', proofOn: 'Date of the settlement proof',
    cancelledOn: 'Cancelled on', endedOn: 'Ended on', reason: 'Reason', rightTitle: 'Name', patentNo: 'Patent number', trademarkNo: 'Registration number', kind: 'Kind', grantDate: 'Granted on', markRegisteredOn: 'Registered on', expiryDate: 'Expires on',
    county: 'County', firstTime: 'First-time pledge',
  },
  paper: { notice: 'Patent pledge registration notice', certificate: 'Trademark pledge certificate', refusal: 'Notice of refusal', proof: 'Settlement proof', cancellation: 'Cancellation notice' },
  page: {
    title: '{{pledgor}} · {{type}}: pledge registration', pledge: 'The pledge', rights: 'Collateral ({{count}})', confirmations: 'Confirmations', papers: 'Papers for the office', declaration: 'Waiver declaration', office: 'At the office', filing: 'Filing', defect: 'Defect',
    result: 'Result', proof: 'Settlement proof', cancellation: 'Cancellation',
  },
  matter: { PLEDGE: '{{side}}: registration', CANCELLATION: '{{side}}: cancellation' },
  form: { PATENT: 'Application form: patent pledge registration', TRADEMARK: 'Application form: trademark pledge registration', note: 'Filled in from this page. Print it, have both parties sign and seal it, and file it with the office.' },
  stage: { precheck: 'Pre-check', confirmed: 'Both confirm', filed: 'Filing', registered: 'Registration', cancelling: 'Being cancelled', cancelled: 'Cancellation', fileBy: 'file by {{date}}' },
  duty: {
    PRECHECK: 'Complete the pre-check', CONFIRM: 'Confirm', FILE: 'File with the office', DECIDE: 'The office decides', CURE: 'Cure the defect', SECOND_CHECK: 'Second check', PUBLISH: 'Publish the pledge', RELEASE: 'Issue the settlement proof and cancel', AGREE: 'Agree to the cancellation', RECORD_CANCELLATION: 'Record the cancellation', NONE: 'None',
  },
  note: {
    openGrounds_one: 'The pre-check has {{count}} open point; both parties can confirm once it is settled.', openGrounds_other: 'The pre-check has {{count}} open points; both parties can confirm once they are settled.', others: 'Now with {{holder}}: {{duty}}.',
  },
  verdict: { PASS: 'Does not stand', MANUAL: 'To be looked at', DECLARED: 'Waived by declaration', WAIVABLE: 'Waivable by declaration', FAIL: 'Stands' },
  ticked: { PASS: 'Looked at: does not stand', FAIL: 'Looked at: stands' },
  source: { REGISTER_COPY: 'Register copy', CERTIFICATE: 'Certificate', FEE_RECEIPT: 'Fee receipt', CONTRACT: 'Contract', CONSENT: 'Consent of the co-owners', COURT_SEARCH: 'Court or enforcement search', OTHER: 'Other' },
  precheck: {
    title: 'Pre-check', count: '{{passed}} / {{all}} passed', unsourced: 'The grounds for trademarks follow 《注册商标专用权质押登记程序规定》; their wording is not verified yet. What the office asks for counts.', waivable: 'waivable by declaration', tick: 'Record what was seen', tickAgain: 'Look again',
    declare: 'Issue declaration', declaredAt: 'Declaration issued', found: 'Finding', source: 'Source', asOf: 'Looked at on', evidence: 'What was seen', save: 'Save finding',
  },
  open: {
    unit: 'cases', cases: 'contracted cases', choose: 'Choose a contracted financing case. It leaves this list once all its rights are registered.', another: 'Choose a case', keywordHint: 'Number, enterprise or product', product: 'Product', creditLine: 'Credit line (yuan)',
    rights_one: '{{count}} right', rights_other: '{{count}} rights', noCases: 'No case waits for a registration.', noCasesHint: 'A case appears here once its contracts are recorded.',
    title: 'Open a pledge registration', what: 'What is registered', hint: 'Patents and trademarks of a case are registered separately. The pre-check comes first, then both parties confirm.', submit: 'Open', split: 'The secured amounts of patents and trademarks together are at most what the pledge contract secures.', left: 'Secured amount left to register',
    done: '{{no}} is open. Please complete the pre-check.', nothingLeft: 'All collateral of this case is being registered.', nothingLeftHint: 'See the list of registrations for the progress.',
  },
  act: {
    confirm: 'Confirm the registration', 'record-filing': 'Record the filing', 'record-result': 'Record the result', 'confirm-result': 'Check the result', 'record-cure': 'Defect cured', 'record-publication': 'Record the publication', 'issue-settlement-proof': 'Begin the cancellation',
    'agree-cancellation': 'Agree to the cancellation', 'record-cancellation': 'Record the cancellation', 'confirm-cancellation': 'Check the cancellation', 'run-precheck': 'Run the pre-check again', 'record-defect': 'Record a defect', 'take-back-result': 'Take back the result', 'take-back-cancellation': 'Take back the cancellation', withdraw: 'Withdraw',
  },
  hint: {
    filing: 'Once it is filed with the office, record how and when.', secondPerson: 'As on the notice. It counts once another person of the bank has checked it.', period: 'The last day of the debt by default; enter it as on the certificate.', publication: 'The pledgor publishes the pledge in the credit publicity system within 20 working days of the registration (企业信息公示暂行条例, art. 10).',
    proof: 'Issue the proof once the loan is settled; the pledge is cancelled after both parties have agreed.', withdraw: 'The rights are free to pledge again. Another registration can be opened when needed.',
  },
  submit: {
    'record-filing': 'Save the filing', 'record-defect': 'Save the defect', 'record-cure': 'Save the day of the cure', 'record-result': 'Record for the second check', 'record-publication': 'Save the publication', 'issue-settlement-proof': 'Issue the proof and begin the cancellation',
    'agree-cancellation': 'Agree to the cancellation', 'record-cancellation': 'Record for the second check', 'confirm-cancellation': 'Checked: the pledge is cancelled', withdraw: 'Withdraw the registration',
  },
  confirm: {
    title: 'Confirm the pledge registration', promise: 'Once both parties have confirmed, the rights are marked as being registered and cannot be pledged again.', submit: 'Confirm {{amount}} yuan', declared: 'These do not stand against the registration if both parties know of them and declare so:', read: 'We have read the declaration and agree', unread: 'Please read the declaration and tick it first.',
    resultPromise: 'The registration then counts and the financing case is registered. This takes another person than the one who recorded it.', refusalPromise: 'The registration then ends and the rights are free to pledge. This takes another person than the one who recorded it.', result: 'Confirm {{wan}} × 10,000 yuan registered', refusal: 'Confirm the refusal',
    agreePromise: 'Once both parties agree, the pledgee has the registration cancelled at the office.', cancellationPromise: 'The pledge is then cancelled and the rights are free to pledge. This takes another person than the one who recorded it.',
  },
  done: {
    'run-precheck': 'The pre-check ran again.', 'tick-ground': 'The finding is saved.', 'issue-declaration': 'The declaration is issued; both parties read it when they confirm.', confirm: 'Confirmed. State: {{state}}.', withdraw: 'The registration is withdrawn and the rights are free to pledge.', 'record-filing': 'The filing is recorded; the office decides next.',
    'record-defect': 'The defect is recorded; please cure it in time.', 'record-cure': 'The defect is cured; the office decides next.', 'record-result': 'The result is recorded and awaits a second person of the bank.', 'take-back-result': 'The result is taken back.', 'confirm-result': 'The result is confirmed. State: {{state}}.',
    'record-publication': 'The day of the publication is saved.', 'issue-settlement-proof': 'The settlement proof is issued; both parties have to agree to the cancellation.', 'agree-cancellation': 'You agreed to the cancellation.', 'record-cancellation': 'The cancellation is recorded and awaits a second person of the bank.', 'take-back-cancellation': 'The cancellation is taken back.',
    'confirm-cancellation': 'The pledge is cancelled; the rights of {{pledgor}} are free to pledge.',
  },
  reason: { notFiled: 'Not filed in time after both confirmed; withdrawn by the platform', periodOver: 'The registered period is over' },
  imported: {
    title: 'Registered elsewhere', mark: 'imported', start: 'Import a list', keywordHint: 'Enterprise, registration number or right', empty: 'Nothing was imported yet.', emptyHint: 'Import the registrations of your area that were made outside the platform, so that the statistics are complete.',
  },
  import: {
    title: 'Import a list of registrations', template: 'Download template', choose: 'Choose an Excel file', another: 'Choose another file', hint: 'Only .xlsx files that follow the template.', reading: 'Checking the file…', step: { choose: 'Choose the file', check: 'What was found', store: 'Confirm the import' },
    rows: 'Rows', rowCount_one: '{{count}} row', rowCount_other: '{{count}} rows', promise: 'All of it is imported or nothing. It then counts in the statistics of your area.', submit_one: 'Import {{count}} row', submit_other: 'Import {{count}} rows', done_one: '{{count}} row imported, {{wan}} × 10,000 yuan registered.', done_other: '{{count}} rows imported, {{wan}} × 10,000 yuan registered.',
    errors: 'Download error workbook', faultless_one: '{{count}} row without a fault', faultless_other: '{{count}} rows without a fault', refused: '{{wrong}} of {{rows}} rows have errors, so nothing can be imported. Correct them and choose the file again.', unknown: 'These columns are not in the template and are left out: {{columns}}.', cell: 'Cell', problem: 'What is wrong', fix: 'What to do',
    lines: 'To be imported ({{count}} rows shown)',
  },
  action: {
    OPEN: 'Registration opened', RUN_PRECHECK: 'Pre-check run', TICK_GROUND: 'Ground looked at', ISSUE_DECLARATION: 'Declaration issued', CONFIRM: 'Confirmed by one party', CONFIRM_LAST: 'Confirmed by both', WITHDRAW: 'Withdrawn', EXPIRE: 'Not filed in time, withdrawn by the platform', RECORD_FILING: 'Filing recorded',
    RECORD_DEFECT: 'Defect recorded', RECORD_CURE: 'Defect cured', RECORD_REGISTERED: 'Result recorded', RECORD_REFUSED: 'Refusal recorded', TAKE_BACK_RESULT: 'Result taken back', CONFIRM_REGISTERED: 'Result checked', CONFIRM_REFUSED: 'Refusal checked', RECORD_PUBLICATION: 'Publication recorded',
    ISSUE_SETTLEMENT_PROOF: 'Settlement proof issued, cancellation begun', AGREE_CANCELLATION: 'Agreed to the cancellation', RECORD_CANCELLATION: 'Cancellation recorded', TAKE_BACK_CANCELLATION: 'Cancellation taken back', CONFIRM_CANCELLATION: 'Cancellation checked', LAPSE: 'Lapsed: the registered period is over',
  },
} as const;
