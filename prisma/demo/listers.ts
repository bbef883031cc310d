/** A demo lister: an account that owns generated listings. Mail goes to example.com, which nobody owns. */
export interface DemoLister {
  id: string;
  name: string;
  email: string;
  timeZone: string;
  /** States it works in. */
  states: readonly string[];
}

const lister = (number: number, name: string, email: string, timeZone: string, states: string): DemoLister => ({
  id: `0de00000-0000-8000-8000-${String(number).padStart(12, '0')}`,
  name,
  email: `${email}.example.com`,
  timeZone,
  states: states.split(' '),
});

/** The twelve agencies of the demo; between them they cover every state. */
export const DEMO_LISTERS: readonly DemoLister[] = [
  lister(1, 'Lantern Street Homes', 'desk@lanternstreet', 'America/Chicago', 'TX OK'),
  lister(2, 'Palo Verde Realty', 'hello@paloverde', 'America/Phoenix', 'AZ NM NV'),
  lister(3, 'Sound & Summit Property', 'office@soundandsummit', 'America/Los_Angeles', 'WA OR AK'),
  lister(4, 'Golden Hour Residential', 'leasing@goldenhour', 'America/Los_Angeles', 'CA'),
  lister(5, 'Foothill Keys', 'team@foothillkeys', 'America/Denver', 'CO UT ID MT WY'),
  lister(6, 'Lakeshore & Prairie', 'hello@lakeshoreprairie', 'America/Chicago', 'IL WI MN IA ND SD NE'),
  lister(7, 'Cardinal Home Partners', 'desk@cardinalhome', 'America/New_York', 'OH IN MI KY'),
  lister(8, 'Gateway Brick Realty', 'office@gatewaybrick', 'America/Chicago', 'MO KS AR TN'),
  lister(9, 'Magnolia Porch Homes', 'hello@magnoliaporch', 'America/New_York', 'GA NC SC AL MS LA'),
  lister(10, 'Tidewater Letting', 'leasing@tidewater', 'America/New_York', 'FL HI VA'),
  lister(11, 'Stoop & Stair', 'brokers@stoopandstair', 'America/New_York', 'NY NJ CT'),
  lister(12, 'Old Harbor Realty', 'team@oldharbor', 'America/New_York', 'MA ME NH VT RI PA MD DC DE WV'),
];

const BY_STATE = new Map(DEMO_LISTERS.flatMap((each) => each.states.map((state) => [state, each] as const)));

/** The lister that works in `state`. */
export const listerOf = (state: string): DemoLister => BY_STATE.get(state) ?? (DEMO_LISTERS[0] as DemoLister);
