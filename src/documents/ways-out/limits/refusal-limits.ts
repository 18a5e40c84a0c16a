import { foldLetters } from '../../../fields/text/letters.js';
import { lazy } from '../../../model/base/lazy.js';
import type { JudgedMessage } from '../../../model/document/judged-message.js';
import type { Span } from '../../../model/document/span.js';
import { SPELT_PERIOD } from '../../sentences/periods.js';
import { barsRefusal, losesBeside } from './barred-refusals.js';
import { asksBeside } from './beside-burdens.js';
import { limitElsewhere } from './foreign-limits.js';
import { leavesAll, leavesOneAlone } from './one-campaign.js';
import { othersGoOn } from './others-go-on.js';
import type { RefusalLimit } from './refusal-limit.js';
import { isSlowRefusal } from './slow-refusals.js';
import { saysHow, statedCondition } from './stated-conditions.js';
import { asksWhy, goesOn, leavesOpen } from './uncertain-refusals.js';

/** How many sentences away from a way out are still about it. */
const REACH = 2;

const REFUSAL = /\b(?:desinscri\w*|desabonn\w*|unsubscri\w*|opt(?:ed|ing)?.?outs?|opposition|oppos\w*|retrait|refus\w*|removal)\b/;
const REQUEST = /\b(?:(?:votre|vos|les|cette|toute|your|the|all|any) (?:demandes?|requests?)|traitement|processing)\b/;
const LEAVING = /\b(?:desinscri\w*|desabonn\w*|unsubscri\w*|opt.?outs?|stop)\b/;
/** What is asked of other data than the address: the law gives a month for it. */
const OF_DATA = /\b(?:acces|access|rectif\w*|effacement|erasure|portabilite|portability|rights?|droits?)\b/;
/** What is not prospecting: nobody can refuse an invoice. */
const OF_SERVICE =
  /\b(?:factur\w*|command\w*|compte|securite|contrat\w*|contrac\w*|transaction\w*|livraison\w*|legal\w*|invoices?|orders?|account|billing|security|receipts?|deliver\w*)\b/;
/** A period of something else: of what is kept, sold, or of a link. */
const OF_ELSE =
  /\b(?:conserv\w*|garde\w*|stock\w*|kept|keep|retain\w*|stored|donnees|data|offres?|offers?|devis|quotes?|liens?|links?|essais?|trial|gratuit\w*|free|prix|prices?|pauses?|snooze)\b/;
const CONTINUES =
  /\b(?:continuer(?:ez|ons|a|ont|ai)|recevrez (?:toujours|encore|toutefois|neanmoins|quand meme|tout de meme)|(?:still|continue to|keep|keep on) (?:receive|receiving|get|getting|hear|hearing|send|sending|be sent)|(?:continue|go on) (?:receiving|getting|hearing|sending))\b/;
const OTHERS =
  /\b(?:(?:autres?|other) (?:\w+ )?(?:offres?|newsletters?|lettres?|messages?|e.?mails?|mails?|courriels?|communications?|listes?|lists?|offers?|promotions?|campagnes?|campaigns?|marques?|brands?|sms|produits?|products?|topics?)|(?:nos|our) (?:offres?|offers?|promotions?|newsletters?|partenaires|partners|promos)|(?:partners?|sponsors?|affiliates?|third part(?:y|ies)) (?:offers?|e ?mails?|mails?|messages?|deals|promotions?|news|newsletters?|updates?)|(?:partenaires|partners|filiales|sister companies))\b/;
const CONTINUES_NOT = /\b(?:continuer\w+ (?:pas|plus)|not|won t|wont|no longer|plus aucun\w*)\b/;
/** Another way out takes off all of it. */
const OF_ALL = /\b(?:tout|tous|toutes|all|every\w*)\b/;

const PENDING: readonly RegExp[] = [
  /\b(?:sous reserve (?:d|de)|soumise?s? a|subject to|conditional on)(?: (?:l|une?|notre|la|votre|our|an?|their|the))? (?:acceptation|validation|approbation|accord|etude|examen|verification|acceptance|approval|review|validation|verification|agreement)\b/,
  /\b(?:sera|seront|est|will be|is|may be|are) (?:\w+ )?(?:etudiee?s?|examinee?s?|evaluee?s?|reviewed|considered|examined|assessed|studied|evaluated)\b/,
  /\b(?:ne|n) (?:sont|sera|seront|est) (?:\w+ )?(?:prise?s? en compte|traitee?s?|effecti\w+|acceptee?s?|possibles?) (?:qu|que)\b/,
  /\bonly (?:be )?(?:processed|handled|accepted|honou?red|considered|possible|effective)\b|\b(?:processed|handled|accepted|honou?red|effective|possible) only\b/,
  /\b(?:valider|etudier|examiner|validate|review|discuss|approve) (?:votre|your) (?:demande|request|desinscription|refus)\b/,
  /\breserv\w+ le droit de (?:la |le |les )?(?:refuser|ne pas|rejeter)\b|\breserve the right to (?:refuse|decline|reject)\b/,
];
/** Somebody calls back whoever asks to hear no more. */
const CALLED_BACK =
  /\b(?:demandes?|requests?|desinscri\w*|desabonn\w*|unsubscri\w*)\b.{0,80}\b(?:vous (?:rappeller|recontacter|appeller)\w+|will (?:then )?(?:call|ring|phone|contact) you)\b/;

const FOR_A_WHILE = lazy(
  () =>
    new RegExp(
      String.raw`\b(?:valables?|valides?|valid|effective?|pendant|durant|pour (?:une (?:duree|periode) de|duree de)|for|during|dure|lasts?)(?: (?:pendant|for|a|the|period|of|only|seulement|next|les|prochains|prochaines)){0,4} ${SPELT_PERIOD}`,
    ),
);
const BACK_ON =
  /\b(?:serez|etes|will be|are)(?: (?:automatiquement|ensuite|de nouveau|a nouveau|then|automatically)){0,3} (?:reinscri\w*|reabonn\w*|re.?subscribed|added (?:back|again))\b/;

const ASKS =
  /\b(?:en (?:precisant|indiquant|donnant|mentionnant|motivant|justifiant|expliquant|remplissant|repondant)|stating|giving|explaining|indicating|including|answering|completing|reply with|repondez avec)\b[^.;]{0,60}\b(?:motifs?|raisons?|reasons?|pourquoi|why|fonction|poste|job|role|telephone|phone|mobile|portable|siret|chiffre d affaires|turnover|budget|questionnaires?|survey)\b/;
const AS_ONE_LIKES =
  /\b(?:facultati\w*|optional\w*|si vous (?:le )?(?:souhaitez|voulez|pouvez)|if you (?:like|wish|want|can|have)|si vous avez|eventuellement)\b/;

/** "Without giving a reason", "is not subject to approval". */
const DENIED = /\b(?:sans|pas|jamais|aucun\w*|without|not|never|no|n t)(?: \w+){0,2} ?$/;
const isMeant = (pattern: RegExp, says: string): boolean => {
  const found = pattern.exec(says);
  return found !== null && !DENIED.test(says.slice(Math.max(0, found.index - 40), found.index));
};

const folded = (says: string): string => foldLetters(says.slice(0, 600)).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ');
/** Parts that may speak of different things. */
const clausesOf = (says: string): readonly string[] => says.split(/[,;.!?()|—–]| (?:et|and|mais|but) /);

const isBrief = (says: string, isOwn: boolean): boolean =>
  BACK_ON.test(says) ||
  ((isOwn || REFUSAL.test(says)) && clausesOf(says).some((clause) => FOR_A_WHILE().test(clause) && !OF_ELSE.test(clause)));

const limitIn = (says: string, isOwn: boolean, isBehind: boolean, hasAll: boolean): RefusalLimit | undefined => {
  const isAbout = isOwn || REFUSAL.test(says) || REQUEST.test(says);
  // "Nous nous réservons le droit": no right over data.
  if (OF_DATA.test(says) && !LEAVING.test(says)) return goesOn(says) ? 'reserved' : undefined;
  if (CONTINUES.test(says) && OTHERS.test(says) && !CONTINUES_NOT.test(says) && !OF_SERVICE.test(says) && !hasAll) return 'partial';
  if (!hasAll && ((isOwn && leavesOneAlone(says)) || othersGoOn(says))) return 'partial';
  if (isAbout && (PENDING.some((pattern) => isMeant(pattern, says)) || CALLED_BACK.test(says) || leavesOpen(says))) return 'pending';
  if (isSlowRefusal(says, isAbout, isBehind)) return 'slow';
  if (goesOn(says)) return 'reserved';
  if (isBrief(says, isOwn)) return 'brief';
  if (isAbout && (isMeant(ASKS, says) || asksWhy(says)) && !AS_ONE_LIKES.test(says)) return 'asks';
  return limitElsewhere(says, isOwn);
};

/** Where a way out stands: its sentence, and what its link is called. */
interface Way {
  readonly sentence?: number;
  readonly link?: number;
  readonly at: Span;
}

/** The place of the sentence in which a tag stands: the last that begins before it. */
const placeOf = (sentences: JudgedMessage['sentences'], { line, column }: Span): number =>
  sentences.findLastIndex(({ at }) => at.line < line || (at.line === line && at.column <= column));

/**
 * What the sentences around the ways out of a message take back: the request is applied late, for some of the mails, after somebody
 * agreed, for a while, with an account… The first of them, where it stands.
 * @param isEasy whether one of the ways is a click or an answer; else what they take is told already
 * @param isDear whether a sentence names a number that is surcharged
 */
export const refusalLimitOf = (
  { sentences, links }: Pick<JudgedMessage, 'sentences' | 'links'>,
  ways: readonly Way[],
  isEasy = true,
  isDear: (says: string) => boolean = () => false,
): { readonly limit: RefusalLimit; readonly at: Span } | undefined => {
  const own = new Set(ways.map(({ sentence, at }) => sentence ?? placeOf(sentences, at)));
  const hasAll =
    ways.some(({ link }) => OF_ALL.test(folded(links[link ?? -1]?.says ?? ''))) ||
    [...own].some((place) => leavesAll(folded(sentences[place]?.says ?? '')));
  for (const [i, { says, visible, at }] of sentences.entries()) {
    if (visible === 'hidden') continue;
    const text = folded(says);
    const [isOwn, isBehind] = [own.has(i), own.has(i - 1)];
    if (barsRefusal(text) || ((isOwn || isBehind) && losesBeside(text))) return { limit: 'barred', at };
    if (!saysHow(text) && !Array.from({ length: 2 * REACH + 1 }, (_, step) => i - REACH + step).some((place) => own.has(place))) continue;
    const limit = limitIn(text, isOwn, isBehind, hasAll) ?? (isEasy ? statedCondition(says) : undefined);
    if (limit) return { limit, at };
    if (isEasy && (((isOwn || isBehind) && asksBeside(text)) || (REFUSAL.test(text) && isDear(says)))) return { limit: 'hard', at };
  }
  return undefined;
};
