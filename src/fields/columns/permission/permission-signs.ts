import { namesMeans } from '../../answers/contact-preference.js';
import { namesRefusalList } from '../../answers/refusal-list.js';
import { channelsRefusedIn } from '../../opposition/refusal/read-refusal.js';
import { type AgreedObject, agreedObject, isRefusedToOthers } from '../objects/agreed-object.js';
import { anyOf } from '../objects/any-of.js';
import { ALLOWS, APPROVAL, ASKS_TO_HEAR_IN_DUTCH, MAY_ALLOW, PROMOTES, SURELY_ALLOWS, WAY_OF_CONTACT } from './consent-words-data.js';
import { AT_A_TIME, FACTS, NEVER, QUESTION, TELLS_OF_SENDING } from './fact-words-data.js';
import { foldPermission } from './header-channels.js';
import { isOfOtherMatter, namesAWay, namesContacting, trackingIn } from './other-matter.js';
import { isPlainHeader } from './plain-headers.js';
import { isOther } from './refusal-words.js';
import { DENIES_CONTACT, MAY_END, MAY_REFUSE, NEGATIONS, REFUSES, UNLESS_FLAGGED } from './refusal-words-data.js';
import { isBareMark } from './riddles.js';

/**
 * What else the words of a header say of refusals and consents, where they are weighed against tables and cells.
 * @module
 */

/** Whether a header can speak of nothing of ours, whatever its other words are. */
const isNever = (words: string): boolean => NEVER.test(words) || AT_A_TIME.test(words) || isOfOtherMatter(words);

/** Whether folded words of a header may speak of a refusal or a consent to us, as far as its other words go. */
export const mayTellOfPermission = (words: string): boolean => !isNever(words);

/** Whether a header says by itself, whatever stands beside it, that it tells a refusal or a consent. */
export const isSurelyOfPermission = (header: string): boolean => {
  const words = foldPermission(header);
  return (
    !isNever(words) &&
    (REFUSES.test(words) ||
      ALLOWS.test(words) ||
      ASKS_TO_HEAR_IN_DUTCH.test(words) ||
      channelsRefusedIn(header).length > 0 ||
      agreedObject(words) === 'ours')
  );
};

/** Whether a header says in words of their own that somebody refuses, so that anything in its cells may be about that. */
export const isSurelyARefusal = (header: string): boolean => REFUSES.test(foldPermission(header).replace(UNLESS_FLAGGED, ' '));

/** Denials that headers of other languages have. */
const DENIES = /\b(?:niet|geen|nooit|aucune?|nessun\w*|ningun\w*|keine\w*|without|sauf|except|nao|oponho|oposicao|recuso)\b/;
const refuses = (words: string, header: string): boolean =>
  [NEGATIONS, DENIES, MAY_REFUSE, DENIES_CONTACT, REFUSES].some((one) => one.test(words)) || channelsRefusedIn(header).length > 0;

/** What else than our messages a header asks a yes for; undefined where it may ask it for these, or refuses. */
export const agreedBesideUs = (header: string): Exclude<AgreedObject, 'ours'> | undefined => {
  const words = foldPermission(header);
  const object = agreedObject(words);
  if (object === undefined || object === 'ours' || refuses(words, header) || isBareMark(words) || isPlainHeader(words)) return undefined;
  // A parcel is no advertising.
  return object === 'open' && isOfOtherMatter(words) ? undefined : object;
};

/** Whether a header refuses that others get the data, or their messages, and nothing of ours. */
export const refusesOthers = (header: string): boolean => {
  const words = foldPermission(header);
  return isRefusedToOthers(words) && refuses(words, header);
};

/** Whether a header names a list on which those stand who refuse. */
export const isListOfRefusals = (header: string): boolean => namesRefusalList(foldPermission(header));

/** How something stands, and the code in which that is written, which is nothing that is permitted. */
const HOW_IT_STANDS = /\b(?:statut?s?|status|stat[eo]|estado)(?: codes?)?\b/g;
/** What somebody has with us, under whose status it is told as often that they left. */
const OF_SOMEBODY =
  /\b(?:cartes?|cards?|contrat\w*|contratt\w*|contracts?|contrato\w*|vertrag\w*|dossier|accounts?|comptes?|cuentas?|conto|konto|users?|titulaire)\b/;
const withoutStatus = (words: string): string => words.replace(HOW_IT_STANDS, ' ').replace(/ +/g, ' ').trim();

/** Whether a header has words of refusal or permission, and says of what else. */
export const permitsSomethingElse = (header: string): boolean => {
  const folded = foldPermission(header);
  const words = OF_SOMEBODY.test(folded) ? withoutStatus(folded) : folded.replace(/\b(statut?s?|stat[eo]|estado) codes?\b/g, '$1');
  return ((MAY_REFUSE.test(words) || MAY_ALLOW.test(words)) && isOther(words)) || (APPROVAL.test(words) && !namesContacting(words));
};

/** Whether a header asks for nothing that anybody agrees to, refuses, begins or ends: of what it names, "désinscrit" is no answer. */
export const asksNothing = (header: string): boolean => {
  const words = withoutStatus(foldPermission(header));
  return (
    !refuses(words, header) &&
    ![ALLOWS, SURELY_ALLOWS, MAY_ALLOW, MAY_END, APPROVAL].some((one) => one.test(words)) &&
    !QUESTION.test(`${words} `) &&
    !/[?¿]/.test(header) &&
    trackingIn(words) === undefined
  );
};

/** Whether a yes or a no under a header may be one to being prospected, though nothing else in its words says so. */
export const mayPermit = (header: string): boolean => {
  const words = foldPermission(header);
  return PROMOTES.test(words) && !isNever(words) && !isOther(words) && !TELLS_OF_SENDING.test(words);
};

/** Whether a header names or asks the means, and refuses none. */
export const asksForMeans = (header: string): boolean => namesMeans(header) && !refuses(foldPermission(header), header);

/** Whether a header asks how, how often or about what somebody wants to be contacted: whoever wants nothing says so in its cells. */
export const asksHowToContact = (header: string): boolean => {
  const words = foldPermission(header);
  const rest = words.replace(WAY_OF_CONTACT, ' ');
  return (rest !== words || asksForMeans(header)) && !isNever(words) && !FACTS.test(rest) && !TELLS_OF_SENDING.test(rest);
};

/** What is known of an address or a call, and who the contact is for: a no denies that. */
const TELLS_OF_AN_ADDRESS = anyOf(
  String.raw`
    disposition|outcome|result\w*|esito|ergebnis|resultad\w*|answer\w*|sticker|solicitad[oa]s?|arrabbiat\w*|angry|colere|wutend|ar|extension|gateway|interviews?|gefuhrt|arrivo|entrante?s?|inbound|incoming|outbound|title|campagnes?|campaigns?|campanas?|kampagnen?|operator|operateur|model|brand|apps?|
    bills?|tariff?|intern\w*|disconnect\w*|sblocc\w*|unlock\w*|roll call|present|retourn\w*|returned|zuruck\w*|undeliver\w*|erron\w*|wrong|incorrect|falsch\w*|principa\w*|primary|main|haupt\w*|reason|motif|temoins?|margin|tensioned|missed|
    manques?|has|have|hat|ha|tiene|possede|exists?|existe|vorhanden|available|known|connue?|with|avec|mit|con|preferred|default|same|identi\w*|shared|partagee?|generic\w*`,
);
/** Whether a no under a header may be one to being contacted, since it names a way of that and nothing else. */
export const mayBeAnswered = (header: string): boolean => {
  const words = foldPermission(header);
  return (
    namesAWay(words) &&
    !isNever(words) &&
    !isOther(words) &&
    !TELLS_OF_SENDING.test(words) &&
    !FACTS.test(words) &&
    !TELLS_OF_AN_ADDRESS.test(words)
  );
};

/** Contacting by its name, and nothing else: by whom, and after what, says no more. */
const CONTACT_ALONE =
  /^(?:(?:commercial|sales|marketing|follow ?up|suivi) )?(?:re ?)?(?:contact|kontakt|kontaktaufnahme|contatto|contacto)(?: (?:commercial\w*|comercial|commerciale|ok|possible))?$/;
/** Whether a header names contacting and nothing else, so that a yes or a no under it is one to that. */
export const namesContactAlone = (header: string): boolean => CONTACT_ALONE.test(foldPermission(header));
