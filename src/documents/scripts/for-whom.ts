import { prefiltered } from '../../fields/text/prefilter/prefiltered.js';
import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import { COMPANY_NAMES, plainName } from '../guises/known-names.js';
import { sentencesIn } from './words/turns.js';

/**
 * For whom a call is made (CPCE L34-5; Consumer code L221-16): for "a partner" is for nobody.
 * @module
 */

const SOMEBODY = String.raw`(?:clients?|partenaires?|soci[ée]t[ée]s?|entreprises?|groupes?|donneurs? d['’]ordres?|marques?|fournisseurs?|confr[èe]res?|annonceurs?|tiers|customers?|partners?|company|companies|firms?|business(?:es)?|brands?|suppliers?|principals?|advertisers?|third part(?:y|ies))(?!\p{L})`;
const ONE = String.raw`(?:(?:un|une|l['’]un|l['’]une|a|an|one|some|another)(?: autre)?(?: (?:(?:de|of) )?(?:nos|mes|our|my))? |(?:notre|nos|our) )`;
const KIND = String.raw`(?:(?:tr[èe]s )?(?:grand|gros|important|major|large|leading|big|well-known)e?s? )?`;
/** On behalf of somebody who has no name. */
const BEHALF = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:pour le compte|au nom|de la part) (?:de |d['’])|mandat[ée]e?s? par |missionn[ée]e?s? par |on behalf of |calling for |instructed by )(?:${ONE})${KIND}${SOMEBODY}`,
      'iu',
    ),
);
/** Whoever they are, they are kept from whoever is called. */
const UNNAMED = lazy(
  () =>
    /(?<!\p{L})(?:(?:que|dont|qui)(?!\p{L})[^.!?;\n]{0,40}(?<!\p{L})(?:pas|peux|souhaite|pr[ée]f[èe]re)[^.!?;\n]{0,30}(?:nomm|cit|r[ée]v[ée]l|nom(?!\p{L})|anonym|identit)|confidentiel\p{L}*|anonym\p{L}*|i (?:can(?:no|['’])t|can not|am not allowed to|may not|would rather not)[^.!?;\n]{0,12}(?:name|disclose|say|reveal|tell)|(?:who|which|that) (?:wishes|prefers|wants) (?:not to be named|to (?:remain|stay) anonymous)|undisclosed|unnamed)/iu,
);
/** A name: a capital that opens no sentence, a blank, a word in quotation marks. */
const NAMED = /(?<=(?:^|[^.!?…])\s(?:[dl]['’])?)\p{Lu}[\p{L}\d]|[[{<«“"]\s?[\p{L}{]/u;
const NEXT_NAMES = /^\s*(?:il s['’]agit|c['’]est|it is|it['’]s|namely|this is|son nom|its name)/iu;
const DENIED = lazy(
  () => /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|jamais|sans|ni|not|never|don['’]?t|without|nor|si|if|quand|when)(?!\p{L})[^.!?;:,]{0,40}$/iu,
);

/** Whether words say that the call is made for somebody, and not for whom: "for one of our clients"; "for our client Atelux" says it. */
const isForNobody = (text: string): boolean => {
  const said = sentencesIn(text);
  return said.some((sentence, i) => {
    const found = BEHALF().exec(sentence);
    if (found === null || DENIED().test(sentence.slice(0, found.index))) return false;
    const rest = sentence.slice(found.index + found[0].length);
    if (UNNAMED().test(rest)) return true;
    const next = said[i + 1] ?? '';
    return !NAMED.test(rest) && !(NEXT_NAMES.test(next) && NAMED.test(next));
  });
};

/** An order to pass for the service or an adviser of a company that everybody knows. On folded text. */
const PASSES_FOR = prefiltered(
  String.raw`\b(?:(?:se presenter|presentez vous|presente toi|(?:se |vous )?faire passer|faites vous passer|introduce yourself|pass (?:yourself )?off|pose) (?:comme |pour |en tant que |as |etant ){1,2}|(?:dire|dites|say|claim|pretend) (?:que )?(?:vous appelez|vous etes|on est|nous sommes|you are|you re|to be|you (?:are |re )?call(?:ing)?) )(?:(?:from|of|un|une|le|la|l|du|de|de la|des|the|a|an|votre|your|son|leur) ){0,3}(?:(?:service|services|conseiller\w*|conseillere|technicien\w*|operateur|agent|support|equipe|departement|customer|technical|team|advis[eo]r|department|client|clients|clientele|technique|commercial|facturation|billing|care|desk) ){0,3}(?:(?:de|d|chez|from|of|at) )?(${COMPANY_NAMES})\b`,
);
/** A caller who says who he is. */
const INTRODUCES = /je suis|ici|m['’]appelle|bonjour|de la soci[ée]t[ée]|hello|i am|i['’]m|this is|my name|calling from/i;
const NOT_TO = /\b(?:ne|n|pas|jamais|sans|not|never|don t|without|avoid|evite[rz]?|si|if)\b.{0,40}$/;

/** Whether directions have callers pass for a well-known company that the script is not of. */
const passesForKnown = ({ turns, title }: JudgedScript, text: string): boolean =>
  sentencesIn(text).some((sentence) => {
    const plain = plainName(sentence);
    const found = PASSES_FOR.exec(plain);
    const [, name] = found ?? [];
    if (!found || name === undefined || NOT_TO.test(plain.slice(0, found.index))) return false;
    // Whoever speaks for the company says so when he introduces himself.
    const own = turns.flatMap(({ speaker, says }) => (speaker === 'caller' && says !== text ? sentencesIn(says).slice(0, 3) : []));
    return ![title?.text ?? '', ...own.filter((one) => INTRODUCES.test(one))].some((one) => ` ${plainName(one)} `.includes(` ${name} `));
  });

/** Whether a turn keeps from whoever is called for whom the call is. */
export const hidesForWhom = (script: JudgedScript, at: number): boolean => {
  const { says, notes, speaker } = script.turns[at] as JudgedScript['turns'][number];
  return (speaker === 'caller' && isForNobody(says)) || isForNobody(notes) || [says, notes].some((text) => passesForKnown(script, text));
};
