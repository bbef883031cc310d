import { describe, expect, it } from 'vitest';
import { generateListings } from '@/prisma/demo/generate';

const rows = [...generateListings({ count: 8000, seed: 3 })].map(({ property, listing, photos }) => ({
  ...property,
  ...listing,
  photos,
  text: `${listing.title}. ${listing.description}`,
}));
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const dwellings = rows.filter((row) => row.beds !== null && row.propertyType !== 'mixed_use');

describe('copy', () => {
  it('is two to five sentences, free of holes and mostly unlike any other', () => {
    for (const row of rows) {
      expect(row.text).not.toMatch(/undefined|null|NaN| {2}|\.\./);
      expect(row.title.length).toBeLessThanOrEqual(90);
      const sentences = row.description.split(/[.!?](?:\s|$)/).filter(Boolean);
      expect(sentences.length, row.description).toBeGreaterThanOrEqual(2);
      expect(sentences.length, row.description).toBeLessThanOrEqual(7);
    }
    expect(new Set(rows.map((row) => row.description)).size / rows.length).toBeGreaterThan(0.99);
  });

  it('never names another number of bedrooms or baths', () => {
    for (const row of dwellings) {
      for (const [, word] of row.text.matchAll(/(\w+)[ -]bedrooms?\b/gi)) expect(word?.toLowerCase(), row.text).toBe(NUMBERS[row.beds as number] ?? String(row.beds));
      for (const [, word, half] of row.description.matchAll(/\b(\w+)( and a half)? baths?\b(?! (?:is|has|was|are))/g)) {
        if (!NUMBERS.includes(word as string) || !row.baths) continue;
        expect(NUMBERS.indexOf(word as string) + (half ? 0.5 : 0), row.text).toBe(row.baths);
      }
    }
  });

  it('names an amenity only where the home has it', () => {
    const words: [RegExp, string[]][] = [
      [/dishwasher/i, ['dishwasher']],
      [/\bpool\b/i, ['pool']],
      [/\bgarage\b/i, ['garage']],
      [/parking space|parking on the property|Parking is on/i, ['parking']],
      [/fireplace/i, ['fireplace']],
      [/\belevator\b/i, ['elevator']],
      [/balcony/i, ['balcony']],
      [/wood floors|Under foot/i, ['wood floors']],
      [/washer and dryer/i, ['washer dryer']],
      [/\bgym\b/i, ['gym']],
      [/roof deck/i, ['roof deck']],
      [/\bfurnished\b/i, ['furnished']],
    ];
    for (const row of rows) {
      const denied = row.text.replaceAll('no parking on the property', '');
      for (const [pattern, amenities] of words) if (pattern.test(denied)) expect(row.amenities, row.text).toEqual(expect.arrayContaining(amenities));
      if (row.text.includes('no parking')) expect(row.amenities.filter((amenity) => amenity === 'parking' || amenity === 'garage')).toEqual([]);
    }
  });

  it('speaks of pets as the facts do', () => {
    for (const row of rows) {
      if (/dogs? (?:are|alike|is)|or the dog|Dogs are welcome/.test(row.text) && !/dogs are not|no dogs/.test(row.text)) expect(row.petsAllowed, row.text).toContain('dogs');
      if (/No pets|not allow pets/.test(row.text)) expect([row.petsKnown, row.petsAllowed]).toEqual([true, []]);
    }
  });

  it('describes homes, never who should live in them', () => {
    const loaded =
      /famil(?:y|ies)\b(?! room)|\bchildren\b|\bkids\b|bachelor|\bcouples?\b|retire|senior|\bchurches\b|synagogue|mosque|\bmaster\b|exclusive|able-bodied|\bsafe\b|integrated|ethnic|no section 8|mature (?:person|individual|tenant)|christian|gentleman|female|\bmale\b/i;
    for (const row of rows) expect(row.text).not.toMatch(loaded);
  });

  it('gives three to six pictures with a text each', () => {
    for (const row of rows) {
      expect(row.photos.length).toBeGreaterThanOrEqual(3);
      expect(row.photos.length).toBeLessThanOrEqual(6);
      expect(row.photos.every((photo, n) => photo.url === `/pictures/${row.id}/${n}.svg` && photo.alt.startsWith('Drawing of '))).toBe(true);
    }
  });
});
