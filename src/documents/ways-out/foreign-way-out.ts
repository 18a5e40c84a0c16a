import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { MessageLanguage } from '../../model/document/message.js';
import type { Span } from '../../model/document/span.js';
import { optOutsOf } from './opt-outs.js';

/** Labels of links, which are too short to tell their language by. English ones stand in mails of every language. */
const FRENCH = lazy(() => /d[ée]s(?:inscri|abonn)|ne plus recevoir|me retirer/i);
const ENGLISH = lazy(() => /unsubscrib|opt[ -]?out|\bstop\b/i);
const LONGEST_LABEL = 60;

const languageOfWayOut = (message: JudgedMessage, says: string): MessageLanguage | undefined =>
  message.languageOf(says) ?? (says.length <= LONGEST_LABEL && FRENCH().test(says) && !ENGLISH().test(says) ? 'fr' : undefined);

/** Where the way to refuse is told, if that is in another language than the message and nowhere in its own. */
export const foreignWayOut = (message: JudgedMessage): Span | undefined => {
  const { language, sentences, links } = message;
  if (language === undefined) return undefined;
  const ways = optOutsOf(message).filter(({ visible }) => visible !== 'hidden');
  const told = ways.map(({ sentence, link }) =>
    languageOfWayOut(message, sentences[sentence ?? -1]?.says ?? links[link ?? -1]?.says ?? ''),
  );
  return told.every((one) => one !== undefined && one !== language) ? ways[0]?.at : undefined;
};
