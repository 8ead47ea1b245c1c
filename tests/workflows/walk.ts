/** Walks a case through the synthesized definitions, as Step Functions would: people answer with the next status each time. */
import jsonata from 'jsonata';
import * as z from 'zod';
import { positionOf, type Status } from '#domain/terms/statuses.ts';
import type { Asl, AslState } from '#lib/asl.ts';

export interface Walk {
  /** every state that was entered, in all executions: what Step Functions charges for */
  readonly entered: readonly string[];
  /** the state in which the case waits in the end, or that ended it */
  readonly last: string;
}

type Variables = Readonly<Record<string, unknown>>;
const position = z.object({ machine: z.string(), stage: z.string() });

const said = async (text: unknown, bindings: Variables): Promise<unknown> => {
  const expression = typeof text === 'string' ? /^\{%(.*)%\}$/.exec(text)?.[1] : undefined;
  return expression === undefined ? text : await jsonata(expression).evaluate({}, { ...bindings });
};

const each = async (texts: Variables, bindings: Variables): Promise<Variables> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(texts).map(async ([name, text]) => [name, await said(text, bindings)] as const),
    ),
  );

const chosen = async (state: AslState, variables: Variables): Promise<string | undefined> => {
  for (const { Condition, Next } of state.Choices)
    if ((await said(Condition, variables)) === true) return Next;
  return state.Default;
};

const isTask = ({ Resource }: AslState, what: string): boolean =>
  JSON.stringify(Resource ?? '').includes(what);

export const walkThrough = async (
  machines: Readonly<Record<string, Asl>>,
  path: readonly [Status, ...Status[]],
): Promise<Walk> => {
  const entered: string[] = [];
  let n = 0;
  const now = () => positionOf(path[n] ?? path[0]);

  /** Undefined: the case still waits when the path is at its end. */
  const execution = async (name: string, startAt: string): Promise<unknown> => {
    const { StartAt, States } = machines[name] ?? { StartAt: '', States: {} };
    let variables: Variables = {};
    let at: string | undefined = StartAt;
    const resultOf = async (task: string, state: AslState): Promise<unknown> => {
      if (isTask(state, 'startExecution')) {
        const Output = await execution(task.toLowerCase(), z.string().parse(variables.stage));
        return Output === undefined ? undefined : { Output };
      }
      if (!isTask(state, 'waitForTaskToken')) return { Payload: now() };
      const { stage } = now();
      while (n < path.length && now().stage === stage) n += 1;
      return n < path.length ? now() : undefined;
    };
    while (at !== undefined) {
      const state: AslState | undefined = States[at];
      if (state === undefined) throw new Error(`No state ${at}`);
      entered.push(at);
      const result = state.Type === 'Task' ? await resultOf(at, state) : {};
      if (result === undefined) return undefined;
      const states = { input: { caseId: 'c', generation: 1, startAt }, result };
      if (state.Assign) variables = { ...variables, ...(await each(state.Assign, { ...variables, states })) };
      if (state.Type === 'Succeed' && state.Output)
        return position.parse(await each(state.Output, variables));
      at = state.Type === 'Choice' ? await chosen(state, variables) : state.Next;
    }
    return undefined;
  };

  await execution('complaint', now().stage);
  return { entered, last: entered.at(-1) ?? '' };
};
