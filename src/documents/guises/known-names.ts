import { foldLetters } from '../../fields/text/letters.js';
import { prefiltered } from '../../fields/text/prefilter/prefiltered.js';
import { lazy } from '../../model/base/lazy.js';

/**
 * Public offices and companies that everybody knows, under whose names others write, and the domains from which they write themselves. On
 * folded text.
 * @module
 */

/** Offices of the state: none of them prospects. A town hall has a domain of any name, and is not among them. */
const OFFICES: readonly (readonly [name: string, domain: string])[] = [
  ['urssaf', String.raw`urssaf\.(?:fr|org)`],
  [
    '(?:ameli(?: pro)?|assurance maladie|cpam|securite sociale|carte vitale)',
    String.raw`(?:ameli|assurance-maladie|securite-sociale|secu-independants)\.fr`,
  ],
  ['(?:caf|allocations familiales)', String.raw`(?:caf|cnaf)\.fr`],
  [
    '(?:(?:service|direction|centre) (?:generale )?des (?:impots|finances publiques)|impots(?: ?gouv)?(?: fr)?|dgfip|tresor public|finances publiques|france connect|ants|antai|amendes? ?gouv(?: fr)?|legifrance|mon compte formation|ma ?prime ?renov|anah|france renov|chorus pro|douanes?|dgccrf|gendarmerie(?: nationale)?|police(?: nationale)?|service public(?: fr)?)',
    String.raw`gouv\.fr|service-public\.fr|moncompteformation\.fr|anah\.fr`,
  ],
  [
    '(?:minister[ei]s?(?: \\w+){0,8}|ministry of(?: \\w+){1,5}|gouvernement|republique francaise|prefecture(?: \\w+){0,5}|etat francais)',
    String.raw`gouv\.fr|gov(?:\.\w\w)?`,
  ],
  ['(?:cnil|commission nationale (?:de l )?informatique(?: et (?:des )?libertes)?)', String.raw`cnil\.fr`],
  ['(?:france travail|pole emploi)', String.raw`(?:francetravail|pole-emploi)\.(?:fr|org|net)`],
  ['(?:banque de france)', String.raw`banque-france\.fr`],
  ['(?:hmrc|hm revenue(?: and customs)?|companies house|nhs|dvla)', String.raw`gov\.uk|nhs\.uk`],
  ['(?:internal revenue service|irs)', String.raw`irs\.gov`],
  ['(?:finanzamt(?: \\w+)?|bundesministerium(?: \\w+){0,5}|zoll)', String.raw`bund\.de|bundesfinanzministerium\.de|zoll\.de`],
  ['(?:belastingdienst|digid)', String.raw`belastingdienst\.nl|digid\.nl`],
  ['(?:agencia tributaria|hacienda)', String.raw`agenciatributaria\.(?:es|gob\.es)|gob\.es`],
  ['(?:agenzia delle entrate|inps)', String.raw`gov\.it|inps\.it`],
];
/** Companies whose name opens mails; a domain that bears the name is taken for theirs. */
const COMPANIES =
  'microsoft|office 365|outlook|google|gmail|apple|icloud|amazon|paypal|netflix|facebook|meta|instagram|linkedin|whatsapp|docusign|dropbox|adobe|la poste|laposte|colissimo|chronopost|mondial relay|dhl|ups|fedex|enedis|edf|engie|grdf|orange|sfr|bouygues telecom|free mobile|ovh|ovhcloud|gandi|credit agricole|bnp paribas|societe generale|credit mutuel|la banque postale|caisse d epargne|boursorama|boursobank|visa|mastercard';
/** Words that go with such a name and name nobody else. */
const PLAIN = String.raw`(?:le|la|les|l|de|des|du|d|the|of|votre|your|mon|ma|service|services|support|assistance|aide|help|helpdesk|desk|equipe|team|centre|center|client|clients|clientele|customer|care|compte|comptes|account|accounts|securite|security|facturation|billing|notification|notifications|alerte|alertes|alert|alerts|info|infos|information|officiel|official|france|fr|pro|entreprises|business|contact|noreply|espace|en ligne|online)`;

/** Letters and single spaces. */
export const plainName = (name: string): string =>
  foldLetters(name.slice(0, 400))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A name and what goes with it, and nothing else. */
const only = (name: string): RegExp => prefiltered(String.raw`^(?:${PLAIN} ){0,4}(?:${name})(?: (?:${PLAIN}|${name})){0,4}$`);
const offices = lazy(() => OFFICES.map(([name, domains]) => ({ named: only(name), at: new RegExp(String.raw`(?:^|\.)(?:${domains})$`) })));
const company = lazy(() => prefiltered(String.raw`^(?:${PLAIN} ){0,4}(${COMPANIES})(?: ${PLAIN}){0,4}$`));

/** Whose name a name is, and of nobody else: "Service des impôts", "Microsoft Support"; undefined for "Atelux, partenaire Microsoft". */
export const knownName = (name: string): 'office' | 'company' | undefined => {
  const plain = plainName(name);
  if (offices().some(({ named }) => named.test(plain))) return 'office';
  return company().test(plain) ? 'company' : undefined;
};

/** Whether a domain may be that of whom a name is of. */
export const isOfName = (name: string, domain: string): boolean => {
  const plain = plainName(name);
  const own = offices().filter(({ named }) => named.test(plain));
  if (own.length > 0) return own.some(({ at }) => at.test(domain));
  const [, brand = ''] = company().exec(plain) ?? [];
  return domain.replace(/[^a-z\d]/g, '').includes(brand.replaceAll(' ', ''));
};

/** Names of offices and companies, as parts of expressions. */
export const OFFICE_NAMES: string = OFFICES.map(([name]) => name).join('|');
export const COMPANY_NAMES: string = COMPANIES;
