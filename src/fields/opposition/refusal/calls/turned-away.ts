import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';

/**
 * What agents note of whoever turned them away: who slammed down the phone, insulted them, refuses to talk, cannot be canvassed, is to be struck off. Somebody has to
 * read whether they want no more of it. On folded words (`plainWords`).
 * @module
 */

/** In anger, as "raccroché au nez" (`words/doubtful-notes.ts`); who only rang off said nothing. */
const RANG_OFF = ['desligou (?:na|me na) cara', '(?:gooi(?:t|de|den)?|smeet|smijt|legde) de (?:hoorn|telefoon) (?:er ?)?op'];
const SENT_OFF = [
  'envo(?:ie|ye\\w{0,2}|yer) (?:nous |moi )?(?:balader|bouler|promener|chier|paitre|sur les roses|se faire voir)',
  'va se faire (?:voir|foutre)',
  '(?:nos|me) (?:ha mandado|han mandado|mando|manda) a (?:paseo|freir|la porra|tomar)',
  '(?:ci|mi) (?:ha mandat[oi]|manda) (?:a quel paese|al diavolo|a stendere|a cagare)',
  '(?:uns|mich) zum teufel (?:geschickt|gejagt)',
  '(?:nous|m|nos|me|us|ci|mi|uns|mich) (?:a |ha |hat )?(?:insulte\\w*|insulted|insultad[oa]|insultat[oa]|insulta|beschimpft)|insulted (?:me|us)|(?:hat )?(?:uns|mich) beschimpft',
  '(?:agressi(?:f|ve)|aggressive|aggressiv[oa]?|agresiv[oa]) (?:au tel\\w*|quand on|on (?:the )?phone|when (?:called|rung)|am telefon|al telefono|aan de telefoon|ao telefone)',
  '(?:dreigt|dreigde) met (?:een )?(?:klacht|advocaat|aangifte|ap|juridische)|ameac\\w+ (?:com |de |apresentar |fazer )*(?:queixa|denuncia|processo|tribunal|advogado)',
  'belverbod',
];
const ANYWHERE = prefiltered(`\\b(?:${[...RANG_OFF, ...SENT_OFF].join('|')})\\b`);

const WHO = '(?:(?:client\\w?|contact|fiche|prospect\\w?|tres|assez|plutot|il|elle|est|he|she|kunde|klant) )*';
const BY_PHONE =
  '(?: (?:au|a|la|aux|le|tout|tous|toute|par|tel\\w*|appels?|demarchage|prospection|mails?|commerciaux|phoning|sollicitations?))*';
/** Nothing else said: "béton réfractaire", "radier béton" and "refuse de parler du prix" are of other things. */
const ALONE = prefiltered(
  `^${WHO}(?:${[
    `refractaires?${BY_PHONE}`,
    'indemarchables?',
    '(?:a )?radier(?: (?:svp|merci|de la base|du fichier|des listes))?',
    'anti pubs?(?:licites?)?',
    '(?:refuse|refuses|weigert|rifiuta|rechaza|se niega) (?:de |to |di |a |zu )?(?:(?:me |nous )?(?:parler|discuter|communiquer|echanger)|talk|speak|parlare|hablar|reden|sprechen)(?: (?:avec nous|au tel\\w*|to us|to me|with us|at all|con noi|con nosotros|mit uns))?',
    '(?:ne )?prend (?:pas|plus|jamais) d appels?',
    'insult(?:es?|s|os|i)|beschimpfung|beschimpft',
    '(?:plainte |menace )?dgccrf',
    '(?:trop d )?appels incessants',
    '(?:te |aub |graag )?verwijderen',
    '(?:para |a )?apagar',
    'pas toucher',
    '(?:x )?(?:ne (?:pas|plus) traiter|a jeter|nicht (?:mehr )?bearbeiten|no (?:procesar|tratar|trabajar)|non (?:trattare|lavorare)|niet (?:meer )?(?:behandelen|verwerken)|do not (?:work|process|action)|nao tratar)',
  ].join('|')})$`,
);

/** By what these texts are known before they are read. */
export const TURNED_AWAY_STEMS: readonly string[] =
  'desligou goit_de goide_de _smet_de_ smijt legde balader bouler promener _chier paitre les_roses faire_voir faire_foutre a_paseo a_freir la_pora mandat mandad zum_teufel insult beschimp agresif agresiv agresiv_ dreig ameac belverb refracta demarchab radier_ anti_pub refuse_ refuses_ weigert rifiuta rechaza niega _prend_ dgcrf incesant verwijder apagar_ pas_touch pas_trait plus_trait a_jeter nicht_bearbeit mehr_bearbeit no_procesar no_tratar nao_tratar no_trabajar non_tratare non_lavorare niet_behandel mer_behandel niet_verwerk mer_verwerk'
    .split(' ')
    .map(squeeze);

/** Longer notes say more. */
const LONGEST = 160;
/** Whether such a note may refuse. */
export const wasTurnedAway = (words: string): boolean => words.length <= LONGEST && (ANYWHERE.test(words) || ALONE.test(words));
