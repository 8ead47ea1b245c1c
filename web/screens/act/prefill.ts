/** What a form begins with: what the case knows already, so that nobody types it again. All of it can be changed. */
import type { Case } from '../../api/queries.ts';
import { fieldKind, isRecord, type Schema, type Value } from './schema.ts';

/** Nobody, where the case has more workers than come with it: half of them would look like all. */
const refsIn = ({ workers, workerCount }: Case): readonly string[] => {
  const refs = Object.keys(workers);
  return refs.length < workerCount.all ? [] : refs.filter((each) => workers[each]?.standing === 'in');
};

const onlyOf = (all: readonly string[]): string | undefined => (all.length === 1 ? all[0] : undefined);

const linesOf = (of: Case, sum: (worker: string) => number): Value[] =>
  refsIn(of).flatMap((worker) => (sum(worker) > 0 ? [{ worker, fen: sum(worker) }] : []));

const owed = (of: Case): Value[] => linesOf(of, (worker) => of.ledger[worker]?.owed ?? 0);
const found = (of: Case): Value[] => linesOf(of, (worker) => of.workers[worker]?.sums.assessed ?? 0);

/** The newest wage statements, where there are some: what was worked out is what is found, unless somebody says otherwise. */
const workedOut = (of: Case): Value[] =>
  linesOf(of, (worker) => {
    const statement = of.workers[worker]?.statement;
    return isRecord(statement) && typeof statement.totalFen === 'number' ? statement.totalFen : 0;
  });

const sumsKnown: Readonly<Record<string, (of: Case) => Value[]>> = {
  record_findings: workedOut,
  propose_order: found,
  issue_decision: owed,
  record_payment: owed,
  grant_advance: owed,
};

const inspectorsOf = ({ lead, co }: Case): readonly string[] =>
  [lead, co].filter((each) => each !== undefined);

/** Commands that everybody in the case signs or takes part in. */
const forAll = ['record_agreement'];

const known = (of: Case, type: string, name: string, schema: Schema): unknown => {
  const [named, ...more] = of.allowed.find((each) => each.type === type)?.names?.[name] ?? [];
  if (named !== undefined && more.length === 0 && schema.type !== 'array') return named.value;
  switch (fieldKind(name, schema)) {
    case 'worker':
      return onlyOf(refsIn(of));
    case 'workers':
      return forAll.includes(type) || refsIn(of).length === 1 ? refsIn(of) : undefined;
    case 'party':
      return onlyOf(Object.keys(of.parties));
    case 'inspectors':
      return inspectorsOf(of);
    case 'sums_by_worker':
      return sumsKnown[type]?.(of);
    case 'yes_no':
      return name === 'deed' ? false : undefined;
    case 'list':
      return name === 'liable' ? liable(of) : name === 'instalments' ? oneInstalment(of) : undefined;
    default:
      return undefined;
  }
};

/** Who is liable is asked in the order in which the parties stand; why, the inspectors say. */
const liable = ({ parties }: Case): Value[] =>
  Object.keys(parties).map((party, n) => ({ party, order: n + 1 }));

const oneInstalment = (of: Case): Value[] => (owed(of).length === 0 ? [{}] : [{ lines: owed(of) }]);

const detailsOf = ({ parties }: Case, party: unknown): Value =>
  typeof party === 'string' && parties[party] !== undefined
    ? { relation: parties[party].relation, details: { ...parties[party].details } }
    : {};

/** A party that is corrected begins with what is known of it. */
const withDetails = (of: Case, type: string, value: Value): Value =>
  type === 'describe_party' ? { ...value, ...detailsOf(of, value.party) } : value;

export const prefilled = (of: Case, type: string, { properties = {}, required = [] }: Schema): Value => {
  const fields = Object.entries(properties)
    .filter(([name]) => required.includes(name))
    .map(([name, schema]) => [name, known(of, type, name, schema)] as const)
    .filter(([, value]) => value !== undefined);
  return withDetails(of, type, Object.fromEntries(fields));
};

/** What follows from a change: another party has another name. */
export const followed = (of: Case, type: string, before: Value, next: Value): Value =>
  before.party === next.party ? next : withDetails(of, type, next);
