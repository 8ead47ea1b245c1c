import * as z from 'zod/mini';

/**
 * Reads the environment variables, the only place that does. Names every missing or wrong one at once, before the first
 * request.
 */
export const readEnv = <S extends z.ZodMiniType>(schema: S): z.infer<S> => {
  const parsed = z.safeParse(schema, process.env);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => issue.path.join('.'));
  throw new Error(`Settings missing or wrong: ${wrong.join(', ')}`);
};

/** The jurisdictions that are served, `cn-mainland,gb`: the first is the environment's own and holds where nothing says otherwise. */
export const jurisdictionsEnv = z.object({
  JURISDICTIONS: z.pipe(
    z.string().check(z.minLength(1)),
    z.transform((text): readonly [string, ...string[]] => {
      const [own = '', ...others] = text.split(',');
      return [own, ...others];
    }),
  ),
});
