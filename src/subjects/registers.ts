import type { JudgedRegister } from '../model/governance/register.js';
import type { SubjectAdapter } from './subject-adapter.js';

/** The register of each file that is judged, by the place of the file. */
export type RegisterFiles = readonly JudgedRegister[];

/** Registers: row by row, then the whole. A rule about another kind of register is not asked. */
export const REGISTERS: SubjectAdapter<'registers', RegisterFiles> = {
  kind: 'registers',
  offers: (files) => new Set(files.map(({ kind }) => kind)),
  visit(files, visitorFor) {
    for (const [file, register] of files.entries()) {
      const visitor = visitorFor(file);
      for (const row of register.rows) visitor?.row?.(row, { file, at: 'row', row: row.row });
      visitor?.register?.(register, (column) => (column === undefined ? { file, at: 'file' } : { file, at: 'column', column }));
    }
  },
};
