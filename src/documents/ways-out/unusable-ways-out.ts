import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';
import type { OptOut } from './opt-outs.js';
import { areWordsRead } from './read-languages.js';
import { isTemplated, isUnreadMailbox } from './sender.js';
import { isCalledWayOut } from './way-out-words.js';

/** Why a way out that is seen is none: nobody reads the answer, it takes a call, it is called something else. */
export type UnusableWay = 'unread' | 'call' | 'unnamed';

/** Words of refusing or of preferences, whatever else a link is called. "En savoir plus" is none. */
const SPEAKS_OF_LEAVING = lazy((): readonly RegExp[] => [
  /refus|oppos|\bobject|cancel|annul|suscri|disiscri|uitschr|[ab]fmeld|av(?:meld|regist)|\bbajas?\b|r[ée]sili|r[ée]glages|param[èe]tres|\bsettings\b|no (?:longer|more|thanks)|non merci|not interested|pas int[ée]ress/iu,
  /(?<!\p{L})(?:ne |n['’]|me |plus (?:recevoir|jamais|aucun|[êe]tre|nous|vous|me|entendre|de (?:e-?mails?|mails?|courriels?|messages?|nouvelles|sms|newsletters?)))[^.!?]{0,30}(?:recev|re[cç]oi|contact|[ée]cri|sollicit|int[ée]ress|entend|nouvelles|mails?|messages?|retire|supprim|enlev|souhait|veu|voul)/iu,
  /(?<!\p{L})(?:quitter|leave|leaving|retire[rz]?|remove|cesse[rz]?|arr[êe]te[rz]?|take me off|get off)(?!\p{L})[^.!?]{0,30}(?:listes?|lists?|me|moi|envois?|e-?mails?|mails?|messages?|[ée]crire|emailing|writing)(?!\p{L})/iu,
  // In German, Dutch, Spanish, Italian and Portuguese.
  /(?<!\p{L})(?:geen|keine?n?|no|non|n[ãa]o|niet|nicht)(?!\p{L})[^.!?]{0,30}(?:mails?|nieuwsbrie|berichten|newsletter|nachrichten|correos?|mensajes|recib|ricev|receb|ontvang|erhalten|contact)/iu,
  /(?<!\p{L})(?:meld|schrij[fv]|trag|bestell)\p{L}*(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:ab|af|uit|aus)(?!\p{L})|(?<!\p{L})(?:desap[uú]nt|b[oó]rr|qu[ií]t|l[oö]sch|streich|wis|tolg|togli)\p{L}*/iu,
  /dejar de recibir|deixar de receber|smettere di ricevere|stopzet|stoppen|austrag|opzeg|k[üu]ndig|cancella|rimuov|elimin|verwijder|entfern|remover|descadastr|voorkeur|einstellung|bezwaar|widerspr|widerruf/iu,
  /(?<!\p{L})(?:g[ée]rer|modifier|mettre [àa] jour|choisir|manage|update|change|edit|choose)(?!\p{L})[^.!?]{0,25}(?:abonnement|inscription|subscription|e-?mails?|notifications?|communications?|profil)/iu,
]);
const speaksOfLeaving = (says: string): boolean => isCalledWayOut(says) || SPEAKS_OF_LEAVING().some((pattern) => pattern.test(says));

const isBefore = (one: Span, other: Span): boolean => one.line < other.line || (one.line === other.line && one.column < other.column);

/** The places of the sentences around a link that stands in none, like an image without a word. */
const placesAround = (sentences: JudgedMessage['sentences'], at: Span): readonly number[] => {
  const after = sentences.findIndex((one) => isBefore(at, one.at));
  const next = after < 0 ? sentences.length : after;
  return [next - 1, next];
};

/** Whether nothing on a link, or right around it, tells that one refuses by it: a sales button with the tag of unsubscribing behind it. */
const isUnnamed = (message: JudgedMessage, { link, sentence, at }: OptOut): boolean => {
  const one = message.links[link ?? -1];
  if (one === undefined || !areWordsRead(message.language)) return false;
  // In plain text the address is what is seen.
  if (speaksOfLeaving(one.says) || (one.part === 'text' && speaksOfLeaving(one.href))) return false;
  const places = sentence === undefined ? placesAround(message.sentences, at) : [sentence - 1, sentence, sentence + 1];
  return !places.some((place) => message.says(place, 'opt-out') || speaksOfLeaving(message.sentences[place]?.says ?? ''));
};

/** What says that nobody reads the answers. */
const NOT_READ = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:merci de |veuillez |pri[èe]re de )?ne (?:pas )?r[ée]pond(?:re|ez|s)(?: pas)?(?: directement)? [àa] (?:ce|cet|cette) (?:e-?mail|mail|courriel|message|adresse)/iu,
  /(?<!\p{L})(?:cette|notre|la) (?:adresse|bo[iî]te)(?: (?:e-?mail|mail|d['’](?:envoi|exp[ée]dition)|de r[ée]ception|courriel))? (?:n['’]est|ne (?:sera|peut)) (?:pas|jamais|plus) (?:\p{L}+ )?(?:consult|lu|relev|surveill|suivi|recevoir|g[ée]r)/iu,
  /(?<!\p{L})r[ée]ponses? [^.!?]{0,30}(?:ne (?:sont|seront)|n['’]est) (?:pas|jamais) (?:lu|consult|trait|suivi)/iu,
  /\b(?:do not|don['’]?t) (?:reply|respond) (?:directly )?to this (?:e-?mail|message|address)|\bno-?reply address\b|\bunmonitored\b/iu,
  /\b(?:mailbox|inbox|address|account|replies|responses) (?:\p{L}+ ){0,4}(?:is|are) (?:not|never) (?:\p{L}+ )?(?:monitored|read|checked|watched|reviewed)|\b(?:cannot|can['’]?t) (?:receive|accept) (?:replies|responses)/iu,
]);
const IN_CASE = /(?<!\p{L})(?:si|if|unless|sauf)(?!\p{L})/iu;
const saysUnread = ({ sentences }: JudgedMessage): boolean =>
  sentences.some(({ says, visible }) => visible !== 'hidden' && !IN_CASE.test(says) && NOT_READ().some((pattern) => pattern.test(says)));
const isUnreadSender = ({ sender, replyTo }: JudgedMessage): boolean => {
  const answers = replyTo && replyTo.address !== '' ? replyTo.address : (sender?.address ?? '');
  return answers !== '' && !isTemplated(answers) && isUnreadMailbox(answers);
};

/** A way that is no answer to the mail itself: an address, a page, a number. */
const ELSEWHERE = /[^\s@]@[^\s@]|https?:|www\.|(?:\d[ .]?){5}/iu;
const CALLS =
  /(?<!\p{L})(?:appel(?:e[rz]|ez|ant)|t[ée]l[ée]phon(?:er|ez|ant)|par t[ée]l[ée]phone|composez|joign(?:ez|ant)|call(?:ing)?|ring(?:ing)?|phone|dial)(?!\p{L})/iu;
/** Beside a call, a way that is simple: an order of STOP, not "to stop these mails". */
const ANSWERS =
  /[^\s@]@[^\s@]|https?:|www\.|\bSTOP\b|[Cc]liqu|[Cc]lick|r[ée]pon(?:d|se)|\brepl(?:y|ies)|\be-?mail(?:er|ez)? (?:us|me|[àa])|[ée]cri(?:re|vez)|\bwrite\b/u;
const TO_MAILBOX = /^mailto:([^?]*)/i;

/** Another way beside an address: a page, a number, STOP that does not go to that address. */
const BESIDE_ADDRESS =
  /https?:|www\.|(?:\d[ .]?){5}|\bSTOP\b(?!\W{0,3} (?:[àa]|to|at|an|al|aan|para|par e-?mail [àa]) ?:? ?@)|[Cc]liqu|[Cc]lick/u;
/** "Pour vous désinscrire, écrivez à no-reply@…": all the addresses that a way names are read by nobody, and it names nothing else. */
const writesToNobody = (says: string): boolean => {
  const addresses = says.split(/[\s<>()[\]"«»“”,;:!?]+/u).filter((word) => /[^@]@[^@]/u.test(word));
  const others = addresses.reduce((text, address) => text.replace(address, '@'), says);
  return (
    addresses.length > 0 &&
    addresses.every((address) => isUnreadMailbox(address.toLowerCase().replace(/^mailto:/u, ''))) &&
    !BESIDE_ADDRESS.test(others)
  );
};

const wayIsUnusable = (message: JudgedMessage, way: OptOut, isUnread: boolean): UnusableWay | undefined => {
  const { href, sentence, byTag } = way;
  const says = message.sentences[sentence ?? -1]?.says ?? '';
  if (href === undefined) {
    if (byTag) return undefined;
    // "Pour vous désinscrire, écrivez à :", and the address below.
    const next = /:\s{0,3}$/u.test(says.slice(-4)) ? (message.sentences[(sentence ?? -1) + 1]?.says ?? '') : '';
    if (writesToNobody(`${says} ${next}`)) return 'unread';
    if (CALLS.test(says) && !ANSWERS.test(says)) return 'call';
    return isUnread && !ELSEWHERE.test(says) ? 'unread' : undefined;
  }
  const mailbox = TO_MAILBOX.exec(href)?.[1];
  if (mailbox !== undefined && isUnreadMailbox(mailbox.toLowerCase())) return 'unread';
  if (/^tel:/i.test(href) && !ANSWERS.test(says)) return 'call';
  return isUnnamed(message, way) ? 'unnamed' : undefined;
};

/** Why none of the ways out of a message that are seen can be taken as they should; undefined where one of them can. */
export const unusableWays = (message: JudgedMessage, ways: readonly OptOut[]): UnusableWay | undefined => {
  const isUnread = isUnreadSender(message) || saysUnread(message);
  const faults = ways.map((way) => wayIsUnusable(message, way, isUnread));
  return faults.includes(undefined) ? undefined : faults[0];
};
