/** Without accents or capitals: "Téléphone" is found by "telephone". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Shows the rows of the table after the fields that bear all the words asked, the severity and the theme, and says how many there are. */
export const makeFilters = (fields: HTMLFieldSetElement): void => {
  const rows = [...(fields.parentElement?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])];
  const texts = rows.map((row) => folded(row.textContent ?? ''));
  const told = fields.querySelector('output');
  const apply = (): void => {
    const [asked = '', severity = '', theme = ''] = ['q', 's', 't'].map(
      (name) => fields.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value,
    );
    const words = folded(asked)
      .split(/\s+/)
      .filter((word) => word !== '');
    let shown = 0;
    for (const [i, row] of rows.entries()) {
      const fits =
        (severity === '' || row.dataset.s === severity) &&
        (theme === '' || row.dataset.t === theme) &&
        words.every((word) => texts[i]?.includes(word));
      row.hidden = !fits;
      if (fits) shown++;
    }
    if (told !== null) told.textContent = (told.dataset.shown ?? '').replace('N', String(shown)).replace('M', String(rows.length));
  };
  fields.addEventListener('input', apply);
  fields.hidden = false;
  apply();
};
