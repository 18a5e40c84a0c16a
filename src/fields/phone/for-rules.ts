/**
 * What rules may import of this room.
 * @module
 */

export { type CallerNumberFault, callerNumberFault } from './caller-number.js';
export { makePhoneReader } from './phone-reader.js';
export { phoneUsageOf } from './phone-usage.js';
export { isInventedNumber } from './services/invented-number.js';
export { type PhoneService, phoneServiceOf } from './services/service-number.js';
