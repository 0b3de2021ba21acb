import type { ArticlePageMessages } from '../../messages/article/page.ts';
import type { Language } from '../../model/text.ts';

/* The code that an editor would paste, as the demonstration article shows it. */

const site = 'https://example.org/afweging';

/** The component. */
export function componentCode(language: Language, { openMap }: ArticlePageMessages): string {
  return `<script type="module"
  src="${site}/embed/argument-map.js"></script>

<argument-map lang="${language}" view="case">
  <a href="${site}/${language}/">${openMap}</a>
</argument-map>`;
}

/** Text that steers it. */
export function steeringCode(language: Language): string {
  const card = language === 'nl' ? 'kaartje 5' : 'card 5';
  return `<p data-map-on="scroll"
   data-map-select="css-only-way">…</p>

<a href="${site}/${language}/#select=css-only-way"
   data-map-select="css-only-way">${card}</a>

<button data-map-mark="10 rejected">…</button>`;
}

/** The frame, with the script that is its to have or not. */
export function frameCode(language: Language, { mapTitle }: ArticlePageMessages): string {
  return `<iframe id="frame" loading="lazy"
  src="${site}/${language}/embed/#select=narrows-room"
  title="${mapTitle}"
  width="100%" height="560"></iframe>

<script async src="${site}/embed/loader.js"></script>

<a href="${site}/${language}/#select=eu-majority"
   data-map-select="eu-majority"
   data-map-for="frame">…</a>`;
}
