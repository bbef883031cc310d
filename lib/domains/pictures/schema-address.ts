/**
 * The address of a drawn picture in pixels, for readers that know no SVG: feeds, previews, models that see. Others stay as they are.
 * A PNG of such a drawing has half the bytes of a JPEG.
 */
export const rasterAddress = (url: string): string => (DRAWN.test(url) ? url.replace(/\.svg$/, '.png') : url);

/** The address of the drawing itself, which for a browser is lighter than any picture of it; photographs stay as they are. */
export const drawingAddress = (url: string): string => (DRAWN.test(url) ? url.replace(/\.png$/, '.svg') : url);

const DRAWN = /\/pictures\/lst_[0-9a-z]{1,40}\/\d{1,2}\.(svg|png)$/;
