import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** The name of a function's role: the vault's key knows those that may open by their names, before they are made. */
export const roleName = ({ stage, region }: Pick<Settings, 'stage' | 'region'>, name: string): string =>
  `redress-${stage}-${name}-${region}`;

/** A role that may write into its function's log, and nothing else until something is bound to it. */
export const functionRole = (
  scope: Construct,
  id: string,
  settings: Settings,
  { name, log }: { readonly name: string; readonly log: LogGroup },
): Role => {
  const role = new Role(scope, id, {
    roleName: roleName(settings, name),
    description: `${name}, ${Stack.of(scope).stackName}`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  role.addToPolicy(
    new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [log.logGroupArn],
    }),
  );
  return role;
};
