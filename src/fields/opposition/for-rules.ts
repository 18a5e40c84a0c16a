/**
 * What rules may import of this room.
 * @module
 */

export { type DirectoryMention, isDirectorySource, makeMentionReader } from './directory-mention.js';
export { asksForRefusals } from './named/answering-columns.js';
export { MOBILE_REFUSALS } from './named/shared-mobiles.js';
export { makeInPlaceReader, makeOppositionReader, oppositionOf } from './opposition.js';
export { DAY_RANGE, isSingleDay, makeChannelRefusalTest, oppositionDelayOf } from './opposition-delay.js';
export { isFileOfDeadAddresses, isOptOutFileName, isOptOutSheetName, isSheetOfTheLaw, whatNamesRefusals } from './opt-out-file.js';
export { canTellRecontact, RECONTACT_FIELDS, recontactOf } from './recontact.js';
export { isRefusalInPlace } from './refusal/in-place.js';
export { makeScreenByAudience } from './registers/screen-by-audience.js';
export { type ListSummary, makeSuppressionScreen, type SuppressionScreen } from './registers/suppression-screen.js';
export { makeNamesakeReader, makeRemarkReader, sheetsOfNames } from './sheets-of-names.js';
export type { UnreadCells, UnreadReason } from './unread/unread-cells.js';
export { UNREAD_TEXTS } from './unread/unread-cells.js';
export { makeUnreadReader, unreadCellsOf } from './unread-refusal.js';
export { consentWithdrawalOf } from './withdrawal.js';
