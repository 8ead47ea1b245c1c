import type { ComplaintKind } from '#domain/terms/vocabulary.ts';

/** A kind of complaint that a saying names; with `?` it only points to it. `lookalike` sounds like a kind and is none. */
export type KindSense =
  | ComplaintKind
  | 'retaliation?'
  | 'injury.not_reported?'
  | 'contract.none?'
  | 'social.not_registered?'
  | 'wage.minimum?'
  | 'wage.overtime?'
  | 'wage.unpaid?'
  | 'contract.dismissal?'
  | 'vulnerable.harassment?'
  | 'safety.hazard?'
  /** makes any kind a likely one only: private debts, questions of law, other offices */
  | 'doubtful'
  | 'lookalike';
