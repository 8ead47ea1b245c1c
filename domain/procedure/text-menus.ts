/** The numbered choices of the dialogue by text message: which kinds are offered at which number. */
import * as z from 'zod/mini';
import { complaintKind } from '#domain/terms/fields.ts';
import { type Matter, matterOf } from './matters.ts';

/** The menus that a choice can lead on to. */
const furtherMenus = ['service', 'other'] as const;

const menuChoice = z.union([
  z.strictObject({ kind: complaintKind }),
  z.strictObject({ ask: z.enum(furtherMenus) }),
]);
export type MenuChoice = z.infer<typeof menuChoice>;

/** The most choices that one digit can name. */
const mostChoices = 9;
const menu = z.array(menuChoice).check(z.minLength(1), z.maxLength(mostChoices));

export const textMenus = z.strictObject({
  /** the first question of all */
  kind: menu,
  service: z.optional(menu),
  other: z.optional(menu),
});
type TextMenus = z.infer<typeof textMenus>;
export type MenuStep = keyof TextMenus;

interface Offering {
  readonly matters: readonly Matter[];
  readonly textMenus?: TextMenus | undefined;
}

/** Whether a choice is offered: a kind must stand in the matters, a further menu must have such a kind. */
export const isOffered = (of: Offering, each: MenuChoice): boolean =>
  'kind' in each
    ? matterOf(of, each.kind) !== undefined
    : (of.textMenus?.[each.ask]?.some((next) => 'kind' in next && isOffered(of, next)) ?? false);

/**
 * The menu of a step: the choices by their numbers, as far as they may be complained of here. A step without a menu of
 * its own has the first question's; a procedure without menus offers its first kinds.
 */
export const menuAt = (
  of: Offering,
  step: MenuStep,
): { readonly step: MenuStep; readonly choices: readonly MenuChoice[] } => {
  const { textMenus: menus } = of;
  if (menus === undefined)
    return { step: 'kind', choices: of.matters.slice(0, mostChoices).map(({ kind }) => ({ kind })) };
  const own = menus[step];
  const [asked, choices] = own === undefined ? (['kind', menus.kind] as const) : ([step, own] as const);
  return { step: asked, choices: choices.filter((each) => isOffered(of, each)) };
};
