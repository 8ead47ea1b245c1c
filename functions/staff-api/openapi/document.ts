/**
 * The description of the API, made from the routes and from the registry of commands, so that it can't fall behind
 * them.
 */
import * as z from 'zod/mini';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { assignedRoles } from '#domain/complaint/file/assigned-roles.ts';
import { workerMarks } from '#domain/complaint/joint/worker-marks.ts';
import { staffRoles } from '#domain/terms/vocabulary.ts';
import { commandRoute } from '../cases/command.ts';
import { commandPath, kindNamed, type RegisteredCommand } from '../cases/command-body.ts';
import { etagPattern, idempotencyKeyPattern } from '../cases/preconditions.ts';
import { problemBody } from '../http/problem.ts';
import type { HeaderTaken, Route } from '../route.ts';
import { routes } from '../routes.ts';
import { wantsFreshSignIn } from '../who/fresh-sign-in.ts';
import { commandSchema, jsonSchema } from './command-schema.ts';

const problems = {
  400: 'Not in the form that is described here; `issues` says where.',
  401: 'No valid token; or, where `x-fresh-sign-in` stands, one of a sign-in older than five minutes (`sign-in-too-old`).',
  403: 'Not for you; `code` says why.',
  404: 'Not there, or not for you to see.',
  405: 'Nothing answers this method here; `Allow` says which do.',
  409: 'Not possible as the case stands; `code` says why.',
  412: 'The case has moved on since the version in If-Match; `changed` says what happened.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'Not acceptable with these contents; `code` says why.',
  500: 'An accident on our side.',
  503: 'Busy; try again after Retry-After.',
} as const;
const ofReading = ['400', '401', '403', '404', '405', '500', '503'];

const problemResponses = Object.fromEntries(
  Object.entries(problems).map(([status, description]) => [
    `Problem${status}`,
    {
      description,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
);

/** Said by the gateway, which knows nothing of problems. */
const tooMany = {
  description:
    'Too many requests at once, said before they reach the API: nothing was done. Try again in a second.',
  content: {
    'application/json': { schema: { type: 'object', properties: { message: { type: 'string' } } } },
  },
};

const problemRefs = (statuses: readonly string[] = Object.keys(problems)) => ({
  ...Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
  ),
  429: { $ref: '#/components/responses/TooMany' },
});

const inPath = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
const month = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' };
const querySchemas: Readonly<Record<string, object>> = {
  after: { type: 'integer', minimum: 0, maximum: 99_999_999 },
  before: { type: 'integer', minimum: 0, maximum: 99_999_999 },
  type: { type: 'string', pattern: '^[a-z_]{1,60}$' },
  from: month,
  to: month,
  role: { type: 'string', enum: assignedRoles },
  worker: { type: 'string', pattern: '^w[1-9]\\d{0,3}$' },
  refs: { type: 'string', pattern: '^[tf]-[0-9a-z]{12,32}(,[tf]-[0-9a-z]{12,32}){0,49}$' },
  seqs: { type: 'string', pattern: '^[1-9]\\d{0,7}(,[1-9]\\d{0,7}){0,19}$' },
  show: { type: 'string', enum: workerMarks },
  page: { type: 'string', maxLength: 2000, description: 'The `next` of the page before, as it was given.' },
};
const asked = z.object({ properties: z.record(z.string(), z.record(z.string(), z.unknown())) });
const schemasAsked = ({ asks }: Route) =>
  asks === undefined ? {} : asked.parse(jsonSchema(asks, 'input')).properties;

const inQuery = ({ query: names = [], ...route }: Route) =>
  names.map((name) => ({
    name,
    in: 'query',
    required: ['from', 'to', 'role', 'refs', 'seqs'].includes(name),
    schema: querySchemas[name] ?? schemasAsked(route)[name] ?? { type: 'string' },
  }));
const inHeader = (name: string, description: string, pattern: RegExp) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', maxLength: 200, pattern: pattern.source },
});
const idempotencyKeyHeader = inHeader(
  'Idempotency-Key',
  'The same key with the same body is done once, and answered as before.',
  idempotencyKeyPattern,
);
const ifMatchHeader = inHeader(
  'If-Match',
  'The ETag of the case as you read it; if it has moved on, nothing is done.',
  etagPattern,
);

/** One or several ETags, or weak ones. */
const knownTagsPattern = /^(?:W\/)?"[^"]*"(?:\s*,\s*(?:W\/)?"[^"]*")*$/;

const ifNoneMatchHeader = inHeader(
  'If-None-Match',
  'The ETag of an answer that you have; if it would be the same again, 304 says so without it.',
  knownTagsPattern,
);

const unchanged = { description: 'As you have it: what If-None-Match names is still the answer.' };

const ref = (name: HeaderTaken) => ({ $ref: `#/components/parameters/${name}` });

const jsonContent = (schema: object) => ({ 'application/json': { schema } });

const responseOf = ({ answers, media = 'application/json', status = 200 }: Route) => ({
  [status]: { description: 'Done.', content: { [media]: { schema: jsonSchema(answers, 'output') } } },
});

const idOf = ({ method, path }: Route): string =>
  `${method.toLowerCase()}${path.replace(/[{}]/g, '').replaceAll(/\/(\w)/g, (_, first: string) => first.toUpperCase())}`;

const operation = (route: Route) => ({
  operationId: idOf(route),
  summary: route.says,
  ...(route.roles ? { 'x-roles': route.roles } : {}),
  ...(route.rules ? { 'x-rules': route.rules } : {}),
  ...(route.fresh ? { 'x-fresh-sign-in': true } : {}),
  parameters: [...inPath(route.path), ...inQuery(route), ...(route.takes ?? []).map(ref)],
  ...(route.body
    ? { requestBody: { required: true, content: jsonContent(jsonSchema(route.body, 'input')) } }
    : {}),
  responses: {
    ...responseOf(route),
    ...(route.takes?.includes('NoneMatch') ? { 304: { $ref: '#/components/responses/Unchanged' } } : {}),
    ...problemRefs(route.method === 'GET' ? ofReading : undefined),
  },
});

const commandOperation = (kind: RegisteredCommand) => ({
  operationId: kind.type,
  tags: ['commands'],
  summary: kind.says,
  'x-roles': kind.roles.filter((role) => staffRoles.some((each) => each === role)),
  'x-relation': kind.relation,
  'x-from': kind.from,
  ...(wantsFreshSignIn(kind.type) ? { 'x-fresh-sign-in': true } : {}),
  parameters: [...inPath(commandPath(kind.type)), ref('Key'), ref('Match')],
  requestBody: {
    required: commandSchema(kind).required !== undefined,
    content: jsonContent(commandSchema(kind)),
  },
  responses: { 200: { $ref: '#/components/responses/Done' }, ...problemRefs() },
});

/** Commands that some member of staff may give. */
const staffKinds = commandKinds.filter(
  (kind) =>
    kindNamed(kind.type) !== undefined && kind.roles.some((role) => staffRoles.some((each) => each === role)),
);

const groupedByPath = (entries: readonly (readonly [path: string, method: string, operation: object])[]) => {
  const paths: Record<string, Record<string, object>> = {};
  for (const [path, method, each] of entries) paths[path] = { ...paths[path], [method]: each };
  return paths;
};

export const document = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Redress staff API',
    version: '1',
    description:
      'For the staff of a labour authority: queues, cases, commands, figures. Money is in integer fen; instants are ISO 8601 in UTC; dates are civil dates of the office. `x-order` names two fields of which the first is not greater than the second; `x-rules` says in words what no schema can.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  security: [{ bearer: [] }],
  tags: [
    { name: 'commands', description: 'What can be done with a case. Refusals come from the decider itself.' },
  ],
  paths: groupedByPath([
    ...routes
      .filter((route) => route !== commandRoute)
      .map((route) => [route.path, route.method.toLowerCase(), operation(route)] as const),
    ...staffKinds.map((kind) => [commandPath(kind.type), 'post', commandOperation(kind)] as const),
  ]),
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'An access token (RFC 9068) of the configured issuer, for this API.',
      },
    },
    parameters: { Key: idempotencyKeyHeader, Match: ifMatchHeader, NoneMatch: ifNoneMatchHeader },
    responses: {
      Done: responseOf(commandRoute)[200],
      TooMany: tooMany,
      Unchanged: unchanged,
      ...problemResponses,
    },
    schemas: { Problem: jsonSchema(problemBody, 'output') },
  },
});
