/** The parts of a form. Each field has a label, says its error in words, and is described by both for a screen reader. */
import type { Child } from 'hono/jsx';
import { firstValue, type PostedForm } from '../http/form.ts';
import type { FormProps } from '../questions/question.ts';

interface FieldProps {
  readonly form: FormProps;
  readonly name: string;
  readonly label: Child;
  readonly hint?: Child;
}

const problemOf = (form: FormProps, name: string) => form.problems.find((each) => each.field === name);

const described = (form: FormProps, name: string, hint: Child | undefined): string | undefined => {
  const ids = [hint ? `${name}-hint` : '', problemOf(form, name) ? `${name}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
};

const Hint = ({ name, children }: { name: string; children?: Child }) =>
  children ? (
    <p class="hint" id={`${name}-hint`}>
      {children}
    </p>
  ) : null;

export const FieldError = ({ form, name }: { form: FormProps; name: string }) => {
  const problem = problemOf(form, name);
  return problem ? (
    <p class="wrong" id={`${name}-error`}>
      <span class="quiet">{form.say('web.error.prefix')} </span>
      {form.say(`web.error.${problem.key}`)}
    </p>
  ) : null;
};

const boxClass = (form: FormProps, name: string) => (problemOf(form, name) ? 'field bad' : 'field');

/** Attributes that every control shares. */
const controlAttributes = ({ form, name, hint }: FieldProps) => ({
  id: name,
  name,
  'aria-describedby': described(form, name, hint),
  'aria-invalid': problemOf(form, name) ? ('true' as const) : undefined,
});

interface TextProps extends FieldProps {
  readonly type?: 'text' | 'tel';
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel';
  readonly autocomplete?: string;
  readonly width?: 'short' | 'wide';
  readonly unit?: string | undefined;
  readonly longest?: number;
}

export const TextField = (props: TextProps) => {
  const { form, name, label, hint, type = 'text', inputmode, autocomplete = 'off', width = 'wide' } = props;
  return (
    <div class={boxClass(form, name)}>
      <label for={name}>{label}</label>
      <Hint name={name}>{hint}</Hint>
      <FieldError form={form} name={name} />
      <span class="line">
        <input
          {...controlAttributes(props)}
          class={width}
          type={type}
          inputmode={inputmode}
          autocomplete={autocomplete}
          spellcheck={false}
          maxlength={props.longest ?? 200}
          value={firstValue(form.given, name)}
        />
        {props.unit ? <span class="unit">{props.unit}</span> : null}
      </span>
    </div>
  );
};

export const TextArea = (props: FieldProps & { readonly longest: number }) => (
  <div class={boxClass(props.form, props.name)}>
    <label for={props.name}>{props.label}</label>
    <Hint name={props.name}>{props.hint}</Hint>
    <FieldError form={props.form} name={props.name} />
    <textarea {...controlAttributes(props)} rows={6} maxlength={props.longest} autocomplete="off">
      {firstValue(props.form.given, props.name)}
    </textarea>
  </div>
);

export interface FieldChoice {
  readonly value: string;
  readonly label: Child;
  readonly hint?: Child;
}

export const SelectField = (
  props: FieldProps & { readonly choices: readonly FieldChoice[]; readonly empty: string },
) => {
  const chosen = firstValue(props.form.given, props.name);
  return (
    <div class={boxClass(props.form, props.name)}>
      <label for={props.name}>{props.label}</label>
      <Hint name={props.name}>{props.hint}</Hint>
      <FieldError form={props.form} name={props.name} />
      <select {...controlAttributes(props)}>
        <option value="">{props.empty}</option>
        {props.choices.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
};

interface BoxProps {
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly given: PostedForm;
  readonly choice: FieldChoice;
  /** the first one carries the field's own id, so that the error summary's link leads to it */
  readonly id: string;
}

const Box = ({ name, type, given, choice, id }: BoxProps) => (
  <div class="option">
    <input
      type={type}
      id={id}
      name={name}
      value={choice.value}
      checked={(given[name] ?? []).includes(choice.value)}
      aria-describedby={choice.hint ? `${id}-hint` : undefined}
    />
    <label for={id}>
      {choice.label}
      {choice.hint ? (
        <span class="hint" id={`${id}-hint`}>
          {choice.hint}
        </span>
      ) : null}
    </label>
  </div>
);

interface GroupProps extends FieldProps {
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly FieldChoice[];
  /** the legend is the page's heading: a page with one question only */
  readonly asHeading?: boolean;
}

export const Options = ({ form, name, label, hint, type, choices, asHeading = false }: GroupProps) => (
  <div class={boxClass(form, name)}>
    <fieldset aria-describedby={described(form, name, hint)}>
      <legend>{asHeading ? <h1>{label}</h1> : label}</legend>
      <Hint name={name}>{hint}</Hint>
      <FieldError form={form} name={name} />
      {choices.map((choice, n) => (
        <Box
          name={name}
          type={type}
          given={form.given}
          choice={choice}
          id={n === 0 ? name : `${name}-${n + 1}`}
        />
      ))}
    </fieldset>
  </div>
);

/** One box to tick, on a line of its own ("I don't know"). */
export const Tick = ({ form, name, label }: FieldProps) => (
  <div class="field">
    <Box name={name} type="checkbox" given={form.given} choice={{ value: 'yes', label }} id={name} />
  </div>
);
