/** The history in plain words, the newest first. */
import { type EventOf, happenedAt, type RecordedEvent } from '#domain/complaint/events/registry.ts';
import { isSplitFrom } from '#domain/complaint/file/state.ts';
import { dayText, listText, moneyText } from '#domain/messages/spoken.ts';
import { termIn } from '#domain/messages/terms.ts';
import { officeName } from '#domain/office/office.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { capital } from '../components/pieces.tsx';
import type { Web } from '../web.ts';
import type { WorkerCase, WorkerCaseLine } from './read.ts';

interface HistoryLine {
  readonly on: string;
  /** the time of day, in the zone of the place */
  readonly time: string;
  readonly key: string;
  readonly detail: string | undefined;
  readonly text: string | undefined;
}

/** The name of the office or authority to which a worker whose complaint was refused can go. */
const whereInstead = (
  c: Web,
  { instead }: EventOf<'complaint_refused'>,
  { offices, procedure }: WorkerCase,
): readonly string[] => {
  const say = c.get('say');
  const office = offices.find(({ id }) => id === instead?.office);
  if (office !== undefined)
    return [say('web.case.instead', { where: officeName(office, c.get('language')) })];
  return instead?.authority === undefined
    ? []
    : [say('web.case.instead', { where: { say: termIn(procedure, `authority.${instead.authority}`) } })];
};

/** Details of an event beyond its type, where a worker would want to know them. */
const detailOf = (c: Web, { event }: RecordedEvent, standing: WorkerCase): string | undefined => {
  const { worker, procedure } = standing;
  const say = c.get('say');
  const language = c.get('language');
  const mine = (lines: readonly { worker: string; fen: number }[]) => {
    const fen = lines.find((line) => line.worker === worker)?.fen;
    return fen === undefined
      ? undefined
      : say('web.history.yours', { sum: moneyText(language, fen, procedure.currency) });
  };
  switch (event.type) {
    case 'completion_requested':
      return listText(
        language,
        event.missing.map((each) => say(`missing.${each}`)),
      );
    case 'complaint_refused':
      return [say(`refusal_reason.${event.reason}`), ...whereInstead(c, event, standing)].join('. ');
    case 'case_closed':
      return say(`closing_reason.${event.reason}`);
    case 'case_referred':
    case 'danger_handed_over':
      return say(termIn(procedure, `authority.${event.authority}`));
    case 'case_paused':
      return say(`pause_reason.${event.reason}`);
    case 'site_visit_scheduled':
      return dayText(language, event.on);
    case 'retaliation_reported':
      return say(`retaliation.${event.kind}`);
    case 'payment_recorded':
    case 'rectification_ordered':
      return mine(event.lines);
    default:
      return undefined;
  }
};

/** Brought into this case, with others or alone; into one that was split off for them, or by a merge. */
const takenInAs = ({ event }: RecordedEvent, { state, worker }: WorkerCase): string | undefined => {
  if (event.type !== 'workers_taken_in' || !event.workers.some((each) => each.worker === worker))
    return undefined;
  const isMerged = event.links.length > 0 || !isSplitFrom(state.file, event.from);
  return isMerged ? 'event.case_merged' : 'web.history.own_case';
};

/** Whether this event began the worker's own case after a split. */
const isOwnCase = ({ event }: RecordedEvent, { state, worker }: WorkerCase): boolean =>
  event.type === 'complaint_filed'
    ? event.cameFrom !== undefined
    : event.type === 'worker_joined' &&
      event.worker === worker &&
      isSplitFrom(state.file, event.cameFrom?.caseId);

const historyKeyOf = (recorded: RecordedEvent, standing: WorkerCase): string => {
  const { event } = recorded;
  const { worker } = standing;
  if (isOwnCase(recorded, standing)) return 'web.history.own_case';
  const takenIn = takenInAs(recorded, standing);
  if (takenIn !== undefined) return takenIn;
  if (event.type === 'message_written') return `web.history.message_${event.wish ?? event.from}`;
  if (event.type === 'complaint_filed' && event.worker !== worker) return 'web.history.filed_mate';
  if (event.type === 'mediation_declined') return 'web.history.declined_you';
  if (event.type === 'mediation_failed' && event.reason === 'no_consent') return 'web.history.no_talks';
  if (event.type === 'worker_joined')
    return event.worker === worker ? 'web.history.joined_you' : 'event.worker_joined';
  if (event.type === 'evidence_added' && event.file === undefined && event.by === 'worker')
    return 'web.history.evidence_noted';
  return `event.${event.type}`;
};

const evidenceOf = (c: Web, { event }: RecordedEvent): string | undefined =>
  event.type === 'evidence_added' ? c.get('say')(`evidence.${event.kind}`) : undefined;

const timeText = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(at));

const whenOf = (recorded: RecordedEvent, standing: WorkerCase) => {
  const { timeZone } = standing.procedure;
  const at = isOwnCase(recorded, standing) ? recorded.at : happenedAt(recorded);
  return { on: dateIn(timeZone, at), time: timeText(at, timeZone) };
};

const historyLineOf = (c: Web, standing: WorkerCase, { recorded, text }: WorkerCaseLine): HistoryLine => ({
  ...whenOf(recorded, standing),
  key: historyKeyOf(recorded, standing),
  detail: evidenceOf(c, recorded) ?? detailOf(c, recorded, standing),
  text,
});

const evidenceNotedKey = 'web.history.evidence_noted';

/** The history with entries of the same day that only note things told in one line. */
const notedInOneLine = (c: Web, told: readonly HistoryLine[]): readonly HistoryLine[] => {
  const all: HistoryLine[] = [];
  for (const next of told) {
    const last = all.at(-1);
    const goesOn = last?.key === evidenceNotedKey && next.key === evidenceNotedKey && last.on === next.on;
    const between = c.get('say')('language.between');
    if (goesOn) all.splice(-1, 1, { ...last, detail: `${last.detail}${between}${next.detail}` });
    else all.push(next);
  }
  return all;
};

export const History = ({ c, standing }: { c: Web; standing: WorkerCase }) => {
  const say = c.get('say');
  const told = notedInOneLine(
    c,
    standing.lines
      .map((line) => historyLineOf(c, standing, line))
      .toSorted((a, b) => a.on.localeCompare(b.on)),
  ).toReversed();
  /** Where a day has several entries, each has its hour. */
  const whenText = ({ on, time }: HistoryLine): string => {
    const day = dayText(c.get('language'), on);
    return told.filter((each) => each.on === on).length > 1 ? `${day} ${time}` : day;
  };
  return (
    <ol class="story">
      {told.map((line) => (
        <li>
          <time datetime={line.on}>{whenText(line)}</time>
          {say(line.key)}
          {line.detail ? <div class="hint">{capital(line.detail)}</div> : null}
          {line.text ? <blockquote>{line.text}</blockquote> : null}
        </li>
      ))}
    </ol>
  );
};
