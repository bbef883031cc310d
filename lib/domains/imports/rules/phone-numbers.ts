/** Text without telephone numbers, "[phone removed]" in their place: scraped rows carry those of people who never agreed to it. */
export const withoutPhoneNumbers = (text: string): string =>
  text.replaceAll(PHONE, (match) => (match.startsWith('(') && !match.includes(')') ? '([phone removed]' : '[phone removed]'));

/** North American numbers of ten digits, with the usual signs between; a run of digits alone is an id or a price. */
const PHONE = /(?<![\d$#/-])(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ]|\d{3}\) )\d{3}[-. ]\d{4}(?![\d-])/g;
