import { type Env, parseEnv } from './schema';

export type { Env } from './schema';

let settings: Env | undefined;

/**
 * Settings of this installation, read from the environment at first use.
 * @throws Error that names each wrong variable and what to set.
 */
export const env: Env = new Proxy({} as Env, {
  get: (_, name) => {
    settings ??= parseEnv(process.env);
    return settings[name as keyof Env];
  },
});
