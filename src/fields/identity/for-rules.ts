/**
 * What rules may import of this room.
 * @module
 */

export { makeAnonymisationReader, type ResidualIdentifier, residualIdentifiers } from './anonymisation.js';
export { identitiesOf } from './identity.js';
export { nobodysMailbox } from './nobodys-mailbox.js';
export { isTypedRefusal } from './typed-refusals.js';
