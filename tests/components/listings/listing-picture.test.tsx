import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ListingPicture } from '@/components/listings/listing-picture';
import { PROPERTY_TYPES } from '@/lib/domains/listings/schema';

const photo = { url: 'https://pictures.example/a.jpg', alt: 'The yard', width: null, height: null };

test('a picture has its text and size, and the ground that shows where it does not come', () => {
  const html = renderToStaticMarkup(<ListingPicture photo={photo} />);
  expect(html).toMatch(/class="outlined [^>]*><img[^>]*alt="The yard" width="1200" height="900"/);
});

test.each(PROPERTY_TYPES)('a home of kind %s without pictures is outlined, and is said to have none', (kind) => {
  const html = renderToStaticMarkup(<ListingPicture photo={undefined} kind={kind} />);
  expect(html).not.toContain('<img');
  expect(html).toContain('No pictures yet');
  expect(html).toMatch(/<svg[^>]*aria-hidden="true"><path d="M[\d-]/);
});
