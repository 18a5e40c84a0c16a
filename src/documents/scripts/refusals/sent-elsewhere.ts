import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { sentencesIn } from '../words/turns.js';
import { speaksOfRefusal } from './after-refusal.js';
import { recordsIn, writesDown } from './recorded-refusals.js';

type Turn = JudgedScript['turns'][number];

/** To write, call or apply to somebody: what nobody has to do once they said no on the phone (GDPR 12(2)). */
const WRITES_FR = String.raw`(?:(?:vous|nous|lui|leur|le|la|bien|directement|simplement|plut[ôo]t|d['’]abord|vouloir) |s['’]){0,3}(?:[ée]crire|envoyer|adresser|contacter|appeler|t[ée]l[ée]phoner|(?:d[ée]s)?inscrire|opposer|passer par|voir (?:avec|directement)|demander|rendre (?:sur|au)|aller (?:sur|voir)|remplir|connecter|formuler|faire (?:la|une|votre|sa|cette) (?:demande|d[ée]marche|r[ée]clamation))(?!\p{L})`;
const WRITES_EN = String.raw`(?:(?:just|then|first|simply|directly|instead) )?(?:send|write|e-?mail|contact|call|phone|ring|ask|fill|go (?:to|on|via|through)|visit|register|apply|speak (?:to|with)|talk (?:to|with)|log (?:in|on)|sign (?:up|in)|click|submit|opt out|unsubscribe|make (?:a|the|your|their) request|put (?:it|that|this) in writing|do (?:it|that|this|so) (?:by|on|via|in|through|online|yourself|themselves))\b`;
const THEM = String.raw`(?:them|him|her|the (?:person|prospect|contact|customer|caller|client|lead))`;
const LUI = String.raw`(?:(?:-l[ae]s?|-lui|-leur)| (?:lui|leur|[àa] la personne|au (?:prospect|client|contact)|(?:la|le) (?:personne|prospect|client|contact)))?`;

/** Said to the person. */
const TOLD = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<!\p{L})(?:vous (?:devez|devrez|devriez)|il (?:vous )?(?:faut|faudra|faudrait)|(?:c['’]est )?[àa] vous de|veuillez|merci de|merci d['’]) ?${WRITES_FR}`,
    'iu',
  ),
  /^\W*(?:(?:alors|donc|dans ce cas|pour cela|s['’]il vous pla[iî]t) )?(?:[ée]crivez|adressez(?:-vous| votre| une?)|envoyez|contactez|t[ée]l[ée]phonez|inscrivez-vous|rendez-vous sur|allez sur|voyez (?:(?:cela|[çc]a) )?(?:avec|directement)|faites (?:votre|une|la) demande|demandez (?:[àa]|au|leur|lui)|passez par|remplissez)(?!\p{L})/iu,
  new RegExp(
    String.raw`\b(?:you (?:(?:will |would |['’]ll )?(?:have|need) to|must|should|can only|['’]ll have to)|you['’](?:ll|d) (?:have|need) to|please|kindly) ${WRITES_EN}`,
    'iu',
  ),
  /^\W*(?:(?:then|so|in that case|just) )?(?:send (?:us|them|an?|your)|write to|e-?mail (?:us|them|our)|contact (?:us|them|our|your|the)|call (?:our|their|the|your)|go to|visit|register (?:with|on)|fill (?:in|out)|speak to|log in)\b/iu,
]);
/** To be told, by directions: who calls has letters to write, too. */
const DIRECTED = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:ils?|elles?|la personne|le (?:prospect|client|contact)) (?:doi(?:t|vent)|devr(?:a|ont))|(?:dites|dire|demande[rz]?|explique[rz]?|indique[rz]?|conseille[rz]?|invite[rz]?|r[ée]pond(?:re|ez))${LUI} (?:que c['’]est [àa] (?:lui|elle|eux) de|qu['’](?:ils?|elles?) (?:doi(?:t|vent)|devr(?:a|ont))|qu['’]il faut|de|d['’]|[àa])) ?${WRITES_FR}`,
    'iu',
  ),
  /(?<!\p{L})(?:renvoye[rz]|oriente[rz]|redirige[rz])(?:-l[ae]s?)?(?: (?:le|la|les) (?:personnes?|prospects?|clients?|contacts?))? (?:vers|[àa]|au) /iu,
  new RegExp(
    String.raw`\b(?:they|he|she|the (?:person|prospect|contact|customer|lead)) (?:(?:will |would )?(?:have|has|need|needs) to|must|should|can only) ${WRITES_EN}`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:tell|ask|advise|invite|instruct|direct|get|have) ${THEM} (?:to )?${WRITES_EN}`, 'iu'),
  new RegExp(String.raw`\b(?:refer|direct|point|redirect|send) ${THEM} (?:back )?to\b`, 'iu'),
]);
/** One way more than what was noted, or what is left open for another day. */
const BESIDES = lazy(
  () =>
    /(?<!\p{L})(?:aussi|[ée]galement|par ailleurs|also|as well|too|chang\p{L}+ d['’]avis|change (?:your|their) minds?|questions?|besoin|[àa] l['’]avenir|in (?:the )?future|one day|un jour)(?!\p{L})/iu,
);
const PARTS = /[,;:\n—–→]|\s(?:and|et|but|mais|then|puis|that|que)\s/iu;
const partsOf = (text: string): readonly string[] =>
  sentencesIn(text)
    .filter((sentence) => !BESIDES().test(sentence))
    .flatMap((sentence) => sentence.split(PARTS));

/** "If they say remove me": what is asked for, and not what is done. */
const CONDITION = lazy(() => /(?<!\p{L})(?:if|when|whoever|si|quand|lorsqu\p{L}*|s['’]ils?)(?!\p{L})/iu);

const isSent = (part: string, patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(part));
/** Whether words send the person somewhere, and none beside those write the refusal down. */
const sends = (says: string, notes: string): boolean => {
  const [told, directed] = [partsOf(says), partsOf(notes)];
  const isTold = (part: string): boolean => isSent(part, TOLD()) || isSent(part, DIRECTED());
  const isDirected = (part: string): boolean => isSent(part, DIRECTED());
  return (
    (told.some(isTold) || directed.some(isDirected)) &&
    // "The list is our client's" writes nothing down; "code 7, opposition" does, among directions.
    !says.split(PARTS).some((part) => !isTold(part) && writesDown(part)) &&
    !notes.split(PARTS).some((part) => !isDirected(part) && !CONDITION().test(part) && recordsIn(part))
  );
};
/** What they say who refuse, in the words of a prompt. */
const DEMANDS = lazy(
  () =>
    /\b(?:remove|take|delete) (?:me|us|my)\b|\bstop (?:calling|contacting)\b|(?<!\p{L})retire[rz]?-(?:moi|nous)(?!\p{L})|(?<!\p{L})ne plus (?:[êe]tre )?(?:r?appel|contact|d[ée]march)/iu,
);
/** "If somebody asks to be removed, tell them to send an email", in the prompt of a voice agent. */
const isOrdered = ({ says, notes }: Turn): boolean =>
  sentencesIn(`${says}\n${notes}`).some(
    (sentence) => CONDITION().test(sentence) && (speaksOfRefusal(sentence) || DEMANDS().test(sentence)) && isSent(sentence, DIRECTED()),
  ) && sends('', `${says}\n${notes}`);

/** Whether the answer to a refusal has the person write, call or register somewhere instead of noting it. */
export const sendsElsewhere = (turn: Turn): boolean => (turn.isRefusal ? sends(turn.says, turn.notes) : isOrdered(turn));
