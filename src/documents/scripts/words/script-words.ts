import { lazy } from '../../../model/base/lazy.js';
import { forbidsSaying } from './forbidden-words.js';
import { sentencesIn } from './turns.js';

/** What the call is about, in the words of an opening: `calling about your server room`. */
const REASON = lazy(
  () =>
    /(?<!\p{L})(?:appel\p{L}*|contact\p{L}*|joins|joindre|calling|ringing|phoning|call|ring|reaching out)(?!\p{L})[^.?!\n]{0,80}(?<!\p{L})(?:au sujet|[àa] propos|concernant|pour (?:vous|votre|vos|une? (?:nouvelle? )?(?:\p{L}+ )?(?:mutuelle|compl[ée]mentaire|assurance|offre|solution|logiciel|devis))|about|regarding|concerning)(?!\p{L})/iu,
);
export const saysReason = (text: string): boolean => REASON().test(text);

/** Nothing is sold, says whoever calls to sell. */
const NO_SALE = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:pas|rien|aucune?|sans|jamais|ni)(?: (?:d['’]|de |[àa] |un |une |du |la |but |appel |d[ée]marche |vis[ée]e |caract[èe]re |objectif |vous |te |essayer |chercher ){0,4}| d['’])(?:vente|vendre|vendons|commerciale?s?|d[ée]marchage|prospection|publicit[ée])(?!\p{L})/iu,
  /(?<!\p{L})(?:ne|n['’]) ?(?:vous )?(?:vends|vendons|vend|vendrai|vendrons)(?: \p{L}+)? (?:rien|pas)(?!\p{L})/iu,
  /\b(?:not|never|isn['’]?t|no|without|nor)\b (?:(?:a|any|about|in|trying|here|calling|going|to|for|kind|of|you) ){0,5}(?:sales?(?: |-)?(?:call|pitch)?|sell(?:ing)?|commercial|marketing|telemarketing|advertising)\b|\b(?:nothing|anything) to (?:sell|buy)\b/i,
]);
/** A survey is what sales calls like to be. */
const SURVEY = lazy(
  () =>
    /(?<!\p{L})(?:c['’]est|il s['’]agit d|pour|r[ée]alis\p{L}+|m[èe]n\p{L}+|effectu\p{L}+|fai\p{L}+|condui\p{L}+|dans le cadre d)['’]?(?:e | )?(?:une? |l['’]|notre |la |courte? |petite? |rapide |br[èe]ve ){0,3}(?:enqu[êe]te|sondage|[ée]tude|questionnaire)(?!\p{L})|\b(?:for|do(?:ing)?|conduct(?:ing)?|run(?:ning)?|carry(?:ing)? out|tak(?:e|ing) part in|is) (?:(?:a|an|our|the|short|quick|brief|small|market|independent) ){1,4}(?:survey|poll|study|questionnaire)\b/iu,
);

/** Whether words of an opening say that nothing is sold (`sale`), or call the call a survey; undefined where they say neither. */
export const deniesSale = (text: string): 'sale' | 'survey' | undefined => {
  const said = sentencesIn(text);
  if (said.some((sentence) => NO_SALE().some((pattern) => pattern.test(sentence)))) return 'sale';
  return said.some((sentence) => SURVEY().test(sentence)) ? 'survey' : undefined;
};

/** Something is offered: what no survey does. */
const OFFER = lazy(
  () =>
    /(?<!\p{L})(?:offres?|propos(?:e|ons|er|ition)|devis|tarifs?|prix|remises?|r[ée]ductions?|promotions?|gratuit\p{L}*|abonnement|factures?|[ée]conomis\p{L}*|contrats?|rendez-vous|conseiller|d[ée]monstration|offer|quotes?|prices?|discounts?|deals?|subscription|savings?|bills?|contracts?|appointment|demo|free trial)(?!\p{L})/iu,
);
export const offersSale = (text: string): boolean => OFFER().test(text);

/** The call is a commercial one, said in so many words (Consumer code, L221-16). */
const COMMERCIAL =
  /(?:appel|d[ée]marche|proposition|offre|prospection|d[ée]marchage|objet|but|nature|caract[èe]re)[^.?!\n]{0,30}commercial|prospection|d[ée]marchage|(?:commercial|sales|marketing) (?:call|purpose|offer|visit)|(?:to sell|vous vendre)/iu;
export const saysCommercial = (text: string): boolean =>
  sentencesIn(text).some((sentence) => COMMERCIAL.test(sentence) && deniesSale(sentence) !== 'sale' && !forbidsSaying(sentence));

/** The call concerns the work of whoever is called (guide). */
const PROFESSIONAL =
  /(?:strictement|exclusivement|uniquement|purement) professionnel|(?:appel|cadre|titre|usage|contexte|activit[ée]|interlocuteur)[^.?!\n]{0,30}professionnel|\b(?:strictly|purely|only) (?:business|professional)|\b(?:business|professional|work)[ -](?:call|matter|related)|(?:pour|dans|avec|de|à) (?:votre|vos) (?:entreprise|soci[ée]t[ée]|activit[ée]|m[ée]tier|atelier|agence|cabinet|magasin|boutique|chantiers?|salari[ée]s|[ée]quipes?)/iu;
export const saysProfessional = (text: string): boolean =>
  sentencesIn(text).some((sentence) => PROFESSIONAL.test(sentence) && !forbidsSaying(sentence));

/** People are had say yes so that it can be cut into an agreement. */
const VOICE_YES = lazy(
  () =>
    /(?<!\p{L})(?:fai(?:re|tes|s)|obten(?:ir|ez)|get|have|make)(?!\p{L})[^.!?\n]{0,25}?(?:(?<!\p{L})(?:dire|dise\p{L}*|r[ée]p[ée]ter|prononcer|r[ée]pondre|say|repeat|answer)(?!\p{L}) ?)?["“«'‘]? ?(?<!\p{L})(?:oui|yes)(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:montage|enregistr\p{L}*|signature|contrat|preuve|accord vocal|audio|(?:voice|audio) \p{L}+|record\p{L}*|tape|proof|contract)(?!\p{L})/iu,
);
/** Whether directions have somebody say yes for a recording that is to stand for an agreement. */
export const drawsYes = (text: string): boolean =>
  /oui|yes/i.test(text) &&
  sentencesIn(text).some(
    (sentence) =>
      VOICE_YES().test(sentence) && !/(?<!\p{L})(?:ne|n['’]\p{L}*|jamais|pas|sans|interdit|never|not|don['’]?t)(?!\p{L})/iu.test(sentence),
  );
