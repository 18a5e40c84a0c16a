import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const first = (header: string, ...values: readonly string[]): string => readCells(header, values)[0] as string;

describe('who is not subscribed, or was removed', () => {
  it.each([
    ['Status', 'Not subscribed', 'Subscribed'],
    ['Statut', 'Non abonné', 'Abonné'],
    ['Statut', 'Plus abonnée', 'Actif'],
    ['Status', 'Nicht mehr abonniert', 'Aktiv'],
    ['Stato', 'Non iscritto', 'Iscritto'],
    ['Estado', 'No suscrito', 'Suscrito'],
    ['Estado', 'Não subscrito', 'Subscrito'],
    ['Estado', 'Não assinante', 'Assinante'],
    ['Estado', 'Removido', 'Ativo'],
    ['Estado', 'Removida da lista', 'Ativa'],
    ['Status', 'Niet geabonneerd', 'Geabonneerd'],
    ['Status', 'Niet meer ingeschreven', 'Ingeschreven'],
    ['Status', 'Verwijderd', 'Actief'],
    ['Cancelado em', '2026-05-01', ''],
    ['Cancelada em', '2026-05-01', ''],
    ['Removido em', '01/05/2026', ''],
    ['Verwijderd op', '2026-05-01', ''],
    ['Subscrito', 'Não', 'Sim'],
    ['Ingeschreven nieuwsbrief', 'Nee', 'Ja'],
  ])('is not ok under %s: %s', (header, text, other) => expect(first(header, text, other, other)).not.toBe('nothing'));

  it.each([
    ['Status', 'Subscribed', 'Not subscribed'],
    ['Estado', 'Subscrito', 'Não subscrito'],
    ['Estado', 'Ativo', 'Removido'],
    ['Status', 'Geabonneerd', 'Niet geabonneerd'],
    ['Status', 'Actief', 'Verwijderd'],
    ['Statut', 'Pas joint', 'Abonné'],
    ['Cancelado el', '2026-05-01', ''],
    ['Cancelled at', '2026-05-01', ''],
    ['Cancelado em', '', '2026-05-01'],
  ])('is ok under %s: %s', (header, text, other) => expect(first(header, text, other, other)).toBe('nothing'));

  it.each(['Sprzeciw', 'Opt-out'])('nie is a no, and tak a yes: %s', (header) =>
    expect(readCells(header, ['nie', 'tak', 'nie']).map((said) => said !== 'nothing')).toEqual([false, true, false]),
  );
});

/** What tools call whoever never ticked anything, beside who left. */
describe('who never subscribed has refused nothing, and agreed to nothing', () => {
  it.each([
    ['emailStatus', 'nonSubscribed', 'subscribed'],
    ['Email Marketing Status', 'Not subscribed', 'Subscribed'],
    ['Email Marketing Consent', 'NEVER_SUBSCRIBED', 'SUBSCRIBED'],
    ['Statut newsletter', 'Non abonné', 'Abonné'],
    ['Newsletter status', 'Nicht abonniert', 'Abonniert'],
  ])('%s: %s is to be looked at', (header, text, other) => expect(first(header, text, other, other)).toBe('to look at'));

  it.each([
    ['emailStatus', 'unsubscribed', 'subscribed'],
    ['Statut newsletter', 'Désabonné', 'Abonné'],
  ])('%s: %s refuses', (header, text, other) => expect(first(header, text, other, other)).toBe('email'));
});
