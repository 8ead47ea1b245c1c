import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, type HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { alarm, everyFiveMinutes } from './alarm.ts';
import { logRetention, throttling } from './limits.ts';
import type { StackContext } from './stack-context.ts';

export interface PublicApiProps {
  readonly behind: LambdaFunction;
  readonly paths: readonly string[];
  readonly methods: HttpMethod[];
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

/** An HTTP API with one function behind it. */
export class PublicApi extends Construct {
  readonly url: string;

  constructor(
    scope: Construct,
    id: string,
    context: StackContext,
    { behind, paths, methods }: PublicApiProps,
  ) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const integration = new HttpLambdaIntegration('Function', behind);
    for (const path of paths) api.addRoutes({ path, methods, integration });
    this.url = api.apiEndpoint;
    const log = new LogGroup(this, 'Log', { retention: logRetention, removalPolicy: RemovalPolicy.DESTROY });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: throttling,
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLog },
    });
    alarm(this, 'ServerErrors', context, {
      metric: api.metricServerError(everyFiveMinutes),
      reaches: 5,
      says: `${id}: requests end in an error of ours.`,
    });
  }
}
