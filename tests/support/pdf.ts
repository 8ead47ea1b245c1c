/** The visible text of a PDF, page by page. */
import { getDocumentProxy } from 'unpdf';
import * as z from 'zod/mini';

const placed = z.object({
  str: z.string(),
  /** the last two: from the left edge, and from the bottom one */
  transform: z.array(z.number()).check(z.length(6)),
  width: z.number(),
  height: z.number(),
});
const info = z.looseObject({ Title: z.string(), CreationDate: z.string(), Language: z.string() });

const pageOf = async (document: Awaited<ReturnType<typeof getDocumentProxy>>, n: number) => {
  const page = await document.getPage(n);
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => {
    const { success, data } = placed.safeParse(item);
    if (!success || data.str.trim() === '') return [];
    const [, , , , left = Number.NaN, bottom = Number.NaN] = data.transform;
    return [{ text: data.str, left, bottom, right: left + data.width, top: bottom + data.height }];
  });
  const [, , width = 0, height = 0] = page.view;
  return { width, height, words };
};

/** Opens a PDF; throws for what is none. */
export const seen = async (pdf: Uint8Array) => {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = [];
  for (let n = 1; n <= document.numPages; n += 1) pages.push(await pageOf(document, n));
  return {
    pages,
    info: info.parse((await document.getMetadata()).info),
    /** all of it without spaces: where a line is broken is the sheet's business */
    text: squeezed(pages.flatMap(({ words }) => words.map(({ text }) => text)).join('')),
  };
};

export const squeezed = (text: string): string => text.replaceAll(/\s+/g, '').replaceAll('’', "'");
