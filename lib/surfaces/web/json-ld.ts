export { breadcrumbJsonLd, jsonLdScript, listingJsonLd, searchJsonLd } from '@/lib/domains/listings/json-ld';
