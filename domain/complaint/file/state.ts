/**
 * What is known of a case after its events: the file (what holds in every status) and the stage (a union by
 * status, each arm with only its own facts). Holds no personal data; stands on HEAD and can be rebuilt any time.
 */
import type { Claim, Party, PersonRefs, SumLine } from '#domain/terms/fields.ts';
import type { OpenStatus } from '#domain/terms/statuses.ts';
import type {
  Authority,
  ClosingReason,
  ComplaintKind,
  decisionKinds,
  filingChannels,
  harmFlags,
  Lane,
  liabilityBases,
  linkRelations,
  missingFacts,
  namings,
  PauseReason,
  RouteReason,
  refusalReasons,
  retaliationKinds,
  SumsAre,
  standings,
  Urgency,
} from '#domain/terms/vocabulary.ts';
import type { Ledger } from '../ledger/ledger.ts';

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
  readonly sums: Sums;
  /** what the newest wage statement comes to, from the least to the most */
  readonly statement?: { readonly totalFen: number; readonly upToFen: number };
  /** who this was in the case that was merged into this one, or that this one was split from */
  readonly cameFrom?: { readonly caseId: string; readonly worker: string };
  /** who this is in the case in which they go on: the lead of a merged case, or one that was split off for them */
  readonly goesOnIn?: { readonly caseId: string; readonly worker: string; readonly same?: true };
  /** set while a withdrawal waits for the private call-back */
  readonly withdrawalAsked?: true;
}

export interface Clock {
  /** unique in the case: the limit's id, with `:n` when it runs once for each of several things */
  readonly clock: string;
  readonly limit: string;
  readonly kind: 'legal' | 'service' | 'limitation';
  readonly scope: 'stage' | 'case';
  readonly startOn: string;
  readonly dueOn: string;
  readonly due: string;
  readonly nextAlarm: string;
  /** the due date lies past the published holiday calendar */
  readonly provisional: boolean;
  readonly pausedOn?: string;
  /** the day that the starting event named */
  readonly named?: string;
  /** pauses that are over, as far as they are given back */
  readonly pauses?: readonly { readonly from: string; readonly until: string }[];
  readonly reminded: boolean;
  /** 0 = not yet escalated; n = told the nth level above the owner */
  readonly escalation: number;
}

interface LiableParty {
  readonly party: string;
  readonly basis: ElementOf<typeof liabilityBases>;
  /** who is asked first: 1, then 2… */
  readonly order: number;
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
  /** whose local variations hold (`law-area.ts`) */
  readonly lawArea?: string;
  readonly routedBy: RouteReason;
  /** lanes that the case has come into */
  readonly lanes: readonly Lane[];
  readonly headcount: number;
  readonly harm: readonly ElementOf<typeof harmFlags>[];
  readonly openedAt: string;
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
  readonly findings?: { readonly violations: readonly string[] };
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
    readonly servedOn?: string;
  };
  readonly extended: readonly string[];
  readonly certificate?: string;
  readonly links: readonly {
    readonly other: string;
    readonly relation: ElementOf<typeof linkRelations>;
  }[];
  readonly lastSafeDay?: string;
  /** counted, so that a new thing has a number of its own for ever */
  readonly counts: {
    readonly payments: number;
    readonly obligations: number;
    readonly requests: number;
    readonly visits: number;
    readonly retaliation: number;
    readonly sessions: number;
    readonly reopenings: number;
  };
}

interface Closure {
  readonly reason: ClosingReason;
  readonly by: string;
  readonly at: string;
  readonly disputeUntil: string;
}
interface ComplaintRefusal {
  readonly reason: ElementOf<typeof refusalReasons>;
  readonly basis: string;
  readonly by: string;
  readonly reviewUntil: string;
}
interface Referral {
  readonly authority: Authority;
  readonly acknowledged: boolean;
  readonly returns: number;
}
interface ProposedOrder {
  readonly liable: readonly LiableParty[];
  readonly lines: readonly SumLine[];
  readonly dueOn: string;
  readonly inspectors: readonly string[];
  readonly sumsAre?: SumsAre;
}

export type StageState =
  | {
      readonly status: 'triage';
      readonly proposal?: {
        readonly reason: ElementOf<typeof refusalReasons>;
        readonly basis: string;
        readonly by: string;
      };
    }
  | { readonly status: 'awaiting_completion'; readonly missing: readonly ElementOf<typeof missingFacts>[] }
  | { readonly status: 'coordination'; readonly by: string; readonly calls: number }
  | { readonly status: 'accepted' }
  | { readonly status: 'assigned' }
  | { readonly status: 'investigating'; readonly proposal?: ProposedOrder }
  | {
      readonly status: 'suspended';
      readonly reason: PauseReason;
      readonly reviewOn: string;
      readonly rests: PausedStage;
    }
  | { readonly status: 'order_issued' }
  | { readonly status: 'hearing'; readonly on: string }
  | { readonly status: 'decision_issued' }
  | { readonly status: 'enforcement' }
  | {
      readonly status: 'mediation_offered';
      readonly worker: boolean;
      readonly employer: boolean;
      /** workers who said no; the offer stands as long as another who speaks has not */
      readonly declined: readonly string[];
      readonly returnsTo: OpenStatus;
    }
  | { readonly status: 'mediation'; readonly sessions: number; readonly returnsTo: OpenStatus }
  | { readonly status: 'agreement'; readonly confirmed: boolean }
  | { readonly status: 'confirmation'; readonly body: 'court' | 'arbitration' }
  | { readonly status: 'plan_active' }
  | { readonly status: 'breached'; readonly instalment: number }
  | { readonly status: 'performed' }
  | ({ readonly status: 'transferred' } & Referral)
  | ({ readonly status: 'arbitration' } & Referral)
  | ({ readonly status: 'court' } & Referral)
  | ({ readonly status: 'police' } & Referral)
  | ({ readonly status: 'under_review' } & { readonly refusal: ComplaintRefusal })
  | ({ readonly status: 'closure_disputed' } & { readonly closure: Closure; readonly worker: string })
  | ({ readonly status: 'refused' } & ComplaintRefusal)
  | ({ readonly status: 'closed' } & Closure)
  | { readonly status: 'withdrawn' }
  | { readonly status: 'merged'; readonly into: string };

/** What a paused case was doing, kept as it was. */
type PausedStage = Extract<StageState, { status: 'assigned' | 'investigating' | 'order_issued' | 'hearing' }>;

export interface CaseState {
  readonly file: CaseFile;
  readonly stage: StageState;
}

/** Whether this worker says if there are talks: anybody does, or once they are chosen a representative (CN-AR-18). */
export const speaksForWorkers = ({ representatives }: CaseFile, worker: string): boolean =>
  representatives.length === 0 || representatives.includes(worker);

/** Was this case split off that one? */
export const isSplitFrom = ({ links }: CaseFile, caseId: string | undefined): boolean =>
  links.some(({ relation, other }) => relation === 'split' && other === caseId);

/** What a worker claims, as it would be stated again. */
export const claimOf = ({ sums, from, until, endOfWork }: Worker): Claim => ({
  ...(sums.claimed === 0 ? {} : { claimedFen: sums.claimed }),
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
  ...(endOfWork === undefined ? {} : { endOfWork }),
});

export const noSums: Sums = { claimed: 0, assessed: 0, agreed: 0, paid: 0, confirmed: 0 };
