/** The file of a case as a complaint opens it. */
import { type EventOf, happenedAt } from '../events/registry.ts';
import type { CaseFile } from './state.ts';
import { newWorkerFrom } from './worker.ts';

/** A case whose place nobody knew before runs under the plain procedure. */
const lawAreaFiled = ({ area, lawArea = area }: EventOf<'complaint_filed'>): { lawArea?: string } =>
  lawArea === undefined ? {} : { lawArea };

export const caseFileFrom = (event: EventOf<'complaint_filed'>, at: string): CaseFile => ({
  caseId: event.caseId,
  number: event.number,
  procedure: event.procedure,
  office: event.office,
  kind: event.kind,
  urgency: event.urgency,
  channel: event.channel,
  language: event.language,
  naming: event.naming,
  ...(event.area === undefined ? {} : { area: event.area }),
  ...lawAreaFiled(event),
  ...(event.words?.place === undefined ? {} : { placeText: event.words.place }),
  routedBy: event.routedBy,
  lanes: [],
  headcount: event.headcount,
  harm: event.harm,
  openedAt: happenedAt({ event, at }),
  parties: event.parties,
  workers: {
    [event.worker]: newWorkerFrom(
      { ...event, person: { ...event.person, naming: event.naming } },
      happenedAt({ event, at }),
    ),
  },
  representatives: [],
  conflicted: [],
  heardTalks: [],
  clocks: [],
  resting: [],
  toldAt: happenedAt({ event, at }),
  levelTold: 0,
  retaliation: [],
  requests: [],
  visits: [],
  heard: false,
  obligations: [],
  payments: [],
  closingBases: event.closingBases ?? [],
  unread: [],
  callsAsked: event.callBack ? [{ worker: event.worker, since: happenedAt({ event, at }) }] : [],
  links: event.cameFrom === undefined ? [] : [{ other: event.cameFrom.caseId, relation: 'split' }],
  counts: {
    payments: 0,
    obligations: 0,
    requests: 0,
    visits: 0,
    retaliation: 0,
    sessions: 0,
    reopenings: 0,
    returns: 0,
  },
});
