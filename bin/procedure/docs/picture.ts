/** The stages of a complaint as a picture, each with the limits that run in it under one procedure. */
import { instance } from '@viz-js/viz';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { TimeLimit } from '#domain/procedure/time-limit.ts';
import {
  endStatuses,
  fromAnyOpen,
  moves,
  openStatuses,
  possibleStatuses,
  statuses,
} from '#domain/terms/statuses.ts';
import { textWidths, withTextLengths } from '../../draw/text-lengths.ts';
import { catalogueName, lengthText } from './said.ts';

const escapedMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const limitLine = ({ id, length }: TimeLimit): string =>
  `<br/><font point-size="11">${escapedMarkup(catalogueName('limit', id))}${length === undefined ? '' : `: ${escapedMarkup(lengthText(length))}`}</font>`;

const node = ({ timeLimits }: Procedure, status: string): string => {
  const own = timeLimits.filter(
    ({ runsIn, kind }) => kind !== 'limitation' && runsIn?.some((each) => each === status),
  );
  const isEnd = endStatuses.some((each) => each === status);
  const fill = isEnd ? '#dff3e4' : own.some(({ kind }) => kind === 'legal') ? '#fff3d6' : '#eef0f2';
  return `"${status}" [label=<<b>${escapedMarkup(catalogueName('status', status))}</b>${own.map(limitLine).join('')}>, fillcolor="${fill}"]`;
};

/** The stages of this procedure, and the ends. */
const nodesOf = ({ stages }: Procedure): readonly string[] => [
  ...openStatuses.filter((each) => stages.includes(each)),
  ...endStatuses,
];

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** Moves that hold from every open status are said below the picture: drawn, they would hide the others. */
const edgesOf = (nodes: readonly string[]): readonly Edge[] =>
  statuses
    .filter((from) => nodes.includes(from))
    .flatMap((from) =>
      [...new Set(Object.keys(moves[from]).flatMap((event) => possibleStatuses(from, event)))]
        .filter((to) => nodes.includes(to))
        .map((to) => ({ from, to })),
    );

/** Back to an earlier stage: it is drawn faintly and shapes the picture no more. */
const isBack = (nodes: readonly string[], { from, to }: Edge): boolean =>
  nodes.indexOf(to) < nodes.indexOf(from);

const edge = (nodes: readonly string[], each: Edge): string =>
  `"${each.from}" -> "${each.to}"${isBack(nodes, each) ? ' [constraint=false, style=dashed, color="#a9b2b9"]' : ''}`;

/** Where only such moves lead stands below the rest, in two rows, and not beside the first stage. */
const rowsBelow = (nodes: readonly string[], edges: readonly Edge[]): readonly string[] => {
  const [first = '', ...others] = nodes;
  const reached = edges.filter((each) => !isBack(nodes, each)).map(({ to }) => to);
  const rest = others.filter((each) => !reached.includes(each));
  const half = Math.ceil(rest.length / 2);
  const lowest = nodes.includes('performed') ? 'performed' : first;
  return rest.map((each, n) => `"${n < half ? lowest : rest[n - half]}" -> "${each}" [style=invis]`);
};

export const fromEveryStage: readonly string[] = Object.keys(fromAnyOpen);

const statusDotOf = (procedure: Procedure): string => {
  const nodes = nodesOf(procedure);
  const edges = edgesOf(nodes);
  return [
    'digraph stages {',
    'rankdir=TB; ranksep=0.45; nodesep=0.3;',
    'node [shape=box, style="rounded,filled", fontname="Helvetica", fontsize=13, margin="0.25,0.1"];',
    'edge [color="#5b6770"];',
    ...nodes.map((status) => node(procedure, status)),
    ...edges.map((each) => edge(nodes, each)),
    ...rowsBelow(nodes, edges),
    '}',
  ].join('\n');
};

/** SVG; the same procedure gives the same picture, byte for byte. */
export const pictureOf = async (procedure: Procedure): Promise<string> => {
  const viz = await instance();
  const dot = statusDotOf(procedure);
  const svg = withTextLengths(viz.renderString(dot, { format: 'svg' }), textWidths(viz.renderJSON(dot)));
  return svg.replace(/<svg [^>]*>/, `$&\n<title>Stages of a complaint under ${procedure.id}</title>`);
};
