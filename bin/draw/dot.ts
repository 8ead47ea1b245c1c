/** Machines in Graphviz' language. Stages of people stand out; states of the machine itself are grey. */
import type { Asl, AslState } from '#lib/asl.ts';

type Look = Readonly<Record<string, string>>;

const attributes = (look: Look): string =>
  Object.entries(look)
    .map(([name, value]) => (value.startsWith('<') ? `${name}=${value}` : `${name}="${value}"`))
    .join(', ');

const escapedLabel = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text in lines of up to 24 letters. */
const wrapped = (text: string): string =>
  [...text.matchAll(/(.{1,24})(?:\s|$)/g)].map(([, line = '']) => escapedLabel(line)).join('<br/>');

/** A state's name as a label: in `Triage: is this ours?` the first word is bold. */
const title = (name: string): string => {
  const [head = '', tail] = name.split(': ');
  return tail === undefined
    ? `<${wrapped(name)}>`
    : `<<b>${escapedLabel(head)}</b><br/><font point-size="11">${wrapped(tail)}</font>>`;
};

const isWaiting = ({ Resource }: AslState): boolean =>
  JSON.stringify(Resource ?? '').includes('waitForTaskToken');
const isNested = ({ Resource }: AslState): boolean =>
  JSON.stringify(Resource ?? '').includes('startExecution');

const grey: Look = { fillcolor: '#eef0f2', color: '#8a949e', fontcolor: '#39424a' };

const looks = (state: AslState): Look => {
  if (isWaiting(state))
    return { shape: 'box', fillcolor: '#fff3d6', color: '#9a6700', style: 'rounded,filled' };
  if (isNested(state))
    return {
      shape: 'box',
      fillcolor: '#dcebff',
      color: '#1f5fae',
      style: 'rounded,filled',
      peripheries: '2',
    };
  switch (state.Type) {
    case 'Choice':
      return {
        shape: 'box',
        fillcolor: '#ffffff',
        color: '#39424a',
        style: 'rounded,filled',
        penwidth: '1.6',
      };
    case 'Succeed':
      return { shape: 'box', fillcolor: '#dff3e4', color: '#1a7f37', style: 'rounded,filled' };
    case 'Fail':
      return { shape: 'box', fillcolor: '#ffe3e0', color: '#b42318', style: 'rounded,filled' };
    default:
      return { shape: 'box', style: 'filled', ...grey };
  }
};

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'way' | 'otherwise' | 'trouble';
  /** leads back to an earlier state, so it must not push anything to the right */
  readonly back?: true;
}

const nextOf = (from: string, { Next, Type }: AslState): readonly Arrow[] =>
  Next === undefined ? [] : [{ from, to: Next, kind: 'way', ...(Type === 'Wait' ? { back: true } : {}) }];

/** Whether the other way of a choice leads back, as it does where the choice has one answer only. */
const leadsBack = ({ Choices }: AslState): { readonly back?: true } =>
  Choices.length === 1 ? { back: true } : {};

const arrowsOf = ([from, state]: readonly [string, AslState]): readonly Arrow[] => [
  ...state.Choices.map(({ Next }): Arrow => ({ from, to: Next, kind: 'way' })),
  ...nextOf(from, state),
  ...(state.Default === undefined
    ? []
    : [{ from, to: state.Default, kind: 'otherwise', ...leadsBack(state) } as const]),
  // the dead man's switch leads back to the same state, and would only be a loop at each
  ...state.Catch.filter(({ Next }) => Next !== from).map(
    ({ Next }): Arrow => ({ from, to: Next, kind: 'trouble' }),
  ),
];

const arrowLooks = {
  way: { color: '#39424a' },
  otherwise: { color: '#8a949e', style: 'dashed', label: 'otherwise', fontcolor: '#5b656e' },
  trouble: { color: '#c2554c', style: 'dashed', penwidth: '0.8', arrowsize: '0.6' },
} as const satisfies Record<Arrow['kind'], Look>;

const isReverse = (one: Arrow, other: Arrow): boolean =>
  one.kind === 'way' && other.kind === 'way' && one.from === other.to && one.to === other.from;

/** An arrow's line; there and back is one line with two heads, drawn where the way there is. */
const arrowLine = (arrow: Arrow, n: number, arrows: readonly Arrow[]): readonly string[] => {
  const reverse = arrows.findIndex((other) => isReverse(arrow, other));
  if (reverse >= 0 && reverse < n) return [];
  const both: Look = reverse < 0 ? {} : { dir: 'both' };
  const free: Look = arrow.back ? { constraint: 'false' } : {};
  return [
    `"${arrow.from}" -> "${arrow.to}" [${attributes({ ...arrowLooks[arrow.kind], ...both, ...free })}];`,
  ];
};

/** States in the order of drawing: choices first, since they lead to the stages and not the other way round. */
const questionsFirst = <T extends readonly [string, AslState]>(states: readonly T[]): readonly T[] => [
  ...states.filter(([, { Type }]) => Type === 'Choice'),
  ...states.filter(([, { Type }]) => Type !== 'Choice'),
];

/** The drawing of a machine from left to right: the start, the choices, the stages, and the ends. */
export const machineDotOf = ({ StartAt, States }: Asl): string => {
  const states = Object.entries(States);
  return [
    'digraph {',
    'rankdir=LR; bgcolor="white"; ordering=out; nodesep=0.16; ranksep=0.75; pad=0.2;',
    'node [fontname="Helvetica", fontsize=13, margin="0.18,0.09", penwidth=1.1];',
    'edge [fontname="Helvetica", fontsize=10, penwidth=1.1, arrowsize=0.7];',
    'begin [shape=circle, width=0.16, label="", style=filled, fillcolor="#39424a"];',
    `begin -> "${StartAt}" [color="#39424a"];`,
    ...states.map(([name, state]) => `"${name}" [${attributes({ label: title(name), ...looks(state) })}];`),
    ...questionsFirst(states).flatMap(arrowsOf).flatMap(arrowLine),
    '}',
  ].join('\n');
};
