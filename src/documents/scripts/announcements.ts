import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import type { Span } from '../../model/document/span.js';
import { forbidsSaying } from './words/forbidden-words.js';
import { callerTurns, sentencesIn } from './words/turns.js';

/** A call, and that it is kept. Within a few words of one another: `our product records your calls` is about another one. */
const RECORDED = lazy((): readonly RegExp[] => [
  /(?:appels?|conversations?|[ée]changes?|entretiens?|communications?|ligne|bandes?|audio)(?![\p{L}])[^.!?\n]{0,60}(?:enregistr|conserv|gard[ée]|stock[ée]|r[ée][ée]cout|transcri|archiv)/iu,
  /enregistr(?:ons|e|er|ement|ements)(?![\p{L}])[^.!?\n]{0,25}(?:appels?|conversations?|[ée]changes?|entretiens?|communications?|audio|vocale?)(?![\p{L}])/iu,
  /(?:annonc|pr[ée]ven|inform)[^.!?\n]{0,60}enregistr|enregistrement (?:activ[ée]|audio|d[ée]marr|automatique)|trace audio|outil transcrit|(?<!\p{L})(?:d[ée]marre|lance|active|d[ée]clenche|enclenche|mets? en route|mettre en route|mettez en route)\p{L}{0,3} (?:bien )?l['’]enregistrement/iu,
  // A setting: `Enregistrement : activé (Aircall)`.
  /(?<!\p{L})enregistrements?(?: (?:des?|d['’]|l['’]|automatiques?|audio|appels?|vocal)){0,3} ?[:=–—-] ?(?:oui|activ|on(?!\p{L})|true|yes|syst[ée]matique|automatique|toujours|tous?(?!\p{L})|\d+ ?%)/iu,
  /\b(?:start|turn on|switch on|enable|activate|launch|hit)\b[^.!?\n]{0,12}\brecord(?:ing|er)?\b(?! (?:of|for|label|company))/iu,
  /\b(?:calls?|conversations?|lines?|audio|dialler|dialer)\b[^.!?\n]{0,40}\b(?:recorded|recording|recordings|taped?|tapes|stored|monitored|transcribed|kept)\b/i,
  /\b(?:record|tape|transcribe|monitor)(?:s|ed|ing)?\b[^.!?\n]{0,25}\b(?:calls?|conversations?|lines?|audio)\b/i,
  /\brecord(?:ing|ed)?\w{0,12} ?[:=] ?(?:on|true|yes|enabled|always|oui|activ|all)/i,
]);
const UNTOLD =
  /(?:qu['’]on|que (?:nous|vous|tu|l['’]on)|l['’]appel est|appels sont) (?:enregistr|[êe]tes enregistr)|qu['’](?:ils?|elles?) (?:est|sont) enregistr|(?:we|you)(?:['’]re| are)? record|(?:call|they)(?:['’]re|['’]s| is| are) (?:being )?recorded/iu;

/** Said of the call at hand, and of nothing else. */
const OF_THIS_CALL = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:cet|cette|notre|l['’]|nos) ?(?:appels?|conversations?|[ée]changes?|entretiens?|communications?)(?: t[ée]l[ée]phoniques?)? (?:(?:est|sont|sera|a [ée]t[ée]|ont [ée]t[ée]|[ée]tait|peut [êe]tre|va [êe]tre|vient d['’][êe]tre) )(?:\p{L}+ )?enregistr[ée]/iu,
  /(?<!\p{L})(?:j['’]|nous|on|je) ?(?:enregistre|enregistrons|ai enregistr[ée]|avons enregistr[ée])(?!\p{L})[^.!?\n]{0,12}(?:appel|conversation|[ée]change)/iu,
  /\b(?:this|our|the) (?:call|conversation) (?:is|was|has been|will be|may be|is being)(?: \p{L}+)? (?:recorded|taped)\b|\b(?:i|we)(?:['’]m| am|['’]re| are|['’]ve| have)? (?:recording|record|recorded|been recording) (?:this|the|our) (?:call|conversation)\b/iu,
]);
/** Once it is over: told too late to say no to it. */
const ONCE_OVER = lazy(
  () =>
    /(?<!\p{L})(?:a|ont|avons|ai) (?:bien )?(?:[ée]t[ée] )?enregistr[ée]|(?<!\p{L})[ée]tait enregistr[ée]|\b(?:was|were|has been|have been|['’]ve been|have)(?: \p{L}+)? record(?:ed|ing)\b/iu,
);
/** The end of a call, or what is said to a machine: nobody hears it first. */
const LATE = lazy(
  () =>
    /^(?:fin(?!\p{L})|conclu|cl[ôo]tur|au revoir|prise de cong[ée]|r[ée]pondeur|messagerie|wrap|clos(?:e|ing)|ending|end(?!\p{L})|goodbye|sign[ -]?off|voice ?mail|answering)/iu,
);

/** What is read in a voice by a machine, or is told to be. */
const EMOTIONS =
  /(?<!\p{L})(?:analys|d[ée]tect|reconna|mesur|scor|lecture|suivi)[^.!?\n]{0,40}(?:[ée]motion|humeur|stress|sentiments?(?!\p{L}))|(?:emotion|sentiment|mood|stress)s?[ -](?:\p{L}{1,20} )?(?:analy[sz]|detect|recogni|track|scor|ai\b)|(?:analy[sz]\p{L}{0,9}|detect\p{L}{0,9}|recogni[sz]\p{L}{0,9}|read|track)s? (?:the |your |their |his |her |callers?['’]? )?(?:emotion|mood|sentiment)/iu;
const EMOTIONS_OFF =
  /[:=] ?(?:off|non|no|false|disabled|d[ée]sactiv|aucun)|(?<!\p{L})(?:pas|jamais|aucune?|sans|not|never|no|without)(?!\p{L})/iu;

/** It is not, or it is what is sold, or what is written down in a file of customers. */
const NOT_RECORDED =
  /n['’](?:est|es|ê?tes|étaient|ont)? ?(?:pas|jamais|aucunement)|\b(?:not|never|isn['’]?t|aren['’]?t)\b[^.!?\n]{0,12}(?:record|taped|stored)|enregistrement[^.!?\n:=]{0,20}[:=] ?(?:off|non|no(?!\p{L})|d[ée]sactiv|aucun|jamais|inactif)|\brecord(?:ing|ed)?\w{0,12} ?[:=] ?(?:off|false|no|non|disabled)|dans le crm|dans la base|in the crm|(?:notre|nos|our) (?:solution|logiciel|outil|produit|software|product|platform|plateforme)|(?:de|d['’]|of) (?:vos|your) /iu;

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

/** Turns within which a recording is to be announced: hello, who calls, why. */
const OPENING = 3;

/** What a script has said aloud while it opens the call: what comes at its end, or is told to a machine, does not count. */
export const openingOf = (script: JudgedScript, turns = OPENING): string =>
  callerTurns(script)
    .map((turn) => script.turns[turn] as JudgedScript['turns'][number])
    .filter(({ heading = '' }) => !LATE().test(heading.replace(/^\P{L}+/u, '')))
    .slice(0, turns)
    .map(({ says }) => says)
    .join('\n');

/** Whether an opening announces that the call is recorded. */
export const announcesRecording = (opening: string): boolean =>
  sentencesIn(opening).some((sentence) => !ONCE_OVER().test(sentence) && !forbidsSaying(sentence) && saysRecorded(sentence));

const readsEmotions = (text: string): boolean =>
  sentencesIn(text).some((sentence) => EMOTIONS.test(sentence) && !EMOTIONS_OFF.test(sentence) && !NOT_RECORDED.test(sentence));

/** What is to be kept from whoever is called is done. */
const isUntold = (sentence: string): boolean => UNTOLD.test(sentence) && forbidsSaying(sentence);

/** Where the caller tells, at whatever moment, that this call is recorded, or is told to keep it quiet. */
const toldAloud = ({ turns }: JudgedScript): Span | undefined =>
  turns.find(
    ({ speaker, says, notes }) =>
      speaker === 'caller' &&
      sentencesIn(`${says}\n${notes}`).some(
        (sentence) => isUntold(sentence) || (!NOT_RECORDED.test(sentence) && OF_THIS_CALL().some((pattern) => pattern.test(sentence))),
      ),
  )?.at;

/** Where the caller begins to speak. */
const firstWords = ({ turns }: JudgedScript): Span | undefined =>
  (turns.find(({ says, speaker }) => says !== '' && speaker === 'caller') ?? turns[0])?.at;

/** What somebody may ask of a caller makes no machine of him: "si la personne demande si elle parle à un robot". */
const ASKED = lazy(
  () =>
    /(?<!\p{L})(?:(?:demand|doute|pense|croi[ts]|ask|wonder|think|believe)\p{L}*[^.!?,:→\n]{0,80}|(?:[êe]tes-vous|es-tu|are you|am i (?:speaking|talking)|is this|vous [êe]tes|je parle|c['’]est)[^.!?\n]{0,60}\?)/giu,
);
/** Whether words tell of a machine that speaks. */
const tellsMachine = (text: string): boolean => ARTIFICIAL.test(text) && ARTIFICIAL.test(text.replace(ASKED(), ' '));

/** Where a script says that its calls are recorded, or begins to speak where the plan says so; undefined where neither does. */
export const recordingOf = (script: JudgedScript): Span | undefined =>
  toldAside(script, saysRecorded) ?? toldAloud(script) ?? (script.calls.recorded ? firstWords(script) : undefined);

/** Where a script has a machine read the emotions of whoever is called, and no opening tells them; undefined where it has none, or tells. */
export const emotionsUntold = (script: JudgedScript): Span | undefined =>
  readsEmotions(openingOf(script)) ? undefined : toldAside(script, readsEmotions);

/** Where a script is told to be spoken by a machine, by itself or by the plan: the specification of a voice agent always is. */
export const artificialVoiceOf = (script: JudgedScript): Span | undefined =>
  script.form === 'json'
    ? script.turns.find(({ says }) => says !== '')?.at
    : (toldAside(script, tellsMachine) ??
      (script.calls.voice === 'artificial' || script.calls.voice === 'recorded' ? firstWords(script) : undefined));
