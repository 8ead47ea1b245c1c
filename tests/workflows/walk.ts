/** Walks a case through the synthesized definition, as Step Functions would: people answer with the next status each time. */
import jsonata from 'jsonata';
import { positionOf, type Status } from '#domain/terms/statuses.ts';
import type { Asl, AslState } from '#lib/asl.ts';

export interface Walk {
  /** every state that was entered: what Step Functions charges for */
  readonly entered: readonly string[];
  /** the state in which the case waits in the end, or that ended it */
  readonly last: string;
}

type Fields = Readonly<Record<string, unknown>>;

const said = async (text: unknown, states: Fields): Promise<unknown> => {
  const expression = typeof text === 'string' ? /^\{%(.*)%\}$/.exec(text)?.[1] : undefined;
  return expression === undefined ? text : await jsonata(expression).evaluate({}, { states });
};

const each = async (texts: Fields, states: Fields): Promise<Fields> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(texts).map(async ([name, text]) => [name, await said(text, states)] as const),
    ),
  );

const chosen = async ({ Choices, Default }: AslState, input: Fields): Promise<string | undefined> => {
  for (const { Condition, Next } of Choices) if ((await said(Condition, { input })) === true) return Next;
  return Default;
};

const isWait = ({ Resource }: AslState): boolean =>
  JSON.stringify(Resource ?? '').includes('waitForTaskToken');

export const walkThrough = async (
  { StartAt, States }: Asl,
  path: readonly [Status, ...Status[]],
): Promise<Walk> => {
  const entered: string[] = [];
  let n = 0;
  const now = () => ({ stage: positionOf(path[n] ?? path[0]).stage });

  /** Undefined: the case still waits when the path is at its end. */
  const resultOf = (task: AslState): Fields | undefined => {
    if (!isWait(task)) return { Payload: now() };
    const { stage } = now();
    while (n < path.length && now().stage === stage) n += 1;
    return n < path.length ? now() : undefined;
  };

  let input: Fields = { caseId: 'c', generation: 1, ...now() };
  for (let at: string | undefined = StartAt; at !== undefined; ) {
    const state: AslState | undefined = States[at];
    if (state === undefined) throw new Error(`No state ${at}`);
    entered.push(at);
    if (state.Type === 'Task') {
      const result = resultOf(state);
      if (result === undefined) break;
      input = await each(state.Output ?? {}, { input, result });
    }
    at = state.Type === 'Choice' ? await chosen(state, input) : state.Next;
  }
  return { entered, last: entered.at(-1) ?? '' };
};
