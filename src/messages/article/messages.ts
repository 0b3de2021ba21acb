/** What the page says about the demonstration article. */
export interface ArticleMessages {
  title: string;
  text: string;
  link: string;
}
