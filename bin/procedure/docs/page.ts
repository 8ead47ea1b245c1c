/** One procedure as a page that an official reads and checks. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import { decisionsOf, endingsOf, inspectorsOf, leftOutSteps, stepsTable, violationsOf } from './course.ts';
import { anchorText, approvers, pausesText, whenText } from './limits-said.ts';
import { markdownTable } from './markdown.ts';
import { competenceOf, lanesOf, mattersOf, routingOf } from './matters.ts';
import { fromEveryStage } from './picture.ts';
import { called, catalogueName, currencyText, eventsText, lengthText, limitLength, mark } from './said.ts';
import { variationsOf } from './variations.ts';

const limitsOf = (of: Procedure): string =>
  markdownTable(
    ['limit', 'length', 'runs in', 'counts from', 'paused by', 'extension', 'legal basis', 'rule', 'checked'],
    of.timeLimits.map((limit) => [
      `${called(of, 'limit', limit.id)} (\`${limit.id}\`, ${limit.kind}${limit.lanes === undefined ? '' : `; only in the lanes ${limit.lanes.map((lane) => catalogueName('lane', lane)).join(', ')}`})`,
      limitLength(limit),
      whenText(limit),
      anchorText(limit),
      pausesText(of, limit),
      limit.extension === undefined
        ? ''
        : `${lengthText(limit.extension.length)}, ${limit.extension.times} at most in one run, by ${approvers[limit.extension.approver]}`,
      limit.basis,
      limit.rule ?? '',
      limit.kind === 'service' ? '' : mark(limit.verified),
    ]),
  );

const finesOf = ({ fines, currency }: Procedure): string =>
  fines.length === 0
    ? 'None is known.'
    : markdownTable(
        ['for', 'fine', 'by', 'legal basis', 'rule', 'checked'],
        fines.map(
          ({ what, min: each = 0, leastInAll: min = each, max = 0, times, per, basis, rule, verified }) => [
            what,
            times === undefined
              ? `${currencyText(currency, min)} to ${currencyText(currency, max)}`
              : `${times.min} to ${times.max} times`,
            per.replaceAll('_', ' '),
            basis,
            rule,
            mark(verified),
          ],
        ),
      );

const refusalsOf = (of: Procedure): string =>
  markdownTable(
    ['reason, as the worker reads it', 'where to go instead', 'legal basis', 'rule', 'checked'],
    of.refusals.map(({ reason, instead, basis, rule = '', verified }) => [
      called(of, 'refusal_reason', reason),
      instead === undefined ? '' : called(of, 'authority', instead),
      basis,
      rule,
      mark(verified),
    ]),
  );

const effects = {
  interrupt: 'The complaint interrupts it: it begins anew on the day on which the complaint was received.',
  suspend:
    'The days from the filing to the certificate do not count; until there is a certificate, the day that is told is the one that is safe without it.',
  none: 'A complaint does not stop it.',
} as const;

/** The topics and kinds whose limitation waits for the end of the work. */
const waitingFor = (of: Procedure): readonly string[] => {
  const { topics = [], kinds = [] } = of.limitation.fromEndOfWork ?? {};
  return [
    ...topics.map((each) => called(of, 'topic', each)),
    ...kinds.map((each) => called(of, 'kind', each)),
  ];
};

const limitationOf = (of: Procedure): string => {
  const { limitation } = of;
  return [
    `${limitLength(limitation)}. ${effects[limitation.effect]}`,
    limitation.fromEndOfWork === undefined
      ? ''
      : ` For claims about ${waitingFor(of).join(', ')} it waits for the end of the work (${limitation.fromEndOfWork.basis}).`,
    limitation.fromLastDayOfWork === undefined
      ? ''
      : ` The last day of work begins it where the claim is about its end, and where the work ended within the time complained of (${limitation.fromLastDayOfWork.basis}).`,
    limitation.monthsFromFirstDay
      ? ' Where only months are known, the first day of the last is counted from.'
      : '',
    ...(limitation.claims ?? []).map(
      ({ kinds, length, basis }) =>
        ` For ${kinds.map((each) => called(of, 'kind', each)).join(', ')}: ${lengthText(length)} (${basis}).`,
    ),
    limitation.floor === undefined ? '' : ` At least ${lengthText(limitation.floor)} after that is left.`,
    ` ${limitation.basis}. Checked: ${mark(limitation.verified)}.`,
  ].join('');
};

const lookBackOf = ({ acceptance: { lookBack, basis } }: Procedure): string =>
  lookBack === undefined
    ? `Acceptance: ${basis}. It knows no look-back of its own.`
    : `Acceptance: ${basis}. An act is not pursued that ended longer ago than ${lengthText(lookBack.length)} (${lookBack.basis}). Checked: ${mark(lookBack.verified)}.`;

const numbersOf = (of: Procedure): string =>
  markdownTable(
    ['number', 'for', 'where it was read', 'checked'],
    [
      ...of.emergencyNumbers.map((each) => ({ ...each, group: 'emergency' })),
      ...of.hotlines.map((each) => ({ ...each, group: 'hotline' })),
    ].map(({ number, what, group, source = '', verified = false }) => [
      number,
      called(of, group, what),
      source,
      mark(verified),
    ]),
  );

const otherOfficesOf = ({ otherOffices = [] }: Procedure): string =>
  otherOffices.length === 0
    ? 'None is named.'
    : markdownTable(
        ['what', 'as the worker reads it', 'legal basis', 'checked'],
        otherOffices.map(({ matter, said, basis, verified }) => [
          matter.replaceAll('_', ' '),
          said.en ?? '',
          basis,
          mark(verified),
        ]),
      );

/** The messages by which a worker hears of this procedure's limits. */
const messagesOf = (of: Procedure): string =>
  markdownTable(
    ['key', 'words'],
    of.timeLimits.map(({ id }) => [`limit.${id}`, called(of, 'limit', id)]),
  );

export const pageOf = (procedure: Procedure): string =>
  [
    `# ${procedure.name.en ?? procedure.id}`,
    `\`${procedure.id}\`, made by \`npm run procedure -- docs\` from \`domain/jurisdictions/${procedure.jurisdiction}/\`; don't edit it here. Calendar \`${procedure.calendar}\`, time zone ${procedure.timeZone}, money in ${procedure.currency}. “Checked” says whether it was checked against the text of the law or a named source; what is not is data to be checked before it is relied on.`,
    '## Stages',
    `![Stages](${procedure.id}.svg)`,
    `Yellow: a legal limit runs there. Green: an end. Dashed: back to an earlier stage. From every open stage besides: ${eventsText(fromEveryStage)}.`,
    '## What may be complained of',
    'Everybody is asked what happened, where, who answers for it and how they may be reached; some kinds ask more.',
    mattersOf(procedure),
    '## Who is competent instead',
    competenceOf(procedure),
    '## What other offices deal with',
    'Told by text, it is answered with who that is; what belongs here goes on.',
    otherOfficesOf(procedure),
    '## Where a case goes',
    'To the office of the place of work, by the longest division code that covers it, unless an office above keeps such cases for itself.',
    routingOf(procedure),
    '## Faster lanes',
    'The gravest first; a case in several has the urgency of the first. In none: U3.',
    lanesOf(procedure),
    '## Steps, and who takes them',
    leftOutSteps(procedure),
    stepsTable(procedure),
    inspectorsOf(procedure),
    decisionsOf(procedure),
    '## Violations',
    'Findings name these and nothing else.',
    violationsOf(procedure),
    '## How a case is closed',
    'Each reason is open only where this has happened in the case; where something is owed, two persons close it whatever the reason.',
    endingsOf(procedure),
    '## Time limits',
    limitsOf(procedure),
    '## Limitation of the claim elsewhere',
    limitationOf(procedure),
    lookBackOf(procedure),
    '## Fines',
    finesOf(procedure),
    '## Refusals',
    refusalsOf(procedure),
    '## Where it differs by place',
    'By the place of work, else the office’s area; on each thing the variation with the longest division code that covers the place holds. A case shows which it runs under.',
    variationsOf(procedure),
    '## Numbers that workers are told to call',
    numbersOf(procedure),
    '## Messages',
    messagesOf(procedure),
    '',
  ].join('\n\n');
