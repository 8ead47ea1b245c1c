/** The stacks as CloudFormation would get them, for any settings. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { redress, withoutBundles } from '#lib/redress.ts';
import { settingsShape } from '#lib/settings.ts';

const abroad = {
  stage: 'prod',
  account: '123456789012',
  region: 'eu-central-1',
  jurisdictions: 'cn-mainland',
  publicUrls: { worker: 'https://w.example', api: 'https://a.example', sms: 'https://s.example' },
  issuer: { url: 'https://i.example', audience: 'redress', jwksUri: 'https://i.example/jwks' },
  sms: { provider: 'twilio', apiUrl: 'https://api.twilio.com', accountSid: 'AC0', fromNumber: '+15550100' },
  mail: { provider: 'ses', from: 'redress@labour.example' },
  alarmTopicArn: 'arn:aws:sns:eu-central-1:123456789012:duty',
};

export const stages = {
  abroad,
  china: {
    ...abroad,
    region: 'cn-north-1',
    jurisdictions: ['cn-mainland', 'gb'],
    mail: undefined,
    alarmTopicArn: 'arn:aws-cn:sns:cn-north-1:123456789012:duty',
  },
  local: { ...abroad, stage: 'local', clockFile: '/tmp/clock', alarmTopicArn: undefined },
} as const;

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
export type Resource = z.infer<typeof resource>;

const newApp = (isBundled: boolean): App => {
  const outdir = mkdtempSync(join(tmpdir(), 'redress-synth-'));
  return isBundled ? new App({ outdir }) : withoutBundles({ outdir });
};

const synthesised = (settings: object, app: App) => {
  const { records, casework, doors } = redress(settingsShape.parse(settings), app);
  const isProtected = [records, casework, doors].map((stack) => stack.terminationProtection ?? false);
  const templates = [records, casework, doors].map((stack) => Template.fromStack(stack));
  return { outdir: app.synth().directory, templates, isProtected };
};

/** All resources of the three stacks by name, their texts, and the folder of the assets, which is empty if not asked for. */
export const stackOf = (settings: object, { isBundled = false } = {}) => {
  const { outdir, templates, isProtected } = synthesised(settings, newApp(isBundled));
  const all = templates.map((template) => template.toJSON());
  const resources = Object.assign({}, ...all.map((each) => each.Resources));
  const parsed = z.record(z.string(), resource).parse(resources);
  return {
    outdir,
    /** records, casework, doors: whether the stack can't be deleted by a slip of the hand */
    isProtected,
    text: JSON.stringify(all),
    resources: parsed,
    of: (type: string): readonly (readonly [string, Resource])[] =>
      Object.entries(parsed).filter(([, { Type }]) => Type === type),
  };
};
