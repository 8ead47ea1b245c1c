/** One procedure as a page that an official reads and checks. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import { markdownTable } from './markdown.ts';
import { everywhere } from './picture.ts';
import { eventsText, lengthText, limitLength, mark, named } from './said.ts';

const limitsOf = ({ timeLimits }: Procedure): string =>
  markdownTable(
    [
      'limit',
      'length',
      'begins with',
      'ends with',
      'paused by',
      'extension',
      'legal basis',
      'rule',
      'checked',
    ],
    timeLimits.map((limit) => [
      `${named('limit', limit.id)} (\`${limit.id}\`, ${limit.kind}, for the ${limit.scope})`,
      limitLength(limit),
      eventsText(limit.startsOn),
      eventsText(limit.stopsOn),
      limit.pausedBy.map((each) => named('pause_reason', each)).join(', '),
      limit.extension === undefined
        ? ''
        : `${lengthText(limit.extension.length)}, ${limit.extension.times} at most, by the ${limit.extension.approver}`,
      limit.basis,
      limit.rule ?? '',
      limit.kind === 'service' ? '' : mark(limit.verified),
    ]),
  );

const competenceOf = ({ competence }: Procedure): string =>
  markdownTable(
    ['kinds', 'authority', 'must be referred', 'legal basis', 'rule', 'checked'],
    competence.map((each) => [
      each.kinds.map((kind) => named('kind', kind)).join(', '),
      named('authority', each.authority),
      each.exclusive ? 'yes' : '',
      each.basis,
      each.rule,
      mark(each.verified),
    ]),
  );

const sum = (currency: string, smallest: number): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(smallest / 100);

const finesOf = ({ fines, currency }: Procedure): string =>
  fines.length === 0
    ? 'None is known.'
    : markdownTable(
        ['for', 'fine', 'by', 'legal basis', 'rule', 'checked'],
        fines.map(({ what, min = 0, max = 0, times, per, basis, rule, verified }) => [
          what,
          times === undefined
            ? `${sum(currency, min)} to ${sum(currency, max)}`
            : `${times.min} to ${times.max} times`,
          per.replaceAll('_', ' '),
          basis,
          rule,
          mark(verified),
        ]),
      );

const refusalsOf = ({ refusals }: Procedure): string =>
  markdownTable(
    ['reason, as the worker reads it', 'where to go instead', 'legal basis', 'rule', 'checked'],
    refusals.map(({ reason, instead, basis, rule = '', verified }) => [
      named('refusal_reason', reason),
      instead === undefined ? '' : named('authority', instead),
      basis,
      rule,
      mark(verified),
    ]),
  );

const effects = {
  interrupt: 'An accepted complaint interrupts it: it begins anew on that day.',
  suspend: 'The days from the filing to the certificate or the closing do not count.',
  none: 'A complaint does not stop it.',
} as const;

const limitationOf = ({ limitation }: Procedure): string =>
  [
    `${limitLength(limitation)}. ${effects[limitation.effect]}`,
    limitation.floor === undefined ? '' : ` At least ${lengthText(limitation.floor)} after that is left.`,
    ` ${limitation.basis}. Checked: ${mark(limitation.verified)}.`,
  ].join('');

/** Messages that a worker reads because of this procedure: the words for each limit. */
const messagesOf = ({ timeLimits }: Procedure): string =>
  markdownTable(
    ['key', 'words'],
    timeLimits.map(({ id }) => [`limit.${id}`, named('limit', id)]),
  );

export const pageOf = (procedure: Procedure): string =>
  [
    `# ${procedure.name.en ?? procedure.id}`,
    `\`${procedure.id}\`, made by \`npm run procedure -- docs\` from \`domain/procedure/\`; don't edit it here. Calendar \`${procedure.calendar}\`, time zone ${procedure.timeZone}, money in ${procedure.currency}. “Checked” says whether it was checked against the text of the law or a named source; what is not is data to be checked before it is relied on.`,
    '## Stages',
    `![Stages](${procedure.id}.svg)`,
    `Yellow: a legal limit runs there. From every open stage besides: ${eventsText(everywhere)}.`,
    '## Time limits',
    limitsOf(procedure),
    '## Limitation of the claim elsewhere',
    limitationOf(procedure),
    '## Who is competent instead',
    competenceOf(procedure),
    '## Fines',
    finesOf(procedure),
    '## Refusals',
    refusalsOf(procedure),
    '## Messages',
    messagesOf(procedure),
    '',
  ].join('\n\n');
