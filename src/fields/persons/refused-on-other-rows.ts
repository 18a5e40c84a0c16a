import type { Channel } from '../../model/contact/channel.js';
import { channelsOfBits } from '../../model/contact/channel-bits.js';
import type { Cell, Contact } from '../../model/contact/contact.js';
import type { RuleContext } from '../../model/rule/rule.js';
import { makeOwnIdentifiers } from '../identity/shared-line.js';
import { makeRefusedBits } from '../opposition/listed/group-matches.js';
import { makeRefusedByMarks } from '../opposition/named/marked-refusals.js';
import { makeRefusedByMobile } from '../opposition/named/shared-mobiles.js';
import { placeOfNumber } from '../phone/shared-line.js';
import { makeRefusedByNamesake } from './namesakes.js';

/**
 * What other rows refuse for a contact: as the same person, as whoever may be, by a line or a mobile that they share, for all of a company or of its name, or as somebody
 * of the same name there.
 */
export type RefusedOnOtherRows =
  | 'opposed'
  | 'mobile'
  | 'mobileCalls'
  | 'line'
  | 'lineCalls'
  | 'officeCalls'
  | 'company'
  | 'companyName'
  | 'namesake';

/** A reader of what other rows of the file refuse for a contact, beside what its own row does. */
export const makeRefusedOnOtherRows = (
  file: Pick<RuleContext, 'persons' | 'columns' | 'lists' | 'asOf' | 'audience'>,
): ((contact: Contact, tell: (at: Contact | Cell, what: RefusedOnOtherRows, channels: readonly Channel[]) => void) => void) => {
  const { persons, columns } = file;
  const refusedBy = makeRefusedBits(file);
  const ownOf = makeOwnIdentifiers();
  const byMarks = makeRefusedByMarks(file, refusedBy);
  const byMobile = makeRefusedByMobile(file);
  const byNamesake = makeRefusedByNamesake(file);
  return (contact, tell) => {
    const refused = persons.bits(contact);
    // Most people refuse nowhere: only of the others is it asked what this row says.
    const all = refused === 0 ? 0 : refused & ~refusedBy(contact);
    const mobile = byMobile(contact, all);
    const elsewhere = all & ~mobile.all;
    const own = elsewhere === 0 ? contact : ownOf(contact);
    const { company, companyName, calls, line, offices } = byMarks(contact);
    const sure = own === contact ? elsewhere : elsewhere & persons.bits(own);
    const say = (at: Contact | Cell, what: RefusedOnOtherRows, bits: number): void => {
      if (bits !== 0) tell(at, what, channelsOfBits(bits));
    };
    say(contact, 'opposed', sure);
    for (let i = 0; i < mobile.calls.length; i++) say(placeOfNumber(contact, i, columns), 'mobileCalls', mobile.calls[i] as number);
    say(contact, 'mobile', mobile.rest);
    for (let i = 0; i < calls.length; i++) say(placeOfNumber(contact, i, columns), 'lineCalls', (calls[i] as number) & ~sure);
    for (let i = 0; i < offices.length; i++) say(placeOfNumber(contact, i, columns), 'officeCalls', (offices[i] as number) & ~sure);
    say(contact, 'line', (elsewhere | line) & ~sure);
    say(contact, 'company', company);
    say(contact, 'companyName', companyName);
    const namesake = byNamesake(contact);
    say(contact, 'namesake', namesake === 0 ? 0 : namesake & ~(sure | company) & ~refusedBy(contact));
  };
};
