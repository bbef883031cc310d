import { defineOperation } from '@/lib/kernel/operation';
import { countSquares, listInside } from './count-squares';
import { currencyIn } from './currency-in';
import { mergeSquares } from './merge-squares';
import { interpretedAs } from './place';
import { readSummaries } from './record';
import { criteriaOf } from './results';
import { clustersInput, clustersOutput, type Pin } from './schema-clusters';
import { alignedBox, levelFor } from './squares';

/** So many listings or fewer are shown one by one: more where a view is a few miles across, and a group would hide which street its homes are in. */
const [FEW, FEW_NEAR_BY] = [60, 200];
const NEAR_BY = 13;

export const clusterListings = defineOperation({
  id: 'listings.clusters',
  method: 'GET',
  path: '/api/v1/listings/clusters',
  title: 'Cluster listings on a map',
  description:
    'What a map shows of a search: for the viewport `bbox` at `zoom`, groups with the number of listings, their price range and their centre, so far apart that their circles do not meet; listings that stand alone, or all if there are few, as pins. ' +
    'Takes every filter of the search. Groups are made of whole squares of the globe, so those at the edge also count what lies just outside.',
  scope: 'listings:read',
  effects: 'read',
  input: clustersInput,
  output: clustersOutput,
  examples: [
    { title: 'Rentals in and around Austin', input: { bbox: '-98.0,30.1,-97.5,30.5', zoom: 11, listing_type: 'rent' } },
    { title: 'The whole country', input: { bbox: '-125,24,-66,50', zoom: 4 } },
  ],
  cacheSeconds: 60,
  async run(ctx, { zoom, ...filters }) {
    const criteria = await criteriaOf(ctx, filters);
    const [viewport, ...otherAreas] = criteria.areas as [(typeof criteria.areas)[0] & object];
    const level = levelFor(viewport.box, zoom);
    const box = alignedBox(viewport.box, level);
    const scope = { criteria: { ...criteria, areas: otherAreas }, box, level };
    const squares = await countSquares(ctx.db, scope);
    const total = squares.reduce((sum, square) => sum + square.count, 0);
    const few = zoom < NEAR_BY ? FEW : FEW_NEAR_BY;
    const groups = total <= few ? [] : mergeSquares(squares, level, zoom);
    const clusters = groups.filter(({ id }) => id === null);
    const [currencies, pins] = await Promise.all([
      currencyIn(ctx.db, criteria.filters.status, clusters, level),
      readSummaries(ctx.db, ctx.baseUrl, total <= few ? await listInside(ctx.db, scope, few) : groups.flatMap(({ id }) => id ?? [])),
    ]);
    return {
      clusters: clusters.map((group, at) => ({ ...group, currency: currencies[at] as string })),
      pins: pins as Pin[],
      total,
      ...interpretedAs(criteria.place),
    };
  },
});
