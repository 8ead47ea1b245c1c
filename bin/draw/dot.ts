/** A chapter in Graphviz' language. People's stages stand out; what only the machine does is grey. */
import type { AslState } from '#lib/asl.ts';
import { type Arrow, anyStage, type PictureBox } from './arrows.ts';
import type { ChapterPicture } from './chapter.ts';

type Look = Readonly<Record<string, string>>;

const attributes = (look: Look): string =>
  Object.entries(look)
    .map(([name, value]) => (value.startsWith('<') ? `${name}=${value}` : `${name}="${value}"`))
    .join(', ');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines of up to 28 letters. */
const wrapped = (text: string): string =>
  [...text.matchAll(/(.{1,28})(?:\s|$)/g)].map(([, line = '']) => escaped(line)).join('<br/>');

const small = (text: string): string => `<font point-size="11">${text}</font>`;

/** `Triage: is this ours?` gets its first word in bold. */
const title = (name: string): string => {
  const [head = '', tail] = name.split(': ');
  return `<b>${escaped(head)}</b>${tail === undefined ? '' : `<br/>${small(wrapped(tail))}`}`;
};

const people = { fill: '#fff3d6', line: '#9a6700' };
const chapterLook: Look = { fillcolor: '#dcebff', color: '#1f5fae', margin: '0.4,0.2' };

const cell = (color: string, text: string): string =>
  `<tr><td bgcolor="${color}" cellpadding="7" width="190">${text}</td></tr>`;

/** Two storeys: where the case waits, and what is asked then. */
const stage = ({ name }: PictureBox, question: string): Look => {
  const { fill, line } = people;
  const rows = [cell(fill, title(name)), cell('#ffffff', small(`<i>${wrapped(question)}</i>`))];
  const table = `<table border="1" cellborder="0" cellspacing="0" color="${line}" bgcolor="#ffffff">`;
  // the margin keeps the lines that pass by off the table
  return { shape: 'none', style: 'solid', margin: '0.03', label: `<${table}${rows.join('')}</table>>` };
};

const colors = {
  Choice: { fillcolor: '#ffffff', color: '#39424a' },
  Succeed: { fillcolor: '#dff3e4', color: '#1a7f37' },
  Fail: { fillcolor: '#ffe3e0', color: '#b42318' },
} as const satisfies Partial<Record<AslState['Type'], Look>>;
const grey: Look = { fillcolor: '#eef0f2', color: '#8a949e', fontcolor: '#39424a' };

const looks = ({ Type }: AslState): Look =>
  Type === 'Choice' || Type === 'Succeed' || Type === 'Fail' ? colors[Type] : grey;

const plain = ({ name, state }: PictureBox): Look => ({
  label: `<${name.includes(': ') ? title(name) : wrapped(name)}>`,
  ...looks(state),
});

const box = (each: PictureBox): string =>
  `"${each.name}" [${attributes(each.question === undefined ? plain(each) : stage(each, each.question[0]))}];`;

/** Another chapter, which has a picture of its own. */
const chapterBox = (name: string): string =>
  `"${name}" [${attributes({ label: `<${title(name)}>`, ...chapterLook })}];`;

const arrowLooks = {
  way: { color: '#39424a' },
  entry: { color: '#a9b2b9', weight: '0' },
  side: { color: '#a9b2b9', weight: '0' },
  otherwise: { color: '#b9c1c7', style: 'dashed', arrowsize: '0.6' },
  trouble: { color: '#dba29d', style: 'dashed', penwidth: '0.8', arrowsize: '0.6' },
} as const satisfies Record<Arrow['kind'], Look>;

/** To and fro between the question that begins an execution and the stages. */
const restart: Look = {
  dir: 'both',
  constraint: 'false',
  label: 'after a restart, and\\nwhat is not expected',
  fontcolor: '#8a949e',
};

const isReverse = (one: Arrow, other: Arrow): boolean =>
  one.kind === 'way' && other.kind === 'way' && one.from === other.to && one.to === other.from;

/** There and back is one line with two heads, drawn where the first of both is. */
const line = (arrow: Arrow, n: number, arrows: readonly Arrow[]): readonly string[] => {
  const { from, to, kind } = arrow;
  const reverse = arrows.findIndex((other) => isReverse(arrow, other));
  if (reverse >= 0 && reverse < n) return [];
  const look: Look = {
    ...arrowLooks[kind],
    ...(reverse < 0 ? {} : { dir: 'both' }),
    ...(from === anyStage && kind === 'otherwise' ? restart : {}),
  };
  return [`"${from}" -> "${to}" [${attributes(look)}];`];
};

const isEnd = ({ state: { Type } }: PictureBox): boolean => Type === 'Succeed' || Type === 'Fail';

const beginning = (hub: string): readonly string[] => [
  'begin [shape=circle, width=0.16, label="", style=filled, fillcolor="#39424a"];',
  `begin -> "${hub}" [color="#39424a"];`,
  `{ rank=same; "${hub}"; "${anyStage}"; }`,
];

/** From above to below: where a case comes in, the stages with what is asked after each, and the ends. */
export const chapterDotOf = ({ hub, boxes, others, arrows }: ChapterPicture): string => {
  const ends = boxes.filter(isEnd).map(({ name }) => `"${name}";`);
  return [
    'digraph {',
    'rankdir=TB; bgcolor="white"; nodesep=0.3; ranksep=0.5; pad=0.2;',
    'node [shape=box, style="rounded,filled", fontname="Helvetica", fontsize=13, margin="0.25,0.1", penwidth=1.1];',
    'edge [fontname="Helvetica", fontsize=10, penwidth=1.1, arrowsize=0.7];',
    `"${anyStage}" [style="rounded,dashed", color="#8a949e", fontcolor="#39424a"];`,
    ...(hub === undefined ? [] : beginning(hub)),
    `{ rank=max; ${ends.join(' ')} }`,
    ...boxes.map(box),
    ...others.map(chapterBox),
    ...arrows.flatMap(line),
    '}',
  ].join('\n');
};
