// The rooms of the picture as boxes: how large each is, what it shows.

export const WIDTH = 1200;
export const LEFT = 34;
const LINE = 17;
const COLUMN = 134;
/** Width of a room without sub-rooms. */
const ALONE = 112;
export const PASSING = 8;
/** Between rooms of a floor, at least. */
const GAP = 14;

const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
export const text = (x, y, words, kind = '', anchor = 'start') =>
  `<text x="${Math.round(x)}" y="${Math.round(y)}"${kind && ` class="${kind}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${safe(words)}</text>`;

/** Words in lines of at most so many letters. */
const wrap = (words, most) => {
  const lines = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** What a room shows, and how large it is. @param most sub-rooms in a column */
const boxOf = (name, { files, rooms, imports }, most) => {
  const subs = [...rooms].reverse();
  const columns = Math.max(1, Math.ceil(subs.length / most));
  const width = subs.length === 0 ? ALONE : columns * COLUMN + 12;
  const rows = Math.ceil(subs.length / columns);
  const below = imports.size > 0 ? wrap(['↓', ...[...imports.keys()].sort()], Math.floor((width - 18) / 6)) : ['imports nothing'];
  return { name, files, subs, columns, rows, below, width, height: 42 + rows * LINE + below.length * 15 };
};

/** The rooms of a floor, as low as they may be side by side. @param passing arrows that pass between them */
export const boxesOf = (names, house, passing) => {
  for (let most = 1; ; most++) {
    const boxes = names.map((name) => boxOf(name, house.get(name), most));
    const free = WIDTH - LEFT - passing * PASSING - boxes.reduce((sum, { width }) => sum + width, 0);
    if (free >= (boxes.length + passing + 1) * GAP || most > 30) return boxes;
  }
};

export const drawBox = (box, x, y, holds) => {
  const { name, files, subs, columns, rows, below, width, height } = box;
  const cells = subs.map(([sub, count], i) => {
    const pitch = (width - 6) / columns;
    const [left, top] = [x + 10 + Math.floor(i / rows) * pitch, y + 42 + (i % rows) * LINE];
    return `${text(left, top, sub)}${text(left + pitch - 14, top, String(count), 'soft', 'end')}`;
  });
  return [
    `<g><title>${safe(`${name}: ${holds}`)}</title>`,
    `<rect class="room" x="${Math.round(x)}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    text(x + 10, y + 22, name, 'name'),
    text(x + width - 10, y + 22, String(files), 'soft', 'end'),
    ...cells,
    ...below.map((line, i) => text(x + 10, y + 42 + rows * LINE + i * 15, line, 'small')),
    '</g>',
  ];
};
