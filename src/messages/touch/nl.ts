import type { TouchMessages } from './messages.ts';

export const touchNl: TouchMessages = {
  sheet: {
    peek: 'Leespaneel, laag: maak het half zo hoog als het scherm',
    half: 'Leespaneel, half zo hoog als het scherm: maak het zo hoog als het kan',
    full: 'Leespaneel, zo hoog als het kan: maak het laag',
  },
  shared: {
    fingers: 'Gebruik twee vingers om de kaart te verschuiven',
    wheel: (key) => `Houd ${key} ingedrukt en scrol om in of uit te zoomen`,
  },
  moving: {
    button: 'Verschuiven met knoppen',
    title: 'Verschuiven',
    legend: 'Wat verschuift',
    map: 'De kaart',
    card: (number) => `Kaartje ${number}`,
    up: 'Omhoog',
    left: 'Naar links',
    right: 'Naar rechts',
    down: 'Omlaag',
  },
};
