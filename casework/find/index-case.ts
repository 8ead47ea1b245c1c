/**
 * Brings what a case is found by up to its state: what is new is posted, what is no longer so is taken away. Safe to repeat,
 * and whatever it broke off at is made whole the next time.
 */
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Findable, FindIndex } from '#adapters/find-index/port.ts';
import type { Vault } from '#adapters/vault/port.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { postingPlace, tokensOf, type WantedFindable, wantedFindables } from './findables.ts';

export interface IndexingDeps {
  readonly store: Pick<CaseStore, 'head'>;
  readonly vault: Pick<Vault, 'get'>;
  readonly index: BlindIndex;
  readonly find: FindIndex;
  readonly procedureOf: (id: string) => Procedure;
}

/** The people of a joint case, as many at once as DynamoDB takes without slowing. */
const atOnce = 10;

const inTens = async <T>(all: readonly T[], take: (one: T) => Promise<void>): Promise<void> => {
  for (let n = 0; n < all.length; n += atOnce) await Promise.all(all.slice(n, n + atOnce).map(take));
};

const takeAway = async ({ find }: IndexingDeps, state: CaseState, gone: Findable): Promise<void> => {
  const place = postingPlace(state, gone.ref);
  await Promise.all(gone.tokens.map((token) => find.unpost(token, place)));
  await find.drop(state.file.caseId, gone.ref);
};

/** All tokens, old and new, are noted before the first posting: nothing is ever posted that nobody could take away. */
const replace = async (
  { find }: IndexingDeps,
  state: CaseState,
  wanted: Findable,
  before: readonly string[],
): Promise<void> => {
  const { caseId } = state.file;
  const place = postingPlace(state, wanted.ref);
  await find.keep(caseId, { ...wanted, tokens: [...new Set([...before, ...wanted.tokens])], whole: false });
  await Promise.all(wanted.tokens.map((token) => find.post(token, place)));
  const old = before.filter((token) => !wanted.tokens.includes(token));
  await Promise.all(old.map((token) => find.unpost(token, place)));
  await find.keep(caseId, wanted);
};

const bring = async (
  deps: IndexingDeps,
  state: CaseState,
  wanted: WantedFindable,
  before: Findable | undefined,
): Promise<void> => {
  const { phones } = deps.procedureOf(state.file.procedure);
  const tokens = await tokensOf({ ...deps, phones }, state, wanted);
  const { ref, made } = wanted;
  if (tokens.length > 0) await replace(deps, state, { ref, made, tokens, whole: true }, before?.tokens ?? []);
  else if (before !== undefined) await takeAway(deps, state, before);
};

/**
 * @param anew makes all tokens again, also those that seem to be there: after an erasure, or when the table was lost
 * @returns how many findables were written or taken away
 */
export const indexCase = async (
  deps: IndexingDeps,
  { caseId, anew = false }: { readonly caseId: string; readonly anew?: boolean },
): Promise<number> => {
  const head = await deps.store.head(caseId);
  if (head === undefined) return 0;
  const { state } = head;
  const kept = new Map((await deps.find.findables(caseId)).map((each) => [each.ref, each]));
  const wanted = wantedFindables(state);
  const isThere = ({ ref, made }: WantedFindable) => kept.get(ref)?.whole && kept.get(ref)?.made === made;
  const missing = anew ? wanted : wanted.filter((each) => !isThere(each));
  const refs = new Set(wanted.map(({ ref }) => ref));
  const gone = [...kept.values()].filter(({ ref }) => !refs.has(ref));
  await inTens(missing, (each) => bring(deps, state, each, kept.get(each.ref)));
  await inTens(gone, (each) => takeAway(deps, state, each));
  return missing.length + gone.length;
};
