export const messages = {
  menu: { own: '本企业', all: '企业', desk: '企业核验' },
  page: { facts: '企业信息' },
  field: {
    name: '企业名称', uscc: '统一社会信用代码', region: '所在地区', industryCode: '行业', size: '企业规模', staff: '从业人员', annualRevenue: '上年营业收入', totalAssets: '资产总额', foundedOn: '成立日期', contact: '联系人',
    contactName: '联系人姓名', contactPhone: '联系电话', licence: '营业执照', letter: '授权书',
  },
  people: '{{count}} 人',
  size: { LARGE: '大型', MEDIUM: '中型', SMALL: '小型', MICRO: '微型' },
  figure: { STAFF: '从业人员', REVENUE: '营业收入', ASSETS: '资产总额' },
  sizeNeeds: '填写{{figures}}后自动划型', sizeNotCovered: '该行业没有划型标准', sizeNeedsIndustry: '填写行业后自动划型',
  level: { NATIONAL: '国家级', PROVINCE: '省级', CITY: '市级', COUNTY: '县级' },
  tag: {
    HIGH_TECH: '高新技术企业', TECH_SME: '科技型中小企业', INNOVATIVE_SME: '创新型中小企业', SPECIALISED_SME: '专精特新中小企业', LITTLE_GIANT: '专精特新“小巨人”', IP_ADVANTAGE: '知识产权优势企业',
    IP_DEMONSTRATION: '知识产权示范企业', CHAIN_LEADER: '链主企业', LISTING_RESERVE: '上市后备企业',
  },
  tags: {
    title: '资质与称号', none: '还没有填写。', code: '称号', level: '级别', certificateNo: '证书编号', validFrom: '有效期自', validTo: '有效期至', period: '{{from}} 至 {{to}}', since: '{{from}} 起', over: '已过期', add: '增加称号', remove: '移除',
  },
  own: { change: '修改' },
  standing: {
    title: '企业核验', verified: '营业执照和授权书已核验，可以提交申请。', submitted: '材料正在核验。核验通过之前可以登记知识产权、查看匹配、准备草稿，但不能提交申请。', returned: '材料已退回，请补正后重新提交。',
    none: '尚未核验。请提交营业执照和授权书，核验通过后才能提交申请。', see: '查看材料', handIn: '提交材料',
  },
  form: {
    submit: '保存企业信息', done: '企业信息已保存。', doneSized: '企业信息已保存，按划型标准为{{size}}企业。', industryHint: '按《国民经济行业分类》，可填门类加大类，例如 C39。', industryRule: '请填写行业代码，例如 C39 或 3911。', staffHint: '期末从业人员，人。',
    revenueHint: '上一年度营业收入，元。', contactHint: '受理申请的银行和主管部门看得到。', phoneRule: '请填写电话号码。',
  },
  registration: {
    own: '核验材料', papers: '登记内容与材料', what: '登记', applicant: '申请人', submittedAt: '提交日期', decidedAt: '办理日期', noPaper: '无权查看', platform: '平台运营方', doubtful: '校验位不符，申请人已确认', doubtfulShort: '校验位不符',
    reasonWas: '退回原因：{{reason}}', first: '提交核验材料', again: '重新提交材料', licenceHint: '营业执照正本或副本的扫描件、照片。', letterHint: '加盖公章的授权书，写明被授权人姓名。', promise: '提交后由所在地主管部门或平台运营方核验。本单位对材料的真实性负责。',
    submit: '提交材料', handedIn: '材料已提交，等待核验。', empty: '还没有企业登记。', emptyHint: '企业自行注册后，会出现在这里。', verify: '核验通过', compare: '请与营业执照、授权书逐项核对', verifyPromise: '核验通过后，企业即可提交融资和补贴申请。', verifySubmit: '材料一致，核验通过',
    return: '退回补正', returnSubmit: '退回补正', reason: '需要补正的内容', reasonHint: '请一次性写明全部需要补正的内容，企业按此重新提交。', verified: '{{name}}已核验通过。', returned: '已退回，等待{{name}}补正。', elsewhere: '由{{office}}核验。',
  },
  list: { title: '企业', unit: '家', what: '企业', keyword: '关键字', keywordHint: '名称，或完整的统一社会信用代码', verified: '核验', empty: '还没有可以查看的企业。', emptyHint: '主管部门看到本辖区的企业，银行看到向其申请或授权的企业。' },
  action: { REGISTER: '注册', VERIFY: '核验通过', RETURN: '退回补正', RESUBMIT: '重新提交材料', CHANGE_PROFILE: '更新企业信息', ENROL: '登记单位', CHANGE_ORGANISATION: '修改单位信息', ADD_USER: '添加用户', DEACTIVATE_USER: '停用用户', ACTIVATE_USER: '恢复用户', RESET_PASSWORD: '重设密码' },
} as const;
