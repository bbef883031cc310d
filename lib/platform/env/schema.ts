import { z } from 'zod';

const POSTGRES_URL = 'a Postgres URL such as postgres://user:password@host:5432/openstead';

const text = (fallback: string) => z.string().default(fallback);
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 1 to 65535, such as 3000')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, 'must be a port number from 1 to 65535, such as 3000');
const count = (example: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number, such as ${example}`)
    .transform(Number);
const flag = (initially: '0' | '1') =>
  z
    .enum(['0', '1'], 'must be 1 (on) or 0 (off)')
    .default(initially)
    .transform((value) => value === '1');
const url = (protocols: RegExp, expected: string) => z.string().refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), `must be ${expected}`);
const postgresUrl = url(/^postgres(ql)?:$/, POSTGRES_URL);
const origin = url(/^https?:$/, 'the address people reach this site by, such as https://homes.example.com').transform((value) => value.replace(/\/+$/, ''));
const replicaUrls = text('')
  .transform((list) =>
    list
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  )
  .pipe(z.array(url(/^postgres(ql)?:$/, `a comma-separated list, each ${POSTGRES_URL}`)));

const mapStyle = url(/^https?:$/, 'the address of a MapLibre style, such as https://tiles.example.com/style.json');

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test'], 'must be development, production or test').default('development'),
  /** Unset: the scripts start the embedded Postgres and set it. */
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_REPLICA_URLS: replicaUrls,
  /** Connections of this process to the database. */
  DATABASE_POOL_SIZE: count('10').default(10),
  PORT: port.default(3000),
  BASE_URL: origin.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent').default('info'),
  DATA_DIR: text('.data'),
  SMTP_URL: url(/^smtps?:$/, 'an SMTP URL such as smtp://user:password@mail.example.com:587').optional(),
  MAIL_FROM: text('Openstead <no-reply@localhost>'),
  /** Where to report a vulnerability; /.well-known/security.txt is served only if it is set. */
  SECURITY_CONTACT: url(/^(mailto|https):$/, 'mailto:security@example.com or an https address').optional(),
  /** Style of a full tile service, in place of the embedded map. */
  MAP_STYLE_URL: mapStyle.optional(),
  /** The same for the dark theme; without it `MAP_STYLE_URL` serves both. */
  MAP_STYLE_URL_DARK: mapStyle.optional(),
  /** Street tiles laid upon the embedded map: a PMTiles file with the layers of Protomaps' basemap. */
  MAP_STREETS: z.string().optional(),
  /** How many reverse proxies stand in front; each adds one address to X-Forwarded-For. */
  TRUST_PROXY: count('1').default(0),
  WEBHOOK_ALLOW_LOOPBACK: flag('0'),
  /** Off where `npm run worker` runs event handlers and jobs in a process of its own. */
  JOBS_IN_PROCESS: flag('1'),
  /** Multiplies every rate limit, for load tests and generous installations. */
  RATE_LIMIT_SCALE: z
    .string()
    .regex(/^\d{1,6}(\.\d{1,3})?$/, 'must be a number such as 1 or 0.5')
    .transform(Number)
    .default(1),
  DEFAULT_PLAN: z.enum(['free', 'starter', 'pro', 'scale'], 'must be free, starter, pro or scale').default('scale'),
});

export type Env = Omit<z.output<typeof variables>, 'BASE_URL'> & { BASE_URL: string };

/**
 * Validates environment variables; an empty one counts as unset.
 * @throws Error with one line a wrong variable: its name and what to set.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${String(issue.path[0])} ${issue.message}.`);
    throw new Error(`Wrong settings in the environment:\n${[...new Set(lines)].join('\n')}`);
  }
  return { ...parsed.data, BASE_URL: parsed.data.BASE_URL ?? `http://localhost:${parsed.data.PORT}` };
}
