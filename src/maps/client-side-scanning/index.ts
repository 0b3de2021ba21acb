import { defineMap } from '../../model/defineMap.ts';
import { answers } from './answers/index.ts';
import { steps } from './arguments/index.ts';
import { context } from './context.ts';
import { documents } from './documents/index.ts';
import { glossary } from './glossary.ts';
import { lines } from './lines.ts';
import { propositions } from './propositions.ts';
import { schemes } from './schemes.ts';
import { statements } from './statements/index.ts';
import { timeline } from './timeline.ts';
import { voices } from './voices/index.ts';

/** Why the minister advised against ruling out client-side scanning: the whole reasoning. */
export const clientSideScanning = defineMap({
  id: 'client-side-scanning',
  title: {
    nl: 'Waarom een minister afraadde om client-side scanning uit te sluiten',
    en: 'Why a minister advised against ruling out client-side scanning',
  },
  version: '1.2',
  date: '2026-11-22',
  // The day of the vote on the motion, which memo and letter precede.
  laterFrom: '2023-05-09',
  main: 'advised-against',
  opening: [
    'advised-against',
    'detection-impossible',
    'situation-undesirable',
    'option-must-stay',
    'css-only-way',
    'e2ee-must-stay',
    'services-used-more',
    'eu-majority',
    'narrows-room',
    'scan-before-leaves-e2ee',
    'detection-needed',
    'no-means-conditional',
    'early-no-costs-influence',
    'bad-signal',
    'hosting-first',
  ],
  documents,
  voices,
  schemes,
  statements,
  arguments: steps,
  answers,
  context,
  timeline,
  lines,
  propositions,
  glossary,
});
