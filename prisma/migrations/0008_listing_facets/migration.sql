-- One index finds words together with filters that exclude each other, and the sums of the map have a line a facet. What the
-- database has of these already is made again, so that each comes out the same.

-- Digits of a price and half of its leading digit; the week of a moment. lib/domains/listings/facet-keys.ts computes the same.
CREATE OR REPLACE FUNCTION price_band(price integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN length(price::text) * 20 + left(price::text || '0', 2)::integer / 5;
CREATE OR REPLACE FUNCTION week_band(moment timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN floor(extract(epoch FROM moment) / 604800)::integer;

-- What filters that exclude each other are found by, alone or with words, in one index: amenities as they are, the rest under
-- capital letters (kind, kind with price, beds, baths, size, price, week of update, domestic animals).
CREATE OR REPLACE FUNCTION listing_facets(i listing_index) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN i.amenities || ARRAY['K:' || i.property_type::text, 'KP:' || i.property_type::text || ' ' || price_band(i.price), 'B:' || i.beds_band, 'W:' || i.baths_band, 'S:' || i.size_band, 'P:' || price_band(i.price), 'U:' || week_band(i.updated_at)]
    || CASE WHEN i.cats THEN ARRAY['D:cats'] END || CASE WHEN i.dogs THEN ARRAY['D:dogs'] END;

DROP INDEX IF EXISTS listing_index_document;
CREATE INDEX IF NOT EXISTS listing_index_facets ON listing_index USING gin (document, listing_facets(listing_index));
DROP INDEX listing_index_offer_price;
CREATE INDEX listing_index_offer_price ON listing_index (status, offer, price, listing_id) INCLUDE (listing_type, property_type, price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, latitude, longitude, tile, updated_at);
DROP INDEX listing_index_baths_price;
CREATE INDEX listing_index_baths_price ON listing_index (status, listing_type, property_type, baths_band, price, listing_id) INCLUDE (price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, latitude, longitude, updated_at);

-- Clusters of wide views, totals and counts by facet are summed from squares of 0.7 degrees instead of from listings: all of a
-- square (A:), by amenity as it is, price band (P:), city (C:), kind (K:), bedrooms (B:), both (KB:) and allowed pet (D:); a
-- listing counts in each of its facets. A write only notes its square (an insert that never waits for another); noted squares
-- are counted from listings until listing_map_settle has run.
DROP TABLE listing_map;
CREATE TABLE listing_map (
  square integer NOT NULL,
  status "ListingStatus" NOT NULL,
  listing_type "ListingType" NOT NULL,
  facet text COLLATE "C" NOT NULL,
  listings integer NOT NULL,
  latitude_sum double precision NOT NULL,
  longitude_sum double precision NOT NULL,
  min_price integer NOT NULL,
  max_price integer NOT NULL,
  PRIMARY KEY (facet, status, square, listing_type)
);
COMMENT ON TABLE listing_map IS 'Sums a square of the map; square = listing_index.tile >> 14.';
CREATE INDEX listing_map_square ON listing_map (square);
-- More bedrooms than 99 are counted as 99; least() alone would make 99 of unknown.
CREATE OR REPLACE FUNCTION beds_counted(beds integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN least(beds, 99);
CREATE OR REPLACE FUNCTION listing_map_facets(i listing_index) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN i.amenities || array_remove(ARRAY['A:', 'C:' || i.city_key, 'K:' || i.property_type::text, 'P:' || price_band(i.price), 'B:' || beds_counted(i.beds),
    'KB:' || i.property_type::text || ' ' || beds_counted(i.beds), CASE WHEN i.cats THEN 'D:cats' END, CASE WHEN i.dogs THEN 'D:dogs' END], NULL);

CREATE OR REPLACE FUNCTION listing_map_noted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_map_stale SELECT DISTINCT (tile >> 14)::integer FROM written WHERE tile IS NOT NULL;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION listing_map_renoted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_map_stale
  SELECT (tile >> 14)::integer FROM written WHERE tile IS NOT NULL UNION SELECT (tile >> 14)::integer FROM former WHERE tile IS NOT NULL;
  RETURN NULL;
END
$$;

-- Counts the noted squares anew; returns how many. What is written meanwhile stays noted.
CREATE OR REPLACE FUNCTION listing_map_settle() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  squares integer[];
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('listing_map_settle', 0));
  WITH taken AS (DELETE FROM listing_map_stale RETURNING square) SELECT coalesce(array_agg(DISTINCT square), '{}') INTO squares FROM taken;
  DELETE FROM listing_map m WHERE m.square = ANY (squares);
  INSERT INTO listing_map
  SELECT s.square, i.status, i.listing_type, of_listing.facet, count(*), sum(i.latitude), sum(i.longitude), min(i.price), max(i.price)
  FROM unnest(squares) AS s (square)
  CROSS JOIN unnest(enum_range(NULL::"ListingStatus")) AS any_status (status)
  JOIN listing_index i ON i.status = any_status.status AND i.tile BETWEEN s.square::bigint << 14 AND ((s.square + 1)::bigint << 14) - 1
  CROSS JOIN LATERAL unnest(listing_map_facets(i)) AS of_listing (facet)
  GROUP BY 1, 2, 3, 4;
  RETURN cardinality(squares);
END
$$;

-- The squares are others than those that were noted or summed: all are counted here.
DELETE FROM listing_map_stale;
INSERT INTO listing_map_stale SELECT DISTINCT (tile >> 14)::integer FROM listing_index WHERE tile IS NOT NULL;
SELECT listing_map_settle();

-- Plans are made from what is counted here; a large table waits long for it.
ANALYZE listing_map;
ANALYZE listing_index;
