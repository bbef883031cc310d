import { defineOperation } from '@/lib/kernel/operation';
import { countSquares, listInside, type Square } from './count-squares';
import { interpretedAs } from './place';
import { readSummaries } from './record';
import { criteriaOf } from './results';
import { clustersInput, clustersOutput, type Pin } from './schema-clusters';
import { alignedBox, levelFor, squareBox } from './squares';

/** So many listings or fewer are shown one by one. */
const FEW = 60;

export const clusterListings = defineOperation({
  id: 'listings.clusters',
  method: 'GET',
  path: '/api/v1/listings/clusters',
  title: 'Cluster listings on a map',
  description:
    'What a map shows of a search: for the viewport `bbox` at `zoom`, squares with the number of listings, their price range and their centre; listings that stand alone, or all if there are few, as pins. ' +
    'Takes every filter of the search. Squares keep their place when the map moves, so those at the edge also count what lies just outside.',
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
    const isAlone = (square: Square) => total <= FEW || square.id !== null;
    const pinned = total <= FEW ? await listInside(ctx.db, scope, FEW) : squares.flatMap((square) => square.id ?? []);
    return {
      clusters: squares.filter((square) => !isAlone(square)).map((square) => ({ ...square, bbox: squareBox(square.code, level) })),
      pins: (await readSummaries(ctx.db, ctx.baseUrl, pinned)) as Pin[],
      total,
      ...interpretedAs(criteria.place),
    };
  },
});
