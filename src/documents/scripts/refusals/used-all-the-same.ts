import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { sentencesInCase } from './refusal-cases.js';

/** Something else is offered to whoever refused. */
const OFFERS = lazy(
  () =>
    /(?<!\p{L})(?:propose[rz]?|pr[ée]sente[rz]?|offrir|offrez|offer|pitch|propose|upsell|cross-?sell)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:parrainage|offres?|produits?|services?|promo\p{L}*|remises?|r[ée]ductions?|essais?|d[ée]mos?|newsletter|plaquette|brochure|documentation|referral|discounts?|deals?|trial|demo|products?)(?!\p{L})/iu,
);
/** Advertising is sent to them: no call, and prospecting as well. */
const SENDS = lazy(
  () =>
    /(?<!\p{L})(?:envo(?:yer|yez|ie|i)|adresse[rz]?|exp[ée]die[rz]?|send|e-?mail|mail|post)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:plaquette|brochure|documentation|catalogue|offres?|newsletter|(?:e-?mail|mail|sms) (?:commercial|promotionnel|de relance|de suivi)|leaflet|catalog(?:ue)?|pricing|promotions?|marketing|follow[ -]?up)(?!\p{L})/iu,
);
/** They are put on another channel. */
const ADDS = lazy(
  () =>
    /(?<!\p{L})(?:add|put|move|enrol{1,2}|enter|ajoute[rz]?|inscri(?:re|vez)|bascule[rz]?|passe[rz]?|mett(?:re|ez)|int[èe]gre[rz]?|int[ée]grer)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:nurtur\p{L}*|newsletter|(?:e-?mail|mail|sms|drip|linkedin) (?:\p{L}+ )?(?:sequence|campaign|flow|track|list)|(?:s[ée]quence|campagne|sc[ée]nario|parcours|liste) (?:d['’]|de |par )?(?:e-?mails?|mails?|mailings?|sms|emailings?|linkedin|nurturing))(?!\p{L})/iu,
);
/** They are handed on. */
const HANDS_ON = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:fiche|contact|coordonn[ée]es|num[ée]ro|lead|record|number|details|prospect)s?(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:transmi\p{L}+|c[ée]d[ée]\p{L}*|envoy[ée]e?s?|revendu\p{L}*|pass[ée]e?s?|passed|sent|forwarded|sold|handed)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:partenaires?|partners?|filiales?|autre (?:soci[ée]t[ée]|campagne)|other (?:company|campaign)|sister company)(?!\p{L})/iu,
  /(?<!\p{L})(?:transmett(?:re|ez)|c[ée]de[rz]|revend(?:re|ez)|passe[rz]|pass|forward|sell|hand)(?!\p{L})[^.!?]{0,20}(?<!\p{L})(?:fiche|contact|coordonn[ée]es|num[ée]ro|lead|record|number|details|prospect)s?(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:partenaires?|partners?|filiales?|autre (?:soci[ée]t[ée]|campagne)|other (?:company|campaign)|sister company)(?!\p{L})/iu,
]);
/** The refusal is written down as something that calls for another try. */
const MISCODES = lazy(
  () =>
    /(?<!\p{L})(?:cod|not|(?:re)?qualifi|class|sais|tagu|mark|log|record|cl[ôo]tur)(?:e|er|ez|ifi\p{L}+|ir|issez|as|ged)?(?!\p{L})(?: (?:en|comme|as|la fiche|le contact|l['’]appel|it|the call|them|code|statut|status))*[ :«"“'‘(]{1,3}(?:FN|NRP|faux num[ée]ro|num[ée]ro (?:erron[ée]|invalide|non attribu[ée])|r[ée]pondeur|absent|injoignable|occup[ée]|wrong number|no answer|unreachable|voicemail|busy)(?!\p{L})/iu,
);
const NEGATED = lazy(
  () =>
    /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|plus|jamais|aucun\p{L}*|rien|sans|ni|not|never|no|nor|don['’]?t|without|avoid|[ée]vite[rz]?|instead of|au lieu de)(?!\p{L})[^,]{0,60}$/iu,
);
const ALTERNATIVE = lazy(() => /(?<!\p{L})(?:ou|ni|or|nor)(?!\p{L})/iu);
const ANY_NEGATION = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|jamais|sans|not|never|don['’]?t|without)(?!\p{L})/iu);
/** At the wish of the person; about the refusal itself; or the list that keeps it. */
const LAWFUL = lazy(
  () =>
    /(?<!\p{L})(?:demande|souhaite|accepte|veut|d['’]accord|[àa] sa demande|asks?|wants?|wishes|agrees?|on request|confirm\p{L}*|refus\p{L}*|opposition|objection|suppress\p{L}*|exclu\p{L}*|unsubscri\p{L}*|d[ée]sinscri\p{L}*|opt[ -]?outs?|do[ -]not|stop|remove|retir\p{L}+|sort(?:ir|ez))(?!\p{L})/iu,
);
/** What is ordered after a refusal was noted: each part for itself. */
const PARTS = /,? (?:puis|ensuite|then|mais|but|et|and|avant de|before) /iu;

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
