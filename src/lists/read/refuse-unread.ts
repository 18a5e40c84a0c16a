import { tooManyUnread } from '../errors/list-errors.js';

/** Share of the lines that may be no identifier. */
const MAX_UNREAD_SHARE = 0.05;

/** @throws LumoError LUMO_LIST_UNREAD when so many lines hold no identifier that the list may be another than it seems */
export const refuseUnread = ({ lines, unread }: { readonly lines: number; readonly unread: number }, name: string): void => {
  if (unread / lines > MAX_UNREAD_SHARE) throw tooManyUnread(name, unread, lines);
};
