/** Small parts of pages. */
import type { Child } from 'hono/jsx';
import type { FormProps } from '../questions/question.ts';
import type { Say } from '../web.ts';

/** A word of the vocabulary at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The summary of errors, each with a link to its field. It takes the focus, so that a screen reader begins here. */
export const ErrorSummary = ({ form }: { form: FormProps }) =>
  form.problems.length === 0 ? null : (
    <div class="errors" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">{form.say('web.error.summary')}</h2>
      <ul>
        {form.problems.map(({ field, key }) => (
          <li>
            <a href={`#${field}`}>{form.say(`web.error.${key}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  );

export const Back = ({ say, href }: { say: Say; href: string }) => (
  <a class="back" href={href}>
    {say('web.back')}
  </a>
);

export const Buttons = ({ children }: { children?: Child }) => <div class="buttons">{children}</div>;

export const Next = ({ label }: { label: string }) => (
  <button type="submit" class="main">
    {label}
  </button>
);

export const Panel = ({ kind, children }: { kind: 'note' | 'good' | 'urgent'; children?: Child }) => (
  <div class={`panel ${kind}`}>{children}</div>
);

/** A code in groups of four, so that it can be copied by hand and read aloud; a short one stays on one line. */
export const Groups = ({ value }: { value: string }) => (
  <p class={value.includes(' ') ? 'groups' : 'groups one'}>
    {value.split(' ').map((group, n) => (
      <>
        {n === 0 ? null : ' '}
        <span>{group}</span>
      </>
    ))}
  </p>
);

export interface LabelledRow {
  readonly label: string;
  readonly value: string;
  readonly change?: { readonly href: string; readonly text: string };
}

export const Rows = ({ rows }: { rows: readonly LabelledRow[] }) => (
  <dl class="rows">
    {rows.map(({ label, value, change }) => (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
        {change ? (
          <dd class="change">
            <a href={change.href}>
              {change.text}
              <span class="quiet"> {label}</span>
            </a>
          </dd>
        ) : null}
      </div>
    ))}
  </dl>
);
