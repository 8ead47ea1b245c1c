/**
 * Checks the stacks of a real stage against the AWS Solutions rules of cdk-nag, and prints what is left: a finding is mended,
 * or acknowledged with its reason where the resource is made. `npm run check` runs it.
 */
import { AwsSolutionsChecks } from 'cdk-nag';
import { redress, withoutBundles } from '#lib/redress.ts';
import { settingsShape } from '#lib/settings.ts';

/** A real stage with everything that settings can switch on. */
const settings = settingsShape.parse({
  stage: 'live',
  account: '123456789012',
  region: 'eu-central-1',
  jurisdictions: 'cn-mainland',
  publicUrls: { worker: 'https://help.example', api: 'https://desk.example', sms: 'https://sms.example' },
  domains: {
    worker: {
      name: 'help.example',
      certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/help',
    },
    api: { name: 'desk.example', certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/desk' },
    sms: { name: 'sms.example', certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/sms' },
  },
  issuer: { url: 'https://login.example', audience: 'redress', jwksUri: 'https://login.example/jwks' },
  sms: { provider: 'aws', fromNumber: '+15550100' },
  tracing: true,
  alarmTopicArn: 'arn:aws:sns:eu-central-1:123456789012:duty',
});

const { app } = redress(settings, withoutBundles());
app.synth();
const { violations } = new AwsSolutionsChecks(app, { verbose: true }).validateScope(app);
const findings = violations.flatMap(({ ruleName, description, violatingResources }) =>
  violatingResources.map(
    ({ constructPath, resourceLogicalId }) =>
      `${ruleName} at ${constructPath ?? resourceLogicalId}: ${description}`,
  ),
);
for (const finding of findings) console.error(finding);
console.log(`cdk-nag: ${findings.length} findings`);
if (findings.length > 0) process.exitCode = 1;
