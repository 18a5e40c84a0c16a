import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import { SAID_OFFICES } from '../guises/known-names.js';
import { hidesForWhom } from './for-whom.js';
import { hidesCaller } from './hidden-caller.js';
import { sentencesIn } from './words/turns.js';

/** Bodies of the state and operators of networks, whose names open doors. */
const BODY = String.raw`(?:(?:l['’]|la |le |les |the |your |votre ))?(?:${SAID_OFFICES})(?!\p{L})`;
const KIND = String.raw`(?:une? |an? )?(?:organisme|service|administration|agent|public|government|state)s? ?(?:public|publique|de l['’][ée]tat|officiel|body|agency|office|official)(?!\p{L})`;
/** "Le service des allocations", "le centre national de l’habitat": no body of that name, and taken for one. */
const LIKE_ONE = String.raw`(?:(?:le |la |l['’]|un |une |the |a |an )?(?:service|centre|agence|office|bureau|guichet|plateforme|organisme|observatoire|p[ôo]le|commission|direction|caisse)s?(?: (?:public|publique|national|nationale|r[ée]gional|r[ée]gionale|d[ée]partemental|d[ée]partementale|officiel|officielle|communal|communale))*(?: (?:des|de|du|de la|d['’]|de l['’]) ?(?:allocations?|aides?(?! [àa] domicile| auditives?| m[ée]nag)|prestations sociales|imp[ôo]ts|habitat|logement|r[ée]novation|transition|[ée]nergie|environnement|sant[ée]|retraites?|emploi|formation|handicap|fraudes?|consommation))|(?:the )?(?:benefits|pensions?|housing|energy|tax|social|welfare|grants?) (?:office|agency|department|authority|board))(?!\p{L})`;
/** Of the whole country, or of a part of it: what a company does not call its own services. */
const NATIONAL = String.raw`(?:le |la |l['’]|the )?(?:service|centre|agence|office|bureau|guichet|plateforme|organisme|observatoire|commission|direction|caisse)s? (?:public|publique|national|nationale|officiel|officielle|d[ée]partemental|d[ée]partementale)s? (?:des |de la |de l['’]|du |de |d['’])(?:allocations?|aides?|prestations|imp[ôo]ts|habitat|logement|r[ée]novation|transition|[ée]nergie|environnement|sant[ée]|retraites?|emploi|formation|handicap|fraudes?|consommation|mutuelles?|eau)(?!\p{L})`;
const OF = String.raw`(?:de |du |des |d['’]|[àa] |aupr[èe]s de |from |of |at |with |for )`;
const POSES = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<!\p{L})(?:de la part|au nom|pour le compte|mandat[ée]e?s? par|envoy[ée]e?s? par|on behalf of|sent by|calling from) ?${OF}?${BODY}`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:conseill[eè]re?|agente?|inspect\p{L}+|officer|advis[eo]r) ${OF}${BODY}`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:faire passer|faites-vous passer|fais-toi passer|pretend|pose|claim|pass (?:yourself )?off|impersonate|pr[ée]sente[rz]?(?:-vous)?) (?:to be |as |pour |comme |[êe]tre )?(?:${BODY}|${KIND}|${LIKE_ONE})`,
    'iu',
  ),
  // "Je suis de la mairie", "ici Enedis": no name before it.
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:je suis|nous sommes|on est|c['’]est|i am|i['’]m|we are|we['’]re|this is) ${OF}|ici ${OF}?)(?:${BODY}|${NATIONAL})`,
    'iu',
  ),
]);
/** `je suis Julie de la Sécurité sociale`; "c’est au sujet de l’URSSAF" names no caller. */
const NAMED = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:je suis|ici|c['’]est|je m['’]appelle|i am|i['’]m|this is|my name is) ((?:[\p{L}'’-]+ |\{\{?[^{}\n]{1,30}\}?\} |\[[^[\]\n]{1,30}\] ){1,3}?)${OF}(?:${BODY}|${NATIONAL})`,
      'iu',
    ),
);
const DENIED = lazy(
  () =>
    /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|jamais|sans|not|never|don['’]?t|isn['’]?t|without|avoid|[ée]vite[rz]?|if|si)(?!\p{L})[^.!?;:]{0,60}$/iu,
);

/** What of a body calls: "du service des régimes obligatoires de la Sécurité sociale", "Julie Martin, d’Ameli". No name of a company stands between. */
const OF_SERVICE = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:je suis|ici|c['’]est|je m['’]appelle|i am|i['’]m|this is|my name is),? |(?:bonjour|bonsoir|hello|hi|good (?:morning|afternoon|evening))[ ,]+)((?:[\p{L}'’-]+,? ){1,3}?)(?:(?:du|de la|des|de l['’]|from the|of the) ?(?:service|p[ôo]le|d[ée]partement|centre|direction|bureau|caisse|guichet|cellule|team|department|office|unit)s? ((?:[\p{L}'’-]+ ){0,5}?))?${OF}${BODY}`,
      'iu',
    ),
);
/** Without one of these nobody is introduced, and the long expression is not made. */
const INTRODUCES = /bonjour|bonsoir|hello|good |je suis|ici|c['’]est|m['’]appelle|i am|i['’]m|this is|my name/i;
const isOfService = (sentence: string): boolean => {
  if (!INTRODUCES.test(sentence)) return false;
  const found = OF_SERVICE().exec(sentence);
  if (!found || DENIED().test(sentence.slice(0, found.index))) return false;
  const [, name = '', service = ''] = found;
  // A capital in the service is the name of somebody else.
  return /^\p{Lu}/u.test(name.trim().split(' ').at(-1) ?? '') && !/(?<!\p{L})\p{Lu}/u.test(service);
};

/** "Du Service national des transports", of whatever trade: a company does not call itself so, and its name would follow where it does. */
const NATIONWIDE = lazy(
  () =>
    /(?:je suis|ici|c['’]est|m['’]appelle|bonjour|nous sommes|i am|i['’]m|this is|my name is)(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})(?:du |de l['’]|le |l['’]|from the |of the |the )(?:(?:service|centre|office|bureau|registre|observatoire|organisme|guichet|agence) (?:national|nationale)|national (?:service|office|agency|authority|registry|register|bureau))(?: (?:des |de la |de l['’]|du |de |d['’]|of |for )(?:the )?(?:[\p{L}-]+)(?: (?:et (?:des |de la )?|and )[\p{L}-]+)?)?/iu,
);
const OF_COMPANY = /^ (?:de |d['’]|chez |du groupe |of |at )(?:la soci[ée]t[ée] )?[\p{Lu}[{]/u;
const isNationwide = (sentence: string): boolean => {
  const found = NATIONWIDE().exec(sentence);
  if (found === null || DENIED().test(sentence.slice(0, found.index))) return false;
  // "Du service national d’Atelux": what it is of is a name.
  return !/(?:d['’]|de )\p{Lu}[\p{L}-]*$/u.test(found[0]) && !OF_COMPANY.test(sentence.slice(found.index + found[0].length));
};

const isMeant = (sentence: string, pattern: RegExp): boolean => {
  const found = pattern.exec(sentence);
  if (!found || DENIED().test(sentence.slice(0, found.index))) return false;
  return found[1] === undefined || /^[\p{Lu}{[]/u.test(found[1]);
};

/** Whether a caller says, or is told to say, that a body of the state calls. Agents of such bodies use no script of prospecting. */
export const posesAsPublicBody = ({ turns }: JudgedScript, at: number): boolean => {
  const { says, notes, speaker } = turns[at] as JudgedScript['turns'][number];
  const texts = speaker === 'caller' ? `${says}\n${notes}` : notes;
  return sentencesIn(texts).some(
    (sentence) => isOfService(sentence) || isNationwide(sentence) || [...POSES(), NAMED()].some((pattern) => isMeant(sentence, pattern)),
  );
};

/** What is said of a call or a visit that nobody has to take. */
const COMPULSORY = lazy(
  () =>
    /(?<!\p{L})(?:(?:c['’]est|(?:cet appel|cet entretien|cette visite|la visite|le passage|ce passage|le rendez-vous|ce rendez-vous|cette v[ée]rification|la v[ée]rification|ce contr[ôo]le) est) (?:absolument |tout à fait |légalement )?obligatoire|vous [êe]tes (?:oblig[ée]\(?e?\)?s?|tenue?s?) (?:de|d['’]) ?(?:r[ée]pondre|[ée]couter|recevoir|accepter)|(?:this (?:call|visit|check|inspection)|it)(?: is|['’]s) (?:compulsory|mandatory)|you (?:have|are (?:obliged|required)) to (?:take this call|answer|listen|stay on the line))(?!\p{L})/iu,
);

/** Whether the caller says that the call, or what it is for, is compulsory. */
const saysCompulsory = ({ turns }: JudgedScript, at: number): boolean => {
  const { says, speaker } = turns[at] as JudgedScript['turns'][number];
  return speaker === 'caller' && sentencesIn(says).some((sentence) => COMPULSORY().test(sentence));
};

/** What a turn claims that opens doors: to call for a body of the state or for somebody else, nobody saying who; or that nobody may refuse. */
export const falseClaimsIn = (script: JudgedScript, at: number): readonly ('public' | 'compulsory')[] => [
  ...(posesAsPublicBody(script, at) || hidesCaller(script, at) || hidesForWhom(script, at) ? (['public'] as const) : []),
  ...(saysCompulsory(script, at) ? (['compulsory'] as const) : []),
];
