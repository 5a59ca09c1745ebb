import { Button, Form } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '@/shared/lib/dates';
import type { Draft } from '@/shared/lib/draft';
import { ReviewGroup } from './confirm-sheet';
import type { FieldError } from './problem-summary';
import type { Fact } from './sheet';
import { StepsBar } from './steps-bar';
import type { ProblemForm } from './use-problem-form';

export interface Step<V> {
  key: string;
  title: string;
  /** First part of the field names of this step; decides where an error belongs and what "next" checks. */
  fields: readonly (keyof V & string)[];
  content: ReactNode;
  /** What the last step shows of this one. */
  review: (values: V) => Fact[];
}

interface Props<V extends object> {
  problemForm: ProblemForm<V>;
  steps: readonly Step<V>[];
  /** Verb and object: 登记专利. */
  submitLabel: string;
  /** Shows 草稿 18:20 已存 and restores it. */
  draft?: Draft<V>;
  /** Words of what is still missing, for the note at the side. */
  missing?: (values: Partial<V>) => string[];
  /** A sentence above the review: what the submission promises. */
  promise?: ReactNode;
  /** Opens at 核对 when nothing is missing: who comes to sign reads the whole and needn't walk through the steps. */
  reviewFirst?: boolean;
}

/** One topic a step, then 核对 with a way back to each, then the one button that submits. */
export function StepForm<V extends object>({ problemForm, steps, submitLabel, draft, missing, promise, reviewFirst }: Props<V>) {
  const { t } = useTranslation();
  const { form, formProps, summaryWith, errors, submitting } = problemForm;
  const [at, setAt] = useState(reviewFirst && missing?.(formProps.initialValues as Partial<V>).length === 0 ? steps.length : 0);
  const values: V = { ...(formProps.initialValues as V), ...Form.useWatch<V>([], { form, preserve: true }) };
  const title = useRef<HTMLHeadingElement>(null);
  const reviewing = at === steps.length;
  const stepOf = (error: FieldError) => steps.findIndex((step) => step.fields.includes(error.name[0] as keyof V & string));

  const goTo = (step: number) => {
    setAt(step);
    setTimeout(() => title.current?.focus());
  };
  const open = (error: FieldError | undefined) => {
    const step = error ? stepOf(error) : -1;
    if (step >= 0) setAt(step);
  };
  useEffect(() => {
    open(errors[0]);
    // Only a new refusal moves the reader.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [errors]);

  const next = async () => {
    const names = (steps[at]?.fields ?? []) as unknown as Parameters<typeof form.validateFields>[0];
    try {
      await form.validateFields(names, { recursive: true });
      problemForm.clear();
      goTo(at + 1);
    } catch (failed) {
      formProps.onFinishFailed?.(failed as Parameters<NonNullable<typeof formProps.onFinishFailed>>[0]);
    }
  };
  const titles = [...steps.map((step) => step.title), t('form.review')];

  return (
    <div className="zr-form-steps">
      <div>
        <StepsBar titles={titles} at={at} onGo={goTo} />
        {summaryWith(open)}
        <Form {...formProps} onValuesChange={(changed, all) => {
          formProps.onValuesChange?.(changed, all);
          draft?.save(form.getFieldsValue(true) as V);
        }}>
          <section className="zr-sheet">
            <div className="zr-sheet__head"><h2 tabIndex={-1} ref={title}>{titles[at]}</h2></div>
            {steps.map((step, index) => (
              <div key={step.key} hidden={index !== at} className="zr-sheet__body" data-testid={`step-${step.key}`}>{step.content}</div>
            ))}
            {reviewing && (
              <div data-testid="step-review">
                <p className="zr-review zr-muted">{promise ?? t('form.reviewHint')}</p>
                {steps.map((step, index) => <ReviewGroup key={step.key} title={step.title} items={step.review(values)} onEdit={() => goTo(index)} />)}
              </div>
            )}
            <div className="zr-form-steps__foot">
              {at > 0 && <Button onClick={() => goTo(at - 1)}>{t('action.previous')}</Button>}
              {/* Two keys: one button that turned into the other would submit with the click that opened the review. */}
              {reviewing ? (
                <Button key="submit" type="primary" htmlType="submit" loading={submitting} data-testid="submit">{submitLabel}</Button>
              ) : (
                <Button key="next" type="primary" onClick={() => void next()} data-testid="next">{t('action.next')}</Button>
              )}
              {draft?.savedAt && <span className="zr-form-steps__saved" role="status">{t('form.saved', { time: timeOfDay(draft.savedAt) })}</span>}
            </div>
          </section>
        </Form>
      </div>
      {missing && <Missing words={missing(values)} />}
    </div>
  );
}

function Missing({ words }: { words: string[] }) {
  const { t } = useTranslation();
  return (
    <aside className="zr-sheet">
      <div className="zr-sheet__head"><h2>{t('form.missing')}</h2></div>
      <div className="zr-sheet__body">
        {words.length === 0 ? <p className="zr-ok">{t('form.complete')}</p> : <ul className="zr-missing">{words.map((word) => <li key={word}>{word}</li>)}</ul>}
      </div>
    </aside>
  );
}
