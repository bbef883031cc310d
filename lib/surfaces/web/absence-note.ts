/**
 * What a browser without JavaScript shows of a page that finds nothing at its address: Next leaves that page's body to its script.
 * Placed right after the body begins; its styles stand on the elements, as a style sheet has no place there.
 */
export const ABSENCE_NOTE = `<noscript>
<div style="max-width: 40rem; margin: 0 auto; padding: 4rem 1.25rem; font: 1.0625rem/1.55 'Source Sans 3', system-ui, sans-serif">
<h1 style="font: 500 2.2rem/1.1 Fraunces, Georgia, serif">There is nothing at this address</h1>
<p>The link may have been cut short, or what was here was never published. Homes that were sold or withdrawn keep their page.</p>
<p><a href="/search">Search homes</a>, see <a href="/homes">homes by city</a>, or <a href="/">go to the front page</a>.</p>
</div>
</noscript>`;
