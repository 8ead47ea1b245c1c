/**
 * `npm run understanding [-- FILE]`: how well messages are understood, on a corpus. `--wrong MATTER` lists what is not
 * right of a matter (or of `all`), `--asked` the questions that nobody needed, `--docs` writes the table into its page.
 * `--learn` learns the nets from all corpora: of the roles of numbers, of danger, of doubt, of kinds.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dangerExamples, dangerLessons } from './understanding/danger-lessons.ts';
import { doubtExamples, doubtLessons } from './understanding/doubt-lessons.ts';
import { kindExamples, kindLessons } from './understanding/kind-lessons.ts';
import { judgedCorpus, ownCorpus } from './understanding/reading.ts';
import { roleExamples, roleLessons } from './understanding/role-lessons.ts';
import { netFrom, rates, written } from './understanding/softmax.ts';
import { askedInVain, figuresTable, notRight, pageWithTable } from './understanding/table.ts';

const docsPage = 'docs/understanding.md';
const dangerNet = 'domain/understanding/words/danger-net.json';
const roleNet = 'domain/understanding/words/role-net.json';
const doubtNet = 'domain/understanding/words/doubt-net.json';
const kindNet = 'domain/understanding/words/kind-net.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    wrong: { type: 'string' },
    asked: { type: 'boolean' },
    learn: { type: 'boolean' },
    'learn-kinds': { type: 'boolean' },
    docs: { type: 'boolean' },
  },
});
const learns = values.learn === true || values['learn-kinds'] === true;
const all = learns ? [] : judgedCorpus(positionals[0] ?? ownCorpus);
if (values.learn === true) {
  writeFileSync(roleNet, written(netFrom(roleLessons(), roleExamples, rates.slow)));
  writeFileSync(dangerNet, written(netFrom(dangerLessons(), dangerExamples, rates.quick)));
  writeFileSync(doubtNet, written(netFrom(doubtLessons(), doubtExamples, rates.slow)));
  // by itself, as it listens to the net that was just written
  execFileSync(process.execPath, [import.meta.filename, '--learn-kinds'], { stdio: 'inherit' });
} else if (values['learn-kinds'] === true)
  writeFileSync(kindNet, written(netFrom(kindLessons(), kindExamples, rates.quick)));
else if (values.docs === true) writeFileSync(docsPage, pageWithTable(readFileSync(docsPage, 'utf8'), all));
else if (values.wrong !== undefined) console.log(notRight(all, values.wrong));
else console.log(values.asked === true ? askedInVain(all) : figuresTable(all));
