import type { Choices, ChosenList } from '../job/job.js';
import { dropZone } from './drop-zone.js';
import { element, make } from './elements.js';
import type { Speech } from './speech.js';

interface Row {
  readonly file: File;
  kind: string;
  date: string;
}

const kindSelect = (row: Row, speech: Speech, registers: Choices['registers'], changed: () => void): HTMLSelectElement => {
  const { kinds, kindOf } = speech.words();
  const option = (value: string, textContent: string) => make('option', { value, textContent, selected: value === row.kind });
  const select = make(
    'select',
    { ariaLabel: kindOf(row.file.name) },
    option('opposition', kinds.opposition),
    option('robinson', kinds.robinson),
  );
  const group = make('optgroup', { label: kinds.registers });
  group.append(...registers.map(({ id, title }) => option(id, title[speech.lang()])));
  select.append(group);
  select.addEventListener('change', () => {
    row.kind = select.value;
    changed();
  });
  return select;
};

/** The lists that were chosen, each with what it is, and of which day a register is. */
export const chosenLists = (speech: Speech, registers: () => Choices['registers']) => {
  const shown = element('lists-chosen');
  let rows: readonly Row[] = [];

  const rowOf = (row: Row): HTMLLIElement => {
    const { words } = speech;
    const date = make('input', { type: 'date', value: row.date, ariaLabel: words().dateOf(row.file.name) });
    const dated = make('label', { hidden: row.kind === 'opposition' }, words().copyOf, date);
    date.addEventListener('change', () => {
      row.date = date.value;
    });
    const select = kindSelect(row, speech, registers(), () => {
      dated.hidden = row.kind === 'opposition';
    });
    const remove = make('button', {
      type: 'button',
      className: 'button plain small',
      textContent: '×',
      ariaLabel: words().removeFile(row.file.name),
    });
    remove.addEventListener('click', () => {
      rows = rows.filter((one) => one !== row);
      show();
      element('lists').focus();
    });
    return make('li', { className: 'file' }, make('b', { textContent: row.file.name }), select, dated, remove);
  };
  const show = (): void => shown.replaceChildren(...rows.map(rowOf));

  dropZone('lists', (files) => {
    rows = [...rows, ...files.map((file) => ({ file, kind: 'opposition', date: '' }))];
    show();
  });
  return {
    show,
    lists: (): readonly ChosenList[] =>
      rows.map(({ file, kind, date }) => ({ name: file.name, blob: file, kind, ...(kind !== 'opposition' && date !== '' && { date }) })),
  };
};
