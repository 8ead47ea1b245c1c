/** A chart: a picture with a name for those who don't see it. What it shows is read in the table under it. */
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useIsDark } from '../../frame/look.ts';
import { useNarrow } from '../../shown/narrow.ts';
import { colourOf, type Drawing, plotOptions } from './plot-options.ts';

interface PlotProps extends Drawing {
  readonly label: string;
}

const dataOf = ({ xs, lines }: Drawing): uPlot.AlignedData => [
  [...xs],
  ...lines.map(({ values }) => [...values]),
];

const Legend = ({ lines }: Pick<Drawing, 'lines'>) => (
  <ul className="chart-legend">
    {lines
      .filter(({ isEdge = false }) => !isEdge)
      .map(({ label, colour }) => (
        <li key={label}>
          <span style={{ background: colourOf(colour) }} />
          {label}
        </li>
      ))}
  </ul>
);

export const Plot = ({ label, ...given }: PlotProps) => {
  const narrow = useNarrow();
  const drawing = { ...given, numbered: narrow };
  const { names = [], xText } = drawing;
  const place = useRef<HTMLDivElement>(null);
  const dark = useIsDark();
  const drawn = JSON.stringify([drawing.xs, drawing.lines, drawing.hatched, drawing.yTitle]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is compared by what it says, not by who made it
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const plot = new uPlot(plotOptions(drawing, current.clientWidth, dark), dataOf(drawing), current);
    const watch = new ResizeObserver(() => plot.setSize({ width: current.clientWidth, height: plot.height }));
    watch.observe(current);
    return () => {
      watch.disconnect();
      plot.destroy();
    };
  }, [drawn, dark, narrow]);
  return (
    <figure className="chart">
      <div ref={place} role="img" aria-label={label} />
      <Legend lines={drawing.lines} />
      {narrow && names.length > 0 && (
        <ol className="chart-names">
          {names.map((n) => (
            <li key={n}>{xText(n)}</li>
          ))}
        </ol>
      )}
    </figure>
  );
};
