import type { TouchMessages } from './messages.ts';

export const touchEn: TouchMessages = {
  sheet: {
    peek: 'Reading panel, low: make it half as high as the screen',
    half: 'Reading panel, half as high as the screen: make it as high as it can be',
    full: 'Reading panel, as high as it can be: make it low',
  },
  shared: {
    fingers: 'Use two fingers to move the map',
    wheel: (key) => `Hold ${key} and scroll to zoom the map`,
  },
  moving: {
    button: 'Move by buttons',
    title: 'Move',
    legend: 'What moves',
    map: 'The map',
    card: (number) => `Card ${number}`,
    up: 'Up',
    left: 'Left',
    right: 'Right',
    down: 'Down',
  },
};
