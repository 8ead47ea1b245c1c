/** What a case is found by, as its state says: which records of the vault, and under which office's tokens. */
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { PostingPlace } from '#adapters/find-index/port.ts';
import type { PartyDetails, Vault } from '#adapters/vault/port.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Phones } from '#domain/procedure/phone-shapes.ts';
import { readPhone } from '#domain/procedure/phones.ts';
import { present } from '#domain/terms/present.ts';
import { sortable } from '#domain/time/sortable.ts';
import { namePartsOf, placePartsOf } from './name-parts.ts';
import { divisionsAround, numberEnd, partTokens, plainNumber, wholeToken } from './tokens.ts';

type SoughtRecord = 'identity' | 'contact' | 'party';

/** One thing that a case is found by, before its tokens are made. */
export interface WantedFindable {
  readonly ref: string;
  readonly records: readonly SoughtRecord[];
  /** see `Findable` */
  readonly made: string;
}

/** Raise it with every change of how tokens are made; `npm run find-again` then makes all of them anew. */
const madeAs = 2;

const ownRef = 'case';

const recordRefsOf = ({ file }: CaseState): ReadonlyMap<string, readonly SoughtRecord[]> => {
  const all = new Map<string, readonly SoughtRecord[]>();
  const add = (ref: string | undefined, record: SoughtRecord) =>
    ref === undefined ? all : all.set(ref, [...(all.get(ref) ?? []), record]);
  for (const { person } of Object.values(file.workers)) {
    add(person?.identity, 'identity');
    add(person?.contact, 'contact');
  }
  for (const { details } of file.parties) add(details, 'party');
  return all;
};

export const wantedFindables = (state: CaseState): readonly WantedFindable[] => {
  const { office, area = '', placeText = '' } = state.file;
  const people = [...recordRefsOf(state)].map(([ref, records]) => ({
    ref,
    records,
    made: [madeAs, office, ...(records.includes('party') ? [area] : []), ...records].join(' '),
  }));
  return [{ ref: ownRef, records: [], made: [madeAs, office, area, placeText].join(' ') }, ...people];
};

/** Where all postings of a case stand: under the instant at which it was opened, which never changes. */
export const postingPlace = ({ file }: CaseState, ref: string): PostingPlace => ({
  at: sortable(file.openedAt),
  caseId: file.caseId,
  ref,
});

/** Whether a case may be found by something else after such an event. */
export const changesFinding = ({ type }: CaseEvent): boolean => findingChanges.has(type);

const findingChanges: ReadonlySet<CaseEvent['type']> = new Set([
  'complaint_filed',
  'worker_joined',
  'workers_taken_in',
  'workers_returned',
  'contact_changed',
  'party_named',
  'party_described',
  'party_related',
  'case_transferred',
]);

export interface TokenDeps {
  readonly index: BlindIndex;
  readonly vault: Pick<Vault, 'get'>;
  readonly phones: Phones;
}

/** A phone as it is compared, however it was written down: E.164, or its digits alone where it is none. */
export const comparedPhone = (phones: Phones, text: string): string =>
  readPhone(phones, text)?.number ?? text.normalize('NFKC').replaceAll(/\D/g, '');

/** What was said of the place; '' where nothing was, or it was erased. */
const placeWordsOf = async (
  { vault }: TokenDeps,
  { caseId, placeText }: CaseState['file'],
): Promise<string> =>
  placeText === undefined ? '' : ((await vault.get(caseId, 'text', placeText))?.text ?? '');

const caseTokens = async (deps: TokenDeps, { file }: CaseState): Promise<readonly string[]> => {
  const { index } = deps;
  const part = await partTokens(index, file.office);
  const number = plainNumber(file.number);
  const places = file.area === undefined ? [] : divisionsAround(file.area);
  const towns = placePartsOf(await placeWordsOf(deps, file));
  return [
    await wholeToken(index, 'number', number),
    part('number_end', numberEnd(number)),
    ...places.map((code) => part('place', code)),
    ...towns.map((each) => part('town', each)),
  ];
};

/** What a record says that somebody may look for; nothing where it was erased. */
const recordSaid = async (
  { vault }: TokenDeps,
  caseId: string,
  record: SoughtRecord,
  ref: string,
): Promise<PartyDetails> => {
  if (record === 'party') return (await vault.get(caseId, record, ref)) ?? {};
  if (record === 'identity') return present({ name: (await vault.get(caseId, record, ref))?.name });
  return present({ phone: (await vault.get(caseId, record, ref))?.phone });
};

const recordTokens = async (
  deps: TokenDeps,
  { file }: CaseState,
  record: SoughtRecord,
  ref: string,
): Promise<readonly string[]> => {
  const { name = '', phone, address = '', firmNumber } = await recordSaid(deps, file.caseId, record, ref);
  const part = await partTokens(deps.index, file.office);
  // one posting has all of it, so that a town is found together with the division that it lies in
  const around = address === '' || file.area === undefined ? [] : divisionsAround(file.area);
  const parts = [
    ...namePartsOf(name).map((each) => part('name', each)),
    ...placePartsOf(address).map((each) => part('town', each)),
    ...around.map((code) => part('place', code)),
    ...(firmNumber === undefined ? [] : [part('firm', firmNumber)]),
  ];
  if (phone === undefined) return parts;
  return [...parts, await wholeToken(deps.index, 'phone', comparedPhone(deps.phones, phone))];
};

/** The tokens of one findable, each once; none where nothing is told, or all was erased. */
export const tokensOf = async (
  deps: TokenDeps,
  state: CaseState,
  { ref, records }: WantedFindable,
): Promise<readonly string[]> => {
  if (ref === ownRef) return caseTokens(deps, state);
  const all = await Promise.all(records.map((record) => recordTokens(deps, state, record, ref)));
  return [...new Set(all.flat())];
};
