import { type FieldName, kindOf } from '../../model/contact/field.js';
import { registrableDomain } from '../email/listed-domain.js';
import { foldHeader } from '../text/fold-header.js';

/** Whose an address or a number is, or what it is used for, as a header says it. */
export type ReachOwner = 'personal' | 'professional' | 'somebody-else';

/** People beside the contact, and those who sell to them. A partner is never the contact, be it of life or of business. */
const SOMEBODY_ELSE =
  /\b(?:conjointe?|epouse?|epoux|mari|spouses?|wife|husband|partners?|partenaires?|partnerin|ehepartner(?:in)?|ehefrau|ehemann|lebensgefahrt\w*|conyuge|esposa|marido|pareja|coniuge|moglie|marito|compagno|compagna|asst|buyers?|acheteurs?|purchasers?|besteller|comprador|acquirente|assistants?|assistantes?|assistent(?:e|in|en)?|assistenz|asistente?a?|emergency|urgence|notfall\w*|emergenci\w*|emergenz\w*|next of kin|carers?|aidante?s?|children|child|enfants?|kinder|kind|hijo|hija|figlio|figlia|parrain|marraine|referrer|referred by|hosts?|organi[sz]ers?|organisateurs?|organisatrices?|gastgeber(?:in)?|anfitrion|organizzatore|inviters?|reps?|salesperson|assigned to|assignee|booked with|sent from|sending account)\b/;
const PERSONAL =
  /\b(?:perso|personn?el(?:le)?s?|personal[ei]?|personales?|personlich\w*|persoenlich\w*|prive|privee?|privat[aeo]?|private[rs]?|particular|home|maison|domiciles?|domicilio|casa|zuhause|zu hause|daheim|heim)\b/;
const PROFESSIONAL =
  /\b(?:pro|professionn?el(?:le)?s?|professional|professionali?|profesional(?:es)?|work|business|corporate|office|bureau|travail|trabajo|laboral|oficina|arbeit|geschaft\w*|geschaeft\w*|beruf\w*|buro|dienst\w*|firma|firmen\w*|lavoro|ufficio|aziendale?|entreprise|societe|standard|siege|company)\b/;

/**
 * What a header says of whom an address or a number belongs to: `Mobile perso`, `Home Phone`, `Tel. dienstlich`, `Assistant Email`.
 * Undefined where it does not say, or says both.
 */
export const reachOwnerOf = (header: string): ReachOwner | undefined => {
  const words = foldHeader(header);
  if (SOMEBODY_ELSE.test(words)) return 'somebody-else';
  const [personal, professional] = [PERSONAL.test(words), PROFESSIONAL.test(words)];
  return personal === professional ? undefined : personal ? 'personal' : 'professional';
};

/** Whether somebody is reached by what stands in a column. */
export const isReach = ({ field }: { readonly field?: FieldName }): boolean =>
  field !== undefined && (kindOf(field) === 'email' || kindOf(field) === 'phone');

/** Fewer rows tell nothing. */
const LEAST = 3;
/** Rows for one mailbox of a sender: a team has some. */
const ROWS_FOR_ONE = 10;

interface Addresses {
  readonly filled: number;
  readonly all: ReadonlySet<string>;
  /** Filled cells by their domain. */
  readonly domains: ReadonlyMap<string, number>;
}

const domainOf = (address: string): string => registrableDomain(address.slice(address.lastIndexOf('@') + 1));

const addressesOf = (values: readonly string[]): Addresses => {
  const filled = values.map((value) => value.trim().toLowerCase()).filter((value) => value !== '');
  const domains = new Map<string, number>();
  for (const address of filled) domains.set(domainOf(address), (domains.get(domainOf(address)) ?? 0) + 1);
  return { filled: filled.length, all: new Set(filled), domains };
};

const areFew = ({ filled, all }: Addresses): boolean => filled >= LEAST && all.size <= Math.max(1, Math.floor(filled / ROWS_FOR_ONE));
/** Nearly every row has its own, and half of those rows at least have one. */
const areOfEach = ({ filled, all }: Addresses, rows: number): boolean => filled >= LEAST && all.size >= filled * 0.8 && filled * 2 >= rows;
/** Whether an address is one of the companies of the contacts: `contact@` of all colleagues of one file is theirs. */
const areOfContacts = (some: Addresses, others: Addresses): boolean =>
  [...some.all].some((address) => (others.domains.get(domainOf(address)) ?? 0) * 10 > others.filled);

/**
 * The places of the columns of addresses that are the sender's, whatever their header: calendars and sending tools write their own mailbox in each row
 * ("User Email" of Calendly), and one refusal would be everybody's. They are those whose few addresses stand beside another column with
 * one for each contact, of other companies.
 * @param columns those of addresses, with the cells that were sampled
 */
export const senderColumns = (columns: readonly { readonly place: number; readonly values: readonly string[] }[]): ReadonlySet<number> => {
  if (columns.length < 2) return new Set();
  const read = columns.map(({ place, values }) => ({ place, ...addressesOf(values) }));
  return new Set(
    read
      .filter((one) => areFew(one) && read.some((other) => other !== one && areOfEach(other, one.filled) && !areOfContacts(one, other)))
      .map(({ place }) => place),
  );
};
