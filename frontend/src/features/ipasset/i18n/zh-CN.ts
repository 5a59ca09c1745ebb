export const messages = {
  menu: { mine: '我的知识产权', region: '辖区知识产权', disputes: '权属异议' },
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
  action: {
    LIST_ASSET: '登记到平台', DECLARE_VALUE: '登记评估价值', VERIFY_VALUE: '核验评估价值', JOIN: '共有人加入', VERIFY_OWNERSHIP: '核验权属', OPEN_DISPUTE: '提出权属异议', UPHOLD_DISPUTE: '异议成立', REJECT_DISPUTE: '异议不成立', WITHDRAW_DISPUTE: '撤回异议',
  },
  create: {
    title: '新增知识产权', submit: '登记知识产权', done: '已登记《{{title}}》，届满日 {{date}}。银行或主管部门核验权属后即可质押。',
    promise: '请逐项核对。提交后，本单位对所填内容的真实性负责；权属在银行或主管部门核验之前显示为“待核验”。', expires: '届满日 {{date}}，以登记结果为准。',
    inOwnList: '查看列表中的这项权利', join: '本单位是共有人，加入登记', dispute: '该权利属于本单位，提出权属异议',
    addOwner: '增加共有人', removeOwner: '移除共有人',
    sameDay: '同一申请人同日就同样的发明创造申请了实用新型和发明', sameDayHint: '质押登记前检查时，双方须对此出具声明。',
    termEndsOnHint: '续展过的商标，按续展证明填写。', usccHint: '个人或不清楚时留空。', shareHint: '约定了份额的，各方都要填写，合计 100%；未约定的全部留空。',
  },
  join: {
    title: '加入共有权利', which: '要加入的权利', lead: '其他单位已登记、且权利人中写有本单位名称或统一社会信用代码的权利，可以加入，加入后即可查看。登记仍由原单位维护。', submit: '加入', done: '已加入《{{title}}》，可在列表中查看。',
  },
  verify: {
    title: '权属核验', hint: '核对专利证书、商标注册证或登记簿副本无误后，登录查册日期。核验后即可质押。', was: '已核验，查册日期 {{date}}。', open: '登录核验结果', again: '重新核验', checkedOn: '查册日期', checkedOnHint: '登记簿副本或证书上的查询日期。',
    copy: '登记簿副本', copyHint: '可不上传；上传后权利人可以查看。', submit: '权属无误，核验通过', done: '《{{title}}》的权属已核验。',
  },
  dispute: {
    title: '权属异议', unit: '件', open: '提出权属异议', right: '权利', claimant: '异议人', holder: '登记单位', openedAt: '提出日期', against: '{{claimant}} 对 {{holder}}', of: '《{{title}}》权属异议', office: '主管部门',
    empty: '没有权属异议。', emptyHint: '登记新权利时提示已由其他单位登记的，可以提出异议。', emptyBureau: '辖区内企业提出异议后，会出现在这里。', claim: '异议内容', lead: '其他单位登记了属于本单位的权利时，可以提出异议，由登记单位所在地的主管部门决定。',
    reason: '理由', reasonHint: '写明该权利为何属于本单位。登记单位看得到。', paper: '证明材料', paperHint: '证书或登记簿副本。只有主管部门看得到。', paperClosed: '仅主管部门和异议人可以查看', promise: '提出后，该权利暂停办理新的质押。本单位对所述内容的真实性负责；决定之前可以撤回。', submit: '提出异议',
    opened: '异议已提出，由{{office}}决定。', decision: '决定', outcome: '结果', decisionReason: '决定理由', decidedBy: '决定人', decisionHint: '双方都看得到。', uphold: '异议成立', reject: '异议不成立', withdraw: '撤回异议',
    upholdPromise: '登记将转给{{claimant}}，权属恢复为待核验，{{holder}}不再看到这项权利。', rejectPromise: '登记仍属于{{holder}}，权属恢复为异议提出前的状态。', withdrawPromise: '撤回后，权属恢复为异议提出前的状态。',
    wasUpheld: '异议成立，登记已转给{{claimant}}。', wasRejected: '异议不成立，登记保持不变。', wasWithdrawn: '异议已撤回。', pending: '这项权利正在处理权属异议，暂不能办理新的质押。', see: '查看异议',
  },
  number: {
    digits: '专利号只含数字，最后一位可以是 X。', length: '专利号应为 13 位（2003 年 10 月以前申请的为 9 位），现为 {{actual}} 位。',
    kind: '第 {{position}} 位表示专利类型，应为 1、2、3、8 或 9，现为 {{actual}}。', check: '第 {{position}} 位是校验位，应为 {{expected}}，现为 {{actual}}。',
    otherKind: '这个号码属于{{kind}}，与所选的{{chosen}}不符。', trademark: '注册号为 5 至 9 位数字，国际注册以 G 开头。',
    patentHint: '可带 ZL 和小数点，全角也可以。', trademarkHint: '商标注册证上的号码，不含“第”和“号”。',
  },
} as const;
