import { cache } from 'react';

/** The moment at which a page is made, in milliseconds since 1970: one for all that stands on it. For the server only; a browser would have another. */
export const renderingTime = cache(() => Date.now());
