/** The API as types, in the form that clients of OpenAPI take: inferred from the declarations of the routes. */
import type * as z from 'zod/mini';
import type { Problem } from './http/problem.ts';
import type { DeclaredRoute } from './routes.ts';

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type PathOf<P extends string> = [NamesIn<P>] extends [never]
  ? { path?: never }
  : { path: { [N in NamesIn<P>]: string } };

type QueryOf<R> = R extends { readonly query: readonly (infer Name extends string)[] }
  ? { readonly [N in Name]?: string }
  : undefined;

type HeadersOf<R> = R extends { readonly method: 'GET' }
  ? undefined
  : { readonly 'Idempotency-Key'?: string; readonly 'If-Match'?: string };

type BodyOf<R> = R extends { readonly body: infer S extends z.ZodMiniType }
  ? { requestBody: { content: { 'application/json': z.input<S> } } }
  : R extends { readonly method: 'POST' | 'PUT' }
    ? { requestBody?: { content: { 'application/json': Record<string, unknown> } } }
    : { requestBody?: never };

type OperationOf<R extends DeclaredRoute> = {
  parameters: { query?: QueryOf<R>; header?: HeadersOf<R> } & PathOf<R['path']>;
  responses: {
    200: { content: { 'application/json': z.output<R['answers']> } };
    default: { content: { 'application/problem+json': Problem } };
  };
} & BodyOf<R>;

type AtPath<P extends string> = Extract<DeclaredRoute, { readonly path: P }>;

type Verb = 'get' | 'post' | 'put' | 'delete';

export type Paths = {
  [P in DeclaredRoute['path']]: {
    [V in Verb as Uppercase<V> extends AtPath<P>['method'] ? V : never]: OperationOf<
      Extract<AtPath<P>, { readonly method: Uppercase<V> }>
    >;
  };
};
