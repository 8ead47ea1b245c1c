/**
 * The body of a command: the fields that its sender may say, free texts by name, and with two commands what is told of a
 * party.
 */
import * as z from 'zod/mini';
import { type Command, commandKinds } from '#domain/complaint/commands/registry.ts';
import { legible } from '#domain/terms/writing.ts';
import { type Issue, issuesOf } from '../http/problem.ts';
import { otherSide, type PartyCorrection, partyCorrection } from './people.ts';

export const freeText = legible(4000);

export type RegisteredCommand = (typeof commandKinds)[number];
/** These open a case or bring somebody into one, and so each has a route of its own. */
export const ownPaths = {
  file_complaint: '/cases',
  join_complaint: '/cases/{caseId}/commands/join_complaint',
  change_contact: '/cases/{caseId}/commands/change_contact',
  split_off_workers: '/cases/{caseId}/split-offs',
} as const satisfies { readonly [T in RegisteredCommand['type']]?: `/${string}` };

const ownPathOf = (type: RegisteredCommand['type']): `/${string}` | undefined =>
  Object.entries(ownPaths).find(([each]) => each === type)?.[1];

/** The path at which a command is given. */
export const commandPath = (type: RegisteredCommand['type']): `/${string}` =>
  ownPathOf(type) ?? `/cases/{caseId}/commands/${type}`;

export const kindNamed = (type: string): RegisteredCommand | undefined =>
  commandKinds.find((kind) => kind.type === type && ownPathOf(kind.type) === undefined);

/** The schema of a command's free texts: those it declares, and no other. */
export const commandWordsSchema = ({
  requires,
  texts,
}: {
  requires: readonly string[];
  texts: readonly string[];
}) =>
  z.strictObject(
    Object.fromEntries(
      texts.map((name) => [name, requires.includes(name) ? freeText : z.optional(freeText)]),
    ),
  );

const partyDetails = z.strictObject(otherSide);

/** People who may come with a command beside its fields and texts. */
export const peopleOf: Readonly<Record<string, Readonly<Record<string, z.ZodMiniType>>>> = {
  name_party: { details: partyDetails },
  describe_party: { details: partyCorrection },
};

export interface GivenCommand {
  readonly command: Command;
  readonly words: Readonly<Record<string, string>>;
  readonly details?: PartyCorrection;
}

const bodyWithWords = z.looseObject({ words: z.optional(z.unknown()) });
const oneIssue = (path: string, says: string) => ({ issues: [{ path, says }] });

const readWords = (kind: RegisteredCommand, words: unknown) => {
  if (words === undefined && kind.requires.length === 0) return { success: true as const, data: {} };
  return commandWordsSchema(kind).safeParse(words ?? {});
};

const presentWords = (words: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, each]) => (typeof each === 'string' ? [[name, each]] : [])),
  );

const prefixed = (at: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map(({ path, says }) => ({ path: path === '' ? at : `${at}.${path}`, says }));

/** A body parted into the command's own fields, its texts, and the people. */
const apart = (kind: RegisteredCommand, given: Readonly<Record<string, unknown>>) => {
  const beside = Object.keys(peopleOf[kind.type] ?? {});
  const entries = Object.entries(given);
  return {
    fields: Object.fromEntries(entries.filter(([name]) => !beside.includes(name))),
    people: Object.fromEntries(entries.filter(([name]) => beside.includes(name))),
  };
};

/** Every issue at once, by place. */
export const commandFrom = (
  kind: RegisteredCommand,
  body: unknown,
): GivenCommand | { readonly issues: readonly Issue[] } => {
  const open = bodyWithWords.safeParse(body);
  if (!open.success) return { issues: issuesOf(open.error) };
  const { words, ...rest } = open.data;
  const { fields, people } = apart(kind, rest);
  if ('type' in fields) return oneIssue('type', 'The command is named by the path');
  const told = kind.type === 'describe_party' ? partyCorrection : partyDetails;
  const details = people.details === undefined ? undefined : told.safeParse(people.details);
  const own = z.safeParse(kind.doorSchema(), fields);
  const said = readWords(kind, words);
  const issues = [
    ...(own.success ? [] : issuesOf(own.error)),
    ...(said.success ? [] : prefixed('words', issuesOf(said.error))),
    ...(details?.error ? prefixed('details', issuesOf(details.error)) : []),
  ];
  if (!own.success || !said.success || issues.length > 0) return { issues };
  return {
    command: z.parse(kind.schema(), { ...own.data, type: kind.type }),
    words: presentWords(said.data),
    ...(details?.data && { details: details.data }),
  };
};
