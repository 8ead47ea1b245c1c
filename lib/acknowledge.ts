/** Findings of cdk-nag (`bin/nag.ts`) that stand, each with its reason beside the construct that it concerns. */
import { Stack, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import * as z from 'zod';

/** Acknowledges a finding of a rule of AWS Solutions, on a construct and all below it. */
export const acknowledge = (on: Construct, rule: string, reason: string): void =>
  Validations.of(on).acknowledge({ id: `AwsSolutions-${rule}`, reason });

const reference = z.union([
  z.strictObject({ Ref: z.string() }).transform(({ Ref }) => `<${Ref}>`),
  z
    .strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
    .transform((of) => `<${of['Fn::GetAtt'].join('.')}>`),
  z.unknown().transform((other) => (typeof other === 'string' ? other : JSON.stringify(other))),
]);
const joined = z.strictObject({ 'Fn::Join': z.tuple([z.literal(''), z.array(reference)]) });

/** A resource as cdk-nag writes it: references to others in angle brackets. */
const written = (scope: Construct, resource: string): string => {
  const resolved: unknown = Stack.of(scope).resolve(resource);
  const parts = joined.safeParse(resolved);
  return parts.success ? parts.data['Fn::Join'][1].join('') : reference.parse(resolved);
};

/** Acknowledges that a policy names this resource, and it alone, with a wildcard. */
export const acknowledgeWildcard = (on: Construct, resource: string, reason: string): void =>
  acknowledge(on, `IAM5[Resource::${written(on, resource)}]`, reason);
