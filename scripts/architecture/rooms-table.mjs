// The rooms as a table, in the two pages that tell the house. Run by `npm run docs`.
import { readPlan } from './house.mjs';

const HEAD = { en: '| Room | Holds |', fr: '| Pièce | Ce qu’elle contient |' };

/** @throws Error naming the room that nobody has described in this language */
const sentence = (name, text) => {
  if (!text) throw new Error(`scripts/architecture/rooms.json says nothing of ${name} in one of its two languages.`);
  return text.replaceAll('|', '\\|');
};

/** One line for each room and sub-room, from the lowest floor up. */
export const roomsTable = (lang) =>
  [
    HEAD[lang],
    '| --- | --- |',
    ...readPlan().flatMap(({ room, holds, rooms = {}, fr }) => [
      `| **${room}** | ${sentence(room, lang === 'en' ? holds : fr?.holds)} |`,
      ...Object.entries(rooms).map(([name, text]) => {
        const path = `${room}/${name}`;
        return `| ${path} | ${sentence(path, lang === 'en' ? text : fr?.rooms?.[name])} |`;
      }),
    ]),
  ].join('\n');
