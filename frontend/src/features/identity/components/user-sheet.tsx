import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/use-command';
import { usePhone } from '@/shared/lib/use-media';
import { useSession, type Role } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import { CardLines } from '@/shared/ui/list-page';
import { useNotice } from '@/shared/ui/notice';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Sheet } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { addUser, ORGANISATIONS_KEY, resetPassword, switchUser, usersQuery, type NewUser, type Organisation, type User } from '../api/administration';
import { AccountFields, passwordRules } from './account-fields';

const ROLES: Partial<Record<Organisation['kind'], Role[]>> = {
  ENTERPRISE: ['ENTERPRISE_OPERATOR', 'ENTERPRISE_SIGNATORY'],
  BANK: ['BANK_OFFICER', 'BANK_APPROVER', 'BANK_OPERATIONS'],
  BUREAU: ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER', 'BUREAU_FINANCE'],
  PLATFORM: ['PLATFORM_ADMIN'],
};

/** The people of an organisation: add, close, open, a new password. */
export function UserSheet({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const query = useQuery(usersQuery(organisation.id));
  const [adding, setAdding] = useState(false);
  const roles = ROLES[organisation.kind] ?? [];
  return (
    <Sheet title={t('identity.users.title')} flush extra={roles.length > 0 && !adding && <Button size="small" onClick={() => setAdding(true)}><Icon name="plus" />{t('identity.users.add')}</Button>}>
      {adding && <div className="zr-sheet__body"><AddUserForm organisation={organisation} roles={roles} close={() => setAdding(false)} /></div>}
      {roles.length === 0 && <p className="zr-sheet__body zr-muted">{t('identity.users.noRoles')}</p>}
      <QueryView query={query} rows={3}>{(users) => (users.length === 0 ? <EmptyState icon="user" title={t('identity.users.empty')} /> : <Users users={users} />)}</QueryView>
    </Sheet>
  );
}

function Users({ users }: { users: User[] }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const words = (user: User) => user.roles.map((role) => t(`role.${role}`)).join(t('punctuation.list'));
  const state = (user: User) => <Chip family={user.active ? 'done' : 'ended'} icon={user.active ? 'checkCircle' : 'minusCircle'}>{t(user.active ? 'identity.users.active' : 'identity.users.closed')}</Chip>;
  if (phone) {
    return (
      <ul className="zr-cards">
        {users.map((user) => (
          <li key={user.id}>
            <div className="zr-card"><CardLines lines={[[<b key="n">{user.displayName}</b>, state(user)], [user.username], [words(user)]]} /><UserActions user={user} /></div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table<User>
      size="small"
      pagination={false}
      rowKey="id"
      dataSource={users}
      rowClassName={(user) => (user.active ? '' : 'zr-muted')}
      columns={[
        { title: t('identity.account.displayName'), dataIndex: 'displayName' },
        { title: t('identity.account.username'), dataIndex: 'username' },
        { title: t('identity.field.roles'), key: 'roles', render: (_, user) => words(user) },
        { title: t('identity.users.state'), key: 'active', render: (_, user) => state(user) },
        { title: t('identity.users.actions'), key: 'actions', render: (_, user) => <UserActions user={user} /> },
      ]}
    />
  );
}

function UserActions({ user }: { user: User }) {
  const { t } = useTranslation();
  const { user: me } = useSession();
  const notice = useNotice();
  const [resetting, setResetting] = useState(false);
  const turn = useCommand<User, User>({
    send: switchUser,
    refreshes: [ORGANISATIONS_KEY, ['timeline']],
    onDone: (changed) => notice.say(t(changed.active ? 'identity.users.opened' : 'identity.users.closedNow', { name: changed.displayName })),
  });
  if (user.id === me.id) return <span className="zr-meta">{t('identity.users.you')}</span>;
  if (resetting) return <ResetForm user={user} close={() => setResetting(false)} />;
  return (
    <span className="zr-states">
      <Button size="small" danger={user.active} loading={turn.isPending} data-action={user.active ? 'deactivate' : 'activate'} onClick={() => turn.mutate(user)}>
        {t(user.active ? 'identity.users.close' : 'identity.users.open')}
      </Button>
      <Button size="small" onClick={() => setResetting(true)}>{t('identity.users.reset')}</Button>
      {turn.error && <ProblemAlert problem={turn.error} />}
    </span>
  );
}

function ResetForm({ user, close }: { user: User; close: () => void }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const reset = useCommand<unknown, string>({
    send: (password, intent) => resetPassword(user.id, password, intent),
    refreshes: [ORGANISATIONS_KEY, ['timeline']],
    onDone: () => {
      close();
      notice.say(t('identity.users.resetDone', { name: user.displayName }));
    },
  });
  const { formProps, summary, submitting } = useProblemForm<{ password: string }>({ onSubmit: ({ password }) => reset.mutateAsync(password) });
  return (
    <Form<{ password: string }> {...formProps}>
      {summary}
      <Form.Item name="password" label={t('identity.account.initialPassword')} rules={passwordRules(t, t('identity.account.password'))}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button size="small" type="primary" htmlType="submit" loading={submitting}>{t('identity.users.resetSubmit')}</Button>{' '}
      <Button size="small" onClick={close}>{t('action.back')}</Button>
    </Form>
  );
}

function AddUserForm({ organisation, roles, close }: { organisation: Organisation; roles: Role[]; close: () => void }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const add = useCommand<User, NewUser>({
    send: (user, intent) => addUser(organisation.id, user, intent),
    refreshes: [ORGANISATIONS_KEY, ['timeline']],
    onDone: (user) => {
      close();
      notice.say(t('identity.users.added', { name: user.displayName, username: user.username }));
    },
  });
  const { formProps, summary, submitting } = useProblemForm<NewUser>({ onSubmit: (user) => add.mutateAsync(user) });
  return (
    <Form<NewUser> {...formProps}>
      {summary}
      <AccountFields />
      <Form.Item name="roles" label={t('identity.field.roles')} validateTrigger="onChange" rules={[{ required: true, message: t('problem.required', { field: t('identity.field.roles') }) }]}>
        <Checkbox.Group options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={submitting}>{t('identity.users.submit')}</Button>{' '}
      <Button onClick={close}>{t('action.back')}</Button>
    </Form>
  );
}
