/** The language of every text and the conventions of every number and date: the only place that names them. */
export const LOCALE = 'en-US';
