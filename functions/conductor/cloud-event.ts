import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';

/** A CloudEvent 1.0 for other systems of the authority: ids and codes, never the event's own fields. */
export interface CaseCloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: '/redress/cases';
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: {
    readonly caseId: string;
    readonly seq: number;
    readonly office: string;
    readonly status: string;
  };
}

export const cloudEventOf = (
  { caseId, seq, v, at, event }: RecordedEvent,
  state: CaseState,
): CaseCloudEvent => ({
  specversion: '1.0',
  id: `${caseId}-${seq}`,
  source: '/redress/cases',
  type: `redress.case.${event.type}.v${v}`,
  subject: caseId,
  time: at,
  datacontenttype: 'application/json',
  data: { caseId, seq, office: state.file.office, status: state.stage.status },
});
