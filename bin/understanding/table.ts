/** The figures of a judged corpus as a table of Markdown. */
import { allFigures, askedBackShare } from './figures.ts';
import type { Judged } from './judge.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** All languages first, then each by itself where it has such lines. */
export const figuresTable = (all: readonly Judged[]): string =>
  [
    '| matter | language | right | wrong | read back | misread | missed | precision | recall |',
    '| --- | --- | --: | --: | --: | --: | --: | --: | --: |',
    ...allFigures(all)
      .filter(({ lines }) => lines > 0)
      .map(
        ({ matter, lang, right, wrong, asked, misread, missed, precision, recall }) =>
          `| ${matter} | ${lang} | ${right} | ${wrong} | ${asked} | ${misread} | ${missed} | ${percent(precision)} | ${percent(recall)} |`,
      ),
    '',
    `Asked back where no question was due: ${percent(askedBackShare(all))}.`,
  ].join('\n');

/** Lines of a matter (or `all`) that are not right, with what they mean and what was understood. */
export const notRight = (all: readonly Judged[], matter: string): string =>
  all
    .filter(({ verdicts }) =>
      Object.entries(verdicts).some(
        ([each, verdict]) => verdict !== 'right' && (matter === 'all' || matter === each),
      ),
    )
    .map(
      ({ line, got, verdicts }) =>
        `${line.id} [${line.question}] ${line.text}\n    means ${JSON.stringify(line.expected)}\n    got   ${JSON.stringify(got)}\n    ${JSON.stringify(verdicts)}`,
    )
    .join('\n');

/** Lines that get a question back, and none was due. */
export const askedInVain = (all: readonly Judged[]): string =>
  all
    .filter(
      ({ line: { expected }, got }) =>
        got.asksBack.length > 0 && expected.ask !== true && expected.danger !== 'maybe',
    )
    .map(
      ({ line, got }) =>
        `${line.id} [${line.question}] ${line.text}\n    ${got.asksBack.join(', ')}   ${JSON.stringify(line.expected)}`,
    )
    .join('\n');

const begin = '<!-- figures: made by npm run understanding -- --docs -->';
const end = '<!-- end of figures -->';

/** The page with the table between its marks made anew. Throws where the marks are not there. */
export const pageWithTable = (page: string, all: readonly Judged[]): string => {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('The page has no place for the figures');
  return `${page.slice(0, from + begin.length)}\n\n${figuresTable(all)}\n\n${page.slice(to)}`;
};
