/** A state (or DC) of the United States. */
export interface State {
  code: string;
  name: string;
  /** West, south, east, north in degrees. */
  box: readonly [number, number, number, number];
  /** First three digits of its ZIP codes, as inclusive ranges. */
  zip: readonly (readonly [number, number])[];
}

/** The state of a two-letter code or a full name, whatever the case; undefined for none. */
export const stateOf = (text: string): State | undefined => BY_NAME.get(text.trim().replaceAll('.', '').toLowerCase());

/** The state that a ZIP code lies in; undefined for none. */
export function stateOfZip(zip: string): State | undefined {
  const prefix = Number(zip.slice(0, 3));
  return STATES.find((state) => state.zip.some(([first, last]) => prefix >= first && prefix <= last));
}

// Boxes: U.S. Census Bureau, cartographic boundary files (public domain), rounded outwards to 0.1 degree; Alaska's stops at the date line.
// ZIP prefixes: U.S. Postal Service, Publication 65 and labeling list L002, three-digit prefixes by state.
const TABLE = `
AL|Alabama|-88.5 30.1 -84.8 35.1|350-352 354-369
AK|Alaska|-180 51.1 -129.9 71.5|995-999
AZ|Arizona|-114.9 31.3 -109 37.1|850-853 855-857 859-860 863-865
AR|Arkansas|-94.7 33 -89.6 36.6|716-729
CA|California|-124.5 32.5 -114.1 42.1|900-908 910-928 930-961
CO|Colorado|-109.1 36.9 -102 41.1|800-816
CT|Connecticut|-73.8 40.9 -71.7 42.1|60-62 64-69
DE|Delaware|-75.8 38.4 -75 39.9|197-199
DC|District of Columbia|-77.2 38.7 -76.9 39|200-200 202-205 569-569
FL|Florida|-87.7 24.3 -80 31.1|320-339 341-342 344-344 346-347 349-349
GA|Georgia|-85.7 30.3 -80.7 35.1|300-319 398-399
HI|Hawaii|-160.6 18.8 -154.7 22.4|967-968
ID|Idaho|-117.3 41.9 -111 49.1|832-838
IL|Illinois|-91.6 36.9 -87.4 42.6|600-620 622-629
IN|Indiana|-88.1 37.7 -84.7 41.8|460-479
IA|Iowa|-96.7 40.3 -90.1 43.6|500-516 520-528
KS|Kansas|-102.1 36.9 -94.5 40.1|660-662 664-679
KY|Kentucky|-89.6 36.4 -81.9 39.2|400-427
LA|Louisiana|-94.1 28.8 -88.8 33.1|700-701 703-708 710-714
ME|Maine|-71.1 42.9 -66.8 47.5|39-49
MD|Maryland|-79.5 37.8 -75 39.8|206-212 214-219
MA|Massachusetts|-73.6 41.2 -69.9 42.9|10-27 55-55
MI|Michigan|-90.5 41.6 -82.3 48.4|480-499
MN|Minnesota|-97.3 43.4 -89.4 49.4|550-551 553-567
MS|Mississippi|-91.7 30.1 -88 35.1|386-397
MO|Missouri|-95.8 35.9 -89 40.7|630-631 633-641 644-658
MT|Montana|-116.1 44.3 -104 49.1|590-599
NE|Nebraska|-104.1 39.9 -95.3 43.1|680-681 683-693
NV|Nevada|-120.1 34.9 -114 42.1|889-891 893-895 897-898
NH|New Hampshire|-72.6 42.6 -70.5 45.4|30-38
NJ|New Jersey|-75.6 38.8 -73.8 41.4|70-89
NM|New Mexico|-109.1 31.3 -103 37.1|870-871 873-875 877-884
NY|New York|-79.8 40.4 -71.8 45.1|5-5 63-63 100-149
NC|North Carolina|-84.4 33.7 -75.4 36.6|270-289
ND|North Dakota|-104.1 45.9 -96.5 49.1|580-588
OH|Ohio|-84.9 38.3 -80.5 42.4|430-459
OK|Oklahoma|-103.1 33.6 -94.4 37.1|730-731 734-741 743-749
OR|Oregon|-124.8 41.9 -116.4 46.4|970-979
PA|Pennsylvania|-80.6 39.7 -74.6 42.6|150-196
RI|Rhode Island|-71.9 41 -71.1 42.1|28-29
SC|South Carolina|-83.4 32 -78.5 35.3|290-299
SD|South Dakota|-104.1 42.4 -96.4 46|570-577
TN|Tennessee|-90.4 34.9 -81.6 36.7|370-385
TX|Texas|-106.7 25.8 -93.5 36.6|733-733 750-770 772-799 885-885
UT|Utah|-114.1 36.9 -109 42.1|840-847
VT|Vermont|-73.5 42.7 -71.4 45.1|50-54 56-59
VA|Virginia|-83.7 36.5 -75.1 39.5|201-201 220-246
WA|Washington|-124.9 45.5 -116.9 49.1|980-986 988-994
WV|West Virginia|-82.7 37.1 -77.7 40.7|247-268
WI|Wisconsin|-92.9 42.4 -86.2 47.4|530-532 534-535 537-549
WY|Wyoming|-111.1 40.9 -104 45.1|820-831`;

const STATES: readonly State[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code, name, box, zip] = line.split('|') as [string, string, string, string];
    const range = (text: string) => text.split('-').map(Number) as [number, number];
    return { code, name, box: box.split(' ').map(Number) as unknown as State['box'], zip: zip.split(' ').map(range) };
  });

const BY_NAME = new Map(STATES.flatMap((state) => [state.code, state.name].map((name) => [name.toLowerCase(), state] as const)));
BY_NAME.set('washington dc', stateAt('DC'));
BY_NAME.set('d c', stateAt('DC'));

function stateAt(code: string): State {
  return STATES.find((state) => state.code === code) as State;
}
