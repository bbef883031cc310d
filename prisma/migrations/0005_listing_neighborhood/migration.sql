-- Neighborhoods are searched, counted and suggested like cities; street addresses are suggested.

-- Every neighborhood that ever had a public listing, each of one city.
CREATE TABLE listing_neighborhood (
  country text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  city_key text COLLATE "C" NOT NULL,
  neighborhood_key text COLLATE "C" NOT NULL,
  neighborhood text NOT NULL,
  -- Active listings, as listing_place_count counted them.
  listings integer NOT NULL DEFAULT 0,
  PRIMARY KEY (city_key, neighborhood_key, state, country)
);
CREATE INDEX listing_neighborhood_name ON listing_neighborhood (neighborhood_key);
CREATE INDEX listing_neighborhood_trigram ON listing_neighborhood USING gin (neighborhood_key gin_trgm_ops);

-- A changed type writes the table and its indexes once; an update would write each row and each index entry anew, and history with them.
ALTER TABLE listing_index ADD COLUMN neighborhood_key boolean;
CREATE FUNCTION listing_neighborhood_of(listing_key text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT nullif(search_key(p.neighborhood), '') FROM listing l JOIN property p ON p.id = l.property_id WHERE l.id = (listing_key COLLATE "default"));
END
$$;
ALTER TABLE listing_index ALTER COLUMN neighborhood_key TYPE text COLLATE "C" USING listing_neighborhood_of(listing_id);
DROP FUNCTION listing_neighborhood_of(text);
ALTER TABLE listing_past ADD COLUMN neighborhood_key text COLLATE "C";
ALTER TABLE listing_index ALTER COLUMN neighborhood_key SET STATISTICS 1000;

-- Also what counts a city by neighborhood reads: the included columns let the other filters be judged in the index.
CREATE INDEX listing_index_neighborhood ON listing_index (city_key, neighborhood_key, status) INCLUDE (listing_id, listing_type, property_type, price, price_period, country, state, beds, baths, square_feet, year_built, cats, dogs, latitude, longitude, updated_at);

-- Suggestions find an address by its number, and judge by spelling what is left.
CREATE INDEX property_address ON property ((search_key(address) COLLATE "C")) WHERE deleted_at IS NULL;

CREATE OR REPLACE VIEW listing_projection AS
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
    || setweight(to_tsvector('english', l.description), 'C') AS document,
  nullif(search_key(p.neighborhood), '') AS neighborhood_key
FROM listing l
JOIN property p ON p.id = l.property_id
WHERE l.status <> 'draft' AND p.deleted_at IS NULL;

CREATE OR REPLACE FUNCTION listing_index_refresh(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM listing_index i WHERE i.listing_id = ANY (ids) AND NOT EXISTS (SELECT FROM listing_projection n WHERE n.listing_id = i.listing_id);
  INSERT INTO listing_index AS i
  SELECT n.* FROM listing_projection n WHERE n.listing_id = ANY (ids)
  ON CONFLICT (listing_id) DO UPDATE SET
    (status, listing_type, property_type, price, price_period, offer, country, state, city_key, postal_code, beds, baths, square_feet, year_built,
     beds_band, baths_band, size_band, cats, dogs, amenities, latitude, longitude, tile, updated_at, document, neighborhood_key)
    = ROW (excluded.status, excluded.listing_type, excluded.property_type, excluded.price, excluded.price_period, excluded.offer, excluded.country, excluded.state, excluded.city_key,
      excluded.postal_code, excluded.beds, excluded.baths, excluded.square_feet, excluded.year_built, excluded.beds_band, excluded.baths_band, excluded.size_band,
      excluded.cats, excluded.dogs, excluded.amenities, excluded.latitude, excluded.longitude, excluded.tile, excluded.updated_at, excluded.document, excluded.neighborhood_key)
  WHERE i IS DISTINCT FROM excluded;
  INSERT INTO listing_place (country, state, city_key, city, state_name)
  SELECT DISTINCT ON (n.city_key, n.state, n.country) n.country, n.state, n.city_key, btrim(p.city), btrim(p.state)
  FROM listing_index n JOIN listing l ON l.id = n.listing_id JOIN property p ON p.id = l.property_id
  -- Said of l.id as well: compared with a column that collates as "C", its key would not be used.
  WHERE n.listing_id = ANY (ids) AND l.id = ANY (ids) AND NOT EXISTS (SELECT FROM listing_place q WHERE (q.city_key, q.state, q.country) = (n.city_key, n.state, n.country))
  ORDER BY n.city_key, n.state, n.country
  ON CONFLICT DO NOTHING;
  INSERT INTO listing_neighborhood (country, state, city_key, neighborhood_key, neighborhood)
  SELECT DISTINCT ON (n.city_key, n.neighborhood_key, n.state, n.country) n.country, n.state, n.city_key, n.neighborhood_key, btrim(p.neighborhood)
  FROM listing_index n JOIN listing l ON l.id = n.listing_id JOIN property p ON p.id = l.property_id
  WHERE n.listing_id = ANY (ids) AND l.id = ANY (ids) AND n.neighborhood_key IS NOT NULL
    AND NOT EXISTS (SELECT FROM listing_neighborhood q WHERE (q.city_key, q.neighborhood_key, q.state, q.country) = (n.city_key, n.neighborhood_key, n.state, n.country))
  ORDER BY n.city_key, n.neighborhood_key, n.state, n.country, l.id
  ON CONFLICT DO NOTHING;
END
$$;

-- The columns are named, because those of listing_past have another order.
CREATE FUNCTION listing_past_keep(was listing_index) RETURNS void LANGUAGE sql AS $$
  INSERT INTO listing_past (listing_id, status, listing_type, property_type, price, price_period, offer, country, state, city_key, postal_code, beds, baths, square_feet, year_built,
    beds_band, baths_band, size_band, cats, dogs, amenities, latitude, longitude, tile, updated_at, document, neighborhood_key)
  SELECT was.*;
$$;

CREATE OR REPLACE FUNCTION listing_index_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.price <> OLD.price THEN
    INSERT INTO listing_change (listing_id, field, previous_value, new_value, changed_at) VALUES (NEW.listing_id, 'price', OLD.price, NEW.price, NEW.updated_at);
  END IF;
  IF NEW.status <> OLD.status THEN
    INSERT INTO listing_change (listing_id, field, previous_value, new_value, changed_at) VALUES (NEW.listing_id, 'status', OLD.status, NEW.status, NEW.updated_at);
  END IF;
  OLD.updated_at := NEW.updated_at;
  IF NEW IS DISTINCT FROM OLD THEN
    PERFORM listing_past_keep(OLD);
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION listing_index_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM listing_past_keep(OLD);
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION listing_place_count() RETURNS void LANGUAGE sql AS $$
  UPDATE listing_place p SET listings = c.listings
  FROM (
    SELECT q.city_key, q.state, q.country, count(i.listing_id)::integer AS listings
    FROM listing_place q LEFT JOIN listing_index i ON i.status = 'active' AND (i.city_key, i.state, i.country) = (q.city_key, q.state, q.country)
    GROUP BY 1, 2, 3
  ) c
  WHERE (p.city_key, p.state, p.country) = (c.city_key, c.state, c.country) AND p.listings <> c.listings;
  UPDATE listing_neighborhood p SET listings = c.listings
  FROM (
    SELECT q.city_key, q.neighborhood_key, q.state, q.country, count(i.listing_id)::integer AS listings
    FROM listing_neighborhood q LEFT JOIN listing_index i ON i.status = 'active' AND (i.city_key, i.neighborhood_key, i.state, i.country) = (q.city_key, q.neighborhood_key, q.state, q.country)
    GROUP BY 1, 2, 3, 4
  ) c
  WHERE (p.city_key, p.neighborhood_key, p.state, p.country) = (c.city_key, c.neighborhood_key, c.state, c.country) AND p.listings <> c.listings;
$$;

INSERT INTO listing_neighborhood (country, state, city_key, neighborhood_key, neighborhood)
SELECT DISTINCT ON (n.city_key, n.neighborhood_key, n.state, n.country) n.country, n.state, n.city_key, n.neighborhood_key, btrim(p.neighborhood)
FROM listing_index n JOIN listing l ON l.id = n.listing_id JOIN property p ON p.id = l.property_id
WHERE n.neighborhood_key IS NOT NULL
ORDER BY n.city_key, n.neighborhood_key, n.state, n.country, l.id;
SELECT listing_place_count();
