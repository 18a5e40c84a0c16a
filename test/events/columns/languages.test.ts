import { describe, expect, it } from 'vitest';
import { logKindOfTable } from '../../../src/events/columns/recognise-log.js';
import { eventsOf, readAll } from '../support.js';

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
    'Telefoon;Datum;Uur;Richting;Resultaat;Opmerking',
    '+33199001234;01/09/2026;10:00;uitgaand;beantwoord;wil niet meer gebeld worden',
    '+33199001234;10/09/2026;10:00;uitgaand;beantwoord;',
    '+33199001235;11/09/2026;10:00;inkomend;beantwoord;',
  ],
  [
    'Telefone;Data;Hora;Direção;Resultado;Observações',
    '+33199001234;01/09/2026;10:00;Saída;Atendida;não quer ser contactado',
    '+33199001234;10/09/2026;10:00;Saída;Atendida;',
    '+33199001235;11/09/2026;10:00;Entrada;Atendida;',
  ],
  [
    'Telefono;Data;Ora;Direzione;Esito;Note',
    '+33199001234;01/09/2026;10:00;uscente;risposto;non chiamare più',
    '+33199001234;10/09/2026;10:00;uscente;risposto;',
    '+33199001235;11/09/2026;10:00;in entrata;risposto;',
  ],
];
/** Calls of both ways, with the numbers of both sides, as exchanges and teams head them; the second was refused by whoever called. */
const BOTH_WAYS: readonly (readonly string[])[] = [
  ['Data;Ora;Direzione;Da;A;Durata;Esito;Note', 'Uscita', 'Entrata', 'Risposto', 'non vuole più essere chiamato'],
  ['Data;Ora;Tipo chiamata;Chiamante;Chiamato;Durata;Esito;Note', 'Effettuata', 'Ricevuta', 'Risposto', 'non chiamare più'],
  ['Datum;Uhrzeit;Richtung;Von;An;Dauer;Status;Notiz', 'ausgehend', 'eingehend', 'angenommen', 'möchte nicht mehr angerufen werden'],
  ['Datum;Uhrzeit;Anrufart;Quellrufnummer;Zielrufnummer;Dauer;Status;Notiz', 'Ausgehend', 'Ankommend', 'angenommen', 'nicht mehr anrufen'],
  ['Fecha;Hora;Sentido;Origen;Destino;Duración;Resultado;Notas', 'Saliente', 'Entrante', 'Contestada', 'no volver a llamar'],
  ['Datum;Tijd;Richting;Van;Naar;Duur;Resultaat;Notitie', 'uitgaand', 'inkomend', 'beantwoord', 'wil niet meer gebeld worden'],
  ['Data;Hora;Direção;De;Para;Duração;Resultado;Notas', 'Saída', 'Entrada', 'Atendida', 'não quer ser contactado'],
  ['Data;Godzina;Kierunek;Od;Do;Czas trwania;Status;Note', 'wychodzące', 'przychodzące', 'odebrane', 'do not call again'],
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

  it.each(BOTH_WAYS)('lay a refusal to who called: %s', async (head, out, into, answered, refusal) => {
    const lines = [
      head as string,
      `02.11.2026;09:15;${out};+33199001000;+33199001001;120;${answered};`,
      `03.11.2026;09:15;${into};+33199001003;+33199001000;20;${answered};${refusal}`,
      `12.11.2026;11:15;${out};+33199001000;+33199001003;20;${answered};`,
    ];
    const [header = [], ...rows] = tableOf(lines);
    expect(logKindOfTable(header, rows)).toBe('log');
    const { people } = await readAll([lines], { zone: 'Europe/Paris' });
    const told = people.map((events) => events.map(({ kind, refuses }) => (refuses.length > 0 ? `${kind} refuses` : kind)).join());
    expect(told.sort()).toEqual(['attempt', 'inbound refuses,attempt']);
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
    ['Von;Bis;Name;Telefonnummer', '01.09.2026;30.09.2026;Paul;+33199001234'],
    ['Da;A;Nome;Telefono;Data', 'Roma;Milano;Paul;+33199001234;01/09/2026'],
    ['Origen;Destino;Nombre;Teléfono;Fecha', 'Feria;Ventas;Paul;+33199001234;01/09/2026'],
    ['Quelle;Ziel;Name;Telefonnummer;Datum', 'Messe;Vertrieb;Paul;+33199001234;01.09.2026'],
    ['Nombre;Correo electrónico;Evento;Fecha', 'Paul;paul@acme.example;Feria de Madrid;01/09/2026'],
  ])('are no lists of contacts: %s', (...lines) => {
    const [header = [], ...rows] = tableOf(lines);
    expect(logKindOfTable(header, rows)).toBeUndefined();
  });
});

describe('tables that may be either, and logs of products that name events by a metric', () => {
  it.each<readonly ['log' | 'unsure' | 'refusals' | undefined, ...(readonly string[])]>([
    [
      'unsure',
      'Datum;Uur;Verkoper;Bedrijf;Contact;Telefoon;Resultaat;Opmerking',
      '02/11/2026;10:12;Kevin;Martel;Remy;0639100102;Gesproken;interesse',
      '02/11/2026;10:20;Kevin;Martel;Fort;0639100112;Niet meer bellen;',
      '20/11/2026;10:12;Kevin;Martel;Fort;0639100112;Gesproken;',
    ],
    [
      'unsure',
      'Data;Hora;Vendedor;Empresa;Contacto;Telefone;Resultado;Observações',
      '02/11/2026;10:12;Kevin;Martel;Remy;0639100102;Falado;interesse',
      '02/11/2026;10:20;Kevin;Martel;Fort;0639100112;Não ligar mais;',
      '20/11/2026;10:12;Kevin;Martel;Fort;0639100112;Falado;',
    ],
    [
      'log',
      'Profile;Email;Metric;Timestamp;Campaign Name',
      '01J;lea.fort@acme.example;Received Email;2026-10-01 09:00:00;Soldes',
      '01J;lea.fort@acme.example;Unsubscribed from Email Marketing;2026-10-01 10:00:00;Soldes',
    ],
    [
      'log',
      'phone;event_type;event_time;message_name',
      '+33639100102;MESSAGE_RECEIPT;2026-10-01 09:00:00;Soldes',
      '+33639100102;SUBSCRIBER_OPT_OUT;2026-10-01 10:00:00;Soldes',
    ],
    [undefined, 'Email;Metric;Date', 'lea.fort@acme.example;12;2026-10-01', 'jo@acme.example;14;2026-10-02'],
  ])('%s: %s', (kind, ...lines) => {
    const [header = [], ...rows] = tableOf(lines as readonly string[]);
    expect(logKindOfTable(header, rows)).toBe(kind);
  });
});
