import type { ArticleMessages } from './messages.ts';

/** What the page says about the demonstration article, in English. */
export const articleEn: ArticleMessages = {
  title: 'In an article',
  text: 'Editors can put this map in an article and have it move along with the text.',
  link: 'See an example',
};
