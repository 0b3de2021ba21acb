import type { TourMessages } from './tour/messages.ts';
import type { SideMessages } from './side/messages.ts';
import type { HolesMessages } from './holes/messages.ts';
import type { ClassPictureMessages, StandMessages } from './stand/messages.ts';

/** The rooms of the classroom. */
type RoomName =
  | 'start'
  | 'propositions'
  | 'tour'
  | 'holes'
  | 'side'
  | 'brief'
  | 'stand'
  | 'class'
  | 'lessons'
  | 'paper';

/** What the classroom says, in one language. */
export interface ClassroomMessages {
  /** What the ways between its rooms are called. */
  rooms: string;
  roomNames: Record<RoomName, string>;
  /** What each room is for, on the way to it. */
  roomTexts: Record<Exclude<RoomName, 'start'>, string>;
  noSuchRoom: (name: string) => string;
  /** Said of what only works with scripts. */
  needsScript: string;
  print: string;
  side: SideMessages;
  holes: HolesMessages;
  start: {
    title: string;
    lead: string;
    intro: string;
    students: string;
    teachers: string;
    steps: string;
    privacyTitle: string;
    privacy: readonly string[];
    /** Before the size of the file that holds all of it. */
    offline: string;
  };
  propositions: {
    title: string;
    intro: string;
    level: (level: number, levels: number) => string;
    turnsOn: string;
    for: string;
    against: string;
    cards: string;
    onMap: string;
    /** The way to where one says where one stands on it. */
    stand: string;
    gravityTitle: string;
  };
  lessons: {
    title: string;
    intro: string;
    choose: string;
    /** A lesson's length. */
    minutes: (minutes: number) => string;
    aims: string;
    before: string;
    print: string;
    course: string;
    from: string;
    what: string;
    projector: string;
    variants: string;
    learningTitle: string;
    learningIntro: string;
    so: string;
    source: string;
  };
  paper: {
    title: string;
    intro: string;
    print: string;
    slipsTitle: string;
    slipsIntro: string;
    slip: {
      /** Before the room to write down what is debated. */
      proposition: string;
      before: string;
      after: string;
      position: string;
      scale: readonly string[];
      reason: string;
      card: string;
      argued: string;
    };
    tallyTitle: string;
    tallyIntro: string;
    tally: { card: string; before: string; after: string };
  };
  tour: TourMessages;
  stand: StandMessages;
  classPicture: ClassPictureMessages;
}
