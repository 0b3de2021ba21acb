import type { VoiceSource } from '../../../model/mapSource.ts';

/** Who speaks in the two documents, and ourselves, who supply what they leave unsaid. */
export const documentVoices = {
  minister: {
    name: {
      nl: 'D. Yeşilgöz-Zegerius, minister van Justitie en Veiligheid',
      en: 'D. Yeşilgöz-Zegerius, Minister of Justice and Security',
    },
    shortName: { nl: 'minister', en: 'minister' },
    kind: 'government',
  },
  officials: {
    name: {
      nl: 'Ambtenaren van het ministerie van Justitie en Veiligheid',
      en: 'Officials of the Ministry of Justice and Security',
    },
    shortName: { nl: 'ambtenaren', en: 'officials' },
    kind: 'government',
  },
  'van-ginneken': {
    name: {
      nl: 'Kamerlid Van Ginneken (D66) en medeondertekenaars',
      en: 'Van Ginneken (D66), member of the House, and co-signatories',
    },
    shortName: { nl: 'Van Ginneken', en: 'Van Ginneken' },
    kind: 'parliament',
  },
  'van-raan': {
    name: {
      nl: 'Kamerlid Van Raan (PvdD) en medeondertekenaars',
      en: 'Van Raan (PvdD), member of the House, and co-signatories',
    },
    shortName: { nl: 'Van Raan', en: 'Van Raan' },
    kind: 'parliament',
  },
  slootweg: {
    name: { nl: 'Kamerlid Slootweg', en: 'Slootweg, member of the House' },
    shortName: { nl: 'Slootweg', en: 'Slootweg' },
    kind: 'parliament',
  },
  mapmakers: {
    name: { nl: 'De makers van deze kaart', en: 'The makers of this map' },
    shortName: { nl: 'kaartmakers', en: 'mapmakers' },
    kind: 'mapmakers',
  },
} as const satisfies Record<string, VoiceSource>;
