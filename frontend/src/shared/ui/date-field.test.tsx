import { fireEvent, screen } from '@testing-library/react';
import { Form } from 'antd';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { DateField } from './date-field';

it('takes a day over by Enter without sending the form', () => {
  const sent = vi.fn();
  renderPage(
    <Form name="dates" onFinish={sent}>
      <DateField name="day" label="日期" />
    </Form>,
  );
  const box = screen.getByRole('textbox');
  fireEvent.mouseDown(box);
  fireEvent.change(box, { target: { value: '2026-11-20' } });
  const goesOn = fireEvent.keyDown(box, { key: 'Enter', code: 'Enter', keyCode: 13 });
  expect(goesOn).toBe(false);
  expect(box).toHaveValue('2026-11-20');
  expect(sent).not.toHaveBeenCalled();
});
