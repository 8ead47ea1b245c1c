/** Something that a worker can do about a case: a page with a form, read into a command. Offered when the decider allows it. */
import type { Child } from 'hono/jsx';
import type { Submission } from '#casework/submission.ts';
import type { CommandType } from '#domain/complaint/commands/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { PostedForm } from '../http/form.ts';
import type { FormProblem } from '../http/form-problem.ts';
import type { FormProps } from '../questions/question.ts';
import type { Say } from '../web.ts';

export interface WorkerCommandInput {
  readonly command: Submission['command'];
  readonly words?: Readonly<Record<string, string>>;
  readonly people?: NonNullable<Submission['people']>;
}

export interface Mine {
  readonly state: CaseState;
  readonly worker: string;
  /** the law of the case's place */
  readonly procedure: Procedure;
  readonly say: Say;
  /** what the office asked, in its own words; absent: nothing was written */
  readonly question?: string;
}

export interface Action {
  /** the page's path; its words are under `web.act.<id>` */
  readonly id: string;
  /** the action is offered when any of these is allowed */
  readonly commands: readonly CommandType[];
  /** the office waits for this answer, so it stands first */
  readonly pressing?: true;
  /** it can't be taken back by the worker alone: the button says so in red */
  readonly grave?: true;
  /** somebody may be in danger: the numbers to call stand on top */
  readonly urgent?: true;
  /** under which action's words it is confirmed, where the answer decides about that */
  readonly says?: (given: PostedForm) => string;
  /** in the order in which they are given */
  readonly read: (
    given: PostedForm,
    mine: Mine,
  ) => readonly WorkerCommandInput[] | { readonly problems: readonly FormProblem[] };
  readonly View: (form: FormProps & Mine) => Child;
}

export const isWrong = (
  read: ReturnType<Action['read']>,
): read is { readonly problems: readonly FormProblem[] } => 'problems' in read;
