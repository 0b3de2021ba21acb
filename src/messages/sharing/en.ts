import type { SharingMessages } from './messages.ts';

/** What is said about passing on and taking along, in English. */
export const sharingEn: SharingMessages = {
  share: 'Share',
  cite: 'Cite this',
  link: {
    copy: 'Copy link',
    copyJudgement: 'Copy link to my judgement',
    copied: 'Link copied',
    notCopied: 'Copy the address above',
    explained: 'Your judgement is in that link: whoever opens the link sees it.',
  },
  code: {
    copy: 'Copy code',
    copyJudgement: 'Copy code of my judgement',
    copied: 'Code copied',
    notCopied: 'Copy what follows # in the address',
    explained:
      'Your judgement is in that code. Whoever has this file too pastes the code under ‘My marks’ and sees it.',
  },
  paste: {
    title: 'Open a link or code',
    explained: 'Paste here what somebody sent you.',
    open: 'Open',
    notUnderstood:
      'There is no link or code of this map in it. Copy the whole link or code again and paste it here. Nothing of yours has changed.',
  },
  offline: {
    title: 'Without internet',
    text: 'This map is also one file, with everything in it, in both languages. It opens in your browser without internet, and you can pass it on by e-mail.',
    link: (megabytes) => `Download the map as one file (${megabytes} MB)`,
  },
};
