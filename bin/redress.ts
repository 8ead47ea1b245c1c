/** The CDK app: `cdk deploy` runs it. Reads the settings of one environment and builds it. */
import { redress } from '#lib/redress.ts';
import { settingsFrom, WrongSettings } from './read-settings.ts';

try {
  redress(settingsFrom(process.env.REDRESS_SETTINGS)).app.synth();
} catch (error) {
  if (!(error instanceof WrongSettings)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
