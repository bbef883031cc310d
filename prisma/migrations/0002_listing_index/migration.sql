-- The search index of the marketplace: one narrow row a public listing, kept current by triggers.
-- Needs only the trusted extensions pg_trgm and unaccent; works on any Postgres >= 15.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Names compare without case, accents and doubled blanks. unaccent() is only STABLE because its dictionary could be
-- edited; ours is not, and an index needs IMMUTABLE.
CREATE FUNCTION search_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, value)), '\s+', ' ', 'g'));

CREATE FUNCTION search_keys(list text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN ARRAY(SELECT DISTINCT search_key(item) FROM unnest(list) AS item ORDER BY 1);

-- Spreads 16 bits over the even bits of 32, half of a Morton code.
CREATE FUNCTION spread_bits(value bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
BEGIN
  value := (value | (value << 8)) & 16711935;
  value := (value | (value << 4)) & 252645135;
  value := (value | (value << 2)) & 858993459;
  RETURN (value | (value << 1)) & 1431655765;
END
$$;

-- Morton code of a square of 360/65536 degrees: neighbours are near each other in the index, and code >> 2k is the
-- square 2^k times as wide that contains it. lib/domains/listings/tiles.ts computes the same.
CREATE FUNCTION map_tile(latitude double precision, longitude double precision) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN spread_bits(least(greatest(floor((longitude + 180) / 360 * 65536), 0), 65535)::bigint)
    | (spread_bits(least(greatest(floor((latitude + 90) / 360 * 65536), 0), 65535)::bigint) << 1);

-- Bands make "at least" filters mergeable: each band is one ordered run of an index. -1 is unknown. Round sizes, which people
-- name as limits, are bands of their own, so that a limit never falls inside a long run.
CREATE FUNCTION beds_band(beds integer) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN beds IS NULL THEN -1 ELSE least(greatest(beds, 0), 6) END::smallint;
CREATE FUNCTION baths_band(baths numeric) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN baths IS NULL THEN -1 ELSE least(greatest(floor(baths), 0), 6) END::smallint;
CREATE FUNCTION size_band(square_feet integer) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(width_bucket(square_feet, ARRAY[500, 501, 750, 751, 1000, 1001, 1250, 1251, 1500, 1501, 1750, 1751, 2000, 2001, 2500, 2501, 3000, 3001, 3500, 3501, 4000, 4001, 5000, 5001, 7500, 7501]), -1)::smallint;

CREATE TABLE listing_index (
  listing_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES listing (id) ON DELETE CASCADE,
  status "ListingStatus" NOT NULL,
  listing_type "ListingType" NOT NULL,
  property_type "PropertyType" NOT NULL,
  price integer NOT NULL,
  price_period "PricePeriod",
  offer text COLLATE "C" NOT NULL,
  country text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  city_key text COLLATE "C" NOT NULL,
  postal_code text COLLATE "C",
  beds integer,
  baths numeric(5, 2),
  square_feet integer,
  year_built integer,
  beds_band smallint NOT NULL,
  baths_band smallint NOT NULL,
  size_band smallint NOT NULL,
  cats boolean,
  dogs boolean,
  amenities text[] NOT NULL,
  latitude double precision,
  longitude double precision,
  tile bigint,
  updated_at timestamptz(3) NOT NULL,
  document tsvector NOT NULL
);
COMMENT ON TABLE listing_index IS 'Everything a listing is searched or sorted by; written only by listing_index_refresh.';

-- What a listing was before it changed or went, so that those who hold an older copy learn of it (listings.changes).
CREATE TABLE listing_past (LIKE listing_index);
ALTER TABLE listing_past ADD COLUMN past_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ADD COLUMN changed_at timestamptz(3) NOT NULL DEFAULT now();
CREATE INDEX listing_past_changed ON listing_past (changed_at, past_id);
CREATE INDEX listing_past_listing ON listing_past (listing_id);

-- Every city that ever had a public listing: suggestions and the mending of misspelt names.
CREATE TABLE listing_place (
  country text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  city_key text COLLATE "C" NOT NULL,
  city text NOT NULL,
  state_name text NOT NULL,
  -- Active listings, as listing_place_count counted them.
  listings integer NOT NULL DEFAULT 0,
  PRIMARY KEY (city_key, state, country)
);
CREATE INDEX listing_place_trigram ON listing_place USING gin (city_key gin_trgm_ops);
CREATE INDEX listing_place_state ON listing_place (state, country);

-- The projection, defined once.
CREATE VIEW listing_projection AS
SELECT
  l.id AS listing_id,
  l.status,
  l.listing_type,
  p.property_type,
  l.price,
  l.price_period,
  concat_ws(' ', l.listing_type::text, l.price_period::text) COLLATE "C" AS offer,
  upper(p.country) AS country,
  upper(btrim(p.state)) AS state,
  search_key(p.city) AS city_key,
  upper(btrim(p.postal_code)) AS postal_code,
  p.beds,
  p.baths,
  p.square_feet,
  p.year_built,
  beds_band(p.beds) AS beds_band,
  baths_band(p.baths) AS baths_band,
  size_band(p.square_feet) AS size_band,
  CASE WHEN p.pets_known THEN 'cats' = ANY (p.pets_allowed) END AS cats,
  CASE WHEN p.pets_known THEN 'dogs' = ANY (p.pets_allowed) END AS dogs,
  search_keys(p.amenities) AS amenities,
  p.latitude,
  p.longitude,
  map_tile(p.latitude, p.longitude) AS tile,
  l.updated_at,
  setweight(to_tsvector('english', l.title), 'A')
    || setweight(to_tsvector('simple', concat_ws(' ', p.city, p.postal_code, p.neighborhood)) || to_tsvector('english', concat_ws(' ', p.city, p.neighborhood)), 'B')
    || setweight(to_tsvector('english', l.description), 'C') AS document
FROM listing l
JOIN property p ON p.id = l.property_id
WHERE l.status <> 'draft' AND p.deleted_at IS NULL;

-- Every search walks one of these in its sort order and stops at the end of the page, or collects few matches by one and
-- sorts them (lib/domains/listings/plan.ts chooses). The included columns let the other filters be judged in the index.
CREATE INDEX listing_index_newest ON listing_index (status, updated_at, listing_id) INCLUDE (listing_type, property_type, price, price_period, country, state, city_key, beds, baths, square_feet, year_built, cats, dogs, latitude, longitude);
CREATE INDEX listing_index_offer_newest ON listing_index (status, offer, updated_at, listing_id) INCLUDE (listing_type, property_type, price, price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, latitude, longitude);
CREATE INDEX listing_index_offer_price ON listing_index (status, offer, price, listing_id) INCLUDE (listing_type, property_type, price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, latitude, longitude, updated_at);
CREATE INDEX listing_index_kind_price ON listing_index (status, listing_type, property_type, beds_band, price, listing_id) INCLUDE (price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, latitude, longitude, updated_at);
CREATE INDEX listing_index_size_price ON listing_index (status, listing_type, size_band, price, listing_id) INCLUDE (property_type, price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, latitude, longitude, updated_at);
CREATE INDEX listing_index_baths_price ON listing_index (status, listing_type, baths_band, price, listing_id) INCLUDE (property_type, price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, latitude, longitude, updated_at);
CREATE INDEX listing_index_city_newest ON listing_index (status, city_key, updated_at, listing_id) INCLUDE (listing_type, property_type, price, price_period, country, state, beds, baths, square_feet, year_built, cats, dogs);
CREATE INDEX listing_index_city_price ON listing_index (status, city_key, price, listing_id) INCLUDE (listing_type, property_type, price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, updated_at);
CREATE INDEX listing_index_state_newest ON listing_index (status, state, updated_at, listing_id) INCLUDE (listing_type, property_type, price, price_period, country, beds, baths, square_feet, year_built, cats, dogs);
CREATE INDEX listing_index_state_price ON listing_index (status, state, price, listing_id) INCLUDE (listing_type, property_type, price_period, country, beds, baths, square_feet, year_built, cats, dogs, updated_at);
CREATE INDEX listing_index_tile ON listing_index (status, tile) INCLUDE (latitude, longitude, listing_id, listing_type, property_type, price, price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, updated_at);
CREATE INDEX listing_index_year ON listing_index (status, year_built) INCLUDE (listing_id, listing_type, property_type, price, price_period, country, state, beds, baths, square_feet, cats, dogs, updated_at);
CREATE INDEX listing_index_postal ON listing_index (postal_code, status);
CREATE INDEX listing_index_document ON listing_index USING gin (document);
CREATE INDEX listing_index_amenities ON listing_index USING gin (amenities);
ALTER TABLE listing_index ALTER COLUMN document SET STATISTICS 1000, ALTER COLUMN tile SET STATISTICS 1000, ALTER COLUMN city_key SET STATISTICS 1000, ALTER COLUMN postal_code SET STATISTICS 1000;

-- Brings the rows of these listings up to date. Bulk loaders call it after `SET LOCAL openstead.bulk = 'on'`.
CREATE FUNCTION listing_index_refresh(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM listing_index i WHERE i.listing_id = ANY (ids) AND NOT EXISTS (SELECT FROM listing_projection n WHERE n.listing_id = i.listing_id);
  INSERT INTO listing_index AS i
  SELECT n.* FROM listing_projection n WHERE n.listing_id = ANY (ids)
  ON CONFLICT (listing_id) DO UPDATE SET
    (status, listing_type, property_type, price, price_period, offer, country, state, city_key, postal_code, beds, baths, square_feet, year_built,
     beds_band, baths_band, size_band, cats, dogs, amenities, latitude, longitude, tile, updated_at, document)
    = ROW (excluded.status, excluded.listing_type, excluded.property_type, excluded.price, excluded.price_period, excluded.offer, excluded.country, excluded.state, excluded.city_key,
      excluded.postal_code, excluded.beds, excluded.baths, excluded.square_feet, excluded.year_built, excluded.beds_band, excluded.baths_band, excluded.size_band,
      excluded.cats, excluded.dogs, excluded.amenities, excluded.latitude, excluded.longitude, excluded.tile, excluded.updated_at, excluded.document)
  WHERE i IS DISTINCT FROM excluded;
  INSERT INTO listing_place (country, state, city_key, city, state_name)
  SELECT DISTINCT ON (n.city_key, n.state, n.country) n.country, n.state, n.city_key, btrim(p.city), btrim(p.state)
  FROM listing_index n JOIN listing l ON l.id = n.listing_id JOIN property p ON p.id = l.property_id
  WHERE n.listing_id = ANY (ids) AND NOT EXISTS (SELECT FROM listing_place q WHERE (q.city_key, q.state, q.country) = (n.city_key, n.state, n.country))
  ORDER BY n.city_key, n.state, n.country
  ON CONFLICT DO NOTHING;
END
$$;

CREATE FUNCTION listing_bulk_load() RETURNS boolean LANGUAGE sql STABLE RETURN coalesce(current_setting('openstead.bulk', true), '') = 'on';

-- updated_at moves with every change that the public can see, also where the writer forgot it.
CREATE FUNCTION listing_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := greatest(now(), OLD.updated_at + interval '1 millisecond');
  RETURN NEW;
END
$$;
CREATE TRIGGER listing_touch BEFORE UPDATE ON listing FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at AND
  (NEW.property_id, NEW.slug, NEW.listing_type, NEW.status, NEW.title, NEW.description, NEW.price, NEW.currency, NEW.price_period, NEW.available_on, NEW.source_url, NEW.listed_at, NEW.closed_at)
  IS DISTINCT FROM
  (OLD.property_id, OLD.slug, OLD.listing_type, OLD.status, OLD.title, OLD.description, OLD.price, OLD.currency, OLD.price_period, OLD.available_on, OLD.source_url, OLD.listed_at, OLD.closed_at))
EXECUTE FUNCTION listing_touch();

CREATE FUNCTION listing_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT listing_bulk_load() THEN
    PERFORM listing_index_refresh(ARRAY(SELECT id FROM written));
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER listing_inserted AFTER INSERT ON listing REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_written();
CREATE TRIGGER listing_updated AFTER UPDATE ON listing REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_written();

-- A changed property changes its listings: their updated_at moves, and with it their rows of the index.
-- A bulk load moves updated_at too; it calls listing_index_refresh itself.
CREATE FUNCTION property_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listing l SET updated_at = greatest(now(), l.updated_at + interval '1 millisecond')
  FROM written n JOIN former o ON o.id = n.id
  WHERE l.property_id = n.id
    AND (n.property_type, n.address, n.city, n.state, n.postal_code, n.country, n.neighborhood, n.latitude, n.longitude, n.beds, n.baths, n.square_feet, n.lot_square_feet, n.year_built, n.floors, n.amenities, n.pets_allowed, n.pets_known, n.other_facts, n.deleted_at)
    IS DISTINCT FROM
    (o.property_type, o.address, o.city, o.state, o.postal_code, o.country, o.neighborhood, o.latitude, o.longitude, o.beds, o.baths, o.square_feet, o.lot_square_feet, o.year_built, o.floors, o.amenities, o.pets_allowed, o.pets_known, o.other_facts, o.deleted_at);
  RETURN NULL;
END
$$;
CREATE TRIGGER property_updated AFTER UPDATE ON property REFERENCING OLD TABLE AS former NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION property_written();

-- New pictures are a public change as well, except with a listing that is younger than they are or in a bulk load.
CREATE FUNCTION listing_photo_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT listing_bulk_load() THEN
    UPDATE listing SET updated_at = now() WHERE id IN (SELECT listing_id FROM written) AND updated_at < now();
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER listing_photo_inserted AFTER INSERT ON listing_photo REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_photo_written();
CREATE TRIGGER listing_photo_updated AFTER UPDATE ON listing_photo REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_photo_written();
CREATE TRIGGER listing_photo_deleted AFTER DELETE ON listing_photo REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_photo_written();

-- History hangs on the index, so that a bulk load records it like any other writer, and nothing of a draft is recorded.
CREATE FUNCTION listing_index_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.price <> OLD.price THEN
    INSERT INTO listing_change (listing_id, field, previous_value, new_value, changed_at) VALUES (NEW.listing_id, 'price', OLD.price, NEW.price, NEW.updated_at);
  END IF;
  IF NEW.status <> OLD.status THEN
    INSERT INTO listing_change (listing_id, field, previous_value, new_value, changed_at) VALUES (NEW.listing_id, 'status', OLD.status, NEW.status, NEW.updated_at);
  END IF;
  OLD.updated_at := NEW.updated_at;
  IF NEW IS DISTINCT FROM OLD THEN
    INSERT INTO listing_past SELECT OLD.*;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER listing_index_changed AFTER UPDATE ON listing_index FOR EACH ROW EXECUTE FUNCTION listing_index_changed();

CREATE FUNCTION listing_index_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_past SELECT OLD.*;
  RETURN NULL;
END
$$;
CREATE TRIGGER listing_index_removed AFTER DELETE ON listing_index FOR EACH ROW EXECUTE FUNCTION listing_index_removed();

-- Clusters of wide views are summed from squares of 1.4 degrees instead of from listings. A write only notes its square
-- (an insert that never waits for another); noted squares are counted from listings until listing_map_settle has run.
CREATE TABLE listing_map (
  square integer NOT NULL,
  status "ListingStatus" NOT NULL,
  listing_type "ListingType" NOT NULL,
  property_type "PropertyType" NOT NULL,
  beds_band smallint NOT NULL,
  listings integer NOT NULL,
  latitude_sum double precision NOT NULL,
  longitude_sum double precision NOT NULL,
  min_price integer NOT NULL,
  max_price integer NOT NULL,
  PRIMARY KEY (square, status, listing_type, property_type, beds_band)
);
COMMENT ON TABLE listing_map IS 'Sums a square of the map; square = listing_index.tile >> 16.';
CREATE TABLE listing_map_stale (square integer NOT NULL);
CREATE INDEX listing_map_stale_square ON listing_map_stale (square);

CREATE FUNCTION listing_map_noted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_map_stale SELECT DISTINCT (tile >> 16)::integer FROM written WHERE tile IS NOT NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER listing_map_inserted AFTER INSERT ON listing_index REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_map_noted();
CREATE TRIGGER listing_map_deleted AFTER DELETE ON listing_index REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_map_noted();

CREATE FUNCTION listing_map_renoted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_map_stale
  SELECT (tile >> 16)::integer FROM written WHERE tile IS NOT NULL UNION SELECT (tile >> 16)::integer FROM former WHERE tile IS NOT NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER listing_map_updated AFTER UPDATE ON listing_index REFERENCING OLD TABLE AS former NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_map_renoted();

-- Counts the noted squares anew; returns how many. What is written meanwhile stays noted.
CREATE FUNCTION listing_map_settle() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  squares integer[];
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('listing_map_settle', 0));
  WITH taken AS (DELETE FROM listing_map_stale RETURNING square) SELECT coalesce(array_agg(DISTINCT square), '{}') INTO squares FROM taken;
  DELETE FROM listing_map m WHERE m.square = ANY (squares);
  INSERT INTO listing_map
  SELECT s.square, i.status, i.listing_type, i.property_type, i.beds_band, count(*), sum(i.latitude), sum(i.longitude), min(i.price), max(i.price)
  FROM unnest(squares) AS s (square)
  CROSS JOIN unnest(enum_range(NULL::"ListingStatus")) AS any_status (status)
  CROSS JOIN LATERAL (
    SELECT * FROM listing_index i WHERE i.status = any_status.status AND i.tile BETWEEN s.square::bigint << 16 AND ((s.square + 1)::bigint << 16) - 1
  ) i
  GROUP BY 1, 2, 3, 4, 5;
  RETURN cardinality(squares);
END
$$;

-- Counts the active listings of every city anew, for the order of suggestions; a second at a million listings.
CREATE FUNCTION listing_place_count() RETURNS void LANGUAGE sql AS $$
  UPDATE listing_place p SET listings = c.listings
  FROM (
    SELECT q.city_key, q.state, q.country, count(i.listing_id)::integer AS listings
    FROM listing_place q LEFT JOIN listing_index i ON i.status = 'active' AND (i.city_key, i.state, i.country) = (q.city_key, q.state, q.country)
    GROUP BY 1, 2, 3
  ) c
  WHERE (p.city_key, p.state, p.country) = (c.city_key, c.state, c.country) AND p.listings <> c.listings;
$$;
