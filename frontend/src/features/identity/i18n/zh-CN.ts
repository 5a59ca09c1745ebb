export const messages = {
  login: {
    title: '登录', username: '账号', password: '密码', show: '显示密码', submit: '登录', usernameMissing: '请填写账号。', passwordMissing: '请填写密码。',
    needed: '请先登录，登录后回到您要看的那一页。', hint: '连续输错会暂时锁定账号。无需下载软件，不收任何费用。',
  },
  landing: {
    line1: '专利和商标，', line2: '能贷多少，找谁贷，', line3: '一次看清',
    lead: '登记一次知识产权，同时比对本市各家银行的产品。能贷的，列出额度、利率和贴息后的净成本；暂不能贷的，列出还差什么。',
    enterprise: '企业', enterpriseText: '登记专利、商标，查可贷产品，跟踪办理进度，到期申领贴息。',
    bank: '银行', bankText: '发布产品和授信白名单，受理申请，核验权属与法律状态，记录登记结果。',
    bureau: '主管部门', bureauText: '发布申报通知，分级审核，公示与拨付，统计上报，每个数字都能追到明细。',
    way: '一笔融资怎么走',
  },
  way: {
    list: { title: '登记资产', text: '填号码，自动校验', who: '企业' },
    match: { title: '匹配产品', text: '逐条列出条件和差距', who: '平台 · 即时' },
    apply: { title: '申请与审查', text: '一次性告知缺什么', who: '银行' },
    pledge: { title: '质押登记', text: '双方共同申请', who: '国家登记机关办理' },
    loan: { title: '放款与还款', text: '登记后放款，结清后注销', who: '银行、企业' },
    subsidy: { title: '申领贴息', text: '审核、公示、拨付', who: '主管部门、财政' },
  },
} as const;
