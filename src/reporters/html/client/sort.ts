/** What a cell is sorted by: its figure where it has one, else its text. */
const sortedBy = (row: HTMLTableRowElement, column: number): string | number => {
  const cell = row.cells[column];
  const figure = cell?.dataset.v;
  return figure === undefined ? (cell?.textContent ?? '') : Number(figure);
};

const compare = (a: string | number, b: string | number, lang: string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), lang, { numeric: true });

/** Turns the headings of a table into buttons: figures largest first, words from A to Z, the other way round at the next press. */
export const makeSortable = (table: HTMLTableElement): void => {
  const lang = table.closest<HTMLElement>('[lang]')?.lang ?? 'en';
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (body === undefined) return;
  const sort = (head: HTMLTableCellElement, column: number): void => {
    const rows = [...body.rows];
    const figures = rows.some((row) => typeof sortedBy(row, column) === 'number');
    const before = head.getAttribute('aria-sort');
    const up = before === null ? !figures : before === 'descending';
    rows.sort((a, b) => compare(sortedBy(a, column), sortedBy(b, column), lang) * (up ? 1 : -1));
    body.append(...rows);
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
  };
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = table.dataset.sort ?? '';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head, column));
    head.append(button);
  }
};
