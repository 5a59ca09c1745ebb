export const messages = {
  menu: { mine: '我的知识产权' },
  kind: { INVENTION: '发明专利', UTILITY_MODEL: '实用新型', DESIGN: '外观设计', TRADEMARK: '注册商标' },
  legalStatus: { VALID: '有效', LAPSED: '已失效', INVALIDATED: '已宣告无效', UNKNOWN: '不详' },
  source: { DECLARED: '企业申报', DOCUMENT: '凭证', IMPORTED: '公布信息' },
  field: {
    kind: '类型', title: '名称', trademarkName: '商标名称', patentNo: '专利号', trademarkNo: '注册号', owners: '权利人', owner: '权利人', coOwners: '共有人', coOwner: '共有人 {{no}}', coOwnerName: '共有人名称',
    uscc: '统一社会信用代码', share: '份额', ownShare: '本单位份额', ownership: '权属核验', sameDay: '同日申请实用新型', termEndsOn: '续展后有效期至',
    legalStatus: '法律状态', expiryDate: '届满日', nextFeeDue: '年费 / 续展', currentValue: '当前价值（元）', pledgeState: '质押状态',
    filingDate: '申请日', grantDate: '授权公告日', registrationDate: '注册公告日', niceClass: '商品服务类别',
  },
  filter: { keyword: '关键字', keywordHint: '名称或号码', expiresBefore: '届满日早于' },
  trademarkNo: '第 {{no}} 号', niceClassNo: '第 {{no}} 类', coOwned: '共有', noValue: '未登记价值', yes: '是', no: '否', none: '无', expiresOn: '{{date}} 届满',
  niceHint: '1–34 类为商品，35–45 类为服务',
  list: {
    title: '我的知识产权', unit: '件', what: '知识产权', add: '新增知识产权', empty: '还没有登记知识产权。', emptyHint: '填专利号即可，约 2 分钟。',
  },
  page: { facts: '基本信息' },
  step: { number: '号码', basics: '基本信息', owners: '权利人' },
  action: { LIST_ASSET: '登记到平台', DECLARE_VALUE: '登记评估价值', VERIFY_VALUE: '核验评估价值' },
  create: {
    title: '新增知识产权', submit: '登记知识产权', done: '已登记《{{title}}》，届满日 {{date}}。银行或主管部门核验权属后即可质押。',
    promise: '请逐项核对。提交后，本单位对所填内容的真实性负责；权属在银行或主管部门核验之前显示为“待核验”。', expires: '届满日 {{date}}，以登记结果为准。',
    addOwner: '增加共有人', removeOwner: '移除共有人',
    sameDay: '同一申请人同日就同样的发明创造申请了实用新型和发明', sameDayHint: '质押登记前检查时，双方须对此出具声明。',
    termEndsOnHint: '续展过的商标，按续展证明填写。', usccHint: '个人或不清楚时留空。', shareHint: '约定了份额的，各方都要填写，合计 100%；未约定的全部留空。',
  },
  number: {
    digits: '专利号只含数字，最后一位可以是 X。', length: '专利号应为 13 位（2003 年 10 月以前申请的为 9 位），现为 {{actual}} 位。',
    kind: '第 {{position}} 位表示专利类型，应为 1、2、3、8 或 9，现为 {{actual}}。', check: '第 {{position}} 位是校验位，应为 {{expected}}，现为 {{actual}}。',
    otherKind: '这个号码属于{{kind}}，与所选的{{chosen}}不符。', trademark: '注册号为 5 至 9 位数字，国际注册以 G 开头。',
    patentHint: '可带 ZL 和小数点，全角也可以。', trademarkHint: '商标注册证上的号码，不含“第”和“号”。',
  },
} as const;
