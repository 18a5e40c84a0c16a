/**
 * How people shorten words in notes, and what they mean. What is short for more than one word is told by what stands beside it.
 * @module
 */

/** One word, or several that are shortened alike. */
export interface Shortened {
  /** As they are written, in small letters, without the dot behind. */
  readonly short: string;
  readonly meant: string;
  /** What is part of it behind the word. */
  readonly takes?: RegExp;
  /** What has to stand behind it, and before it. */
  readonly behind?: RegExp;
  readonly before?: RegExp;
}

/** Behind a word of a death: when, who says so, or nothing. */
const DIED_WHEN = /^\s?(?:$|[,;(/–-]|(?:am|im|seit|laut|lt|vlg|volgens|sinds)(?!\p{L})|\d)/iu;
const RELATIVE = /^\s(?:tochter|sohn|frau|mann|ehe|witwe|familie|angeh|bruder|schwester|mutter|vater|nachbar|schr|kund|kd)/iu;

export const SHORTENED: readonly Shortened[] = [
  // Whom it is about.
  { short: 'cust custmr', meant: 'customer' },
  { short: 'dtr', meant: 'daughter' },
  { short: 'exec', meant: 'executor', behind: /^ (?:is|=|:)/i },
  { short: 'attny atty', meant: 'attorney' },
  { short: 'lt', meant: 'laut', behind: RELATIVE },
  { short: 'vlg', meant: 'volgens' },
  { short: 'vd', meant: 'van de', behind: /^ (?:buur|zoon|dochter|vrouw|man|moeder|vader|ex|collega)/i },
  { short: 'v', meant: 'van', behind: /^ (?:iemand|(?:de )?minister|kabinet|regering)/i },
  // Deaths.
  { short: 'décéd deced decéd', meant: 'décédé' },
  { short: 'fallec', meant: 'fallecido' },
  { short: 'decess', meant: 'decesso' },
  { short: 'verst', meant: 'verstorben', behind: DIED_WHEN, before: /^[\s\d.:)–-]{0,8}$/u },
  { short: 'overl', meant: 'overlijden', before: /(?:^|\s)(?:na|door|wegens)\s$/i },
  { short: 'ovl', meant: 'overleden' },
  { short: 'overl', meant: 'overleden', behind: DIED_WHEN },
  { short: 'uitgek', meant: 'uitgekeerd' },
  // Who decides for somebody.
  { short: 'gesetzl', meant: 'gesetzliche' },
  { short: 'u', meant: 'unter', behind: /^ (?:\p{L}{1,12}\.? )?betreuung/iu, before: /steht\s$/i },
  { short: 'erw', meant: 'Erwachsenenvertreter', takes: /^ ?vertr(?:eter(?:in)?)?(?!\p{L})/iu },
  { short: 'amm', meant: 'amministrazione di sostegno', takes: /^(?:ne)? ?di sost(?:egno)?(?!\p{L})/iu },
  { short: 'incap', meant: 'incapacitado', behind: /^ judic/i },
  { short: 'judic', meant: 'judicial' },
  { short: 'adm admin', meant: 'administration', behind: /^ prov(?!\.? d)/i },
  { short: 'prov', meant: 'provisoire', behind: /^(?! d)/i, before: /adm(?:in)?\.? $/i },
  { short: 'cog cogn', meant: 'mentally', behind: /^ impair/i },
  { short: 'impair', meant: 'impaired', before: /cogn?\.? $/i },
  // Numbers and addresses.
  { short: 'fx', meant: 'faux', behind: /^ (?:n(?:um)?|n°|t[ée]l)(?!\p{L})/iu },
  { short: 'tlf', meant: 'llamadas', before: /(?:^|[\s,;])(?:no|sin)\s$/iu },
  { short: 'tlf', meant: 'telefono' },
  { short: 'tel', meant: 'Anrufe', behind: /^ mehr/i, before: /keine?n?\s$/i },
  { short: 'tel', meant: 'Anrufe', behind: /^ (?:unerw|nicht erw)/i },
  { short: 'reg', meant: 'register', before: /bel[ -]?me[ -]?niet[ -]$/i },
  { short: 'bmn', meant: 'bel-me-niet register', before: /^\W{0,3}$/, behind: /^\W{0,3}$/ },
  { short: 'mob', meant: 'mobile', behind: /^ (?:hs|h\.s|de|du|perdu|wrong|dead|d\/c)(?!\p{L})/iu },
  { short: 'd', meant: 'disconnected', takes: /^\/c(?!\p{L})/iu, before: /(?:tel|no|num|mob|phone|line|mobile)\.? $/i },
  { short: 'hse', meant: 'house' },
  { short: 'vkrd', meant: 'verkeerd' },
  { short: 'verk', meant: 'verkeerd', behind: /^ (?:verbonden|nr|nummer)/i },
  { short: 'inesist inesis', meant: 'inesistente' },
  { short: 'unzust', meant: 'unzustellbar' },
  { short: 'undel undeliv', meant: 'undeliverable', before: /mails?\.?:? $/i },
  { short: 'rebot', meant: 'rebotado' },
  { short: 'onbek', meant: 'onbekend' },
  { short: 'unbek', meant: 'unbekannt' },
  // Who left, and firms that ended.
  { short: 'ausgesch', meant: 'ausgeschieden' },
  { short: 'trab', meant: 'trabaja', before: /(?:no|nunca|ya)\s$/i },
  { short: 'lavora', meant: 'lavora più', takes: /^ \+/, before: /n(?:o?n)\s$/i },
  { short: 'nn', meant: 'non', behind: /^ (?:lavora|lo|la|vuole|risp|[èe]|c)(?!\p{L})/iu },
  { short: 'mr', meant: 'meer', before: /(?:^|\s)(?:niet|nt|nie|geen|gn)\s(?:\p{L}{2,12}\s)?$/iu },
  { short: 'wrkt', meant: 'werkt' },
  { short: 'abgem', meant: 'abgemeldet' },
  { short: 'aufgeg', meant: 'aufgegeben' },
  { short: 'eingest', meant: 'eingestellt' },
  { short: 'eröffn eroffn', meant: 'eröffnet' },
  { short: 'betr', meant: 'Betrieb', behind: /^ (?:eingest|aufgeg|geschl|abgem)/i },
  { short: 'rest', meant: 'restaurant', behind: /^ ferm/i },
  { short: 'def déf', meant: 'définitive', before: /fermeture\s$/iu },
  { short: 'def déf', meant: 'définitivement', before: /ferm[ée]e?s?\s$/iu },
  { short: 'lehrl', meant: 'Lehrling' },
  { short: 'faill', meant: 'faillite' },
  { short: 'liquidaz', meant: 'liquidazione' },
  { short: 'ondern', meant: 'onderneming' },
  { short: 'uitgespr', meant: 'uitgesproken' },
  // Newsletters, leaves and refusals.
  { short: 'ned nit net', meant: 'nicht', behind: /^ (?:mehr )?(?:anruf|anschreib|kontaktier|mail|schreib|belästig|stör|melden)/iu },
  { short: 'nt', meant: 'niet', behind: /^ (?:\p{L}{2,10} )?mr(?!\p{L})/iu },
  { short: 'pubbl', meant: 'pubblicità' },
  { short: 'hab', meant: 'habite plus', takes: /^ \+/, before: /n['’]$/i },
  { short: 'adr', meant: 'adresse', before: /[àa] l['’] ?$/iu },
  { short: 'incazz', meant: 'incazzato' },
  { short: 'bbdd bdd', meant: 'base de datos', before: /\bla\s$/i },
  { short: 'newsl nwsbrief nieuwsbr', meant: 'newsletter' },
  { short: 'nl', meant: 'newsletter', behind: /^(?! (?:que|et|en)(?!\p{L}))/iu, before: /(?:plus de|no more|keine?n?)\s$/i },
  { short: 'nl', meant: 'newsletter', behind: /^ (?:abbest|abgem|abgew|abo|d[ée]sab|uitgeschr|afgemeld|opgezegd)/iu },
  { short: 'abbest', meant: 'abbestellt' },
  { short: 'uitgeschr', meant: 'uitgeschreven' },
  { short: 'widerr', meant: 'widerrufen' },
  { short: 'zust', meant: 'Zustimmung', behind: /^ (?:widerr|entzog|zur[üu]ck|verweig)/iu },
  { short: 'zust', meant: 'Zustimmung', before: /keine?\s$/i },
  { short: 'ws', meant: 'Widerspruch', behind: /^ (?:lt|laut|gem|vom|per|eingeg|erhalten)(?!\p{L})/iu },
  { short: 'schriftl', meant: 'schriftlich' },
  {
    short: 'unerw',
    meant: 'unerwünscht',
    before: /(?:tel|telefon|mails?|post|werbung|anrufe?|kontakt|nl|newsletter|sms|akquise)\.?:?\s$/iu,
  },
  { short: 'beschw', meant: 'Beschwerde' },
  { short: 'elim', meant: 'eliminar', behind: /^ del? /i },
  { short: 'nc', meant: 'no contactar', behind: /^ nunca/i },
  { short: 'nvpe', meant: 'ne veut pas être' },
  { short: 'ppl', meant: 'people' },
  { short: 'partt', meant: 'partout' },
];
