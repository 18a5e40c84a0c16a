import { describe, expect, it } from 'vitest';
import { logKindOfTable, mayBeLogHeader } from '../../../src/events/columns/recognise-log.js';

const kindOf = (lines: readonly string[]) => {
  const [headers = [], ...rows] = lines.map((line) => line.split(line.includes(';') ? ';' : ','));
  const kind = logKindOfTable(headers, rows);
  if (kind !== undefined) expect(mayBeLogHeader(headers)).toBe(true);
  return kind;
};

describe('an ordinary table of calls', () => {
  it.each([
    ['in English', 'started_at,phone,outcome', '2026-11-02 10:12:00,0199000110,no answer', '2026-11-02 10:15:00,0199000111,sale'],
    ['with what each took', 'started_at,phone,outcome,duration,agent,comment', '2026-11-02 10:12,0199000110,XY,12,Paul,'],
    ['in French', 'Date appel;Heure;Téléphone;Résultat;Durée', '02/11/2026;10:12;0199000110;NRP;12'],
    ['by hand', 'date,heure,numéro,résultat', '02/11/2026,10h12,0199000110,répondeur'],
    ['of VICIdial', 'call_date,phone_number,status,length_in_sec', '2026-11-02 10:12:00,199000110,NA,0'],
    [
      'of VICIdial, whole',
      'uniqueid,lead_id,list_id,campaign_id,call_date,length_in_sec,status,phone_code,phone_number,user,term_reason',
      '1761900000.11,2,201,SOLAR,2026-11-03 10:12:00,30,NA,33,199000110,VDAD,NONE',
    ],
    ['in Spanish', 'Fecha;Hora;Teléfono;Resultado', '02/11/2026;10:12;+34 612 345 678;no contesta'],
    ['in German', 'Datum;Uhrzeit;Rufnummer;Ergebnis', '02.11.2026;10:12;+49 341 9601234;nicht erreicht'],
    ['in Italian', 'Data;Ora;Telefono;Esito', '02/11/2026;10:12;+39 06 12345602;non risponde'],
    ['by when', 'when;number;result', '2026-11-02T10:12:00Z;+33199000110;busy'],
    [
      'whose names are told, and how long each took',
      'Date;Heure;Nom;Téléphone;Résultat;Durée',
      '02/11/2026;10:12;Martin;0199000110;NRP;12',
    ],
    [
      'by days, where people are called again',
      'Date;Téléphone;Résultat',
      '02/11/2026;0199000110;NRP',
      '03/11/2026;0199000110;joint',
      '03/11/2026;0199000111;NRP',
    ],
  ])('%s', (_, ...lines) => expect(kindOf(lines)).toBe('log'));
});

describe('a list of contacts that were called', () => {
  it.each([
    [
      'with their last call',
      'Nom;Téléphone;Dernier appel;Résultat;Source;Date de collecte',
      'Martin;0199000110;02/11/2026 10:12;NRP;Salon;01/09/2026',
    ],
    ['with the date of a call', "Nom;Téléphone;Date d'appel;Résultat d'appel", 'Martin;0199000110;02/11/2026;NRP'],
    [
      'with its hour, and where they come from',
      "Nom;Téléphone;Date appel;Heure;Résultat d'appel;Source;Date de collecte",
      'Martin;0199000110;02/11/2026;10:12;NRP;Salon;01/09/2026',
    ],
    ['and consented', 'Téléphone;Date;Heure;Statut;Consentement', '0199000110;02/11/2026;10:12;NRP;oui'],
    ['last', 'Téléphone;Date;Résultat', '0199000110;02/06/2026;joint'],
    ['in state', 'Téléphone;Date;Statut', '0199000110;02/06/2026 10:12;actif'],
    [
      'of VICIdial',
      'lead_id,entry_date,modify_date,status,list_id,phone_code,phone_number,first_name,last_name,called_since_last_reset',
      '1,2026-09-01 10:00:00,2026-11-02 10:12:00,NA,201,33,199000110,Jo,Martin,Y',
    ],
    ['as leads of a form', 'created_at,phone,status', '2026-11-02 10:12:00,0199000110,new'],
    ['as members', 'Nom;Téléphone;Date;Heure;Statut', 'Martin;0199000110;02/11/2026;10:12;actif'],
    ['who stand there twice', 'Nom;Téléphone;Date;Statut', 'Martin;0199000110;02/11/2026;client', 'Durand;0199000110;03/11/2026;prospect'],
    ['by mail', 'Email;Date;Heure;Résultat', 'claire@acme.example;02/11/2026;10:12;NRP'],
    ['whose contract lasts', 'Nom;Société;Téléphone;Date;Durée contrat;Statut', 'Martin;Acme;0199000110;02/11/2026;12;client'],
  ])('%s', (_, ...lines) => expect(kindOf(lines)).toBe(undefined));
});

describe('a table that may be either', () => {
  it.each([
    ['names, and the minute of a call', 'Nom;Téléphone;Date appel;Heure;Résultat', 'Martin;0199000110;02/11/2026;10:12;NRP'],
    ['days of calls, each number once', 'Téléphone;Date appel;Résultat', '0199000110;02/11/2026;NRP', '0199000111;02/11/2026;répondeur'],
    ['leads that were called when they came', 'created_at,phone,status', '2026-11-02 10:12:00,0199000110,voicemail'],
    [
      'lists of contacts, called again and again',
      'Téléphone;Date;Heure;Résultat;Source',
      '0199000110;02/11/2026;10:12;NRP;Salon',
      '0199000110;03/11/2026;11:12;NRP;Salon',
    ],
    [
      'names, called again and again on a day',
      'Nom;Téléphone;Date;Résultat',
      'Martin;0199000110;02/11/2026;NRP',
      'Martin;0199000110;03/11/2026;NRP',
    ],
  ])('%s', (_, ...lines) => expect(kindOf(lines)).toBe('unsure'));
});
