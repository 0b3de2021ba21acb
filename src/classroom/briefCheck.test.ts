import { describe, expect, it } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { graphOf } from '../model/graph.ts';
import { localise } from '../model/localise.ts';
import type { Position } from '../model/role.ts';
import { emptyBrief, withAnswer, withCards, withEntry, type Brief } from './brief.ts';
import { checkBrief, preparations } from './briefCheck.ts';
import { shakesOn } from './broughtIn.ts';

const map = localise(clientSideScanning, 'en');
const graph = graphOf(map);
const shakes = shakesOn(map);
const check = (brief: Brief) => checkBrief(brief, graph, shakes);

function briefWith(position: Position | undefined, ...cards: string[]): Brief {
  return { ...withCards(emptyBrief, cards), position };
}

function undefendedIn(brief: Brief) {
  return check(brief).undefended.map(({ card, because }) => [card, because]);
}

describe('a premise that is attacked', () => {
  const brief = briefWith('for', 'situation-undesirable', 'detection-needed');

  it('is undefended, and says what would back it and what is lost with it', () => {
    expect(check(brief).undefended).toEqual([
      {
        card: 'detection-needed',
        because: 'attacked',
        backing: ['pfefferkorn-scanning-useful'],
        loses: ['advised-against', 'situation-undesirable'],
      },
    ]);
  });

  it('is defended by a card that backs it', () => {
    expect(undefendedIn(withCards(brief, ['pfefferkorn-scanning-useful']))).toEqual([]);
  });

  it('is defended once each attack on it is answered, and not before', () => {
    const attacks = check(brief).attacks.map(({ argument }) => argument.id);
    expect(attacks).toHaveLength(4);
    const [last = '', ...others] = attacks;
    const nearly = others.reduce(
      (so, attack) => withAnswer(so, attack, { note: 'Not enough by itself.' }),
      brief,
    );
    expect(undefendedIn(nearly)).toEqual([['detection-needed', 'attacked']]);
    expect(undefendedIn(withAnswer(nearly, last, { note: '  ' }))).toHaveLength(1);
    expect(undefendedIn(withAnswer(nearly, last, { cards: ['podchasov-decryption'] }))).toEqual([]);
  });
});

describe('an implicit premise that nobody attacks', () => {
  const brief = briefWith('for', 'no-would-not-stop');

  it('is undefended until something is written with it', () => {
    expect(undefendedIn(brief)).toEqual([['no-would-not-stop', 'unbacked']]);
    expect(undefendedIn(withEntry(brief, 'no-would-not-stop', { note: 'Because …' }))).toEqual([]);
  });

  it('is missed where a step needs it', () => {
    const step = briefWith('for', 'early-no-costs-influence', 'bound-once-adopted');
    expect(check(step).missing.map(({ card }) => card)).toEqual(['no-would-not-stop']);
  });
});

describe('the attacks on a brief', () => {
  it('come with what they hit, the strongest first, each once', () => {
    const { attacks } = check(briefWith('for', 'detection-needed', 'scan-before-leaves-e2ee'));
    expect(attacks).toHaveLength(8);
    expect(attacks[0]?.on).toEqual(['scan-before-leaves-e2ee']);
    expect(attacks.at(-1)?.on).toEqual(['detection-needed']);
  });

  it('name the step that is undercut', () => {
    const { attacks } = check(briefWith('for', 'css-only-way', 'option-must-stay'));
    expect(attacks.map(({ argument, target }) => [argument.id, target])).toContainEqual([
      'aivd-on-keeping',
      'step',
    ]);
  });

  it('of a brief against the advice are the arguments to the contrary', () => {
    const { attacks, crossing } = check(briefWith('against', 'eff-breaks-promise'));
    expect(crossing).toEqual([]);
    expect(attacks.map(({ argument }) => argument.id)).toEqual([
      'minister-on-encryption',
      'levy-robinson-on-encryption',
    ]);
  });

  it('are prepared for as long as they are answered, whether or not the card stays', () => {
    const brief = withAnswer(briefWith('for'), 'eff-on-encryption', { note: 'No.' });
    expect(preparations(brief, check(brief), graph)).toMatchObject([
      { argument: { id: 'eff-on-encryption' }, on: ['scan-before-leaves-e2ee'] },
    ]);
  });
});

describe('what a brief comes to', () => {
  it('names cards that work for the other side only, where a side is chosen', () => {
    expect(check(briefWith('for', 'eff-breaks-promise')).crossing).toEqual(['eff-breaks-promise']);
    expect(check(briefWith('against', 'eff-breaks-promise')).crossing).toEqual([]);
    expect(check(briefWith(undefined, 'eff-breaks-promise')).crossing).toEqual([]);
  });

  it('grants what it brings in, and says what becomes of the conclusion', () => {
    expect(check(briefWith('for', 'detection-needed')).outcome).toBe('stands');
    // The documents give four reasons: taking away one does not settle it.
    expect(check(briefWith('against', 'eff-breaks-promise')).outcome).toBe('stands');
  });

  it('is nothing where nothing is said', () => {
    expect(check(emptyBrief)).toMatchObject({ undefended: [], attacks: [], missing: [] });
  });
});
