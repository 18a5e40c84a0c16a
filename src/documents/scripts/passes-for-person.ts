import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import { artificialVoiceOf, saysArtificial } from './announcements.js';
import { sentencesIn } from './words/turns.js';

const HUMAN = String.raw`(?:(?:an? |une? )?(?:(?:real|actual|live|vraie?|v[ée]ritable) )?(?:human|person|people|humaine?|personne|[êe]tre humain|conseill[eè]re?|homme|femme)(?!\p{L}))`;
const MACHINE = String.raw`(?:(?:an? |une? )?(?:voice[ -]?|ro)?(?:bot|machine|ai|ia|automate|assistante? (?:virtuel|vocal|ia)\p{L}*|virtual assistant|artificial|intelligence artificielle)(?!\p{L}))`;
const BE = String.raw`(?:that )?(?:you(?:['’]re| are)|to be|i(?:['’]m| am)|(?:que |qu['’])?(?:tu es|vous [êe]tes|je suis)|d?['’]?[êe]tre)`;
const SAY = String.raw`(?:say|tell \p{L}+(?: \p{L}+)?|claim|pretend|answer|reply|insist|assure \p{L}+|act as|pass for|pass (?:yourself )?off as|dis|dire|dites|r[ée]pond\p{L}*|affirm\p{L}*|pr[ée]ten\p{L}*|assur\p{L}*|pass(?:er|ez|e)(?: pour)?)`;
const NOT_HERE = String.raw`(?<!(?:never|not|n['’]t|ne|ne le) )`;
/** What is said about being human, and no to being a machine. */
const CLAIMS = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<!\p{L})${SAY},?(?: (?:always|toujours|bien|pour))* ?["“«'‘]?(?:(?:yes|no|oui|non),? ?)?(?: ?${BE} )?${HUMAN}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:ask|demand)\p{L}*[^.!?\n]{0,40}(?:are|is|es|[êe]tes) ${HUMAN}[^.!\n]{0,25}(?<!\p{L})(?:say|answer|reply|dis|dites|dire|r[ée]pond\p{L}*) (?:que )?["“«'‘]? ?(?:yes|oui)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:ask|demand)\p{L}*[^.!?\n]{0,40}(?:are|is|es|[êe]tes) ${MACHINE}[^.!\n]{0,25}(?<!\p{L})(?:say|answer|reply|dis|dites|dire|r[ée]pond\p{L}*) (?:que )?["“«'‘]? ?(?:no|non)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:ask|demand)\p{L}*[^.!?\n]{0,40}(?:are|is|es|[êe]tes) ${MACHINE}[^.!\n]{0,20}${NOT_HERE}(?:deny|nie[rz]?|d[ée]men\p{L}+|(?:dis|dites) le contraire)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:deny|nie[rz]?) (?:that )?(?:being|you(?:['’]re| are)|(?:que )?tu es|(?:que )?vous [êe]tes|[êe]tre) ${MACHINE}`,
    'iu',
  ),
]);
const NOT_CLAIMED = lazy(
  () => /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|jamais|sans|not|never|don['’]?t|without|avoid|[ée]vite[rz]?)(?!\p{L})[^.!?;,]{0,25}$/iu,
);
/** "Never reveal that you are an AI"; "never say that you are not an AI" has it revealed. */
const HIDES = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:never|do not|don['’]?t) (?:say|reveal|admit|disclose|mention|tell|let)|ne (?:dis|dites|r[ée]v[èée]l\p{L}+|avou\p{L}+|mentionn\p{L}+|admet\p{L}*) (?:jamais|pas|surtout pas))(?: \p{L}+){0,3} ${BE} ${MACHINE}`,
      'iu',
    ),
);
/** Only what is no person is told to pass for one. */
const PASSES = lazy(() => /(?<!\p{L})(?:pass(?:er|ez|e)?|pretend|pr[ée]ten\p{L}*|claim|act as)(?!\p{L})/iu);
const I_AM_HUMAN = lazy(() => new RegExp(String.raw`(?<!\p{L})(?:je suis(?: bien)?|i(?:['’]m| am)) ${HUMAN}`, 'iu'));
/** A heading of the answer to "are you a robot?". */
const ASKS_WHAT = lazy(() => new RegExp(`${MACHINE}|${HUMAN}`, 'iu'));

/** Whether a voice agent is told to pass for a person, or says that it is one. */
export const deniesMachine = (script: JudgedScript, at: number): boolean => {
  const { says, notes, heading = '' } = script.turns[at] as JudgedScript['turns'][number];
  const asksWhat = ASKS_WHAT().test(heading);
  // A person who answers that he is one says what is so.
  const isMachine = artificialVoiceOf(script) !== undefined || script.turns.some((turn) => saysArtificial(turn.says));
  const isTold = sentencesIn(`${notes}\n${script.form === 'json' || asksWhat ? says : ''}`).some((sentence) => {
    if (HIDES().test(sentence)) return true;
    return (
      (isMachine || PASSES().test(sentence)) &&
      CLAIMS().some((pattern) => {
        const found = pattern.exec(sentence);
        return found !== null && !NOT_CLAIMED().test(sentence.slice(0, found.index));
      })
    );
  });
  if (isTold) return true;
  return asksWhat && I_AM_HUMAN().test(says) && (script.form === 'json' || script.turns.some((turn) => saysArtificial(turn.says)));
};
