import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as FunctionTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarmTopic } from './alarm-topic.ts';
import { lambdaFunction } from './function.ts';
import { Machines } from './machines.ts';
import { deadLetters, WorkQueue } from './queue.ts';
import { readsQueue } from './queue-reader.ts';
import type { RedressRecords } from './records-stack.ts';
import * as may from './rights.ts';
import { publishesTo, sendsTexts, sendsTo } from './sends.ts';
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

/** The stack of the casework: the machines, the conductor that leads them, the scheduler, notices and counts. */
export class RedressCasework extends Stack {
  readonly smsQueue: Queue;
  /** calls of a schedule that never arrived: a sign that something is wrong, with nothing in it to be done again */
  private readonly missedCalls: Queue;
  private readonly room: StackContext;
  private readonly settings: Settings;
  private readonly records: RedressRecords;

  constructor(scope: Construct, id: string, { settings, records, ...props }: CaseworkProps) {
    super(scope, id, props);
    this.settings = settings;
    this.records = records;
    this.room = { settings, ...alarmTopic(this, settings) };

    this.missedCalls = deadLetters(this, 'ScheduleDead', this.room, { fifo: false });
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
    const bus = new EventBus(this, 'Bus', {
      description: 'what happens to complaints, as CloudEvents of ids and codes',
    });

    const stage = this.stage();
    const machines = new Machines(this, 'Workflows', this.room, stage);
    machines.letAnswer(stage);

    const conductor = this.conductor(machines, bus, notices.queue);
    const statistics = this.statistics();
    const clock = this.clock(due.queue, sweeps.queue);
    this.clockWorker(due.queue);
    this.reconciler(machines, sweeps.queue);
    this.notifier(notices.queue);
    this.dialogue(texts.queue);
    this.smsQueue = texts.queue;

    this.tell({
      ConductorFunction: conductor.functionName,
      StatisticsFunction: statistics.functionName,
      ClockFunction: clock.functionName,
      ComplaintMachineArn: machines.complaint.stateMachineArn,
      InspectionMachineArn: machines.inspection.stateMachineArn,
      MediationMachineArn: machines.mediation.stateMachineArn,
      PaymentMachineArn: machines.payment.stateMachineArn,
      NoticesQueueUrl: notices.queue.queueUrl,
      TextsQueueUrl: texts.queue.queueUrl,
      DueQueueUrl: due.queue.queueUrl,
      SweepsQueueUrl: sweeps.queue.queueUrl,
      NoticesDeadUrl: notices.dead.queueUrl,
      TextsDeadUrl: texts.dead.queueUrl,
      DueDeadUrl: due.dead.queueUrl,
      SweepsDeadUrl: sweeps.dead.queueUrl,
      BusName: bus.eventBusName,
    });
  }

  /** Opens a stage for a machine: keeps its token, or answers at once. */
  private stage(): LambdaFunction {
    const stage = this.make('Stage', 'stage', 'stage/handler', 10);
    may.grantRights(stage, this.records, may.keepsWaits);
    return stage;
  }

  /** Reads every new event: starts and resumes machines, tells the bus, enqueues notices. */
  private conductor(machines: Machines, bus: EventBus, notices: Queue): LambdaFunction {
    const conductor = this.make('Conductor', 'conductor', 'conductor/handler', 60);
    may.grantRights(conductor, this.records, may.leadsExecutions);
    machines.letStart(conductor);
    machines.letAnswer(conductor);
    publishesTo(conductor, bus);
    sendsTo(conductor, 'NOTICES_QUEUE_URL', notices);
    const dead = readsEvents(conductor, 'Conductor', this.records.cases, this.room);
    sendsTo(conductor, 'DEAD_LETTERS_URL', dead);
    this.tell({ ConductorDeadUrl: dead.queueUrl });
    return conductor;
  }

  /** Reads every new event: counts it once. */
  private statistics(): LambdaFunction {
    const statistics = this.make('Statistics', 'statistics', 'statistics/handler', 60);
    may.grantRights(statistics, this.records, may.counts);
    const dead = readsEvents(statistics, 'Statistics', this.records.cases, this.room);
    this.tell({ StatisticsDeadUrl: dead.queueUrl });
    return statistics;
  }

  /** Every minute: asks what is due, and begins a sweep of the open cases when none is under way. */
  private clock(due: Queue, sweeps: Queue): LambdaFunction {
    const clock = this.make('Scheduler', 'scheduler', 'scheduler/handler', 60);
    may.grantRights(clock, this.records, may.readsCases);
    sendsTo(clock, 'DUE_QUEUE_URL', due);
    sendsTo(clock, 'SWEEP_QUEUE_URL', sweeps);
    sweeps.grant(clock, 'sqs:GetQueueAttributes');
    this.every(Duration.minutes(1), clock);
    return clock;
  }

  /** Lets the domain decide what a reached deadline does. */
  private clockWorker(due: Queue): void {
    const worker = this.make('DeadlineWorker', 'deadline-worker', 'deadline-worker/handler', 60);
    may.grantRights(worker, this.records, may.appendsToCases, may.readsDirectory);
    worker.addEnvironment('JURISDICTIONS', this.settings.jurisdictions.join(','));
    readsQueue(worker, due, { batch: 10, atOnce: 10 });
  }

  /** Sets going again what no execution holds. */
  private reconciler(machines: Machines, sweeps: Queue): void {
    const reconciler = this.make('Reconciler', 'reconciler', 'reconciler/handler', 300);
    may.grantRights(reconciler, this.records, may.leadsExecutions);
    machines.letStart(reconciler);
    machines.letAnswer(reconciler);
    sendsTo(reconciler, 'SWEEP_QUEUE_URL', sweeps);
    readsQueue(reconciler, sweeps, { batch: 1, atOnce: 2 });
  }

  /** Sends each notice once, to whom the vault says. */
  private notifier(notices: Queue): void {
    const notifier = this.make('Notifier', 'notifier', 'notifier/handler', 60);
    may.grantRights(
      notifier,
      this.records,
      may.readsCases,
      may.keepsDrafts,
      may.readsDirectory,
      may.readsSmsSecret,
    );
    watchVaultFaults(notifier, this.room, 'notifier');
    sendsTexts(notifier, this.settings);
    notifier.addEnvironment('JURISDICTIONS', this.settings.jurisdictions.join(','));
    notifier.addEnvironment('NOTICES_QUEUE_URL', notices.queueUrl);
    const { quietHours } = this.settings;
    if (quietHours) notifier.addEnvironment('QUIET_FROM', quietHours.from);
    if (quietHours) notifier.addEnvironment('QUIET_UNTIL', quietHours.until);
    readsQueue(notifier, notices, { batch: 10, atOnce: 10 });
  }

  /** Talks with workers by text; looks every ten minutes after the dialogues that fell silent. */
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
    const { textCaps } = this.settings;
    dialogue.addEnvironment('TEXT_CAP_NUMBER', `${textCaps.number}`);
    dialogue.addEnvironment('TEXT_CAP_PREFIX', `${textCaps.prefix}`);
    dialogue.addEnvironment('TEXT_CAP_OVERALL', `${textCaps.overall}`);
    watchTextCaps(dialogue, this.room);
    watchVaultFaults(dialogue, this.room, 'sms-dialogue');
    sendsTexts(dialogue, this.settings);
    dialogue.addEnvironment('JURISDICTIONS', this.settings.jurisdictions.join(','));
    readsQueue(dialogue, texts, { batch: 10, atOnce: 10 });
    this.every(Duration.minutes(10), dialogue);
  }

  private make(id: string, name: string, entry: string, timeout: number): LambdaFunction {
    return lambdaFunction(this, id, this.room, { name, entry, timeout: inSeconds(timeout) });
  }

  private workQueue(id: string, props: ConstructorParameters<typeof WorkQueue>[3]): WorkQueue {
    return new WorkQueue(this, id, this.room, props);
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
