import { expect, it } from 'vitest';
import { languageCopies } from './languageCopies.ts';

it('calls what links lead to otherwise in each copy, and leaves other names and links alone', () => {
  const body =
    '<a href="#select=a" id="top"></a><a href="https://example.org/#select=a"></a>' +
    '<p id="select=a"></p><p id="show=timeline&amp;at=b"></p><a href="#show=timeline&amp;at=b"></a>';
  const [nl, en] = languageCopies({ nl: body, en: body }).split('\n');
  expect(nl).toBe(
    '<div id="lang=nl" lang="nl"><a href="#lang=nl&amp;select=a" id="top"></a>' +
      '<a href="https://example.org/#select=a"></a><p id="lang=nl&amp;select=a"></p>' +
      '<p id="lang=nl&amp;show=timeline&amp;at=b"></p>' +
      '<a href="#lang=nl&amp;show=timeline&amp;at=b"></a></div>',
  );
  expect(en).toBe(nl?.replaceAll('lang=nl', 'lang=en').replace('lang="nl"', 'lang="en"'));
});

it('leads to the other copy, and nowhere where nothing is', () => {
  const body = '<a href="#lang=en" lang="en">EN</a><a class="step" href="#select=step">1</a>';
  expect(languageCopies({ nl: body, en: '' })).toContain(
    '<a href="#lang=en" lang="en">EN</a><a class="step">1</a>',
  );
});
