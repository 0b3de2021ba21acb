import type { Component } from 'svelte';
import type { RoomName } from '../../model/classroom.ts';
import BriefRoom from './BriefRoom.svelte';
import ClassPictureRoom from './ClassPictureRoom.svelte';
import HolesRoom from './HolesRoom.svelte';
import LessonsRoom from './LessonsRoom.svelte';
import PaperRoom from './PaperRoom.svelte';
import PropositionsRoom from './PropositionsRoom.svelte';
import SideRoom from './SideRoom.svelte';
import StandRoom from './StandRoom.svelte';
import StartRoom from './StartRoom.svelte';
import TourRoom from './TourRoom.svelte';

/** What each room is. */
export const rooms: Readonly<Record<RoomName, Component>> = {
  start: StartRoom,
  propositions: PropositionsRoom,
  tour: TourRoom,
  side: SideRoom,
  brief: BriefRoom,
  holes: HolesRoom,
  stand: StandRoom,
  class: ClassPictureRoom,
  lessons: LessonsRoom,
  paper: PaperRoom,
};

/** The rooms that are rendered ahead, to be read without scripts. */
export const readRooms: readonly RoomName[] = ['start', 'propositions', 'tour', 'lessons', 'paper'];
