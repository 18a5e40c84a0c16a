import { describe, expect, it } from 'vitest';
import { load } from '../support.js';

/** What is read of a list as clients send them, pasted from a mail. */
const read = async (text: string): Promise<string> => {
  try {
    const { info } = await load(text, { country: 'GB' });
    return `${info.entries.email} + ${info.entries.phone}, unread ${info.unread}`;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const [A, B, C, D] = ['jo@adam.example', 'bo@beel.example', 'al@ceel.example', 'di@deel.example'];

describe('every address of a line is an entry, whatever words stand beside it', () => {
  it.each<readonly [string, string]>([
    [`Bajas: ${A}; ${B}, ${C}\n`, '3 + 0, unread 0'],
    [`E-Mail: ${A}; ${B}\n`, '2 + 0, unread 0'],
    [`Désinscrits : ${A}, ${B}\n`, '2 + 0, unread 0'],
    [`Unsubscribes: ${A}; ${B}\n`, '2 + 0, unread 0'],
    [`Afmeldingen week 47: ${A}, ${B}\n`, '2 + 0, unread 0'],
    [`Adam Ltd: ${A}, ${B}\nCeel Ltd: ${C}, ${D}\n`, '4 + 0, unread 0'],
    [`STOP ${A}, ${B}\n`, '2 + 0, unread 0'],
    [`STOP:${A}, ${B}\n`, '2 + 0, unread 0'],
    [`Bajas\n${A}, ${B}\n`, '2 + 0, unread 0'],
    [`Opt-out\n${A}; ${B}; ${C}\n`, '3 + 0, unread 0'],
    [`Désinscrits :\n${A}, ${B}\n`, '2 + 0, unread 0'],
    [`Hola, os paso las bajas: ${A}, ${B}\n`, '2 + 0, unread 0'],
    [`${A}, ${B} Bajas\n`, '2 + 0, unread 0'],
    [`Jo Adam ${A}, Bo Beel ${B}\n`, '2 + 0, unread 0'],
    [`"Bo, Beel" <${B}>; Jo Adam <${A}>\n`, '2 + 0, unread 0'],
    [`Fax STOP: 020 7946 0001; ${A}\n`, '1 + 1, unread 0'],
    [`"Abmeldungen November: ${A}, ${B}"\n`, '2 + 0, unread 0'],
    // One that cannot be read is told.
    [`Bajas: jo@adam; ${B}, ${C}\n`, '2 + 0, unread 1'],
    [`${B}; bajas: jo@adam y ${A}; ${C}\n`, '3 + 0, unread 1'],
  ])('%j', async (text, expected) => expect(await read(text)).toBe(expected));

  it.each<readonly [string, string]>([
    // What a header says is something else is left alone.
    [`email;commercial\n${A};vendeur ${B}\n`, '1 + 0, unread 0'],
    [`Email,Reason\n${A},moved to ${B}\n`, '1 + 0, unread 0'],
    // Words, dates and codes are no entries.
    [`${A};STOP reçu le 12/03/2026\n${B};réf. 2026-0042\n`, '2 + 0, unread 0'],
    [`Bajas: ${A}; motivo: correo del 12/03\n`, '1 + 0, unread 0'],
    ['Bajas: ninguna; pendiente\n', 'LUMO_LIST_EMPTY'],
  ])('ordinary: %j', async (text, expected) => expect(await read(text)).toBe(expected));
});

/** How many entries are read of the lists that clients send. */
const counted = async (text: string): Promise<object | string> => {
  try {
    const { info } = await load(text, { country: 'GB' });
    return [info.entries.email, info.entries.domain, info.unread];
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the usual shapes of lists', () => {
  it.each<readonly [string, object | string]>([
    [`Sperrliste Stand 12.11.2026 - bitte vertraulich\n\n${A}\n@beel.example\n`, [1, 1, 0]],
    [`Blocklist 2026-11-12\n------------\n${A}\n${B}\n`, [2, 0, 0]],
    ['https://ceel.example/\nwww.beel.example\nhttp://www.adam.example\n', [0, 3, 0]],
    [`| Email | Grund |\n|---|:---:|\n| ${A} | x |\n| ${B} | y |\n`, [2, 0, 0]],
    [`jo (at) adam.example\nbo[at]beel.example\n${C}\n`, [3, 0, 0]],
    // Decoys: a page on somebody else's site is not theirs, what cannot be read is not let through.
    ['https://www.linkedin.com/in/jo-adam\nceel.example\n', 'LUMO_LIST_UNREAD'],
    [`0033 1 44\n${A}\n`, 'LUMO_LIST_UNREAD'],
    [`${A}\n???\n`, 'LUMO_LIST_UNREAD'],
    [`${A}\n*****\n`, 'LUMO_LIST_UNREAD'],
    [`${A}\nJo (at the fair) said no\n`, 'LUMO_LIST_UNREAD'],
  ])('%j', async (text, expected) => expect(await counted(text)).toEqual(expected));
});
