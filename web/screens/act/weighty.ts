/** Acts that cannot be taken back, or that the other side is told: each is confirmed once, by what it is about and whom it reaches. */
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useOfficeName } from '../../shown/names.ts';
import type { Value } from './schema.ts';

type Reaches = 'workers' | 'employer' | 'both' | 'office' | 'authority' | 'court' | 'case';

const weighty: Readonly<Record<string, Reaches>> = {
  approve_refusal: 'workers',
  issue_order: 'employer',
  issue_decision: 'employer',
  close_case: 'workers',
  transfer_case: 'office',
  refer_to_authority: 'authority',
  end_mediation: 'both',
  merge_case: 'case',
  request_enforcement: 'court',
  notify_hearing: 'employer',
  request_information: 'employer',
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface Confirmation {
  /** names the object and whom it reaches */
  readonly says: string;
  readonly recipients: readonly string[];
}

/** What is to be confirmed; undefined for an act that goes at one press. */
export const useConfirmation = (of: Case, type: string, value: Value): Confirmation | undefined => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const officeName = useOfficeName();
  const reaches = weighty[type];
  if (reaches === undefined) return undefined;
  const few = Object.keys(of.workers).filter((each) => of.workers[each]?.standing === 'in');
  const workers =
    few.length === of.workerCount.in
      ? few
      : [formatMessage({ id: 'act.workers' }, { count: of.workerCount.in })];
  const parties = Object.values(of.parties).map(
    ({ details, relation }) => details?.name ?? label('relation', relation),
  );
  const all: Readonly<Record<Reaches, readonly string[]>> = {
    workers,
    employer: parties,
    both: [...workers, ...parties],
    office: [officeName(text(value.toOffice))],
    authority: [label('authority', text(value.authority))],
    court: [label('authority', 'court')],
    case: [`…${text(value.into).slice(-6)}`, ...workers],
  };
  const recipients = all[reaches].filter((each) => each !== '');
  const says = formatMessage(
    { id: 'act.confirm' },
    { number: of.number, recipients: recipients.join(', ') || '–' },
  );
  return { says, recipients };
};
