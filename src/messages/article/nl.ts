import type { ArticleMessages } from './messages.ts';

/** What the page says about the demonstration article, in Dutch. */
export const articleNl: ArticleMessages = {
  title: 'In een artikel',
  text: 'Redacties kunnen deze kaart in een artikel zetten en haar met de tekst laten meebewegen.',
  link: 'Bekijk een voorbeeld',
};
