import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseIndexes, expiryAttribute } from '#adapters/dynamodb/tables.ts';
import { sharesRung } from '#domain/sms/allowance.ts';
import { bundling } from '#lib/bundling.ts';
import { type Resource, stackOf, stages } from '#tests/support/stack.ts';

// how a function is bundled depends on whether its stage is real, and on nothing else of it
const real = { abroad: stackOf(stages.abroad, { isBundled: true }), china: stackOf(stages.china) };
const local = stackOf(stages.local);

const names = (entries: readonly (readonly [string, Resource])[]): readonly string[] =>
  entries.map(([name]) => name);

/** A function's script and the parts that it may load later, for all functions. */
const scriptsOf = ({ outdir }: typeof local): readonly string[] =>
  readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mjs'));

const statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]).optional(),
  Resource: z.unknown().optional(),
  Condition: z.unknown().optional(),
});
const policy = z.object({ PolicyDocument: z.object({ Statement: z.array(statement) }) });

const statements = (stack: typeof local) =>
  stack.of('AWS::IAM::Policy').flatMap(([name, { Properties }]) =>
    policy.parse(Properties).PolicyDocument.Statement.map((each) => ({
      name,
      actions: [each.Action ?? []].flat(),
      resources: JSON.stringify(each.Resource),
      conditions: JSON.stringify(each.Condition ?? {}),
      everything: [each.Resource].flat().includes('*'),
    })),
  );

/** Actions for which AWS knows no narrower resource than all. */
const needsEverything: Readonly<Record<string, string>> = {
  'logs:CreateLogDelivery': 'vended logs of a state machine',
  'logs:GetLogDelivery': 'vended logs of a state machine',
  'logs:UpdateLogDelivery': 'vended logs of a state machine',
  'logs:DeleteLogDelivery': 'vended logs of a state machine',
  'logs:ListLogDeliveries': 'vended logs of a state machine',
  'logs:PutResourcePolicy': 'vended logs of a state machine',
  'logs:DescribeResourcePolicies': 'vended logs of a state machine',
  'logs:DescribeLogGroups': 'vended logs of a state machine',
};

const table = z.object({
  Replicas: z.array(
    z.object({
      PointInTimeRecoverySpecification: z
        .object({ PointInTimeRecoveryEnabled: z.boolean(), RecoveryPeriodInDays: z.number() })
        .optional(),
      DeletionProtectionEnabled: z.boolean().optional(),
      SSESpecification: z.unknown().optional(),
    }),
  ),
  SSESpecification: z.object({ SSEEnabled: z.literal(true), SSEType: z.literal('KMS') }).optional(),
});

describe.each(Object.entries(real))('a real stage (%s)', (_, stack) => {
  it('names every action and no resource too many', () => {
    const wild = statements(stack).filter(({ actions }) => actions.some((action) => action.includes('*')));
    const everything = statements(stack).filter(
      (each) => each.everything && !each.actions.every((action) => needsEverything[action] !== undefined),
    );
    expect({ wild, everything }).toEqual({ wild: [], everything: [] });
  });

  it('lets only those write events who take commands', () => {
    const writing = statements(stack).filter(
      ({ actions, resources, conditions }) =>
        actions.some((action) => /dynamodb:(Put|Update)Item/.test(action)) &&
        resources.includes('Cases') &&
        !/dynamodb:(Attributes|LeadingKeys)/.test(conditions),
    );
    const whose = [...new Set(writing.map(({ name }) => name.replace(/ServiceRole.*/, '')))];
    expect(whose.sort()).toEqual(['DeadlineWorker', 'SmsDialogue', 'StaffApi', 'WorkerSite']);
  });

  it('lets only those who append or count put items there, with which a HEAD could be replaced', () => {
    const putting = statements(stack).filter(
      ({ actions, resources }) => actions.includes('dynamodb:PutItem') && resources.includes('Cases'),
    );
    const whose = [...new Set(putting.map(({ name }) => name.replace(/ServiceRole.*/, '')))];
    expect(whose.sort()).toEqual(['DeadlineWorker', 'SmsDialogue', 'StaffApi', 'Statistics', 'WorkerSite']);
  });

  it('lets only the staff API write in the directory, and there absences, contacts and saved views only', () => {
    const writing = statements(stack).filter(
      ({ actions, resources }) =>
        actions.some((action) => /dynamodb:(Put|Update|Delete|Batch)/.test(action)) &&
        resources.includes('Directory'),
    );
    expect(
      writing.map(({ name, actions, conditions }) => [
        name.replace(/ServiceRole.*/, ''),
        actions,
        JSON.parse(conditions),
      ]),
    ).toEqual([
      [
        'StaffApi',
        ['dynamodb:UpdateItem'],
        {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['STAFF#*', 'OFFICE#*'] },
          'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['pk', 'sk', 'absent', 'contact'] },
        },
      ],
      [
        'StaffApi',
        ['dynamodb:PutItem'],
        { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['VIEWS#*'] } },
      ],
    ]);
  });

  it('lets nobody delete from the case histories', () => {
    const cases = stack.of('AWS::DynamoDB::GlobalTable').find(([name]) => name.startsWith('Cases'))?.[0];
    const deleting = statements(stack).filter(
      ({ actions, resources }) =>
        actions.some((action) => /dynamodb:(Delete|Batch|.*\*)/.test(action)) && resources.includes(`Cases`),
    );
    expect(cases).toBeDefined();
    expect(deleting).toEqual([]);
  });

  it('opens the vault to those who speak with workers or staff, and to who keeps by what cases are found', () => {
    const opening = statements(stack).filter(
      ({ actions, resources }) => actions.includes('kms:Decrypt') && resources.includes('VaultKey'),
    );
    const whose = [...new Set(opening.map(({ name }) => name.replace(/ServiceRole.*/, '')))];
    expect(whose.sort()).toEqual([
      'Finder',
      'Notifier',
      'SmsDialogue',
      'SmsInbound',
      'StaffApi',
      'WorkerSite',
    ]);
  });

  it('lets no door touch the state machine', () => {
    const machines = statements(stack).filter(({ actions }) =>
      actions.some((action) => action.startsWith('states:')),
    );
    const whose = [...new Set(machines.map(({ name }) => name.replace(/^Workflows|(Of|Machine).*/g, '')))];
    expect(whose.sort()).toEqual(['Conductor', 'Reconciler', 'Stage']);
  });

  it('can restore every table, and deletes none', () => {
    const tables = stack.of('AWS::DynamoDB::GlobalTable');
    const kept = tables.map(([name, { Properties, DeletionPolicy, UpdateReplacePolicy }]) => {
      const { Replicas, SSESpecification } = table.parse(Properties);
      const [replica] = Replicas;
      return {
        table: name.replace(/[0-9A-F]{8}$/, ''),
        retained: DeletionPolicy === 'Retain' && UpdateReplacePolicy === 'Retain',
        protectedFromDeletion: replica?.DeletionProtectionEnabled,
        restorable: replica?.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled,
        days: replica?.PointInTimeRecoverySpecification?.RecoveryPeriodInDays,
        ownKey: SSESpecification?.SSEType,
      };
    });
    const lasting = { retained: true, protectedFromDeletion: true, restorable: true, ownKey: 'KMS' };
    expect(kept.sort((a, b) => a.table.localeCompare(b.table))).toEqual([
      { table: 'AccessLog', days: 35, ...lasting },
      { table: 'Cases', days: 35, ...lasting },
      { table: 'Directory', days: 35, ...lasting },
      { table: 'FindIndex', days: 7, ...lasting },
      { table: 'Vault', days: 35, ...lasting },
      { table: 'VaultKeys', days: 7, ...lasting },
    ]);
  });

  it('keeps every key', () => {
    const keys = stack.of('AWS::KMS::Key');
    expect(keys.filter(([, { DeletionPolicy }]) => DeletionPolicy !== 'Retain')).toEqual([]);
    expect(keys).toHaveLength(3);
  });

  it('has dead letters behind every queue, and an alarm on each', () => {
    const queues = stack.of('AWS::SQS::Queue');
    const alarmed = stack
      .of('AWS::CloudWatch::Alarm')
      .map(([, { Properties }]) => JSON.stringify(Properties.Dimensions));
    const isDead = (name: string): boolean => /Dead/.test(name);
    const without = queues.filter(
      ([name, { Properties }]) => !isDead(name) && Properties.RedrivePolicy === undefined,
    );
    const silent = names(queues).filter(
      (name) => !alarmed.some((dimensions) => dimensions.includes(`"${name}"`)),
    );
    expect({ without: names(without), silent }).toEqual({ without: [], silent: [] });
  });

  it('tells somebody of every alarm', () => {
    const mute = stack
      .of('AWS::CloudWatch::Alarm')
      .filter(([, { Properties }]) => Properties.AlarmActions === undefined);
    expect(names(mute)).toEqual([]);
  });

  it('reads its streams with patience, and puts aside what fails for ever', () => {
    const streams = stack
      .of('AWS::Lambda::EventSourceMapping')
      .filter(([, { Properties }]) => Properties.StartingPosition !== undefined)
      .map(([, { Properties }]) => Properties);
    const patience = {
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 72_000,
      DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      FilterCriteria: {
        Filters: [
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"EVENT#"}]}}}}' },
        ],
      },
    };
    expect(streams).toHaveLength(2);
    for (const each of streams) expect(each).toMatchObject(patience);
  });

  it('keeps every log for a set time', () => {
    const groups = stack.of('AWS::Logs::LogGroup');
    const endless = groups.filter(([, { Properties }]) => Properties.RetentionInDays === undefined);
    const logless = stack
      .of('AWS::Lambda::Function')
      .filter(([, { Properties }]) => Properties.LoggingConfig === undefined);
    const stages = stack
      .of('AWS::ApiGatewayV2::Stage')
      .filter(([, { Properties }]) => Properties.AccessLogSettings === undefined);
    const machines = stack
      .of('AWS::StepFunctions::StateMachine')
      .filter(
        ([, { Properties }]) =>
          !JSON.stringify(Properties.LoggingConfiguration).includes('"IncludeExecutionData":false'),
      );
    expect([endless, logless, stages, machines].map(names)).toEqual([[], [], [], []]);
  });

  it('has no bucket that everybody may read', () => {
    const buckets = stack.of('AWS::S3::Bucket');
    const open = buckets.filter(
      ([, { Properties }]) => Properties.PublicAccessBlockConfiguration === undefined,
    );
    expect(names(open)).toEqual([]);
  });

  it('holds back what drains a queue', () => {
    const free = stack
      .of('AWS::Lambda::Function')
      .filter(([, { Properties }]) => Properties.ReservedConcurrentExecutions === undefined);
    expect(names(free)).toEqual([]);
  });

  it('answers before the HTTP API gives up, after thirty seconds', () => {
    const doors = stack
      .of('AWS::Lambda::Function')
      .filter(([name]) => /^(WorkerSite|StaffApi|SmsInbound)/.test(name))
      .map(([, { Properties }]) => Properties.Timeout);
    expect(doors).toHaveLength(3);
    for (const seconds of doors) expect(seconds).toBeLessThan(30);
  });

  it('lets nobody work in batches, of which DynamoDB takes 25 items and 16 MB', () => {
    const batches = statements(stack).filter(({ actions }) =>
      actions.some((action) => /dynamodb:Batch/.test(action)),
    );
    expect(batches).toEqual([]);
  });

  it('gives the sweep of the vault no key, and the doors no way to remove a record', () => {
    const removing = statements(stack).filter(
      ({ actions, resources }) => actions.includes('dynamodb:DeleteItem') && /Vault/.test(resources),
    );
    const prefixesOf = (conditions: string) =>
      [...conditions.matchAll(/"([A-Z]+#)\*"/g)].map(([, each]) => each);
    for (const { name, conditions } of removing) {
      const prefixes = prefixesOf(conditions);
      expect(prefixes.length).toBeGreaterThan(0);
      if (!name.startsWith('Reconciler')) expect(prefixes).not.toContain('CASE#');
    }
    expect(removing.some(({ name }) => name.startsWith('Reconciler'))).toBe(true);
    const opening = statements(stack).filter(
      ({ name, actions, resources }) =>
        name.startsWith('Reconciler') &&
        actions.some((each) => each.startsWith('kms:')) &&
        /VaultKey/.test(resources),
    );
    expect(opening).toEqual([]);
  });

  it('names no movable clock', () => {
    expect(stack.text.includes('REDRESS_CLOCK')).toBe(false);
  });
});

describe('what a function carries', () => {
  const { outdir } = real.abroad;
  const assets = readdirSync(outdir).filter((name) => name.startsWith('asset.'));
  const filesOf = (asset: string): readonly string[] =>
    readdirSync(join(outdir, asset), { recursive: true, encoding: 'utf8' });
  const bytesOf = (asset: string): number =>
    filesOf(asset).reduce((sum, file) => sum + statSync(join(outdir, asset, file)).size, 0);
  const withFonts = assets.filter((asset) => filesOf(asset).some((file) => file.endsWith('.woff')));

  it('is no trace of the movable clock', () => {
    const scripts = scriptsOf(real.abroad);
    const withClock = scripts.filter((file) =>
      readFileSync(join(outdir, file), 'utf8').includes('REDRESS_CLOCK'),
    );
    expect(scripts.filter((file) => file.endsWith('index.mjs'))).toHaveLength(
      real.abroad.of('AWS::Lambda::Function').length,
    );
    expect(withClock).toEqual([]);
  });

  it('is the fonts where papers are printed, with their licence, and nowhere else', () => {
    const home = 'node_modules/@fontsource/noto-sans-sc';
    expect(withFonts).toHaveLength(2);
    for (const asset of withFonts)
      expect(filesOf(asset)).toEqual(
        expect.arrayContaining([
          `${home}/LICENSE`,
          `${home}/package.json`,
          `${home}/files/noto-sans-sc-chinese-simplified-400-normal.woff`,
          `${home}/files/noto-sans-sc-chinese-simplified-700-normal.woff`,
        ]),
      );
  });

  it('is small: the script that starts it, and all of it', () => {
    // the dialogue by text carries the books of words by which messages are understood, some 600 KB
    const first = assets.filter((asset) => statSync(join(outdir, asset, 'index.mjs')).size > 1_800_000);
    expect(first).toEqual([]);
    expect(assets.filter((asset) => bytesOf(asset) > 8_000_000)).toEqual([]);
  });
});

describe('the local environment', () => {
  it('has the movable clock wherever time is asked for, so that the test above can fail', () => {
    const handlers = ['scheduler', 'deadline-worker'].map((name) => `functions/${name}/handler.ts`);
    for (const file of handlers) {
      const { outputFiles } = buildSync({
        ...bundling(stages.local, file),
        minify: false,
        write: false,
        outdir: 'x',
      });
      const withClock = outputFiles.filter(({ text }) => text.includes('REDRESS_CLOCK_FILE'));
      expect(withClock.length, file).toBeGreaterThan(0);
    }
    expect(local.text.includes('REDRESS_CLOCK_FILE')).toBe(true);
  });

  it('can be thrown away', () => {
    const kept = Object.entries(local.resources).filter(([, { DeletionPolicy }]) =>
      DeletionPolicy?.startsWith('Retain'),
    );
    expect(kept.map(([name]) => name)).toEqual([]);
  });
});

describe('in China', () => {
  it('names no other partition', () => {
    expect(real.china.text.includes('arn:aws:')).toBe(false);
  });
});

describe('a stage that serves several jurisdictions', () => {
  it('tells all of them, its own first, to each function that asks', () => {
    const env = z.object({ Environment: z.object({ Variables: z.object({ JURISDICTIONS: z.string() }) }) });
    const told = (stack: typeof local) =>
      stack.of('AWS::Lambda::Function').flatMap(([, { Properties }]) => {
        const read = env.safeParse(Properties);
        return read.success ? [read.data.Environment.Variables.JURISDICTIONS] : [];
      });
    expect(told(real.china).length).toBeGreaterThan(4);
    expect(new Set(told(real.china))).toEqual(new Set(['cn-mainland,gb']));
    expect(new Set(told(local))).toEqual(new Set(['cn-mainland']));
  });
});

describe('the key of the vault', () => {
  const keyPolicy = z.object({
    KeyPolicy: z.object({
      Statement: z.array(
        z.object({
          Effect: z.literal('Allow'),
          Action: z.array(z.string()),
          Principal: z.unknown(),
          Condition: z.unknown().optional(),
        }),
      ),
    }),
  });
  const vaultKey = real.abroad.of('AWS::KMS::Key').find(([name]) => name.startsWith('VaultKey'));
  const allowed = keyPolicy.parse(vaultKey?.[1].Properties).KeyPolicy.Statement;

  it('opens for the roles of the functions that speak with people, and for no administrator', () => {
    const opening = allowed.filter(({ Action }) =>
      Action.some(
        (action) =>
          !/^kms:(Cancel|Describe|Disable|Enable|Get|List|Put|Revoke|Rotate|Schedule|Tag|Untag|Update)/.test(
            action,
          ),
      ),
    );
    expect(opening.map(({ Action }) => Action)).toEqual([['kms:Decrypt', 'kms:GenerateDataKey']]);
    const roles = real.abroad
      .of('AWS::IAM::Role')
      .map(([name, { Properties }]) => [name.replace(/ServiceRole.*/, ''), Properties.RoleName]);
    const readers = ['Finder', 'Notifier', 'SmsDialogue', 'SmsInbound', 'StaffApi', 'WorkerSite'];
    const named = readers.map((reader) => roles.find(([name]) => name === reader)?.[1]);
    expect(JSON.stringify(opening[0]?.Condition).match(/redress-prod-[a-z-]+-eu-central-1/g)).toEqual(named);
    expect(opening[0]?.Condition).toMatchObject({ StringEquals: { 'kms:EncryptionContext:app': 'redress' } });
  });

  it('can be kept and deployed, so that it is never locked for good', () => {
    expect(allowed.flatMap(({ Action }) => Action)).toContain('kms:PutKeyPolicy');
  });
});

describe('what lasts', () => {
  it('is protected from deletion outside the local stage', () => {
    expect(real.abroad.isProtected).toEqual([true, true, false]);
    expect(local.isProtected).toEqual([false, false, false]);
  });

  it('has a place for the calls of a schedule that never arrive', () => {
    const rule = z.object({
      Targets: z.array(z.object({ DeadLetterConfig: z.object({ Arn: z.unknown() }) })).min(1),
    });
    const rules = real.abroad
      .of('AWS::Events::Rule')
      .filter(([, { Properties }]) => Properties.ScheduleExpression !== undefined);
    expect(rules.length).toBeGreaterThan(1);
    for (const [, { Properties }] of rules) expect(rule.safeParse(Properties).success).toBe(true);
  });
});

describe('a public API with a domain of its own', () => {
  const certificateArn = 'arn:aws:acm:eu-central-1:123456789012:certificate/a';
  const stack = stackOf({ ...stages.abroad, domains: { worker: { name: 'help.example', certificateArn } } });
  const isClosed = (from: typeof stack) =>
    Object.fromEntries(
      from
        .of('AWS::ApiGatewayV2::Api')
        .map(([name, { Properties }]) => [
          name.replace(/Door.*/, ''),
          Properties.DisableExecuteApiEndpoint ?? false,
        ]),
    );

  it('answers there and nowhere else', () => {
    expect(isClosed(stack)).toEqual({ Worker: true, Api: false, Sms: false });
    expect(
      stack.of('AWS::ApiGatewayV2::DomainName').map(([, { Properties }]) => Properties.DomainName),
    ).toEqual(['help.example']);
    expect(stack.of('AWS::ApiGatewayV2::ApiMapping')).toHaveLength(1);
    expect(isClosed(real.abroad)).toEqual({ Worker: false, Api: false, Sms: false });
  });
});

describe('the caps on replies by text', () => {
  it('ring at every share that the function logs', () => {
    const filter = z.object({
      FilterPattern: z.string(),
      MetricTransformations: z.tuple([z.object({ MetricName: z.string() })]),
    });
    const filters = real.abroad
      .of('AWS::Logs::MetricFilter')
      .map(([, { Properties }]) => filter.parse(Properties));
    const patterns = filters.map(({ FilterPattern }) => FilterPattern);
    expect(patterns.filter((pattern) => pattern.includes('text-cap')).sort()).toEqual(
      sharesRung.map((share) => `{ ($.outcome = "text-cap") && ($.share = ${share}) }`).sort(),
    );
    const alarmed = JSON.stringify(real.abroad.of('AWS::CloudWatch::Alarm'));
    for (const {
      MetricTransformations: [{ MetricName }],
    } of filters)
      expect(alarmed).toContain(`"MetricName":"${MetricName}"`);
  });
});

describe('the table of cases', () => {
  it('has the indexes that the adapter reads', () => {
    const index = z.object({
      IndexName: z.string(),
      KeySchema: z.array(z.object({ AttributeName: z.string() })),
      Projection: z.object({ NonKeyAttributes: z.array(z.string()).default([]) }),
    });
    const cases = z.object({
      GlobalSecondaryIndexes: z.array(index),
      TimeToLiveSpecification: z.object({ AttributeName: z.string() }),
      StreamSpecification: z.object({ StreamViewType: z.string() }),
    });
    const found = local.of('AWS::DynamoDB::GlobalTable').find(([name]) => name.startsWith('Cases'));
    const { GlobalSecondaryIndexes, TimeToLiveSpecification, StreamSpecification } = cases.parse(
      found?.[1].Properties,
    );
    const indexes = GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => {
      const [pk, sk] = KeySchema.map(({ AttributeName }) => AttributeName);
      return [IndexName, { pk, sk, carries: Projection.NonKeyAttributes }];
    });
    expect(Object.fromEntries(indexes)).toEqual(caseIndexes);
    expect(TimeToLiveSpecification.AttributeName).toBe(expiryAttribute);
    expect(StreamSpecification.StreamViewType).toBe('NEW_IMAGE');
  });
});

it('mail goes from the one address that the settings name, and nowhere where they name none', () => {
  const mailing = (stack: typeof local) =>
    statements(stack).filter(({ actions }) => actions.includes('ses:SendEmail'));
  expect(mailing(real.china)).toEqual([]);
  expect(mailing(real.abroad).map(({ name, everything }) => [/^Notifier/.test(name), everything])).toEqual([
    [true, false],
  ]);
  const [{ conditions = '' } = {}] = mailing(real.abroad);
  expect(conditions).toContain('"ses:FromAddress":"redress@labour.example"');
});
