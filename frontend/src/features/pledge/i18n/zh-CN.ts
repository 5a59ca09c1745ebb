export const messages = {
  menu: { tracker: '质押登记', imported: '平台外登记' },
  yes: '是', no: '否', viewPaper: '查看文件', confirmed: '已确认', notConfirmed: '未确认', awaitsSecond: '待另一人复核', cured: '{{date}} 已补正', notCured: '未补正',
  expiresOn: '届满日 {{date}}', toPledgee: '出质给 {{pledgee}}', rightsOf: '{{type}} {{count}} 件', trademarkNo: '第 {{no}} 号 · 第 {{class}} 类',
  rightType: { PATENT: '专利', TRADEMARK: '商标' },
  kind: { INVENTION: '发明专利', UTILITY_MODEL: '实用新型专利', DESIGN: '外观设计专利', TRADEMARK: '注册商标' },
  side: { PLEDGOR: '出质人', PLEDGEE: '质权人' },
  channel: { ONLINE: '网上提交', WINDOW: '窗口提交', MAIL: '邮寄' },
  outcome: { REGISTERED: '准予登记', REFUSED: '不予登记' },
  list: {
    title: '质押登记', unit: '件', what: '质押登记', open: '办理质押登记', empty: '还没有质押登记。', emptyHint: '融资合同签订后，由银行发起质押登记。',
  },
  filter: { keyword: '关键字', keywordHint: '编号、当事人、专利号或登记号', registeredFrom: '登记日从', registeredTo: '登记日至' },
  field: {
    state: '状态', registrationCaseNo: '编号', parties: '出质人与质权人', pledgor: '出质人', pledgee: '质权人', debtor: '债务人', assets: '质物', rightType: '权利类型', securedAmount: '登记担保金额',
    securedAmountYuan: '登记担保金额（元）', principalClaim: '主债权', debtPeriod: '债务期限', loanContract: '借款合同', pledgeContract: '质押合同', case: '融资申请', nextDuty: '下一义务',
    registration: '登记号 / 登记日', registrationNo: '登记号', registeredOn: '登记日', filedOn: '提交日', channel: '提交方式', filedBy: '提交人', noticedOn: '补正通知日', cureBy: '补正截止日', curedOn: '补正完成日',
    remarks: '补正内容', defectNotice: '补正通知书', outcome: '登记结果', refusedOn: '不予登记日', refusalGround: '不予登记的理由', periodTo: '登记期限至', noticeFile: '通知书', publishedOn: '公示出质日', proofOn: '结清证明日期',
    cancelledOn: '注销日', endedOn: '终止日', reason: '原因', rightTitle: '名称', patentNo: '专利号', trademarkNo: '注册号', kind: '种类', grantDate: '授权公告日', markRegisteredOn: '注册日', expiryDate: '届满日',
    county: '县（市、区）', firstTime: '首次质押',
  },
  paper: { notice: '专利权质押登记通知书', certificate: '商标专用权质权登记证', refusal: '不予登记通知书', proof: '结清证明', cancellation: '注销通知书' },
  page: {
    title: '{{pledgor}} · {{type}}质押登记', pledge: '质押内容', rights: '质物（{{count}} 件）', confirmations: '双方确认', papers: '登记文件', declaration: '知情声明', office: '登记机关办理情况', filing: '提交登记', defect: '补正',
    result: '登记结果', proof: '结清证明', cancellation: '注销登记',
  },
  matter: { PLEDGE: '{{side}}确认登记', CANCELLATION: '{{side}}同意注销' },
  form: { PATENT: '专利权质押登记申请表', TRADEMARK: '商标专用权质权登记申请书', note: '按本页内容填好，打印后由双方签字盖章，向登记机关提交。' },
  stage: { precheck: '登记前检查', confirmed: '双方确认', filed: '提交登记', registered: '登记', cancelling: '办理注销', cancelled: '注销', fileBy: '{{date}} 前提交' },
  duty: {
    PRECHECK: '完成登记前检查', CONFIRM: '双方确认', FILE: '向登记机关提交', DECIDE: '等待登记机关决定', CURE: '办理补正', SECOND_CHECK: '另一人复核', PUBLISH: '公示出质', RELEASE: '出具结清证明并注销', AGREE: '同意注销', RECORD_CANCELLATION: '登录注销结果', NONE: '无',
  },
  note: { openGrounds: '登记前检查还有 {{count}} 项未通过，全部通过后双方才能确认。', others: '现由 {{holder}} 办理：{{duty}}。' },
  verdict: { PASS: '无此情形', MANUAL: '待人工核查', DECLARED: '已声明豁免', WAIVABLE: '可声明豁免', FAIL: '存在此情形' },
  ticked: { PASS: '经核查无此情形', FAIL: '经核查存在此情形' },
  source: { REGISTER_COPY: '登记簿副本', CERTIFICATE: '证书', FEE_RECEIPT: '缴费凭证', CONTRACT: '合同', CONSENT: '共有人同意书', COURT_SEARCH: '法院或执行信息查询', OTHER: '其他' },
  precheck: {
    title: '登记前检查', count: '{{passed}} / {{all}} 项已通过', unsourced: '商标各项依据《注册商标专用权质押登记程序规定》整理，条文待核实，请以登记机关要求为准。', waivable: '可声明豁免', tick: '登录核查结果', tickAgain: '重新核查',
    declare: '出具知情声明', declaredAt: '已出具知情声明', found: '核查结果', source: '依据', asOf: '核查日期', evidence: '核查到的内容', save: '保存核查结果',
  },
  open: {
    unit: '笔', cases: '已签约的融资申请', choose: '请选择一笔已签约的融资申请。质物全部登记后不再列出。', another: '选择融资申请', keywordHint: '编号、企业或产品', product: '产品', creditLine: '授信额度（元）', rights: '{{count}} 件',
    noCases: '没有待登记的融资申请。', noCasesHint: '登录合同信息后，案件会出现在这里。',
    title: '办理质押登记', what: '登记内容', hint: '一件案件的专利、商标分别登记。开始后先做登记前检查，再由双方确认。', submit: '开始办理', split: '专利和商标分别登记的担保金额，合计不超过质押合同担保金额。', left: '尚可登记的担保金额',
    done: '已开始办理 {{no}}，请完成登记前检查。', nothingLeft: '这件案件的质物都已在办理登记。', nothingLeftHint: '可在质押登记列表中查看进度。',
  },
  act: {
    confirm: '确认登记', 'record-filing': '登记已提交', 'record-result': '登录登记结果', 'confirm-result': '复核登记结果', 'record-cure': '补正完成', 'record-publication': '登记公示出质', 'issue-settlement-proof': '申请注销',
    'agree-cancellation': '同意注销', 'record-cancellation': '登录注销', 'confirm-cancellation': '复核注销', 'run-precheck': '重新检查', 'record-defect': '登录补正通知', 'take-back-result': '撤回结果登录', 'take-back-cancellation': '撤回注销登录', withdraw: '撤回登记',
  },
  hint: {
    filing: '在登记机关提交后，登录提交方式和日期。', secondPerson: '按通知书登录。须由本行另一人复核后才生效。', period: '默认为债务到期日，请按质权登记证填写。', publication: '出质人应自登记之日起 20 个工作日内在国家企业信用信息公示系统公示（《企业信息公示暂行条例》第十条）。',
    proof: '贷款结清后出具结清证明，双方同意后办理注销登记。', withdraw: '撤回后质物恢复为可质押。需要时可重新发起登记。',
  },
  submit: {
    'record-filing': '保存提交情况', 'record-defect': '保存补正通知', 'record-cure': '保存补正完成日', 'record-result': '登录结果，提交复核', 'record-publication': '保存公示日期', 'issue-settlement-proof': '出具结清证明，申请注销',
    'agree-cancellation': '同意注销', 'record-cancellation': '登录注销，提交复核', 'confirm-cancellation': '复核通过，质押注销', withdraw: '撤回登记',
  },
  confirm: {
    title: '确认质押登记', promise: '双方都确认后，质物即标记为“登记中”，不能再次出质。', submit: '确认登记 {{amount}} 元', declared: '以下情形可以登记，但双方须已知情并声明：', read: '已阅读并同意知情声明', unread: '请先阅读并勾选知情声明。',
    resultPromise: '复核后质押登记生效，融资案件变为已登记。须由登录人以外的人办理。', refusalPromise: '复核后登记终止，质物恢复为可质押。须由登录人以外的人办理。', result: '复核登记 {{wan}} 万元', refusal: '复核不予登记',
    agreePromise: '双方都同意后，由质权人向登记机关办理注销登记。', cancellationPromise: '复核后质押注销，质物恢复为可质押。须由登录人以外的人办理。',
  },
  done: {
    'run-precheck': '已重新检查。', 'tick-ground': '核查结果已保存。', 'issue-declaration': '知情声明已出具，请双方确认时阅读。', confirm: '已确认，当前状态：{{state}}。', withdraw: '登记已撤回，质物恢复为可质押。', 'record-filing': '已登录提交情况，等待登记机关决定。',
    'record-defect': '补正通知已登录，请双方按期补正。', 'record-cure': '补正已完成，等待登记机关决定。', 'record-result': '结果已登录，等待本行另一人复核。', 'take-back-result': '结果登录已撤回。', 'confirm-result': '登记结果已复核，当前状态：{{state}}。',
    'record-publication': '公示日期已保存。', 'issue-settlement-proof': '结清证明已出具，等待双方同意注销。', 'agree-cancellation': '已同意注销。', 'record-cancellation': '注销已登录，等待本行另一人复核。', 'take-back-cancellation': '注销登录已撤回。',
    'confirm-cancellation': '质押已注销，{{pledgor}}的质物恢复为可质押。',
  },
  reason: { notFiled: '双方确认后未按期提交，平台自动撤回', periodOver: '登记期限届满' },
  imported: {
    title: '平台外登记', mark: '导入', start: '导入登记清单', keywordHint: '企业、登记号或号码', empty: '还没有导入平台外登记。', emptyHint: '把本辖区在平台外办理的质押登记清单导入，统计才完整。',
  },
  import: {
    title: '导入登记清单', template: '下载模板', choose: '选择 Excel 文件', another: '换一个文件', hint: '仅支持按模板填写的 .xlsx 文件。', reading: '正在检查文件…', step: { choose: '选择文件', check: '检查结果', store: '确认导入' },
    rows: '行数', rowCount: '{{count}} 行', promise: '全部导入，或一行也不导入。导入后计入本辖区统计。', submit: '导入 {{count}} 行', done: '已导入 {{count}} 行，登记担保金额 {{wan}} 万元。', errors: '下载错误表', faultless: '{{count}} 行全部无误',
    refused: '{{rows}} 行中有 {{wrong}} 行存在错误，整个文件不能导入。请更正后重新选择文件。', unknown: '以下列不在模板中，不会导入：{{columns}}。', cell: '单元格', problem: '问题', fix: '如何更正', lines: '将要导入的登记（显示 {{count}} 行）',
  },
  action: {
    OPEN: '发起登记', RUN_PRECHECK: '登记前检查', TICK_GROUND: '人工核查', ISSUE_DECLARATION: '出具知情声明', CONFIRM: '一方确认', CONFIRM_LAST: '双方确认完成', WITHDRAW: '撤回登记', EXPIRE: '未按期提交，自动撤回', RECORD_FILING: '登录提交',
    RECORD_DEFECT: '登录补正通知', RECORD_CURE: '补正完成', RECORD_REGISTERED: '登录登记结果', RECORD_REFUSED: '登录不予登记', TAKE_BACK_RESULT: '撤回结果登录', CONFIRM_REGISTERED: '复核登记结果', CONFIRM_REFUSED: '复核不予登记', RECORD_PUBLICATION: '登记公示出质',
    ISSUE_SETTLEMENT_PROOF: '出具结清证明，申请注销', AGREE_CANCELLATION: '同意注销', RECORD_CANCELLATION: '登录注销', TAKE_BACK_CANCELLATION: '撤回注销登录', CONFIRM_CANCELLATION: '复核注销', LAPSE: '登记期限届满失效',
  },
} as const;
