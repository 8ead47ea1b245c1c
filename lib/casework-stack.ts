import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as FunctionTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarmTopic } from './alarm-topic.ts';
import { lambdaFunction } from './function.ts';
import { readersAtOnce } from './limits.ts';
import { Machines } from './machines.ts';
import { deadLetters, WorkQueue } from './queue.ts';
import { readsQueue } from './queue-reader.ts';
import type { RedressRecords } from './records-stack.ts';
import * as may from './rights.ts';
import { publishesTo, sendsMail, sendsTexts, sendsTo } from './sends.ts';
import type { Settings } from './settings.ts';
import type { StackContext } from './stack-context.ts';
import { readsEvents } from './stream-reader.ts';
import { watchTextCaps } from './text-caps.ts';
import { watchVaultFaults } from './vault-faults.ts';

export interface CaseworkProps extends StackProps {
  readonly settings: Settings;
  readonly records: RedressRecords;
}

const inSeconds = Duration.seconds;

/** The stack of the casework: the machine, the conductor that leads it, the scheduler, notices and counts. */
export class RedressCasework extends Stack {
  readonly smsQueue: Queue;
  /** calls of a schedule that never arrived: a sign that something is wrong, with nothing in it to be done again */
  private readonly missedCalls: Queue;
  private readonly context: StackContext;
  private readonly settings: Settings;
  private readonly records: RedressRecords;

  constructor(scope: Construct, id: string, { settings, records, ...props }: CaseworkProps) {
    super(scope, id, props);
    this.settings = settings;
    this.records = records;
    this.context = { settings, ...alarmTopic(this, settings) };

    this.missedCalls = deadLetters(this, 'ScheduleDead', this.context, { fifo: false });
    const texts = this.workQueue('Texts', {
      fifo: true,
      workTakes: inSeconds(60),
      tries: 10,
      mayWait: Duration.minutes(10),
    });
    const notices = this.workQueue('Notices', {
      fifo: true,
      workTakes: inSeconds(60),
      tries: 20,
      mayWait: Duration.hours(14),
    });
    const due = this.workQueue('Due', {
      fifo: false,
      workTakes: inSeconds(60),
      tries: 10,
      mayWait: Duration.minutes(10),
    });
    const sweeps = this.workQueue('Sweeps', {
      fifo: false,
      workTakes: inSeconds(300),
      tries: 5,
      mayWait: Duration.hours(6),
    });
    const looks = this.workQueue('Looks', {
      fifo: false,
      workTakes: inSeconds(300),
      tries: 10,
      // each waits a quarter of an hour before it is worked on
      mayWait: Duration.minutes(45),
    });
    const finds = this.workQueue('Finds', {
      fifo: true,
      workTakes: inSeconds(60),
      tries: 10,
      mayWait: Duration.minutes(10),
    });
    const bus = new EventBus(this, 'Bus', {
      description: 'what happens to complaints, as CloudEvents of ids and codes',
    });

    const stage = this.stage();
    const machines = new Machines(this, 'Workflows', this.context, stage);
    machines.letAnswer(stage);

    const conductor = this.conductor(machines, bus, notices.queue, finds.queue);
    const statistics = this.statistics(looks.queue);
    const clock = this.clock(due.queue, sweeps.queue);
    this.clockWorker(due.queue);
    this.reconciler(machines, sweeps.queue, looks.queue);
    this.notifier(notices.queue);
    this.finder(finds.queue);
    const digest = this.digest(notices.queue);
    this.dialogue(texts.queue);
    this.smsQueue = texts.queue;

    this.tell({
      ConductorFunction: conductor.functionName,
      StatisticsFunction: statistics.functionName,
      ClockFunction: clock.functionName,
      DigestFunction: digest.functionName,
      ComplaintMachineArn: machines.complaint.stateMachineArn,
      NoticesQueueUrl: notices.queue.queueUrl,
      TextsQueueUrl: texts.queue.queueUrl,
      DueQueueUrl: due.queue.queueUrl,
      SweepsQueueUrl: sweeps.queue.queueUrl,
      LooksQueueUrl: looks.queue.queueUrl,
      FindsQueueUrl: finds.queue.queueUrl,
      NoticesDeadUrl: notices.dead.queueUrl,
      TextsDeadUrl: texts.dead.queueUrl,
      DueDeadUrl: due.dead.queueUrl,
      SweepsDeadUrl: sweeps.dead.queueUrl,
      LooksDeadUrl: looks.dead.queueUrl,
      FindsDeadUrl: finds.dead.queueUrl,
      BusName: bus.eventBusName,
    });
  }

  /** Opens a stage for the machine: keeps its token, or answers at once. */
  private stage(): LambdaFunction {
    const stage = this.make('Stage', 'stage', 'stage/handler', 10);
    may.grantRights(stage, this.records, may.keepsWaits);
    return stage;
  }

  /** Reads every new event: starts and resumes the machine, tells the bus, enqueues notices and what is found anew. */
  private conductor(machines: Machines, bus: EventBus, notices: Queue, finds: Queue): LambdaFunction {
    const conductor = this.make('Conductor', 'conductor', 'conductor/handler', 60);
    may.grantRights(conductor, this.records, may.leadsExecutions);
    machines.letStart(conductor);
    machines.letAnswer(conductor);
    publishesTo(conductor, bus);
    sendsTo(conductor, 'NOTICES_QUEUE_URL', notices);
    sendsTo(conductor, 'FINDS_QUEUE_URL', finds);
    const dead = readsEvents(conductor, 'Conductor', this.records.cases, this.context);
    sendsTo(conductor, 'DEAD_LETTERS_URL', dead);
    this.tell({ ConductorDeadUrl: dead.queueUrl });
    return conductor;
  }

  /** Reads every new event: counts it once, and has the reconciler look whether the machine follows. */
  private statistics(looks: Queue): LambdaFunction {
    const statistics = this.make('Statistics', 'statistics', 'statistics/handler', 60);
    may.grantRights(statistics, this.records, may.counts, may.keepsLists);
    sendsTo(statistics, 'LOOKS_QUEUE_URL', looks);
    const dead = readsEvents(statistics, 'Statistics', this.records.cases, this.context);
    this.tell({ StatisticsDeadUrl: dead.queueUrl });
    return statistics;
  }

  /** Every minute: asks what is due, and has a share of the open cases looked at. */
  private clock(due: Queue, sweeps: Queue): LambdaFunction {
    const clock = this.make('Scheduler', 'scheduler', 'scheduler/handler', 60);
    may.grantRights(clock, this.records, may.readsCases);
    sendsTo(clock, 'DUE_QUEUE_URL', due);
    sendsTo(clock, 'SWEEP_QUEUE_URL', sweeps);
    clock.addEnvironment('ROUND_MINUTES', `${this.settings.roundMinutes}`);
    sweeps.grant(clock, 'sqs:GetQueueAttributes');
    this.every(Duration.minutes(1), clock);
    return clock;
  }

  /** Lets the domain decide what a reached deadline does. */
  private clockWorker(due: Queue): void {
    const worker = this.make('DeadlineWorker', 'deadline-worker', 'deadline-worker/handler', 60);
    may.grantRights(worker, this.records, may.appendsToCases, may.readsDirectory);
    worker.addEnvironment('JURISDICTIONS', this.settings.jurisdictions.join(','));
    readsQueue(worker, due, { batch: 10, atOnce: readersAtOnce.due });
  }

  /** Sets going again what no execution holds; sweeps the vault of what no event names. */
  private reconciler(machines: Machines, sweeps: Queue, looks: Queue): void {
    const reconciler = this.make('Reconciler', 'reconciler', 'reconciler/handler', 300);
    may.grantRights(reconciler, this.records, may.leadsExecutions, may.sweepsVault);
    machines.letStart(reconciler);
    machines.letAnswer(reconciler);
    sendsTo(reconciler, 'SWEEP_QUEUE_URL', sweeps);
    readsQueue(reconciler, sweeps, { batch: 1, atOnce: readersAtOnce.sweeps });
    readsQueue(reconciler, looks, { batch: 10, atOnce: readersAtOnce.looks });
    machines.tellEndings(looks);
  }

  /** Every hour: tells staff, in their office's morning, what is due. */
  private digest(notices: Queue): LambdaFunction {
    const digest = this.make('Digest', 'digest', 'digest/handler', 300);
    may.grantRights(digest, this.records, may.readsCases, may.readsLists, may.readsDirectory);
    digest.addEnvironment('JURISDICTIONS', this.settings.jurisdictions.join(','));
    sendsTo(digest, 'NOTICES_QUEUE_URL', notices);
    this.every(Duration.hours(1), digest);
    return digest;
  }

  /** Sends each notice once, to whom the vault or the directory says. */
  private notifier(notices: Queue): void {
    const notifier = this.make('Notifier', 'notifier', 'notifier/handler', 60);
    may.grantRights(
      notifier,
      this.records,
      may.readsCases,
      may.readsVault,
      may.claimsTexts,
      may.readsDirectory,
      may.readsSmsSecret,
    );
    watchVaultFaults(notifier, this.context, 'notifier');
    sendsTexts(notifier, this.settings);
    sendsMail(notifier, this.settings);
    notifier.addEnvironment('JURISDICTIONS', this.settings.jurisdictions.join(','));
    notifier.addEnvironment('NOTICES_QUEUE_URL', notices.queueUrl);
    const { quietHours } = this.settings;
    if (quietHours) notifier.addEnvironment('QUIET_FROM', quietHours.from);
    if (quietHours) notifier.addEnvironment('QUIET_UNTIL', quietHours.until);
    readsQueue(notifier, notices, { batch: 10, atOnce: readersAtOnce.notices });
  }

  /** Keeps by what staff find cases, as people and offices of the cases change. */
  private finder(finds: Queue): void {
    const finder = this.make('Finder', 'finder', 'finder/handler', 60);
    may.grantRights(finder, this.records, may.keepsFindIndex);
    watchVaultFaults(finder, this.context, 'finder');
    readsQueue(finder, finds, { batch: 10, atOnce: readersAtOnce.finds });
  }

  /** Talks with workers by text; looks every two minutes after those who fell silent, as some were asked whether they are in danger. */
  private dialogue(texts: Queue): void {
    const dialogue = this.make('SmsDialogue', 'sms-dialogue', 'sms-dialogue/handler', 60);
    may.grantRights(
      dialogue,
      this.records,
      may.worksOnCases,
      may.keepsDrafts,
      may.spendsOnTexts,
      may.readsSmsSecret,
    );
    const { textCaps, dangerMinutes, sms } = this.settings;
    dialogue.addEnvironment('TEXT_CAP_NUMBER', `${textCaps.number}`);
    dialogue.addEnvironment('TEXT_CAP_PREFIX', `${textCaps.prefix}`);
    dialogue.addEnvironment('TEXT_CAP_OVERALL', `${textCaps.overall}`);
    dialogue.addEnvironment('DANGER_MINUTES', `${dangerMinutes}`);
    if (sms.site !== undefined) dialogue.addEnvironment('TEXTED_SITE', sms.site);
    watchTextCaps(dialogue, this.context);
    watchVaultFaults(dialogue, this.context, 'sms-dialogue');
    sendsTexts(dialogue, this.settings);
    dialogue.addEnvironment('JURISDICTIONS', this.settings.jurisdictions.join(','));
    readsQueue(dialogue, texts, { batch: 10, atOnce: readersAtOnce.texts });
    this.every(Duration.minutes(2), dialogue);
  }

  private make(id: string, name: string, entry: string, timeout: number): LambdaFunction {
    return lambdaFunction(this, id, this.context, { name, entry, timeout: inSeconds(timeout) });
  }

  private workQueue(id: string, props: ConstructorParameters<typeof WorkQueue>[3]): WorkQueue {
    return new WorkQueue(this, id, this.context, props);
  }

  private every(time: Duration, made: LambdaFunction): void {
    new Rule(this, `${made.node.id}Schedule`, {
      schedule: Schedule.rate(time),
      targets: [
        new FunctionTarget(made, {
          retryAttempts: 2,
          maxEventAge: Duration.minutes(5),
          deadLetterQueue: this.missedCalls,
        }),
      ],
    });
  }

  private tell(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
