import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import type { PartyDetails } from '#adapters/vault/port.ts';
import { partiesIn } from '#casework/people.ts';
import { awaitedSide } from '#domain/complaint/awaited-side.ts';
import { claimDays } from '#domain/complaint/clocks/limitation.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { workersIn } from '#domain/complaint/joint/seats.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import type { Language } from '#domain/messages/text.ts';
import type { Variation } from '#domain/procedure/variation.ts';
import { complaintKind } from '#domain/terms/fields.ts';
import { nameIn } from '#domain/terms/names.ts';
import { present } from '#domain/terms/present.ts';
import { positionOf, type Status } from '#domain/terms/statuses.ts';
import { awaitedSides } from '#domain/terms/vocabulary.ts';
import type { StaffApiDeps } from '../deps.ts';
import { etagOf, isReply, type Reply, reply, unlessSame } from '../http/reply.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor, isOfCase } from '../who/reach.ts';
import { assessmentBody, assessmentOf, routedBody, routedOf } from './assessment.ts';
import { barredBody, barredFor } from './barred.ts';
import { clockShown, clockShownBody } from './clock-shown.ts';
import { allowedTo, offerContext } from './decision-context.ts';
import { historyEntry, historyEntryOf, newestFitting, readEventsAfter } from './history.ts';
import { firstWorkers, ledgerBody, ledgerBodyOf } from './ledger.ts';
import { nameableBody } from './nameable.ts';
import { proposalBody, proposalsShown } from './proposals.ts';
import { sumsBody, totalsOf } from './sums.ts';

/** The number of newest events that come with the case; the earlier ones come by `/history`. */
const newestEvents = 200;

const allowed = z.object({
  type: z.string(),
  /** `next` moves the case on, the likeliest first; the others record something, concern people, or are rare */
  group: z.enum(['next', 'record', 'people', 'rare']),
  path: z.string(),
  says: z.string(),
  requires: z.array(z.string()),
  texts: z.array(z.string()),
  /** the limits among `clocks` that it answers; absent: none */
  answers: z.optional(z.array(z.string())),
  /** by field, what of the case it may name: chosen, not typed */
  names: z.optional(nameableBody),
});
/** A rule of the place that holds besides the procedure's own. */
const variationBody = z.object({
  areas: z.array(z.string()),
  says: z.string(),
  rule: z.optional(z.string()),
  basis: z.string(),
  /** was it checked against the text of the law? */
  verified: z.boolean(),
  from: z.optional(z.string()),
  until: z.optional(z.string()),
});

export const caseBody = z.looseObject({
  caseId: z.string(),
  number: z.string(),
  version: z.int(),
  status: z.string(),
  statusText: z.string(),
  place: z.object({ chapter: z.string(), stage: z.string() }),
  owner: z.object({ role: z.string(), office: z.string(), staff: z.optional(z.string()) }),
  office: z.string(),
  routed: routedBody,
  /** what differs in the place of the case, the nearest first; empty: the procedure as it is */
  variations: z.array(variationBody),
  /** lanes that the case has come into */
  lanes: z.array(z.string()),
  /** while it is examined: what the engine proposes, for the officer to decide */
  assessment: z.optional(assessmentBody),
  kind: z.string(),
  urgency: z.string(),
  /** the facts of the present status, e.g. a proposed order, the reason of a refusal */
  stage: z.looseObject({ status: z.string() }),
  parties: z.record(
    z.string(),
    z.object({
      relation: z.string(),
      details: z.optional(
        z.object({
          name: z.optional(z.string()),
          phone: z.optional(z.string()),
          address: z.optional(z.string()),
          firmNumber: z.optional(z.string()),
        }),
      ),
    }),
  ),
  /** five sums per worker, in fen, never mixed; of many workers the first, `/workers` has all */
  workers: z.record(z.string(), z.looseObject({ standing: z.string(), sums: sumsBody })),
  /** how many workers are or were in the case, and how many of them are in it */
  workerCount: z.object({ all: z.int(), in: z.int() }),
  representatives: z.array(z.string()),
  totals: sumsBody,
  /** what is owed to each worker and what was paid, derived when it is read */
  ledger: ledgerBody,
  clocks: z.array(clockShownBody),
  /** limits that rest while another stage or a pause has the case */
  resting: z.array(clockShownBody),
  area: z.optional(z.string()),
  /** the place of work by name */
  areaName: z.optional(z.string()),
  openedAt: z.string(),
  channel: z.string(),
  naming: z.string(),
  headcount: z.optional(z.int()),
  lead: z.optional(z.string()),
  co: z.optional(z.string()),
  mediator: z.optional(z.string()),
  /** whose turn it is outside the office; absent: the office's */
  waitsFor: z.optional(z.enum(awaitedSides)),
  lastSafeDay: z.optional(z.string()),
  /** each kind of claim in the case with its own last safe day, the most urgent first */
  claimDays: z.array(z.object({ kind: complaintKind, day: z.string() })),
  /** what waits for a second person */
  proposals: z.array(proposalBody),
  links: z.array(z.looseObject({ relation: z.string(), other: z.string() })),
  allowed: z.array(allowed),
  /** acts near at hand that are not possible now, or not by you */
  barred: z.array(barredBody),
  history: z.array(historyEntry),
  /** there are events before the first of `history` */
  earlier: z.boolean(),
});

/** The other side's name, for those only who work on the case. */
const partiesShown = (
  { file }: CaseState,
  details: Readonly<Record<string, PartyDetails>>,
): z.infer<typeof caseBody>['parties'] =>
  Object.fromEntries(
    file.parties.map(({ ref, relation }) => {
      const known = details[ref];
      return [ref, { relation, ...(known === undefined ? {} : { details: { ...known } }) }];
    }),
  );

/** In the words of the office, which are not those for the worker. */
const statusText = (language: Language, status: Status): string => deskWords[language].status[status];

const variationShown = (
  { areas, name, rule, basis, verified, inForce }: Variation,
  language: Language,
): z.infer<typeof variationBody> => ({
  areas: [...areas],
  says: nameIn(name, language) ?? '',
  basis,
  verified,
  ...(rule === undefined ? {} : { rule }),
  ...(inForce?.from === undefined ? {} : { from: inForce.from }),
  ...(inForce?.until === undefined ? {} : { until: inForce.until }),
});

const viewOf = ({ caseId, version, state: { file, stage } }: Head, language: Language) => {
  const { obligations: _, ...kept } = file;
  const state = { file, stage };
  const shown = firstWorkers(file);
  const all = Object.entries(file.workers);
  return {
    ...kept,
    workers: Object.fromEntries(all.filter(([ref]) => shown.has(ref))),
    workerCount: { all: all.length, in: workersIn(state).length },
    payments: file.payments.map((each) => ({
      ...each,
      lines: each.lines.filter(({ worker }) => shown.has(worker)),
    })),
    caseId,
    version,
    status: state.stage.status,
    statusText: statusText(language, state.stage.status),
    place: positionOf(state.stage.status),
    stage: state.stage,
    owner: ownerOf(state),
    totals: totalsOf(file),
  };
};

/** Loaded when it is first asked for: a country has thousands of places. */
const areaNameOf = async ({ area, procedure }: CaseState['file'], language: Language) => {
  if (area === undefined) return undefined;
  const { divisionsOf } = await import('#domain/jurisdictions/divisions.ts');
  return divisionsOf(procedureOf(procedure).jurisdiction).name(area, language);
};

const caseShown = async (
  deps: StaffApiDeps,
  head: Head,
  { staff, language }: Pick<StaffRequest, 'staff' | 'language'>,
): Promise<Reply> => {
  const { caseId, state, version } = head;
  await logAccess(deps, staff, head, { what: 'case' });
  const from = Math.max(0, version - newestEvents);
  const [around, events, details] = await Promise.all([
    offerContext(deps, state),
    readEventsAfter(deps, caseId, from, newestEvents),
    isOfCase(state, staff) ? partiesIn(deps.vault, state) : {},
  ]);
  const { at, offices } = around;
  const procedure = lawOfCaseAt(around.procedure, state.file, at);
  const context = { procedure, offices, at, language };
  const assessment = assessmentOf(state, context);
  const file = {
    ...viewOf(head, language),
    ...present({
      areaName: await areaNameOf(state.file, language),
      waitsFor: awaitedSide(state),
    }),
    variations: procedure.under.map((each) => variationShown(each, language)),
    routed: routedOf(state, context),
    ledger: ledgerBodyOf(state.file, context),
    ...(assessment === undefined ? {} : { assessment }),
    parties: partiesShown(state, details),
    proposals: proposalsShown(state, { around, asker: staff, language, events }),
    clocks: state.file.clocks.map((each) => clockShown(procedure, each)),
    claimDays: [...claimDays(procedure, state.file, at)],
    resting: state.file.resting.map((each) => clockShown(procedure, each)),
    allowed: allowedTo(around, staff, state, language),
    barred: barredFor(state, around, staff, language),
  };
  // what is in the file comes first: the rest of the history is a page away
  const shown = newestFitting(events, Buffer.byteLength(JSON.stringify(file)));
  const body = {
    ...file,
    history: shown.map((each) => historyEntryOf(each, language)),
    earlier: (shown[0]?.seq ?? 1) > 1,
  };
  return { ...reply(body), notes: { caseId } };
};

export const caseRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}',
  says: 'A case: what stands in its file, its newest history, and what you may do now. Of more than thirty workers it has the first thirty and the count. The ETag is its version.',
  answers: caseBody,
  takes: ['NoneMatch'],
  handle: async (deps, asked) => {
    const head = await caseFor(deps, asked.staff, asked.params.caseId ?? '');
    if (isReply(head)) return head;
    return unlessSame(asked.ifNoneMatch, etagOf(head.version), () => caseShown(deps, head, asked));
  },
});
