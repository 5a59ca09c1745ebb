export const messages = {
  menu: 'Home', bell: 'To do: {{count}}', allTodos: 'All {{count}}', seeAll: 'See all', today: 'Today is {{date}}',
  assets: 'My intellectual property', addAsset: 'Add a right', noAssets: 'No right on record yet.', noAssetsHint: 'The patent number is enough and takes two minutes. Then you see which bank products suit you.',
  asset: { free: 'Free', registering: 'Being registered', pledged: 'Pledged', expiring: 'Ends within half a year', unverified: 'To be verified' },
  deadlines: 'Coming due', annualFee: 'Annual fee', renewal: 'Renewal', repay: 'Loan to be paid back', balance: '{{wan}} × 10,000 yuan outstanding',
  cases: 'Cases under way', noCases: 'No financing case yet.', noCasesHint: 'Search for a fitting product first, then apply.', wan: '{{wan}} × 10,000 yuan', heldBy: 'held by {{office}}',
  notVerified: 'Your licence and letter of authorisation are being verified. Until then you can list rights, search for products and write drafts, but not submit.', seeRegistration: 'See how far it is',
  matches: 'Products for your rights', findProducts: 'Find products', match: { fits: 'Products that fit', most: 'Up to about', unfits: 'Not yet', wan: '× 10,000 yuan' },
  calls: 'Subsidies open for claims', noCalls: 'No subsidy is open for claims now.', estimated: 'About {{amount}} yuan could be claimed', noLoanYet: 'No settled loan of yours to claim for yet',
  notices: 'Public notices', noNotices: 'No list is on public notice now.',
  worklist: 'My worklist', pressure: { all: 'For me to handle', overdue: 'Overdue', soon: 'Due within two working days' },
  platform: 'Platform administration',
} as const;
