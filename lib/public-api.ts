import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { alarm, everyFiveMinutes } from './alarm.ts';
import { logRetention } from './limits.ts';
import type { Settings } from './settings.ts';
import type { StackContext } from './stack-context.ts';

export interface PublicApiProps {
  readonly behind: LambdaFunction;
  readonly paths: readonly string[];
  readonly methods: HttpMethod[];
  /** a second function, for paths that are more particular: a page at the origin of the API that it asks */
  readonly page?: { readonly behind: LambdaFunction; readonly paths: readonly string[] };
  /** why the gateway itself asks nobody who they are */
  readonly openBecause: string;
  /** requests a second, and the burst */
  readonly throttle: { readonly rateLimit: number; readonly burstLimit: number };
  readonly domain: Settings['domains']['worker'];
}

/** The format of the access log, without address and path: who asked for which receipt is nobody's business. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    request: '$context.requestId',
    at: '$context.requestTimeEpoch',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
  }),
);

const addPage = (api: HttpApi, { behind, paths }: NonNullable<PublicApiProps['page']>): void => {
  const integration = new HttpLambdaIntegration('Page', behind);
  for (const path of paths) api.addRoutes({ path, methods: [HttpMethod.GET], integration });
};

/** An HTTP API with one function behind it, or two. */
export class PublicApi extends Construct {
  readonly url: string;
  /** what the DNS of its own domain has to point to */
  readonly target: string | undefined;

  constructor(
    scope: Construct,
    id: string,
    context: StackContext,
    { behind, paths, methods, page, openBecause, throttle, domain }: PublicApiProps,
  ) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      disableExecuteApiEndpoint: domain !== undefined,
    });
    acknowledge(api, 'APIG4', openBecause);
    const integration = new HttpLambdaIntegration('Function', behind);
    for (const path of paths) api.addRoutes({ path, methods, integration });
    if (page !== undefined) addPage(api, page);
    this.url = domain === undefined ? api.apiEndpoint : `https://${domain.name}`;
    const log = new LogGroup(this, 'Log', { retention: logRetention, removalPolicy: RemovalPolicy.DESTROY });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLog },
    });
    this.target = domain && this.answerAt(domain, api, stage);
    alarm(this, 'ServerErrors', context, {
      metric: api.metricServerError(everyFiveMinutes),
      reaches: 5,
      says: `${id}: requests end in an error of ours.`,
    });
  }

  private answerAt(
    { name, certificateArn }: NonNullable<PublicApiProps['domain']>,
    api: HttpApi,
    stage: HttpStage,
  ): string {
    const domainName = new DomainName(this, 'Domain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    new ApiMapping(this, 'Mapping', { api, domainName, stage });
    return domainName.regionalDomainName;
  }
}
