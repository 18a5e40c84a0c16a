/**
 * What a word of Dutch cannot tell by itself: which of two things it is, and verbs that are written in two parts. Each is put into words, or into German.
 * @module
 */

const TIME = '\\d|(?:de )?(?:middag|lunch|zomer|vakantie|kerst|nieuwjaar|weekend|maandag|dinsdag|woensdag|donderdag|vrijdag)|het weekend';
const OF_SOMEBODY =
  'gegevens|data|adres|mailadres|e-?mailadres|nummer|nr|account|profiel|naam|klanten|klant|collega|buurman|vrouw|dochter|zoon|ouders|verzoek|vraag|toestemming|bezwaar|factuur|bestelling|dossier';
/** Up to six words of a clause. */
const CLAUSE = "((?:\\s[\\p{L}\\d'-]+){0,6}?)\\s";
const END = '(?!\\p{L})';
const START = '(?<!\\p{L})';

/** What one tells to stay away from, and goes on being written to. */
const OCCASIONS =
  '(?:diner|lunch|ontbijt|etentje|borrel|vergadering|opleiding|cursus|workshop|les|zwemles|training|afspraak|receptie|evenement|event|infoavond|beurs|sponsorloop|wedstrijd|toernooi|feest|rondleiding|webinar|demo|kamp|uitstap|reis|barbecue|bbq|bijeenkomst|sessie|bezoek|werk|school|onderhoud)';
const PIECES = '(?:product|artikel|item|order|bestelling|referentie|offerte|document|merk|machine|toestel|prijs)';

const STEPS: readonly (readonly [RegExp, string])[] = [
  // A point behind what is cut short ends no sentence.
  [
    /(?<!\p{L})(uitgeschr|afgem|afm|nwsbr|nwsbrf|tel|reg|geg|verw|opgez|bevest|vlg|mnd|mw|dhr|nr|wk|ivm|telef|schriftel)\.(?=\s|$)/giu,
    '$1',
  ],
  [/(?<!\p{L})v\.?[/ ]?d\.?(?=\s)/giu, 'van de'],
  [/(\d)\s?u(?:ur)?(?!\p{L})/giu, '$1 Uhr'],
  // No wish not to be reached.
  [
    /(?<!\p{L})(?:uitschrijving|uitgeschreven|afmelding|afgemeld)(?= (?:(?:bij|uit|van) )?(?:de )?(?:kvk|kbo|handelsregister)(?!\p{L}))/giu,
    'Eintrag',
  ],
  [
    new RegExp(
      `${START}(?:afgemeld|afmelden|afmelding|uitgeschreven)(?= (?:(?:voor|van|bij|op) )?(?:(?:het|de|een|onze|haar|zijn) )?(?:${OCCASIONS}|ziek)${END})`,
      'giu',
    ),
    'abgesagt',
  ],
  [new RegExp(`(?<=${START}${PIECES} (?:[\\p{L}-]{1,20} )?)(?:geschrapt|verwijderd)${END}`, 'giu'), 'ausgelaufen'],
  [
    /(?<!\p{L})verwijderverzoek(?= (?:voor|van|over|inzake) (?:(?:de|het|een|zijn|haar|onze) )?(?:recensie|review|product|foto|bestelling|artikel|bericht))/giu,
    'Bitte',
  ],
  [/(?<!\p{L})contact met(?= (?:de|het|een|onze|zijn|haar)(?!\p{L}))/giu, 'Austausch mit'],
  [/(?<!\p{L})nooit contact opgenomen(?!\p{L})/giu, 'noch nicht kontaktiert'],
  [/(?<!\p{L})tevreden (?:over|met|van)(?: (?:de|het|onze|jullie|uw))?(?!\p{L})/giu, 'zufrieden mit dem'],
  [/(?<!\p{L})(?:e?mail|brief|mailtje|schrijven) met (?:bezwaar|verzet)(?!\p{L})/giu, 'Widerspruch'],
  [/(?<!\p{L})ge[iï]nformeerd over (?:het )?recht (?:van|op) (?:bezwaar|verzet)(?!\p{L})/giu, 'über Widerspruchsrecht informiert'],
  [/(?<!\p{L})houdt niet van(?!\p{L})/giu, 'mag nicht so'],
  [/(?<!\p{L})recht (?:van|op) (?:bezwaar|verzet)(?!\p{L})/giu, 'Widerspruchsrecht'],
  [/(?<!\p{L})wel(?= (?:bellen|mailen|sms|post|telefonisch|gebeld|gemaild|schrijven|contacteren))/giu, 'gerne'],
  [/(?<!\p{L})(?:op)?gebeld(?:\s?\/\s?| of | noch )ge-?e?-?maild(?!\p{L})/giu, 'anrufen oder mailen'],
  // In two parts.
  [new RegExp(`${START}(?:schrijft?|schreef)${CLAUSE}uit${END}`, 'giu'), 'abmelden$1'],
  [new RegExp(`${START}(?:meldt?|meldde)${CLAUSE}af${END}`, 'giu'), 'abmelden$1'],
  [new RegExp(`${START}(?:hou|houd|houdt|houden)${CLAUSE}op${END}`, 'giu'), 'aufhören$1'],
  [new RegExp(`${START}(?:hou|houd|houdt) op${END}`, 'giu'), 'aufhören'],
  [new RegExp(`${START}(?:zegt?|zei)${CLAUSE}op${END}`, 'giu'), 'kündigt$1'],
  [new RegExp(`${START}(?:trekt?|trok)${CLAUSE}in${END}`, 'giu'), 'widerruft$1'],
  [/(?<!\p{L})(?:uit te schrijven|af te melden)(?!\p{L})/giu, 'abzumelden'],
  [/(?<!\p{L})(?:op )?te bellen(?!\p{L})/giu, 'anzurufen'],
  [/(?<!\p{L})op te nemen(?!\p{L})/giu, 'aufzunehmen'],
  [/(?<!\p{L})(?:met rust|gerust)(?= te laten|$|\s)/giu, 'in Ruhe'],
  // One word, two things.
  [new RegExp(`${START}voor(?=\\s(?:${TIME}))`, 'giu'), 'vor'],
  [new RegExp(`${START}(?:zijn|z'n|zn|haar|hun)(?=\\s(?:\\p{L}+\\s)?(?:${OF_SOMEBODY})${END})`, 'giu'), 'seine'],
  [/(?<=(?<!\p{L})(?:op|haar|zijn|eigen|uitdrukkelijke|hun|z'n) )vraag(?!\p{L})/giu, 'Wunsch'],
  [
    /(?<=(?<!\p{L})(?:niet|nie|te|wil|mag|graag|liever|nooit|meer) )mail(?!\p{L})|(?<!\p{L})mail(?= (?:me|mij|ons|hem|haar|niet|nooit)(?!\p{L}))/giu,
    'mailen',
  ],
  [/(?<=(?<!\p{L})(?:vraagt|fragt|vroeg|weten|weet|gevraagd|check|nagaan) )of(?!\p{L})/giu, 'ob'],
  [/(?<!\p{L})dr\./giu, 'Doktor'],
  [/(?<!\p{L})komt (?:er )?niet voor(?!\p{L})/giu, 'fehlt'],
  [/(?<!\p{L})avg[- ]?verzoek(?!\p{L})/giu, 'DSGVO-Antrag'],
  [/(?<!\p{L})verwijderd moeten (?:zijn|worden)(?!\p{L})/giu, 'gelöscht werden sollen'],
  [/(?<!\p{L})vra(?:agt|gen)(?= (?:zich )?(?:af )?(?:waarom|of|hoe|wat|wanneer|waar|wie|hoelang|welke?)(?!\p{L}))/giu, 'fragt'],
  [/(?<!\p{L})toestemming gegeven(?!\p{L})/giu, 'Einwilligung erteilt'],
  [/(?<!\p{L})nog geen(?!\p{L})/giu, 'bisher keine'],
  [
    /(?<=(?<!\p{L})(?:factuur|voorschrift|rekening|tender|attest|vacature|recept|cheque|bon|offerte|wedstrijd|verkiezingen)(?: [\p{L}-]{1,20}){0,2} )uitgeschreven(?!\p{L})/giu,
    'ausgestellt',
  ],
  [/(?<!\p{L})uitgeschreven(?=: (?:attest|factuur|voorschrift|recept))/giu, 'ausgestellt'],
  [
    /(?<=(?<!\p{L})(?:afspraak|les|levering|datum|vergadering|training|rit|meeting|demo)(?: [\p{L}-]{1,20}){0,2} )verzet(?!\p{L})/giu,
    'verschoben',
  ],
];

/** "Liever mailen dan bellen": behind a comparison it is another word in German. */
const THAN = /(?<=(?<!\p{L})(?:lieber|mehr|besser|weniger|früher)(?: [\p{L}-]{1,20}){0,2} )dann(?!\p{L})/giu;
/** German words in their place. */
export const inGermanOrder = (german: string): string => german.replace(THAN, 'als');

/** A note in Dutch in words that each stand for one thing. */
export const spellOutDutch = (text: string): string => STEPS.reduce((spelt, [says, written]) => spelt.replace(says, written), text);
