/** Sale price level in dollars a square foot, and the first three digits of postal codes as ranges (USPS Publication 65 areas). */
export interface StateFacts {
  pricePerSquareFoot: number;
  postalPrefixes: readonly (readonly [number, number])[];
  /** What homes there look like and need: `desert` adobe and no basement, `snow` steep roofs, `warm` porches and pools. */
  climate: 'desert' | 'snow' | 'warm' | 'mild';
}

const state = (pricePerSquareFoot: number, climate: StateFacts['climate'], ...postalPrefixes: (readonly [number, number])[]): StateFacts => ({
  pricePerSquareFoot,
  climate,
  postalPrefixes,
});

export const STATES: Readonly<Record<string, StateFacts>> = {
  AL: state(145, 'warm', [350, 352], [354, 369]),
  AK: state(220, 'snow', [995, 999]),
  AZ: state(245, 'desert', [850, 853], [855, 857], [859, 860]),
  AR: state(130, 'warm', [716, 729]),
  CA: state(440, 'mild', [900, 908], [910, 928], [930, 961]),
  CO: state(285, 'snow', [800, 816]),
  CT: state(240, 'mild', [60, 69]),
  DC: state(500, 'mild', [200, 200]),
  DE: state(210, 'mild', [197, 199]),
  FL: state(240, 'warm', [320, 339], [341, 342], [346, 347]),
  GA: state(175, 'warm', [300, 319]),
  HI: state(600, 'warm', [967, 968]),
  IA: state(130, 'snow', [500, 516], [520, 528]),
  ID: state(250, 'snow', [832, 838]),
  IL: state(165, 'mild', [600, 620], [622, 629]),
  IN: state(140, 'mild', [460, 479]),
  KS: state(135, 'mild', [660, 662], [664, 679]),
  KY: state(145, 'mild', [400, 418], [420, 427]),
  LA: state(135, 'warm', [700, 701], [703, 708], [710, 714]),
  MA: state(390, 'mild', [10, 27]),
  MD: state(225, 'mild', [206, 212], [214, 219]),
  ME: state(230, 'snow', [39, 49]),
  MI: state(145, 'snow', [480, 499]),
  MN: state(185, 'snow', [550, 551], [553, 567]),
  MO: state(145, 'mild', [630, 631], [633, 641], [644, 658]),
  MS: state(120, 'warm', [386, 397]),
  MT: state(275, 'snow', [590, 599]),
  NC: state(190, 'mild', [270, 289]),
  ND: state(155, 'snow', [580, 588]),
  NE: state(155, 'snow', [680, 681], [683, 693]),
  NH: state(270, 'snow', [30, 38]),
  NJ: state(290, 'mild', [70, 89]),
  NM: state(190, 'desert', [870, 871], [873, 875], [877, 884]),
  NV: state(245, 'desert', [889, 891], [893, 895], [897, 898]),
  // 100 to 104 are New York City's, whose codes are written down with its neighbourhoods.
  NY: state(240, 'mild', [105, 149]),
  OH: state(135, 'mild', [430, 458]),
  OK: state(130, 'warm', [730, 731], [734, 741], [743, 749]),
  OR: state(280, 'mild', [970, 979]),
  PA: state(160, 'mild', [150, 191], [193, 196]),
  RI: state(310, 'mild', [28, 29]),
  SC: state(180, 'warm', [290, 299]),
  SD: state(165, 'snow', [570, 577]),
  TN: state(190, 'mild', [370, 374], [376, 385]),
  TX: state(170, 'warm', [750, 770], [772, 799]),
  UT: state(255, 'snow', [840, 847]),
  VA: state(225, 'mild', [201, 201], [220, 246]),
  VT: state(235, 'snow', [50, 54], [56, 59]),
  WA: state(320, 'mild', [980, 986], [988, 994]),
  WI: state(175, 'snow', [530, 532], [534, 535], [537, 549]),
  WV: state(115, 'mild', [247, 268]),
  WY: state(190, 'snow', [820, 831]),
};
