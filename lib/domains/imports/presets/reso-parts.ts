import type { RowNotes } from '../row-notes';
import type { DraftPhoto } from '../schema';
import { textOf } from '../text';
import { numberOf, yesNoOf } from '../values';

type Values = Record<string, unknown>;

/** The street address of a RESO record: UnparsedAddress, or its parts in their order. */
export function addressOf(values: Values): string | null {
  const whole = textOf(values.UnparsedAddress);
  if (whole) return whole;
  if (!textOf(values.StreetName)) return null;
  const parts = ['StreetNumber', 'StreetDirPrefix', 'StreetName', 'StreetSuffix', 'StreetDirSuffix'].map((name) => textOf(values[name])).filter((part) => part !== null);
  const unit = textOf(values.UnitNumber);
  return `${parts.join(' ')}${unit ? ` #${unit.replace(/^#\s*/, '')}` : ''}`;
}

/** Pictures of a RESO record's Media: the preferred one first, then by Order; videos, plans and documents are left out with a warning. */
export function resoPhotos(values: Values, notes: RowNotes): DraftPhoto[] {
  const media = (Array.isArray(values.Media) ? (values.Media as Values[]) : []).filter((item) => item && typeof item === 'object');
  const pictures = media.filter(
    (item) => /^(Photo)?$/i.test(textOf(item.MediaCategory) ?? '') && /^https?:/.test(textOf(item.MediaURL) ?? '') && URL.canParse(textOf(item.MediaURL) ?? ''),
  );
  if (pictures.length < media.length)
    notes.warn('media_dropped', 'Media', `${media.length - pictures.length} of ${media.length}`, 'Only pictures with a web address are shown; other media were left out.');
  const rank = (item: Values) => (yesNoOf(item.PreferredPhotoYN) ? -1 : (numberOf(item.Order) ?? 1_000));
  return pictures
    .sort((a, b) => rank(a) - rank(b))
    .map((item, index) => {
      const [width, height] = [numberOf(item.ImageWidth), numberOf(item.ImageHeight)];
      return { url: textOf(item.MediaURL) as string, alt: textOf(item.ShortDescription) ?? `Picture ${index + 1} of the home`, ...(width && height ? { width, height } : {}) };
    });
}
