import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Whoever is unwilling to be contacted does not want to be: "unwilling to receive promotional material", "pas disposé à être démarché", "nicht bereit,
 * Werbung zu erhalten". Spelt as the lexicon has it. To change a supplier or to pay a price, anybody may be unwilling.
 * @module
 */

const RULES: readonly (readonly [RegExp, string])[] = [
  [
    prefiltered(
      /(?<!\p{L})(?:(?:is|was|are|were) )?(?:unwilling|reluctant|disinclined|not (?:at all )?(?:willing|prepared|inclined|minded|happy|keen|open))(?: any ?more)? to (?=(?:receiv|get|be (?:re-?)?(?:contacted|called|phoned|rung|e-?mailed|texted|approached|solicited|marketed|mailed|disturbed)|hear from)(?!\p{L})|receiv)/giu,
    ),
    'does not want to ',
  ],
  [
    prefiltered(
      /(?<!\p{L})not (?:at all )?open to (?:being )?((?:re-?)?(?:contacted|called|phoned|e-?mailed|texted|approached|solicited))(?!\p{L})/giu,
    ),
    'does not want to be $1',
  ],
  [
    prefiltered(
      /(?<!\p{L})(?:(?:n['’ ]est|n['’ ][ée]tait) )?(?:pas|plus|peu)(?: du tout| vraiment)? (?:dispos[ée]e?s?|pr[êe]te?s?|encline?s?) [àa] (?=recevoir|[êe]tre (?:re)?(?:contact|appel|sollicit|d[ée]march|d[ée]rang|prospect|relanc))/giu,
    ),
    'ne veut pas ',
  ],
  [
    prefiltered(
      /(?<!\p{L})nicht (?:mehr )?(?:bereit|gewillt|willens),? (?:dazu, )?((?:\p{L}{2,20} (?:und |oder )?){1,3})(?:von uns )?(?:zu (?:erhalten|empfangen|bekommen)|entgegenzunehmen)(?!\p{L})/giu,
    ),
    'möchte keine $1erhalten',
  ],
  [
    prefiltered(
      /(?<!\p{L})nicht (?:mehr )?(?:bereit|gewillt|willens),? ((?:von uns |telefonisch |per \p{L}{3,8} )?(?:kontaktiert|angerufen|angeschrieben|angesprochen|beworben)) zu werden(?!\p{L})/giu,
    ),
    'möchte nicht $1 werden',
  ],
  [
    prefiltered(
      /(?<!\p{L})niet (?:meer )?bereid (?:om )?((?:\p{L}{2,20} (?:en |of )?){1,3})(?:van ons )?te (?:ontvangen|krijgen)(?!\p{L})/giu,
    ),
    'wil geen $1ontvangen',
  ],
  [
    prefiltered(/(?<!\p{L})niet (?:meer )?bereid (?:om )?(gebeld|gemaild|benaderd|gecontacteerd|aangeschreven) te worden(?!\p{L})/giu),
    'wil niet $1 worden',
  ],
];

/** A text in which whoever is unwilling to be contacted says that they do not want it; itself where nobody is. */
export const spellOutUnwilling = (text: string): string => RULES.reduce((said, [says, instead]) => said.replace(says, instead), text);
