import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { contrast, over, schemes, themeColours, type Colour } from '../../tools/themeColours.ts';

/*
 * Whether all that is read or looked at stands out from what it lies on, in both themes: WCAG 2.2,
 * 1.4.3 (4.5 for text) and 1.4.11 (3 for lines, borders, icons and rings).
 */

const text = 4.5;
const shape = 3;

/** What lies on what, by the names in theme.css: each of the first on each of the second. */
const pairs: readonly [what: string, on: string, of: string, least: number][] = [
  ['text', 'ink', 'paper paper-raised card shade implicit outside outside-stripe', text],
  ['text in a verdict', 'ink', 'support-tint attack-tint contested-tint', text],
  ['softer text', 'ink-soft', 'paper paper-raised card shade implicit outside', text],
  ['softer text in a verdict', 'ink-soft', 'support-tint attack-tint contested-tint', text],
  ['the text of a card that recedes', 'ink-faint', 'paper', text],
  ['a verdict and a role', 'support attack contested', 'paper paper-raised card', text],
  ['a verdict on a card', 'support attack contested', 'implicit outside', text],
  ['a verdict in its note', 'support', 'support-tint', text],
  ['a verdict in its note', 'attack', 'attack-tint', text],
  ['a verdict in its note', 'contested', 'contested-tint', text],
  ['a name in a list', 'support attack contested', 'shade', text],
  ['what is pressed', 'on-solid', 'solid', text],
  ['a notice', 'on-note', 'note', text],
  ['what cannot be pressed', 'ink-off', 'paper paper-raised', shape],
  ['a link', 'support attack context', 'paper lit', shape],
  ['a link that recedes', 'support-far attack-far', 'paper lit', shape],
  ['the circle of a step', 'support attack support-far attack-far', 'paper-raised', shape],
  ['the circle of a step that fails', 'rule-strong', 'paper paper-raised lit', shape],
  ['a balance at a step', 'contested', 'contested-tint contested-tint-strong', shape],
  ['the border of a card', 'rule-strong', 'paper card lit', shape],
  ['the border of an implicit premise', 'implicit-border', 'paper implicit lit', shape],
  ['the border of an outside voice', 'outside-border', 'paper outside lit', shape],
  ['the border of a control', 'rule-strong', 'paper paper-raised shade', shape],
  ['the icon of a verdict', 'support', 'support-tint', shape],
  ['the icon of a verdict', 'contested', 'contested-tint contested-tint-strong', shape],
  ['the icon of a verdict', 'attack', 'attack-tint attack-tint-strong', shape],
  ['the sign of an origin', 'ink-soft', 'support-tint contested-tint-strong shade', shape],
  ['the sign of an origin', 'ink-soft', 'attack-tint attack-tint-strong', shape],
  ['that sign on a card that recedes', 'ink-faint', 'support-tint attack-tint-strong shade', shape],
  ['that sign on a card that recedes', 'ink-faint', 'contested-tint contested-tint-strong', shape],
  ['what is pressed, beside what is not', 'solid', 'paper paper-raised card', shape],
  ['a badge', 'solid', 'implicit outside', shape],
  ['the ring of the selection', 'ink', 'paper card lit', shape],
  ['the ring of what is found', 'contested', 'paper card lit', shape],
  ['the ring of the focus', 'focus', 'paper paper-raised card shade lit implicit outside', shape],
  ['the ring of the focus in a notice', 'on-note', 'note', shape],
];

describe.each(schemes)('the %s theme', (scheme) => {
  const colours = themeColours(scheme);
  const named = (name: string): Colour => {
    const colour = colours.get(name === 'lit' ? 'paper' : name);
    const lamp = colours.get('lamp');
    if (!colour || !lamp) throw new Error(`theme.css has no "${name}".`);
    return name === 'lit' ? over(lamp, colour) : colour;
  };

  it.each(pairs)('shows %s: %s on %s, at least %d', (_, on, of, least) => {
    const weak = on.split(' ').flatMap((one) =>
      of.split(' ').flatMap((ground) => {
        const found = contrast(over(named(one), named(ground)), named(ground));
        return found < least ? [`${one} on ${ground}: ${found.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });

  it('lifts cards off the paper, and shows the grounds apart', () => {
    const grounds = ['card', 'implicit', 'outside', 'shade'];
    const same = grounds.flatMap((one, i) =>
      grounds.slice(i + 1).filter((other) => distance(named(one), named(other)) < 8),
    );
    expect(same).toEqual([]);
    expect(distance(named('card'), named('paper'))).toBeGreaterThan(8);
  });
});

test('components take their colours from the theme', () => {
  const folder = new URL('./', import.meta.url);
  const own = readdirSync(folder)
    .filter((file) => file.endsWith('.svelte'))
    .flatMap((file) => {
      const [, style = ''] = readFileSync(new URL(file, folder), 'utf8').split('<style>');
      // A mask has no colour: what is opaque in it is seen.
      const rules = style.replace(/mask-image:[^;]*;/g, '');
      return (rules.match(/#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)\(/gi) ?? []).map(
        (colour) => `${file}: ${colour}`,
      );
    });
  expect(own).toEqual([]);
});

/** How far apart two colours are, in the largest of their three parts. */
function distance(one: Colour, other: Colour): number {
  return Math.max(...one.rgb.map((part, i) => Math.abs(part - (other.rgb[i] ?? 0))));
}
