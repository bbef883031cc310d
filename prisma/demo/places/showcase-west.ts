import type { ShowcaseCity } from './showcase';

/** Mountain and Pacific cities. A neighbourhood is `name,postal code,latitude,longitude,price factor`. */
export const WEST: readonly ShowcaseCity[] = [
  {
    city: 'Seattle',
    state: 'WA',
    pricePerSquareFoot: 540,
    weight: 9,
    neighborhoods:
      'Capitol Hill,98102,47.6253,-122.3222,1.08; Ballard,98107,47.6687,-122.3842,1.05; Fremont,98103,47.6593,-122.3497,1.04; Columbia City,98118,47.5596,-122.2865,0.9; West Seattle,98116,47.5709,-122.3866,0.95; Queen Anne,98109,47.6323,-122.3569,1.18',
  },
  {
    city: 'Portland',
    state: 'OR',
    pricePerSquareFoot: 320,
    weight: 8,
    neighborhoods:
      'Alberta Arts,97211,45.5589,-122.6458,1.02; Hawthorne,97214,45.5121,-122.6345,1.05; Sellwood,97202,45.4667,-122.6526,1.04; St. Johns,97203,45.5903,-122.7544,0.85; Pearl District,97209,45.5297,-122.6833,1.15; Kenton,97217,45.5828,-122.6864,0.9',
  },
  {
    city: 'San Francisco',
    state: 'CA',
    pricePerSquareFoot: 960,
    weight: 9,
    neighborhoods:
      'Noe Valley,94114,37.7502,-122.4337,1.15; Mission District,94110,37.7599,-122.4148,1; Inner Sunset,94122,37.7602,-122.4653,1.02; Bernal Heights,94110,37.7389,-122.4152,1.03; Outer Richmond,94121,37.7771,-122.4917,0.92; North Beach,94133,37.8004,-122.4102,1.08',
  },
  {
    city: 'Oakland',
    state: 'CA',
    pricePerSquareFoot: 500,
    weight: 5,
    neighborhoods:
      'Rockridge,94618,37.8448,-122.2515,1.35; Temescal,94609,37.8367,-122.2604,1.12; Grand Lake,94610,37.8112,-122.2447,1.1; Fruitvale,94601,37.7758,-122.2238,0.75; Adams Point,94610,37.8125,-122.2557,1',
  },
  {
    city: 'Los Angeles',
    state: 'CA',
    pricePerSquareFoot: 640,
    weight: 12,
    neighborhoods:
      'Silver Lake,90026,34.0869,-118.2702,1.2; Echo Park,90026,34.0782,-118.2606,1.05; Highland Park,90042,34.1113,-118.1921,0.98; Mar Vista,90066,34.0029,-118.4306,1.25; Koreatown,90005,34.0612,-118.3006,0.82; Leimert Park,90008,34.0076,-118.3307,0.85; Eagle Rock,90041,34.1389,-118.2131,1.06',
  },
  {
    city: 'San Diego',
    state: 'CA',
    pricePerSquareFoot: 620,
    weight: 8,
    neighborhoods:
      'North Park,92104,32.7456,-117.1294,1.02; Hillcrest,92103,32.7479,-117.1647,1.06; Ocean Beach,92107,32.7448,-117.2467,1.18; South Park,92102,32.7219,-117.1295,1; Clairemont,92117,32.8192,-117.1986,0.93; Little Italy,92101,32.7228,-117.1686,1.14',
  },
  {
    city: 'Sacramento',
    state: 'CA',
    pricePerSquareFoot: 320,
    weight: 4,
    neighborhoods:
      'Midtown,95816,38.5733,-121.4697,1.12; Land Park,95818,38.5507,-121.4974,1.2; Oak Park,95817,38.5497,-121.4631,0.9; East Sacramento,95819,38.5683,-121.4449,1.3; Natomas,95833,38.6166,-121.5026,0.88',
  },
  {
    city: 'Denver',
    state: 'CO',
    pricePerSquareFoot: 345,
    weight: 8,
    neighborhoods:
      'Washington Park,80209,39.7003,-104.9714,1.25; Highland,80211,39.7624,-105.0118,1.12; Capitol Hill,80203,39.7337,-104.9791,0.95; Park Hill,80207,39.7558,-104.9211,1.02; Baker,80223,39.7165,-104.9927,1; Sunnyside,80211,39.7756,-105.0087,0.98',
  },
  {
    city: 'Boulder',
    state: 'CO',
    pricePerSquareFoot: 520,
    weight: 3,
    neighborhoods:
      'Whittier,80302,40.0209,-105.2713,1.15; Table Mesa,80305,39.9872,-105.2489,0.95; Gunbarrel,80301,40.0633,-105.1713,0.8; Newlands,80304,40.0334,-105.2836,1.2; Martin Acres,80305,39.9962,-105.2539,0.9',
  },
  {
    city: 'Phoenix',
    state: 'AZ',
    pricePerSquareFoot: 270,
    weight: 7,
    neighborhoods:
      'Arcadia,85018,33.5012,-111.9767,1.5; Encanto,85003,33.4712,-112.0807,1.1; Ahwatukee,85048,33.3213,-112.0142,1; Coronado,85006,33.4713,-112.0537,1.08; Maryvale,85033,33.4944,-112.2129,0.78; Desert Ridge,85050,33.6823,-111.9704,1.2',
  },
  {
    city: 'Tucson',
    state: 'AZ',
    pricePerSquareFoot: 215,
    weight: 4,
    neighborhoods:
      'Sam Hughes,85716,32.2303,-110.9367,1.3; Armory Park,85701,32.2147,-110.9668,1.15; Barrio Viejo,85701,32.2146,-110.9733,1.2; Catalina Foothills,85718,32.3029,-110.9184,1.35; Midvale Park,85746,32.1512,-110.9957,0.8',
  },
  {
    city: 'Las Vegas',
    state: 'NV',
    pricePerSquareFoot: 255,
    weight: 5,
    neighborhoods:
      'Summerlin,89135,36.1497,-115.3319,1.2; Arts District,89102,36.1577,-115.1538,0.95; Huntridge,89104,36.1537,-115.1293,0.9; Centennial Hills,89149,36.2707,-115.2721,0.98; The Lakes,89117,36.1357,-115.2711,1.05',
  },
  {
    city: 'Salt Lake City',
    state: 'UT',
    pricePerSquareFoot: 300,
    weight: 5,
    neighborhoods:
      'Sugar House,84106,40.7216,-111.8571,1.08; The Avenues,84103,40.7778,-111.8752,1.18; 9th and 9th,84105,40.7497,-111.8651,1.12; Rose Park,84116,40.7943,-111.9298,0.82; Liberty Wells,84115,40.7335,-111.8801,0.92',
  },
  {
    city: 'Boise',
    state: 'ID',
    pricePerSquareFoot: 285,
    weight: 4,
    neighborhoods:
      'North End,83702,43.6321,-116.2041,1.3; Bench,83705,43.5893,-116.2254,0.88; East End,83712,43.6071,-116.1806,1.22; Collister,83703,43.6506,-116.2486,1; Harris Ranch,83716,43.5714,-116.1312,1.1',
  },
  {
    city: 'Santa Fe',
    state: 'NM',
    pricePerSquareFoot: 370,
    weight: 3,
    neighborhoods:
      'Railyard,87501,35.6812,-105.9498,1.1; South Capitol,87505,35.6735,-105.9407,1.18; Canyon Road,87501,35.6818,-105.9262,1.4; Tierra Contenta,87507,35.6198,-106.0354,0.72; Casa Solana,87501,35.6988,-105.9563,1',
  },
  {
    city: 'Honolulu',
    state: 'HI',
    pricePerSquareFoot: 690,
    weight: 4,
    neighborhoods:
      'Kaimuki,96816,21.2829,-157.8002,1.05; Makiki,96822,21.3037,-157.8371,0.9; Kakaako,96814,21.2955,-157.8571,1.2; Manoa,96822,21.3097,-157.8105,1.12; Kalihi,96819,21.3369,-157.8727,0.75',
  },
];
