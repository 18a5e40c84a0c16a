import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const read = (header: string, cells: string): string => readCells(header, cells.split('|')).join(' | ');

describe('the status of a subscription that is paid for says nothing of mailings', () => {
  it.each([
    ['Statut abonnement', 'Actif|Expiré|Suspendu|Gelé|En pause|Terminé'],
    ['État abonnement', 'Actif|À renouveler'],
    ['Statut de l’abonnement', 'En cours|Échu'],
    ['Subscription status', 'active|on-hold|expired'],
    ['Subscription status', 'Active|Frozen'],
    ['Abostatus', 'aktiv|pausiert|abgelaufen'],
    ['Abonnementstatus', 'actief|verlopen'],
  ])('%s: %s', (header, cells) => expect(read(header, cells)).not.toMatch(/look|email/));

  it.each([
    ['Statut abonnement', 'Actif|Désabonné'],
    ['Statut abonnement', 'Actif|Résilié'],
    ['Statut abonnement', 'Actif|Expiré|Désabonné'],
    ['Statut newsletter', 'Actif|Expiré'],
    ['Statut marketing', 'Actif|Terminé'],
    ['Newsletter status', 'active|paused|expired'],
    ['Subscription status', 'active|inactive'],
    ['Subscription status', 'expired|unsubscribed'],
  ])('but that of mailings does: %s: %s', (header, cells) => expect(read(header, cells)).toMatch(/look|email/));
});

describe('who leaves an open day, a debit or a survey', () => {
  it.each([
    ['Statut JPO', 'Présent|Absent|Annulé'],
    ['Statut PA', 'Actif|Arrêté|Rejeté'],
    ['Motif arrêt PA', 'Refus de la banque|'],
    ['Enquête satisfaction', 'Répondu|Refus de répondre'],
    ['Satisfaction survey', 'Answered|Declined'],
  ])('refuses nothing: %s: %s', (header, cells) => expect(read(header, cells)).not.toMatch(/look|email/));

  it.each([
    ['Statut JPO', 'Présent|Désinscrit'],
    ['Statut portes ouvertes', 'Inscrit|Désinscrit'],
  ])('or it is open what they left: %s: %s', (header, cells) => expect(read(header, cells)).toBe('nothing | to look at'));

  it.each([
    ['Statut mail JPO', 'Inscrit|Désinscrit'],
    ['Statut', 'Inscrit|Désinscrit'],
    ['Enquête satisfaction', 'Répondu|Ne plus me contacter'],
    ['Refus mail satisfaction', 'Non|Oui'],
    ['Avregistrerad på', '|2026-05-01'],
  ])('and whoever leaves us is held: %s: %s', (header, cells) => expect(readCells(header, cells.split('|')).at(-1)).not.toBe('nothing'));
});

describe('how members of a club stand with it is no matter of mailings alone', () => {
  const held = (cell: string): string => readCells('Member status', [...Array.from({ length: 5 }, () => 'Active'), cell]).at(-1) as string;
  it.each(['Blacklisted', 'Opposition', 'Banned - do not contact'])('“%s” is refused on every way', (cell) =>
    expect(held(cell)).toBe('email phone sms post'),
  );
  it.each(['Active', 'Lapsed'])('“%s” refuses nothing', (cell) => expect(held(cell)).toBe('nothing'));
  it('but those who left a list of mailings have left mails', () => {
    expect(held('Unsubscribed')).toBe('email');
    expect(read('Member status', 'subscribed|cleaned|unsubscribed')).toMatch(/\| email$/);
  });
});
