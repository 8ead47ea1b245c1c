/** `npm run languages`: makes the list of languages from the catalogue files, so that a language is its files and nothing else. */
import { writeFileSync } from 'node:fs';
import { listedLanguages } from './languages/listed.ts';

for (const [path, text] of Object.entries(listedLanguages())) writeFileSync(path, text);
