/** Whose turn it is, where a case waits for somebody outside the office. */
import type { AwaitedSide } from '#domain/terms/vocabulary.ts';
import type { CaseState } from './file/state.ts';

/** Undefined: it is the office's turn. */
export const awaitedSide = ({ file, stage }: CaseState): AwaitedSide | undefined => {
  switch (stage.status) {
    case 'awaiting_completion':
      return 'worker';
    case 'suspended':
      return 'pause';
    case 'mediation_offered':
      return 'parties';
    case 'order_issued':
      return file.ordered?.servedOn === undefined ? undefined : 'employer';
    case 'decision_issued':
      return file.decided?.servedOn === undefined ? undefined : 'employer';
    case 'agreement':
    case 'plan_active':
      return 'employer';
    case 'confirmation':
      return stage.body;
    case 'enforcement':
    case 'court':
      return 'court';
    case 'arbitration':
      return 'arbitration';
    case 'police':
      return 'police';
    case 'transferred':
      return 'authority';
    default:
      return undefined;
  }
};
