/**
 * Words of headers that are shortened, run together or written without their letters, and what they stand for. A short word that has several
 * meanings is spelt out beside what tells which one is meant: `dem` behind "ne pas", `comm` behind a consent. Folded words, in the order in which they are read.
 * And what is left out of them: after which occasion, and about which of our products, nobody asks what else the header is about.
 * @module
 */

/** Umlauts of a keyboard that has none: `LOESCH`, `gewuenscht`, `Empfaenger`. */
const UMLAUTS =
  'loesch wuensch moecht duerf koenn kuendig zurueck bestaetig empfaeng hoer stoer praefer staend zulaess gewaehl kanael faehig faell';
const withoutUmlaut = (stem: string): readonly [RegExp, string] => [new RegExp(stem, 'g'), stem.replace(/([aou])e/, '$1')];

/** What denies the word behind it, in a flag: "ne pas dem", "oppo prosp". */
const DENIED = String.raw`ne pas|ne plus|pas de|plus de|pas|plus|anti|no|non|stop|refus|exclu|excl|oppos?\w*|kein\w*|nicht|sin|senza`;
const behind = (before: string, short: string, whole: string): readonly [RegExp, string] => [
  new RegExp(String.raw`\b(${before}) (?:${short})\b`, 'g'),
  `$1 ${whole}`,
];
const TELEPHONE = String.raw`tel\w*|phone|mobile|portable|fixe|gsm`;

/** Where people are met, and after what they are followed up. */
const OCCASION = String.raw`events?|(?:trade ?)?shows?|fairs?|expo|exhibitions?|webinars?|conferences?|congress|summit|meet ?up|workshop|seminars?|forum|demos?|demonstration|trial|purchase|campaign|appointment|salons?|foires?|evenements?|webinaires?|colloque|congres|seminaire|atelier|essai|achat|rendez vous|rdv|rencontre|messen?|veranstaltung|kongress|konferenz|vorfuhrung|probezeit|kauf|termin|eventos?|ferias?|congreso|seminario|compra|cita|evento|fiera|convegno|congresso|acquisto|appuntamento|beurs|evenement|aankoop`;
/** Behind what stands before an occasion, its article and at most two words of its name. */
const AFTER = String.raw`after|following|nach|apres|a la suite|a l issue|despues|tras|dopo|na (?:de|het)`;
const ABOUT = String.raw`about|regarding|concerning|on|sur|a propos|au sujet|concernant|uber|zu|sobre|acerca|su|sui|sulle|riguardo|over`;
const OUR = String.raw`our|nos|notre|unsere[nrm]?|nuestr[oa]s?|nostr[oiae]|onze`;
const OF_OURS = String.raw`products?|services?|solutions?|activit\w+|events?|courses?|trainings?|programm?es?|range|work|compan(?:y|ies)|produits?|evenements?|formations?|gammes?|ateliers?|produkt\w*|dienst\w*|leistung\w*|losung\w*|veranstaltungen|productos?|servicios?|soluciones|eventos?|cursos?|actividades|prodott[oi]|serviz[io]|soluzioni|eventi|corsi|producten|evenementen`;

const OCCASIONS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`\b(?:${AFTER}) (?:\w+ ){0,4}(?:${OCCASION})\b`, 'g'), ' '],
  [new RegExp(String.raw`\bpost (?:${OCCASION})\b`, 'g'), ' '],
  // "Do not call after 2026-10": a day, and no time of it.
  [new RegExp(String.raw`\b(?:${AFTER}) (?:\w+ ){0,3}20\d\d(?: \d\d?){0,2}\b`, 'g'), ' '],
  [
    new RegExp(
      String.raw`\b(?:${ABOUT}) (?:d |de |di )?(?:${OUR}) (?:\w+ )?(?:${OF_OURS})(?: (?:and|et|und|y|e|en|or|ou|oder|o) (?:(?:${OUR}) )?(?:${OF_OURS}))?\b`,
      'g',
    ),
    ' ',
  ],
];

/** Words of who may be reached, which a syllable denies: "unmailable", "incontactable". */
const ABLE = String.raw`(?:e ?mail|mail|contact|call|phon|telephon|text|sms|market|solicit|sollicit|demarch|prospect|appel|rappel|relanc)able|contattabil\w*|kontaktierbar`;
/** Whoever is on a list, in five languages and Dutch. */
const ON_A_LIST = String.raw`abonnee?s?|abonniert|abonnent|subscribed|a subscriber|subscriber|suscrit[oa]s?|iscritt[oaie]|inscrit[oa]s?|inscrite?s?|geabonneerd|ingeschreven|aangemeld|angemeldet|eingetragen|opted in|opt ?in`;

export const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\b(can|could)(?:not| t)\b/g, '$1 not'],
  [new RegExp(String.raw`\b(?:un|in|im|non|dis)(?=(?:${ABLE})\b)`, 'g'), 'not '],
  // Who no longer is on a list has left it; "Canal Plus" is no list.
  [
    new RegExp(
      String.raw`\b(?:n est plus|ne sont plus|(?<!canal )(?<!qui |de |en |ou |a )plus|no longer|not any ?more|nicht mehr|(?:jetzt|inzwischen) nicht mehr|ya no|non piu|non e piu|niet meer|niet langer) (?:(?:est|es|esta|estan|e|ist|is|are|etre) )?(?:${ON_A_LIST})\b`,
      'g',
    ),
    'unsubscribed',
  ],
  ...UMLAUTS.split(' ').map(withoutUmlaut),
  ...OCCASIONS,
  [/\bfuer\b/g, 'fur'],
  // What Dynamics calls emails.
  [
    /\b(?:messages? electroniques?|courriers? electroniques?|electronic m(?:essages?|ail)|elektronische[nr]? nachrichten?|mensajes? electronicos?|messaggi? elettronic[io]|elektronische berichten)\b/g,
    'email',
  ],
  [/\b(?:eml|e ml)\b/g, 'email'],
  [/\b(?:tlf|tlfno|tfno|tfn|telf)\b/g, 'telefono'],
  [/\b(?:crr|courr)\b/g, 'courrier'],
  // "Stop T", beside "Stop E" and "Stop C".
  [/^(stop|oppo|oppos|opposition|opt ?out) [em]$/, '$1 email'],
  [/^(stop|oppo|oppos|opposition|opt ?out) t$/, '$1 telephone'],
  [/^(stop|oppo|oppos|opposition|opt ?out) s$/, '$1 sms'],
  [/^(stop|oppo|oppos|opposition|opt ?out) c$/, '$1 courrier'],
  [/\bltrs?\b/g, 'letter'],
  // Of a month, of mails or calls: no children go there.
  [
    /^camp(?= (?:jan|janv|janvier|fev|fevr|fevrier|mars|avr|avril|mai|juin|sept|septembre|oct|octobre|nov|novembre|dec|decembre|email\w*|mail\w*|sms|tel|phoning|rentree|noel|q[1-4]|t[1-4]|s\d{1,2})\b)/,
    'campagne',
  ],
  [/\b(?:nwsl|nwl|nwslttr|nlttr|newslet)\b/g, 'newsletter'],
  [/\b(?:ctct|cntct|cntc|conact|contcat|cotact|contct|cnotact|conctact|contatc|ocntact)\b/g, 'contact'],
  [/\bcartace[aoei]\b/g, 'posta'],
  // "Obj. to direct mktg".
  [/\bobj(?= (?:to|direct|mktg|mkt|marketing|li|legit\w*|processing|mailings?|calls?|emails?))/g, 'objection'],
  behind(String.raw`cons\w*|opt ?in|optin|accord|droits?|autorisation|${DENIED}`, 'comm?', 'communications'),
  [/^comm?(?= clients?$)/, 'communications'],
  behind(DENIED, 'dem', 'demarchage'),
  behind(DENIED, 'pros|prosp|prospec', 'prospection'),
  behind(DENIED, 'soll?|solic|sollic', 'sollicitation'),
  behind(DENIED, 'rel|relan', 'relance'),
  behind(DENIED, 'cont|cntct', 'contact'),
  behind(DENIED, 'werb|wbg', 'werbung'),
  behind(DENIED, 'anr', 'anruf'),
  // What agents write behind a number: not to be called, called back, contacted. Of the post it says that nobody lives there.
  behind(String.raw`(?:${TELEPHONE})(?: \d+)?`, 'np[acr]|dnc|dnp', 'ne pas appeler'),
  [new RegExp(String.raw`\b(?:np[acr]|dnp) (?=(?:${TELEPHONE})\b)`, 'g'), 'ne pas appeler '],
  // Whether the way is free, by a traffic light.
  [/\b(?:feux? (?:vert|tricolore)s?|(?:green|traffic) lights?|grunes licht|luz verde|luce verde|via libera|semaforo)\b/g, 'accord'],
  [/\b(kontakt|werbe|anruf|mail|mailing|telefon|dsgvo|)ampel\b/g, '$1 accord'],
  [/\b(mailing|kontakt|telefon|mail|anruf|newsletter|post|sms|marketing)kennzeichen\b/g, '$1 kennzeichen'],
  // Whatever is attempted is what is barred.
  [/\b(contact|call|mailing|e?mail|sms) attempts (?=blocked|barred|suppressed|stopped|prohibited|forbidden)/g, '$1 '],
];
