import type { Place } from './book';
import type { Neighborhood } from './neighborhoods';

/** Active listings of a place, as `i`. Parameters: $1 keys of the city, $2 state, $3 country, $4 keys of the neighborhood or null for all of the city. */
export const IN_PLACE =
  "i.status = 'active' AND i.city_key = ANY ($1::text[]) AND i.state = $2::text AND i.country = $3::text AND ($4::text[] IS NULL OR i.neighborhood_key = ANY ($4::text[]))";

/** Listings whose price figures are of, besides that they are in one currency: sales, and rents due by the month. */
export const isPriced = (alias: string): string => `${alias}.price > 0 AND (${alias}.listing_type = 'sale' OR ${alias}.price_period = 'month')`;

/**
 * The active listings of a place: CTE `home`, and of them those that figures are of, CTE `priced`: in the currency of most,
 * rents due by the month. Parameters: those of IN_PLACE, $5 now, and $6 and $7 keys of neighborhoods
 * with the slug of each.
 * Ids of the index collate as "C": compared so, the key of listing would not find them.
 * `reduced_at` is the last change of price, if that was a reduction and within 30 days.
 */
export const HOME_SQL = `
  home AS MATERIALIZED (
    SELECT i.listing_id, i.listing_type, i.property_type, i.price, i.price_period, i.beds, i.square_feet, l.currency, l.listed_at, named.slug AS neighborhood, i.latitude, i.longitude,
      CASE WHEN last.changed_at >= $5::timestamptz - interval '30 days' AND last.changed_at <= $5::timestamptz THEN
        CASE WHEN last.previous_value ~ '^[0-9]{1,12}$' AND last.new_value ~ '^[0-9]{1,12}$' THEN
          CASE WHEN last.new_value::bigint < last.previous_value::bigint THEN last.changed_at END
        END
      END AS reduced_at
    FROM listing_index i JOIN listing l ON l.id = i.listing_id COLLATE "default"
    LEFT JOIN unnest($6::text[], $7::text[]) AS named (key, slug) ON named.key = i.neighborhood_key
    LEFT JOIN LATERAL (
      SELECT c.changed_at, c.previous_value, c.new_value FROM listing_change c WHERE c.listing_id = l.id AND c.field = 'price' ORDER BY c.changed_at DESC, c.id DESC LIMIT 1
    ) last ON true
    WHERE ${IN_PLACE}
  ),
  main AS (SELECT currency FROM home GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1),
  priced AS MATERIALIZED (
    SELECT * FROM home WHERE currency = (SELECT currency FROM main) AND ${isPriced('home')}
  )`;

export const placeParameters = (place: Place, within: Neighborhood | undefined): unknown[] => [place.cityKeys, place.state, place.country, within?.keys ?? null];
