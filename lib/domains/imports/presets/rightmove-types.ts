import type { PropertyType } from '@/lib/domains/listings/schema';

/** PROP_SUB_ID of Rightmove's BLM format, version 3, as our kinds of home; other codes are `other`. */
export const PROPERTY_SUBTYPES: ReadonlyMap<string, PropertyType> = new Map(
  (
    [
      // Terraced, end of terrace, mews, town house
      ['townhouse', '1 2 5 22'],
      // Semi-detached, detached, cluster, bungalows, link detached, cottage, villa, finca, barn conversion, retirement, farm, village, country, stone, coach house
      ['house', '3 4 6 12 13 14 15 21 23 25 26 27 30 43 47 52 53 62 65 92 95 101 104 113 116 120 121 128 131 140 511'],
      // Ground flat, flat, studio, maisonettes, apartment, penthouse, serviced, sheltered; a British duplex is a flat on two floors
      ['apartment', '7 8 9 10 11 28 29 44 46 56 59 144'],
      ['cabin', '24 118 119'],
      ['room', '48 49'],
      ['mobile_home', '16 50 117'],
      ['multi_family', '143'],
      ['land', '20 107 110 241'],
      ['office', '178 184'],
      ['retail', '19 80 83 134 137 187 190 193 235'],
      ['mixed_use', '268'],
      ['warehouse', '217 229 232 238'],
    ] as const
  ).flatMap(([type, codes]) => codes.split(' ').map((code) => [code, type] as const)),
);
