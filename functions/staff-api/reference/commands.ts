/** The commands as forms are made of them: what each carries, its name, and what it does, before it is done. */
import * as z from 'zod/mini';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import type { Language } from '#domain/messages/text.ts';
import { staffRoles } from '#domain/terms/vocabulary.ts';
import type { ownPaths, RegisteredCommand } from '../cases/command-body.ts';
import { contactChangeRequest } from '../cases/contact-change.ts';
import { filingRequest } from '../cases/filing.ts';
import { joiningRequest } from '../cases/joining.ts';
import { splitOffRequest } from '../cases/split-off.ts';
import { commandSchema, jsonSchema } from '../openapi/command-schema.ts';
import { groupOf } from './labels.ts';

export const commandForm = z.object({
  /** verb and object: the words of its button */
  name: z.string(),
  /** one or two sentences: the effect in law, who is told, whether it can be taken back */
  effect: z.string(),
  roles: z.array(z.string()),
  /** JSON Schema of the body; `x-words` beside a list of codes names the group of their labels */
  schema: z.record(z.string(), z.unknown()),
  /** free texts that must come with it, and all that may */
  requires: z.array(z.string()),
  texts: z.array(z.string()),
});
export type CommandForm = z.infer<typeof commandForm>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = z.array(z.string());

/** The same schema with the group of labels beside each list of codes. */
const worded = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(worded);
  if (!isRecord(schema)) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, worded(value)]));
  const options = strings.safeParse(schema.enum);
  return options.success ? { ...inside, 'x-words': groupOf(options.data) } : inside;
};

const isGivenByStaff = ({ roles }: RegisteredCommand): boolean =>
  roles.some((role) => staffRoles.some((each) => each === role));

const wordsFor = (language: Language, { type, says }: RegisteredCommand) => {
  const own: Readonly<Record<string, { readonly name: string; readonly effect: string }>> =
    deskWords[language].command;
  return own[type] ?? { name: type, effect: says };
};

/** What is sent with the commands that have a route of their own; the others carry their own fields. */
const ownBodies: Readonly<Record<string, z.ZodMiniType>> = {
  file_complaint: filingRequest,
  join_complaint: joiningRequest,
  change_contact: contactChangeRequest,
  split_off_workers: splitOffRequest,
} satisfies Record<keyof typeof ownPaths, z.ZodMiniType>;

const bodySchema = (kind: RegisteredCommand) => {
  const own = ownBodies[kind.type];
  return own === undefined ? commandSchema(kind) : jsonSchema(own, 'input');
};

export const commandForms = (language: Language): Readonly<Record<string, CommandForm>> =>
  Object.fromEntries(
    commandKinds.filter(isGivenByStaff).map((kind) => {
      const { type, roles, requires, texts } = kind;
      const schema = z.record(z.string(), z.unknown()).parse(worded(bodySchema(kind)));
      return [
        type,
        {
          ...wordsFor(language, kind),
          roles: [...roles],
          schema,
          requires: [...requires],
          texts: [...texts],
        },
      ];
    }),
  );
