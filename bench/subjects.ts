import { clientSideScanning } from '../src/maps/client-side-scanning/index.ts';
import { noJudgement, type Judgement } from '../src/reasoning/judgement.ts';
import { participants, type Participants } from '../src/reasoning/participants.ts';
import { startingFrom, type StartingPoint } from '../src/reasoning/startingPoints.ts';
import { generateMap } from './generateMap.ts';

/** A judged map to measure the reasoning on. */
export interface Subject {
  name: string;
  /** The statement that it all leads to. */
  main: string;
  judgement: Judgement;
  /** Finds what takes part in the reasoning. */
  findParticipants: () => Participants;
}

/** The map that is published, with nothing judged yet. */
export function realMap(start: StartingPoint): Subject {
  return {
    name: `real map, ${start}`,
    main: clientSideScanning.main,
    judgement: noJudgement,
    findParticipants: () => startingFrom(clientSideScanning, start),
  };
}

/** A generated map of so many statements. */
export function generated(size: number, seed: number): Subject {
  const { map, main, footing, judgement } = generateMap(size, seed);
  return {
    name: `${size.toLocaleString('en')} generated`,
    main,
    judgement,
    findParticipants: () => participants(map, { footing }),
  };
}
