import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import type { RuleContext } from '../../model/rule/rule.js';
import { isDated } from '../date/date-value.js';
import { isUnusableDate, latestEvent } from '../date/past-event.js';
import { TO_CHECK } from './retention-start.js';

/** What dates a client: what came from them, a contact of either side, and what began or renewed the relation. */
const SIGNS = ['lastInboundAt', 'lastContactAt', 'relationStartAt', 'collectedAt', 'consentAt'] as const;
const LAST = ['lastInboundAt', 'lastContactAt'] as const;

/**
 * Whether nothing dates somebody who is called a client after a day, though the file says when they last bought or wrote. Files of shops call a client whoever
 * has ever bought there: the relation may have ended with the last purchase, where no contract runs on. Who has no date at all is another question.
 */
export const isSilentClient = (contact: Contact, day: Day, { asOf, audience }: Pick<RuleContext, 'asOf' | 'audience'>): boolean => {
  // A company is a client by contract, of which a last contact says little.
  if (audience === 'business') return false;
  if (contact.say('contractActive') === 'yes' || isDated(contact.date('relationEndAt'))) return false;
  const told = LAST.map((field) => contact.date(field));
  if (!told.some(isDated)) return false;
  const signs = SIGNS.map((field) => contact.date(field));
  const last = latestEvent(signs, asOf);
  // A date that cannot be read may be a later one: it is told as such.
  return last !== undefined && last.late <= day && !signs.some((date) => isUnusableDate(date, asOf));
};

/** Of whom a rule cannot say that their time is over: a former client whose last contact nobody can read, and a client who has been silent for as long. */
export const CLIENT_DOUBTS = {
  unreadable: {
    en: 'Ended more than {months:a month|# months} ago, but the last contact from this client cannot be read or is in the future: correct it.',
    fr: 'Relation terminée depuis plus {months:d’un mois|de # mois}, mais le dernier contact venu de ce client est illisible ou futur : corrigez-le.',
    ...TO_CHECK,
  },
  silent: {
    en: 'Called a client, with no purchase or contact in more than {months:a month|# months}: check that the relation goes on before you write or call.',
    fr: 'Dit client, sans achat ni contact depuis plus {months:d’un mois|de # mois} : vérifiez que la relation dure avant de le prospecter.',
    ...TO_CHECK,
    role: 'standing-open',
  },
} as const;
