/** Without accents or capitals: "Téléphone" is found by "telephone". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Shows the rows of the table after the fields that bear all the words asked and every choice made, and says how many there are. */
export const makeFilters = (fields: HTMLFieldSetElement): void => {
  const rows = [...(fields.parentElement?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])];
  const texts = rows.map((row) => folded(row.textContent ?? ''));
  const asked = fields.querySelector<HTMLInputElement>('input');
  const choices = [...fields.querySelectorAll('select')];
  const told = fields.querySelector('output');
  /** Whether a row is of what a field chooses: what it is of stands in its data, parted by spaces. */
  const chosen = (row: HTMLTableRowElement, { name, value }: HTMLSelectElement): boolean =>
    value === '' || (row.dataset[name] ?? '').split(' ').includes(value);
  const apply = (): void => {
    const words = folded(asked?.value ?? '')
      .split(/\s+/)
      .filter((word) => word !== '');
    let shown = 0;
    for (const [i, row] of rows.entries()) {
      const fits = choices.every((choice) => chosen(row, choice)) && words.every((word) => texts[i]?.includes(word));
      row.hidden = !fits;
      if (fits) shown++;
    }
    if (told !== null) told.textContent = (told.dataset.shown ?? '').replace('N', String(shown)).replace('M', String(rows.length));
  };
  fields.addEventListener('input', apply);
  fields.hidden = false;
  apply();
};
