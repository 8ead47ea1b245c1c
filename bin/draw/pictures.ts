import { instance } from '@viz-js/viz';
import type { Asl } from '#lib/asl.ts';
import { machineDotOf } from './dot.ts';
import { textWidths, withTextLengths } from './text-lengths.ts';

/** Pictures of the machines as SVG. The same machine gives the same picture, byte for byte. */
export const picturesOf = async (
  machines: Readonly<Record<string, Asl>>,
): Promise<Readonly<Record<string, string>>> => {
  const viz = await instance();
  return Object.fromEntries(
    Object.entries(machines).map(([name, machine]) => {
      const dot = machineDotOf(machine);
      const svg = viz.renderString(dot, { format: 'svg' });
      return [name, withTextLengths(svg, textWidths(viz.renderJSON(dot)))];
    }),
  );
};
