import { element } from './elements.js';

/** Files that are chosen with the field of a zone, or dropped on it. @param id of the field; the zone is `<id>-zone` */
export const dropZone = (id: string, take: (files: readonly File[]) => void): void => {
  const field = element<HTMLInputElement>(id);
  const zone = element(`${id}-zone`);
  field.addEventListener('change', () => {
    take([...(field.files ?? [])]);
    // The same file may be chosen again, once it was mended.
    field.value = '';
  });
  const mark = (over: boolean) => (): void => void zone.classList.toggle('over', over);
  zone.addEventListener('dragover', mark(true));
  zone.addEventListener('dragleave', mark(false));
  zone.addEventListener('drop', (event) => {
    mark(false)();
    if (!field.disabled && !field.matches(':disabled')) take([...(event.dataTransfer?.files ?? [])]);
  });
};

/** A file that misses its zone would be opened in place of the page. */
export const keepDropsOut = (): void => {
  for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, (event) => event.preventDefault());
};
