// Draws the house: a room stands over those that it imports, arrows go down. Run by `npm run docs`.
import { boxesOf, drawBox, LEFT, PASSING, text, WIDTH } from './boxes.mjs';
import { arrowsOf, floorsOf, readHouse, readPlan } from './house.mjs';
import { arrange } from './layout.mjs';

const FLOOR_GAP = 58;

const STYLE = `
svg{--ink:#1c2733;--soft:#5b6876;--paper:#fff;--floor:#f2f5f8;--room:#fff;--edge:#7d8da0;--accent:#0b5cad;--arrow:#7d8da0}
@media(prefers-color-scheme:dark){svg{--ink:#e8edf3;--soft:#a3b0be;--paper:#11161d;--floor:#19212b;--room:#222d3a;--edge:#62748a;--accent:#7ab8ff;--arrow:#8497ad}}
text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-size:12px;fill:var(--ink)}
.name{font-size:16px;font-weight:650;fill:var(--accent)}.soft{fill:var(--soft)}.small{font-size:11.5px;fill:var(--soft)}.title{font-size:22px;font-weight:650}
.floor{fill:var(--floor)}.room{fill:var(--room);stroke:var(--edge);stroke-width:1.2}.arrow{fill:none;stroke:var(--arrow);stroke-width:1.6}.tip{fill:var(--arrow)}.paper{fill:var(--paper)}`;

/** The picture as SVG, the same bytes for the same imports. */
export const drawHouse = () => {
  const house = readHouse();
  const holds = new Map(readPlan().map((one) => [one.room, one.holds]));
  const floors = floorsOf(house);
  const top = Math.max(...floors.values());
  const rows = Array.from({ length: top + 1 }, (_, floor) => [...floors].filter(([, on]) => on === floor).map(([name]) => name));
  // Everything stands on the model: its arrows would hide all others.
  const arrows = arrowsOf(house).filter(({ to }) => to !== 'model');
  const links = [];
  for (const { from, to } of arrows) {
    let last = from;
    for (let floor = floors.get(from); floor > floors.get(to); floor--) {
      const next = floor - 1 === floors.get(to) ? to : `${from}→${to}`;
      if (next !== to) rows[floor - 1].push(next);
      links.push({ floor, from: last, to: next });
      last = next;
    }
  }
  const boxes = new Map(
    rows.flatMap((row) => {
      const names = row.filter((name) => house.has(name));
      return boxesOf(names, house, row.length - names.length).map((box) => [box.name, box]);
    }),
  );
  const widthOf = (name) => boxes.get(name)?.width ?? PASSING;
  const places = arrange(rows, links, widthOf, WIDTH - LEFT);
  const heights = rows.map((row) => Math.max(...row.map((name) => boxes.get(name)?.height ?? 0)));
  const tops = [];
  let y = 84;
  for (let floor = top; floor >= 0; floor--) {
    tops[floor] = y;
    y += heights[floor] + FLOOR_GAP;
  }
  const height = y - FLOOR_GAP + 46;
  return render({ house, holds, boxes, rows, links, places, tops, heights, height, top });
};

/** Where the arrows of a box begin or end, side by side in the order of their other ends. */
const portsOf = ({ links, places, boxes }, side) => {
  const ports = new Map();
  const [mine, other] = side === 'from' ? ['from', 'to'] : ['to', 'from'];
  const floorOf = (link, end) => (end === 'from' ? link.floor : link.floor - 1);
  for (const end of new Set(links.map((link) => link[mine] + floorOf(link, mine)))) {
    const group = links.filter((link) => link[mine] + floorOf(link, mine) === end);
    const sorted = group.sort((a, b) => places[floorOf(a, other)].get(a[other]) - places[floorOf(b, other)].get(b[other]));
    const width = boxes.get(sorted[0][mine])?.width ?? 0;
    sorted.forEach((link, i) => {
      const middle = places[floorOf(link, mine)].get(link[mine]) + LEFT;
      ports.set(link, middle + (width * 0.8 * (i + 1)) / (sorted.length + 1) - width * 0.4);
    });
  }
  return ports;
};

const render = (picture) => {
  const { house, holds, boxes, rows, links, places, tops, heights, height, top } = picture;
  const [starts, ends] = [portsOf(picture, 'from'), portsOf(picture, 'to')];
  const lines = links.flatMap((link) => {
    const [a, b] = [Math.round(starts.get(link)), Math.round(ends.get(link))];
    const box = boxes.get(link.from);
    const [y1, y2] = [tops[link.floor] + (box ? box.height : heights[link.floor]), tops[link.floor - 1] - (boxes.has(link.to) ? 7 : 0)];
    const level = tops[link.floor] + heights[link.floor];
    const bend = Math.round((y2 - level) * 0.55);
    const path = `M${a} ${y1}V${level}C${a} ${level + bend} ${b} ${y2 - bend} ${b} ${y2}${boxes.has(link.to) ? '' : `V${y2 + heights[link.floor - 1]}`}`;
    const tip = boxes.has(link.to) ? [`<path class="tip" d="M${b - 5} ${y2 - 2}h10l-5 9z"/>`] : [];
    return [`<path class="arrow" d="${path}"/>`, ...tip];
  });
  const bands = rows.flatMap((_, floor) => [
    `<rect class="floor" x="0" y="${tops[floor] - 14}" width="${WIDTH}" height="${heights[floor] + 28}"/>`,
    text(12, tops[floor] + 22, String(floor), 'name'),
  ]);
  const rooms = rows.flatMap((row, floor) =>
    row.flatMap((name) => {
      const box = boxes.get(name);
      return box ? drawBox(box, Math.round(places[floor].get(name) + LEFT - box.width / 2), tops[floor], holds.get(name) ?? '') : [];
    }),
  );
  const files = [...house.values()].reduce((sum, room) => sum + room.files, 0);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="The rooms of lumo-check on their floors, and who imports whom">`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    text(12, 36, 'The house of lumo-check', 'title'),
    text(
      12,
      58,
      `${files} files in ${house.size} rooms on ${top + 1} floors. Imports go down only; beside each name, its files; after ↓, every room that it imports.`,
      'soft',
    ),
    ...bands,
    ...lines,
    ...rooms,
    text(
      12,
      height - 14,
      'Arrows leave out what a longer way shows already, and model, on which nearly every room stands. Drawn from the imports by npm run docs.',
      'small',
    ),
    '</svg>',
  ].join('\n')}\n`;
};
