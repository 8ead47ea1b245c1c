import { font } from './fonts.ts';
import type { Printer } from './port.ts';
import { sheet } from './sheet.ts';

/** The library and the fonts, loaded only when somebody asks for a paper. */
const prepared = async () => {
  const [{ default: pdfmake }, regular, bold] = await Promise.all([
    import('pdfmake'),
    font('regular'),
    font('bold'),
  ]);
  pdfmake.virtualfs.writeFileSync('regular', regular);
  pdfmake.virtualfs.writeFileSync('bold', bold);
  pdfmake.setFonts({ Noto: { normal: 'regular', bold: 'bold' } });
  // nothing is fetched while a paper is drawn
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
};

/** Draws with pdfmake. The first paper takes a good second, the next ones a fraction of it. */
export const pdfPrinter = (): Printer => {
  let ready: ReturnType<typeof prepared> | undefined;
  return {
    print: async (paper) => {
      ready ??= prepared();
      const pdfmake = await ready;
      return pdfmake.createPdf(sheet(paper)).getBuffer();
    },
  };
};
