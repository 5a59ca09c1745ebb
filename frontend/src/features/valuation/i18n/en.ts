export const messages = {
  title: 'Values', add: 'Record a value', addOfBank: 'Record our own value', none: 'No value on record', empty: 'No value is on record yet.',
  emptyHint: 'Once an appraisal report is on record, products are matched with its value.',
  current: 'Current value', openReport: 'Open the file', cancel: 'Cancel',
  field: {
    kind: 'Kind of value', amount: 'Appraised value', value: 'Value', valuer: 'Firm or bank', firm: 'Appraisal firm', valuedOn: 'Valued as of', validUntil: 'Valid until', file: 'File', report: 'Appraisal report', memo: 'Memo or agreement',
    seenBy: 'Seen by',
  },
  standing: { DECLARED: 'Declared, to be verified', VERIFIED: 'Verified' },
  silent: { EXPIRED: 'Run out, doesn’t count', NO_REPORT: 'No report, doesn’t count yet' },
  seenBy: {
    EXTERNAL_APPRAISAL: 'Your enterprise, the bureaus of its region, and banks that you apply to or give consent to.', BANK_INTERNAL: 'Only your bank sees it, and it counts only there.', NEGOTIATED: 'Only your bank sees it, and it counts only there.',
  },
  validUntilHint: 'As the report says; the day itself is included.', reportHint: 'The report may follow later; without it the value doesn’t count in matches.',
  declareNote: 'A value can’t be changed afterwards; a new report is a new value. Seen by: {{seenBy}}', declare: 'Record the appraised value', record: 'Record our own value',
  declared: 'On record. Until a bank has checked it against the report it shows as “declared, to be verified”; matches are estimated with it.',
  declaredWithoutReport: 'On record, but without a report it doesn’t count in matches yet. Record it once more when you have the report.',
  recorded: 'On record: {{kind}}. It counts for your bank only.', verify: 'Verify: agrees with the report',
  verifyHint: 'Open the report first and compare amount, date, validity and firm.', verified: 'Verified: the appraisal by {{valuer}} as of {{date}}.',
} as const;
