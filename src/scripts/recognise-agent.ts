import { jsonStrings } from '../messages/records/json-strings.js';
import { isInStep, writtenSteps } from '../messages/records/mail-sequence.js';

const folded = (key: string | number): string =>
  String(key)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** What platforms of voice agents call the words that open a call, and what tells the machine what to do. */
const OF_AGENT =
  /^(?:firstmessage|firstsentence|beginmessage|greetingmessage|welcomemessage|openingmessage|initialmessage|endcallmessage|voicemailmessage|systemprompt|generalprompt|globalprompt|agentprompt|stateprompt|basesystemprompt|systeminstructions?|conversationconfig)$/;
/** Lists of moments of a call, and what is said or to be done at each. */
const MOMENTS = /^(?:nodes|states|steps|blocks|stages|flow|etapes)$/;
const AT_MOMENT = /^(?:prompt|prompts|say|says|instruction|instructions|message|text|script|utterance|reply)$/;
/** What people are reached by: a list of these is contacts. */
const OF_CONTACT =
  /^(?:e?mail|emailaddress|adressee?mail|courriel|phone|phonenumber|telephone|tel|mobile|portable|firstname|lastname|prenom|nom)$/;

/**
 * Whether the beginning of a JSON file is the specification of one voice agent: an object whose own keys say what it says first or what
 * its prompt is, or a flow of moments that each have one. A list of contacts or of messages has such keys in each of its rows, and is none.
 * @param head its first characters
 */
export const isVoiceAgent = (head: string): boolean => {
  if (!/^\s*\{/.test(head)) return false;
  const strings = jsonStrings(head);
  // A mail has a subject, and a sequence says that its steps are written: nobody speaks them.
  const steps = writtenSteps(strings);
  const places = new Set<string>();
  let isOfAgent = false;
  let moments = 0;
  for (const { path } of strings) {
    const keys = path.map(folded);
    const last = keys.at(-1) ?? '';
    const isInList = path.some((part) => typeof part === 'number');
    if (isInList && OF_CONTACT.test(last)) return false;
    const place = path.join('\0');
    // An object on each line: as many agents, or rows of a table.
    if (!isInList && places.has(place)) return false;
    places.add(place);
    if (!isInList && keys.some((key) => OF_AGENT.test(key))) isOfAgent = true;
    if (isInStep(steps, path)) continue;
    if (isInList && keys.some((key) => MOMENTS.test(key)) && keys.some((key) => AT_MOMENT.test(key) || OF_AGENT.test(key))) moments += 1;
  }
  return isOfAgent || moments >= 2;
};
