/** How the charts are drawn: one vertical scale, colours that are told apart without red and green, and a pattern where colour would be all. */
import uPlot from 'uplot';

interface Line {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** number in the palette */
  readonly colour: number;
  readonly as?: 'line' | 'curve' | 'steps' | 'points' | 'dashes' | 'area';
  /** thin and without a place in the legend: an edge of a band */
  readonly isEdge?: boolean;
}

export interface Drawing {
  readonly xs: readonly number[];
  readonly lines: readonly Line[];
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  readonly yMax?: number;
  /** where a vertical line stands */
  readonly marks?: readonly number[];
  /** from and to: what is not yet sure */
  readonly hatched?: readonly (readonly [number, number])[];
  /** numbers of two lines between which is filled */
  readonly band?: readonly [number, number];
  /** these places of the horizontal axis have a name each, too long to stand side by side */
  readonly names?: readonly number[];
  /** where there is no room for names at all, each place has its number from 1 */
  readonly numbered?: boolean;
}

const palette = [
  '#0972d3',
  '#c2571a',
  '#037f51',
  '#a2447c',
  '#8d6605',
  '#5b6a7d',
  '#6237a7',
  '#9ba7b6',
  '#2ea597',
] as const;
export const colourOf = (n: number): string => palette[n % palette.length] ?? palette[0];

const stepped = uPlot.paths.stepped?.({ align: 1 });
const nothingDrawn = () => null;

const dashes = [[], [8, 4], [2, 3], [10, 3, 2, 3], [5, 5], [6, 2], [12, 4], [], []] as const;

const seriesOf = ({ label, colour, as = 'line', isEdge = false }: Line): uPlot.Series => {
  const stroke = colourOf(colour);
  const onlyPoints = as === 'points' || as === 'dashes';
  return {
    label,
    stroke,
    width: isEdge ? 0.5 : 2,
    dash: as === 'area' || isEdge ? [] : [...(dashes[colour % dashes.length] ?? [])],
    ...(as === 'area' ? { fill: `${stroke}55`, width: 1 } : {}),
    ...(as === 'steps' && stepped !== undefined ? { paths: stepped } : {}),
    ...(onlyPoints ? { paths: nothingDrawn } : {}),
    points: { show: onlyPoints || as === 'line', size: as === 'dashes' ? 12 : 7, fill: stroke },
    spanGaps: as === 'curve',
  };
};

const withinPlot = (plot: uPlot, draw: (ctx: CanvasRenderingContext2D) => void): void => {
  const { left, top, width, height } = plot.bbox;
  plot.ctx.save();
  plot.ctx.beginPath();
  plot.ctx.rect(left, top, width, height);
  plot.ctx.clip();
  draw(plot.ctx);
  plot.ctx.restore();
};

const drawMarks = (plot: uPlot, marks: readonly number[], colour: string): void =>
  withinPlot(plot, (ctx) => {
    ctx.strokeStyle = colour;
    ctx.setLineDash([4, 4]);
    for (const mark of marks) {
      const x = plot.valToPos(mark, 'x', true);
      ctx.beginPath();
      ctx.moveTo(x, plot.bbox.top);
      ctx.lineTo(x, plot.bbox.top + plot.bbox.height);
      ctx.stroke();
    }
  });

const drawHatch = (plot: uPlot, [from, to]: readonly [number, number], colour: string): void =>
  withinPlot(plot, (ctx) => {
    const [left, right] = [plot.valToPos(from, 'x', true), plot.valToPos(to, 'x', true)];
    const { top, height } = plot.bbox;
    ctx.beginPath();
    ctx.rect(left, top, right - left, height);
    ctx.clip();
    ctx.strokeStyle = colour;
    ctx.globalAlpha = 0.5;
    for (let x = left - height; x < right; x += 12) {
      ctx.beginPath();
      ctx.moveTo(x, top + height);
      ctx.lineTo(x + height, top);
      ctx.stroke();
    }
  });

const textColour = (dark: boolean): string => (dark ? '#d5dbdb' : '#16191f');
const gridColour = (dark: boolean): string => (dark ? '#5f6b7a' : '#c6c6cd');

const namedAxis = ({ xTitle, xText, names, numbered = false }: Drawing, dark: boolean): uPlot.Axis => {
  if (names === undefined) return { ...axisOf(xTitle, xText, dark), space: 60 };
  const axis = { splits: () => [...names], space: 0 };
  return numbered
    ? { ...axisOf(xTitle, (n) => String(n + 1), dark), ...axis }
    : { ...axisOf(xTitle, xText, dark), ...axis, rotate: -50, size: 110 };
};

const axisOf = (title: string, text: (value: number) => string, dark: boolean): uPlot.Axis => ({
  label: title,
  labelSize: 20,
  stroke: textColour(dark),
  grid: { stroke: gridColour(dark), width: 0.5 },
  ticks: { stroke: gridColour(dark) },
  values: (_, values) => values.map((value) => text(value)),
});

/** What uPlot is told; it takes nothing but whole options when it is made. */
export const plotOptions = (drawing: Drawing, width: number, dark: boolean): uPlot.Options => {
  const { yTitle, yText, yMax, lines, marks = [], hatched = [], band, names, numbered = false } = drawing;
  const isNamed = names !== undefined && !numbered;
  return {
    width,
    height: isNamed ? 360 : 260,
    padding: [16, isNamed ? 80 : 16, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false },
      y: { range: (_, __, most) => [0, yMax ?? Math.max(1, most * 1.05)] },
    },
    axes: [namedAxis(drawing, dark), { ...axisOf(yTitle, yText, dark), size: 56 }],
    series: [{}, ...lines.map(seriesOf)],
    ...(band ? { bands: [{ series: [band[0] + 1, band[1] + 1], fill: `${colourOf(0)}33` }] } : {}),
    hooks: {
      drawAxes: [
        (plot) => {
          for (const each of hatched) drawHatch(plot, each, textColour(dark));
          drawMarks(plot, marks, textColour(dark));
        },
      ],
    },
  };
};
