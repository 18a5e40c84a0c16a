import { readIntents } from '../../intents/read-intents.js';
import { splitSentences } from '../../messages/text/split-sentences.js';
import type { CallsOfPlan, JudgedScript } from '../../model/document/judged-script.js';
import type { ScriptDocument } from '../../model/document/script.js';

const sentencesOf = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** A script as rules see it. */
export const judgedScript = (script: ScriptDocument, audience: JudgedScript['audience'], calls: CallsOfPlan = {}): JudgedScript => {
  const intents = script.turns.map(
    ({ says, notes }) => new Set<string>([says, notes].flatMap(sentencesOf).flatMap((sentence) => [...readIntents(sentence)])),
  );
  return { ...script, audience, calls, says: (turn, intent) => intents[turn]?.has(intent) ?? false };
};
