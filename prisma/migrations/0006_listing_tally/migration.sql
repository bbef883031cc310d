-- Totals, counts by facet and distributions of prices of searches by offer, kind, rooms, price and pets are summed from cells
-- of listings that are alike in all of these, of one state or of everywhere: fifty thousand cells in place of a million listings.
-- A write only adds to the changes (an insert that never waits for another); sums take them in until listing_tally_settle has run.

-- Number of digits and the leading two; steps are in the order of prices. lib/domains/listings/price-steps.ts computes the same.
CREATE FUNCTION price_step(price integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN length(price::text) * 100 + left(price::text || '0', 2)::integer;
-- -1 is unknown; hundredths, so that cells compare whole numbers.
CREATE FUNCTION beds_tallied(beds integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN beds IS NULL THEN -1 ELSE least(beds, 99) END;
CREATE FUNCTION baths_tallied(baths numeric) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN baths IS NULL THEN -1 ELSE baths * 100 END::integer;
CREATE FUNCTION pets_tallied(cats boolean, dogs boolean) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN cats THEN 1 ELSE 0 END + CASE WHEN dogs THEN 2 ELSE 0 END;

CREATE TABLE listing_tally (
  -- Cells of everywhere have the state ''.
  everywhere boolean NOT NULL,
  state text COLLATE "C" NOT NULL,
  country text COLLATE "C" NOT NULL,
  status "ListingStatus" NOT NULL,
  offer text COLLATE "C" NOT NULL,
  property_type "PropertyType" NOT NULL,
  beds integer NOT NULL,
  baths integer NOT NULL,
  pets integer NOT NULL,
  price_step integer NOT NULL,
  listings integer NOT NULL,
  PRIMARY KEY (everywhere, state, status, offer, property_type, price_step, beds, baths, pets, country)
) WITH (fillfactor = 85);
COMMENT ON TABLE listing_tally IS 'Number of listings that are alike; listing_tally_change has what was written since.';
CREATE INDEX listing_tally_empty ON listing_tally (everywhere) WHERE listings = 0;

CREATE TABLE listing_tally_change (LIKE listing_tally);
ALTER TABLE listing_tally_change DROP COLUMN everywhere;

CREATE FUNCTION listing_tally_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_tally_change
  SELECT state, country, status, offer, property_type, beds_tallied(beds), baths_tallied(baths), pets_tallied(cats, dogs), price_step(price), count(*)
  FROM written GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
  RETURN NULL;
END
$$;
CREATE TRIGGER listing_tally_inserted AFTER INSERT ON listing_index REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_tally_inserted();

CREATE FUNCTION listing_tally_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_tally_change
  SELECT state, country, status, offer, property_type, beds_tallied(beds), baths_tallied(baths), pets_tallied(cats, dogs), price_step(price), -count(*)
  FROM written GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
  RETURN NULL;
END
$$;
CREATE TRIGGER listing_tally_deleted AFTER DELETE ON listing_index REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_tally_deleted();

CREATE FUNCTION listing_tally_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_tally_change
  SELECT state, country, status, offer, property_type, beds_tallied(beds), baths_tallied(baths), pets_tallied(cats, dogs), price_step(price), sum(listings)
  FROM (
    SELECT state, country, status, offer, property_type, beds, baths, cats, dogs, price, 1 AS listings FROM written
    UNION ALL SELECT state, country, status, offer, property_type, beds, baths, cats, dogs, price, -1 FROM former
  ) AS both_rows
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(listings) <> 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER listing_tally_updated AFTER UPDATE ON listing_index REFERENCING OLD TABLE AS former NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION listing_tally_updated();

-- Adds the changes to the cells; returns how many there were.
CREATE FUNCTION listing_tally_settle() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  changes integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('listing_tally_settle', 0));
  WITH taken AS (DELETE FROM listing_tally_change RETURNING *), added AS (
    INSERT INTO listing_tally AS t
    SELECT level.everywhere, level.state, c.country, c.status, c.offer, c.property_type, c.beds, c.baths, c.pets, c.price_step, sum(c.listings)
    FROM taken c CROSS JOIN LATERAL (VALUES (false, c.state), (true, '')) AS level (everywhere, state)
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 HAVING sum(c.listings) <> 0
    ORDER BY 1, 2, 4, 5, 6, 10, 7, 8, 9, 3
    ON CONFLICT (everywhere, state, status, offer, property_type, price_step, beds, baths, pets, country) DO UPDATE SET listings = t.listings + excluded.listings
    RETURNING 1
  )
  SELECT count(*) INTO changes FROM taken;
  DELETE FROM listing_tally WHERE listings = 0;
  RETURN changes;
END
$$;

INSERT INTO listing_tally_change
SELECT state, country, status, offer, property_type, beds_tallied(beds), baths_tallied(baths), pets_tallied(cats, dogs), price_step(price), count(*)
FROM listing_index GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
SELECT listing_tally_settle();
