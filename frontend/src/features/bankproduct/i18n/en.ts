export const messages = {
  menu: { own: 'Credit products', offered: 'Banks’ products', whitelists: 'Credit whitelist', recommendations: 'Recommendation lists' },
  list: {
    title: 'Credit products', offered: 'Banks’ products', unit: 'products', what: 'products', add: 'New product', keyword: 'Keyword', keywordHint: 'Name or code', empty: 'There is no product yet.', emptyHint: 'Write a product and propose it; once a second person has published it, enterprises see it and can apply.',
  },
  state: { DRAFT: 'Draft', PROPOSED: 'To be published', PUBLISHED: 'Published', SUSPENDED: 'Suspended', RETIRED: 'Retired' },
  field: {
    name: 'Product', code: 'Code', bank: 'Bank', state: 'State', kind: 'Kind of right', summary: 'Summary', amounts: 'Amount', amountsWan: 'Amount (yuan)', terms: 'Term', termsMonths: 'Term (months)', price: 'Rate', pledgeRate: 'Pledge rate', pledgeRates: 'Pledge rate',
    acceptedValueKinds: 'Accepted values', minAppraisedValue: 'Value at least', minRemainingMonths: 'Remaining term of patents at least', sizes: 'Size', regions: 'Seat', industries: 'Industry', tags: 'Titles (any of)', minAgeMonths: 'In business for at least',
    minAmount: 'Smallest amount', maxAmount: 'Largest amount', minTermMonths: 'Shortest term', maxTermMonths: 'Longest term', lprTenor: 'Reference rate', spreadBp: 'Spread', requiredPapers: 'Papers',
  },
  amountRange: '{{min}} to {{max}} yuan', wanRange: '{{minYuan}}–{{maxYuan}}', termRange: '{{min}} to {{max}} months', yuan: '{{amount}} yuan', months_one: '{{count}} month', months_other: '{{count}} months', atLeast_one: ', at least {{count}}', atLeast_other: ', at least {{count}}', noCondition: 'No condition',
  page: {
    money: 'Amount, term and rate', rights: 'Rights', conditions: 'Conditions', papers: 'Papers for the application', noPapers: 'No further papers are asked for.', match: 'Match with my rights', apply: 'Apply', fitting: 'Enterprises that fit', fittingUnit: 'enterprises',
    fittingNote: 'Reckoned with all rights that are free, for drafts as well. The figure opens the list.', versions: 'Versions and history', version: 'revision {{no}}',
  },
  action: {
    CREATE_PRODUCT: 'Written', EDIT_PRODUCT: 'Draft changed', PROPOSE: 'Proposed', PUBLISH: 'Published', SEND_BACK: 'Sent back', SUSPEND: 'Suspended', RESUME: 'Resumed', REVISE: 'Made a draft again', RETIRE: 'Retired',
  },
  do: { EDIT: 'Change', PROPOSE: 'Propose for publication', PUBLISH: 'Publish the product', SEND_BACK: 'Send back', SUSPEND: 'Suspend', RESUME: 'Resume', REVISE: 'Revise as a draft', RETIRE: 'Retire the product' },
  done: {
    PROPOSE: '“{{name}}” is proposed; another approver publishes it.', PUBLISH: '“{{name}}” is published; enterprises can match it and apply.', SEND_BACK: '“{{name}}” is a draft again.', SUSPEND: '“{{name}}” is suspended; cases that are under way go on.',
    RESUME: '“{{name}}” takes applications again.', REVISE: '“{{name}}” is a draft; propose it again when it is ready.', RETIRE: '“{{name}}” is retired.',
  },
  check: { PUBLISH: 'Check, then publish', SUSPEND: 'Check, then suspend', RETIRE: 'Check, then retire' },
  promise: {
    PUBLISH: 'Every enterprise will see the product, match it by these terms and apply; to change it, suspend it first. Whoever proposed it can’t publish it.', SUSPEND: 'Enterprises can’t apply and the product isn’t matched until it is resumed. Cases that are under way go on.', RETIRE: 'A retired product can’t be resumed. Cases and loans that are under way go on.',
  },
  secondPerson: 'Published by an approver who didn’t propose it', saved: '“{{name}}” is kept as a draft. Propose it, and a second person publishes it.',
  form: {
    title: 'New product', edit: 'Change {{name}}', basics: 'Basics', codeHint: 'Unique within the bank', months: 'months', pieces: 'rights', spreadHint: 'May be negative; −500 to 2000', rightsHint: 'Accept at least one kind. The bank decides on the pledge rate; no national rule sets it.', rateOf: 'Pledge rate: {{kind}}', countOf: 'At least how many (optional)',
    noKind: 'At least one kind of right must be accepted.', minAppraisedValue: 'Value at least (optional)', minRemainingMonths: 'Remaining term of patents at least (optional)', conditionsHint: 'Nothing chosen means no condition.', regionsHint: 'A city includes its counties.', tagsHint: 'One of them is enough.',
    noPapers: 'No further papers are asked for.', paper: 'Paper {{no}}', paperZh: 'Chinese name', paperEn: 'English name', paperCode: 'Code', paperCodeHint: 'A code has capitals, digits and underscores and begins with a letter.', removePaper: 'Remove paper {{no}}', addPaper: 'Add a paper',
    save: 'Save the draft', cancel: 'Cancel', note: 'It stays a draft that only your bank sees',
  },
  whitelist: {
    title: 'Credit whitelist', unit: 'files', what: 'Enterprises that your bank wants to lend to. Indicative limits are for guidance and bind nobody; an enterprise sees its own line only.', import: 'Import a whitelist', allEntries: 'All listed enterprises', empty: 'No whitelist was imported yet.',
    emptyHint: 'Download the template, fill it in and import it; a file with an error is refused whole.', columns: 'Columns: credit code, enterprise, indicative limit (yuan), valid from, valid to', facts: '{{entries}} lines, {{valid}} valid now, imported',
    promise: 'It takes effect at once: listed enterprises are ranked first in matches, and the indicative limit bounds the estimate. A new line replaces the earlier one of the same enterprise.', imported_one: '{{count}} line is imported and used in matches.', imported_other: '{{count}} lines are imported and used in matches.',
  },
  recommendation: {
    title: 'Recommendation lists', unit: 'lists', what: 'Enterprises that your bureau thinks worth a look, without amounts; each bank decides by itself.', whatForBank: 'Enterprises that bureaus pushed to your bank as worth a look. Their names are shown when you look for enterprises that fit.', import: 'Import a recommendation list',
    empty: 'There is no recommendation list yet.', emptyForBank: 'No recommendation list was pushed to your bank yet.', emptyHint: 'Download the template, fill it in and import it; a file with an error is refused whole.', listTitle: 'Title of the list', titleHint: 'First batch of 2026', bureau: 'Bureau', pushedTo: 'Banks it was pushed to',
    pushedCount_one: 'pushed to {{count}} bank', pushedCount_other: 'pushed to {{count}} banks', notPushed: 'Not pushed yet', facts: 'About the list', push: 'Push to banks', banks: 'Push to', banksHint: 'The banks will see the enterprises of the list; this can’t be taken back.', banksNow: 'Push to these banks now (optional)', banksLater: 'It can be pushed later as well.',
    pushAction: 'Push the list', pushed_one: 'Pushed to {{count}} bank.', pushed_other: 'Pushed to {{count}} banks.', columns: 'Columns: credit code, enterprise, valid from, valid to; no amounts', promise: 'Your bureau, those above it and the banks it is pushed to will see the list; an enterprise sees its own line only.', imported_one: '{{count}} line is imported.', imported_other: '{{count}} lines are imported.',
  },
  entry: {
    unit: 'enterprises', what: 'enterprises', keyword: 'Keyword', keywordHint: 'Name or credit code', name: 'Enterprise', uscc: 'Unified social credit code', limit: 'Indicative limit', period: 'Valid', registered: 'On the platform', isRegistered: 'Registered', notRegistered: 'Not registered', standing: 'State', actions: 'Actions',
    empty: 'There is no enterprise on the list.', remove: 'Take out', removeName: 'Take out {{name}}', removeSure: 'Take it out', keep: 'Keep it', removed: '{{name}} is no longer on the list.',
  },
  standing: { VALID: 'Valid', UPCOMING: 'Not yet valid', EXPIRED: 'Run out', REPLACED: 'Replaced', REMOVED: 'Taken out' },
  import: {
    step: { choose: 'Choose a file', check: 'Check', store: 'Import' }, template: 'Download the template', choose: 'Choose an XLSX file', another: 'Choose another file', reading: 'Reading', noRows: 'The file has no rows. Please fill in the template and choose it again.', errors: 'Download the error workbook', faultless_one: '{{count}} row, no errors', faultless_other: '{{count}} rows, no errors',
    refused_one: '{{count}} error in {{rows}} rows, so nothing can be imported. Download the error workbook, correct the marked cell and choose the file again.', refused_other: '{{count}} errors in {{rows}} rows, so nothing can be imported. Download the error workbook, correct the marked cells and choose the file again.',
    warned_one: '{{count}} cell is worth a look; the file can be imported.', warned_other: '{{count}} cells are worth a look; the file can be imported.', unknown: 'Columns that are not known are left out: {{columns}}', cell: 'Cell', column: 'Column', problem: 'Problem', fix: 'What to do',
    rows: 'What was read ({{count}} of {{all}} rows)', row: 'Row', submit_one: 'Import {{count}} line', submit_other: 'Import {{count}} lines', back: 'Choose again', file: 'File', entryCount: 'Lines', validCount: 'Valid now', importedAt: 'Imported at', counts: '{{entries}} lines, {{valid}} valid', entries_one: '{{count}} line', entries_other: '{{count}} lines',
  },
} as const;
