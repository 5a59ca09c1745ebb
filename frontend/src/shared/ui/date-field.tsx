import { DatePicker, Form, type FormItemProps } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';

const DAY = 'YYYY-MM-DD';

interface Props extends Pick<FormItemProps, 'name' | 'extra' | 'className'> {
  label: string;
  required?: boolean;
  /** Facts may lie in the past, not in the future of the business date. */
  notAfterToday?: boolean;
  /** Another field of the form that must not be later, with its label. */
  notBefore?: string;
  notBeforeLabel?: string;
  children?: ReactNode;
}

/** A legal date in a form; the value is the text `2026-11-23`. */
export function DateField({ label, required = false, notAfterToday = false, notBefore, notBeforeLabel, ...item }: Props) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const tooLate = (value: string) => notAfterToday && value > businessDate;
  return (
    <Form.Item
      {...item}
      label={label}
      dependencies={notBefore ? [notBefore] : undefined}
      getValueProps={(value: string | undefined) => ({ value: value ? dayjs(value) : undefined })}
      getValueFromEvent={(value: Dayjs | null) => value?.format(DAY)}
      rules={[
        { required, message: t('problem.required', { field: label }) },
        ({ getFieldValue }) => ({
          validator: async (_, value: string | undefined) => {
            await Promise.resolve();
            if (!value) return;
            if (tooLate(value)) throw new Error(t('problem.inFuture', { field: label, date: businessDate }));
            const earlier = notBefore ? (getFieldValue(notBefore) as string | undefined) : undefined;
            if (earlier && value < earlier) throw new Error(t('problem.before', { field: label, other: notBeforeLabel ?? '', date: earlier }));
          },
        }),
      ]}
    >
      <DatePicker
        format={DAY}
        placeholder={t('dateForm')}
        style={{ width: '100%' }}
        disabledDate={notAfterToday ? (date: Dayjs) => tooLate(date.format(DAY)) : undefined}
        onKeyDown={(event) => {
          // Enter takes the day over; it must not send the form as well.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </Form.Item>
  );
}
