import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import { sentencesIn } from './words/turns.js';

const GIVE = String.raw`(?:donne[rz]?|dire|dites|r[ée]v[ée]le[rz]|d[ée]voile[rz]?|pr[ée]cise[rz]?|cite[rz]?|indique[rz]?|mentionne[rz]?|communique[rz]?|annonce[rz]?|give|say|tell|reveal|mention|disclose|name)`;
const FORBID = String.raw`(?:ne (?:surtout |jamais )?(?:pas|jamais) (?:leur |lui )?${GIVE}|ne ${GIVE} (?:surtout )?(?:pas|jamais)|(?:[ée]vite[rz]?|inutile|interdit|interdiction) de (?:leur |lui )?${GIVE}|(?:never|do not|don['’]?t|avoid|must not)(?: ever)? (?:give|giving|say|saying|tell|telling|reveal|revealing|mention|mentioning|disclose|disclosing|name|naming)(?: (?:them|him|her))?)`;
const COMPANY = String.raw`(?:soci[ée]t[ée]|entreprise|agence|marque|maison|enseigne|employeur|company|business|firm|agency|brand|employer)`;
/** An order, at the head of a sentence: "si le prospect appelle en numéro masqué" is none. */
const HEAD = String.raw`^\P{L}*(?:(?:toujours|always|de pr[ée]f[ée]rence|please) )?`;
const HIDES = lazy((): readonly RegExp[] => [
  // Whoever calls shows no number, or another one as soon as nobody answers.
  new RegExp(
    String.raw`${HEAD}(?:appele[rz]|appels?|compose[rz]|passe[rz]|rappele[rz]|affiche[rz]|pr[ée]sente[rz]|utilise[rz]|call|ring|dial|phone|show|display|present|use)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:num[ée]ros? (?:masqu|cach|priv|anonym|inconnu|fictif)\p{L}*|(?:appel|mode) (?:masqu|anonym|priv)\p{L}*|(?:withheld|hidden|blocked|private|anonymous|fake|spoofed) (?:numbers?|caller id|line))`,
    'iu',
  ),
  new RegExp(
    String.raw`${HEAD}(?:masque[rz]?|cache[rz]?|dissimule[rz]?|hide|withhold|block|spoof) (?:bien |toujours )?(?:le |la |votre |notre |son |vos |your |the |our )?(?:num[ée]ros?(?: d['’]appel)?|(?:phone )?numbers?|caller id)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`${HEAD}(?:(?:chang|altern|vari)\p{L}+ (?:de |d['’]|les |vos )(?:num[ée]ros?|lignes?)|(?:switch|change|rotate) (?:your |the )?(?:numbers?|lines?|caller ids?))(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:ne r[ée]pond\p{L}*|ne d[ée]croch\p{L}*|bloqu\p{L}*|signal\p{L}*|refus\p{L}*|spam|(?:stop|do not|don['’]?t|no longer|not) answer\p{L}*|block\p{L}*|refuse\p{L}*)`,
    'iu',
  ),
  // The name of the company, or one's own, is kept from whoever is called; that of a competitor or a customer is theirs.
  new RegExp(
    String.raw`(?<!\p{L})${FORBID} (?:le |la |l['’]|the )?(?:vrai |real |true )?(?:nom|name|identit[ée]|identity) (?:de |d['’]|of )(?:la |l['’]|notre |votre |the |our |your )?${COMPANY}(?!\p{L})(?! (?:concurrent|cliente?|pr[ée]c[ée]dent|du client|de l['’]?ancien))`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${FORBID} (?:(?:votre|son|leur|notre|your|their|our) (?:(?:vrai|real|true|own) )?(?:nom|name|identit[ée]|identity)|(?:pour |for )?(?:quelle|which|what) ${COMPANY}|(?:pour qui|who) (?:on |vous |nous |you |we )(?:travaill|appel|work|call))`,
    'iu',
  ),
  new RegExp(
    String.raw`${HEAD}(?:utilise[rz]?|prendre|prenez|donne[rz]?|choisi(?:r|ssez)|use|give|choose|pick) (?:toujours )?(?:(?:un|une|votre|son|a|an|your) )?(?:faux nom|fausse identit[ée]|nom d['’]emprunt|pseudo(?:nyme)?s?|(?:fake|false|made-up|stage) name|pseudonym|alias)(?!\p{L})`,
    'iu',
  ),
]);
const WHO = String.raw`(?:confr[èe]re|consœur|coll[èe]gue|ami|amie|proche|parent|voisin|voisine|clients?|cliente|patient|patiente|fournisseur|locataire|journaliste|[ée]tudiante?|ancien(?:ne)? \p{L}+|partenaire (?:officiel )?(?:de la |du |de l['’]|d['’]|de )(?:mairie|commune|pr[ée]fecture|r[ée]gion|d[ée]partement|[ée]tat|enedis|edf|engie|gouvernement|conseil)|colleague|friend|relative|neighbou?r|customer|supplier|tenant|journalist|student|partner of (?:the )?(?:council|city|town|government|state))`;
/** Somebody else is said to call, or the call to be about something else, so that it is put through. */
const POSES = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<!\p{L})(?:se pr[ée]sent\p{L}+|pr[ée]sente[rz]?-(?:vous|toi)|(?:se |vous )?fai(?:re|tes)(?:-vous)? passer|passer|pose|pass (?:yourself )?off|pretend|claim|introduce yourself) (?:comme |pour |as |to be )(?:[ée]tant )?(?:une? |an? |l['’]|le |la )?${WHO}(?!\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:dire|dites|dis|pr[ée]tend\p{L}*|pr[ée]text\p{L}*|affirm\p{L}*|r[ée]pond\p{L}*|say|claim|pretend)(?!\p{L}),? ?(?:au standard |[àa] l['’]accueil |[àa] la secr[ée]taire )?(?:que |qu['’]|that )?["“«'‘]? ?(?:c['’]est |il s['’]agit d['’]|it['’]s |it is |this is )?(?:une? |an? )?(?:appel|affaire|motif|raison|question|call|matter) (?:urgente? et )?(?:strictement )?(?:personnel|priv[ée]|familial|m[ée]dical|confidentiel)\p{L}*/iu,
  /(?<!\p{L})(?:say|claim|pretend)(?!\p{L})[^.!?\n]{0,20}\b(?:personal|private|family|confidential) (?:call|matter)\b/iu,
  /(?<!\p{L})(?:dire|dites|dis|pr[ée]tend\p{L}*|pr[ée]text\p{L}*|say|claim|pretend|tell)(?!\p{L})[^.!?\n]{0,70}(?:attend\p{L}* (?:bien )?(?:notre|votre|mon|cet) (?:appel|retour)|a (?:d[ée]j[àa] )?demand[ée] [àa] [êe]tre rappel|(?:expect\p{L}*|waiting for|awaiting) (?:my|our|your|the|this|a) (?:return )?call)/iu,
]);
const DENIED = lazy(
  () =>
    /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|jamais|sans|interdi\p{L}*|not|never|don['’]?t|without|avoid|[ée]vite[rz]?)(?!\p{L})[^.!?;:]{0,60}$/iu,
);
/** Without one of these, the long expressions are not made. */
const MAY = /num|pseudo|alias|caller id|ligne|line|nom|name|identit|quelle|which|what|qui|who|comme|pour|as |to be|appel|call/i;

/** "J’ai déjà une mutuelle" – "nous sommes justement votre service mutuelle": whoever sells passes for the supplier that one has. */
const HAS_ONE = lazy(
  () =>
    /(?<!\p{L})(?:j['’]ai|nous avons|on a|je suis|nous sommes) d[ée]j[àa]|(?<!\p{L})d[ée]j[àa] (?:une?|clients?|[ée]quip[ée]\p{L}*|assur[ée]\p{L}*|chez|mon|ma|notre)(?!\p{L})|\b(?:i|we)(?:['’]ve| have)? already (?:have|got|use|a|am|are|with)\b|\balready (?:have|got|with|use)\b/iu,
);
const IS_THEIRS = lazy(
  () =>
    /(?<!\p{L})(?:(?:nous sommes|on est|je suis|c['’]est)(?: (?:justement|bien|aussi|pr[ée]cis[ée]ment|eux|nous))* (?:votre|leur|de votre|du service (?:de )?votre)(?! (?:interlocut|contact|disposition))|(?:we['’]re|we are|i['’]m|i am|this is|it['’]s)(?: (?:actually|indeed|just|exactly|calling))* (?:your|from your)(?! (?:local|new|area))) ?(?:service|d[ée]partement|centre|mutuelle|assur\p{L}*|op[ée]rateur|fournisseur|banque|conseill\p{L}*|caisse|compl[ée]mentaire|insur\p{L}*|supplier|provider|bank|department|operator|pension)(?!\p{L})/iu,
);
const passesForTheirs = ({ turns }: JudgedScript, at: number): boolean => {
  const turn = turns[at] as JudgedScript['turns'][number];
  const before = turns[at - 1];
  const cue = before?.speaker === 'contact' ? before.says : (turn.heading ?? '');
  return turn.speaker === 'caller' && HAS_ONE().test(cue) && sentencesIn(turn.says).some((sentence) => IS_THEIRS().test(sentence));
};

/** Whether directions have callers hide who calls: no number, no name, or somebody else's. */
export const hidesCaller = (script: JudgedScript, at: number): boolean => {
  const { says, notes, speaker } = script.turns[at] as JudgedScript['turns'][number];
  if (passesForTheirs(script, at)) return true;
  // An order without quotation marks around what is said elsewhere is read as speech.
  return sentencesIn(speaker === 'caller' ? `${says}\n${notes}` : notes).some(
    (sentence) =>
      MAY.test(sentence) &&
      !sentence.includes('?') &&
      (HIDES().some((pattern) => pattern.test(sentence)) ||
        POSES().some((pattern) => {
          const found = pattern.exec(sentence);
          return found !== null && !DENIED().test(sentence.slice(0, found.index));
        })),
  );
};
