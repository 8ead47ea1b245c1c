/**
 * A reader without the font that the layout reckoned with has another, wider one, and text would run over its boxes. So
 * each text bears the length that was reckoned, and is fitted into it. Text as paths would do that too, but would make
 * the file larger, and could be neither searched nor read aloud.
 */
import * as z from 'zod';

const drawing = z.looseObject({
  op: z.string(),
  size: z.number().optional(),
  text: z.string().optional(),
  width: z.number().optional(),
});
const drawn = z.looseObject({ _ldraw_: z.array(drawing).default([]) });
/** Graphviz' JSON, as far as it says how wide it reckons each text. */
const vizLayout = z.object({ objects: z.array(drawn), edges: z.array(drawn) });

const key = (size: number, text: string): string => `${size} ${text}`;

/** The widest, where a text stands both plain and bold in one size. */
export const textWidths = (json: unknown): ReadonlyMap<string, number> => {
  const { objects, edges } = vizLayout.parse(json);
  const widths = new Map<string, number>();
  let size = 0;
  for (const each of [...objects, ...edges].flatMap(({ _ldraw_ }) => _ldraw_)) {
    size = each.size ?? size;
    if (each.text === undefined || each.width === undefined) continue;
    const known = key(size, each.text);
    widths.set(known, Math.max(each.width, widths.get(known) ?? 0));
  }
  return widths;
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&#45;', '-')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export const withTextLengths = (svg: string, widths: ReadonlyMap<string, number>): string =>
  svg.replace(/<text ([^>]*font-size="([\d.]+)"[^>]*)>([^<]*)<\/text>/g, (_, look, size, text) => {
    const width = widths.get(key(Number(size), unescaped(text)));
    if (width === undefined) throw new Error(`No width was reckoned for "${text}"`);
    return `<text ${look} textLength="${width}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
  });
