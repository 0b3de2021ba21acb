import type { Position, Role } from '../../../model/role.ts';
import type { Text } from '../../../model/text.ts';
import type { steps } from '../arguments/index.ts';
import type { lines } from '../lines.ts';

interface RoleLineSource {
  title: Text;
  plea?: { line: keyof typeof lines; side: 'steelman' | 'reply' };
  arguments: readonly [keyof typeof steps, ...(keyof typeof steps)[]];
}

interface RoleCaseSource {
  id: string;
  position: Position;
  name: Text;
  said: Text;
  lines: readonly [RoleLineSource, ...RoleLineSource[]];
}

type RoleSource = Role & { cases: readonly [RoleCaseSource, ...RoleCaseSource[]] };

/**
 * The roles for a debate on the advice. Nobody is made to say anything: a role is somebody who argues as
 * the documents or sources do, and each says how far what is known of them goes.
 */
export const roles = [
  {
    id: 'minister',
    name: { nl: 'De minister', en: 'The minister' },
    who: {
      nl: 'De minister van Justitie en Veiligheid, D. Yeşilgöz-Zegerius, die de motie ontraadde en de Kamer in de brief haar redenen gaf.',
      en: 'The Minister of Justice and Security, D. Yeşilgöz-Zegerius, who advised against the motion and gave the House her reasons in the letter.',
    },
    decides: false,
    cases: [
      {
        id: 'advice',
        position: 'for',
        name: { nl: 'Met de minister', en: 'With the minister' },
        said: {
          nl: 'Wat alleen in de nota staat, schrijven haar ambtenaren, niet zijzelf. Dat client-side scanning de enige manier is om de maatregelen uit te voeren zonder end-to-end-encryptie aan te tasten, zegt de brief in ¶10 met een slag om de arm (‘op dit moment’, ‘lijkt’): laat die woorden staan. In ¶12 ontbreken ze, maar daar staat een ‘indien’ voor. Dat beeld scannen proportioneel is, staat in geen van beide documenten.',
          en: 'What stands only in the memo is written by her officials, not by her. That client-side scanning is the only way to carry out the measures without impairing end-to-end encryption, the letter says in ¶10 with a hedge (‘at the moment’, ‘seems’): keep those words. In ¶12 they are missing, but there it begins with an ‘if’. That scanning imagery is proportionate is in neither document.',
        },
        lines: [
          {
            title: {
              nl: 'Zonder client-side scanning verdwijnt detectie',
              en: 'Without client-side scanning, detection is lost',
            },
            plea: { line: 'losing-detection', side: 'steelman' },
            arguments: [
              'situation-therefore',
              'detection-lost',
              'if-then',
              'no-other-means',
              'before-encryption',
            ],
          },
          {
            title: {
              nl: 'Een vroeg nee kost Nederland invloed',
              en: 'An early no costs the Netherlands influence',
            },
            plea: { line: 'influence-at-the-table', side: 'steelman' },
            arguments: ['situation-therefore', 'influence-undesirable', 'bound-influence'],
          },
        ],
      },
    ],
  },
  {
    id: 'motion-author',
    name: { nl: 'De indiener van de motie', en: 'The motion’s author' },
    who: {
      nl: 'Kamerlid Van Ginneken (D66), die met medeondertekenaars vroeg om encryptiebedreigende chatcontrol, zoals client-side scanning, buiten het voorstel te houden, en anders de verordening niet goed te keuren.',
      en: 'Van Ginneken (D66), a member of the House, who with co-signatories asked for encryption-threatening chat control, such as client-side scanning, to be kept out of the proposal, and otherwise for the Regulation not to be approved.',
    },
    decides: false,
    cases: [
      {
        id: 'motion',
        position: 'against',
        name: { nl: 'Met de motie', en: 'With the motion' },
        said: {
          nl: 'Nota en brief geven het verzoek van de motie, niet de redenen van de indieners. De redenen hieronder komen van anderen, deels van na de brief, en wat de kaart van hen geeft, gaat niet over de motie. Leg die redenen Van Ginneken dus niet in de mond.',
          en: 'The memo and the letter give the request of the motion, not its authors’ reasons. The reasons below come from others, some of them later than the letter, and what the map gives of them is not about the motion. So do not put those reasons in Van Ginneken’s mouth.',
        },
        lines: [
          {
            title: {
              nl: 'Scannen laat encryptie niet ongemoeid',
              en: 'Scanning does not leave encryption alone',
            },
            plea: { line: 'scanning-first', side: 'reply' },
            arguments: [
              'edpb-on-encryption',
              'eff-on-encryption',
              'legal-service-on-encryption',
              'gec-on-encryption',
            ],
          },
          {
            title: { nl: 'Er zijn andere middelen', en: 'There are other means' },
            plea: { line: 'losing-detection', side: 'reply' },
            arguments: ['minister-on-other-means', 'gec-on-reporting', 'pfefferkorn-on-reporting'],
          },
        ],
      },
    ],
  },
  {
    id: 'council-lawyer',
    name: { nl: 'De jurist van de Raad van de EU', en: 'The Council’s lawyer' },
    who: {
      nl: 'Een jurist van de Juridische Dienst van de Raad van de Europese Unie: de juristen van de instelling waarin ministers van de lidstaten over Europese wetten meebeslissen, samen met het Europees Parlement. Niet van de Nederlandse Raad van State.',
      en: 'A lawyer of the Legal Service of the Council of the European Union, the institution in which ministers of the member states decide on European laws, together with the European Parliament. Not of the Dutch Council of State.',
    },
    decides: false,
    cases: [
      {
        id: 'opinion',
        position: 'against',
        name: { nl: 'Met het advies van 26 april 2023', en: 'With the opinion of 26 April 2023' },
        said: {
          nl: 'Het advies lekte uit en is van na de nota. Het gaat over alle detectiebevelen voor interpersoonlijke communicatie, niet alleen over beeld. Wat de kaart ervan geeft, gaat niet over de motie: dat je er in dit debat tegen het ontraden mee pleit, is onze keuze. In de tekst bij de lijnen staan ook redenen van anderen; die staan niet in het advies.',
          en: 'The opinion was leaked, and is later than the memo. It is about all detection orders on interpersonal communications, not only about imagery. What the map gives of it is not about the motion: that you use it in this debate against the minister’s advice is our choice. The text with the lines also holds reasons of others; those are not in the opinion.',
        },
        lines: [
          {
            title: {
              nl: 'Zeer waarschijnlijk ongericht, met een ernstig risico voor rechten',
              en: 'Very likely indiscriminate, with a serious risk to rights',
            },
            plea: { line: 'keeping-the-option', side: 'reply' },
            arguments: ['legal-service-on-reach', 'legal-service-on-proportionality'],
          },
          {
            title: {
              nl: 'Encryptie verboden, verzwakt of omzeild',
              en: 'Encryption banned, weakened or circumvented',
            },
            plea: { line: 'scanning-first', side: 'reply' },
            arguments: ['legal-service-on-encryption'],
          },
        ],
      },
    ],
  },
  {
    id: 'member',
    name: { nl: 'Het Kamerlid dat moet beslissen', en: 'The member who must decide' },
    who: {
      nl: 'Een lid van de Tweede Kamer dat de motie en de brief voor zich heeft en nog niet heeft gekozen. Dit is niemand in het bijzonder: de rol is van ons.',
      en: 'A member of the House of Representatives with the motion and the letter on the table, who has not chosen yet. This is nobody in particular: the role is ours.',
    },
    decides: true,
    cases: [
      {
        id: 'with-the-advice',
        position: 'for',
        name: { nl: 'Wat voor het ontraden pleit', en: 'What speaks for the advice' },
        said: {
          nl: 'Eerst de reden die in de brief vooropstaat, het verlies van detectie; daarna die van de nota, de fase van de onderhandelingen.',
          en: 'First the reason that leads in the letter, the loss of detection; then the memo’s, the phase of the negotiations.',
        },
        lines: [
          {
            title: {
              nl: 'Zonder client-side scanning verdwijnt detectie',
              en: 'Without client-side scanning, detection is lost',
            },
            plea: { line: 'losing-detection', side: 'steelman' },
            arguments: ['situation-therefore', 'detection-lost', 'if-then'],
          },
          {
            title: {
              nl: 'Wie onderhandelt, houdt de optie open',
              en: 'Negotiations require keeping the option open',
            },
            plea: { line: 'keeping-the-option', side: 'steelman' },
            arguments: ['option-therefore', 'phase-keep'],
          },
        ],
      },
      {
        id: 'with-the-motion',
        position: 'against',
        name: { nl: 'Wat tegen het ontraden pleit', en: 'What speaks against the advice' },
        said: {
          nl: 'Redenen van anderen dan de indieners van de motie. Een deel ervan is van later dan de brief; de datum staat erbij.',
          en: 'Reasons of others than the motion’s authors. Some of them are later than the letter; their dates say so.',
        },
        lines: [
          {
            title: {
              nl: 'Scannen laat encryptie niet ongemoeid',
              en: 'Scanning does not leave encryption alone',
            },
            plea: { line: 'scanning-first', side: 'reply' },
            arguments: ['edpb-on-encryption', 'legal-service-on-encryption', 'eff-on-encryption'],
          },
          {
            title: {
              nl: 'Minder ingrijpend is nog niet proportioneel',
              en: 'Less intrusive is not yet proportionate',
            },
            plea: { line: 'line-at-text', side: 'reply' },
            arguments: ['edpb-on-access', 'child-protection-on-proportionality'],
          },
        ],
      },
    ],
  },
  {
    id: 'child-protection',
    name: { nl: 'De instantie die kinderen beschermt', en: 'The child-protection body' },
    who: {
      nl: 'Een instantie die voor kinderen en slachtoffers opkomt. Zulke instanties leggen niet allemaal dezelfde nadruk: kies wie je volgt.',
      en: 'A body that stands up for children and victims. Such bodies do not all stress the same things: choose whom you follow.',
    },
    decides: false,
    cases: [
      {
        id: 'not-proportionate',
        position: 'against',
        name: {
          nl: 'Met Offlimits en de Nationaal Rapporteur',
          en: 'With Offlimits and the National Rapporteur',
        },
        said: {
          nl: 'De kaart geeft hen samen weer, zonder te zeggen wie van beiden wat zei. Hun oordeel gaat over het hele voorstel, niet over de motie. Dat van Offlimits is van na de brief; van de Rapporteur kennen wij alleen het jaar, 2023. Ook in de tekst bij de eerste lijn staan anderen; de tweede lijn is geheel van anderen.',
          en: 'The map reports the two together, without saying which of them said what. Their judgement is on the whole proposal, not on the motion. That of Offlimits is later than the letter; for the Rapporteur we have only the year, 2023. The text with the first line names others too; the second line is wholly that of others.',
        },
        lines: [
          {
            title: {
              nl: 'Het voorstel is niet proportioneel',
              en: 'The proposal is not proportionate',
            },
            plea: { line: 'owed-to-the-victims', side: 'reply' },
            arguments: ['child-protection-on-proportionality'],
          },
          {
            title: {
              nl: 'Beperkt effect, en er is ander werk te doen',
              en: 'A limited effect, and other work to be done',
            },
            arguments: ['eprs-on-effect', 'breyer-on-other-means'],
          },
        ],
      },
      {
        id: 'no-safe-havens',
        position: 'for',
        name: {
          nl: 'Met Dettmeijer / Child Safety in Europe en de NSPCC',
          en: 'With Dettmeijer / Child Safety in Europe and the NSPCC',
        },
        said: {
          nl: 'De kaart geeft hen samen weer, zonder te zeggen wie van beiden wat zei. Wat Dettmeijer / Child Safety in Europe zei, is van na de brief; van de NSPCC kennen wij geen datum. Wat de kaart van hen geeft, gaat niet over de motie: dat het hier voor het ontraden pleit, is onze lezing. Beide lijnen bouwen verder op de brief; sommige stappen daarin zijn onze lezing.',
          en: 'The map reports the two together, without saying which of them said what. What Dettmeijer / Child Safety in Europe said is later than the letter; for the NSPCC we have no date. What the map gives of them is not about the motion: that it speaks for the advice here is our reading. For the rest both lines build on the letter; some of their steps are our reading.',
        },
        lines: [
          {
            title: {
              nl: 'Geen vrijplaatsen, en ook slachtoffers hebben recht op privacy',
              en: 'No safe havens, and victims have privacy rights too',
            },
            plea: { line: 'owed-to-the-victims', side: 'steelman' },
            arguments: ['safe-havens-on-situation', 'victims-on-proportionality'],
          },
          {
            title: {
              nl: 'Nederland is slachtoffers regels verschuldigd',
              en: 'The Netherlands owes victims rules',
            },
            arguments: ['prevention-rules', 'reality-prevention', 'owed-rules', 'hosting-owed'],
          },
        ],
      },
    ],
  },
  {
    id: 'engineer',
    name: { nl: 'De encryptie-ingenieur', en: 'The encryption engineer' },
    who: {
      nl: 'Iemand die beveiligde berichtendiensten bouwt en weet wat scannen op een apparaat vraagt. Over wat er kan, verschillen de bronnen: kies welke je volgt.',
      en: 'Somebody who builds secure messaging and knows what scanning on a device takes. Sources differ on what can be done: choose which you follow.',
    },
    decides: false,
    cases: [
      {
        id: 'warnings',
        position: 'against',
        name: {
          nl: 'Met Abelson e.a., Jain e.a. en de open verklaring',
          en: 'With Abelson et al., Jain et al. and the open statement',
        },
        said: {
          nl: 'Wat de kaart van deze bronnen geeft, gaat niet over de motie. Jain e.a. tonen wat mogelijk is, niet hoe vaak het gebeurt; de open verklaring van wetenschappers en wat Apple zei, zijn van na de brief. Ook een studie voor het Europees Parlement komt erbij.',
          en: 'What the map gives of these sources is not about the motion. Jain et al. show what can be done, not how often it happens; the scientists’ open statement and what Apple said are later than the letter. A study for the European Parliament is brought in too.',
        },
        lines: [
          {
            title: {
              nl: 'Scannen op een apparaat is niet betrouwbaar genoeg',
              en: 'Scanning on a device is not reliable enough',
            },
            arguments: [
              'bugs-on-effect',
              'jain-on-evasion',
              'scientists-on-reliability',
              'eprs-on-technology',
            ],
          },
          {
            title: {
              nl: 'Scannen kan worden misbruikt',
              en: 'Scanning can be abused',
            },
            plea: { line: 'line-at-text', side: 'reply' },
            arguments: ['bugs-on-abuse', 'apple-on-slope'],
          },
        ],
      },
      {
        id: 'possibilities',
        position: 'for',
        name: {
          nl: 'Met Levy & Robinson en Madden e.a.',
          en: 'With Levy & Robinson and Madden et al.',
        },
        said: {
          nl: 'Levy en Robinson zeggen dat hun stuk geen overheidsbeleid is. Madden e.a. zijn van na de brief en gaan over hashes, één onderdeel van scannen. Levy en Robinson zeggen ‘veilig in veel situaties’; dat encryptie dan intact blijft, is onze lezing. Wat de kaart van hen geeft, gaat niet over de motie.',
          en: 'Levy and Robinson say that their paper is not government policy. Madden et al. are later than the letter, and write about hashes, one part of scanning. Levy and Robinson say ‘safely in many situations’; that encryption then stays intact is our reading. What the map gives of them is not about the motion.',
        },
        lines: [
          {
            title: {
              nl: 'Client-side scanning kan in veel situaties veilig',
              en: 'Client-side scanning can be safe in many situations',
            },
            plea: { line: 'scanning-first', side: 'steelman' },
            arguments: ['before-encryption', 'levy-robinson-on-encryption'],
          },
          {
            title: {
              nl: 'Hashes zijn vrij robuust',
              en: 'Hashes are fairly robust',
            },
            arguments: ['madden-on-robustness', 'levy-robinson-on-use'],
          },
        ],
      },
    ],
  },
] as const satisfies readonly RoleSource[];
