import { describe, expect, it } from 'vitest';
import { restAfter, restAfterPress, restBy, speedOf } from './sheet.ts';

const heights = { peek: 160, half: 440, full: 750 };

describe('a sheet that is let go', () => {
  it('comes to rest at the height that is nearest', () => {
    expect(restAfter(200, 0, heights)).toBe('peek');
    expect(restAfter(310, 0, heights)).toBe('half');
    expect(restAfter(590, 0, heights)).toBe('half');
    expect(restAfter(600, 0, heights)).toBe('full');
    expect(restAfter(900, 0, heights)).toBe('full');
  });

  it('goes on as fast as the hand moved', () => {
    expect(restAfter(440, 1.2, heights)).toBe('full');
    expect(restAfter(440, -1.2, heights)).toBe('peek');
    expect(restAfter(440, 0.3, heights)).toBe('half');
  });

  it('leaves the window only when it is pulled down below the strip', () => {
    expect(restAfter(60, 0, heights)).toBeUndefined();
    expect(restAfter(150, -0.8, heights)).toBeUndefined();
    expect(restAfter(120, 0, heights)).toBe('peek');
    expect(restAfter(60, 2.5, heights)).toBe('half');
    expect(restAfter(440, -9, heights), 'however fast from higher up').toBe('peek');
  });
});

describe('the speed of a hand', () => {
  it('is that of its last moment, upwards', () => {
    const trail = [
      { y: 700, time: 0 },
      { y: 600, time: 900 },
      { y: 560, time: 950 },
    ];
    expect(speedOf(trail, 960)).toBe(0.8);
  });

  it('is none when the hand rested, or has hardly moved', () => {
    const trail = [
      { y: 700, time: 0 },
      { y: 600, time: 50 },
    ];
    expect(speedOf(trail, 400)).toBe(0);
    expect(speedOf([{ y: 700, time: 0 }], 10)).toBe(0);
    expect(speedOf([], 10)).toBe(0);
  });
});

it('goes up and down by keys, no further than there is', () => {
  expect(restBy('peek', 1)).toBe('half');
  expect(restBy('full', 1)).toBe('full');
  expect(restBy('peek', -1)).toBe('peek');
});

it('steps through all heights when its handle is pressed', () => {
  expect(restAfterPress('half')).toBe('full');
  expect(restAfterPress('full')).toBe('peek');
  expect(restAfterPress('peek')).toBe('half');
});
