import type { ArgumentMap } from '../model/argumentMap.ts';
import type { Language } from '../model/text.ts';

/** The licence of the content, see LICENSE-CONTENT.md. */
export const contentLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** What the map is described by beside its own content. */
export interface StructuredSource {
  language: Language;
  map: ArgumentMap<string>;
  brand: string;
  description: string;
  author: string;
  /** What kind of learning resource it is. */
  kind: string;
  /** What it is about, and where that is published. */
  subject: { label: string; href: string } | undefined;
  /** The address of the site, with a final slash, if it is known. */
  siteUrl: string | undefined;
  /** The path in the site of a picture of the map. */
  image: string;
}

/** The map as schema.org describes such things, for search engines and catalogues. */
export function structuredData(source: StructuredSource): Record<string, unknown> {
  const { language, map, brand, description, author, kind, subject, siteUrl, image } = source;
  const url = siteUrl === undefined ? undefined : `${siteUrl}${language}/`;
  const makers = { '@type': 'Organization', name: author, ...(siteUrl && { url: siteUrl }) };
  return {
    '@context': 'https://schema.org',
    '@type': ['LearningResource', 'CreativeWork'],
    ...(url && { '@id': url, url }),
    name: `${brand}: ${map.title}`,
    description,
    inLanguage: language,
    version: map.version,
    datePublished: map.date,
    license: contentLicence,
    isAccessibleForFree: true,
    learningResourceType: kind,
    interactivityType: 'active',
    author: makers,
    publisher: makers,
    ...(subject && {
      about: { '@type': 'CreativeWork', name: subject.label, url: subject.href },
    }),
    ...(siteUrl !== undefined && {
      image: siteUrl + image,
      encoding: {
        '@type': 'MediaObject',
        contentUrl: `${siteUrl}map.json`,
        encodingFormat: 'application/json',
      },
    }),
    isBasedOn: map.documents
      .filter(({ role }) => role === 'subject')
      .map(({ title, author, date, language, note, addresses: [address] }) => ({
        '@type': 'DigitalDocument',
        name: title,
        inLanguage: language,
        author: { name: author },
        ...(note !== undefined && { description: note }),
        ...(date !== undefined && { datePublished: date }),
        ...(address !== undefined && { url: address }),
      })),
  };
}

/** Data as it stands in a script element of HTML: nothing in it can end that element. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
