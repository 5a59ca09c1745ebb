/** Words used by more than one feature. A feature's own words are in `features/<name>/i18n`. */
export const messages = {
  brand: { name: '知融', subtitle: '知识产权质押融资服务平台', demo: '演示环境', title: '{{page}} · 知融' },
  punctuation: { list: '、', colon: '：', dot: ' · ' },
  action: {
    search: '查询', reset: '重置', export: '导出', print: '打印', add: '新增', edit: '修改', close: '关闭', back: '返回', next: '下一步',
    previous: '上一步', more: '更多', retry: '重新查询', view: '查看', remove: '移除', backHome: '回到首页', expand: '展开条件', collapse: '收起条件',
    upload: '选择文件', clearFilters: '清除条件',
  },
  shell: {
    skip: '跳到正文', openMenu: '打开菜单', mainMenu: '菜单', portalNav: '主导航', portalHome: '首页', elderMode: '长者模式', standardMode: '标准模式',
    logout: '退出登录', otherLanguage: 'English', toWorkbench: '进入工作台', account: '我的账号', breadcrumb: '当前位置',
  },
  menu: {
    home: '首页', ip: '知识产权', financing: '融资', product: '产品', pledge: '质押', subsidy: '补贴', lists: '名单与监测', policy: '政策',
    statistics: '统计', admin: '系统管理',
  },
  role: {
    ENTERPRISE_OPERATOR: '企业经办人', ENTERPRISE_SIGNATORY: '授权签字人', BANK_OFFICER: '客户经理', BANK_APPROVER: '审批人',
    BANK_OPERATIONS: '放款与登记', BUREAU_REVIEWER: '审核经办人', BUREAU_DECISION_MAKER: '分管领导', BUREAU_FINANCE: '财务', PLATFORM_ADMIN: '平台管理员',
  },
  footer: { organiser: '主办单位：{{value}}', siteCode: '政府网站标识码：{{value}}', icp: 'ICP 备案：{{value}}', phone: '服务电话：{{value}}' },
  clock: { date: '演示日期', to: { NEXT_DAY: '+1 天', NEXT_WORKING_DAY: '+1 工作日', NEXT_DEADLINE: '到下一期限' } },
  problem: {
    offline: '网络断开，您填的内容还在本页。恢复后请再提交一次。',
    fault: '暂时没能完成，您填的内容还在本页。请稍后再试。',
    faultNo: '暂时没能完成，您填的内容还在本页。请稍后再试。编号 {{requestId}}',
    requestId: '编号 {{requestId}}',
    summary_other: '有 {{count}} 处需要修改',
    required: '请填写{{field}}。', tooLong: '{{field}}最多 {{max}} 个字。', inFuture: '{{field}}不能晚于今天（{{date}}）。', before: '{{field}}不能早于{{other}}（{{date}}）。',
  },
  form: {
    required: '必填', review: '核对', submit: '提交', saved: '草稿 {{time}} 已存', restored: '已恢复 {{time}} 存在本机的草稿。', discard: '清空重填',
    steps: '填写步骤', missing: '还差', complete: '各项已填齐', reviewHint: '请逐项核对。提交前都可以返回修改。', empty: '未填',
  },
  list: {
    total_other: '共 {{count}} {{unit}}', pageSize: '每页 {{size}} 条', previous: '上一页', next: '下一页', paging: '翻页', filters: '查询条件', all: '全部',
    sum: '合计 {{wan}} 万元', 
    noHits: '没有符合条件的{{what}}。已选 {{count}} 个条件。', printScope: '范围：{{filters}}', printAll: '范围：全部', pageTotal: '本页合计',
  },
  todo: {
    title: '待办', all: '全部待办', none: '现在没有待办事项。', noneHint: '轮到您办理的事项会出现在这里，最早到期的在最前。', due: '最晚 {{date}}', noDeadline: '无期限', count: '{{count}} 件',
    kind: {
      FINANCING_CASE: '办理融资申请', PLEDGE_REGISTRATION: '办理质押登记', SUBSIDY_CLAIM: '办理补贴申报', SUBSIDY_BATCH: '办理拟补助批次', SUBSIDY_OBJECTION: '答复公示异议',
      ENTERPRISE_VERIFICATION: '核验企业', ASSET_DISPUTE: '处理权利异议', ASSET_FEE: '缴纳年费或办理续展',
    },
    do: {
      FINANCING_CASE: {
        DRAFT: '继续填写融资申请', SUBMITTED: '受理融资申请', UNDER_REVIEW: '审查融资申请', RETURNED: '按退回意见补充', RECOMMENDED: '审批融资申请', OFFERED: '确认银行批复',
        AGREED: '登录合同信息', CONTRACTED: '办理质押登记', SECURED: '办理放款', DISBURSED: '登记还款', SETTLED: '出具结清证明并注销质押',
        SUBMIT: '核对并提交融资申请', CONFIRM_DISBURSEMENT: '复核放款',
      },
      PLEDGE_REGISTRATION: {
        DRAFT: '确认质押登记', CONFIRMED: '向登记机关提交登记', FILED: '登录登记结果', DEFECT: '办理补正', REGISTERED: '公示出质', CHANGING: '办理变更', EXTENDING: '办理延期', CANCELLING: '办理注销登记',
        SECOND_CHECK: '复核登记结果',
      },
      SUBSIDY_CLAIM: {
        DRAFT: '继续填写补贴申报', SUBMITTED: '受理补贴申报', UNDER_FIRST_REVIEW: '初审补贴申报', RETURNED: '补正补贴申报', RECOMMENDED: '复审补贴申报', UNDER_SECOND_REVIEW: '核定拟补助额',
        PROPOSED: '列入拟补助批次', SUSPENDED: '处理公示异议', APPROVED: '拨付补贴资金', PAID: '归档', PAYMENT_RETURNED: '处理退汇',
        SUBMIT: '核对并提交补贴申报', CERTIFY: '确认贷款事实', CONFIRM_AMOUNT: '复核拟补助额', CONFIRM_PAYMENT: '复核资金拨付',
      },
      SUBSIDY_BATCH: { DRAFT: '公示拟补助名单', ON_NOTICE: '结束公示并批准' },
    },
  },
  state: {
    mineSuffix: '待我办理', overdue_other: '已超 {{count}} 个工作日', left_other: '还剩 {{count}} 个工作日', dueToday: '今天到期',
    financing: {
      draft: '草稿', submitted: '已提交', under_review: '审查中', returned: '待补充', recommended: '待审批', offered: '已批复待确认', agreed: '已接受',
      contracted: '已签约', secured: '已登记', disbursed: '已放款', settled: '已结清', closed: '已办结', withdrawn: '已撤回', rejected: '已拒绝', lapsed: '已失效',
    },
    pledge: {
      draft: '待确认', confirmed: '双方已确认', filed: '已提交', defect: '待补正', registered: '已登记', changing: '变更中', extending: '延期中',
      cancelling: '注销中', cancelled: '已注销', lapsed: '已失效', revoked: '已撤销', refused: '不予登记', withdrawn: '已撤回',
    },
    claim: {
      draft: '草稿', submitted: '已提交', under_first_review: '初审中', returned: '待补正', recommended: '已推荐', under_second_review: '复审中',
      proposed: '拟补助', on_notice: '公示中', suspended: '异议处理中', approved: '已批准', paid: '已拨付', payment_returned: '退汇', archived: '已归档',
      rejected: '不予支持', withdrawn: '已撤回', forfeited: '视为放弃', clawback: '追回中', recovered: '已追回',
    },
    whitelist: {
      recommended: '已推荐', contacted: '已对接', listed: '已入授信白名单', lined: '已授信', disbursed: '已放款', declined: '未采纳', removed: '已移出', expired: '已到期',
    },
    asset: { free: '可质押', registering: '登记中', pledged: '已质押', restricted: '受限' },
    ownership: { unverified: '待核验', verified: '已核验', disputed: '有异议' },
    registration: { submitted: '待核验', returned: '待补正', verified: '已核验' },
    dispute: { open: '处理中', upheld: '异议成立', rejected: '异议不成立', withdrawn: '已撤回' },
  },
  code: {
    assetKind: { INVENTION: '发明专利', UTILITY_MODEL: '实用新型专利', DESIGN: '外观设计专利', TRADEMARK: '注册商标' },
    valueKind: { EXTERNAL_APPRAISAL: '评估报告', BANK_INTERNAL: '内部评估', NEGOTIATED: '协商定价' },
    size: { LARGE: '大型', MEDIUM: '中型', SMALL: '小型', MICRO: '微型' },
    tag: {
      HIGH_TECH: '高新技术企业', TECH_SME: '科技型中小企业', INNOVATIVE_SME: '创新型中小企业', SPECIALISED_SME: '专精特新中小企业', LITTLE_GIANT: '专精特新“小巨人”企业',
      IP_ADVANTAGE: '知识产权优势企业', IP_DEMONSTRATION: '知识产权示范企业', CHAIN_LEADER: '产业链链主企业', LISTING_RESERVE: '上市后备企业',
    },
    lprTenor: { ONE_YEAR: '一年期 LPR', OVER_FIVE_YEARS: '五年期以上 LPR' },
  },
  strip: { caseNo: '编号', state: '状态', heldBy: '当前办理人', dueAt: '最晚', nobody: '无须办理', noDue: '无期限', since: '接手于 {{at}}', you: '您' },
  track: { label: '办理进度', done: '已完成', now: '进行中', todo: '未开始' },
  timeline: { label: '办理记录', took_other: '历时 {{count}} 天', empty: '还没有办理记录。' },
  amount: { yuan: '元', wan: '万元', echo: '{{wan}} 万元', tooLong: '金额最多两位小数，整数部分最多 16 位。', notANumber: '请填写数字，例如 5000000.00。' },
  rate: { lprSpread: 'LPR {{sign}} {{bp}}BP' },
  distance: { required: '要求 {{value}}', actual: '实际 {{value}}', bar: '{{label}}：要求 {{required}}，实际 {{actual}}，{{distance}}' },
  upload: {
    uploading: '正在上传 {{name}}', tooLarge: '{{name}} 超过 {{size}} MB，未上传。', wrongType: '{{name}} 的格式不支持，未上传。请选择 {{types}} 文件。',
    hint: '支持 {{types}}，单个不超过 {{size}} MB', empty: '{{name}} 是空文件，未上传。', list: '已上传的文件',
  },
  loading: { label: '正在查询', slow: '仍在查询，数据量较大' },
  dateForm: '年-月-日',
  print: { by: '打印人 {{name}}（{{organisation}}） · {{at}}' },
  page: {
    forbidden: '您没有查看这一页的权限。', forbiddenHint: '如需查看，请联系本单位管理员。', notFound: '没有找到这一页或这份资料。',
    notFoundHint: '地址可能写错了，也可能资料不属于您的单位。', broken: '这一页没能显示。', brokenHint: '您存过的草稿不受影响。请重新打开这一页。', reload: '重新打开', outdated: '平台刚刚更新。', outdatedHint: '已提交的内容都已保存。请重新打开这一页，继续办理。',
  },
} as const;
