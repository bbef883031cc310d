import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PROPERTY_TYPES } from '@/lib/domains/listings/schema';
import { drawPicture } from '@/lib/domains/pictures/representation';
import { FRONT_STYLES, frontStyle, type PictureFacts, SCENES, scenesOf } from '@/lib/domains/pictures/rules';
import { pictureAlt } from '@/lib/domains/pictures/rules-alt';
import { outsidePlace } from '@/lib/domains/pictures/rules-outside';
import { generateListings } from '@/prisma/demo/generate';

const homes: PictureFacts[] = [...generateListings({ count: 9000, seed: 5 })].map(({ property, listing }) => ({
  id: listing.id,
  propertyType: property.propertyType,
  state: property.state,
  yearBuilt: property.yearBuilt,
  beds: property.beds,
  amenities: property.amenities,
}));
const bare: PictureFacts = { id: 'lst_0000000000', propertyType: 'other', state: '', yearBuilt: null, beds: null, amenities: [] };
const pictures = (facts: PictureFacts) => scenesOf(facts).map((_scene, n) => drawPicture(facts, n) as string);

/** What is left of a drawing at a glance: 48 × 32 pixels. */
const thumbnail = (svg: string) =>
  sharp(Buffer.from(svg.replace('width="1200" height="800"', 'width="48" height="32"')))
    .removeAlpha()
    .raw()
    .toBuffer();
/** How far two thumbnails lie apart, in levels of 0 to 255 a channel on average. */
const difference = (a: Buffer, b: Buffer) => a.reduce((sum, level, at) => sum + Math.abs(level - (b[at] as number)), 0) / a.length;

describe('drawPicture', () => {
  it('draws well-formed SVG of the promised size, titled with its alternative text, under 12 KB', () => {
    for (const facts of homes.slice(0, 250)) {
      pictures(facts).forEach((svg, n) => {
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="')).toBe(true);
        expect(svg).toContain('width="1200" height="800" role="img"');
        const [x, y, w, h] = (/viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) as RegExpExecArray).slice(1).map(Number) as [number, number, number, number];
        expect(x >= 0 && y >= 0 && x + w <= 1200 && y + h <= 800, `${x} ${y} ${w} ${h}`).toBe(true);
        expect(Math.abs(w / h - 1.5)).toBeLessThan(0.01);
        expect(svg).toContain(`<title id="t">${pictureAlt(facts, n)}</title>`);
        expect(svg.length).toBeLessThan(12_288);
        expect(svg).not.toMatch(/NaN|undefined|null|Infinity|<script|href=|#[0-9a-f]*-/);
      });
    }
  });

  it('keeps every front small', () => {
    const largest = homes.map((facts) => ({ style: frontStyle(facts), size: (drawPicture(facts, 0) as string).length })).sort((a, b) => b.size - a.size)[0];
    expect(largest?.size, largest?.style).toBeLessThan(12_288);
  });

  it('draws the same home the same way, and other homes otherwise', () => {
    const facts = homes[0] as PictureFacts;
    expect(pictures(facts)).toEqual(pictures({ ...facts }));
    const fronts = homes.slice(0, 500).map((home) => drawPicture(home, 0));
    expect(new Set(fronts).size).toBe(500);
  });

  it.each(SCENES.filter((scene) => scene !== 'dusk'))('draws no two of 400 alike: %s', (scene) => {
    const some = homes.flatMap((home) => drawPicture(home, scenesOf(home).indexOf(scene)) ?? []).slice(0, 400);
    expect(some.length).toBeGreaterThan(90);
    expect(new Set(some).size).toBe(some.length);
    // Not the same things in other colours and places either.
    const built = some.map((svg) => svg.replace(/<title.*?<\/desc>/s, '').replace(/#[0-9a-f]+|-?[\d.]+/g, ''));
    expect(new Set(built).size).toBeGreaterThan(some.length * (scene === 'interior' ? 0.7 : 0.9));
    // Nor side by side.
    expect(built.filter((one, at) => at > 0 && one === built[at - 1]).length).toBeLessThan(some.length * 0.01);
  });

  it.each(SCENES.filter((scene) => scene !== 'dusk'))('shows no neighbours of a grid alike: %s', async (scene) => {
    const some = homes.flatMap((home) => drawPicture(home, scenesOf(home).indexOf(scene)) ?? []).slice(0, 400);
    const seen = await Promise.all(some.map(thumbnail));
    const apart = seen.flatMap((picture, at) => [1, 2, 3].filter((back) => back <= at).map((back) => difference(picture, seen[at - back] as Buffer)));
    expect(Math.min(...apart)).toBeGreaterThan(7);
    expect(apart.filter((levels) => levels < 18).length).toBeLessThan(apart.length * 0.015);
  });

  it('has a front for every kind of property and every style, whatever is unknown', () => {
    for (const propertyType of PROPERTY_TYPES) expect(drawPicture({ ...bare, propertyType }, 0)).toContain('<svg');
    expect(new Set(homes.map(frontStyle)).size).toBeGreaterThanOrEqual(FRONT_STYLES.length - 1);
  });

  it('knows no picture beyond the last', () => {
    const facts = homes[0] as PictureFacts;
    expect(drawPicture(facts, scenesOf(facts).length)).toBeUndefined();
    expect(drawPicture(facts, -1)).toBeUndefined();
  });
});

describe('what is drawn', () => {
  it('fits the facts: a studio has no bedroom, a balcony home shows it, a tower has an elevator', () => {
    const flat: PictureFacts = { ...bare, propertyType: 'apartment', state: 'TX', yearBuilt: 2005, beds: 0 };
    expect(scenesOf(flat)).toEqual(['front', 'living', 'kitchen', 'bath']);
    expect(pictureAlt(flat, 1)).toContain('studio');
    expect(scenesOf({ ...flat, beds: 1, amenities: ['balcony'] })).toEqual(['front', 'living', 'kitchen', 'bed', 'bath', 'outside']);
    expect(frontStyle({ ...flat, amenities: ['elevator'] })).toBe('tower');
    expect(frontStyle({ ...flat, amenities: ['elevator'], yearBuilt: 1920 })).toMatch(/loft|tower/);
    expect(frontStyle({ ...bare, propertyType: 'house', state: 'OH', yearBuilt: 1895 })).toMatch(/victorian|colonial/);
  });

  it('shows outside what the building can have: a flat no lawn, a house no courtyard, a tower its seat above the city', () => {
    const places = (keep: (facts: PictureFacts) => boolean) => new Set(homes.filter((facts) => scenesOf(facts).includes('outside') && keep(facts)).map(outsidePlace));
    const isFlat = ({ propertyType }: PictureFacts) => ['apartment', 'condo', 'co_op'].includes(propertyType);
    expect([...places(isFlat)].sort()).toEqual(['balcony', 'court', 'pool', 'roof']);
    const ofHouses = places(({ propertyType }) => propertyType === 'house');
    for (const place of ['table', 'lawn', 'beds', 'deck', 'desert', 'porch', 'pool'] as const) expect(ofHouses).toContain(place);
    expect(ofHouses).not.toContain('court');
    expect(ofHouses).not.toContain('balcony');
    expect(places((facts) => frontStyle(facts) === 'cabin')).not.toContain('balcony');
    expect([...places(({ propertyType }) => propertyType === 'townhouse')]).toEqual(expect.arrayContaining(['walled', 'deck']));
    expect(pictureAlt({ ...bare, propertyType: 'condo', beds: 1, amenities: ['elevator', 'roof deck'] }, 5)).toContain('roof terrace');
  });
});
