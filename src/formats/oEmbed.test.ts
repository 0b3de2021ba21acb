import { expect, test } from 'vitest';
import { linkCardSize } from './linkCard.ts';
import { oEmbed, type OEmbedSource } from './oEmbed.ts';

const source: OEmbedSource = {
  language: 'en',
  title: 'Why? "Because" <b>',
  brand: 'De Afweging',
  author: 'The makers',
  siteUrl: 'https://example.org/map/',
  thumbnail: { path: 'pictures/opening-en.png', ...linkCardSize },
};

/** The fields of a response, as oembed.com (2.3.4) lists them, and which of them "rich" must have. */
const required = ['type', 'version', 'html', 'width', 'height'];
const optional = [
  ...['title', 'author_name', 'author_url', 'provider_name', 'provider_url', 'cache_age'],
  ...['thumbnail_url', 'thumbnail_width', 'thumbnail_height'],
];

test('a response has the fields of oembed.com, and no others', () => {
  const response = oEmbed(source);
  const fields = Object.keys(response);
  expect(required.filter((name) => !fields.includes(name))).toEqual([]);
  expect(fields.filter((name) => ![...required, ...optional].includes(name))).toEqual([]);
  // A thumbnail comes with both its sizes, or not at all.
  expect([response.thumbnail_width, response.thumbnail_height]).toEqual([1200, 630]);
  expect(response).toMatchObject({ type: 'rich', version: '1.0' });
  for (const number of [response.width, response.height, response.cache_age]) {
    expect(Number.isInteger(number) && number > 0).toBe(true);
  }
  for (const address of [response.author_url, response.provider_url, response.thumbnail_url]) {
    expect(address.startsWith('https://example.org/map/')).toBe(true);
  }
});

test('its HTML is one frame with a name, whatever the title holds', () => {
  const { html, width, height } = oEmbed(source);
  expect(html.match(/<\/?\w+/g)).toEqual(['<iframe', '</iframe']);
  expect(html).toContain('src="https://example.org/map/en/embed/"');
  expect(html).toContain('title="De Afweging: Why? &#34;Because&#34; &#60;b&#62;"');
  expect(html).toContain(`width="${width}" height="${height}"`);
});
