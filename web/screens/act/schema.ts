import type { Case } from '../../api/queries.ts';

/** What a form may choose from: the people of a case; of one that is not there yet nobody. */
export interface CaseParts extends Pick<Case, 'office' | 'parties'> {
  readonly workers: Readonly<Record<string, Pick<Case['workers'][string], 'standing' | 'sums'>>>;
  readonly ledger: Readonly<Record<string, Pick<Case['ledger'][string], 'owed'>>>;
  /** by field, what of the case the command may name */
  readonly names?: Readonly<Record<string, readonly NameableThing[]>>;
}

export type NameableThing = NonNullable<Case['allowed'][number]['names']>[string][number];

/** The part of JSON Schema that the commands' bodies use, and what is typed into a form of it. */
export type Value = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  /** the group of labels for the codes of `enum` */
  readonly 'x-words'?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The API's schema is its own: it is taken as it is. */
export const asSchema = (given: Value): Schema => given;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (isRecord(value) && Object.keys(value).length === 0);

const filled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(filled);
  return isRecord(value) ? withoutGaps(value) : value;
};

/** What is sent: without fields that were left empty. */
export const withoutGaps = (value: Value): Value =>
  Object.fromEntries(
    Object.entries(value)
      .map(([name, each]) => [name, filled(each)] as const)
      .filter(([, each]) => !isEmpty(each)),
  );

/** Several things that a field may hold, each named by the constant of one field (`rule`): undefined where it is none. */
export const variantsOf = ({
  anyOf = [],
}: Schema): readonly { readonly name: string; readonly by: string; readonly schema: Schema }[] =>
  anyOf.flatMap((schema) => {
    const named = Object.entries(schema.properties ?? {}).find(([, each]) => typeof each.const === 'string');
    return named === undefined ? [] : [{ by: named[0], name: String(named[1].const), schema }];
  });

const emptyOf = ({ type, minItems = 0 }: Schema): unknown =>
  type === 'object' ? {} : type === 'array' && minItems === 0 ? [] : undefined;

/** What is sent for a schema: without gaps, but with the groups and lists that must be there, if need be with nothing in them. */
export const bodyFor = ({ properties = {}, required = [] }: Schema, value: Value): Value => ({
  ...withoutGaps(Object.fromEntries(required.map((name) => [name, emptyOf(properties[name] ?? {})]))),
  ...Object.fromEntries(
    required.filter((name) => properties[name]?.type === 'object').map((name) => [name, {}]),
  ),
  ...Object.fromEntries(
    Object.entries(withoutGaps(value)).map(([name, each]) => [
      name,
      entriesFor(properties[name] ?? {}, each),
    ]),
  ),
});

/** The entries of a list are sent like the body itself: with the lists that must be in them. */
const entriesFor = ({ items }: Schema, value: unknown): unknown =>
  Array.isArray(value) && items?.type === 'object'
    ? value.map((each) => (isRecord(each) ? bodyFor(items, each) : each))
    : value;

const isListTooShort = ({ type, minItems = 0 }: Schema, value: unknown): boolean =>
  type === 'array' && Array.isArray(value) && value.length < minItems;

/** The paths of what must be there and is not, in this body and its groups. */
export const missingIn = ({ properties = {}, required = [] }: Schema, body: Value): readonly string[] =>
  Object.entries(properties).flatMap(([name, each]) => {
    const value = body[name];
    if (value === undefined ? required.includes(name) : isListTooShort(each, value)) return [name];
    return isRecord(value) ? missingIn(each, value).map((path) => `${name}.${path}`) : [];
  });

/** A place in the vault: what lies there is put in by other ways than by typing where it lies. */
export const isVaultRef = ({ pattern = '' }: Schema): boolean => pattern.startsWith('^[tf]-');

/** One value, or a range of it. */
export const exactOf = ({ anyOf = [] }: Schema): Schema | undefined =>
  anyOf.find(({ type }) => type === 'integer' || type === 'number');

/** The schema with these fields only, in this order. */
export const only = (schema: Schema, names: readonly string[]): Schema => ({
  ...schema,
  properties: Object.fromEntries(
    names.flatMap((name) => {
      const each = schema.properties?.[name];
      return each === undefined ? [] : [[name, each]];
    }),
  ),
});

/** The schema without these fields. */
export const without = (schema: Schema, names: readonly string[]): Schema =>
  only(
    schema,
    Object.keys(schema.properties ?? {}).filter((name) => !names.includes(name)),
  );

/** What kind of thing a field holds, by its name and form; the names are the commands' own. */
export type FieldKind =
  | 'choice'
  | 'choices'
  | 'yes_no'
  | 'date'
  | 'sum'
  | 'number'
  | 'worker'
  | 'workers'
  | 'party'
  | 'parties'
  | 'inspector'
  | 'inspectors'
  | 'mediator'
  | 'office'
  | 'payer'
  | 'last_day_of_work'
  | 'sums_by_worker'
  | 'one_of'
  | 'case'
  | 'language'
  | 'area'
  | 'hour'
  | 'figure'
  | 'group'
  | 'list'
  | 'long_text'
  | 'text';

const inspectorFields = ['lead', 'co'];
const caseFields = ['into', 'other'];

const isSumLine = ({ properties = {} }: Schema): boolean =>
  Object.keys(properties).toSorted().join(' ') === 'fen worker';

const kindOfText = (name: string, { pattern = '', format, maxLength = 0 }: Schema): FieldKind => {
  if (format === 'date') return 'date';
  if (caseFields.includes(name)) return 'case';
  if (name === 'language') return 'language';
  if (name === 'area') return 'area';
  if (pattern.startsWith('^w[1-9]')) return 'worker';
  if (pattern.startsWith('^p[1-9]')) return 'party';
  if (pattern.startsWith('^[a-z]{2}-')) return 'office';
  if (pattern.startsWith('^([01]\\d|2[0-3])')) return 'hour';
  if (inspectorFields.includes(name)) return 'inspector';
  if (name === 'mediator') return 'mediator';
  return maxLength > 500 ? 'long_text' : 'text';
};

const kindOfList = (name: string, items: Schema): FieldKind => {
  if (items.enum !== undefined) return 'choices';
  if (items.type === 'object') return isSumLine(items) ? 'sums_by_worker' : 'list';
  if (variantsOf(items).length > 0) return 'list';
  if (name === 'inspectors') return 'inspectors';
  const each = kindOfText(name, items);
  return each === 'worker' ? 'workers' : each === 'party' ? 'parties' : 'list';
};

export const fieldKind = (name: string, schema: Schema): FieldKind => {
  if (name === 'payer') return 'payer';
  if (name === 'endOfWork') return 'last_day_of_work';
  if (schema.enum !== undefined) return 'choice';
  if (variantsOf(schema).length > 0) return 'one_of';
  if (exactOf(schema) !== undefined) return 'figure';
  switch (schema.type) {
    case 'boolean':
      return 'yes_no';
    case 'integer':
    case 'number':
      return /fen$/i.test(name) ? 'sum' : 'number';
    case 'array':
      return kindOfList(name, schema.items ?? {});
    case 'object':
      return 'group';
    default:
      return kindOfText(name, schema);
  }
};
