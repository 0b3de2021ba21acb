import { documentVoices } from './documents.ts';
import { outsideVoices } from './outside.ts';

/** All who speak in the map, by id. */
export const voices = { ...documentVoices, ...outsideVoices };

/** The id of a voice. */
export type VoiceId = keyof typeof voices;
