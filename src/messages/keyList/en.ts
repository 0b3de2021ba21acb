import type { KeyListMessages } from './messages.ts';

/** All keys, in English. */
export const keyListEn: KeyListMessages = {
  title: 'Keys',
  close: 'Close this list',
  intro: 'Tab takes you to the map. Its keys work only while you are there.',
  letters: 'Letters, digits and punctuation as keys',
  lettersExplained: 'Switch this off if you speak instead of typing, or hit keys by accident.',
  groups: [
    {
      title: 'Across the map',
      lines: [
        { keys: ['←', '↑', '→', '↓'], does: 'to the nearest card, along links first' },
        { keys: ['Home', 'End'], does: 'to the advice, or to the last card' },
        { keys: ['Tab'], does: 'to the card’s own buttons, then out of the map' },
        { keys: ['Enter'], does: 'read the card or the step' },
        { keys: ['Space'], does: 'open or close what lies behind it' },
        { keys: ['Esc'], does: 'one level back: button, reading panel, card, map' },
      ],
    },
    {
      title: 'Along the reasoning',
      lines: [
        { keys: ['C'], does: 'conclusion; of several, you choose one', single: true },
        { keys: ['P'], does: 'first premise', single: true },
        { keys: ['O'], does: 'first objection', single: true },
        {
          keys: ['N', 'Shift N'],
          does: 'next or previous beside it, under the same conclusion',
          single: true,
        },
        { keys: ['S'], does: 'step of this card; again: the next step', single: true },
      ],
    },
    {
      title: 'Looking and searching',
      lines: [
        { keys: ['+', '−'], does: 'zoom in and out', single: true },
        { keys: ['F'], does: 'fit everything in view', single: true },
        { keys: ['/'], does: 'search; Esc brings you back', single: true },
        { keys: ['?'], does: 'this list', single: true },
      ],
    },
    {
      title: 'Judging, on a card',
      lines: [
        { keys: ['1', '2', '3'], does: 'accept, doubt, reject', single: true },
        { keys: ['0'], does: 'take the mark back', single: true },
        { keys: ['Ctrl Z', 'Ctrl Y'], does: 'undo, redo (Mac: ⌘); works everywhere' },
      ],
    },
    {
      title: 'In the reading panel',
      lines: [
        { keys: ['Tab'], does: 'through its links and buttons' },
        { keys: ['Esc'], does: 'close the panel; you are back where you were' },
      ],
    },
    {
      title: 'In the outline',
      lines: [
        { keys: ['↑', '↓'], does: 'previous or next statement' },
        { keys: ['→', '←'], does: 'open and go in, close and go out' },
        { keys: ['Home', 'End'], does: 'first or last statement' },
        { keys: ['a–z'], does: 'to the statement that begins so', single: true },
        { keys: ['Shift ←'], does: 'where else the statement is used' },
      ],
    },
    {
      title: 'On the guided tour',
      lines: [
        { keys: ['PgDn', 'PgUp'], does: 'next or previous step' },
        { keys: ['→', 'Space', '←'], does: 'the same, unless you are on the map' },
        { keys: ['Home', 'End'], does: 'first or last step, likewise' },
        { keys: ['Esc'], does: 'stop the tour; you see again what you saw' },
      ],
    },
    {
      title: 'While presenting',
      lines: [
        { keys: ['C'], does: 'text below the map on or off', single: true },
        { keys: ['T'], does: 'show the timer; start and pause it', single: true },
        { keys: ['B', '.'], does: 'blank the screen', single: true },
        { keys: ['F'], does: 'full screen', single: true },
        { keys: ['?'], does: 'these keys on the screen', single: true },
      ],
    },
  ],
};
