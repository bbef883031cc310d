import { defineConfig } from 'prisma/config';

/** Tables that migrations write by hand and no model describes. */
const external = [
  'public.listing_index',
  'public.listing_past',
  'public.listing_neighborhood',
  'public.listing_place',
  'public.listing_map',
  'public.listing_map_stale',
  'public.listing_tally',
  'public.listing_tally_change',
];

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  experimental: { externalTables: true },
  tables: { external },
});
