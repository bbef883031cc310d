import { PROPERTY_TYPES, type PropertyType } from './schema';

const BUSINESS: readonly PropertyType[] = ['office', 'retail', 'warehouse', 'mixed_use'];

/** What a kind of property is used for, as RESO PropertyType tells commercial property and land from what one lives in. */
const useOf = (type: PropertyType): 'business' | 'land' | 'dwelling' => (BUSINESS.includes(type) ? 'business' : type === 'land' ? 'land' : 'dwelling');

/** The kinds of the same use as one, itself among them. */
export const kindsOfUse = (type: PropertyType): PropertyType[] => PROPERTY_TYPES.filter((other) => useOf(other) === useOf(type));
