/** A body for every command that is in form, whatever the case makes of it. */
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { commandFrom } from '#tests/support/random-commands.ts';

const draw = { guided: null, by: 1, pick: 1, fen: 100_000, days: 5, later: 0 };

export const bodyOf = (type: string, state: CaseState, at: string): Record<string, unknown> => {
  const { type: _, ...drawn } = commandFrom(state, at, { ...draw, type }).input;
  const { requires = [], appFields = [] } = commandKinds.find((kind) => kind.type === type) ?? {};
  const hidden: readonly string[] = appFields;
  const fields = Object.fromEntries(Object.entries(drawn).filter(([name]) => !hidden.includes(name)));
  const words = Object.fromEntries(requires.map((name) => [name, `About ${name}`]));
  return requires.length === 0 ? fields : { ...fields, words };
};
