import type { TeachingNotes } from '../../../model/teaching.ts';

/** What a teacher reads before the lesson. */
export const teaching: TeachingNotes = {
  gravity: [
    {
      nl: 'Dit debat gaat over de bestrijding van seksueel misbruik van kinderen. De kaart beschrijft geen misbruik en toont geen beelden, maar het onderwerp kan leerlingen raken, ook leerlingen van wie u dat niet weet. In elke klas kan iemand zitten die zelf iets heeft meegemaakt, of van wie beelden zijn rondgestuurd.',
      en: 'This debate is about combating the sexual abuse of children. The map describes no abuse and shows no images, but the subject may touch students, including some of whom you do not know it. In any class there may be someone who has been through something themselves, or whose images have been passed around.',
    },
    {
      nl: 'Zeg vooraf waar de les over gaat en waarover niet: over regels en redenen, niet over ervaringen. Laat een leerling die dat wil zonder uitleg iets anders doen of weggaan naar een plek die u vooraf regelt, en spreek met de mentor of de zorgcoördinator af bij wie een leerling daarna terechtkan. Vraag niemand naar eigen ervaringen, laat niemand naar voorbeelden zoeken, en ga na de les in op wat u opvalt, niet in de groep. Vertelt een leerling u toch iets, luister dan, beloof geen geheimhouding en volg de afspraken van uw school.',
      en: 'Say beforehand what the lesson is about and what not: about rules and reasons, not about experiences. Let a student who wishes do something else without explaining, or leave for a place that you have arranged, and agree beforehand with the form tutor or the school’s counsellor to whom a student can turn afterwards. Ask nobody about their own experiences, let nobody look for examples, and take up what you notice after the lesson, not in the group. If a student does tell you something, listen, promise no secrecy, and follow your school’s procedure.',
    },
    {
      nl: 'Wie een kant verdedigt, meent die niet per se: de kanten worden verdeeld en gewisseld. Wie tegen scannen pleit, neemt het niet op voor daders, en wie ervoor pleit, is niet tegen privacy. Zeg dat voordat het debat begint, en grijp in als het persoonlijk wordt.',
      en: 'Those who defend a side need not mean it: sides are assigned and swapped. Those who argue against scanning are not on the side of offenders, and those who argue for it are not against privacy. Say so before the debate starts, and step in when it gets personal.',
    },
  ],
  help: {
    text: {
      nl: 'Wie zelf met online seksueel misbruik te maken heeft of heeft gehad, kan gratis en anoniem terecht bij',
      en: 'Anyone who is or has been affected by online sexual abuse can turn, free of charge and anonymously, to',
    },
    name: 'helpwanted.nl',
    address: 'https://helpwanted.nl/',
  },
  paper: [
    {
      title: { nl: 'De kaart', en: 'The map' },
      text: {
        nl: 'Eén per tweetal: ‘De zaak in één oogopslag’ op één vel A4. Open de kaart en kies afdrukken; daarna volgt de redenering uitgeschreven, voor wie wil lezen.',
        en: 'One for each pair: ‘The case at a glance’ on one sheet of A4. Open the map and choose print; after it comes the reasoning written out, for those who want to read.',
      },
    },
    {
      title: { nl: 'De rondleiding', en: 'The guided tour' },
      text: {
        nl: 'De stappen als tekst met hun vragen. Lees ze voor met de kaart erbij, of laat tweetallen ze om de beurt voorlezen.',
        en: 'The steps as text, with their questions. Read them aloud with the map at hand, or have pairs take turns reading.',
      },
      at: 'tour',
    },
    {
      title: { nl: 'Werkbladen', en: 'Worksheets' },
      text: {
        nl: 'Oefeningen met ruimte om te schrijven; de antwoorden staan op een vel apart. Dezelfde code geeft steeds dezelfde oefeningen, zodat u later kunt bijdrukken.',
        en: 'Exercises with room to write; the answers are on a sheet of their own. The same code always gives the same exercises, so that you can print more later.',
      },
      at: 'holes',
    },
    {
      title: { nl: 'Rolkaarten', en: 'Role cards' },
      text: {
        nl: 'Zes rollen. Druk per groep één kaart af: sterkste lijn, premissen, de aanval die komt, het weerwoord en het bewijs.',
        en: 'Six roles. Print one card for each group: strongest line, premises, the attack to expect, the reply and the evidence.',
      },
      at: 'side',
    },
    {
      title: { nl: 'Stellingen', en: 'Propositions' },
      text: {
        nl: 'Met voor en tegen, als spiekbriefje voor de jury of om een kant voor te bereiden.',
        en: 'With for and against, as a crib for the jury or to prepare a side.',
      },
      at: 'propositions',
    },
  ],
  learning: [
    {
      finding: {
        nl: 'Studenten die in een werkgroep van twaalf weken zelf argumentkaarten maakten, gingen vooruit in redeneren (LSAT, d = 0,71 [0,37; 1,04]) en in essays schrijven (d = 0,87 [0,26; 1,48]). Het was geen loting maar een quasi-experiment.',
        en: 'Students in a twelve-week seminar in which they made argument maps themselves improved in reasoning (LSAT, d = 0.71 [0.37, 1.04]) and in writing essays (d = 0.87 [0.26, 1.48]). It was a quasi-experiment, without random assignment.',
      },
      so: {
        nl: 'Dat gaat over maken, en over weken. Eén les met een kaart die er al is, belooft zoiets niet. Laat leerlingen daarom zelf ordenen en aanvullen: ‘Mijn betoog’ en de open opdrachten.',
        en: 'That is about making maps, and about weeks. One lesson with a map that is already there promises no such thing. So let students order and add things themselves: ‘My brief’ and the open tasks.',
      },
      source: {
        nl: 'Cullen e.a. 2018, npj Science of Learning',
        en: 'Cullen et al. 2018, npj Science of Learning',
      },
      address: 'https://doi.org/10.1038/s41539-018-0038-5',
    },
    {
      finding: {
        nl: 'Wie een kaart las in plaats van een tekst, onthield er meer van, maar begreep het niet beter. Vijftig beweringen waren moeilijker dan dertig.',
        en: 'Those who read a map rather than a text remembered more of it, but did not understand it better. Fifty statements were harder than thirty.',
      },
      so: {
        nl: 'Begin met ‘De zaak in één oogopslag’, vijftien kaartjes, en vraag door: een kaart lezen gaf nog geen beter begrip dan een tekst lezen.',
        en: 'Start with ‘The case at a glance’, fifteen cards, and keep asking: reading a map gave no better understanding than reading a text.',
      },
      source: { nl: 'Dwyer (N = 400)', en: 'Dwyer (N = 400)' },
    },
    {
      finding: {
        nl: 'Kritische vragen werkten door in een essay dat in de les werd geschreven, maar niet in een werkstuk voor het vak.',
        en: 'Critical questions carried over to an essay written in class, but not to a course paper.',
      },
      so: {
        nl: 'Laat leerlingen de vragen meteen gebruiken, in dezelfde les.',
        en: 'Have students use the questions at once, in the same lesson.',
      },
      source: { nl: 'Nussbaum 2019 (ERIC EJ1216246)', en: 'Nussbaum 2019 (ERIC EJ1216246)' },
    },
    {
      finding: {
        nl: 'De kant die iemand krijgt toegewezen, verschuift waar diegene het mee eens is: een stemming vooraf en achteraf meet overtuigen, geen leren.',
        en: 'The side that people are assigned moves their agreement: votes before and after measure persuasion, not learning.',
      },
      so: {
        nl: 'Gebruik de verandering als begin van een gesprek, en geef er geen cijfer voor.',
        en: 'Use the change to start a conversation, and do not grade it.',
      },
      source: { nl: 'Onderzoek met peilingen rond debatten', en: 'Poll studies of debates' },
    },
  ],
};
