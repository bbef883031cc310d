import type { PlatformDb } from '@/lib/platform/db';
import { SUMMARY_COLUMNS, type SummaryRow, toSummary } from './record';
import { toReso } from './reso';
import type { Listing } from './schema';

interface FullRow extends SummaryRow {
  lot_square_feet: number | null;
  floors: number | null;
  available_on: string | null;
  closed_at: Date | null;
  lister: string;
  source: string;
  source_id: string | null;
  source_url: string | null;
  other_facts: Record<string, unknown>;
  history: Listing['history'] | null;
}

/** The public listing with this id or slug; undefined if there is none, or it is a draft or its property deleted. */
export async function readListing(db: PlatformDb, baseUrl: string, idOrSlug: string): Promise<Listing | undefined> {
  const [row] = await db.read<FullRow>(
    `SELECT ${SUMMARY_COLUMNS}, p.lot_square_feet, p.floors, p.other_facts, l.available_on, l.closed_at, l.source, l.source_id, l.source_url, a.name AS lister,
       (SELECT json_agg(json_build_object('field', c.field, 'previous_value', c.previous_value, 'new_value', c.new_value,
          'changed_at', to_char(c.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c.changed_at, c.id) FROM listing_change c WHERE c.listing_id = l.id) AS history
     FROM listing l JOIN property p ON p.id = l.property_id JOIN account a ON a.id = l.account_id
     WHERE (l.id = $1 OR l.slug = $1) AND l.status <> 'draft' AND p.deleted_at IS NULL
     ORDER BY l.id = $1 DESC LIMIT 1`,
    [idOrSlug],
  );
  return row && toListing(row, baseUrl);
}

function toListing(row: FullRow, baseUrl: string): Listing {
  const summary = toSummary(row, baseUrl);
  const facts = {
    ...summary,
    lot_square_feet: row.lot_square_feet,
    floors: row.floors,
    available_on: row.available_on,
    closed_at: row.closed_at?.toISOString() ?? null,
    lister: { name: row.lister },
    source: { name: row.source, id: row.source_id, url: row.source_url },
    history: row.history ?? [],
  };
  return {
    ...facts,
    reso: toReso(facts, row.other_facts),
    links: { markdown: `${summary.url}.md`, inquiries: `${summary.api_url}/inquiries`, conversations: `${baseUrl}/api/v1/conversations` },
  };
}
