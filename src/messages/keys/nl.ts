import type { KeysMessages } from './messages.ts';

/** Wat er over toetsen wordt gezegd, in het Nederlands. */
export const keysNl: KeysMessages = {
  list: 'Toetsen',
  told: {
    welcome: 'Pijltjes gaan van kaartje naar kaartje · Enter leest · ? toont alle toetsen',
    conclusion: 'Hierop rust geen ander kaartje.',
    premise: 'Hiervoor staat geen reden op de kaart.',
    objection: 'Hiertegen staat geen tegenwerping op de kaart.',
    beside: 'Hiernaast ligt geen kaartje met dezelfde conclusie.',
    step: 'Dit kaartje hoort bij geen getekende stap.',
    filtered: 'De filters verbergen waar deze toets heen gaat.',
  },
  dismiss: 'Sluit deze regel',
  leadsTo: (number) => `Kaartje ${number} leidt naar`,
  ties: {
    for: 'ondersteunt',
    against: 'pleit tegen',
    undercuts: 'ondergraaft een stap naar',
    context: 'heeft betrekking op',
  },
  restsOn: (premises) => (premises === 1 ? '1 premisse' : `${premises} premissen`),
  objections: (count) => (count === 1 ? '1 tegenwerping' : `${count} tegenwerpingen`),
};
