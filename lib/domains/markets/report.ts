import { readSummaries } from '@/lib/domains/listings/record';
import type { Context } from '@/lib/kernel/context';
import type { Book, Place } from './book';
import { countMarkets } from './count';
import { type Figures, readFigures } from './figures';
import { readHistograms } from './histograms';
import { nearbyMarkets } from './nearby';
import { type Bin, niceEdges } from './rules-bins';
import { MINIMUM_SAMPLE, sampled } from './rules-sample';
import type { Market, MarketReport, OfferFigures } from './schema';

const MOST_NEIGHBORHOODS = 60;

/** Computes everything that a city's page tells. */
export async function computeReport(ctx: Context, book: Book, place: Place): Promise<MarketReport> {
  const now = ctx.now();
  const [[market], { currency, figures, newest, reduced }] = await Promise.all([countMarkets(ctx.db, ctx.baseUrl, [place]), readFigures(ctx.db, place, now)]);
  const edges = { rent: edgesOf(figures, 'rent'), sale: edgesOf(figures, 'sale') };
  const [histograms, nearby] = await Promise.all([readHistograms(ctx.db, place, currency ?? '', edges), nearbyMarkets(ctx.db, ctx.baseUrl, book, place, market as Market)]);
  return {
    ...(market as Market),
    currency,
    computed_at: now.toISOString(),
    minimum_sample: MINIMUM_SAMPLE,
    rents: toOffer(figures, 'rent', histograms.rent),
    sales: toOffer(figures, 'sale', histograms.sale),
    neighborhoods: toNeighborhoods(figures),
    newest: await readSummaries(ctx.db, ctx.baseUrl, newest),
    reduced: await readSummaries(ctx.db, ctx.baseUrl, reduced),
    nearby,
  };
}

const wholeOf = (figures: Figures[], type: Figures['listing_type']) => figures.find((each) => each.listing_type === type && each.part === 'all');

function edgesOf(figures: Figures[], type: Figures['listing_type']): number[] {
  const whole = wholeOf(figures, type);
  return whole ? niceEdges(whole.prices[0], whole.prices[4], whole.n) : [0];
}

function toOffer(figures: Figures[], type: Figures['listing_type'], histogram: Bin[]): OfferFigures {
  const whole = wholeOf(figures, type);
  const { n = 0, sized = 0, reduced = 0 } = whole ?? {};
  const [, lower = null, median = null, upper = null] = whole?.prices ?? [];
  const parts = (part: Figures['part']) => figures.filter((each) => each.listing_type === type && each.part === part);
  const byBeds = parts('beds').flatMap((each) => (each.beds === null ? [] : [{ beds: each.beds, ...medianOf(each) }]));
  const byType = parts('property_type').flatMap((each) => (each.property_type === null ? [] : [{ property_type: each.property_type, ...medianOf(each) }]));
  return {
    n,
    median_price: sampled(n, median),
    lower_quartile: sampled(n, lower),
    upper_quartile: sampled(n, upper),
    histogram: n < MINIMUM_SAMPLE ? null : histogram,
    by_beds: byBeds.sort((a, b) => a.beds - b.beds),
    by_property_type: byType.sort((a, b) => b.n - a.n || (a.property_type < b.property_type ? -1 : 1)),
    price_per_square_foot: { n: sized, median: sampled(sized, whole?.per_square_foot ?? null) },
    reduced: { n, count: reduced, share: sampled(n, n === 0 ? null : reduced / n, 4) },
    days_on_market: { n, median: sampled(n, whole?.days ?? null) },
  };
}

const medianOf = ({ n, prices }: Figures) => ({ n, median_price: sampled(n, prices[2]) });

function toNeighborhoods(figures: Figures[]): MarketReport['neighborhoods'] {
  const none = { n: 0, median_price: null };
  const byName = new Map<string, MarketReport['neighborhoods'][number]>();
  for (const each of figures) {
    if (each.part !== 'neighborhood' || each.neighborhood === null) continue;
    const known = byName.get(each.neighborhood) ?? { name: each.neighborhood, rent: none, sale: none };
    byName.set(each.neighborhood, { ...known, [each.listing_type]: medianOf(each) });
  }
  const size = ({ rent, sale }: MarketReport['neighborhoods'][number]) => rent.n + sale.n;
  return [...byName.values()].sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1)).slice(0, MOST_NEIGHBORHOODS);
}
