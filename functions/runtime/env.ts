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

export const storeEnv = z.object({ CASES_TABLE: z.string() });
export const directoryEnv = z.object({ DIRECTORY_TABLE: z.string() });
export const vaultTableEnv = z.object({ VAULT_TABLE: z.string() });
export const vaultEnv = z.object({
  ...vaultTableEnv.shape,
  VAULT_KEYS_TABLE: z.string(),
  VAULT_KEY_ID: z.string(),
});
export const indexEnv = z.object({ INDEX_KEY_ID: z.string() });
/** Lists of cases lie beside the index by which they are found: both are made anew from the histories. */
export const findEnv = z.object({ FIND_TABLE: z.string() });

export const messengerEnv = z.object({
  SMS_PROVIDER: z.enum(['twilio', 'aws']),
  SMS_FROM: z.string(),
  SMS_API_URL: z._default(z.string(), 'https://api.twilio.com'),
  SMS_ACCOUNT_SID: z._default(z.string(), ''),
  SMS_SECRET_ARN: z._default(z.string(), ''),
  /** absent: no mail to staff */
  MAIL_FROM: z.optional(z.string()),
  MAIL_API_URL: z.optional(z.string()),
});
