export const messages = {
  menu: { own: 'My enterprise', all: 'Enterprises', desk: 'Verification of enterprises' },
  page: { facts: 'The enterprise' },
  field: {
    name: 'Name', uscc: 'Unified social credit code', region: 'Region', industryCode: 'Industry', size: 'Size', staff: 'Employees', annualRevenue: 'Revenue of last year', totalAssets: 'Total assets', foundedOn: 'Founded on', contact: 'Contact',
    contactName: 'Name of the contact', contactPhone: 'Phone of the contact', licence: 'Business licence', letter: 'Authorisation letter',
  },
  people_one: '{{count}} person', people_other: '{{count}} people',
  size: { LARGE: 'Large', MEDIUM: 'Medium', SMALL: 'Small', MICRO: 'Micro' },
  figure: { STAFF: 'employees', REVENUE: 'revenue', ASSETS: 'total assets' },
  sizeNeeds: 'Follows once known: {{figures}}', sizeNotCovered: 'No size standard for this industry', sizeNeedsIndustry: 'Follows once the industry is known',
  level: { NATIONAL: 'national', PROVINCE: 'provincial', CITY: 'city', COUNTY: 'county' },
  tag: {
    HIGH_TECH: 'High-tech enterprise', TECH_SME: 'Technology SME', INNOVATIVE_SME: 'Innovative SME', SPECIALISED_SME: 'Specialised SME', LITTLE_GIANT: 'Little giant', IP_ADVANTAGE: 'IP advantage enterprise',
    IP_DEMONSTRATION: 'IP demonstration enterprise', CHAIN_LEADER: 'Chain leader', LISTING_RESERVE: 'Listing reserve',
  },
  tags: {
    title: 'Titles', none: 'None entered yet.', code: 'Title', level: 'Level', certificateNo: 'Certificate number', validFrom: 'Valid from', validTo: 'Valid until', period: '{{from}} to {{to}}', since: 'since {{from}}', over: 'Expired', add: 'Add a title', remove: 'Remove',
  },
  own: { change: 'Change' },
  standing: {
    title: 'Verification', verified: 'Licence and letter are verified; you can submit applications.', submitted: 'The papers are being looked at. Until then you can put rights on record, see matches and prepare drafts, but submit nothing.', returned: 'The papers were returned. Please hand in others.',
    none: 'Not verified yet. Please hand in licence and letter; applications can be submitted once they are verified.', see: 'See the papers', handIn: 'Hand in the papers',
  },
  form: {
    submit: 'Save', done: 'Saved.', doneSized: 'Saved. By the size standard the enterprise is: {{size}}.', industryHint: 'By the national classification of industries; letter and division will do, such as C39.', industryRule: 'Enter an industry code such as C39 or 3911.', staffHint: 'At the end of the year.',
    revenueHint: 'Of last year, in yuan.', contactHint: 'Seen by the bank and bureau that handle your applications.', phoneRule: 'Enter a phone number.',
  },
  registration: {
    own: 'Papers for the verification', papers: 'Entries and papers', what: 'registrations', applicant: 'Applicant', submittedAt: 'Submitted on', decidedAt: 'Decided on', noPaper: 'not open to you', platform: 'Operator of the platform', doubtful: 'check character does not fit, confirmed by the applicant', doubtfulShort: 'check character',
    reasonWas: 'Returned because: {{reason}}', first: 'Hand in the papers', again: 'Hand in other papers', licenceHint: 'A scan or photo of the business licence.', letterHint: 'A sealed letter that names the authorised person.', promise: 'The bureau of the region or the operator of the platform looks at them. Your enterprise answers for their truth.',
    submit: 'Hand in', handedIn: 'The papers are handed in and wait for verification.', empty: 'No enterprise has registered yet.', emptyHint: 'Enterprises that register themselves appear here.', verify: 'Verify', compare: 'Compare with licence and letter', verifyPromise: 'The enterprise can then submit applications for loans and subsidies.', verifySubmit: 'The papers agree: verify',
    return: 'Return for correction', returnSubmit: 'Return for correction', reason: 'What has to be corrected', reasonHint: 'Everything at once, please; the enterprise corrects what is written here.', verified: '{{name}} is verified.', returned: 'Returned; {{name}} has to correct it.', elsewhere: '{{office}} verifies it.',
  },
  list: { title: 'Enterprises', unit: 'enterprises', what: 'enterprises', keyword: 'Keyword', keywordHint: 'Name, or the whole credit code', verified: 'Verification', empty: 'There is no enterprise to see yet.', emptyHint: 'Bureaus see those of their regions, banks those that have applied to them or let them look.' },
  action: { REGISTER: 'Registered', VERIFY: 'Verified', RETURN: 'Returned for correction', RESUBMIT: 'Papers handed in again', CHANGE_PROFILE: 'Profile changed', ENROL: 'Enrolled', CHANGE_ORGANISATION: 'Organisation changed', ADD_USER: 'User added', DEACTIVATE_USER: 'User closed', ACTIVATE_USER: 'User opened', RESET_PASSWORD: 'Password reset' },
} as const;
