import { describe, expect, it } from 'vitest';
import { logKindOfTable } from '../../../src/events/columns/recognise-log.js';
import { eventsOf } from '../support.js';

const CALLS: readonly (readonly string[])[] = [
  [
    'Telefonnummer;Datum;Uhrzeit;Richtung;Ergebnis;Kommentar',
    '+33199001234;01.09.2026;10:00;ausgehend;erreicht;möchte nicht mehr angerufen werden',
    '+33199001234;10.09.2026;10:00;ausgehend;erreicht;',
    '+33199001235;11.09.2026;10:00;eingehend;erreicht;',
  ],
  [
    'Teléfono;Fecha;Hora;Dirección;Resultado;Comentario',
    '+33199001234;01/09/2026;10:00;saliente;contestada;no volver a llamar',
    '+33199001234;10/09/2026;10:00;saliente;contestada;',
    '+33199001235;11/09/2026;10:00;entrante;contestada;',
  ],
  [
    'Telefono;Data;Ora;Direzione;Esito;Note',
    '+33199001234;01/09/2026;10:00;uscente;risposto;non chiamare più',
    '+33199001234;10/09/2026;10:00;uscente;risposto;',
    '+33199001235;11/09/2026;10:00;in entrata;risposto;',
  ],
];
const MAILS: readonly (readonly string[])[] = [
  ['E-Mail-Adresse;Versanddatum;Ereignis', 'paul@acme.example;01.09.2026 10:00;gesendet', 'paul@acme.example;13.09.2026 10:00;abgemeldet'],
  ['Correo electrónico;Fecha de envío;Evento', 'paul@acme.example;01/09/2026 10:00;enviado', 'paul@acme.example;13/09/2026 10:00;baja'],
  ['Indirizzo email;Data invio;Evento', 'paul@acme.example;01/09/2026 10:00;inviato', 'paul@acme.example;13/09/2026 10:00;disiscritto'],
];
const tableOf = (lines: readonly string[]) => lines.map((line) => line.split(';'));

describe('logs in German, Spanish and Italian', () => {
  it.each(CALLS)('are known by their headers: %s', async (...lines) => {
    const [header = [], ...rows] = tableOf(lines);
    expect(logKindOfTable(header, rows)).toBe('log');
    const events = await eventsOf(lines, { zone: 'Europe/Paris' });
    expect(events.map(({ kind, answered, refuses }) => [kind, answered, refuses.length > 0])).toEqual([
      ['attempt', true, true],
      ['attempt', true, false],
      ['inbound', true, false],
    ]);
  });

  it.each(MAILS)('tell what happened to mails: %s', async (...lines) => {
    const [header = [], ...rows] = tableOf(lines);
    expect(logKindOfTable(header, rows)).toBe('log');
    const events = await eventsOf(lines, { zone: 'Europe/Paris' });
    expect(events.map(({ kind }) => kind)).toEqual(['attempt', 'refused']);
  });

  it.each([
    ['Nombre;Teléfono;Dirección;Fecha', 'Paul;+33199001234;12 rue du Port;01/09/2026'],
    ['Nome;Telefono;Data;Note', 'Paul;+33199001234;01/09/2026;non chiamare più'],
    ['Name;Telefonnummer;Datum;Bemerkung', 'Paul;+33199001234;01.09.2026;interessiert'],
    ['Nombre;Correo electrónico;Evento;Fecha', 'Paul;paul@acme.example;Feria de Madrid;01/09/2026'],
  ])('are no lists of contacts: %s', (...lines) => {
    const [header = [], ...rows] = tableOf(lines);
    expect(logKindOfTable(header, rows)).toBeUndefined();
  });
});
