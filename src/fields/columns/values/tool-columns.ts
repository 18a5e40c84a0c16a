import { readDate } from '../../date/date-formats.js';
import { isDated } from '../../date/date-value.js';
import { foldHeader } from '../../text/fold-header.js';

/**
 * Columns that tools of mailings export together, and that say nothing of a mailing where they stand alone: since when an address is active, since
 * when it is no longer, and whether it is (CleverReach, rapidmail); whether mail to it is held (CiviCRM).
 * @module
 */

const ACTIVATED = /^(?:activated|aktiviert|activad[oa]|attivat[oa]|activee?)(?: (?:at|on|am|el|il|le))?$/;
const DEACTIVATED = /^(?:deactivated|deaktiviert|abgemeldet|desactivad[oa]|disattivat[oa]|desactivee?)(?: (?:at|on|am|el|il|le))?$/;
/** When somebody signed up, whether or not they confirmed it. */
const REGISTERED =
  /^(?:registered|registriert|angemeldet|signed up|opted in|inscrite?|registrad[oa]|registrat[oa]|geregistreerd|aangemeld)(?: (?:at|on|am|el|il|le|op))?$|^(?:registration|sign ?up|opt ?in|anmelde|registrierungs) ?(?:date|datum|time)$/;
/** Since when somebody is subscribed, in words that are those of magazines as often. */
const SUBSCRIBED_ON =
  /^(?:abonnee?(?: e)? le|date (?:d )?abonnement|abonniert am|subscribed (?:at|on)|suscrit[oa] el|fecha de suscripcion|iscritt[oa] il|geabonneerd op|subscrit[oa] em|inscrit[oa] em)$/;
const IS_ACTIVE = /^(?:is )?(?:active|aktiv|actif|activo|attivo)$/;

/** An account, an order or a call is on hold as well: that mail is, the header says, or what stands beside it. */
const ON_HOLD = /^(?:primary )?(?:e ?mail )?on hold(?: reason| status)?$/;
const MAIL_ON_HOLD = /^(?:primary )?(?:e ?mails? (?:is )?(?:on )?hold|on hold e ?mails?)(?: (?:date|reason|status))?$/;
const HOLD_DATE = /^(?:e ?mail )?(?:on )?hold date$/;
/** How CiviCRM asks what somebody refuses. */
const OF_CIVICRM =
  /^(?:do not (?:e ?mail|phone|mail|sms|trade)|is opt out|no bulk e ?mails?(?: user opt out)?|contact subtype|contact sub type)$/;
const HELD = /^on hold (?:bounce|opt ?out)$/;

interface Column {
  readonly header: string;
  readonly values: readonly string[];
}
/**
 * What such a column is in the file of a tool. `active`: whether somebody is; `since`: since when, which is the day of a consent; `activated`: the same, of a
 * confirmation; `confirmed`: a day of one, in a file that tells no more of it; `held`: whether mail is held, by a code; `held-on`: since when.
 */
export type ToolColumn = 'active' | 'since' | 'activated' | 'confirmed' | 'held' | 'held-on';

const filled = ({ values }: Column): readonly string[] => values.map((value) => value.trim()).filter((text) => !/^[0\s:./-]*$/.test(text));
/** Days, or the 0 of what never was. */
const areDays = (column: Column): boolean => filled(column).every((text) => isDated(readDate(text, 'unresolved')));
const holdDays = (column: Column): boolean => filled(column).length > 0 && areDays(column);

/**
 * What the columns of a file are for the tool that exported it, each by its place.
 * @param isMailing whether one of them is a status of mailings
 */
export const toolColumns = (columns: readonly Column[], isMailing: boolean): ReadonlyMap<number, ToolColumn> => {
  const words = columns.map(({ header }) => foldHeader(header));
  const has = (name: RegExp): boolean => words.some((text) => name.test(text));
  const found = new Map<number, ToolColumn>();
  const isPair = has(ACTIVATED) && has(DEACTIVATED);
  const isSignUp = has(ACTIVATED) && columns.some((column, at) => REGISTERED.test(words[at] as string) && holdDays(column));
  const isHeld = has(MAIL_ON_HOLD) || has(HOLD_DATE) || has(OF_CIVICRM);
  columns.forEach((column, at) => {
    const text = words[at] as string;
    const isActivated = ACTIVATED.test(text);
    if (isActivated && (isPair || isMailing) && holdDays(column)) found.set(at, 'activated');
    else if (isActivated && isSignUp && !IS_ACTIVE.test(text) && areDays(column)) found.set(at, 'confirmed');
    else if (SUBSCRIBED_ON.test(text) && (isPair || isMailing) && holdDays(column)) found.set(at, 'since');
    else if (isPair && IS_ACTIVE.test(text)) found.set(at, 'active');
    else if (HOLD_DATE.test(text) && (has(ON_HOLD) || has(OF_CIVICRM))) found.set(at, 'held-on');
    else if (MAIL_ON_HOLD.test(text) || (ON_HOLD.test(text) && (isHeld || filled(column).some((value) => HELD.test(foldHeader(value))))))
      found.set(at, 'held');
  });
  return found;
};
