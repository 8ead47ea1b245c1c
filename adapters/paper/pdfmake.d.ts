/** What pdfmake 0.3 has on Node and its published types lack. */
import 'pdfmake';

declare module 'pdfmake' {
  export const virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
}
