import { bedsText, propertyTypeLabel } from '@/components/listings/format';
import type { MarketReport } from '@/lib/domains/markets/schema';
import { neighborhoodHref } from './neighborhood-links';
import type { PlaceReport } from './place-report';

export interface Sample {
  n: number;
  median_price: number | null;
}

/** Homes of a place alike in one respect, with what is asked for them. */
export interface Part {
  label: string;
  /** Its own page, if it has one. */
  href?: string;
  /** Filters of the search that finds them. */
  filters: Record<string, string | number>;
  rent: Sample | undefined;
  sale: Sample | undefined;
}

/** A place's homes by bedrooms, fewest first. */
export function partsByBeds({ rents, sales }: PlaceReport): Part[] {
  const known = [...new Set([...rents.by_beds, ...sales.by_beds].map(({ beds }) => beds))].sort((a, b) => a - b);
  return known.map((beds) => ({
    label: bedsText(beds),
    filters: { beds, max_beds: beds },
    rent: rents.by_beds.find((part) => part.beds === beds),
    sale: sales.by_beds.find((part) => part.beds === beds),
  }));
}

/** A place's homes by kind, most frequent first. */
export function partsByType({ rents, sales }: PlaceReport): Part[] {
  const known = [...new Set([...rents.by_property_type, ...sales.by_property_type].map(({ property_type }) => property_type))];
  const parts = known.map((type) => ({
    label: propertyTypeLabel(type),
    filters: { property_type: type },
    rent: rents.by_property_type.find((part) => part.property_type === type),
    sale: sales.by_property_type.find((part) => part.property_type === type),
  }));
  return parts.sort((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = ({ rent, sale }: Part): number => (rent?.n ?? 0) + (sale?.n ?? 0);

/** A city's neighborhoods, those with the most homes first. */
export const partsByNeighborhood = ({ neighborhoods }: MarketReport): Part[] =>
  neighborhoods.map(({ name, slug, rent, sale }) => ({ label: name, href: neighborhoodHref({ slug }), filters: { neighborhood: name }, rent, sale }));
