import { readIntents } from '../../intents/read-intents.js';
import { splitSentences } from '../../messages/text/split-sentences.js';
import type { CallsOfPlan, JudgedScript } from '../../model/document/judged-script.js';
import type { ScriptDocument } from '../../model/document/script.js';
import { leftBlanks } from '../../scripts/left-blanks.js';
import { confirmsRefusal } from './refusals/confirmations.js';
import { asksForAnotherMoment } from './refusals/not-now.js';
import { recordsRefusal } from './refusals/recorded-refusals.js';
import { forbidsSaying } from './words/forbidden-words.js';
import { offersPlainly } from './words/plain-offers.js';

const sentencesOf = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** What a direction not to say it leaves unsaid. */
const TOLD: ReadonlySet<string> = new Set(['offers-refusal', 'opt-out', 'identity', 'purpose', 'source', 'rights', 'recording']);

/** What a sentence says; a refusal that is confirmed in writing is none to argue with, and what is forbidden to be said is not. */
const intentsOf = (sentence: string): readonly string[] => {
  const read = readIntents(sentence);
  const all = !read.includes('offers-refusal') && offersPlainly(sentence) ? [...read, 'offers-refusal'] : read;
  const intents = all.some((intent) => TOLD.has(intent)) && forbidsSaying(sentence) ? all.filter((intent) => !TOLD.has(intent)) : all;
  if (intents.includes('offers-refusal') && isOfferedElsewhere(sentence)) return intents.filter((intent) => intent !== 'offers-refusal');
  return intents.includes('insists') && confirmsRefusal(sentence) ? intents.filter((intent) => intent !== 'insists') : intents;
};

/** A right that can be used somewhere else only, and not here: "vous pouvez vous opposer en écrivant à Bloctel". */
const ELSEWHERE =
  /(?<!\p{L})(?:[ée]criv\p{L}+|inscri\p{L}+|adress\p{L}+|opposer|oppos\p{L}+|enregistr\p{L}+|register\p{L}*|sign(?:ing)? up|writ(?:e|ing)|opt(?:ing)? out|object)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:sur|[àa]|aupr[èe]s d[eu]|via|par|on|to|with|through|at)(?: la| le| liste| the)* (?:bloctel|c?tps|telephone preference)(?!\p{L})/iu;
const HERE =
  /(?<!\p{L})(?:(?:dites|dire|signale[rz]|indique[rz]|faire savoir)(?:-| )?(?:le|la|me|nous|moi)|me le|refuser|dire non|[àa] tout moment|maintenant|d[èe]s [àa] pr[ée]sent|ou|tell (?:me|us)|say so|refuse|right now|or)(?!\p{L})/iu;
const isOfferedElsewhere = (sentence: string): boolean => ELSEWHERE.test(sentence) && !HERE.test(sentence);

/** A heading that may stand over what is said to everybody, as over the answer to a no. */
const RIGHT_OR_ANSWER = /^\P{L}*(?:(?:the |your )?opt[ -]?outs?|opposition|refus|refusals?|d[ée]sinscription|stop)\P{L}*$/iu;

/** A script as rules see it. Who has no time now refuses nothing, and "you may ask us to stop" under `Opt-out` answers no refusal. */
export const judgedScript = (script: ScriptDocument, audience: JudgedScript['audience'], calls: CallsOfPlan = {}): JudgedScript => {
  // Thousands of turns say the same: one set for each that there is.
  const sets = new Map<string, ReadonlySet<string>>();
  const intents = script.turns.map(({ says, notes }) => {
    const found = new Set<string>([says, notes].flatMap(sentencesOf).flatMap((sentence) => [...intentsOf(sentence)]));
    const key = [...found].join();
    const shared = sets.get(key) ?? found;
    sets.set(key, shared);
    return shared;
  });
  const turns = script.turns.map((turn, at) => {
    const { isRefusal, heading = '' } = turn;
    const offers = RIGHT_OR_ANSWER.test(heading) && intents[at]?.has('offers-refusal') && !recordsRefusal(turn);
    return isRefusal && (offers || asksForAnotherMoment(script, at)) ? { ...turn, isRefusal: false } : turn;
  });
  return { ...script, turns, audience, calls, blanks: leftBlanks(turns), says: (turn, intent) => intents[turn]?.has(intent) ?? false };
};
