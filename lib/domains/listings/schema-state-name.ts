import { US_STATES } from './us-states';

/** A state's name in full where it is known: `TX` of `US` → `Texas`; else as it is stored. */
export const stateName = (state: string, country: string): string => (country === 'US' ? US_STATES[state] : undefined) ?? state;
