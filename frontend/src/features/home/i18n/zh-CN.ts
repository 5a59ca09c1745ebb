export const messages = {
  menu: '首页', bell: '待办 {{count}} 件', allTodos: '全部 {{count}} 件', seeAll: '查看全部', today: '今天 {{date}}',
  assets: '我的知识产权', addAsset: '新增知识产权', noAssets: '还没有登记知识产权。', noAssetsHint: '填专利号即可，约 2 分钟。登记后就能看到哪些银行产品适合您。',
  asset: { free: '可质押', registering: '登记中', pledged: '已质押', expiring: '半年内届满', unverified: '待核验' },
  deadlines: '近期期限', annualFee: '缴纳年费', renewal: '办理续展', repay: '贷款到期还款', balance: '余额 {{wan}} 万元',
  cases: '在途申请', noCases: '还没有融资申请。', noCasesHint: '先查匹配，选一个适合的产品申请。', wan: '{{wan}} 万元', heldBy: '当前办理人：{{office}}',
  notVerified: '本企业的营业执照和授权书正在核验。核验前可以登记知识产权、查匹配和填写草稿，暂不能提交申请。', seeRegistration: '查看核验进度',
  matches: '查匹配', findProducts: '查匹配', match: { fits: '可申请产品', most: '预计最高可贷', unfits: '暂不符合', wan: '万元' },
  calls: '可申报政策', noCalls: '现在没有开放申报的政策。', estimated: '预计可申报 {{amount}} 元', noLoanYet: '暂无可申报的已结清贷款',
  notices: '公示公告', noNotices: '现在没有公示中的名单。',
  worklist: '我的工作台', pressure: { all: '待我办理', overdue: '已超期', soon: '两个工作日内到期' },
  platform: '平台管理',
} as const;
