export const messages = {
  menu: { matches: 'Matching products', consents: 'Consent for banks' },
  title: 'Matching products', assets: 'My intellectual property', calculatedAt: 'reckoned {{at}}', estimate: 'an estimate; the bank decides', noLpr: 'no LPR on record, so no rates',
  lpr: { SOURCED: 'one-year LPR {{rate}}% (published {{date}})', UNVERIFIED: 'one-year LPR {{rate}}% ({{date}}, to be verified)', DEMO: 'one-year LPR {{rate}}% (demo)' },
  chosen: 'Chosen rights and need', more: 'And', moreRights: '{{count}} more', totalValue: 'Current value, total', noValue: 'No value on record', noValueHint: 'Amounts need an appraisal report', valueDeclared: 'Declared, to be verified', valueVerified: 'Verified',
  wish: 'Need', anyAmount: 'Any amount', anyTerm: 'any term', adjust: 'Change rights and need', trademarkNo: 'No. {{no}}', niceClass: 'class {{no}}',
  legalStatus: { VALID: 'valid', LAPSED: 'lapsed', INVALIDATED: 'invalidated', UNKNOWN: 'status unknown' },
  form: {
    title: 'Choose rights and need', nobodyTold: 'No bank is told, and nothing is stored', assets: 'Rights to pledge', assetsHint: 'Choose none to match with all rights that are free.', amount: 'Amount needed (optional)', termMonths: 'For how long (optional)',
    termRange: 'A term lies between 1 and 360 months.', match: 'Find products', close: 'Close', noRights: 'There is no right that can be pledged.', noRightsHint: 'Put a patent or trademark on record first; its number is enough.',
  },
  fits: 'Can be applied for', unfits: 'Not yet', unfitsOrder: 'The nearest first', noFits: 'No product fits the chosen rights yet.', noFitsHint: 'Below stands what each product still lacks; match again when it is there.',
  orderLabel: 'Order', order: { recommended: 'Whitelisted first, then amount', netCost: 'Net cost, low to high', amount: 'Estimated amount, high to low', rate: 'Rate, low to high' },
  field: {
    estimatedMaxAmount: 'Estimated maximum', estimatedMaxAmountYuan: 'Estimated maximum (yuan)', limitedBy: 'Limited by', rate: 'Rate', lpr: 'Pricing', term: 'Term', netCost: 'Net cost after subsidy', netPerYear: 'Net cost a year (yuan)', whitelist: 'Credit whitelist', maxAmount: 'Largest amount of the product',
  },
  months: 'months', perYear: 'a year', about: { title: 'Whitelists are the banks’', text: 'Being listed is no loan, and an indicative limit is for guidance only. Recommendation lists are the bureaus’ and say “worth a look”.', consents: 'Let a bank see who we are before we apply' },
  whitelisted: 'Whitelisted until {{date}}', until: 'until {{date}}', unverified: 'To be verified', satisfied: 'Covers the {{amount}} asked for', limited: 'Limited by {{what}}', aboutYuan: 'about {{amount}} yuan',
  limit: { AMOUNT_ASKED: 'amount asked', PRODUCT_LIMIT: 'product limit', COLLATERAL: 'what the rights carry', INDICATIVE_LIMIT: 'indicative limit' },
  howMuch: 'At most {{amount}} yuan by estimate: the smallest of these, down to whole yuan.', binding: 'smallest', loanableOf: 'current value × pledge rate ({{rates}})', indicativeNote: 'on the whitelist; no commitment',
  noSubsidy: 'without subsidy', apply: 'Apply', applyFor: 'Apply for {{product}}', compare: 'Compare', compareProduct: 'Compare {{product}}', comparison: '{{count}} products compared', clearComparison: 'End comparison', grantView: 'Let this bank see who we are', seeProduct: 'See the product',
  criteria: 'Conditions ({{met}} of {{all}} met)', showCriteria_one: 'Show {{count}} condition and the sums', showCriteria_other: 'Show {{count}} conditions and the sums', required: 'Required', actual: 'Actual', met: 'met', unmet: 'not met',
  criterion: {
    RIGHT_KIND: 'Kind of right', RIGHT_COUNT: 'Valid rights: {{kind}}', REMAINING_TERM: 'Remaining term of patents', APPRAISED_VALUE: 'Appraised value', LOANABLE_AMOUNT: 'What the rights carry', AMOUNT_ASKED: 'Amount asked', TERM_ASKED: 'Term asked', ENTERPRISE_SIZE: 'Size of the enterprise',
    REGION: 'Seat', INDUSTRY: 'Industry', TAG: 'Titles', AGE: 'Years in business',
  },
  measure: {
    count_one: '{{count}} right', count_other: '{{count}} rights', money: '{{yuan}} yuan', moneyValue: '{{yuan}}', moneyUnit: 'yuan', months_one: '{{count}} month', months_other: '{{count}} months', years_one: '{{count}} year', years_other: '{{count}} years', and: ' and ', none: 'none', unknown: 'not told',
  },
  distance: { missing: '{{value}} missing', rights: '{{value}} missing ({{kind}})', over: '{{value}} too much', unknown: 'not told yet', region: 'outside the region served', other: 'not among those asked for' },
  gaps_one: '{{count}} gap', gaps_other: '{{count}} gaps', gapsOf: 'Gaps: {{labels}}', oneGap: '{{label}}: required {{required}}, actual {{actual}}', showRest_one: 'Show the other product', showRest_other: 'Show the other {{count}} products',
  next: {
    title: 'What can be done:', rights: 'Only rights that are valid, undisputed and free count; choose others or add one that meets the condition.', addRight: 'Add a right', value: 'The value is what the appraisal report says; open the right and record the value with its report.', addValue: 'Open my intellectual property',
    wish: 'Change the amount or the term and match again.', profile: 'This follows from the enterprise’s profile; update it when facts change or a title is awarded, then match again.', untold: 'The enterprise’s profile doesn’t tell this yet; fill it in, then match again.', fixed: 'This follows from the registered seat; no paper changes it.',
  },
  cost: {
    title: 'How the net cost is reckoned', interest: 'Interest a year', subsidy: 'Expected subsidy a year', subsidyHow: '{{total}} over the whole term: {{amount}} × {{base}} × {{ratio}}% × {{days}}/{{dayCount}}', cap: 'the cap of {{cap}} yuan is reached', net: 'Net cost a year',
    note: 'Estimated by the policy “{{policy}}”. Interest and principal have to be paid in time first, then the subsidy is applied for in its window; the review decides.', unofficial: 'Not official',
    noPolicy: 'No subsidy policy answers for this loan, so the net cost is the rate.', unknown: 'No subsidy policies are on record; the net cost is without subsidy.',
  },
  papers: { title: 'Papers for the application', none: 'The bank asks for no further papers.' },
  fitting: {
    title: 'Enterprises that fit', products: 'Credit products', unit: 'enterprises', what: 'enterprises', masked: 'Reckoned with all rights that are free. A name is shown if the enterprise consented, stands on your whitelist, or on a recommendation list pushed to you; the others show a part only, with amounts in steps of 100,000 yuan.',
    empty: 'No enterprise fits now.', emptyHint: 'Widen the conditions, or look again when enterprises have recorded values.', enterprise: 'Enterprise', shown: 'Why it is shown', rights: 'Rights', rightsOf: '{{count}} × {{kind}}',
  },
  shown: { WHITELIST: 'Credit whitelist', CONSENT: 'Consent', RECOMMENDATION: 'Recommendation list', MASKED: 'No consent' },
  consent: {
    title: 'Consent for banks', what: 'What is agreed to', text: 'When a bank looks for enterprises that fit its product, it sees a masked name and a rough amount. With a consent the bank sees the name, credit code, region, size and titles, kinds and number of rights, their value and the estimated amounts; no files, nothing else. A consent can be revoked at any time and ends at once.',
    signatoryOnly: 'Consents are granted and revoked by the authorised signatory.', grant: 'New consent', bank: 'Bank', allBanks: 'All banks', until: 'Until', untilHint: 'At most one year; the day itself is included.', grantAction: 'Let the bank see', granted: 'Granted until {{date}}. It can be revoked at any time.',
    list: 'Consents', none: 'No bank has a consent.', noneHint: 'You can match and apply without one.', standing: { ACTIVE: 'Valid', EXPIRED: 'Run out', REVOKED: 'Revoked' }, untilDate: 'until {{date}}', grantedAt: 'granted {{at}}', revokedAt: 'revoked {{at}}',
    revoke: 'Revoke the consent', revokeSure: 'The bank stops seeing the enterprise’s name at once.', keep: 'Keep it', revoked: 'The consent for {{bank}} is revoked.',
  },
} as const;
