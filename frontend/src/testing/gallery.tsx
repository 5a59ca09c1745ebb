import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/shared/api/problem';
import { STATES, type Lifecycle } from '@/shared/lib/states';
import { ActionBar } from '@/shared/ui/action-bar';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { DistanceRuler } from '@/shared/ui/distance-ruler';
import { Amount, DateText, RateText } from '@/shared/ui/figures';
import { FileUpload } from '@/shared/ui/file-upload';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { Broken, EmptyState, ForbiddenState, Loading, NotFound } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { ResponsibilityStrip } from '@/shared/ui/responsibility-strip';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { StateChip } from '@/shared/ui/state-chip';
import { Timeline } from '@/shared/ui/timeline';
import { useProblemForm } from '@/shared/ui/use-problem-form';

const STAGES = [
  { key: 'submit', label: '提交', note: '09-15', is: 'done' },
  { key: 'takeUp', label: '受理', note: '09-16', is: 'done' },
  { key: 'review', label: '审查', note: '第 2 次交件', is: 'now' },
  { key: 'approve', label: '审批', is: 'todo' },
  { key: 'accept', label: '企业确认', is: 'todo' },
  { key: 'sign', label: '签约', is: 'todo' },
  { key: 'register', label: '质押登记', is: 'todo' },
  { key: 'disburse', label: '放款', is: 'todo' },
] as const;
const HOLDER = { office: '演示银行沧州分行', person: '经办人 李*', since: '2026-09-16T01:05:00Z', phone: '0317-0000001' };

/** Every shared component with made-up data: a picture book for whoever builds a page. Development only. */
export function Gallery() {
  const notice = useNotice();
  const [confirming, setConfirming] = useState(false);
  const [last, setLast] = useState('');
  const act = (label: string, danger = false) => ({ label, danger, onClick: () => setLast(label) });
  return (
    <>
      <PageHeader title="组件样张" crumbs={[{ label: '开发', to: '/gallery' }]} note="数据均为虚构" actions={<Button onClick={() => notice.say('已提交。演示银行沧州分行将在 3 个工作日内受理。')}>显示结果</Button>} />
      <ResponsibilityStrip caseNo="RZ-2026-000128" of="financing" state="UNDER_REVIEW" mine heldBy={HOLDER} dueAt="2026-09-22T09:00:00Z" workingDaysLeft={2} stages={STAGES} />
      <ResponsibilityStrip caseNo="RZ-2026-000131" of="financing" state="SUBMITTED" mine={false} heldBy={HOLDER} dueAt="2026-09-10" workingDaysLeft={-2} />
      <ResponsibilityStrip caseNo="RZ-2025-000017" of="financing" state="CLOSED" mine={false} heldBy={null} dueAt={null} />
      <States />
      <div className="zr-columns">
        <div>
          <FormSample />
          <Sheet title="差距尺">
            <DistanceRuler label="有效发明专利" required="2 件" actual="1 件" distance="还差 1 件有效发明专利" ratio={0.5} />
            <DistanceRuler label="评估价值" required="823.50 万元" actual="800.00 万元" distance="还差 23.50 万元" ratio={0.971} />
            <DistanceRuler label="企业标签" required="专精特新" actual="未登记该标签" distance="还差 1 个标签" />
          </Sheet>
          <Sheet title="数字">
            <Facts
              columns={2}
              items={[
                { label: '登记担保金额', value: <Amount value="5000000.00" echo /> },
                { label: '余额', value: <Amount value={null} /> },
                { label: '利率', value: <RateText value="0.035" spreadBp={50} /> },
                { label: '登记日', value: <DateText value="2026-11-23" /> },
                { label: '差异', value: <Amount value="-7911.37" /> },
                { label: '上传时间', value: <DateText value="2026-11-23T10:20:00Z" /> },
              ]}
            />
          </Sheet>
          <Sheet title="办理记录">
            <Timeline
              entries={[
                { key: '3', at: '2026-09-17T07:40:00Z', what: '企业重交', who: '演示·沧州精工机械 张*', note: '2025 营收：8,600.00 → 8,642.00 万元', took: '1 个工作日' },
                { key: '2', at: '2026-09-16T02:22:00Z', what: '退回补充', who: '演示银行沧州分行 李*' },
                { key: '1', at: '2026-09-16T01:05:00Z', what: '受理', who: '演示银行沧州分行 李*' },
              ]}
            />
          </Sheet>
        </div>
        <aside>
          <Sheet title="状态页"><EmptyState title="还没有登记知识产权。" hint="填专利号即可，约 2 分钟。" action={<Button type="primary">新增知识产权</Button>} /></Sheet>
          <Sheet><ForbiddenState title="您没有查看这份申请的权限。它由演示银行沧州分行办理。" /></Sheet>
          <Sheet><NotFound /></Sheet>
          <Sheet><Broken /></Sheet>
          <Sheet title="查询中"><Loading rows={3} /></Sheet>
          <ProblemAlert problem={new ProblemError(409, { code: 'pledge.asset-taken', detail: '该专利已有有效质押，登记申请未受理。未保存任何内容。', requestId: '7F3K-22' })} action={<a href="#state">查看登记状态</a>} />
          <ProblemAlert problem={new ProblemError(500, { requestId: '7F3K-23' })} />
          <ProblemAlert problem={new ProblemError(0, {})} />
        </aside>
      </div>
      {confirming ? (
        <ConfirmSheet
          title="核对"
          groups={[{ title: '拟补助', items: [{ label: '企业', value: '演示·沧州精工机械' }, { label: '拟补助额', value: <Amount value="103500.00" echo /> }], onEdit: () => setConfirming(false) }]}
          promise="提交后由另一人复核。复核前可以撤回。"
          confirmLabel="核定 103,500.00 元"
          onConfirm={() => setConfirming(false)}
          onBack={() => setConfirming(false)}
        />
      ) : (
        <ActionBar
          actions={['recommend', 'returnForCorrection', 'delegate', 'reject']}
          primary="recommend"
          handlers={{ recommend: { label: '提交审批', onClick: () => setConfirming(true) }, returnForCorrection: act('退回补充'), delegate: act('转办'), reject: act('拒绝', true), approve: act('批准') }}
          note={last || '还有 1 项清单未确认：“同日申请的实用新型”。'}
        />
      )}
    </>
  );
}

function States() {
  return (
    <Sheet title="状态" extra="左：待我办理；右：他人所见">
      <table style={{ borderSpacing: '8px 6px' }}>
        <tbody>
          {(Object.keys(STATES) as Lifecycle[]).map((of) => (
            <tr key={of}>
              <th scope="row" style={{ textAlign: 'left', fontWeight: 400 }}>{of}</th>
              {[true, false].map((mine) => (
                <td key={String(mine)}>
                  <span className="zr-states">{Object.keys(STATES[of]).map((state) => <StateChip key={state} of={of} state={state} mine={mine} />)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function FormSample() {
  const { t } = useTranslation();
  const { formProps, summary, submitting } = useProblemForm<{ amount?: string; files?: never[] }>({
    initialValues: { amount: '5000000.00' },
    onSubmit: () => Promise.reject(new ProblemError(422, { errors: [{ pointer: '/amount', code: 'x', detail: '评估价值应大于 0。' }, { pointer: '/region', code: 'y', detail: '地区与营业执照不一致。' }] })),
  });
  return (
    <Sheet title="表单">
      {summary}
      <Form {...formProps}>
        <Form.Item name="amount" label="申请金额" rules={[{ required: true, message: t('problem.required', { field: '申请金额' }) }, amountRule(t)]}><AmountInput /></Form.Item>
        <Form.Item name="files" label="材料"><FileUpload multiple /></Form.Item>
        <Button htmlType="submit" loading={submitting}>提交给服务器</Button>
      </Form>
    </Sheet>
  );
}
