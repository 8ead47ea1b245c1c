/**
 * The state of a case after its events: the file (what holds in every status) and the stage (a union by
 * status, each arm with only its own facts). Holds no personal data; stands on HEAD and can be rebuilt any time.
 */
import type { Claim, Party, PersonRefs, SumLine } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import type {
  Authority,
  ClosingBasis,
  ClosingReason,
  ComplaintKind,
  decisionKinds,
  filingChannels,
  harmFlags,
  Lane,
  linkRelations,
  namings,
  PauseReason,
  RouteReason,
  retaliationKinds,
  retractionReasons,
  standings,
  Urgency,
} from '#domain/terms/vocabulary.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LiableParty, Proposed, StageState } from './stage.ts';

type ElementOf<T extends readonly unknown[]> = T[number];

/** Five different sums, never mixed, in integer fen. `agreed` and `paid` are an index of the ledger, from which they follow. */
export interface Sums {
  /** what the worker says */
  readonly claimed: number;
  /** what the inspection found */
  readonly assessed: number;
  /** what is promised or ordered and in force; of what was replaced, what was paid on it */
  readonly agreed: number;
  /** what is verified as paid, as far as it was owed: never more than `agreed` */
  readonly paid: number;
  /** what the worker says has arrived */
  readonly confirmed: number;
}

export interface Worker {
  readonly standing: ElementOf<typeof standings>;
  readonly contactable: boolean;
  /** where the vault keeps who this is and how to reach them now */
  readonly person?: PersonRefs;
  readonly from?: string;
  readonly until?: string;
  readonly endOfWork?: string;
  readonly endedNotBefore?: string;
  readonly dismissedFor?: Claim['dismissedFor'];
  readonly sums: Sums;
  /** what the newest wage statement comes to, from the least to the most, and after which rules */
  readonly statement?: {
    readonly totalFen: number;
    readonly upToFen: number;
    readonly rules?: readonly string[];
  };
  /** who this was in the case that was merged into this one, or that this one was split from */
  readonly cameFrom?: { readonly caseId: string; readonly worker: string };
  /** who this is in the case in which they go on: the lead of a merged case, or one that was split off for them */
  readonly goesOnIn?: { readonly caseId: string; readonly worker: string; readonly same?: true };
  /** when they complained: filed, joined, or in the case that they came from; an instant */
  readonly complainedAt: string;
  /** since when a withdrawal waits for the private call-back; an instant */
  readonly withdrawalAsked?: string;
  /** who of the staff entered it, where the worker did not ask themselves */
  readonly withdrawalEnteredBy?: string;
}

export interface Clock {
  /** unique in the case: the limit's id, with `:n` when it runs once for each of several things */
  readonly clock: string;
  readonly limit: string;
  readonly kind: 'legal' | 'service' | 'limitation';
  readonly scope: 'stage' | 'case';
  /** the instant from which it counts */
  readonly countsFrom: string;
  readonly startOn: string;
  readonly dueOn: string;
  readonly due: string;
  readonly nextAlarm: string;
  /** the due date lies past the published holiday calendar */
  readonly provisional: boolean;
  readonly paused?: { readonly on: string; readonly reason: PauseReason };
  /** the day that what it waits for names */
  readonly named?: string;
  /** pauses of this run that are over, as far as they are given back */
  readonly pauses?: readonly {
    readonly from: string;
    readonly until: string;
    readonly reason: PauseReason;
  }[];
  /** how often this run was extended */
  readonly extensions: number;
  /** in which of the case's lives it runs: how often the case had come back from an end when it began */
  readonly returns: number;
  readonly reminded: boolean;
  /** 0 = not yet escalated; n = told the nth level above the owner */
  readonly escalation: number;
  /** the task that the newest escalation made, for a person of that office */
  readonly task?: EscalationTask;
}

/** A limit has passed and somebody above has to see to it. */
interface EscalationTask {
  readonly office: string;
  /** an instant */
  readonly since: string;
  /** who has said that they see to it; nobody yet: the level above is told next */
  readonly acknowledgedBy?: string;
}

/** A message or a piece of evidence of a worker, by the number of the event that holds it. */
export interface UnreadMessage {
  readonly seq: number;
  readonly worker?: string;
  /** an instant */
  readonly since: string;
}

export interface CaseFile extends Ledger {
  readonly caseId: string;
  readonly number: string;
  readonly procedure: string;
  readonly office: string;
  readonly kind: ComplaintKind;
  readonly urgency: Urgency;
  readonly channel: ElementOf<typeof filingChannels>;
  readonly language: string;
  readonly naming: ElementOf<typeof namings>;
  readonly area?: string;
  /** where the vault keeps what was said of the place of work */
  readonly placeText?: string;
  /** whose local variations hold (`law-area.ts`) */
  readonly lawArea?: string;
  readonly routedBy: RouteReason;
  /** lanes that the case has come into */
  readonly lanes: readonly Lane[];
  readonly headcount: number;
  readonly harm: readonly ElementOf<typeof harmFlags>[];
  readonly openedAt: string;
  /** since when it is over; an instant */
  readonly endedAt?: string;
  readonly filedOn?: string;
  readonly parties: readonly Party[];
  readonly workers: Readonly<Record<string, Worker>>;
  readonly representatives: readonly string[];
  /** an office that the office above has designated, which binds (CN-LI-04) */
  readonly designated?: string;
  readonly dispute?: { readonly with: string; readonly before: string };
  readonly lead?: string;
  readonly co?: string;
  readonly mediator?: string;
  readonly conflicted: readonly string[];
  /** mediators who heard what stays between the parties: they inspect here no more, also when another mediates now */
  readonly heardTalks: readonly string[];
  readonly clocks: readonly Clock[];
  /** runs of the whole case that stand still: the case left their statuses and may come back to them */
  readonly resting: readonly Clock[];
  /** when the workers last heard from the office; an instant */
  readonly toldAt: string;
  /** the highest level above the owner that the workers were told of while something is late */
  readonly levelTold: number;
  readonly groupPlanMade?: true;
  readonly danger?: {
    readonly since: string;
    readonly state: 'reported' | 'acknowledged' | 'handed_over' | 'dismissed';
    readonly authority?: Authority;
  };
  readonly retaliation: readonly {
    readonly id: string;
    readonly worker: string;
    readonly kind: ElementOf<typeof retaliationKinds>;
    readonly at: string;
    readonly answered: boolean;
  }[];
  readonly requests: readonly { readonly id: string; readonly dueOn: string; readonly answered: boolean }[];
  readonly visits: readonly { readonly id: string; readonly on: string; readonly made: boolean }[];
  readonly findings?: {
    readonly violations: readonly string[];
    /** since when nothing was decided on the newest; an instant */
    readonly undecidedSince?: string;
    /** the investigation went on since */
    readonly outdated?: true;
  };
  readonly heard: boolean;
  readonly ordered?: {
    readonly lines: readonly SumLine[];
    readonly liable: readonly LiableParty[];
    readonly dueOn: string;
    readonly servedOn?: string;
  };
  readonly decided?: {
    readonly kind: ElementOf<typeof decisionKinds>;
    readonly compensation: readonly SumLine[];
    readonly fineFen: number;
    readonly dueOn: string;
    /** an instant */
    readonly at: string;
    readonly servedOn?: string;
  };
  /** when the newest agreement was signed; an instant */
  readonly agreedAt?: string;
  readonly certificate?: string;
  /** when the first certificate was made out; an instant */
  readonly certifiedAt?: string;
  readonly links: readonly {
    readonly other: string;
    readonly relation: ElementOf<typeof linkRelations>;
  }[];
  readonly lastSafeDay?: string;
  /** what workers wrote or sent and nobody of the office has read or answered, the oldest first; of more than the bound the newest */
  readonly unread: readonly UnreadMessage[];
  /** workers who asked to be called and were not reached yet */
  readonly callsAsked: readonly { readonly worker: string; readonly since: string }[];
  /** payments that somebody holds to be recorded by mistake, and that wait for a second person */
  readonly retractions?: readonly ({
    readonly payment: string;
    readonly workers: readonly string[];
    readonly reason: ElementOf<typeof retractionReasons>;
  } & Proposed)[];
  /** what has happened that a closing may stand on */
  readonly closingBases: readonly ClosingBasis[];
  /** who holds that the case should be closed, and why */
  readonly closingProposal?: { readonly reason: ClosingReason } & Proposed;
  /** who holds that a running limit should be extended */
  readonly extensionProposal?: { readonly limit: string } & Proposed;
  /** counted, so that a new thing has a number of its own for ever */
  readonly counts: {
    readonly payments: number;
    readonly obligations: number;
    readonly requests: number;
    readonly visits: number;
    readonly retaliation: number;
    readonly sessions: number;
    readonly reopenings: number;
    /** from any end but a merge, by any road */
    readonly returns: number;
  };
}

export interface CaseState {
  readonly file: CaseFile;
  readonly stage: StageState;
}

/**
 * Whether this worker speaks for the workers about talks: anybody does, or, once they are chosen, the representatives
 * (CN-AR-18).
 */
export const speaksForWorkers = ({ representatives }: CaseFile, worker: string): boolean =>
  representatives.length === 0 || representatives.includes(worker);

/** Whether this case was split off that one. */
export const isSplitFrom = ({ links }: CaseFile, caseId: string | undefined): boolean =>
  links.some(({ relation, other }) => relation === 'split' && other === caseId);

/** What somebody said of the time and of the end of the work. */
export const saidOfWork = ({
  from,
  until,
  endOfWork,
  endedNotBefore,
  dismissedFor,
}: Partial<Claim>): Pick<Worker, 'from' | 'until' | 'endOfWork' | 'endedNotBefore' | 'dismissedFor'> =>
  present({ from, until, endOfWork, endedNotBefore, dismissedFor });

/** The claim of a worker, as it would be stated again. */
export const claimOf = ({ sums, ...said }: Worker): Claim => ({
  ...(sums.claimed === 0 ? {} : { claimedFen: sums.claimed }),
  ...saidOfWork(said),
});

export const noSums: Sums = { claimed: 0, assessed: 0, agreed: 0, paid: 0, confirmed: 0 };
