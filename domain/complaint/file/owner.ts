import type { Role } from '#domain/terms/vocabulary.ts';
import type { CaseState } from './state.ts';

export interface Owner {
  readonly role: Role;
  readonly office: string;
  /** one member of staff; absent: whoever has the role in the office */
  readonly staff?: string;
}

/**
 * The owner of a case. An open case always has one (docs/invariants.md, 1); an ended one is in the care of its office's
 * supervisor.
 */
export const ownerOf = ({ file, stage }: CaseState): Owner => {
  const { office } = file;
  const named = (role: Role, staff: string | undefined): Owner =>
    staff === undefined ? { role, office } : { role, office, staff };
  switch (stage.status) {
    case 'triage':
    case 'awaiting_completion':
      return named('intake_officer', undefined);
    case 'coordination':
      return named('intake_officer', stage.by);
    case 'assigned':
    case 'investigating':
    case 'order_issued':
    case 'hearing':
    case 'decision_issued':
    case 'enforcement':
    case 'suspended':
      return named('inspector', file.lead);
    case 'mediation_offered':
    case 'mediation':
    case 'confirmation':
      return named('mediator', file.mediator);
    case 'agreement':
      return named('mediator', file.mediator ?? file.lead);
    case 'plan_active':
    case 'breached':
    case 'transferred':
    case 'arbitration':
    case 'court':
    case 'police':
      if (file.lead !== undefined) return named('inspector', file.lead);
      return file.mediator === undefined
        ? named('intake_officer', undefined)
        : named('mediator', file.mediator);
    case 'accepted':
    case 'performed':
    case 'under_review':
    case 'closure_disputed':
    case 'refused':
    case 'closed':
    case 'withdrawn':
    case 'merged':
      return named('supervisor', undefined);
    default:
      return stage satisfies never;
  }
};
