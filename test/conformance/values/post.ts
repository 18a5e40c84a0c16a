import { postalIdentities, postalKey } from '../../../src/fields/identity/postal-identity.js';
import type { Expected } from '../table.js';

/** Whether two households are one; each is written `surname|address|postcode`. */
export interface PostCase extends Expected<boolean> {
  readonly one: string;
  readonly other: string;
}

const keysOf = (household: string): readonly string[] => {
  const [lastName = '', address = '', postcode = ''] = household.split('|');
  return postalIdentities({ lastName, firstName: '', fullName: '', address, postcode }).map(postalKey);
};

export const postByLumo = ({ one, other }: PostCase): boolean => keysOf(one).some((key) => keysOf(other).includes(key));
