import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import type { Span } from '../../model/document/span.js';
import { sentencesIn } from './words/turns.js';

/** A call, and that it is kept. Within a few words of one another: `our product records your calls` is about another one. */
const RECORDED = lazy((): readonly RegExp[] => [
  /(?:appels?|conversations?|[ée]changes?|entretiens?|communications?|ligne|bandes?|audio)(?![\p{L}])[^.!?\n]{0,60}(?:enregistr|conserv|gard[ée]|stock[ée]|r[ée][ée]cout|transcri|archiv)/iu,
  /enregistr(?:ons|e|er|ement|ements)(?![\p{L}])[^.!?\n]{0,25}(?:appels?|conversations?|[ée]changes?|entretiens?|communications?|audio|vocale?)(?![\p{L}])/iu,
  /(?:annonc|pr[ée]ven|inform)[^.!?\n]{0,60}enregistr|enregistrement (?:activ[ée]|audio|d[ée]marr|automatique)|trace audio|outil transcrit|d[ée]marre l['’]enregistrement/iu,
  /\b(?:calls?|conversations?|lines?|audio|dialler|dialer)\b[^.!?\n]{0,40}\b(?:recorded|recording|recordings|taped?|tapes|stored|monitored|transcribed|kept)\b/i,
  /\b(?:record|tape|transcribe|monitor)(?:s|ed|ing)?\b[^.!?\n]{0,25}\b(?:calls?|conversations?|lines?|audio)\b/i,
  /\brecord(?:ing|ed)?\w{0,12} ?[:=] ?(?:on|true|yes|enabled|always|oui|activ|all)/i,
]);
/** It is not, or it is what is sold, or what is written down in a file of customers. */
const NOT_RECORDED =
  /n['’](?:est|es|ê?tes|étaient|ont)? ?(?:pas|jamais|aucunement)|\b(?:not|never|isn['’]?t|aren['’]?t)\b[^.!?\n]{0,12}(?:record|taped|stored)|\brecord(?:ing|ed)?\w{0,12} ?[:=] ?(?:off|false|no|non|disabled)|dans le crm|dans la base|in the crm|(?:notre|nos|our) (?:solution|logiciel|outil|produit|software|product|platform|plateforme)|(?:de|d['’]|of) (?:vos|your) /iu;

/** A voice that is no person’s. */
const ARTIFICIAL =
  /voix (?:de synth|artificielle|g[ée]n[ée]r[ée]e|synth[ée]tique|clon)|synth[èe]se vocale|agent(?:e)? (?:vocal|virtuel|ia\b|conversationnel)|assistante? (?:vocale?|virtuelle?|automatique|ia\b)|(?:voice|call)[ -]?bot|robot|automate|message pr[ée]-?enregistr|serveur vocal|(?:voice|ai|virtual|automated|phone|digital|artificial)[ -](?:voice[ -])?(?:agent|assistant|caller|system)|synthetic voice|artificial (?:voice|intelligence)|text[ -]to[ -]speech|\btts\b|no human|no person|aucun (?:op[ée]rateur|humain)|intelligence artificielle|pre-?recorded|r[ée]pondeur intelligent/iu;
/** The same, said of oneself: one word is enough then. */
const OF_ONESELF =
  /(?:je suis|i['’]?\s?a?m\b|this is|vous parlez|vous [êe]tes en ligne|you(?:['’]re| are) (?:speaking|talking)|ici|here is|cette voix|this voice|ceci est|c['’]est|il s['’]agit|[àa] l['’]appareil|notre|our)[^.!?\n]{0,80}/iu;
const SELF_WORDS = lazy(
  () =>
    /(?<!\p{L})(?:ia|ai|bot|robot|automate|automat\p{L}*|virtual|virtuel\p{L}*|vocale?|voice|machine|synth\p{L}*|artifici\p{L}*)(?!\p{L})/iu,
);
const NOT_HUMAN = /pas (?:une personne|un humain|humaine?)|not (?:a )?(?:real |human )?(?:person|human)|isn['’]t a (?:person|human)/iu;

/** Whether a text says that the call at hand is recorded. */
export const saysRecorded = (text: string): boolean =>
  sentencesIn(text).some((sentence) => !NOT_RECORDED.test(sentence) && RECORDED().some((pattern) => pattern.test(sentence)));

/** Whether words that are said aloud tell that the voice is artificial. */
export const saysArtificial = (text: string): boolean =>
  text.split(/(?<=[.!?])\s+|\n/).some((sentence) => {
    if (NOT_HUMAN.test(sentence)) return true;
    const self = OF_ONESELF.exec(sentence)?.[0];
    return (self !== undefined && SELF_WORDS().test(self)) || /pr[ée]-?enregistr|pre-?recorded/i.test(sentence);
  });

/** Where a script tells its callers, and not the contact, that something is so; undefined where it tells nothing. */
const toldAside = ({ title, turns }: JudgedScript, isSo: (text: string) => boolean): Span | undefined => {
  if (title && isSo(title.text)) return title.at;
  return turns.find(({ notes, heading = '' }) => isSo(notes) || isSo(heading))?.at;
};

/** Where the caller begins to speak. */
const firstWords = ({ turns }: JudgedScript): Span | undefined =>
  (turns.find(({ says, speaker }) => says !== '' && speaker === 'caller') ?? turns[0])?.at;

/** Where a script says that its calls are recorded, or begins to speak where the plan says so; undefined where neither does. */
export const recordingOf = (script: JudgedScript): Span | undefined =>
  toldAside(script, saysRecorded) ?? (script.calls.recorded ? firstWords(script) : undefined);

/** Where a script is told to be spoken by a machine, by itself or by the plan: the specification of a voice agent always is. */
export const artificialVoiceOf = (script: JudgedScript): Span | undefined =>
  script.form === 'json'
    ? script.turns.find(({ says }) => says !== '')?.at
    : (toldAside(script, (text) => ARTIFICIAL.test(text)) ??
      (script.calls.voice === 'artificial' || script.calls.voice === 'recorded' ? firstWords(script) : undefined));
