import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { readRisk } from '../../src/governance/registers/cell-words.js';
import { judgeBreach } from '../../src/governance/registers/judge-breach.js';
import { type RegisterRow, readRegister } from '../../src/governance/registers/read-register.js';
import { registerKindOf } from '../../src/governance/registers/register-kind.js';
import { resolveColumns } from '../../src/governance/registers/resolve-columns.js';
import { makeInstantReader } from '../../src/governance/time/instant.js';
import { PARIS, parisText, wallTime } from '../../src/governance/time/zoned-time.js';
import { readZone } from '../../src/governance/time/zones.js';

describe('instants', () => {
  it.each([
    ['2026-11-24T09:40:00+01:00', '2026-11-24T09:40:00+01:00'],
    ['05/11/2026 à 14h05', '2026-11-05T14:05:00+01:00'],
    ['2026-05-04T10:30:00Z', '2026-05-04T12:30:00+02:00'],
    ['24.11.2026 09:40', '2026-11-24T09:40:00+01:00'],
  ])('%s', (text, paris) => {
    const value = makeInstantReader('day-first')(text, PARIS);
    expect(value.status === 'ok' && parisText(value.first)).toBe(paris);
  });

  it('a day alone is all of it, 23 hours long where clocks go forward', () => {
    const value = makeInstantReader('day-first')('2026-03-29', PARIS);
    expect(value.status === 'ok' && value.last - value.first).toBe(23 * 3600 - 1);
  });

  it.each([
    ['2026-10-25', 2.5, true, false],
    ['2026-03-29', 2.5, false, true],
    ['2026-03-29', 3.5, false, false],
  ])('%s %f h: twice %s, never %s', (day, hour, isTwice, isNever) => {
    expect(wallTime(PARIS, parseIsoDay(day), hour * 3600)).toMatchObject({ isTwice, isNever });
  });

  it.each([
    ['America/New_York', 'America/New_York'],
    ['UTC+2', 7200],
    ['-03:30', -12600],
    ['La Réunion', 'Indian/Reunion'],
    ['heure de Paris', 'Europe/Paris'],
    ['', undefined],
    ['nowhere', undefined],
  ])('zone %s', (text, zone) => expect(readZone(text)).toBe(zone));
});

describe('risk', () => {
  it.each([
    ['aucun', 'none'],
    ['Pas de risque', 'none'],
    ['no risk', 'none'],
    ['', 'unknown'],
    ['à évaluer', 'unknown'],
    ['faible', 'risk'],
    ['Risque non élevé', 'risk'],
    ['not high', 'risk'],
    ['No high risk', 'risk'],
    ['ÉLEVÉ', 'high'],
    ['eleve', 'high'],
  ])('%s', (text, risk) => expect(readRisk(text)).toBe(risk));
});

describe('headers', () => {
  it.each([
    [['Référence', 'Nature', 'Prise de connaissance', 'Risque', 'Notifiée le', 'Référence CNIL'], 'breaches'],
    [['name', 'left_on', 'disabled_on'], 'leavers'],
    [['Application', 'Date de la revue', 'Revu par'], 'reviews'],
    [['Nom', 'Thèmes', 'Date de formation'], 'training'],
    [['id', 'kind', 'received_on', 'answered_on'], 'requests'],
    // The names of docs/governance.md, without a word for rights.
    [['Type', 'Reçue le', 'Répondue le', 'E-mail'], 'requests'],
    [['type', 'reçue le', 'répondue le'], 'requests'],
    [['Art', 'Eingegangen am', 'Beantwortet am', 'E-Mail'], 'requests'],
    [['Tipo', 'Recibida el', 'Respondida el', 'Correo'], 'requests'],
    [['Tipo', 'Ricevuta il', 'Risposta il', 'Email'], 'requests'],
    [['Soort', 'Ontvangen op', 'Beantwoord op', 'E-mail'], 'requests'],
    // Messages that came and were answered, of people.
    [['Nom', 'E-mail', 'Reçu le', 'Répondu le'], undefined],
    [['Name', 'E-Mail', 'Firma', 'Eingegangen am', 'Beantwortet am'], undefined],
    [['Nom', 'E-mail', 'Société', 'Reçue le', 'Répondue le'], undefined],
    [['Type', 'E-mail', 'Société', 'Reçue le', 'Répondue le', 'Montant'], undefined],
    [['email', 'nom', 'source', 'date_collecte', 'statut'], undefined],
    [['Email', 'Nom', 'Prénom', 'Société', 'Type', 'Date de contact', 'Notes'], undefined],
    [['email', 'risk', 'nature', 'score'], undefined],
    // Most of it would not be read: messages, and no training.
    [
      [
        ...['CONVERSATION ID', 'CONVERSATION TITLE', 'FROM', 'SENDER PROFILE URL', 'TO', 'RECIPIENT PROFILE URLS'],
        ...['DATE', 'SUBJECT', 'CONTENT', 'FOLDER'],
      ],
      undefined,
    ],
    [['Nom', 'Service', 'Site', 'Contrat', 'Thèmes', 'Date de formation'], 'training'],
  ])('%j', (header, kind) => expect(registerKindOf(header)).toBe(kind));

  it.each<[string, readonly string[], number | undefined]>([
    ['Notification CNIL', ['22/11/2026'], 3],
    ['CNIL', ['22/11/2026 10:00', ''], 3],
    ['Notification à l’autorité', ['2026-11-22'], 3],
    ['Télénotification CNIL', ['le 22 novembre 2026'], 3],
    ['Déclaration', ['22/11/2026'], 3],
    ['Reported to ICO', ['2026-11-22'], 3],
    ['ICO notification', ['22 November 2026'], 3],
    ['Supervisory authority', ['2026-11-22'], 3],
    ['Meldung an Aufsichtsbehörde', ['22.11.2026'], 3],
    ['Gemeldet am', ['22.11.2026'], 3],
    ['Notificación AEPD', ['22/11/2026'], 3],
    ['Notifica al Garante', ['22/11/2026'], 3],
    ['Notification CNIL', ['oui'], undefined],
    ['Notification CNIL', ['N-2026-118'], undefined],
    ['Information des personnes', ['22/11/2026'], undefined],
    ['Notification interne', ['22/11/2026'], undefined],
    ['Clôture', ['22/11/2026'], undefined],
  ])('%s of %j holds the notification: %s', (header, values, expected) => {
    const rows = values.map((value) => ['V1', 'vol', '2026-11-20', value]);
    expect(resolveColumns('breaches', ['Réf', 'Nature', 'Date de découverte', header], rows).get('notifiedAt')).toBe(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['Notification CNIL', '22/11/2026', []],
    ['Notification CNIL', 'oui', ['notification-unread']],
    ['Notification CNIL', 'N-2026-118', ['notification-unread']],
    ['Notifiée (O/N)', 'O', ['notification-unread']],
    ['Notification CNIL', 'non', ['not-notified']],
    ['Notification CNIL', '', ['not-notified']],
    ['Notification CNIL', 'pas encore', ['not-notified']],
    ['Notification CNIL', 'à faire', ['not-notified']],
    ['ICO reported?', 'no', ['not-notified']],
    ['ICO reported?', 'yes', ['notification-unread']],
    ['Clôture', '22/11/2026', ['not-notified']],
  ])('of a register whose column %s says %s', (header, value, expected) => {
    const text = `Réf;Nature;Date de découverte;${header}\nV1;vol;2026-11-20T10:00+01:00;${value}\n`;
    const [row] = readRegister(Buffer.from(text), 'v.csv', 'breaches')?.rows ?? [];
    const now = Date.parse('2026-11-29T10:00:00+01:00') / 1000;
    const { remarks } = judgeBreach(row as RegisterRow, now, (field) => field === 'nature');
    expect(remarks.map(({ code }) => code).filter((code) => code.startsWith('not'))).toEqual(expected);
  });

  it('a reference beside an id is that of the authority', () => {
    expect(resolveColumns('breaches', ['id', 'reference']).get('reference')).toBe(1);
    expect(resolveColumns('breaches', ['Référence', 'Référence CNIL']).get('id')).toBe(0);
  });
});
