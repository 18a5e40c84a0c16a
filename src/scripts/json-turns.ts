import { MOST_MESSAGES } from '../messages/forms/refuse-large.js';
import { type JsonString, jsonStrings } from '../messages/records/json-strings.js';
import { placesIn } from '../messages/text/places.js';
import type { ScriptTurn } from '../model/document/script.js';
import { isRefusalCue } from './refusal-cue.js';
import { speakerOf } from './speakers.js';

const folded = (key: string | number | undefined): string =>
  String(key ?? '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
/** Keys of what an agent says. */
const SAYS =
  /^(?:say|says|said|text|message|messages|utterance|utterances|line|lines|phrase|phrases|script|content|response|responses|reply|replies|greeting|opening|openingline|intro|introduction|firstmessage|firstsentence|initialmessage|openingmessage|beginmessage|greetingmessage|welcomemessage|endcallmessage|prompt|question|questions|closing|goodbye|endmessage|voicemailmessage|dnclanguage|optoutlanguage|disclosure|recordingdisclosure|texte|reponse|paroles|accroche|ouverture|cloture)$/;
/** Keys of what it must not say, and of what nobody hears. */
const SILENT =
  /^(?:neversay|dontsay|donotsay|forbidden|forbiddenphrases|banned|prohibited|avoid|examples?of|badexamples|interdits?|nejamaisdire|tests?)$/;
const NAMES =
  /^(?:name|id|title|label|stage|step|state|node|intent|trigger|when|condition|objection|cue|on|if|situation|etape|moment|nom|titre)$/;
const SPEAKERS = /^(?:speaker|role|who|from|actor|locuteur)$/;
/** Settings that say what happens to the call: of these the name is told with the value. */
const RECORDING = /record|enregistr|transcri|tape/i;
/** Parts of a file whose own name says that somebody refuses. */
const REFUSAL_KEY = /optout|dnc|donotcall|refus|notinterested|rejection|decline|unsubscribe|pasinteresse|removeme|opposition/;

const parentOf = ({ path }: JsonString): string => JSON.stringify(path.slice(0, -1));
/** The key that says what a text is: that of a list, for the texts in it. */
const keyOf = ({ path }: JsonString): string => folded(path.findLast((part) => typeof part === 'string'));

/**
 * The turns of the specification of a voice agent: what it says by the names of keys, and what else stands there as directions.
 * One more than anybody keeps in a file is the last that is read: its reader refuses the file.
 */
export const jsonTurns = (source: string): ScriptTurn[] => {
  const places = placesIn(source);
  const strings = jsonStrings(source).filter(({ path }) => !path.some((part) => typeof part === 'string' && SILENT.test(folded(part))));
  const names = new Map<string, string>();
  const speakers = new Map<string, ScriptTurn['speaker']>();
  const directed = new Set<string>();
  for (const one of strings) {
    const key = keyOf(one);
    if (NAMES.test(key) && !names.has(parentOf(one))) names.set(parentOf(one), one.text);
    if (!SPEAKERS.test(key)) continue;
    // What a platform tells the machine is not said aloud.
    if (/^(?:system|developer)$/i.test(one.text)) directed.add(parentOf(one));
    speakers.set(parentOf(one), speakerOf(one.text) ?? 'caller');
  }
  const headingOf = (one: JsonString): string | undefined => {
    for (let length = one.path.length - 1; length > 0; length--) {
      const name = names.get(JSON.stringify(one.path.slice(0, length)));
      if (name !== undefined) return name;
    }
    const keys = one.path.filter((part): part is string => typeof part === 'string');
    return keys.length > 1 ? keys.at(-2) : keys.at(-1);
  };
  const turns: ScriptTurn[] = [];
  let answersNo = false;
  for (const one of strings) {
    if (turns.length > MOST_MESSAGES) break;
    const key = keyOf(one);
    const name = one.path.findLast((part) => typeof part === 'string') ?? '';
    const isSetting = RECORDING.test(String(name)) && /^(?:true|on|yes|oui|always|enabled|all|activ\w*)$/i.test(one.text);
    if (!isSetting && /^(?:true|false)$/.test(one.text)) continue;
    if (NAMES.test(key) || SPEAKERS.test(key) || one.text.trim() === '') continue;
    const parent = parentOf(one);
    const isSaid = SAYS.test(key) && !isSetting && !directed.has(parent);
    const speaker = speakers.get(parent) ?? 'caller';
    const heading = headingOf(one);
    const isNo =
      one.path.some((part) => typeof part === 'string' && REFUSAL_KEY.test(folded(part))) ||
      (heading !== undefined && isRefusalCue(heading));
    const isRefusal = isSaid && speaker === 'caller' && (isNo || answersNo);
    answersNo = speaker === 'contact' && isRefusalCue(one.text);
    turns.push({
      speaker,
      says: isSaid ? one.text : '',
      notes: isSaid ? '' : isSetting ? `${name}: ${one.text}` : one.text,
      ...(heading === undefined ? {} : { heading }),
      isRefusal,
      at: places(one.start, one.end),
      path: one.path,
    });
  }
  return turns;
};
