import type { SharingMessages } from './messages.ts';

/** What is said about passing on and taking along, in Dutch. */
export const sharingNl: SharingMessages = {
  share: 'Delen',
  cite: 'Dit citeren',
  link: {
    copy: 'Kopieer link',
    copyJudgement: 'Link naar mijn oordeel kopiëren',
    copied: 'Link gekopieerd',
    notCopied: 'Kopieer het adres hierboven',
    explained: 'Uw oordeel staat in die link: wie de link opent, ziet het.',
  },
  code: {
    copy: 'Kopieer code',
    copyJudgement: 'Code van mijn oordeel kopiëren',
    copied: 'Code gekopieerd',
    notCopied: 'Kopieer wat na # in het adres staat',
    explained:
      'Uw oordeel staat in die code. Wie dit bestand ook heeft, plakt de code bij ‘Mijn oordelen’ en ziet het.',
  },
  paste: {
    title: 'Een link of code openen',
    explained: 'Plak hier wat u van een ander kreeg.',
    open: 'Openen',
    notUnderstood:
      'Hier staat geen link of code van deze kaart in. Kopieer de link of code nog eens, in zijn geheel, en plak die hier. Wat u had, is niet veranderd.',
  },
  offline: {
    title: 'Zonder internet',
    text: 'Deze kaart is er ook als één bestand, met alles erin, in beide talen. Het opent zonder internet in uw browser, en u kunt het per e-mail doorgeven.',
    link: (megabytes) => `Download de kaart als één bestand (${megabytes} MB)`,
  },
};
