/** The folder of an environment. Two environments may run at once, each in a folder of its own. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));
export const ownFolder = join(repositoryRoot, '.local');

export const environmentFolder = (dir: string) => {
  const at = (...parts: string[]) => join(resolve(dir), ...parts);
  return {
    dir: at(),
    record: at('stage.json'),
    addresses: at('addresses.json'),
    settings: at('settings.json'),
    outputs: at('outputs.json'),
    clock: at('clock'),
    issuerKey: at('issuer-key.json'),
    phone: at('phone.jsonl'),
    cdkOut: at('cdk.out'),
    cdkHome: at('cdk-home'),
    temporary: at('tmp'),
    log: (name: string) => at(`${name}.log`),
  };
};
export type EnvironmentFolder = ReturnType<typeof environmentFolder>;
