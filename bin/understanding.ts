/**
 * `npm run understanding [-- FILE]`: how well messages are understood, on a corpus. `--wrong MATTER` lists what is not
 * right of a matter (or of `all`), `--asked` the questions that nobody needed, `--docs` writes the table into its page.
 * `--learn` learns the net under the books of danger from all corpora.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lessons, netFrom, written } from './understanding/learning.ts';
import { judgedCorpus, ownCorpus } from './understanding/reading.ts';
import { askedInVain, figuresTable, notRight, pageWithTable } from './understanding/table.ts';

const docsPage = 'docs/understanding.md';
const netFile = 'domain/understanding/words/danger-net.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    wrong: { type: 'string' },
    asked: { type: 'boolean' },
    learn: { type: 'boolean' },
    docs: { type: 'boolean' },
  },
});
const all = values.learn === true ? [] : judgedCorpus(positionals[0] ?? ownCorpus);
if (values.learn === true) writeFileSync(netFile, written(netFrom(lessons())));
else if (values.docs === true) writeFileSync(docsPage, pageWithTable(readFileSync(docsPage, 'utf8'), all));
else if (values.wrong !== undefined) console.log(notRight(all, values.wrong));
else console.log(values.asked === true ? askedInVain(all) : figuresTable(all));
