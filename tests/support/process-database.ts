import { testDatabaseUrl } from './database';

/**
 * Import it first, for its effect: the process's own `database()` is then a fresh test database, and its limits are out of the way.
 * For what takes its database from the process, such as the surfaces.
 */
process.env.DATABASE_URL = await testDatabaseUrl();
process.env.RATE_LIMIT_SCALE = '100000';
process.env.SECURITY_CONTACT = 'mailto:security@homes.example';
