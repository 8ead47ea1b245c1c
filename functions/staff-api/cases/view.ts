import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import type { PartyDetails } from '#adapters/vault/port.ts';
import { partiesIn } from '#casework/people.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { isKey, type Language, text } from '#domain/messages/text.ts';
import type { Variation } from '#domain/procedure/variation.ts';
import { nameIn } from '#domain/terms/names.ts';
import { positionOf } from '#domain/terms/statuses.ts';
import { etagOf, isReply, reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
import { caseFor, isOfCase } from '../who/reach.ts';
import { assessmentBody, assessmentOf, routedBody, routedOf } from './assessment.ts';
import { allowedTo } from './decision-context.ts';
import { historyEntry, historyEntryOf, readEventsAfter } from './history.ts';
import { ledgerBody, ledgerBodyOf } from './ledger.ts';

/** The number of newest events that come with the case; the earlier ones come by `/history`. */
const newestEvents = 200;

const allowed = z.object({
  type: z.string(),
  path: z.string(),
  says: z.string(),
  requires: z.array(z.string()),
  texts: z.array(z.string()),
});
const sums = z.object({
  claimed: z.int(),
  assessed: z.int(),
  agreed: z.int(),
  paid: z.int(),
  confirmed: z.int(),
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
  place: z.object({ machine: z.string(), stage: z.string() }),
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
        }),
      ),
    }),
  ),
  /** five sums per worker, in fen, never mixed */
  workers: z.record(z.string(), z.looseObject({ standing: z.string(), sums })),
  totals: sums,
  /** what is owed to each worker and what was paid, derived when it is read */
  ledger: ledgerBody,
  clocks: z.array(z.looseObject({ clock: z.string(), dueOn: z.string(), due: z.string() })),
  allowed: z.array(allowed),
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

const totalsOf = ({ file }: CaseState) => {
  const all = Object.values(file.workers).map((each) => each.sums);
  const total = (of: keyof (typeof all)[number]) => all.reduce((sum, each) => sum + each[of], 0);
  return {
    claimed: total('claimed'),
    assessed: total('assessed'),
    agreed: total('agreed'),
    paid: total('paid'),
    confirmed: total('confirmed'),
  };
};

const statusText = (language: Language, status: string): string => {
  const key = `status.${status}`;
  return isKey(key) ? text(language, key) : status;
};

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
  const { obligations: _, ...shown } = file;
  const state = { file, stage };
  return {
    ...shown,
    caseId,
    version,
    status: state.stage.status,
    statusText: statusText(language, state.stage.status),
    place: positionOf(state.stage.status),
    stage: state.stage,
    owner: ownerOf(state),
    totals: totalsOf(state),
  };
};

export const caseRoute: Route = {
  method: 'GET',
  path: '/cases/{caseId}',
  says: 'A case: what stands in its file, its newest history, and what you may do now. The ETag is its version.',
  answers: caseBody,
  handle: async (deps, { staff, params, language }) => {
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const { caseId, state, version } = head;
    const from = Math.max(0, version - newestEvents);
    const [offices, allowedNow, events, details] = await Promise.all([
      deps.directory.offices(),
      allowedTo(deps, staff, state),
      readEventsAfter(deps, caseId, from, newestEvents),
      isOfCase(state, staff) ? partiesIn(deps.vault, state) : {},
    ]);
    const at = deps.now().toISOString();
    const procedure = lawOfCaseAt(deps.procedureOf(state.file.procedure), state.file, at);
    const context = { procedure, offices, at, language };
    const assessment = assessmentOf(state, context);
    const body = {
      ...viewOf(head, language),
      variations: procedure.under.map((each) => variationShown(each, language)),
      routed: routedOf(state, context),
      ledger: ledgerBodyOf(state.file, context),
      ...(assessment === undefined ? {} : { assessment }),
      parties: partiesShown(state, details),
      allowed: allowedNow,
      history: events.map((each) => historyEntryOf(each, language)),
      earlier: from > 0,
    };
    return { ...reply(body, { etag: etagOf(version) }), notes: { caseId } };
  },
};
