/** Tables of a procedure's page about its matters: kinds of complaint, who is competent, lanes. */
import type { Condition } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { markdownTable } from './markdown.ts';
import { called, calledTogether, mark } from './said.ts';

const yes = (is: boolean | undefined): string => (is ? 'yes' : '');

export const mattersOf = (of: Procedure): string =>
  markdownTable(
    [
      'about',
      'kind of complaint',
      'against',
      'asked besides',
      'talks possible',
      'calls the duty officer out',
    ],
    of.matters.map((each) => [
      called(of, 'topic', each.topic),
      `${called(of, 'kind', each.kind)} (\`${each.kind}\`)${
        each.onBuildingSite === undefined
          ? ''
          : `; on a building site: ${called(of, 'kind', each.onBuildingSite)}`
      }`,
      each.against === 'employer' ? 'employer' : 'public body',
      calledTogether(of, 'asked', each.asks),
      yes(each.mediable),
      yes(each.callsOut),
    ]),
  );

export const competenceOf = (of: Procedure): string =>
  markdownTable(
    ['kinds', 'authority', 'must be referred', 'legal basis', 'rule', 'checked'],
    of.competence.map((each) => [
      calledTogether(of, 'kind', each.kinds),
      called(of, 'authority', each.authority),
      yes(each.exclusive),
      each.basis,
      each.rule,
      mark(each.verified),
    ]),
  );

const conditionText = (of: Procedure, condition: Condition): string => {
  const { kinds, topics, danger, retaliation, peopleFrom, workEndedWithin, protectedReason, harm, before } =
    condition;
  return [
    ...(danger ? ['somebody is in danger now'] : []),
    ...(retaliation ? ['a worker was punished for complaining'] : []),
    ...(kinds ? [calledTogether(of, 'kind', kinds)] : []),
    ...(topics ? [`about ${calledTogether(of, 'topic', topics)}`] : []),
    ...(workEndedWithin === undefined ? [] : [`the work ended at most ${workEndedWithin} days ago`]),
    ...(protectedReason ? ['nobody says that it was for a reason that the law does not protect'] : []),
    ...(peopleFrom === undefined ? [] : [`${peopleFrom} people or more`]),
    ...(harm ? [`any of: ${calledTogether(of, 'harm', harm)}`] : []),
    ...(before ? [`at most ${before.days} days before ${before.of.join(', ')}`] : []),
  ].join(' and ');
};

export const lanesOf = (of: Procedure): string =>
  markdownTable(
    ['lane', 'when', 'urgency', 'duty officer told at once', 'legal basis', 'rule', 'checked'],
    of.lanes.map(({ lane, when, urgency, callsOut, basis, rule = '', verified }) => [
      called(of, 'lane', lane),
      when.map((each) => conditionText(of, each)).join('; or '),
      `${urgency}, ${called(of, 'urgency', urgency)}`,
      yes(callsOut),
      basis,
      rule,
      mark(verified),
    ]),
  );

export const routingOf = (of: Procedure): string =>
  markdownTable(
    ['why a case is with its office, as the worker reads it', 'legal basis', 'rule', 'checked'],
    Object.entries(of.routing).map(([reason, { basis, rule = '', verified }]) => [
      called(of, 'why', reason),
      basis,
      rule,
      mark(verified),
    ]),
  );
