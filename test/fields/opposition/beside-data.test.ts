import { describe, expect, it } from 'vitest';
import { saysAddressIsDead } from '../../../src/fields/email/returned/undeliverable.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/);

describe('what is denied of an address, or of giving data to others, refuses no contact', () => {
  it.each(
    lines(`
    correo no válido
    teléfono no válido
    opposée à la cession de ses données
    s'oppose à la cession de ses données
    objects to data sharing
    refuse la transmission de ses coordonnées
    Widerspruch gegen die Weitergabe der Daten
    se opone a la cesión de sus datos
    si oppone alla cessione dei dati`),
  )('%s', (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: false }));

  it.each(
    lines(`
    opposée à la cession de ses données et à la prospection
    refuse le transfert de ses coordonnées aux commerciaux et toute utilisation marketing
    opposition à la prospection
    objects to marketing
    correo no
    no quiere correo`),
  )('%s does', (text) => expect(readRefusal(text).channels.length).toBeGreaterThan(0));
});

describe('an address that is wrong', () => {
  it.each(
    lines(`
    correo no válido
    adresse mail fausse
    wrong email
    adres klopt niet
    faux mail
    falsche E-Mail-Adresse
    mauvaise adresse mail
    verkeerd mailadres`),
  )('%s', (text) => expect(saysAddressIsDead(text)).toBe(true));

  it.each(['wrong email sent to him', 'adresse postale fausse', 'mail correct'])('%s is none', (text) =>
    expect(saysAddressIsDead(text)).toBe(false),
  );
});
