import type { ShowcaseCity } from './showcase';

/** Cities of the Great Lakes and the plains. A neighbourhood is `name,postal code,latitude,longitude,price factor`. */
export const MIDWEST: readonly ShowcaseCity[] = [
  {
    city: 'Chicago',
    state: 'IL',
    pricePerSquareFoot: 255,
    weight: 11,
    neighborhoods:
      'Logan Square,60647,41.9231,-87.7093,1.12; Pilsen,60608,41.8567,-87.6587,0.98; Hyde Park,60615,41.7986,-87.5987,0.85; Andersonville,60640,41.9797,-87.6697,1.08; Bronzeville,60653,41.8167,-87.6177,0.75; Wicker Park,60622,41.9087,-87.6797,1.3; Rogers Park,60626,42.0087,-87.6717,0.85; Lincoln Square,60625,41.9687,-87.6897,1.1',
  },
  {
    city: 'Minneapolis',
    state: 'MN',
    pricePerSquareFoot: 220,
    weight: 6,
    neighborhoods:
      'Northeast,55413,45.0037,-93.2507,0.98; Longfellow,55406,44.9467,-93.2187,1; Uptown,55408,44.9477,-93.2937,1.05; Linden Hills,55410,44.9237,-93.3147,1.35; North Loop,55401,44.9877,-93.2767,1.25; Powderhorn,55407,44.9417,-93.2567,0.88',
  },
  {
    city: 'Milwaukee',
    state: 'WI',
    pricePerSquareFoot: 165,
    weight: 4,
    neighborhoods:
      'Bay View,53207,42.9947,-87.8997,1.15; Riverwest,53212,43.0697,-87.9017,1; Third Ward,53202,43.0337,-87.9067,1.6; Washington Heights,53208,43.0537,-87.9787,0.98; East Side,53211,43.0647,-87.8837,1.25',
  },
  {
    city: 'Madison',
    state: 'WI',
    pricePerSquareFoot: 255,
    weight: 4,
    neighborhoods:
      'Willy Street,53703,43.0837,-89.3637,1.15; Atwood,53704,43.0937,-89.3467,1.05; Vilas,53711,43.0627,-89.4177,1.2; Shorewood Hills,53705,43.0787,-89.4477,1.25; Eken Park,53704,43.1057,-89.3527,0.92',
  },
  {
    city: 'Detroit',
    state: 'MI',
    pricePerSquareFoot: 95,
    weight: 4,
    neighborhoods:
      'Corktown,48216,42.3317,-83.0657,1.9; West Village,48214,42.3537,-83.0017,1.4; Midtown,48201,42.3507,-83.0637,1.9; Bagley,48221,42.4157,-83.1487,1; Rosedale Park,48223,42.3957,-83.2187,0.95',
  },
  {
    city: 'Columbus',
    state: 'OH',
    pricePerSquareFoot: 190,
    weight: 5,
    neighborhoods:
      'German Village,43206,39.9457,-82.9927,1.6; Clintonville,43202,40.0307,-83.0117,1.15; Short North,43201,39.9787,-83.0047,1.5; Franklinton,43215,39.9567,-83.0157,0.95; Westgate,43204,39.9507,-83.0757,0.88',
  },
  {
    city: 'Cleveland',
    state: 'OH',
    pricePerSquareFoot: 115,
    weight: 4,
    neighborhoods:
      'Ohio City,44113,41.4847,-81.7087,1.7; Tremont,44113,41.4777,-81.6897,1.7; Detroit-Shoreway,44102,41.4837,-81.7277,1.2; Old Brooklyn,44109,41.4367,-81.7017,0.9; University Circle,44106,41.5087,-81.6087,1.3',
  },
  {
    city: 'Cincinnati',
    state: 'OH',
    pricePerSquareFoot: 180,
    weight: 4,
    neighborhoods:
      'Over-the-Rhine,45202,39.1137,-84.5147,1.5; Northside,45223,39.1617,-84.5397,0.98; Hyde Park,45208,39.1397,-84.4437,1.4; Mount Adams,45202,39.1077,-84.4967,1.45; Walnut Hills,45206,39.1257,-84.4847,0.92',
  },
  {
    city: 'Indianapolis',
    state: 'IN',
    pricePerSquareFoot: 150,
    weight: 5,
    neighborhoods:
      'Fountain Square,46203,39.7517,-86.1397,1.3; Broad Ripple,46220,39.8687,-86.1427,1.3; Irvington,46219,39.7717,-86.0727,1; Lockerbie Square,46202,39.7737,-86.1487,1.7; Garfield Park,46203,39.7357,-86.1447,0.9',
  },
  {
    city: 'Kansas City',
    state: 'MO',
    pricePerSquareFoot: 165,
    weight: 4,
    neighborhoods:
      'Brookside,64113,39.0137,-94.5897,1.35; Westport,64111,39.0537,-94.5937,1.1; Crossroads,64108,39.0907,-94.5837,1.3; Waldo,64114,38.9947,-94.5937,1.1; Hyde Park,64109,39.0557,-94.5747,0.95',
  },
  {
    city: 'St. Louis',
    state: 'MO',
    pricePerSquareFoot: 150,
    weight: 4,
    neighborhoods:
      'Tower Grove South,63116,38.5987,-90.2577,1.05; Lafayette Square,63104,38.6167,-90.2127,1.35; Soulard,63104,38.6037,-90.2107,1.15; Central West End,63108,38.6437,-90.2607,1.25; The Hill,63110,38.6157,-90.2777,1.1',
  },
];
