/** A long form in parts: what must be said first, what may be where that is much, each group of fields by its own name, and the texts. */
import { fieldKind, type Schema } from './schema.ts';

/** So many fields are read at one glance. */
const mostAtOnce = 7;

export interface FormPart {
  readonly id: 'needed' | 'optional' | 'group' | 'texts';
  readonly names: readonly string[];
}

const isGroup = (name: string, schema: Schema): boolean => fieldKind(name, schema) === 'group';

/** Fields that stand in a form when it is opened; of a list its entries come later. */
export const fieldCount = ({ properties = {} }: Schema): number =>
  Object.entries(properties).reduce(
    (sum, [name, each]) => sum + (isGroup(name, each) ? fieldCount(each) : 1),
    0,
  );

/** So many that may be left out are not worth a fold: they stand with what must be said. */
const fewOptional = 3;

/** In order; a form that is read at one glance has no parts. */
export const partsOf = (schema: Schema): readonly FormPart[] => {
  if (fieldCount(schema) <= mostAtOnce) return [];
  const { properties = {}, required = [] } = schema;
  const groups = Object.keys(properties).filter((name) => isGroup(name, properties[name] ?? {}));
  const single = Object.keys(properties).filter((name) => !groups.includes(name));
  const optional = single.filter((name) => !required.includes(name));
  const folded = optional.length > fewOptional ? optional : [];
  const parts: readonly FormPart[] = [
    { id: 'needed', names: single.filter((name) => !folded.includes(name)) },
    ...groups.filter((name) => name !== 'words').map((name): FormPart => ({ id: 'group', names: [name] })),
    { id: 'optional', names: folded },
    { id: 'texts', names: groups.filter((name) => name === 'words') },
  ];
  return parts.filter(({ names }) => names.length > 0);
};
