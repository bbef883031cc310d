import type { MarketReport, NeighborhoodReport } from '@/lib/domains/markets/schema';

type Common = 'city' | 'state' | 'rent' | 'sale' | 'currency' | 'computed_at' | 'minimum_sample' | 'rents' | 'sales';

/** The figures of a city, or of a neighborhood of one. */
export interface PlaceReport extends Pick<MarketReport, Common> {
  neighborhood?: string;
}

export const ofNeighborhood = (report: NeighborhoodReport): PlaceReport => ({ ...report, neighborhood: report.name });

/** `Austin, TX`, `Hyde Park, Austin, TX`. */
export const placeName = ({ neighborhood, city, state }: Pick<PlaceReport, 'neighborhood' | 'city' | 'state'>): string => [neighborhood ?? [], city, state].flat().join(', ');
