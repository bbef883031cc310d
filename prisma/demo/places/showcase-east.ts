import type { ShowcaseCity } from './showcase';

/** Cities of the Northeast. A neighbourhood is `name,postal code,latitude,longitude,price factor`. */
export const EAST: readonly ShowcaseCity[] = [
  {
    city: 'New York',
    state: 'NY',
    pricePerSquareFoot: 1350,
    weight: 9,
    neighborhoods:
      'Harlem,10027,40.8117,-73.9497,0.68; Upper West Side,10024,40.7867,-73.9747,1.1; East Village,10009,40.7267,-73.9827,1.02; Chelsea,10011,40.7437,-74.0007,1.2; Inwood,10034,40.8667,-73.9227,0.5; Washington Heights,10033,40.8497,-73.9357,0.52; Murray Hill,10016,40.7477,-73.9767,0.95',
  },
  {
    city: 'Brooklyn',
    state: 'NY',
    pricePerSquareFoot: 780,
    weight: 8,
    neighborhoods:
      'Park Slope,11215,40.6697,-73.9817,1.4; Bed-Stuy,11216,40.6817,-73.9447,0.95; Bushwick,11237,40.7027,-73.9197,0.9; Greenpoint,11222,40.7277,-73.9497,1.25; Sunset Park,11220,40.6447,-74.0107,0.85; Ditmas Park,11226,40.6397,-73.9617,0.95',
  },
  {
    city: 'Queens',
    state: 'NY',
    pricePerSquareFoot: 560,
    weight: 4,
    neighborhoods:
      'Astoria,11103,40.7627,-73.9147,1.2; Jackson Heights,11372,40.7517,-73.8837,0.95; Forest Hills,11375,40.7197,-73.8447,1.05; Ridgewood,11385,40.7047,-73.9017,0.98; Sunnyside,11104,40.7437,-73.9207,1.05',
  },
  {
    city: 'Bronx',
    state: 'NY',
    pricePerSquareFoot: 330,
    weight: 3,
    neighborhoods:
      'Riverdale,10471,40.9007,-73.9067,1.25; Belmont,10458,40.8557,-73.8867,0.9; Mott Haven,10454,40.8097,-73.9187,0.95; Pelham Bay,10461,40.8517,-73.8357,1; Norwood,10467,40.8767,-73.8797,0.88',
  },
  {
    city: 'Staten Island',
    state: 'NY',
    pricePerSquareFoot: 400,
    weight: 1,
    neighborhoods:
      'St. George,10301,40.6427,-74.0807,1.02; Great Kills,10308,40.5527,-74.1507,1; West Brighton,10310,40.6317,-74.1147,0.92; Tottenville,10307,40.5077,-74.2407,1.1',
  },
  {
    city: 'Boston',
    state: 'MA',
    pricePerSquareFoot: 720,
    weight: 7,
    neighborhoods:
      'Jamaica Plain,02130,42.3107,-71.1147,0.98; South End,02118,42.3407,-71.0727,1.4; Dorchester,02125,42.3167,-71.0587,0.72; Roslindale,02131,42.2867,-71.1277,0.78; East Boston,02128,42.3757,-71.0337,0.88; Charlestown,02129,42.3777,-71.0627,1.15',
  },
  {
    city: 'Philadelphia',
    state: 'PA',
    pricePerSquareFoot: 225,
    weight: 8,
    neighborhoods:
      'Fishtown,19125,39.9727,-75.1297,1.2; Fairmount,19130,39.9667,-75.1727,1.3; West Philadelphia,19143,39.9487,-75.2207,0.85; Mount Airy,19119,40.0537,-75.1877,0.95; East Passyunk,19148,39.9277,-75.1667,1.1; Queen Village,19147,39.9377,-75.1517,1.4',
  },
  {
    city: 'Pittsburgh',
    state: 'PA',
    pricePerSquareFoot: 170,
    weight: 5,
    neighborhoods:
      'Lawrenceville,15201,40.4667,-79.9607,1.5; Squirrel Hill,15217,40.4357,-79.9227,1.2; Bloomfield,15224,40.4617,-79.9477,1.2; Mexican War Streets,15212,40.4567,-80.0127,1.25; Brookline,15226,40.3957,-80.0217,0.85',
  },
  {
    city: 'Baltimore',
    state: 'MD',
    pricePerSquareFoot: 165,
    weight: 5,
    neighborhoods:
      'Hampden,21211,39.3307,-76.6337,1.15; Federal Hill,21230,39.2777,-76.6127,1.4; Canton,21224,39.2827,-76.5747,1.35; Charles Village,21218,39.3257,-76.6177,0.9; Lauraville,21214,39.3497,-76.5657,0.92',
  },
  {
    city: 'Washington',
    state: 'DC',
    pricePerSquareFoot: 530,
    weight: 7,
    neighborhoods:
      'Capitol Hill,20003,38.8847,-76.9927,1.15; Petworth,20011,38.9417,-77.0247,0.9; Shaw,20001,38.9127,-77.0217,1.1; Brookland,20017,38.9337,-76.9867,0.85; Adams Morgan,20009,38.9217,-77.0417,1.08; Anacostia,20020,38.8637,-76.9827,0.6',
  },
  {
    city: 'Portland',
    state: 'ME',
    pricePerSquareFoot: 370,
    weight: 3,
    neighborhoods:
      'West End,04102,43.6517,-70.2697,1.15; Munjoy Hill,04101,43.6667,-70.2487,1.3; Deering,04103,43.6797,-70.2897,0.88; Rosemont,04102,43.6647,-70.2997,0.95; Bayside,04101,43.6617,-70.2637,0.95',
  },
  {
    city: 'Buffalo',
    state: 'NY',
    pricePerSquareFoot: 140,
    weight: 3,
    neighborhoods:
      'Elmwood Village,14222,42.9137,-78.8767,1.45; Allentown,14201,42.9007,-78.8747,1.2; North Buffalo,14216,42.9467,-78.8627,1.05; Black Rock,14207,42.9447,-78.8987,0.75; Parkside,14214,42.9347,-78.8467,1.1',
  },
];
