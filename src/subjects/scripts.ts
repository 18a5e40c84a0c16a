import type { JudgedScript } from '../model/document/judged-script.js';
import type { SubjectAdapter } from './subject-adapter.js';

/** The script of each file that is judged, by the place of the file. */
export type ScriptFiles = readonly JudgedScript[];

/** Call scripts: each by itself. */
export const SCRIPTS: SubjectAdapter<'scripts', ScriptFiles> = {
  kind: 'scripts',
  offers: () => new Set(),
  visit(files, visitorFor) {
    for (const [file, script] of files.entries()) visitorFor(file)?.script?.(script, (span) => ({ file, at: 'text', ...span }));
  },
};
