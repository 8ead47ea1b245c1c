/** The stage of a case: a union by status, each arm with only its own facts. */
import type { SumLine } from '#domain/terms/fields.ts';
import type { OpenStatus } from '#domain/terms/statuses.ts';
import type {
  Authority,
  ClosingReason,
  liabilityBases,
  missingFacts,
  PauseReason,
  refusalReasons,
  SumsAre,
} from '#domain/terms/vocabulary.ts';

/** What waits for a second person: who had the first word, when, and the texts that came with it. */
export interface Proposed {
  readonly by: string;
  /** an instant */
  readonly since: string;
  readonly words?: Readonly<Record<string, string>> | undefined;
}

export interface LiableParty {
  readonly party: string;
  readonly basis: (typeof liabilityBases)[number];
  /** who is asked first: 1, then 2… */
  readonly order: number;
}

/** Where a worker can go whose complaint is refused: an authority outside, or another office of this one. */
export interface WayElsewhere {
  readonly authority?: Authority | undefined;
  readonly office?: string | undefined;
}
interface Closure {
  readonly reason: ClosingReason;
  readonly by: string;
  readonly at: string;
  readonly disputeUntil: string;
}
interface ComplaintRefusal {
  readonly reason: (typeof refusalReasons)[number];
  readonly basis: string;
  readonly by: string;
  readonly reviewUntil: string;
  /** when it was refused, an instant; absent in cases refused before that was kept */
  readonly at?: string;
}
interface Referral {
  readonly authority: Authority;
  readonly acknowledged: boolean;
  readonly returns: number;
}
interface ProposedOrder extends Proposed {
  readonly liable: readonly LiableParty[];
  readonly lines: readonly SumLine[];
  readonly dueOn: string;
  readonly inspectors: readonly string[];
  readonly sumsAre?: SumsAre | undefined;
}

export type StageState =
  | {
      readonly status: 'triage';
      readonly proposal?: {
        readonly reason: (typeof refusalReasons)[number];
        readonly basis: string;
        readonly instead?: WayElsewhere | undefined;
      } & Proposed;
    }
  | { readonly status: 'awaiting_completion'; readonly missing: readonly (typeof missingFacts)[number][] }
  | {
      readonly status: 'coordination';
      readonly by: string;
      readonly calls: number;
      /** accepted: the calls go on although the complaint was accepted meanwhile */
      readonly returnsTo: 'triage' | 'accepted';
    }
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

/** The stage of a paused case, kept as it was. */
type PausedStage = Extract<StageState, { status: 'assigned' | 'investigating' | 'order_issued' | 'hearing' }>;
