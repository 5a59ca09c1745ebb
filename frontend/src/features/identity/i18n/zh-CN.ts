export const messages = {
  login: {
    title: '登录', username: '账号', password: '密码', show: '显示密码', submit: '登录', usernameMissing: '请填写账号。', passwordMissing: '请填写密码。',
    needed: '请先登录，登录后回到您要看的那一页。', hint: '连续输错会暂时锁定账号。无需下载软件，不收任何费用。', noAccount: '企业还没有账号？', register: '注册企业',
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
  menu: { organisations: '单位与用户' },
  field: {
    uscc: '统一社会信用代码', name: '单位名称', regionCode: '所在地区', licence: '营业执照', letter: '授权书', organisation: '所属单位', roles: '角色',
    kind: '单位类型', phone: '办公电话', parent: '上级银行', users: '用户数',
  },
  kind: {
    ENTERPRISE: '企业', BANK: '银行', BUREAU: '主管部门', GUARANTOR: '担保机构', INSURER: '保险机构', APPRAISER: '评估机构', ASSOCIATION: '行业协会', UNIVERSITY: '高校院所', PLATFORM: '平台运营方', branch: '银行分支机构',
  },
  level: { COUNTY: '县级主管部门', CITY: '市级主管部门', PROVINCE: '省级主管部门' },
  account: {
    username: '用户名', displayName: '姓名', password: '密码', initialPassword: '新密码', repeated: '再输入一次', differs: '两次输入的密码不一致。',
    usernameHint: '登录用，字母不分大小写。', usernameRule: '3 至 60 位字母、数字、点、下划线或短横线，以字母或数字开头。',
    passwordHint: '至少 {{min}} 位，可以是一句话。', passwordShort: '密码至少 {{min}} 位。',
  },
  uscc: {
    hint: '营业执照上的 18 位代码。', malformed: '代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）。', doubtful: '校验位不符。少数早期代码确实如此，请对照营业执照。',
    confirm: '已对照营业执照，代码无误', confirmMissing: '请先对照营业执照确认。',
  },
  register: {
    title: '企业注册', enterprise: '企业', papers: '材料', account: '账号', submit: '提交注册', nameHint: '与营业执照一致。',
    regionHint: '营业执照上的住所地；由当地主管部门核验。', regionRule: '请选择地区，或填写 6 位行政区划代码。', regionPlaceholder: '输入名称或 6 位代码',
    licenceHint: '营业执照正本或副本的扫描件、照片。', letterHint: '加盖公章的授权书，写明被授权人姓名。', paperMissing: '请选择{{paper}}文件。',
    promise: '请逐项核对。提交后，本单位对所填内容和材料的真实性负责。核验通过之前可以登记知识产权、查看匹配、准备草稿，但不能提交申请。',
    done: '注册已提交', doneText: '账号 {{username}} 已开通，现在就可以登录。', doneNext: '下一步由所在地主管部门或平台运营方核验营业执照和授权书，结果在登录后的“本企业”中查看。', toLogin: '去登录',
  },
  first: {
    title: '设置首位管理员', sheet: '平台管理员', lead: '系统中还没有任何用户。启动日志中有一次性令牌，凭它设置首位平台管理员；令牌用后即失效，以最近一次启动的为准。',
    token: '一次性令牌', submit: '设置管理员', done: '已设置首位管理员。',
  },
  own: {
    title: '我的账号', who: '当前身份', password: '修改密码', current: '当前密码', new: '新密码', submit: '修改密码', changed: '密码已修改，其他设备上的登录已退出。',
    hint: '修改后，其他设备上的登录会退出。',
  },
  organisations: {
    title: '单位', unit: '家', what: '单位', add: '登记单位', keyword: '关键字', keywordHint: '名称，或完整的统一社会信用代码', empty: '还没有单位。', unverified: '待核验', usersOf_other: '{{count}} 个用户',
  },
  enrol: {
    title: '登记单位', sheet: '单位信息', submit: '登记单位', done: '已登记{{name}}。下一步为它添加用户。', bureauHint: '级别和管辖范围由地区决定；定州、辛集、雄安按管理体制处理。',
    parentHint: '分支机构选择其总行；总行留空。', phoneHint: '办理窗口的电话，向案件各方显示。',
  },
  change: { open: '修改名称或电话', submit: '保存修改', done: '已保存。' },
  users: {
    title: '用户', add: '添加用户', empty: '还没有用户。', noRoles: '这类单位暂无可分配的角色。', active: '正常', closed: '已停用', state: '状态', actions: '操作', you: '您自己',
    close: '停用', open: '恢复', reset: '重设密码', resetSubmit: '保存新密码', submit: '添加用户', added: '已为{{name}}开通账号 {{username}}。请当面或电话告知初始密码。',
    closedNow: '{{name}}的账号已停用，正在使用的登录已退出。', opened: '{{name}}的账号已恢复。', resetDone: '{{name}}的密码已重设，请当面或电话告知。',
  },
  action: {
    ENROL: '登记单位', CHANGE_ORGANISATION: '修改单位信息', ADD_USER: '添加用户', DEACTIVATE_USER: '停用用户', ACTIVATE_USER: '恢复用户', RESET_PASSWORD: '重设密码',
    REGISTER: '注册', VERIFY: '核验通过', RETURN: '退回补正', RESUBMIT: '重新提交材料', CHANGE_PROFILE: '更新企业信息',
  },
} as const;
