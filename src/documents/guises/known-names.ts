import { foldLetters } from '../../fields/text/letters.js';
import { prefiltered } from '../../fields/text/prefilter/prefiltered.js';
import { lazy } from '../../model/base/lazy.js';

/**
 * Public offices and companies that everybody knows, under whose names others write, and the domains from which they write themselves. On
 * folded text.
 * @module
 */

interface Offices {
  /** Names that callers say and that mails are signed with. */
  readonly names: readonly string[];
  /** More forms of them, and more names, that mails are signed with: parts of expressions. */
  readonly written?: string;
  /** From where they write. A town hall has a domain of any name: who is only said has none. */
  readonly domains?: string;
}
/** Offices of the state and networks that everybody has: none of them prospects. */
const OFFICES: readonly Offices[] = [
  { names: ['urssaf'], domains: String.raw`urssaf\.(?:fr|org)` },
  {
    names: ['ameli', 'assurance maladie', 'cpam', 'securite sociale'],
    written: 'ameli pro|carte vitale',
    domains: String.raw`(?:ameli|assurance-maladie|securite-sociale|secu-independants)\.fr`,
  },
  { names: ['caf'], written: 'allocations familiales', domains: String.raw`(?:caf|cnaf)\.fr` },
  {
    names: ['impots', 'dgfip', 'tresor public', 'anah', 'france renov', 'dgccrf', 'gendarmerie', 'police'],
    written:
      '(?:service|direction|centre) (?:generale )?des (?:impots|finances publiques)|impots(?: ?gouv)?(?: fr)?|finances publiques|france connect|ants|antai|amendes? ?gouv(?: fr)?|legifrance|mon compte formation|ma ?prime ?renov|chorus pro|douanes?|gendarmerie nationale|police nationale|service public(?: fr)?',
    domains: String.raw`gouv\.fr|service-public\.fr|moncompteformation\.fr|anah\.fr`,
  },
  {
    names: ['ministere', 'gouvernement', 'prefecture'],
    written: 'minister[ei]s?(?: \\w+){0,8}|ministry of(?: \\w+){1,5}|republique francaise|prefecture(?: \\w+){0,5}|etat francais',
    domains: String.raw`gouv\.fr|gov(?:\.\w\w)?`,
  },
  {
    names: ['cnil'],
    written: 'commission nationale (?:de l )?informatique(?: et (?:des )?libertes)?',
    domains: String.raw`cnil\.fr`,
  },
  { names: ['france travail', 'pole emploi'], domains: String.raw`(?:francetravail|pole-emploi)\.(?:fr|org|net)` },
  { names: ['banque de france'], domains: String.raw`banque-france\.fr` },
  {
    names: ['hmrc', 'nhs', 'companies house'],
    written: 'hm revenue(?: and customs)?|dvla',
    domains: String.raw`gov\.uk|nhs\.uk`,
  },
  { names: ['irs'], written: 'internal revenue service', domains: String.raw`irs\.gov` },
  {
    names: [],
    written: 'finanzamt(?: \\w+)?|bundesministerium(?: \\w+){0,5}|zoll',
    domains: String.raw`bund\.de|bundesfinanzministerium\.de|zoll\.de`,
  },
  { names: [], written: 'belastingdienst|digid', domains: String.raw`belastingdienst\.nl|digid\.nl` },
  { names: [], written: 'agencia tributaria|hacienda', domains: String.raw`agenciatributaria\.(?:es|gob\.es)|gob\.es` },
  { names: [], written: 'agenzia delle entrate|inps', domains: String.raw`gov\.it|inps\.it` },
  { names: ['enedis', 'erdf', 'grdf', 'gaz reseau', 'national grid'] },
  { names: ['mairie', 'etat', 'administration', 'ademe', 'anssi', 'council', 'government', 'home office', 'social security'] },
  { names: ['dwp', 'ico', 'medicare', 'ofgem', 'ofcom', 'tax office'] },
];
/** By each name that mails are signed with, the domains from which it writes. */
const SIGNED = OFFICES.flatMap(({ names, written, domains }) =>
  domains === undefined ? [] : [[`(?:${[...names, ...(written === undefined ? [] : [written])].join('|')})`, domains] as const],
);
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
const offices = lazy(() => SIGNED.map(([name, domains]) => ({ named: only(name), at: new RegExp(String.raw`(?:^|\.)(?:${domains})$`) })));
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
export const OFFICE_NAMES: string = SIGNED.map(([name]) => name).join('|');
export const COMPANY_NAMES: string = COMPANIES;
/** Names of offices and networks as they are said, with their accents or without. */
export const SAID_OFFICES: string = OFFICES.flatMap(({ names }) => names)
  .join('|')
  .replace(/[eo ]/g, (letter) => ({ e: '[eéè]', o: '[oô]' })[letter] ?? '[ -]');
