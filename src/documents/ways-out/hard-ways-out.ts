import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import { surchargeOf } from './dear-numbers.js';
import { isHardElsewhere } from './foreign-burdens.js';
import { takesVisit } from './in-person.js';
import type { OptOut } from './opt-outs.js';

/** What stands between somebody and the way out: a price, more than a click or an answer, or somebody else than the sender. */
export type Burden = 'paid' | 'hard' | 'elsewhere';

/** An amount that is not nothing. */
const AMOUNT = lazy(
  () =>
    /(?<![\d,.])(?!0+(?:[.,]0+)? ?(?:€|eur|cts?))\d{1,4}(?:[.,]\d{1,2})? ?(?:€|eur(?:os?)?|cts?|centimes|pence|dollars?|gbp|chf|pounds?)(?!\p{L})|[£$€] ?\d{1,4}/iu,
);
/** That it is to be paid, and is no price of what is sold. */
const TO_PAY = lazy(
  () =>
    /(?<!\p{L})(?:pay(?:ez|er|ing)?|costs?|co[ûu]te|kost(?:et|en|enpflichtig)|geb[üu]hr(?:en)?|betaalt|betalen|cuesta|costo|tarif[ae]|factur[ée]e?s?|charged|frais|fees?|(?:par|per) (?:min|appel|call|sms))(?!\p{L})|\/ ?(?:min|appel|call|sms)/iu,
);
const SURCHARGED = lazy((): readonly RegExp[] => [
  /(?:apr[èe]s|contre|moyennant|after|upon|against|subject to) (?:le |un |a |the )?(?:paiement|payment|frais|fee)(?!\p{L})/iu,
  /(?<!non[ -])(?<!sans )surtax|premium[ -](?:rate|line|number)/iu,
]);
const FREE = lazy(
  () =>
    /(?<!\p{L})(?:gratuit\p{L}*|(?:sans|aucuns?|pas de|no|without|zero) (?:frais|fees?|costs?|charges?|payment|paiement|payer|paying)|free|nothing|rien|kosten(?:los|frei)|gratis|(?:ohne|zonder) kosten|sin (?:coste|costo)|senza costi)(?!\p{L})/iu,
);
const LETTER = lazy(
  () =>
    /(?<!\p{L})(?:(?:lettre|courrier)s? (?:recommand|postal|simple|papier)|recommand[ée] avec|(?:par|une?) (?:courrier|lettre|voie postale)(?! [ée]lectronique)|(?:by|a) (?:\p{L}+ )?letter|by post|registered (?:post|mail|letter))/iu,
);
/** Beside a letter, a way that is simple: an order of STOP, not "to stop these mails". */
const OTHER_WAY = /[^\s@]@[^\s@]|https?:|\bSTOP\b|[Cc]liqu|[Cc]lick|(?:[Rr]eply|[Rr][ée]pond\p{L}*) ["“«]? ?[Ss]top/u;
const LOGIN = lazy(
  () =>
    /(?<!\p{L})(?:(?:connecte[rz]|identifie[rz]|authentifie[rz])(?:-vous)?|creat(?:e|ing) (?:an|your|a \p{L}+) account|cr[ée]e[rz]? (?:un|votre) (?:\p{L}+ )?compte|connexion (?:[àa] |obligatoire|requise|n[ée]cessaire)|log(?:ging)?[ -]?in|sign(?:ing)?[ -]?in)(?!\p{L})(?! (?:alerts?|emails?|notifications?))/iu,
);
const NO_LOGIN = lazy(
  () => /(?<!\p{L})(?:sans|without|no|not|pas|ni)(?!\p{L})[^.,;!?]{0,25}(?:connect|connexion|identif|authentif|log|sign|creat|cr[ée]er)/iu,
);
const PAPERS =
  /(?:pi[èe]ce|carte|titre|justificatif)s? (?:nationale )?d['’]identit|passe?port|\bproof of (?:id|identity)\b|\bcop(?:y|ie) (?:of|de) (?:your|votre) (?:id|identity|identit|cni)/iu;
/** What nobody needs to know of somebody to take an address off a list. */
const DATA = lazy(
  () =>
    /(?<!\p{L})(?:dates? (?:of birth|de naissance)|(?:employee|social security|national insurance) (?:number|no\b|id\b)|num[ée]ro (?:de s[ée]curit[ée] sociale|d['’]employ[ée]|de salari[ée])|matricule|bank details|iban|rib)(?!\p{L})/iu,
);
const NO_DATA = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|sans|jamais|no|not|never|without)(?!\p{L})[^.;!?]{0,40}$/iu);
/** Somebody else, who cannot take an address off the list of the sender; or the reader, who is to look away. */
const ELSEWHERE = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:contact(?:e[rz])?|ask|call|see|write to|[ée]crivez [àa]|demandez [àa]|adressez-vous [àa]|voyez avec) (?:your|votre) (?:own |propre )?(?:it|i\.t\.|dsi|ict|(?:mail |e-?mail |network |system )?admin\p{L}*|(?:internet |mail |e-?mail )?provider|(?:service |support )?informatique|service informatique|fournisseur|op[ée]rateur|help ?desk)(?!\p{L})/iu,
  /(?<!\p{L})(?:mark|flag|report|signale[rz]|classe[rz]|marque[rz]) (?:it|this|these|them|ce|cet|ces|le|les|nos|our|us)(?: \p{L}+){0,2} (?:as|to|comme|en|dans les?) (?:spam|junk|ind[ée]sirables?)(?!\p{L})/iu,
  /(?<!\p{L})(?:block|bloque[rz]) (?:us|our address|this (?:sender|address)|nous|notre adresse|cet(?:te)? (?:exp[ée]diteur|adresse))(?!\p{L})/iu,
]);
const IN_DOUBT = /doute|doubt/i;

/** Whether a few words name an amount, say that it is to be paid, or that a number is dear. */
export const isCharged = (says: string, how: 'amount' | 'paid' | 'dear'): boolean =>
  how === 'dear' ? (SURCHARGED()[1] as RegExp).test(says) : AMOUNT().test(says) && (how === 'amount' || TO_PAY().test(says));

const asksData = (says: string): boolean => {
  const found = DATA().exec(says);
  return found !== null && !NO_DATA().test(says.slice(0, found.index));
};

/** Whose readers they are: it tells which numbers are dear. */
type Readers = Pick<JudgedMessage, 'language' | 'sending'>;

/** What a sentence on the way out asks of whoever takes it; undefined where a click or an answer does. */
export const burdenOf = (says: string, of: Readers): Burden | undefined => {
  const isPaid =
    (AMOUNT().test(says) && TO_PAY().test(says)) ||
    SURCHARGED().some((pattern) => pattern.test(says)) ||
    surchargeOf(says, of) !== undefined;
  if (isPaid && !FREE().test(says)) return 'paid';
  const isHard =
    (LETTER().test(says) && !OTHER_WAY.test(says)) ||
    (LOGIN().test(says) && !NO_LOGIN().test(says)) ||
    (PAPERS.test(says) && !IN_DOUBT.test(says)) ||
    asksData(says) ||
    takesVisit(says) ||
    isHardElsewhere(says);
  if (isHard) return 'hard';
  return ELSEWHERE().some((pattern) => pattern.test(says)) && !OTHER_WAY.test(says) ? 'elsewhere' : undefined;
};

/** A page on which one logs in first, by the last part of its path: "/espace-adherent/login". */
const LOGIN_PAGE =
  /^https?:\/\/[^/?#]+(?:\/[^/?#]*)*\/(?:log-?in|log-?on|sign-?in|connexion|se-connecter|identification|authentification|espace-(?:adherents?|clients?|membres?|perso\w*|pro)|mon-(?:compte|espace)|my-account|anmelden|acceso|accedi|inloggen)(?:\.\w{2,5})?\/?(?:[?#].*)?$/i;
const leadsToLogin = (href: string): boolean => LOGIN_PAGE.test(href.slice(0, 300));

const NAMES_WAY_OUT = /unsub|d[ée]s(?:inscr|abonn)|opt.?out|\bstop\b|\bplus (?:recevoir|de)\b|no (?:longer|more)|tou(?:s|tes)|\ball\b/i;
const PREFERENCES = /pr[ée]f[ée]ren/i;

/**
 * What is wrong with every visible way out of a message: each costs something, asks for more than a click or an answer, or is a page of
 * preferences that does not say that one can leave there (CPCE L34-5; GDPR 12(2)). Undefined where one of them is simple and free.
 */
export const faultOfWaysOut = (message: JudgedMessage, ways: readonly OptOut[]): Burden | 'preferences' | undefined => {
  const { sentences, links } = message;
  // Thousands of links may stand in one sentence.
  const burdens = new Map<string, Burden | undefined>();
  const faults = ways.map(({ sentence, link, href }) => {
    if (href !== undefined && leadsToLogin(href)) return 'hard';
    const says = sentences[sentence ?? -1]?.says ?? '';
    const name = links[link ?? -1]?.says ?? '';
    // In plain text the name of a link is its address.
    const called = (name === '' || /^https?:/i.test(name) ? says : name).slice(0, 200);
    if (!burdens.has(says)) burdens.set(says, burdenOf(says, message));
    return burdens.get(says) ?? (link !== undefined && PREFERENCES.test(called) && !NAMES_WAY_OUT.test(called) ? 'preferences' : undefined);
  });
  return faults.includes(undefined) ? undefined : faults[0];
};
