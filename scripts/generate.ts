/** `npm run generate`: the Prisma client from prisma/schema. */
import { generateClient } from './steps/generate-client';

process.stdout.write((await generateClient()) ? 'Wrote lib/platform/db/generated.\n' : 'The Prisma client is up to date.\n');
