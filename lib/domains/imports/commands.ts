/** What the command line does with files of listings; there is no operation for it, since only the operator of an installation may. */
export { type ImportOptions, importListings } from './import-listings';
export { loadGenerated, tidy } from './load-generated';
export { type ListingRows, loadListings } from './load-listings';
export type { ImportReport } from './report';
