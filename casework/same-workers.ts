/** Who filed twice: the same phone in both cases, and no other name or number of an identity card. */
import type { Contact, Identity, Vault } from '#adapters/vault/port.ts';
import type { CasesAtHand, SameWorker } from '#domain/complaint/command.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { workersIn } from '#domain/complaint/joint/seats.ts';

export interface KnownWorker {
  readonly worker: string;
  readonly identity: Identity | undefined;
  readonly contact: Contact | undefined;
}

/** Who is in the case, with all that the vault has of them. */
export const knownIn = async (
  vault: Pick<Vault, 'all'>,
  state: CaseState,
): Promise<readonly KnownWorker[]> => {
  const { caseId } = state.file;
  const [identities = {}, contacts = {}] = await Promise.all([
    vault.all(caseId, 'identity'),
    vault.all(caseId, 'contact'),
  ]);
  return workersIn(state).map(([worker, { person }]) => ({
    worker,
    identity: identities[person?.identity ?? ''],
    contact: contacts[person?.contact ?? ''],
  }));
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

const differs = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && plain(a) !== plain(b);

/** Workmates may share a phone; then their names tell them apart. */
const isSamePerson = (a: KnownWorker, b: KnownWorker): boolean =>
  a.contact?.phone !== undefined &&
  a.contact.phone === b.contact?.phone &&
  !differs(a.identity?.name, b.identity?.name) &&
  !differs(a.identity?.idNumber, b.identity?.idNumber);

/** Pairs of seats in the command's own case and in the others that are one person's, as far as the vault tells. */
export const sameWorkersIn = async (
  vault: Pick<Vault, 'all'>,
  caseId: string,
  cases: CasesAtHand,
): Promise<readonly SameWorker[]> => {
  const own = cases.get(caseId);
  if (own === undefined) return [];
  const mine = await knownIn(vault, own.state);
  const others = [...cases].flatMap(([id, each]) =>
    id === caseId || each === undefined ? [] : [each.state],
  );
  const pairs = others.map(async (state) => {
    const theirs = await knownIn(vault, state);
    return mine.flatMap((each) =>
      theirs
        .filter((other) => isSamePerson(each, other))
        .map((other) => ({
          worker: each.worker,
          seat: { caseId: state.file.caseId, worker: other.worker },
        })),
    );
  });
  return (await Promise.all(pairs)).flat();
};
