import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { sentencesInCase } from './refusal-cases.js';

/** Something else is offered to whoever refused. */
const OFFERS = lazy(
  () =>
    /(?<![a-zà-ÿœ])(?:propose[rz]?|pr[ée]sente[rz]?|offrir|offrez|offer|pitch|propose|upsell|cross-?sell)(?![a-zà-ÿœ])[^.!?]{0,40}(?<![a-zà-ÿœ])(?:parrainage|offres?|produits?|services?|promo[a-zà-ÿœ]*|remises?|r[ée]ductions?|essais?|d[ée]mos?|newsletter|plaquette|brochure|documentation|referral|discounts?|deals?|trial|demo|products?)(?![a-zà-ÿœ])/i,
);
/** Advertising is sent to them: no call, and prospecting as well. */
const SENDS = lazy(
  () =>
    /(?<![a-zà-ÿœ])(?:envo(?:yer|yez|ie|i)|adresse[rz]?|exp[ée]die[rz]?|send|e-?mail|mail|post)(?![a-zà-ÿœ])[^.!?]{0,40}(?<![a-zà-ÿœ])(?:plaquette|brochure|documentation|catalogue|offres?|newsletter|(?:e-?mail|mail|sms) (?:commercial|promotionnel|de relance|de suivi)|leaflet|catalog(?:ue)?|pricing|promotions?|marketing|follow[ -]?up)(?![a-zà-ÿœ])/i,
);
/** They are put on another channel. */
const ADDS = lazy(
  () =>
    /(?<![a-zà-ÿœ])(?:add|put|move|enrol{1,2}|enter|ajoute[rz]?|inscri(?:re|vez)|bascule[rz]?|passe[rz]?|mett(?:re|ez)|int[èe]gre[rz]?|int[ée]grer)(?![a-zà-ÿœ])[^.!?]{0,40}(?<![a-zà-ÿœ])(?:nurtur[a-zà-ÿœ]*|newsletter|(?:e-?mail|mail|sms|drip|linkedin) (?:[a-zà-ÿœ]+ )?(?:sequence|campaign|flow|track|list)|(?:s[ée]quence|campagne|sc[ée]nario|parcours|liste) (?:d['’]|de |par )?(?:e-?mails?|mails?|mailings?|sms|emailings?|linkedin|nurturing))(?![a-zà-ÿœ])/i,
);
/** They are handed on. */
const HANDS_ON = lazy((): readonly RegExp[] => [
  /(?<![a-zà-ÿœ])(?:fiche|contact|coordonn[ée]es|num[ée]ro|lead|record|number|details|prospect)s?(?![a-zà-ÿœ])[^.!?]{0,30}(?<![a-zà-ÿœ])(?:transmi[a-zà-ÿœ]+|c[ée]d[ée][a-zà-ÿœ]*|envoy[ée]e?s?|revendu[a-zà-ÿœ]*|pass[ée]e?s?|passed|sent|forwarded|sold|handed)(?![a-zà-ÿœ])[^.!?]{0,30}(?<![a-zà-ÿœ])(?:partenaires?|partners?|filiales?|autre (?:soci[ée]t[ée]|campagne)|other (?:company|campaign)|sister company)(?![a-zà-ÿœ])/i,
  /(?<![a-zà-ÿœ])(?:transmett(?:re|ez)|c[ée]de[rz]|revend(?:re|ez)|passe[rz]|pass|forward|sell|hand)(?![a-zà-ÿœ])[^.!?]{0,20}(?<![a-zà-ÿœ])(?:fiche|contact|coordonn[ée]es|num[ée]ro|lead|record|number|details|prospect)s?(?![a-zà-ÿœ])[^.!?]{0,30}(?<![a-zà-ÿœ])(?:partenaires?|partners?|filiales?|autre (?:soci[ée]t[ée]|campagne)|other (?:company|campaign)|sister company)(?![a-zà-ÿœ])/i,
]);
/** The refusal is written down as something that calls for another try. */
const MISCODES = lazy(
  () =>
    /(?<![a-zà-ÿœ])(?:cod|not|(?:re)?qualifi|class|sais|tagu|mark|log|record|cl[ôo]tur)(?:e|er|ez|ifi[a-zà-ÿœ]+|ir|issez|as|ged)?(?![a-zà-ÿœ])(?: (?:en|comme|as|la fiche|le contact|l['’]appel|it|the call|them|code|statut|status))*[ :«"“'‘(]{1,3}(?:FN|NRP|faux num[ée]ro|num[ée]ro (?:erron[ée]|invalide|non attribu[ée])|r[ée]pondeur|absent|injoignable|occup[ée]|wrong number|no answer|unreachable|voicemail|busy)(?![a-zà-ÿœ])/i,
);
const NEGATED = lazy(
  () =>
    /(?<![a-zà-ÿœ])(?:ne|n['’][a-zà-ÿœ]*|pas|plus|jamais|aucun[a-zà-ÿœ]*|rien|sans|ni|not|never|no|nor|don['’]?t|without|avoid|[ée]vite[rz]?|instead of|au lieu de)(?![a-zà-ÿœ])[^,]{0,60}$/i,
);
const ALTERNATIVE = lazy(() => /(?<![a-zà-ÿœ])(?:ou|ni|or|nor)(?![a-zà-ÿœ])/i);
const ANY_NEGATION = lazy(() => /(?<![a-zà-ÿœ])(?:ne|n['’][a-zà-ÿœ]*|pas|jamais|sans|not|never|don['’]?t|without)(?![a-zà-ÿœ])/i);
/** At the wish of the person; about the refusal itself; or the list that keeps it. */
const LAWFUL = lazy(
  () =>
    /(?<![a-zà-ÿœ])(?:demande|souhaite|accepte|veut|d['’]accord|[àa] sa demande|asks?|wants?|wishes|agrees?|on request|confirm[a-zà-ÿœ]*|refus[a-zà-ÿœ]*|opposition|objection|suppress[a-zà-ÿœ]*|exclu[a-zà-ÿœ]*|unsubscri[a-zà-ÿœ]*|d[ée]sinscri[a-zà-ÿœ]*|opt[ -]?outs?|do[ -]not|stop|remove|retir[a-zà-ÿœ]+|sort(?:ir|ez))(?![a-zà-ÿœ])/i,
);
/** What is ordered after a refusal was noted: each part for itself. */
const PARTS = /,? (?:puis|ensuite|then|mais|but|et|and|avant de|before) /i;

const isMeant = (part: string, pattern: RegExp, before: string): boolean => {
  const found = pattern.exec(part);
  if (found === null || LAWFUL().test(part.slice(found.index))) return false;
  if (NEGATED().test(part.slice(0, found.index))) return false;
  // "Ne pas rappeler, relancer ou démarcher": one negation for all of them.
  return !(ALTERNATIVE().test(part) && ANY_NEGATION().test(`${before} ${part.slice(0, found.index)}`));
};

/** Whether directions have whoever refused offered something else, written to, handed on, or noted as a call to be made again. */
export const usesRefusedAllTheSame = ({ turns }: JudgedScript, at: number): boolean => {
  const turn = turns[at];
  if (turn === undefined) return false;
  return sentencesInCase(turn).some((sentence) =>
    sentence
      .split(PARTS)
      .some((part, i, parts) =>
        [OFFERS(), SENDS(), ADDS(), ...HANDS_ON(), MISCODES()].some((one) => isMeant(part, one, parts[i - 1] ?? '')),
      ),
  );
};
