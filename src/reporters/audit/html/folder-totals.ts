import type { AuditedFile } from '../../../model/report/audit-report.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { sectionHtml } from '../../html/components/page-context.js';
import { tableHtml } from '../../html/components/table.js';
import { isOpenToOthers } from '../file-ranking.js';
import { shortPath } from '../paths.js';
import type { AuditView } from './view.js';

/** What some files come to. */
interface FolderTotals {
  readonly files: number;
  readonly contacts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly open: number;
  readonly clear: number;
}

const folderTotals = (files: readonly AuditedFile[]): FolderTotals => ({
  files: files.length,
  contacts: files.reduce((sum, { contacts }) => sum + contacts, 0),
  errors: files.filter(({ counts }) => counts.error > 0).length,
  warnings: files.filter(({ counts }) => counts.warning > 0).length,
  open: files.filter(isOpenToOthers).length,
  clear: files.filter(({ encrypted }) => !encrypted).length,
});

const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));

const byFolder = (files: readonly AuditedFile[]): readonly (readonly [folder: string, files: readonly AuditedFile[]])[] => {
  const folders = new Map<string, AuditedFile[]>();
  for (const file of files) {
    const folder = folderOf(file.name);
    const siblings = folders.get(folder) ?? [];
    folders.set(folder, siblings);
    siblings.push(file);
  }
  return [...folders].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
};

/** The files without a row of their own, summed up by folder. */
export const folderTotalsSection = (view: AuditView): Markup | undefined => {
  const { pageWords, words, otherFiles, limits } = view;
  if (otherFiles.length === 0) return undefined;
  const folders = byFolder(otherFiles.map(({ file }) => file));
  const row = (title: string, { files, contacts, errors, warnings, open, clear }: FolderTotals): Markup =>
    markup`<tr><th scope="row"><span class="path">${title}</span></th>${[files, contacts, errors, warnings, open, clear].map((n) => markup`<td class="n" data-v="${n}">${words.number(n)}</td>`)}</tr>`;
  const others = folders.slice(limits.rows);
  const rows = [
    ...folders.slice(0, limits.rows).map(([folder, files]) => row(folder === '' ? pageWords.here : shortPath(folder), folderTotals(files))),
    ...(others.length > 0 ? [row(pageWords.elsewhere(others.length), folderTotals(others.flatMap(([, files]) => files)))] : []),
  ];
  return sectionHtml(view, 'rest', pageWords.rest, [
    tableHtml(view, pageWords.rest, {
      caption: pageWords.restCaption(otherFiles.length),
      heads: [
        pageWords.folder,
        [pageWords.files, 'n'],
        [pageWords.contacts, 'n'],
        [pageWords.withErrors, 'n'],
        [pageWords.withWarnings, 'n'],
        [pageWords.openFiles, 'n'],
        [pageWords.inClear, 'n'],
      ],
      rows,
      sortable: true,
    }),
  ]);
};
