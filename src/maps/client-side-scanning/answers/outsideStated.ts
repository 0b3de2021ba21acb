import type { outsideSteps } from '../arguments/outside.ts';
import type { Answers } from './types.ts';

/** How the outside steps fare about what the documents themselves state or conclude. */
export const outsideStatedAnswers = {
  'survey-on-majority': {
    strength: {
      state: 'elsewhere',
      statements: ['survey-some-scanning'],
      remark: {
        nl: 'Ten dele: 15 van de 20 is een ruime meerderheid van de ondervraagde staten, maar wie voor enige vorm van scannen is, is nog niet voor deze verordening.',
        en: 'In part: 15 of 20 is a wide majority of the states surveyed, but to favour some scanning is not yet to favour this Regulation.',
      },
    },
    general: {
      state: 'unanswered',
      remark: {
        nl: 'De peiling telt twintig lidstaten; wat de andere vonden, blijkt hier niet.',
        en: 'The survey counts twenty member states; what the others thought is not shown here.',
      },
    },
    contrary: {
      state: 'unanswered',
      remark: {
        nl: 'Voor het voorjaar van 2023 doet geen van de bronnen hier dat; wat later in de Raad gebeurde (kaartje 100), zegt niets over toen.',
        en: 'For spring 2023 none of the sources here does; what happened in the Council later (card 100) says nothing about that time.',
      },
    },
  },
  'ncmec-on-services': {
    strength: {
      state: 'elsewhere',
      statements: ['ncmec-share'],
      remark: {
        nl: 'Ten dele: het laat een groot aandeel in één jaar zien, niet de toename waarover kaartje 7 gaat.',
        en: 'In part: it shows a large share in one year, not the increase that card 7 is about.',
      },
    },
    general: {
      state: 'unanswered',
      remark: {
        nl: 'Het gaat om meldingen van aanbieders bij één instantie, met e-mail erbij; hoeveel materiaal er rondgaat, blijkt daar niet uit.',
        en: 'These are providers’ reports to one body, with e-mail included; they do not show how much material circulates.',
      },
    },
    contrary: {
      state: 'unanswered',
      remark: {
        nl: 'Geen van de bronnen hier wijst op het tegendeel.',
        en: 'None of the sources here points the opposite way.',
      },
    },
  },
  'safe-havens-on-situation': {
    serves: {
      state: 'elsewhere',
      statements: ['minister-other-means', 'gec-user-reporting'],
      remark: {
        nl: 'Ten dele: dat de situatie van kaartje 3 zo’n veilige haven is, is onze lezing; deze bronnen noemen andere middelen dan scannen.',
        en: 'In part: that the situation of card 3 is such a safe haven is our reading; these sources name means other than scanning.',
      },
    },
    others: { state: 'here', statements: ['strong-encryption-important', 'rights-protected'] },
    weighs: {
      state: 'unanswered',
      remark: {
        nl: 'Waarom dit zwaarder zou wegen dan veilige communicatie, blijkt hier niet.',
        en: 'Why this should weigh more than secure communication is not shown here.',
      },
    },
  },
  'court-on-e2ee': {
    similar: {
      state: 'elsewhere',
      statements: ['podchasov-decryption'],
      remark: {
        nl: 'Ten dele: de uitspraak gaat over een plicht om te ontsleutelen, niet over client-side scanning.',
        en: 'In part: the ruling is about a duty to decrypt, not about client-side scanning.',
      },
    },
    binding: {
      state: 'unanswered',
      remark: {
        nl: 'De uitspraak is van later dan de brief, in een zaak tegen Rusland; wat ze voor Nederland en voor de verordening betekent, blijkt hier niet.',
        en: 'The ruling is later than the letter, in a case against Russia; what it means for the Netherlands and for the Regulation is not shown here.',
      },
    },
    contrary: {
      state: 'unanswered',
      remark: {
        nl: 'Op deze kaart staat geen andere rechterlijke uitspraak.',
        en: 'No other court ruling is on this map.',
      },
    },
  },
  'study-on-data': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Wie de studie uitvoerde, en wat hen op dit punt deskundig maakt, blijkt hier niet.',
        en: 'Who carried out the study, and what makes them expert on this point, is not shown here.',
      },
    },
    said: {
      state: 'unanswered',
      remark: {
        nl: 'Wij kennen de studie alleen uit een bericht van Security.NL; dat een effect niet kon worden vastgesteld, zegt niet dat het er niet is.',
        en: 'We know the study only from a report by Security.NL; that an effect could not be established does not say that there is none.',
      },
    },
    contradicted: {
      state: 'here',
      statements: ['data-hard-to-get', 'mainly-e2ee'],
      remark: {
        nl: 'Ten dele: de brief zegt wat in opsporingsonderzoeken blijkt, maar noemt geen cijfers of bron.',
        en: 'In part: the letter says what criminal investigations show, but gives no figures or source.',
      },
    },
  },
  'aivd-on-keeping': {
    field: {
      state: 'elsewhere',
      statements: ['aivd-risk'],
      remark: {
        nl: 'Ten dele: over veiligheidsrisico’s oordeelt een inlichtingen- en veiligheidsdienst binnen zijn vak; of het belang van kinderen ertegen opweegt, is een andere vraag.',
        en: 'In part: on security risks, an intelligence and security service judges within its field; whether the interests of children outweigh them is another question.',
      },
    },
    said: {
      state: 'unanswered',
      remark: {
        nl: 'Wij kennen het oordeel, van eind 2024, alleen uit berichten van Security.NL; op welk scansysteem het slaat, blijkt hier niet.',
        en: 'We know the judgement, of late 2024, only from reports by Security.NL; which scanning system it refers to is not shown here.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['levy-robinson-safe'],
      remark: {
        nl: 'Ten dele: volgens Levy en Robinson kan CSS in veel situaties veilig worden ingezet.',
        en: 'In part: according to Levy and Robinson, CSS can be deployed safely in many situations.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof outsideSteps>>;
