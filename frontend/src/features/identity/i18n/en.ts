export const messages = {
  login: {
    title: 'Sign in', username: 'Account', password: 'Password', show: 'Show the password', submit: 'Sign in', usernameMissing: 'Please enter your account.',
    passwordMissing: 'Please enter your password.', needed: 'Please sign in first; you will come back to the page you wanted.',
    hint: 'Repeated wrong passwords lock the account for a while. No software to install, no fees.',
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
} as const;
