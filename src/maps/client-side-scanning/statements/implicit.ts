import type { StatementSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { VoiceId } from '../voices/index.ts';

/** What neither document says, and the reasoning needs: supplied by us, each with the reason. */
export const implicitStatements = {
  'scan-before-leaves-e2ee': {
    number: 10,
    origin: 'implicit',
    label: {
      nl: 'Scannen vóór versleuteling laat E2EE intact',
      en: 'Scanning before encryption leaves E2EE intact',
    },
    text: {
      nl: 'Scannen op het apparaat van de gebruiker, vóór de versleuteling, tast end-to-end-encryptie niet aan.',
      en: 'Scanning on the user’s device, before encryption, does not impair end-to-end encryption.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'Zonder deze aanname is client-side scanning geen manier om de maatregelen uit te voeren ‘zonder end-to-end encryptie aan te tasten’ (kaartje 5). Ook het zoeken naar mogelijkheden binnen de motie-Van Raan (kaartje 34) komt er in dat geval niet bij uit.',
      en: 'Without this assumption, client-side scanning is no way to carry out the measures ‘without impairing end-to-end encryption’ (card 5). Nor, in that case, can the search for possibilities within the Van Raan motion (card 34) arrive at it.',
    },
    note: {
      nl: 'Geen van beide documenten legt uit waarom client-side scanning end-to-end-encryptie niet zou aantasten. De minister zei het later zelf (kaartje 81).',
      en: 'Neither document explains why client-side scanning would not impair end-to-end encryption. The minister said so herself later (card 81).',
    },
  },
  'detection-needed': {
    number: 11,
    origin: 'implicit',
    label: { nl: 'Detectie van de inhoud is nodig', en: 'Detecting content is needed' },
    text: {
      nl: 'Om de verspreiding van materiaal van seksueel kindermisbruik via communicatiediensten te bestrijden, moet de inhoud kunnen worden gedetecteerd; middelen die de inhoud ongemoeid laten, volstaan niet.',
      en: 'To combat the spread of child sexual abuse material through communication services, detecting content is needed; means that leave content alone do not suffice.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'Dat detectie onmogelijk wordt (kaartje 2), is pas ‘buitengewoon onwenselijk’ (kaartje 3) als andere middelen dat verlies niet kunnen goedmaken.',
      en: 'That detection becomes impossible (card 2) is ‘extremely undesirable’ (card 3) only if other means cannot make up for that loss.',
    },
  },
  'can-pass-van-raan': {
    number: 63,
    origin: 'implicit',
    label: {
      nl: 'CSS kan binnen Van Raan passen',
      en: 'CSS can fit the Van Raan motion',
    },
    text: {
      nl: 'Client-side scanning kan voldoen aan de motie-Van Raan, ook al valt het onder wat de motie-Van Ginneken afwijst, omdat iets encryptie kan ‘bedreigen’ zonder die ‘onmogelijk’ te maken.',
      en: 'Client-side scanning can meet the Van Raan motion even though it falls under what the Van Ginneken motion rejects, because something can ‘threaten’ encryption without making it ‘impossible’.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'De minister wil binnen de ene motie blijven (kaartje 33 en 34) en ontraadt de andere (kaartje 1). Alleen als de eerste ruimte laat voor client-side scanning, kan die daarbinnen een mogelijkheid zijn.',
      en: 'The minister wants to stay within the one motion (cards 33 and 34) and advises against the other (card 1). Client-side scanning can be a possibility within the first only if the first leaves room for it.',
    },
  },
  'hosting-duty-messaging': {
    number: 64,
    origin: 'implicit',
    label: {
      nl: 'Hosting schept een plicht rond chatdiensten',
      en: 'Hosting brings a duty on messaging',
    },
    text: {
      nl: 'Een land dat op nummer één staat bij het hosten van materiaal van seksueel kindermisbruik, heeft ook een plicht om op te treden tegen de verspreiding ervan via berichtendiensten.',
      en: 'A country that is number one in hosting child sexual abuse material also has a duty to act against its spread through messaging services.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'De koppositie (kaartje 15) gaat over webhosting, de motie over berichtendiensten. De redenering stapt over van het een op het ander (naar kaartje 14 en 30) zonder te zeggen waarom dat kan.',
      en: 'The top position (card 15) is about web hosting, the motion about messaging services. The reasoning moves from the one to the other (to cards 14 and 30) without saying why it may.',
    },
  },
  'counts-as-early-no': {
    number: 65,
    origin: 'implicit',
    label: {
      nl: 'Eén middel uitsluiten telt als afwijzing',
      en: 'Ruling out one means counts as rejection',
    },
    text: {
      nl: 'Eén middel uitsluiten, namelijk client-side scanning, of de goedkeuring daaraan verbinden, komt neer op een vroegtijdige afwijzing van de voorstellen in de verordening.',
      en: 'Ruling out one means, namely client-side scanning, or making approval conditional on that, amounts to an early rejection of the proposals in the Regulation.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'De motie sluit een middel uit en stelt een voorwaarde (kaartje 17); de documenten spreken van een ‘vroegtijdige afwijzing’ van de voorstellen. Dat Nederland daardoor alleen komt te staan, een slecht signaal geeft en invloed verliest, volgt pas als het een als het ander telt.',
      en: 'The motion rules out a means and sets a condition (card 17); the documents speak of an ‘early rejection’ of the proposals. That the Netherlands would then stand alone, send a bad signal and lose influence follows only if the one counts as the other.',
    },
  },
  'no-would-not-stop': {
    number: 66,
    origin: 'implicit',
    label: {
      nl: 'Een Nederlands nee houdt het niet tegen',
      en: 'A Dutch no would not stop it',
    },
    text: {
      nl: 'Een Nederlands nee zou de aanneming van de verordening niet tegenhouden.',
      en: 'A Dutch no would not stop the Regulation from being adopted.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'Dat de verordening Nederland na aanneming bindt (kaartje 26), is alleen een reden om invloed te houden (kaartje 13) als zij ook zonder Nederlandse steun kan worden aangenomen.',
      en: 'That the Regulation binds the Netherlands once adopted (card 26) is a reason for keeping influence (card 13) only if it can be adopted without Dutch support.',
    },
  },
  'imagery-proportionate': {
    number: 67,
    origin: 'implicit',
    label: {
      nl: 'Beeld scannen kan proportioneel zijn',
      en: 'Scanning imagery can be proportionate',
    },
    text: {
      nl: 'Het scannen van beeldmateriaal op communicatiediensten is proportioneel, of kan dat worden gemaakt.',
      en: 'Scanning imagery on communication services is proportionate, or can be made so.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'Tekst scannen wijst de minister af als niet proportioneel (kaartje 47). Het scannen van beeld openlaten (kaartje 48) past daar alleen bij als beeld die toets wél kan doorstaan.',
      en: 'The minister rejects the scanning of text as not proportionate (card 47). Leaving imagery open (card 48) fits with that only if imagery can pass the same test.',
    },
  },
  'css-works': {
    number: 68,
    origin: 'implicit',
    label: { nl: 'CSS werkt goed genoeg', en: 'CSS works well enough' },
    text: {
      nl: 'Client-side scanning werkt goed en betrouwbaar genoeg om de omloop van materiaal van seksueel kindermisbruik te helpen stoppen.',
      en: 'Client-side scanning works well and reliably enough to help stop the circulation of child sexual abuse material.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'Client-side scanning lijkt volgens de documenten de enige manier om de maatregelen uit te voeren zonder end-to-end-encryptie aan te tasten (kaartje 5). Het streven om de omloop te stoppen (kaartje 35) is er alleen mee gediend als die manier ook werkt.',
      en: 'According to the documents, client-side scanning seems the only way to carry out the measures without impairing end-to-end encryption (card 5). It serves the effort to stop the circulation (card 35) only if it works.',
    },
  },
  'css-stays-limited': {
    number: 69,
    origin: 'implicit',
    label: { nl: 'CSS kan hiertoe beperkt blijven', en: 'CSS can stay limited to this' },
    text: {
      nl: 'Client-side scanning kan beperkt blijven tot materiaal van seksueel kindermisbruik.',
      en: 'Client-side scanning can stay limited to child sexual abuse material.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'De minister laat het scannen van beeld open en trekt een grens bij tekst (kaartje 46 en 48). Zo’n grens houdt alleen stand als het scannen daarbinnen kan blijven.',
      en: 'The minister leaves the scanning of imagery open and draws a line at text (cards 46 and 48). Such a line holds only if scanning can be kept within it.',
    },
  },
  'open-until-opinion': {
    number: 70,
    origin: 'implicit',
    label: {
      nl: 'Openhouden tot het juridische advies er is',
      en: 'Keep it open until the opinion arrives',
    },
    text: {
      nl: 'Zolang de inhoud niet vaststaat en het juridische advies wordt afgewacht, moet de mogelijkheid van client-side scanning openblijven.',
      en: 'As long as the substance is unsettled and the legal opinion is awaited, the option of client-side scanning should stay open.',
    },
    voices: ['mapmakers'],
    reason: {
      nl: 'De nota meldt dat ‘we’ er nog niet uit zijn (kaartje 22) en dat het advies nog moet komen (kaartje 60). Dat onzekerheid pleit voor openhouden, en niet voor uitsluiten, zegt zij niet.',
      en: 'The memo reports that ‘we’ are not there yet (card 22) and that the opinion is still to come (card 60). It does not say that uncertainty speaks for keeping the option open rather than for ruling it out.',
    },
  },
} as const satisfies Record<string, StatementSource<DocumentId, VoiceId>>;
