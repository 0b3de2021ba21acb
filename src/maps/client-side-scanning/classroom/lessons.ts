import type { LessonPlan } from '../../../model/lessonPlan.ts';

/** The lesson plans, the shortest first. */
export const lessons: readonly LessonPlan[] = [
  {
    id: 'single',
    title: { nl: 'Eén les: van kaart naar debat', en: 'One lesson: from map to debate' },
    minutes: 50,
    for: {
      nl: 'Havo 4 tot en met eerstejaars, 12 tot 32 leerlingen. Ook voor een klas die nog nooit heeft gedebatteerd.',
      en: 'Ages 15 and up, first-year university included, 12 to 32 students. Also for a class that has never debated.',
    },
    aims: [
      {
        nl: 'Leerlingen wijzen in een redenering de conclusie, de premissen en één impliciete premisse aan.',
        en: 'Students point out the conclusion, the premises and one implicit premise in a piece of reasoning.',
      },
      {
        nl: 'Ze verdedigen een kant die ze niet zelf kozen, met bewijs dat ze bij naam noemen.',
        en: 'They defend a side that they did not choose, with evidence that they name.',
      },
      {
        nl: 'Ze zeggen welke premisse hun oordeel draagt, en of dat veranderd is.',
        en: 'They say which premise carries their judgement, and whether that has changed.',
      },
    ],
    before: [
      {
        nl: 'Lees de aantekening over het zware onderwerp bij de stellingen.',
        en: 'Read the note on the grave subject beside the propositions.',
      },
      {
        nl: 'Kies een stelling (niveau 1 of 2; de rolkaarten horen bij niveau 2) en een code voor de oefeningen.',
        en: 'Choose a proposition (level 1 or 2; the role cards go with level 2) and a code for the exercises.',
      },
      {
        nl: 'Verdeel de klas: een derde voor, een derde tegen, een derde jury.',
        en: 'Divide the class: a third for, a third against, a third jury.',
      },
    ],
    print: [
      {
        nl: 'Per groep één rolkaart. Zonder apparaten: zie ‘Op papier’.',
        en: 'One role card for each group. Without devices: see ‘On paper’.',
      },
    ],
    phases: [
      {
        minutes: 5,
        title: { nl: 'Waar sta je?', en: 'Where do you stand?' },
        text: {
          nl: 'Zeg waar de les over gaat en waarover niet, en waar hulp te vinden is. Iedereen vult ‘vooraf’ in, zonder overleg.',
          en: 'Say what the lesson is about and what not, and where help can be found. Everyone fills in ‘before’, without conferring.',
        },
        at: 'stand',
        project: { nl: 'De stelling', en: 'The proposition' },
      },
      {
        minutes: 10,
        title: { nl: 'Rondleiding', en: 'Guided tour' },
        text: {
          nl: 'Loop de stappen door met de klas. Laat bij twee stappen de vraag een minuut in tweetallen bespreken.',
          en: 'Walk the class through the steps. At two of them, have pairs discuss the question for a minute.',
        },
        at: 'tour',
        project: { nl: 'De rondleiding, met klok', en: 'The guided tour, with its timer' },
      },
      {
        minutes: 8,
        title: { nl: 'Zoek het gat', en: 'Find the hole' },
        text: {
          nl: 'Tweetallen maken vier oefeningen met dezelfde code. Bespreek er één: wat moest je aannemen?',
          en: 'Pairs do four exercises with the same code. Discuss one: what did you have to assume?',
        },
        at: 'holes',
        project: { nl: 'De link met de code', en: 'The link with the code' },
      },
      {
        minutes: 12,
        title: { nl: 'Je kant voorbereiden', en: 'Prepare your side' },
        text: {
          nl: 'Elke groep kiest een rol aan haar kant, verzamelt drie kaartjes en beantwoordt de sterkste aanval. De jury bedenkt twee vragen bij impliciete premissen.',
          en: 'Each group chooses a role on its side, gathers three cards and answers the strongest attack. The jury thinks of two questions about implicit premises.',
        },
        at: 'side',
      },
      {
        minutes: 10,
        title: { nl: 'Debat', en: 'Debate' },
        text: {
          nl: 'Voor en tegen openen, elk één minuut; de jury vraagt door (vier minuten); elk één minuut weerwoord. De jury noemt in twee minuten de premisse waarop het verschil rust, niet wie won.',
          en: 'For and against open, one minute each; the jury asks questions (four minutes); one minute of reply each. In two minutes the jury names the premise on which the difference rests, not who won.',
        },
        at: 'propositions',
        project: {
          nl: 'Voor en tegen op de kaart',
          en: 'For and against on the map',
        },
      },
      {
        minutes: 5,
        title: { nl: 'En nu?', en: 'And now?' },
        text: {
          nl: 'Iedereen vult ‘achteraf’ in en geeft het antwoord door. Bekijk samen waar de klas verschilt.',
          en: 'Everyone fills in ‘after’ and hands the answer in. Look together at where the class differs.',
        },
        at: 'stand',
        project: { nl: 'Het beeld van de klas', en: 'The class’s picture' },
      },
    ],
    variants: [
      {
        nl: 'Te weinig tijd: sla ‘Zoek het gat’ over en geef het als huiswerk.',
        en: 'Too little time: skip ‘Find the hole’ and set it as homework.',
      },
      {
        nl: 'Geen apparaten: briefjes, werkblad en turflijst in plaats van het scherm.',
        en: 'No devices: slips, worksheet and tally sheet instead of the screen.',
      },
    ],
  },
  {
    id: 'double',
    title: {
      nl: 'Dubbele les: beide kanten verdedigen',
      en: 'Double lesson: defend both sides',
    },
    minutes: 100,
    for: {
      nl: 'Bovenbouw havo en vwo, eerstejaars en debatclubs. Elke leerling verdedigt beide kanten.',
      en: 'Upper secondary, first-year university and debating clubs. Every student defends both sides.',
    },
    aims: [
      {
        nl: 'Leerlingen leggen de sterkste lijn van twee partijen uit, elk in woorden die de partij zelf zou herkennen.',
        en: 'Students explain the strongest line of two parties, each in words that the party itself would recognise.',
      },
      {
        nl: 'Ze stellen bij een stap de kritische vraag die hem raakt, en zoeken op of die beantwoord is.',
        en: 'They put to a step the critical question that hits it, and look up whether it has been answered.',
      },
      {
        nl: 'Ze bouwen een betoog waarvan geen premisse onverdedigd blijft, en wisselen dan van kant.',
        en: 'They build a brief of which no premise stays undefended, and then swap sides.',
      },
    ],
    before: [
      {
        nl: 'Lees de aantekening over het zware onderwerp; licht de mentor in.',
        en: 'Read the note on the grave subject; inform the form tutor.',
      },
      {
        nl: 'Kies een stelling (niveau 2 tot 4; de rolkaarten horen bij niveau 2) en een code voor de oefeningen.',
        en: 'Choose a proposition (level 2 to 4; the role cards go with level 2) and a code for the exercises.',
      },
    ],
    print: [
      {
        nl: 'Rolkaarten, een per groep van drie of vier; de kaart op A4, een per tweetal.',
        en: 'Role cards, one for each group of three or four; the map on A4, one for each pair.',
      },
    ],
    phases: [
      {
        minutes: 10,
        title: { nl: 'Waar sta je?', en: 'Where do you stand?' },
        text: {
          nl: 'Zeg waar de les over gaat en waarover niet. Iedereen vult ‘vooraf’ in en bewaart dat als bestand.',
          en: 'Say what the lesson is about and what not. Everyone fills in ‘before’ and saves it as a file.',
        },
        at: 'stand',
        project: { nl: 'De stelling', en: 'The proposition' },
      },
      {
        minutes: 15,
        title: { nl: 'Rondleiding', en: 'Guided tour' },
        text: {
          nl: 'Alle stappen, bij drie ervan een gesprek in tweetallen. Verwerp daarna samen kaartje 10 of 11 op de kaart: wat valt, en wat niet?',
          en: 'All steps, with a discussion in pairs at three of them. Then reject card 10 or 11 on the map together: what falls, and what does not?',
        },
        at: 'tour',
        project: { nl: 'De rondleiding, met klok', en: 'The guided tour, with its timer' },
      },
      {
        minutes: 15,
        title: { nl: 'Zoek het gat', en: 'Find the hole' },
        text: {
          nl: 'Alleen, daarna vergelijken. Sluit af met één open opdracht: eerst de lijn op haar sterkst, dan het weerwoord.',
          en: 'Alone, then compare. End with one open task: first the line at its strongest, then the reply.',
        },
        at: 'holes',
        project: { nl: 'De link met de code', en: 'The link with the code' },
      },
      {
        minutes: 20,
        title: { nl: 'Je kant voorbereiden', en: 'Prepare your side' },
        text: {
          nl: 'Groepen kiezen een rol en bouwen hun betoog tot er geen onverdedigde premisse en geen onbeantwoorde aanval meer staat, of tot ze kunnen zeggen waarom die blijft.',
          en: 'Groups choose a role and build their brief until no premise is undefended and no attack unanswered, or until they can say why one remains.',
        },
        at: 'brief',
      },
      {
        minutes: 20,
        title: { nl: 'Debat', en: 'Debate' },
        text: {
          nl: 'Twee ronden van tien minuten: opening, vragen over en weer, weerwoord. Na de eerste ronde wisselen de groepen van kant en gebruiken ze elkaars betoog.',
          en: 'Two rounds of ten minutes: opening, questions both ways, reply. After the first round the groups swap sides and use each other’s briefs.',
        },
        at: 'propositions',
        project: {
          nl: 'Voor en tegen op de kaart',
          en: 'For and against on the map',
        },
      },
      {
        minutes: 10,
        title: { nl: 'En nu?', en: 'And now?' },
        text: {
          nl: 'Iedereen vult ‘achteraf’ in, met het kaartje dat aan het denken zette, en geeft het antwoord door.',
          en: 'Everyone fills in ‘after’, with the card that made them think, and hands the answer in.',
        },
        at: 'stand',
      },
      {
        minutes: 10,
        title: { nl: 'Nabespreken', en: 'Looking back' },
        text: {
          nl: 'Bekijk het beeld van de klas. Waarover verschilt de klas nog, en is dat een verschil over feiten, over waarden of over een woord?',
          en: 'Look at the class’s picture. On what does the class still differ, and is that a difference about facts, about values or about a word?',
        },
        at: 'class',
        project: { nl: 'Het beeld van de klas', en: 'The class’s picture' },
      },
    ],
    variants: [
      {
        nl: 'Over twee lessen verdeeld: stop na ‘Zoek het gat’; met het bewaarde bestand gaat ‘vooraf’ mee naar de tweede les.',
        en: 'Spread over two lessons: stop after ‘Find the hole’; with the file that they saved, students bring ‘before’ to the second lesson.',
      },
      {
        nl: 'Schrijfopdracht: het betoog als Markdown of Word bewaren en thuis uitwerken.',
        en: 'Writing task: save the brief as Markdown or Word and write it out at home.',
      },
    ],
  },
];
