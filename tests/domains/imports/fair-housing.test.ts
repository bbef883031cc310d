import { describe, expect, test } from 'vitest';
import { fairHousingFinding } from '@/lib/domains/imports/rules/fair-housing';

const whole = { shared: false };

describe('lawful words pass', () => {
  test.each([
    'Must have 3x the rent in total household income, include income from all adults.',
    'Mature trees shade the yard. Beautiful mature landscaping.',
    'A family room, two bedrooms and a formal living room.',
    "Children's playground and a children's play area. Kid-friendly pool.",
    'Close to Oklahoma Christian University and Catholic church; on-site synagogue services.',
    'No pets, no smoking. Sorry, no dogs over 80 pounds.',
    'Perfect for families, professionals and students alike. Single family home.',
    'Single car garage. Single story. Two singles beds. White cabinets, black appliances.',
    'Handicapped access, wheelchair ramp. No wheelchair ramp at the back door.',
    'An adults-only pool and a fitness center. Adult swim hours.',
    'Master bedroom suite, bachelor pad, mother-in-law unit, great man cave. Looking for a man cave? Here it is.',
    'We do not discriminate on the basis of race, color, national origin, religion, sex, familial status or disability.',
    'Section 8 welcome. Vouchers accepted. Senior discounts.',
    "No childproof locks needed; no kids' pool.",
    'Indian Creek trail, Chinese restaurants, White Plains, Black Hills, Jewish deli, Christian County schools, Mexican tile.',
    'Ladies and gentlemen, welcome home. His and her closets. Wants for nothing.',
    'Only minutes from downtown. Preferred lender discounts. Seeking a quiet street? Looking for space?',
    'Boys and Girls Club next door; Girls Prep school nearby.',
    'Owner (no kids/pets) lives upstairs.',
    'English village style, English ivy, English-style fox hall.',
    'The number of residents is restricted to two persons a bedroom. Nonsmokers only.',
  ])('%s', (text) => {
    expect(fairHousingFinding(text, whole)).toBeUndefined();
  });
});

describe('unlawful words are found', () => {
  test.each([
    ['Quiet building, no children please.', 'familial status'],
    ['Sorry, no kids or pets.', 'familial status'],
    ['Not suitable for children.', 'familial status'],
    ['Children under 12 not allowed.', 'familial status'],
    ['Adults only community near the lake.', 'familial status'],
    ['Adults-only building.', 'familial status'],
    ['Singles only. Couples preferred.', 'familial status'],
    ['Looking for a mature couple.', 'familial status'],
    ['No families.', 'familial status'],
    ['Christians only, please.', 'religion'],
    ['Prefer a Catholic tenant.', 'religion'],
    ['A Christian home for rent.', 'religion'],
    ['No Muslims.', 'religion'],
    ['Whites only.', 'race or national origin'],
    ['No Mexicans, no immigrants.', 'race or national origin'],
    ['Hispanic families preferred.', 'race or national origin'],
    ['Must speak English.', 'race or national origin'],
    ['US citizens only.', 'race or national origin'],
    ['The owner who is a male prefers a male tenant.', 'sex'],
    ['Female only.', 'sex'],
    ['Seeking a quiet, clean female.', 'sex'],
    ['No men.', 'sex'],
    ['No wheelchairs.', 'disability'],
    ['Not suitable for handicapped.', 'disability'],
    ['For the able-bodied.', 'disability'],
    ['No emotional support animals.', 'disability'],
  ])('%s', (text, basis) => {
    expect(fairHousingFinding(text, whole)).toMatchObject({ basis, weight: 'unlawful' });
  });
});

describe('what the law leaves open is only told', () => {
  test('housing for older persons may limit children', () => {
    expect(fairHousingFinding('A 55+ community. No children.', whole)?.weight).toBe('check');
    expect(fairHousingFinding('Bristol Village is a 62+ senior community.', whole)).toBeUndefined();
  });

  test('sharers of rooms may choose by sex, nobody by religion', () => {
    expect(fairHousingFinding('Female only dormitory.', { shared: true })?.weight).toBe('check');
    expect(fairHousingFinding('Christians only dormitory.', { shared: true })?.weight).toBe('unlawful');
  });

  test('source of income is protected in some states', () => {
    expect(fairHousingFinding('No section 8.', whole)).toEqual({ basis: 'source of income', phrase: 'No section 8', weight: 'check' });
  });
});
