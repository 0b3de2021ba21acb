import type { StatementSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { VoiceId } from '../voices/index.ts';

/** Investigation: encryption, the work of the police, and Slootweg's motions. */
export const investigationStatements = {
  'encryption-challenges': {
    number: 36,
    origin: 'stated',
    label: {
      nl: 'Encryptie stelt opsporing voor uitdagingen',
      en: 'Encryption challenges criminal investigation',
    },
    text: {
      nl: 'Encryptie stelt de opsporing voor grote uitdagingen.',
      en: 'Encryption poses major challenges for criminal investigation.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶1',
        quote: 'Encryptie stelt de opsporing voor grote uitdagingen',
        translation: 'Encryption poses major challenges for criminal investigation',
        fidelity: 'quoted',
      },
    ],
  },
  'data-hard-to-get': {
    number: 37,
    origin: 'stated',
    label: { nl: 'Nodige gegevens zijn moeilijk te krijgen', en: 'Needed data are hard to get' },
    text: {
      nl: 'In opsporingsonderzoeken blijkt het in veel gevallen zeer lastig en soms onmogelijk om gegevens te krijgen die nodig zijn om criminelen op te sporen, ook waar dat volgens de wet is aangewezen.',
      en: 'In criminal investigations it often proves very difficult and sometimes impossible to obtain data needed to track down criminals, even where the law provides for it.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶1',
        quote:
          'blijkt het in veel gevallen zeer lastig en soms onmogelijk om gegevens die nodig zijn om criminelen op te sporen te verkrijgen',
        translation:
          'it proves in many cases very difficult and sometimes impossible to obtain data that are needed to track down criminals',
        fidelity: 'quoted',
      },
      {
        document: 'letter',
        place: '¶1',
        quote: 'Ook in gevallen waarin dat volgens de wet is aangewezen',
        translation: 'Also in cases in which the law provides for it',
        fidelity: 'quoted',
      },
    ],
  },
  'mainly-e2ee': {
    number: 38,
    origin: 'stated',
    label: {
      nl: 'Uitdagingen vooral bij E2EE-diensten',
      en: 'Challenges mainly with E2EE services',
    },
    text: {
      nl: 'De uitdagingen waarvoor encryptie de opsporing stelt, spelen vooral bij diensten die end-to-end-encryptie gebruiken.',
      en: 'The challenges that encryption poses for criminal investigation arise mainly with services that use end-to-end encryption.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶1',
        quote:
          'Deze uitdagingen zijn vooral aan de orde bij diensten die gebruik maken van end-to-end encryptie',
        translation:
          'These challenges arise mainly with services that make use of end-to-end encryption',
        fidelity: 'quoted',
      },
    ],
  },
  'strong-encryption-important': {
    number: 39,
    origin: 'stated',
    label: {
      nl: 'Sterke encryptie is van groot belang',
      en: 'Strong encryption is very important',
    },
    text: {
      nl: 'Sterke encryptie is van groot belang voor de beveiliging van communicatie.',
      en: 'Strong encryption is of great importance for the security of communication.',
    },
    note: {
      nl: 'Met ‘tegelijk’ zet de brief dit naast de uitdagingen voor de opsporing (kaartje 36): een tegenwicht, geen reden ervoor.',
      en: 'With ‘at the same time’ the letter sets this beside the challenges for investigation (card 36): a counterweight, not a reason for them.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶1',
        quote: 'Tegelijk is sterke encryptie van groot belang voor de beveiliging van communicatie',
        translation:
          'At the same time, strong encryption is of great importance for the security of communication',
        fidelity: 'quoted',
      },
    ],
  },
  'no-lawful-access': {
    number: 40,
    origin: 'stated',
    label: {
      nl: 'Rechtmatige toegang tot chats ontbreekt',
      en: 'Lawful access to chats is lacking',
    },
    text: {
      nl: 'Volgens Kamerlid Slootweg, die daar zorgen over heeft geuit, is er een gebrek aan rechtmatige toegang tot communicatie via interpersoonlijke communicatiediensten zoals WhatsApp of Signal.',
      en: 'According to Slootweg, a member of the House who has voiced worries about this, there is a lack of lawful access to communication through interpersonal communication services such as WhatsApp or Signal.',
    },
    voices: ['slootweg'],
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote:
          'zorgen heeft geuit over het gebrek aan rechtmatige toegang tot communicatie wanneer gebruik wordt gemaakt van interpersoonlijke communicatiediensten zoals Whatsapp of Signal',
        translation:
          'has voiced worries about the lack of lawful access to communication when use is made of interpersonal communication services such as WhatsApp or Signal',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'Dit gaat over toegang voor opsporings- en inlichtingendiensten, niet over het detecteren van materiaal. De brief geeft de zorg weer; de minister zegt die te delen.',
      en: 'This is about access for investigation and intelligence services, not about detecting material. The letter reports the worry; the minister says that she shares it.',
    },
  },
  'lack-hinders-services': {
    number: 41,
    origin: 'stated',
    label: { nl: 'Dat gebrek belemmert de diensten', en: 'That lack hinders the services' },
    text: {
      nl: 'Het gebrek aan rechtmatige toegang tot communicatie belemmert de opsporings- en inlichtingendiensten in hun wettelijke taak de samenleving veilig te maken.',
      en: 'The lack of lawful access to communication hinders the investigation and intelligence services in their statutory task of making society safe.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote:
          'Dit gebrek belemmert de opsporings- en inlichtingendiensten in hun wettelijke taak de samenleving veilig te maken',
        translation:
          'This lack hinders the investigation and intelligence services in their statutory task of making society safe',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Deze zin kan Slootwegs zorg weergeven of van de minister zelf zijn; zij zegt meteen erna dat zij de zorgen deelt. Toegang voor de politie is iets anders dan detectie van materiaal.',
      en: 'This sentence may report Slootweg’s worry or be the minister’s own; she says right after it that she shares the worries. Access for the police is not the same as detection of material.',
    },
  },
  'means-must-be-effective': {
    number: 42,
    origin: 'stated',
    label: {
      nl: 'Opsporing moet effectief en adequaat zijn',
      en: 'Means of investigation must be effective',
    },
    text: {
      nl: 'Het is van belang dat de mogelijkheden van de opsporing om criminaliteit tegen te gaan effectief en adequaat zijn.',
      en: 'It is important that the means of criminal investigation for countering crime are effective and adequate.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote:
          'vind ik het van belang dat de mogelijkheden van de opsporing om criminaliteit tegen te gaan effectief en adequaat zijn',
        translation:
          'I find it important that the means of criminal investigation for countering crime are effective and adequate',
        fidelity: 'quoted',
      },
    ],
  },
  'no-free-rein': {
    number: 43,
    origin: 'stated',
    label: {
      nl: 'Geen vrij spel voor criminelen',
      en: 'No free rein for criminals',
    },
    text: {
      nl: 'Voorkomen moet worden dat criminelen vrij spel hebben, onder andere bij het verspreiden van onlinemateriaal van seksueel kindermisbruik.',
      en: 'Criminals must be prevented from having free rein, among other things in spreading online child sexual abuse material.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote:
          'Om zo te voorkomen dat criminelen vrij spel hebben, onder andere bij het verspreiden van online materiaal van seksueel kindermisbruik',
        translation:
          'So as to prevent criminals from having free rein, among other things in spreading online child sexual abuse material',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'De brief noemt dit als doel van effectieve opsporing. Met deze zin gaat de brief over van encryptie in de opsporing naar dit materiaal.',
      en: 'The letter names this as the aim of effective investigation. With this sentence the letter passes from encryption in criminal investigation to this material.',
    },
  },
  'slootweg-in-tension': {
    number: 44,
    origin: 'stated',
    label: {
      nl: 'Moties-Slootweg wringen met Van Raan',
      en: 'Slootweg motions in tension with Van Raan',
    },
    text: {
      nl: 'De moties van Slootweg en anderen (nrs. 1009 en 1010) staan op gespannen voet met de motie-Van Raan.',
      en: 'The motions by Slootweg and others (nos 1009 and 1010) are in tension with the Van Raan motion.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote:
          'moties op dit onderwerp staan echter op gespannen voet met de […] motie van het lid Van Raan',
        translation:
          'motions on this subject are, however, in tension with the […] motion by Van Raan',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Wat de moties vragen, staat niet in de brief.',
      en: 'The letter does not say what the motions ask for.',
    },
  },
  'slootweg-advised-against': {
    number: 45,
    origin: 'stated',
    label: {
      nl: 'De moties-Slootweg zijn ontraden',
      en: 'Slootweg’s motions were advised against',
    },
    text: {
      nl: 'De minister heeft de moties van Slootweg en anderen moeten ontraden.',
      en: 'The minister had to advise against the motions by Slootweg and others.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶2',
        quote: 'Mede hierom heb ik de moties van het lid Slootweg moeten ontraden',
        translation: 'Partly for this reason I had to advise against the motions by Slootweg',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'De minister ontraadde dus moties van twee kanten: die van Slootweg en die van Van Ginneken. ‘Mede’ laat andere redenen open.',
      en: 'So the minister advised against motions from both sides: Slootweg’s and Van Ginneken’s. ‘Partly’ leaves room for other reasons.',
    },
  },
} as const satisfies Record<string, StatementSource<DocumentId, VoiceId>>;
