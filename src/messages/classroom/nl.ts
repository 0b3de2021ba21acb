import { holesNl } from './holes/nl.ts';
import type { ClassroomMessages } from './messages.ts';
import { tourNl } from './tour/nl.ts';
import { sideNl } from './side/nl.ts';
import { classPictureNl, standNl } from './stand/nl.ts';

export const classroomNl: ClassroomMessages = {
  rooms: 'De onderdelen van de les',
  roomNames: {
    start: 'Begin',
    propositions: 'Stellingen',
    tour: 'Rondleiding',
    holes: 'Zoek het gat',
    side: 'Mijn kant',
    brief: 'Mijn betoog',
    stand: 'Waar sta je?',
    class: 'Beeld van de klas',
    lessons: 'Lesplannen',
    paper: 'Op papier',
  },
  roomTexts: {
    propositions:
      'Vier stellingen, van makkelijk naar moeilijk, elk met voor en tegen op de kaart.',
    tour: 'In enkele stappen door de zaak, met bij elke stap een vraag. Ook voor de projector.',
    holes: 'Oefeningen uit de kaart, steeds andere, met uitleg. Ook als werkblad.',
    side: 'Kies een rol en zie je sterkste lijn, de aanval die komt en het weerwoord.',
    brief: 'Verzamel kaartjes, zet ze op volgorde en zie wat je nog niet verdedigt.',
    stand: 'Je positie vooraf en achteraf, en wat je aan het denken bracht.',
    class:
      'De antwoorden bij elkaar: waar de klas stond, waar ze nu staat en waarover ze verdeeld is.',
    lessons: 'Een les van 50 minuten en een dubbele les, elk op één bladzijde.',
    paper: 'Alles zonder apparaten: wat u afdrukt, en antwoordbriefjes.',
  },
  noSuchRoom: (name) =>
    `Dit adres noemt een onderdeel dat er niet is: ${name}. Hieronder staan alle onderdelen.`,
  needsScript: 'Dit onderdeel werkt alleen met JavaScript. Op papier kan het ook: zie ‘Op papier’.',
  print: 'Deze bladzijde afdrukken',
  side: sideNl,
  holes: holesNl,
  start: {
    title: 'Een debat in één les',
    lead: 'Mogen chatdiensten worden verplicht foto’s en video’s op je apparaat te controleren op materiaal van seksueel kindermisbruik, nog vóór de versleuteling? Een motie, in 2023 ondertekend door een Kamermeerderheid, wilde chatcontrol die encryptie bedreigt buiten een Europees voorstel houden; de minister ontraadde haar. Bereid het debat voor met haar redenen, en het weerwoord erop, op de kaart.',
    intro:
      'Van de eerste indruk tot het debat, in één les. Alles gebeurt op dit scherm of op papier: er is geen account, en geen antwoord verlaat het lokaal tenzij je het zelf doorgeeft.',
    students: 'Voor leerlingen en studenten',
    teachers: 'Voor docenten',
    steps: 'In deze volgorde',
    privacyTitle: 'Wat er met je antwoorden gebeurt',
    privacy: [
      'Niets ervan wordt verzameld. Deze pagina stuurt je antwoorden nergens heen en weet niet wie je bent. Wat je invult, blijft op dit apparaat en is weg als je de pagina sluit, tenzij je zelf vraagt het te bewaren. Alleen je oordelen over kaartjes staan ook in het adres van de pagina, en dus in de geschiedenis van de browser.',
      'Een antwoord gaat alleen naar je docent als je zelf een link, code of bestand doorgeeft. Er staat alleen een naam in als je die er zelf in zet. Voor wat je inlevert, gelden de regels van je school, en de AVG zodra te achterhalen is van wie het is. Wij vragen docenten het na de les weg te gooien.',
    ],
    offline: 'Ook zonder internet, uit één bestand:',
  },
  propositions: {
    title: 'Stellingen',
    intro:
      'Kies er een en verdeel de kanten. Voor en tegen zijn van ons, zo sterk als de kaart toelaat; bij elke kant staan de kaartjes waarop die rust.',
    level: (level, levels) => `Niveau ${level} van ${levels}`,
    turnsOn: 'Waar het om draait',
    for: 'Voor',
    against: 'Tegen',
    cards: 'Kaartjes',
    onMap: 'Toon voor en tegen op de kaart',
    stand: 'Waar sta je bij deze stelling?',
    gravityTitle: 'Voor de docent: een zwaar onderwerp',
  },
  lessons: {
    title: 'Lesplannen',
    intro: 'Elk plan past op één bladzijde A4 en is los af te drukken.',
    choose: 'Welke les',
    minutes: (minutes) => `${minutes} minuten`,
    aims: 'Doelen',
    before: 'Vooraf',
    print: 'Afdrukken',
    course: 'Verloop',
    from: 'Minuut',
    what: 'Wat er gebeurt',
    projector: 'Op de projector',
    variants: 'Anders kan ook',
    learningTitle: 'Wat er over leren met zulke kaarten bekend is',
    learningIntro:
      'Deze kaart zelf is niet op leereffect onderzocht. Dit is wat onderzoek naar verwante werkwijzen vond, en wat daar wel en niet uit volgt.',
    so: 'Voor uw les',
    source: 'Bron',
  },
  paper: {
    title: 'Op papier',
    intro: 'De hele les kan zonder apparaten. Druk vooraf af wat hieronder staat.',
    print: 'Briefjes en turflijst afdrukken',
    slipsTitle: 'Antwoordbriefjes',
    slipsIntro:
      'Twee op een vel: knip ze door. Het briefje vraagt geen naam. Tel de antwoorden met de klas, of voer ze daarna zelf in.',
    slip: {
      proposition: 'Stelling',
      before: 'Vooraf',
      after: 'Achteraf',
      position: 'Mijn positie',
      scale: ['zeer tegen', 'eerder tegen', 'ertussenin', 'eerder voor', 'zeer voor'],
      reason: 'Omdat',
      card: 'Het kaartje dat mij aan het denken zette (nummer)',
      argued: 'In het debat verdedigde ik: voor / tegen',
    },
    tallyTitle: 'Turflijst voor het bord',
    tallyIntro:
      'De kaartjes van ‘De zaak in één oogopslag’. Vraag per kaartje, vooraf en achteraf, wie het aanvaardt, betwijfelt of verwerpt, en schrijf de drie aantallen op.',
    tally: { card: 'Kaartje', before: 'Vooraf', after: 'Achteraf' },
  },
  tour: tourNl,
  stand: standNl,
  classPicture: classPictureNl,
};
