export const messages = {
  login: {
    title: 'Sign in', username: 'Account', password: 'Password', show: 'Show the password', submit: 'Sign in', usernameMissing: 'Please enter your account.',
    passwordMissing: 'Please enter your password.', needed: 'Please sign in first; you will come back to the page you wanted.',
    hint: 'Repeated wrong passwords lock the account for a while. No software to install, no fees.', noAccount: 'No account for your enterprise yet?', register: 'Register the enterprise',
  },
  landing: {
    line1: 'Patents and trademarks:', line2: 'how much, and from whom,', line3: 'at one glance',
    lead: 'List your intellectual property once and compare the products of every bank in the city: limit, rate and net cost after subsidy where you fit, and what is missing where you do not yet.',
    enterprise: 'Enterprises', enterpriseText: 'List patents and trademarks, find loans, follow the case, claim the interest subsidy.',
    bank: 'Banks', bankText: 'Publish products and credit whitelists, take up applications, verify title and legal status, record registrations.',
    bureau: 'Bureaus', bureauText: 'Publish calls, review level by level, publish notices and pay; every figure leads to its rows.',
    way: 'How a loan goes',
  },
  way: {
    list: { title: 'List the asset', text: 'Enter the number, checked at once', who: 'Enterprise' },
    match: { title: 'Match products', text: 'Every condition and its distance', who: 'Platform · at once' },
    apply: { title: 'Apply and review', text: 'All that is missing, told once', who: 'Bank' },
    pledge: { title: 'Register the pledge', text: 'Filed by both parties', who: 'National registry' },
    loan: { title: 'Disburse and repay', text: 'Paid after registration, cancelled after settlement', who: 'Bank and enterprise' },
    subsidy: { title: 'Claim the subsidy', text: 'Review, notice, payment', who: 'Bureau and treasury' },
  },
  menu: { organisations: 'Organisations and users' },
  field: {
    uscc: 'Unified social credit code', name: 'Name of the organisation', regionCode: 'Region', licence: 'Business licence', letter: 'Authorisation letter', organisation: 'Organisation',
    roles: 'Roles', kind: 'Kind', phone: 'Office phone', parent: 'Head office', users: 'Users',
  },
  kind: {
    ENTERPRISE: 'Enterprise', BANK: 'Bank', BUREAU: 'Bureau', GUARANTOR: 'Guarantor', INSURER: 'Insurer', APPRAISER: 'Appraiser', ASSOCIATION: 'Association', UNIVERSITY: 'University',
    PLATFORM: 'Operator of the platform', branch: 'Branch of a bank',
  },
  level: { COUNTY: 'County bureau', CITY: 'City bureau', PROVINCE: 'Provincial bureau' },
  account: {
    username: 'User name', displayName: 'Name', password: 'Password', initialPassword: 'New password', repeated: 'Once more', differs: 'The two passwords differ.',
    usernameHint: 'For signing in; capitals do not matter.', usernameRule: '3 to 60 letters, digits, dots, underscores or hyphens, beginning with a letter or digit.',
    passwordHint: 'At least {{min}} characters; a sentence will do.', passwordShort: 'A password has at least {{min}} characters.',
  },
  uscc: {
    hint: 'The code of 18 characters on the licence.', malformed: 'The code has 18 digits or capitals (without I, O, S, V, Z).', doubtful: 'The check character does not fit. Some early codes are like that; compare it with the licence.',
    confirm: 'I have compared it with the licence; it is right', confirmMissing: 'Please compare the code with the licence first.',
  },
  register: {
    title: 'Register an enterprise', enterprise: 'Enterprise', papers: 'Papers', account: 'Account', submit: 'Submit the registration', nameHint: 'As on the business licence.',
    regionHint: 'Of the address on the licence; its bureau verifies the enterprise.', regionRule: 'Choose a region, or enter its code of 6 digits.', regionPlaceholder: 'Name or code of 6 digits',
    licenceHint: 'A scan or photo of the business licence.', letterHint: 'A sealed letter that names the authorised person.', paperMissing: 'Choose a file: {{paper}}.',
    promise: 'Please check everything. With the submission the enterprise answers for what it entered and its papers. Until it is verified it can put rights on record, see matches and prepare drafts, but submit nothing.',
    done: 'The registration is submitted', doneText: 'The account {{username}} is open; you can sign in now.', doneNext: 'Next, the bureau of the region or the operator of the platform looks at licence and letter. You find the result under "My enterprise".', toLogin: 'Sign in',
  },
  first: {
    title: 'The first administrator', sheet: 'Administrator of the platform', lead: 'There is no user yet. The log of the start holds a one-time token, which makes the first administrator. It ends with its use; the newest alone is good.',
    token: 'One-time token', submit: 'Make the administrator', done: 'The first administrator is made.',
  },
  own: {
    title: 'My account', who: 'Who I am', password: 'Change the password', current: 'Current password', new: 'New password', submit: 'Change the password', changed: 'The password is changed; other devices are signed out.',
    hint: 'Other devices will be signed out.',
  },
  organisations: {
    title: 'Organisations', unit: 'organisations', what: 'organisations', add: 'Enrol an organisation', keyword: 'Keyword', keywordHint: 'Name, or the whole credit code', empty: 'There are no organisations yet.', unverified: 'not verified',
    usersOf_one: '{{count}} user', usersOf_other: '{{count}} users',
  },
  enrol: {
    title: 'Enrol an organisation', sheet: 'Organisation', submit: 'Enrol the organisation', done: '{{name}} is enrolled. Next, add its users.', bureauHint: 'Level and scope follow from the region; Dingzhou, Xinji and Xiong\'an as they are managed.',
    parentHint: 'The head office of a branch; empty for a head office.', phoneHint: 'Of the desk; shown to the parties of a case.',
  },
  change: { open: 'Change name or phone', submit: 'Save the changes', done: 'Saved.' },
  users: {
    title: 'Users', add: 'Add a user', empty: 'There are no users yet.', noRoles: 'There are no roles for this kind of organisation yet.', active: 'active', closed: 'closed', state: 'State', actions: 'Actions', you: 'yourself',
    close: 'Close', open: 'Open again', reset: 'New password', resetSubmit: 'Save the new password', submit: 'Add the user', added: '{{name}} has the account {{username}} now. Tell the initial password in person or by phone.',
    closedNow: 'The account of {{name}} is closed and signed out.', opened: 'The account of {{name}} is open again.', resetDone: '{{name}} has a new password. Tell it in person or by phone.',
  },
  action: {
    ENROL: 'Enrolled', CHANGE_ORGANISATION: 'Changed the organisation', ADD_USER: 'Added a user', DEACTIVATE_USER: 'Closed a user', ACTIVATE_USER: 'Opened a user', RESET_PASSWORD: 'Reset a password',
    REGISTER: 'Registered', VERIFY: 'Verified', RETURN: 'Returned the papers', RESUBMIT: 'Handed in papers again', CHANGE_PROFILE: 'Changed the profile',
  },
} as const;
