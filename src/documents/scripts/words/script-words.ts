import { lazy } from '../../../model/base/lazy.js';
import { forbidsSaying } from './forbidden-words.js';
import { sentencesIn } from './turns.js';

/** What the call is about, in the words of an opening: `calling about your server room`. */
const REASON = lazy(
  () =>
    /(?<![a-zà-ÿœ])(?:appel[a-zà-ÿœ]*|contact[a-zà-ÿœ]*|joins|joindre|calling|ringing|phoning|call|ring|reaching out)(?![a-zà-ÿœ])[^.?!\n]{0,80}(?<![a-zà-ÿœ])(?:au sujet|[àa] propos|concernant|pour (?:vous|votre|vos|une? (?:nouvelle? )?(?:[a-zà-ÿœ]+ )?(?:mutuelle|compl[ée]mentaire|assurance|offre|solution|logiciel|devis))|about|regarding|concerning)(?![a-zà-ÿœ])/i,
);
export const saysReason = (text: string): boolean => REASON().test(text);

/** Nothing is sold, says whoever calls to sell. */
const NO_SALE = lazy((): readonly RegExp[] => [
  /(?<![a-zà-ÿœ])(?:pas|rien|aucune?|sans|jamais|ni)(?: (?:d['’]|de |[àa] |un |une |du |la |but |appel |d[ée]marche |vis[ée]e |caract[èe]re |objectif |vous |te |essayer |chercher ){0,4}| d['’])(?:vente|vendre|vendons|commerciale?s?|d[ée]marchage|prospection|publicit[ée])(?![a-zà-ÿœ])/i,
  /(?<![a-zà-ÿœ])(?:ne|n['’]) ?(?:vous )?(?:vends|vendons|vend|vendrai|vendrons)(?: [a-zà-ÿœ]+)? (?:rien|pas)(?![a-zà-ÿœ])/i,
  /\b(?:not|never|isn['’]?t|no|without|nor)\b (?:(?:a|any|about|in|trying|here|calling|going|to|for|kind|of|you) ){0,5}(?:sales?(?: |-)?(?:call|pitch)?|sell(?:ing)?|commercial|marketing|telemarketing|advertising)\b|\b(?:nothing|anything) to (?:sell|buy)\b/i,
]);
/** A survey is what sales calls like to be. */
const SURVEY = lazy(
  () =>
    /(?<![a-zà-ÿœ])(?:c['’]est|il s['’]agit d|pour|r[ée]alis[a-zà-ÿœ]+|m[èe]n[a-zà-ÿœ]+|effectu[a-zà-ÿœ]+|fai[a-zà-ÿœ]+|condui[a-zà-ÿœ]+|dans le cadre d)['’]?(?:e | )?(?:une? |l['’]|notre |la |courte? |petite? |rapide |br[èe]ve ){0,3}(?:enqu[êe]te|sondage|[ée]tude|questionnaire)(?![a-zà-ÿœ])|\b(?:for|do(?:ing)?|conduct(?:ing)?|run(?:ning)?|carry(?:ing)? out|tak(?:e|ing) part in|is) (?:(?:a|an|our|the|short|quick|brief|small|market|independent) ){1,4}(?:survey|poll|study|questionnaire)\b/i,
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
    /(?<![a-zà-ÿœ])(?:offres?|propos(?:e|ons|er|ition)|devis|tarifs?|prix|remises?|r[ée]ductions?|promotions?|gratuit[a-zà-ÿœ]*|abonnement|factures?|[ée]conomis[a-zà-ÿœ]*|contrats?|rendez-vous|conseiller|d[ée]monstration|offer|quotes?|prices?|discounts?|deals?|subscription|savings?|bills?|contracts?|appointment|demo|free trial)(?![a-zà-ÿœ])/i,
);
export const offersSale = (text: string): boolean => OFFER().test(text);

/** The call is a commercial one, said in so many words (Consumer code, L221-16). */
const COMMERCIAL =
  /(?:appel|d[ée]marche|proposition|offre|prospection|d[ée]marchage|objet|but|nature|caract[èe]re)[^.?!\n]{0,30}commercial|prospection|d[ée]marchage|(?:commercial|sales|marketing) (?:call|purpose|offer|visit)|(?:to sell|vous vendre)/i;
export const saysCommercial = (text: string): boolean =>
  sentencesIn(text).some((sentence) => COMMERCIAL.test(sentence) && deniesSale(sentence) !== 'sale' && !forbidsSaying(sentence));

/** The call concerns the work of whoever is called (guide). */
const PROFESSIONAL =
  /(?:strictement|exclusivement|uniquement|purement) professionnel|(?:appel|cadre|titre|usage|contexte|activit[ée]|interlocuteur)[^.?!\n]{0,30}professionnel|\b(?:strictly|purely|only) (?:business|professional)|\b(?:business|professional|work)[ -](?:call|matter|related)|(?:pour|dans|avec|de|à) (?:votre|vos) (?:entreprise|soci[ée]t[ée]|activit[ée]|m[ée]tier|atelier|agence|cabinet|magasin|boutique|chantiers?|salari[ée]s|[ée]quipes?)/i;
export const saysProfessional = (text: string): boolean =>
  sentencesIn(text).some((sentence) => PROFESSIONAL.test(sentence) && !forbidsSaying(sentence));
