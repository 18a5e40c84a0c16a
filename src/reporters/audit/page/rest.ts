import type { AuditedFile } from '../../../model/audit.js';
import { type Markup, markup } from '../../html/markup.js';
import { sectionOf } from '../../html/scene.js';
import { tableIn } from '../../html/table.js';
import { pathOf } from '../places.js';
import { isOpen } from '../worst.js';
import type { AuditView } from './view.js';

/** What some files come to. */
interface Sum {
  readonly files: number;
  readonly contacts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly open: number;
  readonly clear: number;
}

const sumOf = (files: readonly AuditedFile[]): Sum => ({
  files: files.length,
  contacts: files.reduce((sum, { contacts }) => sum + contacts, 0),
  errors: files.filter(({ counts }) => counts.error > 0).length,
  warnings: files.filter(({ counts }) => counts.warning > 0).length,
  open: files.filter(isOpen).length,
  clear: files.filter(({ encrypted }) => !encrypted).length,
});

const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));

const byFolder = (files: readonly AuditedFile[]): readonly (readonly [folder: string, files: readonly AuditedFile[]])[] => {
  const folders = new Map<string, AuditedFile[]>();
  for (const file of files) {
    const folder = folderOf(file.name);
    const there = folders.get(folder) ?? [];
    folders.set(folder, there);
    there.push(file);
  }
  return [...folders].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
};

/** The files without a row of their own, summed up by folder. */
export const restPart = (view: AuditView): Markup | undefined => {
  const { said, words, rest, room } = view;
  if (rest.length === 0) return undefined;
  const folders = byFolder(rest.map(({ file }) => file));
  const row = (title: string, { files, contacts, errors, warnings, open, clear }: Sum): Markup =>
    markup`<tr><th scope="row"><span class="path">${title}</span></th>${[files, contacts, errors, warnings, open, clear].map((n) => markup`<td class="n" data-v="${n}">${words.number(n)}</td>`)}</tr>`;
  const others = folders.slice(room.rows);
  const rows = [
    ...folders.slice(0, room.rows).map(([folder, files]) => row(folder === '' ? said.here : pathOf(folder), sumOf(files))),
    ...(others.length > 0 ? [row(said.elsewhere(others.length), sumOf(others.flatMap(([, files]) => files)))] : []),
  ];
  return sectionOf(view, 'rest', said.rest, [
    tableIn(view, said.rest, {
      caption: said.restCaption(rest.length),
      heads: [
        said.folder,
        [said.files, 'n'],
        [said.contacts, 'n'],
        [said.withErrors, 'n'],
        [said.withWarnings, 'n'],
        [said.openFiles, 'n'],
        [said.inClear, 'n'],
      ],
      rows,
      sortable: true,
    }),
  ]);
};
