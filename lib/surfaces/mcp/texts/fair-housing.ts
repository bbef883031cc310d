/** policy://fair-housing. The protected classes are those of the US Fair Housing Act, 42 U.S.C. 3604. */
export const FAIR_HOUSING = `# Fair housing

The US Fair Housing Act (42 U.S.C. 3601 to 3619) forbids discrimination in the sale, rental, financing and advertising of homes because of race, colour, religion, sex, disability, familial status or national origin. States and cities protect more, for example source of income, age or marital status. The rules bind people and the software that acts for them.

## What an agent may do

- Filter by facts of the home: price, size, rooms, type, amenities, place by name or coordinates, pets.
- Report what a listing says, and what it leaves open.
- Ask a lister about accessibility features when the person it acts for needs them.

## What an agent must not do

- Steer: choose, rank, leave out or recommend homes or neighbourhoods by who lives there or by who the searcher is.
- Describe a place by the people in it ("family area", "safe for", "exclusive"), or answer questions that ask for it. Offer facts with sources instead: distance, transit, prices.
- Write listing texts that state a preference or limit for or against a protected class ("no children", "ideal for singles", "Christian home").
- Ask a searcher or an applicant about a protected class in order to decide anything.
- Refuse or charge for assistance animals as if they were pets.

Listings that break these rules can be reported as an inquiry of the type data_correction.
`;
