/** A page that asks for one code: the receipt, or a workmate's join code. */
import type { Child } from 'hono/jsx';
import type { FormProps } from '../questions/question.ts';
import type { Web } from '../web.ts';
import { TextField } from './fields.tsx';
import { SitePage } from './layout.tsx';
import { Back, Buttons, ErrorSummary, Next } from './pieces.tsx';

interface Props {
  readonly c: Web;
  /** `receipt` or `join`: the words are under `web.<name>` */
  readonly name: 'receipt' | 'join';
  readonly field: string;
  readonly form: FormProps;
  readonly children?: Child;
}

export const CodePage = ({ c, name, field, form, children }: Props) => {
  const { say } = form;
  return (
    <SitePage c={c} title={say(`web.${name}.title`)} wrong={form.problems.length > 0}>
      <Back say={say} href="/" />
      <ErrorSummary form={form} />
      <h1>{say(`web.${name}.heading`)}</h1>
      <p>{say(`web.${name}.about`)}</p>
      <form method="post" action={c.req.path} novalidate>
        <TextField
          form={form}
          name={field}
          label={say(`web.${name}.label`)}
          hint={say(`web.${name}.hint`)}
          inputmode={name === 'receipt' ? 'numeric' : 'text'}
          longest={60}
        />
        <Buttons>
          <Next label={say(`web.${name}.open`)} />
        </Buttons>
      </form>
      {children}
    </SitePage>
  );
};
