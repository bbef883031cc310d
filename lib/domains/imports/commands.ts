/** What the command line does with files of listings; there is no operation for it, since only the operator of an installation may. */
export { importListings } from './import-listings';
export { loadGenerated, tidy } from './load-generated';
export type { ImportReport } from './report';
