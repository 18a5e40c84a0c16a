import { prefiltered } from '../../fields/text/prefilter/prefiltered.js';
import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';

/** What a program writes where a value was missing; a person may be called Null, with a capital. */
const VALUE = '(?:undefined|null|NaN|nil|None|\\[object Object\\]|#N\\/A|#REF!|#VALUE!|#NAME\\?)';
const GREETING =
  '(?:[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]oucou|[Hh]ello|[Hh]i|[Hh]ey|[Dd]ear|[Cc]h(?:er|ère)|[Hh]ola|[Hh]allo|[Cc]iao|[Bb]uongiorno|[Bb]este|[Oo]lá)';
const TITLE = '(?:M\\.|Mme|Mr\\.?|Mrs\\.?|Ms\\.?|Monsieur|Madame|Herr|Frau|Sr\\.|Sra\\.)';
/** Of a greeting, or after a word that a name or a company must follow. */
const MISSING = lazy(
  () =>
    new RegExp(
      `(?:^${GREETING} (?:${TITLE} )?|(?<![\\p{L}])(?:chez|at|société|entreprise|company|bei|en la empresa) )${VALUE}(?![\\p{L}\\d])|\\[object Object\\]|(?<![\\p{L}\\d])#(?:N\\/A|REF!|VALUE!)`,
      'u',
    ),
);
/** Gaps to be filled in by hand: `____`, `........`, `Xxxx`. */
const GAP = lazy(
  () =>
    new RegExp(`(?<![\\w/@.:-])_{3,}(?![\\w/])|\\.{6,}|(?<![\\p{L}\\d])Xx{3,11}(?![\\p{L}\\d])|^${GREETING} x{3,12}(?![\\p{L}\\d])`, 'u'),
);
const ANGLES = lazy(() => /<([^<>@/=:\n]{2,40})>/g);

/** Whether a sentence has a gap that somebody, or a program, was to fill in: `Bonjour <prénom>`, `Bonjour undefined`, `Nom : ____`. @param isToFill whether words stand for something to be filled in */
export const hasGap = (says: string, isToFill: (words: string) => boolean): boolean =>
  MISSING().test(says) || GAP().test(says) || [...says.slice(0, 2000).matchAll(ANGLES())].some(([, words = '']) => isToFill(words));

const FOR_TEXT =
  '(?:e-?mails?|mails?|messages?|texte?s?|objets?|accroches?|copy|subject lines?|drafts?|brouillons?|s[ée]quences?|correo|mensaje|nachricht|messaggio)';
const CLOSES = '(?=\\s?(?:[:!.]|$))';
/** What a writing assistant says of the text, and nobody to its reader. */
const TALKS = lazy(() =>
  [
    new RegExp(
      `\\bvoici (?:une|la|votre|ta|deux|trois|\\d) (?:nouvelle |autre |seconde )?(?:versions?|reformulations?|variantes?)(?: (?:plus|un peu plus|beaucoup plus|am[ée]lior|retravaill|reformul|optimis|corrig|raccourci|r[ée]vis|all[ée]g)[\\p{L}]*){1,2}(?: et (?:plus )?[\\p{L}]{3,20})?(?:${CLOSES}| (?:de|du) (?:votre |ton |ce |l['’])?${FOR_TEXT})`,
      'iu',
    ),
    new RegExp(
      `\\bvoici (?:une|la|votre|ta|deux|trois|\\d) (?:nouvelle |autre )?versions? (?:un peu |beaucoup )?(?:plus|moins) [\\p{L}]{3,20}(?: et (?:plus )?[\\p{L}]{3,20})?(?:${CLOSES}| (?:de|du) (?:votre |ton |ce |l['’])?${FOR_TEXT})`,
      'iu',
    ),
    new RegExp(
      `\\bvoici (?:une proposition|un brouillon|une suggestion|un mod[èe]le|un exemple|une [ée]bauche) d(?:e |['’])${FOR_TEXT}(?![\\p{L}])`,
      'iu',
    ),
    /\ben tant qu(?:e mod[èe]le de langage|['’](?:ia|intelligence artificielle|assistante? (?:ia|virtuel\w{0,3})))(?!\p{L})/iu,
    /(?:si (?:vous (?:souhaitez|voulez|pr[ée]f[ée]rez)|tu (?:souhaites|veux|pr[ée]f[èe]res)) que|(?:souhaitez|voulez)-vous que|(?:veux|souhaites)-tu que) (?:je (?:l['’]|le |la )?|j['’])(?:ajuste|modifie|adapte|raccourcisse|reformule|r[ée][ée]crive|change|personnalise)(?: davantage)?(?: (?:le |la |l['’]|ce |cette )?(?:ton|texte|style|message|longueur|version|e-?mail|mail|formulation|objet|contenu|accroche)(?!\p{L})|[ ?!.]{0,3}$)/iu,
    new RegExp(
      `\\bhere(?:['’]s| is| are) (?:a|an|the|your|two|three|\\d) (?:[\\p{L}]{3,12}[ ,-]){0,2}(?:revised|improved|polished|refined|rewritten|shorter|punchier|concise|reworked|catchier|friendlier|persuasive|professional|compelling|engaging)(?:[ ,-][\\p{L}]{2,12}){0,3} (?:versions?|drafts?|rewrites?|takes?|e-?mails?|messages?|copy|subject lines?)(?:${CLOSES}| of (?:your|the|this) ${FOR_TEXT})`,
      'iu',
    ),
    /\bas an? (?:ai(?: (?:language model|assistant))?|large language model)(?![\p{L}-])/iu,
    /(?:let me know if you(?:['’]d| would)? (?:like|want|prefer)(?: me)?|would you like me|i can also|feel free to ask me) to (?:adjust|tweak|modify|change|refine|shorten|rewrite|revise|adapt|make)(?: [\p{L}]{1,12}){0,4} (?:tone|style|length|version|wording|text|e-?mail|draft|changes|copy|message|it)(?!\p{L})/iu,
    /\bhier ist eine (?:überarbeitete|verbesserte|kürzere|prägnantere)[\p{L} ]{0,30} ?(?:version|fassung)(?!\p{L})|\bals ki(?:-sprachmodell|-assistent)?(?:,| )(?:kann|bin|habe)/iu,
    /\baqu[íi] (?:tienes|tiene|est[áa]) una versi[óo]n (?:m[áa]s|mejorada|revisada)(?!\p{L})|\bcomo (?:modelo de lenguaje|ia),/iu,
    /\becco una versione (?:pi[ùu]|migliorata|rivista)(?!\p{L})|\bhier is een (?:verbeterde|herziene|kortere) versie(?!\p{L})/iu,
  ].map((talk) => prefiltered(talk)),
);

/** Whether a sentence is what a writing assistant says of the text that it wrote. */
export const isAssistantTalk = (says: string): boolean => TALKS().some((pattern) => pattern.test(says.slice(0, 600)));

interface LeftText {
  readonly at: Span;
  readonly is: 'gap' | 'talk';
}

/** Sentences and subjects of a message that were not meant to be sent as they are. */
export const leftTexts = ({ sentences, subjects, isToFill }: JudgedMessage): readonly LeftText[] => {
  const written = [...subjects.map(({ text, at }) => ({ says: text, at })), ...sentences.filter(({ visible }) => visible !== 'hidden')];
  return written.flatMap(({ says, at }): LeftText[] => {
    if (hasGap(says, isToFill)) return [{ at, is: 'gap' }];
    return isAssistantTalk(says) ? [{ at, is: 'talk' }] : [];
  });
};
