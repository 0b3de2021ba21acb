import type { KeysMessages } from './messages.ts';

/** What is said about keys, in English. */
export const keysEn: KeysMessages = {
  list: 'Keys',
  told: {
    welcome: 'Arrow keys go from card to card · Enter reads · ? lists all keys',
    conclusion: 'No other card rests on this.',
    premise: 'The map gives no reason for this.',
    objection: 'The map holds no objection to this.',
    beside: 'No card beside this one has the same conclusion.',
    step: 'This card is part of no step that is drawn.',
    filtered: 'The filters hide where this key leads.',
  },
  dismiss: 'Close this line',
  leadsTo: (number) => `Card ${number} leads to`,
  ties: {
    for: 'supports',
    against: 'speaks against',
    undercuts: 'undercuts a step to',
    context: 'bears on',
  },
  restsOn: (premises) => (premises === 1 ? '1 premise' : `${premises} premises`),
  objections: (count) => (count === 1 ? '1 objection' : `${count} objections`),
};
