import type { MessageDocument, MessageForm } from '../model/document/message.js';

/**
 * The messages of a file: one, but for `.md` and `.txt`, which hold as many as they have subject lines.
 * @param name of the file, whose extension says its form; '-' or '' where it has none
 * @param form when the caller knows it
 * @throws LumoError LUMO_MESSAGE_TOO_LARGE
 */
export const readMessages = async (bytes: Uint8Array, name: string, form?: MessageForm): Promise<readonly MessageDocument[]> => {
  void [bytes, name, form];
  return [];
};
