import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

/** Somebody who is called from a file that names countries. */
const contact = (phone: string, country: string): string =>
  `Nombre;Empresa;Móvil;País;Origen;Fecha alta\nPol;Mas SA;${phone};${country};Feria;2026-06-01\nLea;Roux SA;01 99 00 12 35;Francia;Feria;2026-06-01\n`;
const REFUSES = {
  'a log': (number: string): string =>
    `Fecha;Hora;Teléfono;Sentido;Resultado\n05/10/2026;10:12:01;${number};saliente;No llamar\n06/10/2026;10:12:01;01 99 00 12 39;saliente;Interesado\n`,
  'contacts without a country': (number: string): string =>
    `Nombre;Empresa;Móvil;Origen;Fecha alta;Observaciones\nPol;Mas SA;${number};Feria;2026-06-01;no volver a llamar\n`,
} as const;

/** How many contacts of the second file are opposed on a channel. */
const opposedIn = async (at: string, first: string, second: string, channel = 'phone'): Promise<number> => {
  const asked = ['--as-of', '2026-11-27', '--channel', channel, '--log-zone', 'Europe/Madrid', '--check', '-f', 'json={name}.json'];
  await lumo(at, [first, second, ...asked]);
  const { verdicts } = JSON.parse(readFileSync(join(at, second.replace('.csv', '.json')), 'utf8')) as {
    verdicts: Record<string, { opposed: number }>;
  };
  return verdicts[channel]?.opposed ?? -1;
};

/** How the number stands where no country is named, how and of which country in the other file, and whether it is the same. */
const SAME: readonly (readonly [string, string, string, boolean])[] = [
  ['612345603', '612345603', 'España', true],
  ['612345603', '+34 612 345 603', 'España', true],
  ['612 345 603', '+34 612 345 604', 'España', false],
  ['333 1234567', '+39 333 1234567', 'Italia', true],
  ['0171 1234567', '+49 171 1234567', 'Alemania', true],
  ['0475 12 34 56', '+32 475 12 34 56', 'Bélgica', true],
  ['912 345 678', '+351 912 345 678', 'Portugal', true],
  // A number that says its country is of no other.
  ['+33 6 12 34 56 03', '+34 612 345 603', 'España', false],
];

describe.each(Object.entries(REFUSES))('a number that refuses in %s, without its country', (_, refuses) => {
  it.each(SAME)('%s bars %s (%s): %s', async (number, phone, country, isSame) => {
    const at = folder({ 'a.csv': refuses(number), 'b.csv': contact(phone, country) });
    expect(await opposedIn(at, 'a.csv', 'b.csv')).toBe(isSame ? 1 : 0);
  });
});

it.each([
  ['AT', '+43 664 1234567', 'Austria', 1],
  ['DE', '+43 664 1234567', 'Austria', 0],
  // None of that country: whoever has the digits.
  ['NL', '+43 664 1234567', 'Austria', 1],
  ['', '+43 664 1234567', 'Austria', 1],
])('in a log beside the country “%s” it bars %s (%s): %i', async (land, phone, country, opposed) => {
  const log = `Datum;Uhrzeit;Telefon;Land;Richtung;Ergebnis\n05.10.2026;10:11:01;0664 1234567;${land};ausgehend;Nicht mehr anrufen\n`;
  const more = '05.10.2026;10:12:01;01 99 00 12 39;FR;ausgehend;Interessiert\n';
  const at = folder({ 'a.csv': log + more, 'b.csv': contact(phone, country) });
  expect(await opposedIn(at, 'a.csv', 'b.csv')).toBe(opposed);
});

it('a number that says its country is of no other, whatever stands beside it', async () => {
  const log = `Fecha;Hora;Teléfono;Sentido;Resultado
05/10/2026;10:12:01;+33 6 12 34 56 03;saliente;No llamar
05/10/2026;10:13:01;612345699;saliente;No llamar
`;
  const at = folder({ 'a.csv': log, 'b.csv': contact('+34 612 345 603', 'España') });
  expect(await opposedIn(at, 'a.csv', 'b.csv')).toBe(0);
});

it('colleagues who share a switchboard may still be written to', async () => {
  const a = 'Nombre;Empresa;Teléfono;Origen;Fecha alta;Observaciones\nPol;Mas SA;934 123 457;Feria;2026-06-01;no contactar más\n';
  const b = 'Nombre;Empresa;Correo;Teléfono;País;Origen;Fecha alta\nEva;Mas SA;eva@mas.example;+34 934 123 457;España;Feria;2026-06-01\n';
  const at = folder({ 'a.csv': a, 'b.csv': b });
  expect(await opposedIn(at, 'a.csv', 'b.csv', 'phone')).toBe(1);
  expect(await opposedIn(at, 'a.csv', 'b.csv', 'email')).toBe(0);
});
