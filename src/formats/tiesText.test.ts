import { expect, it } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { defineMap } from '../model/defineMap.ts';
import { graphOf } from '../model/graph.ts';
import { localise } from '../model/localise.ts';
import { rainSource } from '../model/testMap.ts';
import { tiesText } from './tiesText.ts';

const rain = graphOf(localise(defineMap(rainSource), 'en'));
const told = (id: string, language: 'nl' | 'en' = 'en') =>
  tiesText(rain, id, messages[language]).join('; ');

it('tells what a card is tied to by numbers, in both languages', () => {
  expect(told('rained')).toBe('2 premises; 1 objection');
  expect(told('street-wet')).toBe('supports 1 together with 3; 1 objection');
  expect(told('street-wet', 'nl')).toBe('ondersteunt 1 samen met 3; 1 tegenwerping');
  expect(told('sky-blue')).toBe('speaks against 1');
  expect(told('sky-changes')).toBe('undercuts a step to 1');
  expect(told('it-is-autumn')).toBe('bears on 2');
});

it('is brief for every card of the real map', () => {
  const map = localise(clientSideScanning, 'nl');
  const graph = graphOf(map);
  for (const { id } of map.statements) {
    const text = tiesText(graph, id, messages.nl).join('; ');
    expect(text, id).not.toBe('');
    expect(text.length, text).toBeLessThan(260);
  }
});
