export const messages = {
  title: '价值', add: '登记价值', addOfBank: '登记本行价值', none: '未登记价值', empty: '还没有登记价值。', emptyHint: '登记评估报告后，可按评估价值匹配银行产品。',
  current: '当前价值', openReport: '查看文件', cancel: '取消',
  field: {
    kind: '价值类型', amount: '评估价值', value: '价值', valuer: '评估机构 / 银行', firm: '评估机构', valuedOn: '评估基准日', validUntil: '有效至', file: '附件', report: '评估报告', memo: '评估意见或协议',
    seenBy: '谁能看到',
  },
  standing: { DECLARED: '企业申报·待核验', VERIFIED: '已核验' },
  silent: { EXPIRED: '已过有效期，不计入', NO_REPORT: '未附报告，暂不计入' },
  seenBy: {
    EXTERNAL_APPRAISAL: '本企业、所在地主管部门，以及企业提交申请或授权的银行。', BANK_INTERNAL: '只有本行能看到，只在本行计入。', NEGOTIATED: '只有本行能看到，只在本行计入。',
  },
  validUntilHint: '以报告载明的有效期为准，含当日。', reportHint: '可先登记后补报告；未附报告的价值不计入匹配。',
  declareNote: '登记后不能修改，有新的报告请另行登记。能看到的人：{{seenBy}}', declare: '登记评估价值', record: '登记本行价值',
  declared: '已登记。银行对照报告核验之前显示为“企业申报·待核验”，匹配时按此价值估算。', declaredWithoutReport: '已登记，但未附报告，暂不计入匹配。有了报告请再登记一次。',
  recorded: '已登记{{kind}}，只在本行计入。', verify: '核验：与报告一致', verifyHint: '请先打开报告，核对金额、基准日、有效期和评估机构。', verified: '已核验 {{valuer}} {{date}} 的评估价值。',
} as const;
