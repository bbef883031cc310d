import { readSummaries } from '@/lib/domains/listings/record';
import type { Context } from '@/lib/kernel/context';
import type { Book, Place } from './book';
import { countMarkets } from './count';
import { type Figures, readFigures } from './figures';
import { readHistograms } from './histograms';
import { nearbyMarkets } from './nearby';
import { neighborhoodLinks } from './neighborhood-links';
import { type Neighborhood, neighborhoodsOf } from './neighborhoods';
import { type Bin, niceEdges } from './rules-bins';
import { MINIMUM_SAMPLE, sampled } from './rules-sample';
import type { Market, MarketReport, OfferFigures } from './schema';

const MOST_NEIGHBORHOODS = 200;

/** Computes everything that a city's page tells. */
export async function computeReport(ctx: Context, book: Book, place: Place): Promise<MarketReport> {
  const known = await neighborhoodsOf(ctx.db, place);
  const [[market], { figures, report }] = await Promise.all([countMarkets(ctx.db, ctx.baseUrl, [place]), computeFigures(ctx, place, undefined, known)]);
  const neighborhoods = toNeighborhoods(figures, known).map(({ ownSlug, ...figure }) => ({ ...figure, ...neighborhoodLinks(ctx.baseUrl, place, { slug: ownSlug }) }));
  return { ...(market as Market), ...report, neighborhoods, nearby: await nearbyMarkets(ctx.db, ctx.baseUrl, book, place, market as Market) };
}

/** What the report of a city and its `parts`, and that of a neighborhood `within` it, have in common; `figures` are what it was made of. */
export async function computeFigures(ctx: Context, place: Place, within: Neighborhood | undefined, parts: readonly Neighborhood[] = []) {
  const now = ctx.now();
  const { currency, figures, newest, reduced } = await readFigures(ctx.db, place, within, parts, now);
  const histograms = await readHistograms(ctx.db, place, within, { currency: currency ?? '', edges: { rent: edgesOf(figures, 'rent'), sale: edgesOf(figures, 'sale') } });
  const report = {
    currency,
    computed_at: now.toISOString(),
    minimum_sample: MINIMUM_SAMPLE,
    rents: toOffer(figures, 'rent', histograms.rent),
    sales: toOffer(figures, 'sale', histograms.sale),
    newest: await readSummaries(ctx.db, ctx.baseUrl, newest),
    reduced: await readSummaries(ctx.db, ctx.baseUrl, reduced),
  };
  return { figures, report };
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

function toNeighborhoods(figures: Figures[], known: readonly Neighborhood[]) {
  const none = { n: 0, median_price: null };
  const found = known.flatMap(({ slug, name }) => {
    const [one, other] = figures.filter((each) => each.part === 'neighborhood' && each.neighborhood === slug).sort((a, b) => b.n - a.n);
    if (!one) return [];
    const { latitude, longitude } = one;
    return { ownSlug: slug, name, rent: none, sale: none, ...(other && { [other.listing_type]: medianOf(other) }), [one.listing_type]: medianOf(one), latitude, longitude };
  });
  const size = ({ rent, sale }: (typeof found)[0]) => rent.n + sale.n;
  return found.sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1)).slice(0, MOST_NEIGHBORHOODS);
}
