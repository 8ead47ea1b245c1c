/** The part of `evolve` that keeps what an inspection asked, saw, found and decided. */
import { present } from '#domain/terms/present.ts';
import { type FileChanges, without } from '../clocks/evolve-clocks.ts';
import type { EventOf } from '../events/registry.ts';
import * as money from '../ledger/money.ts';
import { withCount } from './counts.ts';
import type { CaseFile } from './state.ts';

/** Nothing waits to be decided on them: it has been, or they are outdated and the investigation goes on. */
export const withFindingsDone = (file: CaseFile, outdated?: true): CaseFile =>
  file.findings === undefined
    ? file
    : { ...file, findings: { ...without(file.findings, 'undecidedSince'), ...(outdated && { outdated }) } };

/** What was found about workers who come from another case, beside what was found here. */
const withFindingsCarried = (
  file: CaseFile,
  { lines, violations, undecidedSince, outdated }: EventOf<'findings_carried'>,
): CaseFile =>
  money.withSums(
    { ...file, findings: { violations, ...present({ undecidedSince, outdated }) } },
    lines,
    (sums, fen) => ({ ...sums, assessed: fen }),
  );

export const inspectionChanges: FileChanges = {
  information_requested: (file, { id, dueOn }) =>
    withCount({ ...file, requests: [...file.requests, { id, dueOn, answered: false }] }, 'requests'),
  // an answer in part leaves the rest to be answered
  employer_answered: (file, { id, complete }) => ({
    ...file,
    requests: file.requests.map((each) => (each.id === id ? { ...each, answered: complete } : each)),
  }),
  site_visit_scheduled: (file, { id, on }) =>
    withCount({ ...file, visits: [...file.visits, { id, on, made: false }] }, 'visits'),
  site_visited: (file, { id }) => ({
    ...file,
    visits: file.visits.map((each) => (each.id === id ? { ...each, made: true } : each)),
  }),
  findings_carried: withFindingsCarried,
  findings_recorded: (file, { lines, violations }, at) =>
    money.withSums({ ...file, findings: { violations, undecidedSince: at } }, lines, (sums, fen) => ({
      ...sums,
      assessed: fen,
    })),
  rectification_ordered: (file, event, at) => money.withOrder(withFindingsDone(file), event, at),
  investigation_resumed: (file) => withFindingsDone(file, true),
  order_served: (file, { on }) =>
    file.ordered ? { ...file, ordered: { ...file.ordered, servedOn: on } } : file,
  employer_heard: (file) => ({ ...file, heard: true }),
  decision_issued: (file, event, at) => money.withDecision(withFindingsDone(file), event, at),
  decision_served: (file, { on }) =>
    file.decided ? { ...file, decided: { ...file.decided, servedOn: on } } : file,
};
