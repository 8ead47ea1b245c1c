/**
 * Acts near at hand that are not possible now: why not, and who can. The decider says both: why, by its bar before it is said
 * what the command carries; who, by being asked of each colleague.
 */
import * as z from 'zod/mini';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { barTo } from '#domain/complaint/decide.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { isLikelyNext } from '#domain/complaint/likely-next.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import { saidUnder } from '#domain/messages/said-under.ts';
import { listText } from '#domain/messages/spoken.ts';
import { isKey, type Language } from '#domain/messages/text.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { RefusalCode } from '#domain/terms/refusal.ts';
import { positionOf, type Status } from '#domain/terms/statuses.ts';
import { type Around, type Kind, rolesFor, whoCan } from './who-can.ts';

export const barredBody = z.object({
  type: z.string(),
  /** one sentence, in the reader's language */
  says: z.string(),
  /** who can: by role, and by name where the decider lets them now */
  who: z.optional(z.string()),
});
type Barred = z.infer<typeof barredBody>;

/** These are about the member, not about the case as it stands: somebody else may be able to. */
const personal: readonly RefusalCode[] = [
  'role-not-allowed',
  'not-your-case',
  'not-the-same-person',
  'conflict-of-interest',
];

const mostNamed = 3;

/** Colleagues of the asker by role, a few of them by name. */
const othersWhoCan = (kind: Kind, state: CaseState, around: Around, asker: StaffMember) =>
  whoCan(kind, state, around).flatMap(({ role, members }) => {
    const names = members.filter(({ id }) => id !== asker.id).map(({ name }) => name);
    return names.length === 0 ? [] : [{ role, names: names.slice(0, mostNamed) }];
  });

const roleName = (language: Language, procedure: Procedure, role: string): string => {
  const key = `role.${role}`;
  return isKey(key) ? saidUnder(procedure, language, key) : role;
};

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Who can, in words; undefined where nobody else could either, and the role says nothing new. */
const whoInWords = (
  language: Language,
  kind: Kind,
  able: ReturnType<typeof othersWhoCan>,
  { asker, procedure }: { readonly asker: StaffMember; readonly procedure: Procedure },
): string | undefined => {
  const words = deskWords[language].who;
  const said = able.map(({ role, names }) =>
    filled(asker.roles.includes(role) ? words.another : words.only, {
      role: roleName(language, procedure, role),
      names: listText(language, names),
    }),
  );
  if (said.length > 0) return said.join(' · ');
  const others = rolesFor(kind, procedure).filter((role) => !asker.roles.includes(role));
  const roles = others.map((role) => roleName(language, procedure, role));
  return roles.length === 0 ? undefined : filled(words.nobody, { role: listText(language, roles) });
};

/** Who of the asker's colleagues can give this command now, in words; undefined: nobody, and the asker has its role. */
export const whoElse = (
  language: Language,
  kind: Kind,
  state: CaseState,
  { around, asker }: { readonly around: Around; readonly asker: StaffMember },
): string | undefined =>
  whoInWords(language, kind, othersWhoCan(kind, state, around, asker), {
    asker,
    procedure: around.procedure,
  });

const reasonsIn = (language: Language): Readonly<Record<string, string>> => deskWords[language].barred;

const sentence = (
  language: Language,
  { type, from }: Kind,
  code: RefusalCode,
  procedure: Procedure,
): string => {
  const words = reasonsIn(language);
  const pattern = words[`${type}.${code}`] ?? words[code] ?? code;
  const statuses = from
    .filter((status) => procedure.stages.some((each) => each === status))
    .map((status) => deskWords[language].status[status]);
  return filled(pattern, { statuses: listText(language, statuses) });
};

/** Is one of its statuses in the same chapter as this one? An ended case is near nothing. */
const isNear = ({ from }: Kind, status: Status): boolean => {
  const { chapter } = positionOf(status);
  return chapter !== 'none' && from.some((each) => positionOf(each).chapter === chapter);
};

/** The code of the bar to this member, in that of their roles which comes nearest; undefined: allowed, or too far off to say. */
const nearestBar = (kind: Kind, state: CaseState, around: Around, { id, office, roles }: StaffMember) => {
  const bars = roles.map((role) => barTo(kind.type, state, { ...around, actor: { role, id, office } }));
  if (bars.includes(undefined)) return undefined;
  const codes = bars.flatMap((bar) => (bar === undefined ? [] : [bar.refused]));
  return codes.find((code) => code !== 'role-not-allowed') ?? codes[0];
};

const isShown = (kind: Kind, code: RefusalCode, state: CaseState): boolean => {
  const { status } = state.stage;
  if (code === 'not-in-procedure' || code === 'not-your-office') return false;
  if (code === 'wrong-status') return isNear(kind, status);
  return (
    code !== 'role-not-allowed' ||
    (isLikelyNext(kind.type, state) && kind.from.some((each) => each === status))
  );
};

export const barredFor = (
  state: CaseState,
  around: Around,
  asker: StaffMember,
  language: Language,
): readonly Barred[] =>
  commandKinds.flatMap((kind: Kind) => {
    if (kind.from.length === 0 || rolesFor(kind, around.procedure).length === 0) return [];
    const code = nearestBar(kind, state, around, asker);
    if (code === undefined || !isShown(kind, code, state)) return [];
    const { procedure } = around;
    const who = personal.includes(code) ? whoElse(language, kind, state, { around, asker }) : undefined;
    return [
      {
        type: kind.type,
        says: sentence(language, kind, code, procedure),
        ...(who === undefined ? {} : { who }),
      },
    ];
  });
