/** The cases that a command concerns, each as it stands now: almost always its own alone. */
import type { CaseStore, Head } from '#adapters/case-store/port.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import type { CaseAtHand, CasesAtHand } from '#domain/complaint/command.ts';
import { type CommandInput, casesConcerned, concernsOthers } from '#domain/complaint/decide.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';

interface AtHandDeps {
  readonly store: Pick<CaseStore, 'head' | 'history'>;
  readonly procedureOf: (id: string) => Procedure;
}

export interface CasesFound {
  /** by case id, the command's own among them; undefined where there is none */
  readonly heads: ReadonlyMap<string, Head | undefined>;
  /** absent with a command that concerns its own case alone */
  readonly cases?: CasesAtHand;
}

/** More than a merge of merged cases comes to in life. */
const mostConcerned = 20;

/** HEAD first: what was appended since is left out of the history, and its append will fail. */
const atHand = async (
  { store, procedureOf }: AtHandDeps,
  { caseId, version, state }: Head,
): Promise<CaseAtHand> => {
  const history = await wholeHistory(store, caseId);
  return {
    state,
    history: history.filter(({ seq }) => seq <= version),
    procedure: procedureOf(state.file.procedure),
  };
};

/** Looks up what the command names, and what is named by what was found, until nothing new is; `read`: the case as it was read before. */
export const casesFor = async (
  deps: AtHandDeps,
  command: CommandInput,
  caseId: string,
  read?: Head,
): Promise<CasesFound> => {
  const own = read ?? (await deps.store.head(caseId));
  const heads = new Map([[caseId, own]]);
  if (own === undefined || !concernsOthers(command.type)) return { heads };
  const cases = new Map<string, CaseAtHand | undefined>([[caseId, await atHand(deps, own)]]);
  for (;;) {
    const next = casesConcerned(command, own.state, cases).find((id) => !cases.has(id));
    if (next === undefined || cases.size >= mostConcerned) return { heads, cases };
    const head = await deps.store.head(next);
    heads.set(next, head);
    cases.set(next, head && (await atHand(deps, head)));
  }
};
