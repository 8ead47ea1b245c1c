/** Outputs of the deployed stacks in one flat list, whichever stack gave them. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { environmentFolder } from './environment-folder.ts';

const outputsFile = z.record(z.string(), z.record(z.string(), z.string()));
export type Outputs = Readonly<Record<string, string | undefined>>;

/** The outputs; empty before the first deployment. */
export const readOutputs = async (dir: string): Promise<Outputs> => {
  const text = await readFile(environmentFolder(dir).outputs, 'utf8').catch(() => '{}');
  return Object.assign({}, ...Object.values(outputsFile.parse(JSON.parse(text))));
};
