import { describe, expect, it } from 'vitest';
import { chronicle, type ChronicleEntry } from './chronicle.ts';
import { defineMap } from './defineMap.ts';
import { localise } from './localise.ts';
import { rainSource } from './testMap.ts';

const map = localise(defineMap(rainSource), 'en');
const named = (entry: ChronicleEntry<string>) =>
  `${entry.kind} ${entry.kind === 'event' ? entry.event.id : entry.document.id}`;
const read = (of: typeof map) =>
  chronicle(of).map(({ year, entries }) => `${year}: ${entries.map(named).join(', ')}`);

describe('chronicle', () => {
  it('puts events, the documents and what was said in order, year by year', () => {
    const untold = {
      ...map,
      timeline: map.timeline.map((event) => ({ ...event, statement: undefined })),
    };
    expect(read(untold)).toEqual([
      '2025: event forecast, document diary',
      '2026: event sunshine, said almanac',
    ]);
  });

  it('does not repeat as said what an event tells', () => {
    expect(read(map)).toEqual(['2025: event forecast, document diary', '2026: event sunshine']);
  });

  it('leaves out what was said before the first event', () => {
    const documents = map.documents.map((document) => ({ ...document, date: '2024' }));
    expect(read({ ...map, documents }).join()).not.toContain('almanac');
  });

  it('puts a document without a date right before what is later', () => {
    const documents = map.documents.map((document) => ({ ...document, date: undefined }));
    const timeline = map.timeline.map((event) => ({ ...event, date: '2026-01-01' }));
    expect(read({ ...map, documents, timeline })).toEqual([
      '2026: document diary, event forecast, event sunshine',
    ]);
  });

  it('marks as later what certainly is', () => {
    const later = chronicle(map).flatMap(({ entries }) => entries.filter(({ later }) => later));
    expect(later.map(named)).toEqual(['event sunshine']);
  });

  it('is empty where nothing happened', () => {
    expect(chronicle({ ...map, timeline: [] })).toEqual([]);
  });
});
