import { App, type AppProps } from 'aws-cdk-lib';
import { BUNDLING_STACKS } from 'aws-cdk-lib/cx-api';
import { RedressCasework } from './casework-stack.ts';
import { RedressDoors } from './public-apis-stack.ts';
import { RedressRecords } from './records-stack.ts';
import { isLocal, type Settings } from './settings.ts';

/** For who reads the templates alone: no function is bundled, which takes most of the time. */
export const withoutBundles = (props: AppProps = {}): App =>
  new App({ ...props, context: { [BUNDLING_STACKS]: [] } });

/** One environment: the records, the casework, and the public APIs. */
export const redress = (settings: Settings, app: App = new App()) => {
  const env = { account: settings.account, region: settings.region };
  const named = (part: string): string => `Redress${part}-${settings.stage}`;
  const shared = { env, settings };
  // what lasts, and what leads running cases, is not taken down by a slip of the hand
  const kept = { ...shared, terminationProtection: !isLocal(settings) };
  const records = new RedressRecords(app, named('Records'), kept);
  const casework = new RedressCasework(app, named('Casework'), { ...kept, records });
  const { smsQueue } = casework;
  const doors = new RedressDoors(app, named('Doors'), { ...shared, records, smsQueue });
  return { app, records, casework, doors };
};
