import type { ShowcaseCity } from './showcase';

/** Southern cities. A neighbourhood is `name,postal code,latitude,longitude,price factor`. */
export const SOUTH: readonly ShowcaseCity[] = [
  {
    city: 'Austin',
    state: 'TX',
    pricePerSquareFoot: 325,
    weight: 14,
    neighborhoods:
      'Hyde Park,78751,30.3046,-97.7279,1.15; Zilker,78704,30.2618,-97.7725,1.3; East Cesar Chavez,78702,30.2561,-97.7327,1.18; Mueller,78723,30.2986,-97.7047,1.1; Crestview,78757,30.3434,-97.7287,1; Travis Heights,78704,30.2437,-97.7424,1.28; Dove Springs,78744,30.1896,-97.7363,0.68; North Loop,78751,30.3182,-97.7222,1.02',
  },
  {
    city: 'Dallas',
    state: 'TX',
    pricePerSquareFoot: 240,
    weight: 7,
    neighborhoods:
      'Bishop Arts,75208,32.7487,-96.8286,1.08; Lakewood,75214,32.8157,-96.7497,1.4; Deep Ellum,75226,32.7842,-96.7826,1.15; Oak Lawn,75219,32.8107,-96.8106,1.2; Lake Highlands,75238,32.8826,-96.7167,0.98; Kessler Park,75208,32.7594,-96.8423,1.15',
  },
  {
    city: 'Houston',
    state: 'TX',
    pricePerSquareFoot: 185,
    weight: 8,
    neighborhoods:
      'The Heights,77008,29.7987,-95.4117,1.4; Montrose,77006,29.7432,-95.3907,1.45; Eastwood,77023,29.7333,-95.3312,1.05; Westbury,77035,29.6549,-95.4793,0.88; Museum District,77004,29.7216,-95.3866,1.3; Garden Oaks,77018,29.8197,-95.4173,1.2',
  },
  {
    city: 'San Antonio',
    state: 'TX',
    pricePerSquareFoot: 165,
    weight: 6,
    neighborhoods:
      'King William,78204,29.4107,-98.4943,1.5; Southtown,78210,29.4047,-98.4871,1.2; Alamo Heights,78209,29.4843,-98.4655,1.45; Monte Vista,78212,29.4545,-98.4962,1.2; Stone Oak,78258,29.6401,-98.4997,1.02; Beacon Hill,78201,29.4574,-98.5137,0.92',
  },
  {
    city: 'Nashville',
    state: 'TN',
    pricePerSquareFoot: 285,
    weight: 7,
    neighborhoods:
      'East Nashville,37206,36.1787,-86.7453,1.05; Germantown,37208,36.1778,-86.7917,1.2; 12 South,37204,36.1214,-86.7899,1.4; Sylvan Park,37209,36.1432,-86.8466,1.15; Inglewood,37216,36.2118,-86.7262,0.92; Woodbine,37211,36.1187,-86.7472,0.88',
  },
  {
    city: 'Atlanta',
    state: 'GA',
    pricePerSquareFoot: 260,
    weight: 8,
    neighborhoods:
      'Grant Park,30312,33.7367,-84.3702,1.15; Inman Park,30307,33.7577,-84.3527,1.4; West End,30310,33.7368,-84.4157,0.85; Virginia-Highland,30306,33.7823,-84.3533,1.38; Kirkwood,30317,33.7557,-84.3247,1.1; Midtown,30309,33.7839,-84.3833,1.25',
  },
  {
    city: 'Savannah',
    state: 'GA',
    pricePerSquareFoot: 240,
    weight: 3,
    neighborhoods:
      'Starland,31401,32.0598,-81.0978,1.05; Ardsley Park,31405,32.0401,-81.0936,1.15; Historic District,31401,32.0763,-81.0927,1.6; Thomas Square,31401,32.0587,-81.0937,0.98; Isle of Hope,31406,31.9826,-81.0597,1.2',
  },
  {
    city: 'Charlotte',
    state: 'NC',
    pricePerSquareFoot: 235,
    weight: 6,
    neighborhoods:
      'Plaza Midwood,28205,35.2203,-80.8083,1.2; NoDa,28205,35.2469,-80.8049,1.12; Dilworth,28203,35.2057,-80.8512,1.5; South End,28203,35.2127,-80.8592,1.3; Elizabeth,28204,35.2139,-80.8202,1.25; University City,28262,35.3077,-80.7337,0.85',
  },
  {
    city: 'Raleigh',
    state: 'NC',
    pricePerSquareFoot: 230,
    weight: 5,
    neighborhoods:
      'Oakwood,27604,35.7857,-78.6297,1.3; Five Points,27608,35.8057,-78.6461,1.35; Boylan Heights,27603,35.7742,-78.6524,1.2; North Hills,27609,35.8377,-78.6431,1.1; Mordecai,27604,35.7928,-78.6317,1.15',
  },
  {
    city: 'Asheville',
    state: 'NC',
    pricePerSquareFoot: 290,
    weight: 4,
    neighborhoods:
      'West Asheville,28806,35.5775,-82.5862,1; Montford,28801,35.6047,-82.5635,1.25; North Asheville,28804,35.6217,-82.5557,1.15; Haw Creek,28805,35.5967,-82.5147,0.95; River Arts District,28801,35.5857,-82.5654,1.1',
  },
  {
    city: 'Charleston',
    state: 'SC',
    pricePerSquareFoot: 370,
    weight: 4,
    neighborhoods:
      'West Ashley,29407,32.7977,-79.9957,0.8; Wagener Terrace,29403,32.8112,-79.9542,1.1; Harleston Village,29401,32.7802,-79.9412,1.6; James Island,29412,32.7377,-79.9427,0.92; Hampton Park,29403,32.7987,-79.9507,1.15',
  },
  {
    city: 'Miami',
    state: 'FL',
    pricePerSquareFoot: 480,
    weight: 8,
    neighborhoods:
      'Little Havana,33135,25.7667,-80.2247,0.82; Wynwood,33127,25.8012,-80.1997,1.02; Coconut Grove,33133,25.7297,-80.2427,1.4; Edgewater,33137,25.8037,-80.1913,1.2; Shenandoah,33145,25.7533,-80.2253,0.98; Brickell,33131,25.7627,-80.1935,1.25',
  },
  {
    city: 'Tampa',
    state: 'FL',
    pricePerSquareFoot: 270,
    weight: 5,
    neighborhoods:
      'Seminole Heights,33603,27.9952,-82.4607,1; Hyde Park,33606,27.9363,-82.4737,1.55; Ybor City,33605,27.9637,-82.4377,0.95; Palma Ceia,33629,27.9217,-82.4937,1.45; New Tampa,33647,28.1207,-82.3627,0.9',
  },
  {
    city: 'New Orleans',
    state: 'LA',
    pricePerSquareFoot: 215,
    weight: 5,
    neighborhoods:
      'Bywater,70117,29.9637,-90.0407,1.12; Irish Channel,70130,29.9237,-90.0787,1.25; Mid-City,70119,29.9727,-90.1007,0.98; Algiers Point,70114,29.9527,-90.0547,1; Marigny,70117,29.9657,-90.0557,1.2; Gentilly,70122,30.0087,-90.0597,0.8',
  },
  {
    city: 'Richmond',
    state: 'VA',
    pricePerSquareFoot: 235,
    weight: 4,
    neighborhoods:
      'The Fan,23220,37.5527,-77.4637,1.25; Church Hill,23223,37.5317,-77.4157,1.1; Carytown,23221,37.5557,-77.4817,1.15; Northside,23227,37.5927,-77.4537,0.92; Manchester,23224,37.5217,-77.4447,0.98',
  },
];
