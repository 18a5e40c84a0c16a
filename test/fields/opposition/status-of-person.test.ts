import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const ALL = 'email phone sms post';
const OF_PERSONS = [
  'Applicant status',
  'Candidate status',
  'Tenant status',
  'Patient status',
  'Statut candidat',
  'Statut locataire',
  'Bewerberstatus',
  'Estado del candidato',
  'Stato paziente',
  'Sollicitant status',
];
const OF_THINGS = ['Policy status', 'Order status', 'Statut bail', 'Statut commande', 'Stato ordine'];

describe('the status of an applicant, a tenant, a patient', () => {
  it.each(OF_PERSONS)('%s refuses as any status does', (header) => {
    const refusals = [
      'Do not market',
      'Archived - do not market',
      'DNM',
      'Archived – DNM',
      'Dead lead - do not market',
      'ne plus contacter',
      'Geblokkeerd - geen contact',
    ];
    expect(readCells(header, refusals)).toEqual(refusals.map(() => ALL));
  });
  it.each(OF_PERSONS)('%s: how far somebody is refuses nothing', (header) => {
    const ordinary =
      'Registered,Viewing booked,Offer made,Offer declined,Rejected,Withdrawn,Passed,Placed,On hold,Archived,Refusé,Résilié,Abgelehnt,Rechazado,Rifiutato,Afgewezen,Rejected by client,En attente,Contacted'.split(
        ',',
      );
    expect(readCells(header, [...ordinary, 'Do not market'])).toEqual([...ordinary.map(() => 'nothing'), ALL]);
  });
  it.each(['Vendor status', 'Contact status'])('%s holds a bare refusal', (header) =>
    expect(readCells(header, ['Refusé', 'Actif'])).toEqual(['to look at', 'nothing']),
  );
});

describe('the status of a thing', () => {
  it.each(OF_THINGS)('%s: whoever is not to be written to is looked at', (header) => {
    const refusals = ['Do not market', 'Archived - do not market', 'DNM', 'Geblokkeerd - geen contact', 'keine Werbung', 'no contactar'];
    for (const said of readCells(header, refusals)) expect(said).not.toBe('nothing');
  });
  it.each(OF_THINGS)('%s: how far it is refuses nothing', (header) => {
    const ordinary =
      'Lapsed,In force,Cancelled,Do not renew,Shipped,Refused by customer,Contact customer,No contact possible,Contactless delivery,Declined,Blocked,Résilié,Préavis,Livraison sans contact,Contacté,Refusée,Marketing campaign order'.split(
        ',',
      );
    expect(readCells(header, ordinary)).toEqual(ordinary.map(() => 'nothing'));
  });
});
