import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import { asksForSource } from './hidden-source.js';
import { forbiddenIn } from './words/forbidden-words.js';
import { sentencesIn } from './words/turns.js';

/** What directions have callers keep quiet: that the call sells, that it is recorded, that one may refuse, where the number comes from. */
export type Untold = 'nature' | 'recording' | 'right' | 'source';

const SELLS = String.raw`(?:commercial\p{L}*|publicitaires?|(?:de|une?|d['’]une) (?:vente|prospection|publicit[ée])|d[ée]marchage|(?:de |[àa] )?(?:leur |lui |vous )?(?:vend(?:re|ez|ons|s)?|vente)|(?:sales|marketing|commercial) (?:call|pitch)|telemarketing|selling|(?:to )?sell(?:ing)? (?:something|anything|them|to))(?!\p{L})`;
const OF_CALL = String.raw`(?:cet |l['’]|notre |the |this |our |votre )?(?:appels?|d[ée]marche|but|objet|objectif|motif|caract[èe]re|nature|call|purpose)`;
const WHAT: Readonly<Record<Exclude<Untold, 'source'>, () => RegExp>> = {
  nature: lazy(
    () =>
      new RegExp(
        String.raw`^[^.!?\n]{0,20}(?<!\p{L})(?:${OF_CALL}[^.!?,\n]{0,25} ?${SELLS}|(?:que |qu['’]|that )?(?:c['’]est|il s['’]agit|ceci est|this is|it is|it['’]s|you(?:['’]re| are)|we(?:['’]re| are)|(?:on|nous|vous|tu|l['’]on) (?:cherche\p{L}* |veu\p{L}+ |voul\p{L}+ |vien\p{L}+ )?)[^.!?,\n]{0,15}${SELLS})`,
        'iu',
      ),
  ),
  recording: lazy(
    () =>
      /^[^.!?\n]{0,25}(?:(?:l['’]|les? |cet |un |d['’]|the |this )enregistrements?(?! (?:de |du |des |d['’])(?:la |le |les |sa |son |votre |l['’]|une? )?(?:demande|refus|opposition|commande|contrat|dossier|marque))|(?:appels?|conversations?|[ée]changes?|on|nous|vous|tu) (?:les? |vous )?(?:est|sont|sera|seront|[êe]tes|es)? ?enregistr(?:[ée]e?s?|e|es|ons|ez)(?!\p{L})(?! (?:la|le|les|sa|son|votre|une?) )|(?:calls?|they|conversations?)(?:['’]re|['’]s| is| are| will be) (?:being )?recorded|(?:the|call) recording|(?:we|you)(?:['’]re| are)? record(?:ing)?(?: (?:them|the call|calls))?)/iu,
  ),
  right: lazy(
    () =>
      /^[^.!?\n]{0,25}(?:droit (?:de refus|d['’]opposition|de (?:s['’]|nous )?(?:opposer|refuser|dire non))|peu(?:t|vent|x|vez) (?:nous |se |s['’])?(?:refuser|opposer|d[ée]sinscrire|dire non|demander (?:[àa] (?:[êe]tre (?:retir|supprim|ray|effac)|ne plus)|son retrait))|(?:possibilit[ée]|option) de (?:s['’]|se |nous )?(?:refuser|opposer|d[ée]sinscrire|dire non)|liste d['’]opposition|right to (?:refuse|object|opt out|say no)|(?:can|may|could) (?:refuse|object|opt out|say no|decline|ask to be (?:removed|taken off))|opt[ -]?outs? (?:right|option|list))/iu,
  ),
};
/** What is not so need not be told: "do not say that the call is recorded where it is not". "Unless they ask" is a wish of theirs. */
const NOT_SO = lazy(
  () =>
    /(?<!\p{L})(?:n['’](?:est|a|ont|y)|ne (?:sont|s['’]appliqu\p{L}+|concerne\p{L}*|vaut)|isn['’]?t|is not|are not|aren['’]?t|does(?:n['’]?t| not) (?:apply|hold)|(?:est|sont|is|are) (?:coup[ée]\p{L}*|d[ée]sactiv[ée]\p{L}*|off|disabled)|(?:limit[ée]|perdu|inutile|useless)\p{L}*)(?!\p{L})/iu,
);

const isUntold = (rest: string, what: Untold): boolean =>
  what === 'source' ? asksForSource(rest) : !NOT_SO().test(rest) && WHAT[what]().test(rest);

/** A word that is not to be said, where it says what the call is. */
const AVOIDS_WORD = lazy(
  () =>
    /(?<!\p{L})(?:[ée]vite[rz]?(?: (?:d['’]|de )?(?:employer|utiliser|prononcer|dire))?|ne (?:surtout )?(?:pas|jamais) (?:employer|utiliser|prononcer|dire)|n['’](?:employez|utilisez) (?:pas|jamais)|ne prononcez (?:pas|jamais)|(?:avoid|never|do not|don['’]?t)(?: ever)?(?: (?:say|saying|use|using))?)(?: (?:le|les|the))? (?:mots?|termes?|words?|terms?)(?: (?:like|comme))? ?[«"“'‘]? ?(?:commercial\p{L}*|vente|vendre|d[ée]marchage|prospection|publicit[ée]|sales?(?: call)?|sell(?:ing)?|telemarketing|marketing)(?!\p{L})/iu,
);
/** The call is to pass for a survey. */
const AS_SURVEY = lazy(
  () =>
    /(?<!\p{L})(?:(?:se |vous )?pr[ée]sente[rz]?(?:-vous)?(?: (?:l['’]appel|cela|[çc]a))?|(?:se |vous )?fai(?:re|tes)(?:-vous)? passer(?: (?:l['’]appel|cela))?|introduce (?:yourself|the call|it)|present (?:the call|it|yourself)|pass (?:yourself |it )?off) (?:comme |pour |as )(?:[ée]tant )?(?:une? |an? )?(?:(?:simple|petite?|courte?|quick|short|simple|mere) )?(?:sondage|enqu[êe]te|[ée]tude|questionnaire|survey|poll|study)(?!\p{L})|(?<!\p{L})(?:dire|dites|say)(?!\p{L}) (?:que |qu['’]|that )?(?:c['’]est |il s['’]agit d['’]|it['’]?s |it is |this is )(?:une? |an? )?(?:(?:simple|petite?|quick|short) )?(?:sondage|enqu[êe]te|survey|poll)(?!\p{L})/iu,
);
const NOT_SURVEY = lazy(
  () => /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|jamais|sans|interdi\p{L}*|not|never|don['’]?t|avoid|[ée]vite[rz]?)(?!\p{L})[^.!?;:]{0,30}$/iu,
);
const passesForSurvey = (sentence: string): boolean => {
  const found = AS_SURVEY().exec(sentence);
  return found !== null && !NOT_SURVEY().test(sentence.slice(0, found.index));
};
const isDisguised = (text: string): boolean =>
  /mot|terme?|word|sondage|enqu|tude|question|survey|poll|study/i.test(text) &&
  sentencesIn(text).some((sentence) => !sentence.includes('?') && (AVOIDS_WORD().test(sentence) || passesForSurvey(sentence)));

/** Without one of these, a long turn is not cut into its sentences. */
const MAY: Readonly<Record<Untold, RegExp>> = {
  nature: /commerc|vend|vente|sell|sales|d[ée]march|market|prospect|publicit/i,
  recording: /enregistr|record/i,
  right: /droit|refus|oppos|d[ée]sinscr|dire non|right|opt[ -]?out|object|decline|removed|say no/i,
  source: /num[ée]ro|coordonn|fichier|nom|t[ée]l[ée]phone|adresse|contact|number|name|details|data|phone/i,
};
const isIn = (text: string, what: Untold): boolean =>
  (what === 'nature' && isDisguised(text)) ||
  (MAY[what].test(text) &&
    sentencesIn(text).some((sentence) => {
      const rest = sentence.includes('?') ? undefined : forbiddenIn(sentence);
      return rest !== undefined && isUntold(rest, what);
    }));

/** Whether a direction has callers keep something quiet that they owe to whoever is called, whatever else the script says aloud. */
export const isKeptQuiet = ({ turns }: JudgedScript, at: number, what: Untold): boolean => {
  const { says, notes, speaker } = turns[at] as JudgedScript['turns'][number];
  // An order without quotation marks around what is said elsewhere is read as speech.
  return isIn(notes, what) || (speaker === 'caller' && isIn(says, what));
};
