import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarmTopic } from './alarm-topic.ts';
import { lambdaFunction } from './function.ts';
import { throttling } from './limits.ts';
import { PublicApi } from './public-api.ts';
import type { RedressRecords } from './records-stack.ts';
import * as may from './rights.ts';
import { sendsTo } from './sends.ts';
import type { Settings } from './settings.ts';
import type { StackContext } from './stack-context.ts';
import { watchVaultFaults } from './vault-faults.ts';

export interface DoorsProps extends StackProps {
  readonly settings: Settings;
  readonly records: RedressRecords;
  readonly smsQueue: IQueue;
}

const everything = ['/', '/{proxy+}'];

/** The stack of the public APIs: workers come in by web and by text, staff and their systems by the API. */
export class RedressDoors extends Stack {
  private readonly context: StackContext;
  private readonly settings: Settings;
  private readonly records: RedressRecords;

  constructor(scope: Construct, id: string, { settings, records, smsQueue, ...props }: DoorsProps) {
    super(scope, id, props);
    this.settings = settings;
    this.records = records;
    this.context = { settings, ...alarmTopic(this, settings) };

    const worker = new PublicApi(this, 'WorkerDoor', this.context, {
      behind: this.workerSite(),
      domain: settings.domains.worker,
      throttle: throttling.worker,
      openBecause:
        'Anybody may complain, and nobody has an account; the site itself proves receipts and join codes.',
      paths: everything,
      methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST],
    });
    const api = new PublicApi(this, 'ApiDoor', this.context, {
      behind: this.staffApi(),
      domain: settings.domains.api,
      throttle: throttling.api,
      openBecause:
        'The function checks each token itself, against the issuer of the settings, so that one issuer serves every region and the local stage.',
      paths: everything,
      methods: [HttpMethod.ANY],
      page: { behind: this.desk(), paths: ['/workbench', '/workbench/{proxy+}'] },
    });
    const sms = new PublicApi(this, 'SmsDoor', this.context, {
      behind: this.smsInbound(smsQueue),
      domain: settings.domains.sms,
      throttle: throttling.sms,
      openBecause:
        'The provider signs each text; the function checks the signature before it reads anything.',
      paths: ['/sms/inbound'],
      methods: [HttpMethod.POST],
    });

    for (const [name, { target }] of Object.entries({ Worker: worker, Api: api, Sms: sms }))
      if (target !== undefined) new CfnOutput(this, `${name}DomainTarget`, { value: target });
    new CfnOutput(this, 'WorkerUrl', { value: worker.url });
    new CfnOutput(this, 'ApiUrl', { value: api.url });
    new CfnOutput(this, 'SmsUrl', { value: sms.url });
  }

  /** The worker's site: filing, the receipt, the case and what its worker can do about it. */
  private workerSite(): LambdaFunction {
    const { jurisdictions, publicUrls, exitUrl, clientAddressHeader } = this.settings;
    const site = this.make('WorkerSite', 'worker-site', 'worker-site/handler', 29);
    may.grantRights(site, this.records, may.worksOnCases, may.keepsDrafts);
    watchVaultFaults(site, this.context, 'worker-site');
    site.addEnvironment('JURISDICTIONS', jurisdictions.join(','));
    site.addEnvironment('WORKER_PUBLIC_URL', publicUrls.worker);
    site.addEnvironment('TEXT_NUMBER', this.settings.sms.fromNumber);
    const { perHour, waitSeconds, mostWaitSeconds } = this.settings.webFilings;
    site.addEnvironment('FILINGS_PER_HOUR', `${perHour}`);
    site.addEnvironment('FILING_WAIT_SECONDS', `${waitSeconds}`);
    site.addEnvironment('FILING_WAIT_MOST_SECONDS', `${mostWaitSeconds}`);
    if (exitUrl !== undefined) site.addEnvironment('EXIT_URL', exitUrl);
    if (clientAddressHeader !== undefined) site.addEnvironment('ADDRESS_HEADER', clientAddressHeader);
    return site;
  }

  /** The staff API: every command and reading of staff. It signs nobody in, but checks whom the issuer signed in. */
  private staffApi(): LambdaFunction {
    const { jurisdictions, issuer, mail } = this.settings;
    const api = this.make('StaffApi', 'staff-api', 'staff-api/handler', 29);
    may.grantRights(
      api,
      this.records,
      may.worksOnCases,
      may.keepsDrafts,
      may.findsCases,
      may.recordsAbsencesAndContacts,
      may.keepsSavedViews,
      may.keepsAccessLog,
    );
    watchVaultFaults(api, this.context, 'staff-api');
    api.addEnvironment('JURISDICTIONS', jurisdictions.join(','));
    if (mail !== undefined) api.addEnvironment('MAIL_FROM', mail.from);
    api.addEnvironment('ISSUER_URL', issuer.url);
    api.addEnvironment('ISSUER_AUDIENCE', issuer.audience);
    api.addEnvironment('ISSUER_JWKS_URL', issuer.jwksUri);
    return api;
  }

  /** The desk: the page with which staff work. It may touch nothing; what it shows comes from the API. */
  private desk(): LambdaFunction {
    const { issuer } = this.settings;
    const desk = lambdaFunction(this, 'Desk', this.context, {
      name: 'desk',
      entry: 'desk/handler',
      timeout: Duration.seconds(10),
      site: true,
    });
    desk.addEnvironment('ISSUER_URL', issuer.url);
    desk.addEnvironment('ISSUER_AUDIENCE', issuer.audience);
    desk.addEnvironment('DESK_CLIENT_ID', issuer.deskClientId);
    return desk;
  }

  /** The webhook for texts: seals a text and queues its id; it can read no case. */
  private smsInbound(smsQueue: IQueue): LambdaFunction {
    const inbound = this.make('SmsInbound', 'sms-inbound', 'sms-inbound/handler', 15);
    may.grantRights(inbound, this.records, may.keepsDrafts, may.usesIndex, may.readsSmsSecret);
    sendsTo(inbound, 'SMS_QUEUE_URL', smsQueue);
    inbound.addEnvironment('SMS_PUBLIC_URL', this.settings.publicUrls.sms);
    return inbound;
  }

  private make(id: string, name: string, entry: string, timeout: number): LambdaFunction {
    return lambdaFunction(this, id, this.context, {
      name,
      entry,
      timeout: Duration.seconds(timeout),
      memory: 1024,
    });
  }
}
