import type { Labelled } from './labels.js';
import { isRefusalCue } from './refusal-cue.js';
import { isDirection, isGreeting } from './spoken.js';

/** What the one says who calls: "I’ll note it", "we won’t call you again". */
const OF_CALLER =
  /(?<!\p{L})(?:vous|votre|vos|not[ée]e?s?|je (?:le |la )?(?:note|comprends|retire|supprime)|(?:nous|on) ne|d['’]accord|entendu|compris|tr[èe]s bien|pas de (?:souci|probl[èe]me)|d[ée]sol[ée]e?|bonne (?:journ[ée]e|soir[ée]e)|au revoir|you|your|noted?|no (?:problem|worries)|understood|i see|sorry|(?:we|i)(?: will not| won['’]?t|['’]ll)|goodbye|have a)(?!\p{L})/iu;
/** The caller, who says what the call is about: `"Je vous appelle pour…" : motif de l’appel`. */
const SPEAKS_TO_CONTACT =
  /(?<!\p{L})(?:(?:je|j['’]|nous|i|we|i['’]m)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:vous|votre|vos|you|your)|(?:si|quand|if|when|should) (?:vous|you)|(?:vous pouvez|you (?:can|may))|(?:je|nous) (?:appel|pr[ée]sent)\p{L}*|(?:i|we)(?:['’]m|['’]re| am| are) (?:calling|with|from))(?!\p{L})/iu;
/** What nobody asks but a contact, whatever else is said: "take me off your list". */
const OF_CONTACT =
  /(?<!\p{L})(?:(?:retire|enl[èe]ve|supprime|efface|raye|laisse)[rz]?[- ](?:moi|nous)|(?:take|remove|strike|delete|leave) (?:me|us|my)|ne (?:m['’]|me |nous ))/iu;
/** Somebody stands on a register of those who refuse calls. */
const ON_LIST =
  /(?<!\p{L})(?:je suis|nous sommes|on est|mon num[ée]ro|inscrite?s?|i['’]?m|i am|we['’]?re|my number|registered)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:bloctel|c?tps|telephone preference|listes? rouges?|d['’]opposition|do[ -]not[ -]call|dnc)(?!\p{L})/iu;

/** Whether words are those of a contact who says no, or stands on a list of those who do. */
export const refusesHimself = (text: string): boolean =>
  ON_LIST.test(text.slice(0, 200)) || (isRefusalCue(text) && (OF_CONTACT.test(text.slice(0, 200)) || !OF_CALLER.test(text.slice(0, 200))));

/** How many quotations may stand before one answer: `"Not interested" / "No thanks": …`. */
const MOST_QUOTED = 6;
const QUOTED = /^[*_]{0,2}([«"“„][^«»"“”„\n]{1,160}[»"”“])[*_]{0,2}/u;
const AND = /^[ \t\u00a0]{0,3}(?:[,;/]|ou|or|et|and)[ \t\u00a0]{0,3}(?=[*_]{0,2}[«"“„])/u;
const COLON = /^[ \t\u00a0]{0,3}:[ \t\u00a0]{0,3}(\S.*)$/u;
const ARROW = /^[ \t\u00a0]{0,3}(?:→|➜|⇒|=>|->|—>|–>|—|–|-(?=[ \t]))[ \t\u00a0]{0,3}(\S.*)$/u;
const NOTHING = /^[ \t\u00a0.!…]{0,4}$/u;

/**
 * `"Je ne suis pas intéressé" : Je comprends, mais…`: what a contact objects, in quotation marks, and what is answered without any. A colon will
 * do; after an arrow, a dash, or alone on its line it is told from what the caller says by its words. Undefined for another line.
 */
export const objectionOf = (line: string): Labelled | undefined => {
  let rest = line.trim();
  let label = '';
  for (let count = 0; count < MOST_QUOTED; count++) {
    const [found, quoted = ''] = QUOTED.exec(rest) ?? [];
    if (found === undefined) break;
    label = label === '' ? quoted : `${label} / ${quoted}`;
    rest = rest.slice(found.length);
    const and = AND.exec(rest);
    if (!and) break;
    rest = rest.slice(and[0].length);
  }
  if (label === '' || isGreeting(label.slice(1))) return undefined;
  const [, answer] = COLON.exec(rest) ?? [];
  const isHis = refusesHimself(label);
  if (answer !== undefined) return isHis || !(isDirection(answer) || SPEAKS_TO_CONTACT.test(label)) ? { label, rest: answer } : undefined;
  const [, then = ''] = ARROW.exec(rest) ?? [];
  return isHis && (then !== '' || NOTHING.test(rest)) ? { label, rest: then } : undefined;
};

/** More words than this are no objection in short. */
const MOST_WORDS = 10;
const BARE = /^([^:→➜⇒=>«"“\n]{3,80}?)[ \t\u00a0]{0,3}(?::|→|➜|⇒|=>|->|—|–)[ \t\u00a0]{1,3}(\S.*)$/u;

/** `- Je ne suis pas intéressé : Je comprends, mais…`, in a list without quotation marks: only what nobody but a contact says. */
export const bareObjectionOf = (item: string): Labelled | undefined => {
  const [, label = '', rest = ''] = BARE.exec(item) ?? [];
  return label !== '' && label.trim().split(/\s+/).length <= MOST_WORDS && refusesHimself(label)
    ? { label: label.trim(), rest }
    : undefined;
};

/** The name of another objection has fewer. */
const MOST_OF_NAME = 6;
const NO_NAME =
  /^(?:crm|statuts?|status|code|nb|n\.b|notes?|remarques?|actions?|puis|ensuite|then|after|next|r[ée]sultat|result|outcome|tag)(?!\p{L})/iu;

/** `- Trop cher : nous avons une formule à 19 €`, in a list whose items are objections: the answer to a no ends there. */
export const siblingOf = (item: string): Labelled | undefined => {
  const [, label = '', rest = ''] = BARE.exec(item) ?? [];
  const isName = label !== '' && label.trim().split(/\s+/).length <= MOST_OF_NAME && !NO_NAME.test(label) && !isDirection(item);
  return isName ? { label: label.trim(), rest } : undefined;
};
