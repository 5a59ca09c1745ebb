export const messages = {
  menu: { own: '信贷产品', offered: '银行产品', whitelists: '授信白名单', recommendations: '推荐名单' },
  list: {
    title: '信贷产品', offered: '银行产品', unit: '个', what: '产品', add: '新建产品', keyword: '关键字', keywordHint: '名称或编号', empty: '还没有产品。', emptyHint: '新建产品后提交，由另一人发布，企业才能看到和申请。',
  },
  state: { DRAFT: '草稿', PROPOSED: '待发布', PUBLISHED: '已发布', SUSPENDED: '已暂停', RETIRED: '已下架' },
  field: {
    name: '产品名称', code: '产品编号', bank: '银行', state: '状态', kind: '知识产权类型', summary: '简介', amounts: '金额', amountsWan: '金额（万元）', terms: '期限', termsMonths: '期限（个月）', price: '利率', pledgeRate: '质押率', pledgeRates: '质押率',
    acceptedValueKinds: '认可的价值依据', minAppraisedValue: '评估价值不低于', minRemainingMonths: '专利剩余期限不少于', sizes: '企业规模', regions: '注册地区', industries: '所属行业', tags: '企业标签（有其一）', minAgeMonths: '经营年限不少于',
    minAmount: '最低金额', maxAmount: '最高金额', minTermMonths: '最短期限', maxTermMonths: '最长期限', lprTenor: '利率基准', spreadBp: '加点', requiredPapers: '材料',
  },
  amountRange: '{{min}} 至 {{max}} 元', wanRange: '{{min}}–{{max}}', termRange: '{{min}} 至 {{max}} 个月', yuan: '{{amount}} 元', months_other: '{{count}} 个月', atLeast_other: '，至少 {{count}} 件', noCondition: '不限',
  page: {
    money: '金额、期限与利率', rights: '质物', conditions: '准入条件', papers: '申请材料', noPapers: '没有另外要求材料。', match: '按我的知识产权匹配', apply: '申请', fitting: '适配企业', fittingUnit: '户',
    fittingNote: '按企业全部可质押的知识产权测算，草稿也可以先看。点数字查看名单。', versions: '版本与办理记录', version: '修订号 {{no}}',
  },
  action: {
    CREATE_PRODUCT: '建立产品', EDIT_PRODUCT: '修改草稿', PROPOSE: '提交发布', PUBLISH: '发布', SEND_BACK: '退回修改', SUSPEND: '暂停受理', RESUME: '恢复受理', REVISE: '转为草稿修订', RETIRE: '下架',
  },
  do: { EDIT: '修改', PROPOSE: '提交发布', PUBLISH: '发布产品', SEND_BACK: '退回修改', SUSPEND: '暂停受理', RESUME: '恢复受理', REVISE: '转为草稿修订', RETIRE: '下架产品' },
  done: {
    PROPOSE: '已提交《{{name}}》，由另一位审批人发布。', PUBLISH: '已发布《{{name}}》，企业现在可以匹配和申请。', SEND_BACK: '已退回《{{name}}》，可继续修改。', SUSPEND: '已暂停《{{name}}》，不再受理新的申请；在途申请不受影响。',
    RESUME: '已恢复《{{name}}》，企业可以申请。', REVISE: '《{{name}}》已转为草稿，改好后重新提交发布。', RETIRE: '已下架《{{name}}》。',
  },
  check: { PUBLISH: '核对后发布', SUSPEND: '核对后暂停受理', RETIRE: '核对后下架' },
  promise: {
    PUBLISH: '发布后所有企业可以看到并按这些条件匹配、申请；要修改须先暂停。提交人不能自己发布。', SUSPEND: '暂停后企业看不到“申请”，匹配中不再出现；可以恢复。在途申请不受影响。', RETIRE: '下架后不能恢复。在途申请和已放款项不受影响。',
  },
  secondPerson: '由提交人以外的审批人发布', saved: '已保存《{{name}}》为草稿。提交发布后由另一人发布。',
  form: {
    title: '新建产品', edit: '修改 {{name}}', basics: '基本信息', codeHint: '本行内不重复', months: '个月', pieces: '件', spreadHint: '可以为负，−500 至 2000', rightsHint: '至少接受一种。质押率由本行决定，没有国家规定的数值。', rateOf: '{{kind}}质押率', countOf: '至少几件（可不填）',
    noKind: '至少接受一种知识产权。', minAppraisedValue: '评估价值不低于（可不填）', minRemainingMonths: '专利剩余期限不少于（可不填）', conditionsHint: '不选表示不限。', regionsHint: '选市即包含所辖县（市、区）。', tagsHint: '有其中之一即可。',
    noPapers: '没有另外要求材料。', paper: '材料 {{no}}', paperZh: '中文名称', paperEn: '英文名称', paperCode: '代号', paperCodeHint: '代号由大写字母、数字、下划线组成，以字母开头。', removePaper: '移除材料 {{no}}', addPaper: '增加材料',
    save: '保存草稿', cancel: '取消', note: '保存后仍是草稿，只有本行能看到',
  },
  whitelist: {
    title: '授信白名单', unit: '份', what: '本行愿意授信的企业。预授信额度仅供参考，不构成授信承诺；企业只能看到自己的一条。', import: '导入授信白名单', allEntries: '全部名单企业', empty: '还没有导入授信白名单。', emptyHint: '下载模板，填好后导入；有错的文件整份不保存。',
    columns: '列：统一社会信用代码、企业名称、预授信额度（元）、有效期起、有效期止', facts: '共 {{entries}} 条，现在有效 {{valid}} 条，导入于', promise: '导入后立即生效：名单内的企业在匹配中优先显示，预授信额度会限制预计额度。同一企业较早的一条由新的替代。', imported_other: '已导入 {{count}} 条，立即用于匹配。',
  },
  recommendation: {
    title: '推荐名单', unit: '份', what: '本单位推荐给银行关注的企业，不含金额；银行自行决定是否授信。', whatForBank: '主管部门推送给本行的企业，只表示值得关注。名单上的企业在反向匹配中显示名称。', import: '导入推荐名单', empty: '还没有推荐名单。', emptyForBank: '还没有推送给本行的推荐名单。',
    emptyHint: '下载模板，填好后导入；有错的文件整份不保存。', listTitle: '名单标题', titleHint: '2026 年度第一批', bureau: '推荐单位', pushedTo: '已推送银行', pushedCount_other: '已推送 {{count}} 家银行', notPushed: '还没有推送', facts: '名单信息', push: '推送给银行', banks: '推送给',
    banksHint: '推送后银行能看到名单中的企业；不能收回。', banksNow: '同时推送给（可不选）', banksLater: '以后也可以推送。', pushAction: '推送名单', pushed_other: '已推送给 {{count}} 家银行。', columns: '列：统一社会信用代码、企业名称、有效期起、有效期止；不含金额',
    promise: '导入后，本单位、上级单位和所推送的银行能看到名单，企业只能看到自己的一条。', imported_other: '已导入 {{count}} 条。',
  },
  entry: {
    unit: '户', what: '企业', keyword: '关键字', keywordHint: '企业名称或信用代码', name: '企业名称', uscc: '统一社会信用代码', limit: '预授信额度', period: '有效期', registered: '平台注册', isRegistered: '已注册', notRegistered: '未注册', standing: '状态', actions: '操作',
    empty: '名单里没有企业。', remove: '移出', removeName: '移出 {{name}}', removeSure: '移出名单', keep: '保留', removed: '已将{{name}}移出名单。',
  },
  standing: { VALID: '有效', UPCOMING: '尚未生效', EXPIRED: '已到期', REPLACED: '已被替代', REMOVED: '已移出' },
  import: {
    step: { choose: '选择文件', check: '检查', store: '导入' }, template: '下载模板', choose: '选择 XLSX 文件', another: '换一个文件', reading: '正在读取', noRows: '文件里没有数据行。请按模板填写后再选。', errors: '下载错误文件', faultless_other: '{{count}} 行，没有错误',
    refused_other: '{{rows}} 行中有 {{count}} 处错误，整份不能导入。请下载错误文件，改正标出的单元格后重新选择。', warned_other: '有 {{count}} 处提醒，核对后可以导入。', unknown: '不认识的列已略去：{{columns}}', cell: '单元格', column: '列', problem: '问题', fix: '怎么改',
    rows: '读到的内容（显示 {{count}} / {{all}} 行）', row: '行', submit_other: '导入 {{count}} 条', back: '重新选择', file: '文件', entryCount: '条数', validCount: '现在有效', importedAt: '导入时间', counts: '{{entries}} 条，有效 {{valid}} 条', entries_other: '{{count}} 条',
  },
} as const;
