import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Signs and turns of a few words that stand for others: "no + correos", "non inviare + mail", "+ nous contacter", "nur schriftlich", "solo mail no tel", "pas de
 * mail svp, tél".
 * @module
 */

/** A plus behind a denial: "no + info", "non chiamare +". */
const MORE_ES =
  /(?<!\p{L})(no|nunca|ningun[ao]?|quiere) ?\+ ?(?=(?:e-?mails?|mails?|correos?|llamad|sms|publi|ofertas?|newsletter|contact|mensajes?|avisos?|visitas?|cartas?|llame))/giu;
const MORE_IT = /(?<!\p{L})(non|niente) (\p{L}{3,12}(?:gli|le)?) ?\+/giu;
/** Before "nous" a plus is a "plus": "a eu son permis, + nous contacter". */
const MORE_FR = /(^|[,;.!(] ?)\+ (?=(?:nous|me|m['’]|l['’]) ?(?:r?appel|(?:re)?contact|[ée]cri|relanc|sollicit|d[ée]rang|envoy))/giu;

/** Whoever is to be written to only is not to be called. */
const WRITTEN = prefiltered(
  '(?<=^|[,;(] ?)(?:(?:bitte|please|pls|svp|k[üu]nftig|ab sofort|merci) )?(?:(?:nur|ausschlie(?:ß|ss)lich|only|uniquement|seulement|solo|solamente|solamente|alleen|uitsluitend|exclusivamente) (?:noch |nog )?(?:schriftlich|in writing|par [ée]crit|por escrito|per iscritto|schriftelijk)|(?:par [ée]crit|in writing|por escrito|per iscritto) (?:uniquement|seulement|only|solamente|soltanto))(?: (?:bitte|please|svp|kontaktieren))?(?=\\s*(?:$|[.!)]))',
  'giu',
);
const WAY =
  '(?:e-?mails?|mails?|courriels?|correos?|sms|whatsapp|courriers?|post|t[ée]l(?:[ée]phones?)?\\.?|tel[ée]fono|telefono|telefon|telefoon|phones?|calls?|appels?|anrufe?|llamadas?|chiamate|telefonate)';
const KINDLY = '(?:svp|stp|merci|please|pls|bitte|por favor|per favore|grazie|aub)';
/** The only way, and one that is denied right behind it. */
const ONLY_THEN_NO = prefiltered(
  `^(\\s*(?:(?:solo|nur|only|just|uniquement|seulement|solamente|alleen) (?:per |par |por |via |by )?${WAY}|${WAY} (?:only|uniquement|seulement|solo)))\\s+(?=(?:no|non|niente|kein(?:e|en)?|pas (?:de|d['’])|geen|not?) ?${WAY}(?:\\s|[.!]|$))`,
  'iu',
);
/** A way denied kindly, and another one behind it that is not: "pas de mail svp, tél". */
const NO_THEN_YES = prefiltered(
  `^(\\s*(?:pas (?:de |d['’])|plus (?:de |d['’])|no |kein(?:e|en)? |niente |nada de |geen )${WAY}),? ${KINDLY}[,;:]\\s?(?:plut[ôo]t |rather |lieber |mejor |meglio |liever )?(${WAY})\\s*[.!]?$`,
  'iu',
);
/** Spanish for emails, where nothing says letters: `sieves/refusal-sieves.ts` lets all of them through. */
const CORREOS =
  /(?<=(?<!\p{L})(?:no|sin|m[áa]s|menos|nunca|quiere|recibir) )correos(?! (?:postal|electr|en papel|certif|ordinari|de voz|express|argentin|de espa))(?!\p{L})/giu;
/** "Basta carta": enough of it, where what stands behind says what is left. */
const NO_PAPER = /(?<!\p{L})basta (?:carta|posta cartacea)(?=,? (?:solo|meglio|preferisce) (?:digitale|mail|e-?mail|pdf))/iu;

/** A way cut short behind a refusal, and one that is called otherwise: "refus tel", "stop ringing". */
const REFUSED_TEL = /(?<!\p{L})(refus(?:e|ée?)?) (?:de |le |du )?t[ée]l\.?(?![\p{L}\p{N}])/giu;
/** Who says more about it may be through with everything. */
const SHORT = 45;
const RINGING = /(?<!\p{L})(stop|quit|cease|no more|avoid) ringing(?!\p{L})/giu;
/** What is said of one way goes for another: "plus d’appels, idem mails". */
const IDEM = prefiltered(
  `(?<=\\p{L}{3}),? (?:idem|pareil|dito|ditto|same) (?:pour |for |f[üu]r )?(?:les? |the |die )?(?=${WAY}(?!\\p{L}))`,
  'giu',
);
/** What to do instead, behind a colon: "ne pas appeler : écrire". */
const INSTEAD = /(?<=(?<!\p{L})ne (?:pas|plus) (?:appeler|t[ée]l[ée]phoner)) ?: ?(?=(?:[ée]crire|mailer|envoyer)(?!\p{L}))/giu;

/** A text in which such signs are words; itself where it has none. */
export const spellOutSigns = (text: string): string => {
  const said = text.includes('+') ? text.replace(MORE_ES, '$1 más ').replace(MORE_IT, '$1 $2 più').replace(MORE_FR, '$1ne plus ') : text;
  return (said.length <= SHORT ? said.replace(RINGING, '$1 calling') : said)
    .replace(WRITTEN, 'keine Anrufe')
    .replace(ONLY_THEN_NO, '$1, ')
    .replace(NO_THEN_YES, '$1, $2 ok')
    .replace(CORREOS, 'emails')
    .replace(NO_PAPER, 'niente posta cartacea')
    .replace(REFUSED_TEL, '$1 téléphone')
    .replace(IDEM, ' et ')
    .replace(INSTEAD, ', ');
};
