import { languageKey, withLanguage } from '../formats/languagePart.ts';
import { languages, type Language } from '../model/text.ts';

/*
 * A page that holds a copy of its body for each language. So that each of them can be read without
 * JavaScript, what a link can lead to is called otherwise in each copy: by the fragment that names the
 * language too.
 */

/**
 * Puts a page's body in every language into one.
 *
 * @param bodies HTML, by language; a link in it that leads nowhere is no link before scripts run
 */
export function languageCopies(bodies: Readonly<Record<Language, string>>): string {
  return languages
    .map((language) => {
      const copy = calledAfter(language, bodies[language]);
      return `<div id="${withLanguage('', language)}" lang="${language}">${copy}</div>`;
    })
    .join('\n');
}

function calledAfter(language: Language, body: string): string {
  const called = (name: string) => withLanguage(name, language).replace('&', '&amp;');
  const spots = new Set([...body.matchAll(/ id="([^"]*=[^"]*)"/g)].map(([, spot]) => spot));
  return body
    .replace(/ id="([^"]*=[^"]*)"/g, (_, spot: string) => ` id="${called(spot)}"`)
    .replace(new RegExp(` href="#(?!${languageKey}=)([^"]*)"`, 'g'), (_, spot: string) =>
      spots.has(spot) ? ` href="#${called(spot)}"` : '',
    );
}

/** Leaves the copy in a language, called as on a page of one language; returns its element. */
export function keepCopy(language: Language): HTMLElement {
  const kept = document.getElementById(withLanguage('', language));
  if (!kept) throw new Error(`The page has no copy in "${language}".`);
  for (const other of languages) {
    if (other !== language) document.getElementById(withLanguage('', other))?.remove();
  }
  kept.removeAttribute('id');
  kept.removeAttribute('lang');
  const before = withLanguage('', language) + '&';
  for (const spot of kept.querySelectorAll(`[id^="${before}"]`)) {
    spot.id = spot.id.slice(before.length);
  }
  for (const link of kept.querySelectorAll(`a[href^="#${before}"]`)) {
    link.setAttribute('href', `#${(link.getAttribute('href') ?? '').slice(1 + before.length)}`);
  }
  return kept;
}
