import type { ColumnInfo } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { foldHeader } from '../text/fold-header.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Whether the columns of a file show that its contacts are private persons: what is asked of them at home, and nothing of a company.
 * @module
 */

const OF_COMPANIES: ReadonlySet<FieldName | undefined> = new Set<FieldName>([
  'company',
  'siren',
  'siret',
  'legalForm',
  'legalCategory',
  'naf',
  'sizeCode',
  'headcount',
  'jobTitle',
  'website',
  'audience',
  'unitDiffusion',
  'establishmentDiffusion',
  'closed',
]);
/** A column that nobody knows may still be one of a company. */
const NAMES_BUSINESS = prefiltered(
  /\b(?:soci\w+|entrepr\w+|raison|enseigne|etablissement|employeur|fonctions?|poste|profession\w*|metier|tva|compan\w+|organi[sz]ation|employer|job|business|pro|firm\w*|unternehmen|beruf|empresa|cargo|azienda|ditta|bedrijf|activites?|secteurs?|specialites?|cabinets?|magasins?|commerces?|branche|sector|industry|naf|ape|rcs)\b/,
);
const AT_HOME: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['birthDate', 'household', 'income', 'nir']);
/** What is asked of where somebody lives. */
const OF_HOMES = prefiltered(
  /\b(?:chauffage|combles|surface (?:habitable|chauffee|maison|du? logement)|(?:type|statut|nature|mode) (?:de |d )?(?:logement|habitation|occupation|residence)|logement|habitation|pavillon|maison(?: ou)? appartement|foyer|revenus? fisca\w*|(?:proprietaires?|locataires?)(?: ou| et)? (?:occupants?|bailleurs?|maison|du logement|proprietaires?|locataires?)|etages?|digicode|code (?:porte|immeuble)|interphone|linky|(?:n |num |numero )?dpe|etiquette (?:dpe|energie|energetique)|classe (?:energie|energetique|dpe)|(?:nombre|nb) (?:d )?enfants|enfants a charge|(?:type|nature|etat) (?:de |du )?biens?|(?:nombre|nb) (?:de )?(?:pieces|chambres)|(?:conjoint|epoux|epouse|coniuge|conyuge|spouse)|(?:number of |no of )?children|property type|bedrooms|(?:art der )?immobilie|immobilientyp|tipo de (?:inmueble|vivienda)|tipo (?:di )?immobile|homeowners?|home owner|heating|heizung|wohneigentum|vivienda|calefaccion|riscaldamento|woning)\b/,
);
/** Who lives together: nobody is there for a company, unless it is a home for many. */
const OF_HOUSEHOLD = prefiltered(
  /^(?:(?:nom|noms|name|names?|nome|nombre|naam|apellidos?|chef|cabeza|membres?|composition|telephone|tel|adresse|id|code) )?(?:(?:du|de|des|del|della|of|the|van|het|la|le) )*(?:foyers?|menages?|households?|haushalts?|hogar|nucleo familiare|huishouden)(?: (?:name|nom|head|id|phone))?$|^haushalt(?:sname|svorstand)$/,
);
/** What is sold to homes, and to companies as well. */
const SOLD_TO_HOMES =
  /^(?:prix|price|preis|precio|prezzo)(?: (?:de vente|du bien|demande|net vendeur|fai|estime))?$|\b(?:budget (?:achat|max\w*|immo\w*)|mandats? (?:de vente|exclusif|simple)|(?:n|numero) (?:de |du )?mandat|box|livebox|freebox|bbox|mutuelle|elig\w* (?:a la )?fibre|fibre elig\w*|(?:operateur|fournisseur|assureur)s? (?:actuel\w*|internet|mobile|(?:d )?(?:energie|electricite)|(?:de )?gaz))\b/;
const NAMED: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['civility', 'firstName', 'fullName']);
/** What the forms of social networks export, beside the answers; where none is asked for a company, private persons fill them in. */
const OF_FORMS = /^(?:form (?:name|id)|ad ?set (?:name|id)|ad (?:name|id))$/;
const OF_NETWORK = /^(?:platform|is organic)$/;
/** A list of consumers, which no company is on. */
const OF_BLOCTEL = /\bbloctel\b/;
/** What people give to a cause, and nobody to a company. */
const OF_GIVING = prefiltered(
  /\b(?:(?:dernier|premier|1er|nombre de|nb|nb de|montant|montant du|montant dernier|cumul des|cumul|total|total des|date du|date|date dernier|type de) dons?|dons?(?: (?:cumules?|reguliers?|ponctuels?|total|moyen|annuel|en ligne))?|donateurs?|donatrices?|recus? fisca\w*|legs|(?:last|first|largest|total|lifetime|average|number of) (?:gifts?|giving|donations?)|gift (?:aid|amount|date|count)|donations?|donors?|lifetime giving|giving (?:level|total|history)|(?:letzte|erste|summe|anzahl)\w* spenden?|spenden?(?:datum|betrag|summe|hohe|quittung|bescheinigung)?|spender\w*|donativos?|donaciones|donacion|donantes?|donazion[ei]|donator[ei]|donatric[ei]|giften|donaties?|donateurs?|doacao|doacoes|doador\w*)\b/,
);
/** Of whom an association keeps a roll; trades have associations too, so that it is one sign of several. */
const OF_MEMBERS =
  /\b(?:adherents?|adhesions?|cotisations?|licencie\w*|beneficiaires?|membership|mitgliedsnummer|mitgliedsbeitrag|lidmaatschap|lidnummer|numero socio|quota associativa|cuota de socio)\b/;
/** Who owns the home, or the contact in a CRM. */
const OWNER = /^(?:proprietaires?|locataires?|proprio|owner|tenant|eigentumer|mieter|propietario|proprietario)$/;
const BESIDE: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['civility', 'address']);
const OF_PERSONS: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['civility', 'firstName']);
const CALLED: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['phone', 'mobile']);
/** One sign may be an oversight: a date of birth in a file of professionals, for one. */
const ENOUGH = 2;

const speaksOfCompanies = (columns: readonly ColumnInfo[]): boolean =>
  columns.some(
    ({ field, header, usage }) =>
      OF_COMPANIES.has(field) || usage === 'professional' || (field === undefined && NAMES_BUSINESS.test(foldHeader(header))),
  );

/** Whether a file holds persons with numbers, and no column tells whether they work anywhere: private persons, as likely as not. */
export const mayBeConsumers = (columns: readonly ColumnInfo[]): boolean => {
  const has = (one: ReadonlySet<FieldName | undefined>): boolean => columns.some(({ field }) => one.has(field));
  return has(OF_PERSONS) && has(CALLED) && !speaksOfCompanies(columns);
};

/** Whether the contacts of a file are private persons, as far as its columns tell. */
export const isFileOfConsumers = (columns: readonly ColumnInfo[]): boolean => {
  if (speaksOfCompanies(columns)) return false;
  const names = columns.map(({ header }) => foldHeader(header));
  const has = (one: ReadonlySet<FieldName | undefined>): boolean => columns.some(({ field }) => one.has(field));
  const isOfPersons = has(OF_PERSONS);
  // Persons with the streets they live in, and nothing but numbers to call.
  if (isOfPersons && has(CALLED) && columns.some(({ field }) => field === 'address') && !columns.some(({ field }) => field === 'email'))
    return true;
  // Persons with numbers, whose addresses are all their own.
  if (has(NAMED) && has(CALLED) && columns.some(({ webmails }) => webmails === true)) return true;
  if (names.some((name) => OF_FORMS.test(name)) && names.some((name) => OF_NETWORK.test(name))) return true;
  const isScreened = names.some((name) => OF_BLOCTEL.test(name));
  const gives = names.some((name) => OF_GIVING.test(name));
  // Donors and members are persons, and of whom a donor's name is known, nothing of a company.
  if (gives && has(NAMED)) return true;
  const home =
    columns.filter(
      ({ field, usage }, at) =>
        AT_HOME.has(field) || usage === 'personal' || OF_HOMES.test(names[at] ?? '') || OF_HOUSEHOLD.test(names[at] ?? ''),
    ).length + (gives || names.some((name) => OF_MEMBERS.test(name)) ? 1 : 0);
  const beside =
    new Set(columns.map(({ field }) => field).filter((field) => BESIDE.has(field))).size +
    (names.some((name) => OWNER.test(name)) ? 1 : 0) +
    (names.some((name) => SOLD_TO_HOMES.test(name)) ? 1 : 0);
  const signs = home + beside + (isScreened && (home > 0 || beside > 0 || isOfPersons) ? ENOUGH : 0);
  return (home > 0 || isScreened) && signs >= ENOUGH;
};
