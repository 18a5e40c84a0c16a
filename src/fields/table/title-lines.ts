/** A line of more cells names columns, or groups of them. */
const MOST_CELLS = 3;

/**
 * The texts of lines above a table, one each: a title stands in one cell, a criterion in two or three ("Statut : | désinscrit").
 * @param header the header, which is a title as well where it names one column alone
 */
export const titleLines = (above: readonly (readonly string[])[], header: readonly string[] = []): readonly string[] =>
  [...above, ...(header.filter((cell) => cell.trim() !== '').length === 1 ? [header] : [])].flatMap((row) => {
    const texts = [...new Set(row.map((cell) => cell.trim().replace(/[:=]$/, '').trimEnd()))].filter((text) => text !== '');
    return texts.length > 0 && texts.length <= MOST_CELLS ? [texts.join(' : ')] : [];
  });
