import { readIntents } from '../intents/read-intents.js';
import { isPlaceholder } from '../messages/tags/placeholders.js';
import { languageOf } from '../messages/text/language.js';
import type { ContactColumns } from '../model/document/contact-columns.js';
import type { JudgedMessage, Sending } from '../model/document/judged-message.js';
import type { MessageDocument } from '../model/document/message.js';
import { withoutEndWords } from './sentences/end-words.js';
import { isMadeOut } from './sms/made-out.js';
import { invites, invitesToRefuse } from './ways-out/invitations.js';
import { takesNobodyOff } from './ways-out/no-refusals.js';
import { isCalledWayOut } from './ways-out/way-out-words.js';

/** A sentence of fewer words says nothing, unless it is the label of a way out: "Bonjour,", "Contact", "Unsubscribe". */
const LEAST_WORDS = 3;

const isOptOut = (says: string): boolean => readIntents(says).includes('opt-out');

/** "Month-end in two days" is no way to end what is sent; "reply “later”" takes nobody off. */
const spokenIntents = (says: string): ReadonlySet<string> => {
  const found = new Set<string>(readIntents(says));
  const rest = found.has('opt-out') ? withoutEndWords(says) : says;
  if ((rest !== says && !isOptOut(rest)) || (found.has('opt-out') && takesNobodyOff(says))) found.delete('opt-out');
  return found;
};

const intentsOf = (says: string): ReadonlySet<string> => {
  if (says.split(/\s+/, LEAST_WORDS).length >= LEAST_WORDS) return spokenIntents(says);
  return new Set(isCalledWayOut(says) ? ['opt-out'] : []);
};

/** What ends a sentence that the next one answers: "Plus envie de nous lire ? Cliquez ici." */
const ASKS = /[?:…]\s*$/;
/** An invitation of so few words says nothing by itself. */
const MOST_WORDS_OF_INVITATION = 6;

/**
 * What the sentence at a place says. One that invites to follow a link is a way out only where it, its link or the question before it
 * speaks of refusing: the model takes "En savoir plus ? Cliquez ici" for one.
 */
const intentsAt = (
  { sentences, links }: MessageDocument,
  i: number,
  found: ReadonlySet<string>,
  other: (found: ReadonlySet<string>) => ReadonlySet<string>,
): ReadonlySet<string> => {
  const sentence = sentences[i] as MessageDocument['sentences'][number];
  const { says } = sentence;
  const isShort = says.split(/\s+/, MOST_WORDS_OF_INVITATION + 1).length <= MOST_WORDS_OF_INVITATION;
  if (!(found.has('opt-out') || (isShort && sentence.links.length > 0)) || !invites(says)) return found;
  const hrefs = sentence.links.map((link) => links[link]?.href ?? '');
  const before = sentences[i - 1];
  const isAnswer = isShort && before !== undefined && before.part === sentence.part && ASKS.test(before.says.slice(-4));
  const refuses = invitesToRefuse(says, hrefs) || (isAnswer && invitesToRefuse(before.says, []) && isOptOut(`${before.says} ${says}`));
  return refuses === found.has('opt-out') ? found : other(found);
};

/** The same with a way out, or without it: made once for each, as a message may hold thousands of such sentences. */
const makeOther = (): ((found: ReadonlySet<string>) => ReadonlySet<string>) => {
  const made = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  return (found) => {
    const known = made.get(found);
    if (known) return known;
    const other = found.has('opt-out') ? new Set([...found].filter((one) => one !== 'opt-out')) : new Set([...found, 'opt-out']);
    made.set(found, other);
    return other;
  };
};

/** A message as rules see it. @param step its place in a sequence, from 1 @param contacts those of the same run */
export const judgedMessage = (
  message: MessageDocument,
  sending: Sending,
  step = 1,
  contacts: readonly ContactColumns[] = [],
): JudgedMessage => {
  // Sentences are repeated in the two parts of a mail, and in rows of a table.
  const known = new Map<string, ReadonlySet<string>>();
  const other = makeOther();
  const intents = message.sentences.map(({ says }, i) => {
    const found = known.get(says) ?? intentsOf(says);
    known.set(says, found);
    return intentsAt(message, i, found, other);
  });
  return {
    ...message,
    sending,
    contacts,
    step,
    says: (sentence, intent) => intents[sentence]?.has(intent) ?? false,
    languageOf,
    isMadeOut: isMadeOut(message),
    isToFill: (inner) => isPlaceholder({ start: 0, end: 0, syntax: 'bracket', text: inner, inner }),
    subjects: [...(message.subject ? [message.subject] : []), ...(message.otherSubjects ?? [])].map((subject) => ({
      ...subject,
      says: readIntents(subject.text),
    })),
  };
};
