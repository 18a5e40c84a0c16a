import type { JudgedMessage } from '../model/document/judged-message.js';
import type { SubjectAdapter } from './subject-adapter.js';

/** The messages of each file that is judged, by the place of the file. */
export type MessageFiles = readonly (readonly JudgedMessage[])[];

/** Messages: each by itself. */
export const MESSAGES: SubjectAdapter<'messages', MessageFiles> = {
  kind: 'messages',
  offers: (files) => {
    const all = files.flat();
    return new Set([
      ...(all.some(({ contacts }) => contacts.length > 0) ? (['contacts'] as const) : []),
      ...(all.some(({ linkTest }) => linkTest) ? (['linkTest'] as const) : []),
    ]);
  },
  visit(files, visitorFor) {
    for (const [file, messages] of files.entries()) {
      const visitor = visitorFor(file);
      for (const message of messages) {
        // What is said of the only message of a file is said of the file: its first line has nothing to do with it.
        const isAlone = messages.length === 1;
        visitor?.message?.(message, (span) => (isAlone && span === message.at ? { file, at: 'file' } : { file, at: 'text', ...span }));
      }
    }
  },
};
