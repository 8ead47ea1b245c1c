/** The frame of a page that asks one question. */
import type { Child } from 'hono/jsx';
import { type Question, questionParts, type ViewProps } from '../questions/question.ts';
import type { Web } from '../web.ts';
import { SitePage } from './layout.tsx';
import { Buttons, ErrorSummary, Next } from './pieces.tsx';

const StepProgress = ({ c, question }: { c: Web; question: Question }) => {
  const at = questionParts.indexOf(question.part);
  const say = c.get('say');
  return (
    <>
      <p class="step">
        {say('web.step', { at: at + 1, of: questionParts.length, part: say(`web.part.${question.part}`) })}
      </p>
      <div class="track" aria-hidden="true">
        {questionParts.map((_, n) => (
          <i class={n <= at ? 'on' : ''} />
        ))}
      </div>
    </>
  );
};

const formId = 'ask';

interface Props {
  readonly c: Web;
  readonly question: Question;
  readonly form: ViewProps;
  readonly staged: boolean;
  readonly children?: Child;
}

export const QuestionPage = ({ c, question, form, staged, children }: Props) => {
  const say = c.get('say');
  return (
    <SitePage
      c={c}
      title={say(`web.q.${question.words?.(form.law) ?? question.id}.title`)}
      wrong={form.problems.length > 0}
      form={formId}
    >
      <button type="submit" form={formId} name="go" value="back" class="back link">
        {say('web.back')}
      </button>
      <ErrorSummary form={form} />
      {staged ? <StepProgress c={c} question={question} /> : null}
      <form id={formId} method="post" action={c.req.path} novalidate>
        {children}
        <Buttons>
          <Next label={say('web.continue')} />
        </Buttons>
      </form>
    </SitePage>
  );
};
