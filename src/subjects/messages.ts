import type { JudgedMessage } from '../model/document/judged-message.js';
import type { SubjectAdapter } from './subject-adapter.js';

/** The messages of each file that is judged, by the place of the file. */
export type MessageFiles = readonly (readonly JudgedMessage[])[];

/** Messages: each by itself. */
export const MESSAGES: SubjectAdapter<'messages', MessageFiles> = {
  kind: 'messages',
  offers: (files) => new Set(files.some((messages) => messages.some(({ linkTest }) => linkTest)) ? ['linkTest'] : []),
  visit(files, visitorFor) {
    for (const [file, messages] of files.entries()) {
      const visitor = visitorFor(file);
      for (const message of messages) visitor?.message?.(message, (span) => ({ file, at: 'text', ...span }));
    }
  },
};
