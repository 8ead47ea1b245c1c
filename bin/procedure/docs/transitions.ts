/** The page of all transitions: where each status can lead, who gives which command in it, which limits run there. */
import type { CommandKind } from '#domain/complaint/command.ts';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { fromAnyOpen, isOpen, moves, openStatuses, type Status, statuses } from '#domain/terms/statuses.ts';
import { anchorText, whenText } from './limits-said.ts';
import { markdownTable } from './markdown.ts';
import { catalogueName, limitLength, mark } from './said.ts';

const words = (code: string): string => code.replaceAll('_', ' ');
const together = (codes: readonly string[]): string => codes.map(words).join(', ');

const moveRows = (from: string, goals: Readonly<Record<string, Status | readonly Status[]>>) =>
  Object.entries(goals).map(([event, to]) => [from, words(event), together([to].flat())]);

const movesTable = (): string =>
  markdownTable(
    ['from', 'event', 'to'],
    [...statuses.flatMap((from) => moveRows(words(from), moves[from])), ...moveRows('any open', fromAnyOpen)],
  );

const statusesTable = (): string =>
  markdownTable(
    ['status', 'English', '中文'],
    statuses.map((each) => [
      isOpen(each) ? words(each) : `${words(each)} (end)`,
      catalogueName('status', each),
      text('zh-CN', `status.${each}`),
    ]),
  );

/** The statuses of a command; where most open ones are among them, the exceptions. */
const statusesOf = ({ from }: Pick<CommandKind, 'from'>): string => {
  const missing = openStatuses.filter((each) => !from.includes(each));
  const ends = from.filter((each) => !isOpen(each));
  if (missing.length > openStatuses.length / 2) return together(from);
  const open = missing.length === 0 ? 'any open' : `any open but ${together(missing)}`;
  return [open, ...ends.map(words)].join(', ');
};

const relations: Readonly<Record<CommandKind['relation'], string>> = {
  office: 'of the case’s office',
  superior: 'of an office above',
  reached: 'of the case’s office, or of one that an escalation has reached',
  lead_office: 'of the office of the case in which its workers go on',
  inspectors: 'lead or co-inspector',
  mediator: 'the case’s mediator',
  owner: 'who has the case, or a supervisor',
  worker: 'a worker of the case',
  anyone: '',
};

const commandsTable = (): string =>
  markdownTable(
    ['command', 'by', 'who is', 'in', 'in words it needs'],
    commandKinds.map((kind) => [
      `\`${kind.type}\``,
      together(kind.roles),
      relations[kind.relation],
      statusesOf(kind),
      together(kind.requires),
    ]),
  );

const limitsTable = ({ timeLimits }: Procedure): string =>
  markdownTable(
    ['limit', 'kind', 'length', 'runs', 'counts from', 'basis', 'checked'],
    timeLimits.map((limit) => [
      words(limit.id),
      limit.kind,
      limitLength(limit),
      whenText(limit),
      anchorText(limit),
      limit.basis,
      mark(limit.verified),
    ]),
  );

export const transitionsPage = (all: readonly Procedure[]): string =>
  [
    '# Transitions of a case',
    'Made by `npm run procedure -- docs` from `domain/terms/statuses.ts`, the declarations of the commands (`domain/complaint/commands/`) and the procedures’ time limits; don’t edit it here.',
    '## Statuses',
    statusesTable(),
    '## Moves',
    'An event moves a case by this table and by nothing else. Where several statuses are named, the event itself says which.',
    movesTable(),
    '## Commands',
    'Which role may give a command, what its actor must be to the case, and in which statuses. A procedure can take a command away or give it to fewer roles, never to more.',
    commandsTable(),
    ...all.flatMap((procedure) => [
      `## Time limits: ${procedure.name.en ?? procedure.id}`,
      limitsTable(procedure),
    ]),
    '',
  ].join('\n\n');
