import { Form, type FormInstance, type FormProps } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, namePathOf, type ProblemError } from '@/shared/api/problem';
import { ProblemAlert } from './problem-alert';
import { ProblemSummary, type FieldError } from './problem-summary';

type NamePath = (string | number)[];

interface Options<V> {
  /** Sends the form; a refusal that it throws is put at the fields. */
  onSubmit: (values: V) => Promise<unknown>;
  /** Where a field of the request stands in the form, when the names differ: `{'/statusAsOf': ['status', 'asOf']}`. */
  pointers?: Record<string, NamePath>;
  initialValues?: Partial<V>;
  onValuesChange?: (changed: Partial<V>, all: V) => void;
}

export interface ProblemForm<V> {
  form: FormInstance<V>;
  /** Everything for `<Form {...problemForm.formProps}>`. */
  formProps: FormProps<V>;
  /** What is wrong, to put above the fields: summary with links, or a refusal without a field. */
  summary: ReactNode;
  /** The same, for a form that must open the right step before a link can lead to its field. */
  summaryWith: (onJump: (error: FieldError) => void) => ReactNode;
  /** Fields that are wrong now. */
  errors: readonly FieldError[];
  submitting: boolean;
  /** Shows a refusal that came from elsewhere, as if the form had been submitted. */
  show: (error: unknown) => void;
  clear: () => void;
  /** The DOM id of a field. */
  idOf: (name: NamePath) => string;
}

/** A form whose refusals, its own and the server's, stand at the fields and are summed up on top. */
export function useProblemForm<V extends object>(options: Options<V>): ProblemForm<V> {
  const { t } = useTranslation();
  const [form] = Form.useForm<V>();
  const name = useId().replaceAll(/[^\w]/g, '');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<ProblemError>();
  const [submitting, setSubmitting] = useState(false);
  const [round, setRound] = useState(0);
  const idOf = (path: NamePath) => [name, ...path].join('_');

  const fail = (found: FieldError[], refused?: ProblemError) => {
    setRound((old) => old + 1);
    setErrors(found);
    setProblem(refused);
  };
  const show = (error: unknown) => {
    const refused = asProblem(error);
    const found = refused.fields.map(({ pointer, detail }) => ({ name: options.pointers?.[pointer] ?? namePathOf(pointer), text: detail }));
    form.setFields(found.map((field) => ({ name: field.name, errors: [field.text] })) as Parameters<FormInstance<V>['setFields']>[0]);
    fail(found, found.length === 0 ? refused : undefined);
  };
  const clear = () => {
    setErrors([]);
    setProblem(undefined);
  };
  const submit = async (values: V) => {
    setSubmitting(true);
    clear();
    try {
      await options.onSubmit(values);
    } catch (error) {
      show(error);
    } finally {
      setSubmitting(false);
    }
  };
  const summary = (onJump?: (error: FieldError) => void) => (
    <>
      {errors.length > 0 && <ProblemSummary key={round} errors={errors} idOf={idOf} onJump={onJump} />}
      {problem && <ProblemAlert key={`p${round}`} problem={problem} />}
    </>
  );

  return {
    form,
    errors,
    submitting,
    show,
    clear,
    idOf,
    summary: summary(),
    summaryWith: summary,
    formProps: {
      form,
      name,
      layout: 'vertical',
      initialValues: options.initialValues,
      validateTrigger: 'onBlur',
      scrollToFirstError: false,
      requiredMark: (label, { required }) => (
        <>
          {label}
          {required && <span className="zr-required">{t('form.required')}</span>}
        </>
      ),
      onValuesChange: (changed, all) => options.onValuesChange?.(changed, all),
      onFinish: (values) => void submit(values),
      onFinishFailed: ({ errorFields }) =>
        fail(errorFields.map((field) => ({ name: field.name, text: field.errors[0] ?? '' }))),
    },
  };
}
