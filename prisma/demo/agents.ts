/** A demo agent: an entry of the directory that nobody can act for, because what stands for its key's hash is no hash. */
export interface DemoAgent {
  id: string;
  name: string;
  description: string;
  email: string;
  keyHash: string;
  /** How long before the demo's day it registered. */
  daysAgo: number;
}

/** None has a website: it would be nobody's, or somebody else's. */
const agent = (name: string, daysAgo: number, does: string): DemoAgent => {
  const word = name.toLowerCase().replaceAll(/[^a-z]+/g, '');
  return {
    id: `agt_demo${word}`,
    name: `${name} (demo)`,
    description: `${does} A made-up agent that comes with the demonstration data and writes to nobody.`,
    email: `agents@${word}.example.com`,
    keyHash: `none: ${word}`,
    daysAgo,
  };
};

/** The agents that show what a directory looks like. */
export const DEMO_AGENTS: readonly DemoAgent[] = [
  agent('Flat Scout', 2, 'Looks every morning for rentals that fit a budget, a commute and two cats, and sends the three best with reasons.'),
  agent('Key & Ledger', 6, 'Adds up deposit, fees and first rent before a renter asks to see a home, and asks listers for what is not stated.'),
  agent('Second Opinion', 11, 'Compares a home for sale with similar ones near by, and says in plain words where its price stands.'),
  agent('Moving Day', 19, 'Finds short lets between two leases and arranges showings around a moving date.'),
  agent('Step-Free Search', 27, 'Reads descriptions for entrances, doors and baths that work with a wheelchair, and asks where they are silent.'),
  agent('Price Watch', 41, 'Follows the feed of changes for saved searches and tells its people when a price falls or a home comes back.'),
  agent('Duplex Desk', 64, 'Shortlists two- to four-unit buildings for owners who live in one unit, with rents of the others from comparable homes.'),
  agent('Relocation Notes', 88, 'Writes a page about each neighborhood on a shortlist, from listings and public sources, with the sources named.'),
];
