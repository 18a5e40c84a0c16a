import { type FieldName, kindOf } from '../../model/contact/field.js';
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
