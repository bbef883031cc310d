import { breadcrumbJsonLd, jsonLdScript, siteUrl } from '@/lib/surfaces/web';

export interface Step {
  name: string;
  href: string;
}

export const ALL_CITIES: Step = { name: 'Homes by city', href: '/homes' };

/** The way to a page as JSON-LD for a script element. */
export const stepsJsonLd = (steps: readonly Step[]): string => jsonLdScript(breadcrumbJsonLd(steps.map(({ name, href }) => ({ name, url: siteUrl(href) }))));

/** A segment of the address as it was meant; Next hands it over encoded. */
export const segment = (text: string): string => decodeURIComponent(text);
