import type { ColumnInfo } from '../../../model/contact/contact.js';
import type { FieldName } from '../../../model/contact/field.js';
import { readAs } from '../../cells/read-as.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Columns that were recognised as something else ("Situation familiale", "Type client", "Téléphone 2"), in which people write all the same that somebody
 * has died, is protected or is under age: what stands there and is no answer is read as a remark about the contact.
 * @module
 */

/** How the contact stands, and not their family: "Situation familiale", "Marital status", "Familienstand". */
const OWN_STATE =
  /\b(?:situa(?:tion|cion|zione|cao)|statut?|status|etat|estado|stato|marital|familienstand|zivilstand|personenstand|staat|burgerlijke)\b/;
/** Whether a column asks how the contact stands in life. */
export const asksForOwnState = (info: ColumnInfo): boolean => readAs(info) === 'household' && OWN_STATE.test(foldHeader(info.header));

/** Fields that are answered in a word, a number or a day, so that a sentence there is none of their answers. */
const ANSWERED_SHORTLY: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(['audience', 'household', 'income', 'contractActive', 'phoneType', 'phone', 'mobile', 'email', 'birthDate', 'score'] as const),
  ...(['collectedAt', 'informedAt', 'relationStartAt', 'relationEndAt', 'lastInboundAt', 'lastContactAt', 'lastOutboundAt'] as const),
  ...(['lastOpenAt', 'updatedAt', 'sourceDate', 'consentAt', 'bloctelCheckedAt', 'language', 'recordId', 'headcount'] as const),
]);
/** Whether a field is answered so shortly that whatever sentence stands there is a remark. */
export const isAnsweredShortly = (field: FieldName): boolean => ANSWERED_SHORTLY.has(field);

/** Fields whose words may be those of a name: "Mineur" and "Minor" are surnames, and firms. */
const NAMES: ReadonlySet<FieldName> = new Set<FieldName>(['firstName', 'lastName', 'fullName', 'company', 'jobTitle']);
export const isName = (field: FieldName): boolean => NAMES.has(field);

/** What is told of somebody who lives at an address or whose company it names, and of no authority and no street. */
const PROTECTED_THERE = prefiltered(
  /(?<![^ ])(?:(?:mise? |placee? )?sous (?:tutelle|curatelle)(?! (?:de|du|des|d) )|majeure? protegee?|(?:son|sa|ses) (?:tuteur|tutrice|curateur|curatrice)|(?:s c|c o|chez|aux soins de) (?:l )?(?:udaf|(?:le |la |son |sa )?(?:tuteur|tutrice|curateur|curatrice|mandataire judiciaire))|(?:chez|c o|s c) (?:m|mr|mme|mlle|monsieur|madame) \S+(?: \S+)? (?:tuteur|tutrice|curateur|curatrice)|under guardianship|unter betreuung|bajo (?:tutela|curatela)|sotto (?:tutela|curatela)|onder (?:curatele|bewind|bewindvoering))(?![^ ])/,
);
const LONGEST = 200;
/** Whether the cell of an address or a company says that the contact is under guardianship. */
export const tellsProtectionBeside = (text: string): boolean => text.length <= LONGEST && PROTECTED_THERE.test(plainWords(text));
