import type { SchemeSource } from '../../model/mapSource.ts';

/**
 * The kinds of argument in this map, each with its critical questions, by id.
 *
 * The kinds and their names follow Walton, Reed & Macagno, "Argumentation Schemes" (2008); the
 * patterns and questions are in our own words. Two names are ours: `responsibility`, for which
 * we know no scheme of theirs, and `necessary-means`, a form of their practical reasoning.
 * `precedent` is used in the lawyers’ sense: a form of their argument from analogy.
 */
export const schemes = {
  'negative-consequences': {
    name: {
      nl: 'argument op grond van nadelige gevolgen',
      en: 'argument from negative consequences',
    },
    pattern: {
      nl: 'Iets zou slechte gevolgen hebben. Daarom is het onwenselijk, of moet het niet gebeuren.',
      en: 'Something would have bad consequences. So it is undesirable, or should not be done.',
    },
    questions: {
      follows: {
        nl: 'Waaruit blijkt dat deze gevolgen echt zullen optreden?',
        en: 'What shows that these consequences will really follow?',
      },
      gains: {
        nl: 'Welke goede gevolgen staan ertegenover?',
        en: 'What good consequences stand against them?',
      },
      avoidable: {
        nl: 'Zijn de slechte gevolgen ook anders te voorkomen?',
        en: 'Can the bad consequences be avoided in another way?',
      },
    },
  },
  'practical-reasoning': {
    name: { nl: 'redenering van doel naar middel', en: 'practical reasoning' },
    pattern: {
      nl: 'Er is een doel, of een goede reden om iets te willen, en deze stap dient dat. Daarom is de stap nodig.',
      en: 'There is a goal, or a good reason to want something, and this step serves it. So the step is called for.',
    },
    questions: {
      'other-means': {
        nl: 'Zijn er andere middelen om het doel te bereiken?',
        en: 'Are there other means that reach the goal?',
      },
      helps: {
        nl: 'Brengt deze stap het doel echt dichterbij?',
        en: 'Does this step really bring the goal closer?',
      },
      conflicts: {
        nl: 'Botst dit met andere doelen?',
        en: 'Does this clash with other goals?',
      },
    },
  },
  'modus-ponens': {
    name: { nl: 'als-danredenering (modus ponens)', en: 'defeasible modus ponens' },
    pattern: {
      nl: 'Als het ene zo is, dan volgt het andere. Het ene is zo. Dus volgt het andere, tenzij er een uitzondering is.',
      en: 'If one thing is so, another follows. The one thing is so. So the other follows, unless there is an exception.',
    },
    questions: {
      conditional: {
        nl: 'Klopt de als-danbewering zelf?',
        en: 'Is the if-then claim itself true?',
      },
      'conditions-met': {
        nl: 'Is aan elke voorwaarde voldaan?',
        en: 'Is each of its conditions met?',
      },
      exception: {
        nl: 'Kan er een uitzondering zijn?',
        en: 'Could there be an exception?',
      },
    },
  },
  alternatives: {
    name: { nl: 'argument op grond van alternatieven', en: 'argument from alternatives' },
    pattern: {
      nl: 'De mogelijke wegen worden langsgelopen. Vallen de andere af, dan is de laatste nodig; volstaat een andere, dan niet.',
      en: 'The possible ways are gone through. If the others fail, the last one is needed; if another will do, it is not.',
    },
    questions: {
      complete: {
        nl: 'Zijn alle mogelijkheden genoemd?',
        en: 'Have all the possibilities been named?',
      },
      'ruled-out': {
        nl: 'Schiet wat afvalt echt tekort?',
        en: 'Does what is set aside really fall short?',
      },
      suffices: {
        nl: 'Is wat overblijft goed genoeg?',
        en: 'Is what remains good enough?',
      },
    },
  },
  'necessary-means': {
    name: { nl: 'argument van het enige middel', en: 'argument from the only means' },
    pattern: {
      nl: 'Een doel is maar op één aanvaardbare manier te bereiken. Daarom is die manier nodig. (Onze naam voor een vorm van de redenering van doel naar middel.)',
      en: 'A goal can be reached in only one acceptable way. So that way is needed. (Our name for a form of practical reasoning.)',
    },
    questions: {
      only: {
        nl: 'Is dit echt de enige manier?',
        en: 'Is this really the only way?',
      },
      harm: {
        nl: 'Richt het middel zelf schade aan?',
        en: 'Does the means itself do harm?',
      },
      goal: {
        nl: 'Moet het doel wel worden bereikt?',
        en: 'Does the goal have to be reached at all?',
      },
    },
  },
  'verbal-classification': {
    name: {
      nl: 'argument op grond van de betekenis van een woord',
      en: 'argument from verbal classification',
    },
    pattern: {
      nl: 'Een woord omvat gevallen van een bepaald soort, en dit is zo’n geval. Dus geldt het woord ook hier.',
      en: 'A word covers cases of a certain kind, and this is such a case. So the word applies here too.',
    },
    questions: {
      fits: {
        nl: 'Valt dit geval echt onder het woord?',
        en: 'Does this case really fall under the word?',
      },
      meaning: {
        nl: 'Is het woord ook anders te lezen?',
        en: 'Can the word be read in another way?',
      },
    },
  },
  commitment: {
    name: { nl: 'argument op grond van een toezegging', en: 'argument from commitment' },
    pattern: {
      nl: 'Iemand heeft zich ergens aan gebonden. Daarom moet diegene zich er ook in dit geval aan houden.',
      en: 'Somebody is committed to something. So they must keep to it in this case too.',
    },
    questions: {
      bound: {
        nl: 'Is de toezegging echt gedaan?',
        en: 'Was the commitment really made?',
      },
      covers: {
        nl: 'Valt dit geval onder de toezegging?',
        en: 'Does the commitment cover this case?',
      },
      outweighed: {
        nl: 'Weegt iets anders zwaarder dan de toezegging?',
        en: 'Does anything weigh more than the commitment?',
      },
    },
  },
  'cause-to-effect': {
    name: { nl: 'argument van oorzaak naar gevolg', en: 'argument from cause to effect' },
    pattern: {
      nl: 'De oorzaak is er, of komt er. Daarom is ook het gevolg te verwachten.',
      en: 'The cause is there, or is coming. So the effect is to be expected too.',
    },
    questions: {
      cause: {
        nl: 'Is de oorzaak er echt?',
        en: 'Is the cause really there?',
      },
      link: {
        nl: 'Waaruit blijkt dat het een tot het ander leidt?',
        en: 'What shows that the one leads to the other?',
      },
      prevented: {
        nl: 'Kan iets anders het gevolg voorkomen?',
        en: 'Can something else prevent the effect?',
      },
    },
  },
  responsibility: {
    name: { nl: 'argument op grond van verantwoordelijkheid', en: 'argument from responsibility' },
    pattern: {
      nl: 'Wie bijdraagt aan een kwaad, heeft de plicht om het te helpen beëindigen. (Onze eigen naam voor dit patroon.)',
      en: 'Whoever contributes to a harm has a duty to help end it. (Our own name for this pattern.)',
    },
    questions: {
      contributes: {
        nl: 'Draagt wie wordt aangesproken echt bij aan het kwaad?',
        en: 'Does the one held responsible really contribute to the harm?',
      },
      able: {
        nl: 'Kan wie wordt aangesproken het kwaad ook helpen beëindigen?',
        en: 'Is the one held responsible able to help end it?',
      },
      reach: {
        nl: 'Reikt de plicht zo ver als de conclusie zegt?',
        en: 'Does the duty reach as far as the conclusion says?',
      },
    },
  },
  values: {
    name: { nl: 'argument op grond van waarden', en: 'argument from values' },
    pattern: {
      nl: 'Iets is van waarde, of tast juist iets van waarde aan. Daarom moeten we het nastreven, of afwijzen.',
      en: 'Something is of value, or harms something of value. So we should pursue it, or reject it.',
    },
    questions: {
      serves: {
        nl: 'Is deze waarde met de conclusie echt gediend?',
        en: 'Does the conclusion really serve this value?',
      },
      others: {
        nl: 'Welke andere waarden staan ertegenover?',
        en: 'Which other values stand against it?',
      },
      weighs: {
        nl: 'Waarom zou deze waarde hier het zwaarst wegen?',
        en: 'Why should this value weigh most here?',
      },
    },
  },
  sign: {
    name: { nl: 'argument op grond van een aanwijzing', en: 'argument from sign' },
    pattern: {
      nl: 'Wat we zien, wijst gewoonlijk ergens op. Daarom zal dat ook hier zo zijn.',
      en: 'What we see is usually a sign of something. So that is probably the case here too.',
    },
    questions: {
      strength: {
        nl: 'Hoe sterk wijst dit op de conclusie?',
        en: 'How strongly does this point to the conclusion?',
      },
      general: {
        nl: 'Geldt het ook buiten de onderzochte gevallen?',
        en: 'Does it hold beyond the cases looked at?',
      },
      contrary: {
        nl: 'Wijst iets anders op het tegendeel?',
        en: 'Does anything else point the opposite way?',
      },
    },
  },
  'expert-opinion': {
    name: { nl: 'argument op grond van deskundig oordeel', en: 'argument from expert opinion' },
    pattern: {
      nl: 'Iemand die dit onderwerp kent, oordeelt zo. Daarom is het waarschijnlijk zo.',
      en: 'Somebody who knows this subject judges it so. So it is probably so.',
    },
    questions: {
      field: {
        nl: 'Is de bron deskundig op precies dit punt?',
        en: 'Is the source an expert on exactly this point?',
      },
      said: {
        nl: 'Komt wat de bron zegt hier echt op neer?',
        en: 'Does what the source says really come to this?',
      },
      contradicted: {
        nl: 'Spreken andere bronnen dit tegen?',
        en: 'Do other sources contradict it?',
      },
    },
  },
  'position-to-know': {
    name: { nl: 'argument van wie het kan weten', en: 'argument from position to know' },
    pattern: {
      nl: 'Iemand die door functie of ervaring kan weten hoe het zit, zegt dat het zo is. Daarom is het waarschijnlijk zo.',
      en: 'Somebody whose office or experience puts them in a position to know says that it is so. So it is probably so.',
    },
    questions: {
      knows: {
        nl: 'Kan de bron dit echt weten?',
        en: 'Is the source really in a position to know this?',
      },
      interest: {
        nl: 'Heeft de bron er belang bij om dit te zeggen?',
        en: 'Does the source have an interest in saying so?',
      },
      said: {
        nl: 'Komt wat de bron zegt hier echt op neer?',
        en: 'Does what the source says really come to this?',
      },
      contradicted: {
        nl: 'Spreken andere bronnen dit tegen?',
        en: 'Do other sources contradict it?',
      },
    },
  },
  'slippery-slope': {
    name: { nl: 'argument van het hellend vlak', en: 'slippery slope argument' },
    pattern: {
      nl: 'Een eerste stap maakt volgende stappen moeilijk te stoppen, tot iets wat niemand wilde. Daarom moet ook de eerste stap niet worden gezet.',
      en: 'A first step makes further steps hard to stop, down to something that nobody wanted. So the first step should not be taken either.',
    },
    questions: {
      steps: {
        nl: 'Zijn de stappen van de eerste tot de laatste duidelijk?',
        en: 'Are the steps from the first to the last clear?',
      },
      brakes: {
        nl: 'Is er onderweg een rem?',
        en: 'Is there a brake on the way?',
      },
      applies: {
        nl: 'Lijkt het voorbeeld genoeg op dit geval?',
        en: 'Is the example enough like this case?',
      },
    },
  },
  precedent: {
    name: { nl: 'argument op grond van een precedent', en: 'argument from precedent' },
    pattern: {
      nl: 'In een vergelijkbare zaak is zo beslist. Daarom moet ook in dit geval zo worden beslist.',
      en: 'A similar case was decided this way. So this case should be decided this way too.',
    },
    questions: {
      similar: {
        nl: 'Lijkt die zaak genoeg op dit geval?',
        en: 'Is that case similar enough to this one?',
      },
      binding: {
        nl: 'Is die beslissing hier bindend?',
        en: 'Is that decision binding here?',
      },
      contrary: {
        nl: 'Zijn er beslissingen die de andere kant op wijzen?',
        en: 'Are there decisions that point the other way?',
      },
    },
  },
} as const satisfies Record<string, SchemeSource>;

/** The id of a kind of argument. */
export type SchemeId = keyof typeof schemes;
