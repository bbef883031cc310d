import type { ContactDetails } from './schema';

/** Whether the lister could answer this person outside the conversation. */
export const isReachable = (details: ContactDetails): boolean => Boolean(details.contact_email ?? details.contact_phone);

/** A phone number as it is stored and compared: digits, with a leading plus if one was given. `(512) 555-0123` → `5125550123`. */
export const storedPhone = (phone: string): string => (phone.trim().startsWith('+') ? '+' : '') + phone.replaceAll(/\D/g, '');
