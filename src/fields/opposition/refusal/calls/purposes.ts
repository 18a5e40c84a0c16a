import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * What data are for, and that people were told of their rights: "à des fins de prospection téléphonique", "client informé de son droit d'opposition". The second
 * reader hears the end of prospection, and an objection. Where anything is denied or a right is used, nothing is taken off.
 * @module
 */

/** What people are reached for. */
const FOR =
  '(?:prospection|d[ée]marchage|sollicitation|marketing|mercatique|communication|publicit[ée]s?|publicitaires?|commerciales?|promotionnelles?|information)(?: (?:commerciales?|t[ée]l[ée]phoniques?|directe?|[ée]lectronique|publicitaire|postale?|pro|b2b|btob|par (?:t[ée]l[ée]phone|e-?mail|mail|sms|courrier|voie [ée]lectronique)|et(?: de)?|ou(?: de)?|marketing|prospection))*';
const FOR_IT =
  '(?:(?:tele)?marketing|prospezione|promozional[ei]|commercial[ei]|pubblicitari[eoa]?|informativ[eo])(?: (?:dirett[oa]|commerciale|telefonic[ao]|e))*';
const PURPOSES = [
  `(?:(?:[àa]|pour|dans) (?:des |de |les |seules |toutes |unique(?:ment [àa] des)? )+fins?|aux (?:seules )?fins|[àa] fins?) (?:de |d['’])?(?:la |le )?${FOR}`,
  `afin (?:de |d['’])(?:la )?${FOR}`,
  `(?:(?:al? |il |del )?trattamento (?:(?:dei|di) (?:miei |suoi |tuoi )?dati (?:personali )?)?)?(?:(?:(?:per|a|con) (?:le |i |la )?)?finalit[àa]|(?:per|a|ai) (?:i |soli )?(?:fini|fine|scopi?))(?: (?:di|del|della))? ${FOR_IT}`,
  `finalit[ée]s? ?:? (?:de |d['’])?(?:la )?${FOR}`,
  '(?:con|para) (?:los |el )?fin(?:es)? (?:de )?(?:la )?(?:marketing|prospecci[óo]n|comercial(?:es)?|publicitari[oa]s?|promocional(?:es)?|publicidad)(?: (?:comercial|directo|telef[óo]nica))*',
  '(?:para|com) (?:os )?fins (?:de )?(?:marketing|prospe[cç][cç]?[ãa]o|comerciais|publicit[áa]rios|promocionais)(?: (?:direto|comercial))*',
  'for (?:the )?(?:purposes? of )?(?:direct |tele)?(?:marketing|prospecting|canvassing|promotional|sales|telemarketing)(?: purposes?)?',
  '(?:zu|f[üu]r) (?:werbe|marketing|akquise|vertriebs)(?:zwecken?)|zum zwecke? der (?:direkt)?(?:werbung|akquise)|voor (?:direct ?)?marketing ?doeleinden',
];
const RIGHTS_FR =
  "(?:le |les |son |ses |leurs? |du |de son |de ses |de leurs? |des |sur son |sur ses |l['’])?droits? (?:d['’]opposition|[àa] l['’]opposition|de s['’]opposer|de refuser|de retrait|[àa] l['’]oubli|rgpd)";
const TOLD_FR =
  '(?:inform[ée]e?s?|avis[ée]e?s?|averti[es]*|pr[ée]venue?s?|mentionn[ée]e?s?|rappel[ée]e?s?|indiqu[ée]e?s?|expliqu[ée]e?s?|communiqu[ée]e?s?|pr[ée]cis[ée]e?s?)';
const INFORMED = [
  `${TOLD_FR} (?:de |du |sur |des )?${RIGHTS_FR}`,
  `${RIGHTS_FR} ${TOLD_FR}`,
  '(?:informed|told|advised|notified|aware|reminded) (?:of|about) (?:his |her |their |the )?rights? (?:to (?:object|opt[ -]?out|unsubscribe|withdraw|erasure)|of (?:objection|withdrawal))',
  'right to (?:object|opt[ -]?out) (?:mentioned|explained|given|notified)',
  'informad[oa]s? (?:de|sobre) (?:su |el |sus |los )?derechos? (?:de|a la|a) (?:oposici[óo]n|oponerse)|derecho de oposici[óo]n (?:mencionado|informado|indicado|explicado)',
  "informat[oaie] (?:del|sul|circa il) (?:suo |proprio )?diritto (?:di |d['’]|all['’])(?:opposizione|opporsi|revoca)|diritto (?:di|d['’]) ?opposizione (?:menzionato|comunicato|indicato|spiegato)",
  '(?:[üu]ber|auf) (?:sein|ihr|das|die)?\\p{L}{0,2} ?(?:widerspruchsrecht|recht auf widerspruch) (?:informiert|hingewiesen|aufgekl[äa]rt|belehrt)',
  'ge[iï]nformeerd over (?:het |zijn |haar )?recht (?:van|op) (?:bezwaar|verzet)',
];
/** Whoever was sent the way out may have asked for it; and the name of the regime may be the state of somebody. */
const MAY_BE_ASKED = [
  "(?:le |un )?lien (?:de |d['’])?(?:d[ée]sinscription|d[ée]sabonnement|opt-?out) (?:envoy[ée]|transmis|communiqu[ée]|mentionn[ée]|pr[ée]sent)(?: par (?:e-?mail|mail|sms))?",
  'unsubscribe link (?:sent|included|present)|link di disiscrizione inviato|enlace de baja enviado|abmeldelink (?:gesendet|geschickt)',
  '(?:r[ée]gime )?opt-?out,? ?\\(?(?:b2b|btob|b to b|pro)\\)?',
  'sans consentement \\(?(?:b2b|btob|pro|pr[ée]alable)\\)?',
];

/** Something is denied, or a right was used. */
const DENIED =
  /(?<!\p{L})(?:ne|n['’]|non|pas|plus|jamais|aucune?|rien|ni|refus\p{L}*|oppo(?!rtun)\p{L}*|opon\p{L}*|opus\p{L}*|bezwaar|verzet|blo[cq]\p{L}*|sperr\p{L}*|limit\p{L}*|interdi\p{L}*|prohib\p{L}*|viet\p{L}*|effac\p{L}*|delet\p{L}*|remov\p{L}*|eras\p{L}*|opt(?:ed|s)?[- ]?out|d[ée]sinscri\p{L}*|d[ée]sabon\p{L}*|unsub\p{L}*|complain\p{L}*|plain\p{L}*|reclam\p{L}*|restrict\p{L}*|withdr\p{L}*|stop|arr[êe]t\p{L}*|cess\p{L}*|retir\p{L}*|suppr\p{L}*|exerc\p{L}*|exig\p{L}*|valoir|invoqu\p{L}*|utilis[ée] son|fait usage|demand\p{L}*|veut|souhaite|mett\p{L}* fin|no|not|never|don['’]?t|against|object\p{L}*|exercis\p{L}*|wants?|asks?|asked|nicht|kein\p{L}*|widerspr\p{L}*|nunca|rechaz\p{L}*|ejerc\p{L}*|mai|nessun\p{L}*|rifiut\p{L}*|neg(?:a|ato|ano)|elimin\p{L}*|cancell\p{L}*|chie\p{L}*|richie\p{L}*|diffid\p{L}*|esercit\p{L}*|revoc\p{L}*|niet|geen|n[ãa]o|recus\p{L}*)(?!\p{L})|n['’]/iu;

const anyOf = (phrases: readonly string[]): RegExp => prefiltered(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const purposes = anyOf(PURPOSES);
const informed = anyOf(INFORMED);
const mayBeAsked = anyOf(MAY_BE_ASKED);
const MAY_BE = /fin|afin|scop|purpose|zweck|doeleind|for |droit|right|derecho|diritto|recht|lien|link|enlace|opt-?out|consentement/i;
/** A denial is one of the clause, and of the next, which goes on with it. */
const CLAUSES = /[^;.!?\n|]+[;.!?\n|]*/g;

/** A text without such phrases, and whether one of them must be read all the same; itself where there is none. */
export const withoutPurposes = (text: string): { readonly rest: string; readonly mayBeAsked: boolean } => {
  if (!MAY_BE.test(text)) return { rest: text, mayBeAsked: false };
  const plain = (text.match(CLAUSES) ?? []).map((clause) => {
    const bare = clause.replace(informed, ' ').replace(purposes, ' ');
    return DENIED.test(bare) ? clause : bare;
  });
  const said = plain.join('');
  const rest = said.replace(mayBeAsked, ' ');
  return { rest, mayBeAsked: rest !== said };
};

/** The means and the kinds of it, as a campaign or a channel is called: "prospection téléphonique", "appel de prospection". */
const OF_TRADE =
  '(?:prospection|demarchage|sollicitation|phoning|teleprospection|prospezione|prospeccion|prospeccao|kaltakquise|telefonakquise|akquise)';
const TRADE = prefiltered(
  `^(?:(?:campagne|action|type|canal|appels?|mails?|e ?mails?|e ?mailings?|sms|courriers?|relances?|service|mode|objet) (?:de |d )?)*${OF_TRADE}(?: (?:${OF_TRADE}|par|via|et|commerciale?s?|telephoniques?|telefonic[oa]s?|directe?|physique|terrain|digitale?|b2b|btob|pro|professionnelle?|entrante?|sortante?|email|mail|sms|telephone|tel|courrier|linkedin|automne|hiver|printemps|ete|\\d{2,4}|q\\d))*$`,
);
/** One word alone may be what somebody complains of. */
const isOneWord = (words: string): boolean => !words.includes(' ');
/** Whether folded words name what is done to prospects, and nothing else. */
export const isTradeName = (words: string): boolean => !isOneWord(words) && TRADE.test(words);
