/**
 * Words of headers that are shortened, run together or written without their letters, and what they stand for. A short word that has several
 * meanings is spelt out beside what tells which one is meant: `dem` behind "ne pas", `comm` behind a consent. Folded words, in the order in which they are read.
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

export const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  ...UMLAUTS.split(' ').map(withoutUmlaut),
  [/\bfuer\b/g, 'fur'],
  [/\b(?:eml|e ml)\b/g, 'email'],
  [/\b(?:tlf|tlfno|tfno|tfn|telf)\b/g, 'telefono'],
  [/\b(?:crr|courr)\b/g, 'courrier'],
  [/\bltrs?\b/g, 'letter'],
  [/\b(?:nwsl|nwl|nwslttr|nlttr|newslet)\b/g, 'newsletter'],
  [/\b(?:ctct|cntct|cntc|conact|contcat|cotact|contct|cnotact|conctact|contatc|ocntact)\b/g, 'contact'],
  [/\bcartace[aoei]\b/g, 'posta'],
  // "Obj. to direct mktg".
  [/\bobj(?= (?:to|direct|mktg|mkt|marketing|li|legit\w*|processing|mailings?|calls?|emails?))/g, 'objection'],
  behind(String.raw`cons\w*|opt ?in|optin|${DENIED}`, 'comm?', 'communications'),
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
