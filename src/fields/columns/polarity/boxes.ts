import type { Text } from '../../../model/base/text.js';
import type { Channel } from '../../../model/contact/channel.js';
import type { AnswerBox } from '../../../model/contact/values.js';
import { channelsIn } from '../../answers/channel-names.js';
import { isUnwanted } from '../../answers/not-wanted.js';
import { channelsRefusedIn } from '../../opposition/refusal/read-refusal.js';
import { plainWords } from '../../text/plain-words.js';
import { foldPermission } from '../permission/header-channels.js';
import { speaksOfProspecting } from '../permission/other-matter.js';
import { readPermissionHeader } from '../permission/permission-header.js';
import { asksForMeans, asksHowToContact } from '../permission/permission-signs.js';

/**
 * Questions of forms that have a column for each answer, as Typeform, Tally and Google Forms write them: "Marketing preferences [Email]", or the answer alone
 * as the header, over cells that repeat it.
 * @module
 */

/** Between a question and one of its answers: "By which way? >> Phone", "Newsletter - None". */
const BETWEEN = [' - ', ' – ', ' — ', '>> ', ' > ', ': '];
/** Why such a column is none of what its header names. */
export const ONE_ANSWER: Text = {
  en: 'one answer of a question: who ticked another has not ticked it, and a tick of it alone is no consent',
  fr: 'une réponse d’une question : qui en a coché une autre ne l’a pas cochée, et la cocher n’est pas à soi seul un accord',
};
/** An answer that names nothing. */
const NONE =
  /^(?:none|none of .+|nothing|no thank.*|aucune?s?|aucune? .+|rien|rien de .+|non merci|keine?s?|keine?s? .+|gar nicht|nichts|nein danke|ning[uú]n\w*|ningun\w* .+|nada|no gracias|nessun\w*|nessun\w* .+|niente|no grazie|geen|geen .+|niets|nee bedankt|nenhum\w*|nenhum\w* .+|nao obrigad\w*|opt out.*)$/;

/** The question of a header and the answer that it ticks; the question is blank where the header is the answer. */
const partsOf = (header: string): readonly [question: string, answer: string] => {
  const text = header.trim();
  const isBracketed = /[)\]]$/.test(text);
  const at = isBracketed
    ? Math.max(text.lastIndexOf('['), text.lastIndexOf('('))
    : Math.max(...BETWEEN.map((sign) => text.lastIndexOf(sign)));
  if (at < 3) return ['', text];
  const answer = isBracketed ? text.slice(at + 1, -1) : text.slice(at).replace(/^[\s>:–—-]+/, '');
  return [foldPermission(text.slice(0, at)), answer.trim()];
};

interface Column {
  readonly header: string;
  readonly values: readonly string[];
}

/** Whether all that a column says is its own header. Nearly every column ends it with its first value. */
const repeats = ({ header, values }: Column): boolean => {
  const label = plainWords(header);
  if (label === '') return false;
  let isSaid = false;
  for (const value of values) {
    const words = plainWords(value);
    if (words === '') continue;
    if (words !== label) return false;
    isSaid = true;
  }
  return isSaid;
};
const isEmpty = ({ values }: Column): boolean => values.every((text) => text.trim() === '');
const isNone = (answer: string): boolean => NONE.test(plainWords(answer)) || isUnwanted(answer) || channelsRefusedIn(answer).length > 0;
/** What somebody uses, and how they heard of us. */
const OF_ELSE =
  /\b(?:software|logiciels?|tools?|outils?|nutzen sie|utilisez vous|utiliza|usate|hear about|entendu parler|connu|aufmerksam|conocio|conosciuto)\b/;
/** Whether a question is one of contacting, or its answers are where it is not there. */
const isOfContact = (question: string, answers: readonly string[]): boolean =>
  question === ''
    ? answers.some((one) => !isNone(one) && (channelsIn(one).length > 0 || speaksOfProspecting(foldPermission(one))))
    : !OF_ELSE.test(question) &&
      (asksForMeans(question) ||
        asksHowToContact(question) ||
        readPermissionHeader(question) !== undefined ||
        speaksOfProspecting(question));

const boxOf = (of: number, header: string, answer: string): AnswerBox => {
  const none = isNone(answer);
  const channels: readonly Channel[] = none ? [] : channelsIn(answer);
  return { of, channels, ...(none && { none }), echoes: [...new Set([plainWords(header), plainWords(answer)])] };
};

/** The boxes among the columns of a file, by their place. */
export const boxesIn = (columns: readonly Column[]): ReadonlyMap<number, AnswerBox> => {
  const parts = columns.map(({ header }) => partsOf(header));
  const boxes = new Map<number, AnswerBox>();
  for (let from = 0; from < columns.length; ) {
    const question = parts[from]?.[0] as string;
    const belongs = (at: number): boolean =>
      question !== ''
        ? parts[at]?.[0] === question
        : parts[at]?.[0] === '' && (repeats(columns[at] as Column) || (at > from && isEmpty(columns[at] as Column)));
    let to = from;
    while (to < columns.length && belongs(to)) to++;
    const answers = parts.slice(from, to).map(([, answer]) => answer);
    if (to - from > 1 && isOfContact(question, answers))
      for (const [i, answer] of answers.entries()) boxes.set(from + i, boxOf(from, (columns[from + i] as Column).header, answer));
    from = Math.max(to, from + 1);
  }
  return boxes;
};
