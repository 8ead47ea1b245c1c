/** The stages of a complaint as a picture, each with the limits that run in it under one procedure. */
import { instance } from '@viz-js/viz';
import {
  endStatuses,
  fromAnyOpen,
  goals,
  moves,
  openStatuses,
  statuses,
} from '#domain/complaint/statuses.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { TimeLimit } from '#domain/procedure/time-limit.ts';
import { lengthText, named } from './said.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const limitLine = ({ id, length }: TimeLimit): string =>
  `<br/><font point-size="9">${escaped(named('limit', id))}${length === undefined ? '' : `: ${escaped(lengthText(length))}`}</font>`;

const node = ({ timeLimits }: Procedure, status: string): string => {
  const own = timeLimits.filter(
    ({ during, kind }) => kind !== 'limitation' && during?.some((each) => each === status),
  );
  const isEnd = endStatuses.some((each) => each === status);
  const fill = isEnd ? '#dff3e4' : own.some(({ kind }) => kind === 'legal') ? '#fff3d6' : '#eef0f2';
  return `"${status}" [label=<<b>${escaped(named('status', status))}</b>${own.map(limitLine).join('')}>, fillcolor="${fill}"]`;
};

/** The stages of this procedure, and the ends. */
const nodesOf = ({ stages }: Procedure): readonly string[] => [
  ...openStatuses.filter((each) => stages.includes(each)),
  ...endStatuses,
];

/** Moves that hold from every open status are said below the picture: drawn, they would hide the others. */
const edgesOf = (procedure: Procedure): readonly string[] => {
  const nodes = nodesOf(procedure);
  return statuses
    .filter((from) => nodes.includes(from))
    .flatMap((from) =>
      [...new Set(Object.keys(moves[from]).flatMap((event) => goals(from, event)))]
        .filter((to) => nodes.includes(to))
        .map((to) => `"${from}" -> "${to}"`),
    );
};

export const everywhere: readonly string[] = Object.keys(fromAnyOpen);

const dotOf = (procedure: Procedure): string =>
  [
    'digraph stages {',
    'rankdir=LR; node [shape=box, style="rounded,filled", fontname="Helvetica", fontsize=11]; edge [color="#5b6770"];',
    ...nodesOf(procedure).map((status) => node(procedure, status)),
    ...edgesOf(procedure),
    '}',
  ].join('\n');

/** SVG; the same procedure gives the same picture, byte for byte. */
export const pictureOf = async (procedure: Procedure): Promise<string> =>
  (await instance())
    .renderString(dotOf(procedure), { format: 'svg' })
    .replace(/<svg [^>]*>/, `$&\n<title>Stages of a complaint under ${procedure.id}</title>`);
