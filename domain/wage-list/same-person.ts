/** Whether a row of a list and a worker, or two rows, are about one person. */
import type { ReadPhone } from '../procedure/phones.ts';

/** As far as a row tells it. */
export interface Person {
  /** the worker's number in the case */
  readonly worker?: string;
  readonly name?: string;
  readonly phone?: ReadPhone;
  /** an identity card's number, or its last four */
  readonly id?: string;
}

const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•.]/gu, '');

/** undefined: one of them does not say it */
const isSame = (a: string | undefined, b: string | undefined, plain = (text: string) => text) =>
  a === undefined || b === undefined ? undefined : plain(a) === plain(b);

const isSameId = (a: string | undefined, b: string | undefined): boolean | undefined => {
  if (a === undefined || b === undefined) return undefined;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.toUpperCase().endsWith(short.toUpperCase());
};

/** Two who have none of these in common are not compared. */
export const tracesOf = ({ worker, name, phone, id }: Person): readonly string[] => [
  ...(worker === undefined ? [] : [`worker ${worker}`]),
  ...(name === undefined ? [] : [`name ${plainName(name)}`]),
  ...(phone === undefined ? [] : [`phone ${phone.number}`]),
  ...(id === undefined ? [] : [`id ${id.slice(-4).toUpperCase()}`]),
];

/**
 * `doubtful`: the same name and another phone, or the same card and another name: people have new phones, and there are many
 * of one name. Workmates may share a phone; then their names tell them apart.
 */
export const comparedPeople = (a: Person, b: Person): 'same' | 'other' | 'doubtful' => {
  const worker = isSame(a.worker, b.worker);
  if (worker !== undefined) return worker ? 'same' : 'other';
  const [name, phone, id] = [
    isSame(a.name, b.name, plainName),
    isSame(a.phone?.number, b.phone?.number),
    isSameId(a.id, b.id),
  ];
  if (id === false) return 'other';
  if (name === false) return id && (a.id?.length ?? 0) > 4 && (b.id?.length ?? 0) > 4 ? 'doubtful' : 'other';
  if (name && id) return 'same';
  if (phone) return 'same';
  if (name) return phone === false ? 'doubtful' : 'same';
  return 'other';
};
