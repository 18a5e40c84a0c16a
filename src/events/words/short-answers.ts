import { foldHeader } from '../../fields/text/fold-header.js';

/** What begins a short answer, and what ends it: courtesy, and the name that goes with it. */
const GREETING =
  /^(?:bonjour|bonsoir|hello|hi|hey|dear|salut|cher|chere|hallo|guten tag|hola|buongiorno)(?: (?!pas |not |no |non |plus |je |nous |we |i )\S+){0,2} (?=\S)/;
const COURTESY =
  / (?:non merci|no thanks|no thank you|thanks?|thank you|thx|merci|cordialement|bien a vous|best|regards|kind regards|best regards|svp|please|pls|stp|sorry|desolee?|danke|gracias|grazie|bonne (?:journee|continuation)|have a (?:good|nice) day)(?: (?:a (?:vous|toi)|you|again|beaucoup|d avance|quand meme|anyway|though|though anyway))?(?: \S{2,20})?$/;
/** Whose answer it is. */
const SUBJECT =
  /^(?:(?:mais|but) )?(?:je (?:ne )?(?:suis|serai)|on (?:n )?est|nous (?:ne )?sommes|we ?(?:are|re)|i ?(?:am|m)|we ll|ich bin) /;
/** What stands before it, or before the answer itself. */
const BEFORE = /^(?:non|no|desolee?|sorry|merci|thanks|thank you)(?: (?:mais|but))? (?=(?:pas|not|no|non|je|nous|on|we|i|ich) )/;

/** The words of a short answer, folded, without courtesy and without "we are": one meaning has one verdict, however politely it is said. */
export const barely = (words: string): string => {
  let left = words.replace(GREETING, '').replace(BEFORE, '');
  for (let times = 0; times < 3 && COURTESY.test(left); times++) left = left.replace(COURTESY, '');
  return left.replace(SUBJECT, '').replace(/ (?:du tout|at all|pour l instant|pour le moment|for now|at the moment|right now)$/, '');
};

/** Who asks how we came by their address: it is to be answered (GDPR 15), and says neither yes nor no. */
const ASKS_SOURCE =
  /\b(?:how|where|who|comment|ou|d ou|qui|par qui|wie|woher|como|de donde|come|dove)\b.{0,30}\b(?:get|got|gave|found|find|obtain(?:ed)?|come|came|avez|as|a donne|tenez|tiens|sort|vient|viennent|provient|proviennent|trouve|recupere|bekommen|haben|tiene|ha)\b.{0,40}\b(?:e ?mails?|mails?|address|adresse|number|numero|contacts?|details|coordonnees|data|donnees|infos?|informations?|nummer|daten|correo|indirizzo)\b/;

/** A text without its sentences that ask where we have an address from; undefined where none does. */
export const withoutSourceQuestion = (text: string): string | undefined => {
  const sentences = text.slice(0, 2000).split(/(?<=[.?!\n])/);
  const others = sentences.filter((sentence) => !ASKS_SOURCE.test(foldHeader(sentence)));
  return others.length === sentences.length ? undefined : others.join('') + text.slice(2000);
};
