import { instance } from '@viz-js/viz';
import type { Asl } from '#lib/asl.ts';
import { chapterPicture, chaptersOf } from './chapter.ts';
import { chapterDotOf } from './dot.ts';
import { textWidths, withTextLengths } from './text-lengths.ts';

/** Pictures of the machine as SVG, by chapter. The same machine gives the same pictures, byte for byte. */
export const picturesOf = async (machine: Asl): Promise<Readonly<Record<string, string>>> => {
  const viz = await instance();
  return Object.fromEntries(
    chaptersOf(machine).map((chapter) => {
      const dot = chapterDotOf(chapterPicture(machine, chapter));
      const svg = viz.renderString(dot, { format: 'svg' });
      return [chapter, withTextLengths(svg, textWidths(viz.renderJSON(dot)))];
    }),
  );
};
