import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const ALL = 'email phone sms post';
const last = (header: string, ...values: readonly string[]): string => readCells(header, values)[0] as string;

describe('“baja”, which is low or has left', () => {
  it.each([
    ['Estado', 'Activo'],
    ['Estado', 'Alta'],
    ['Situación', 'Cliente'],
  ])('has left under %s beside %s', (header, other) => expect(last(header, 'Baja', other, other)).toBe(ALL));

  it.each([
    ['Prioridad', 'Alta', 'Media'],
    ['Interés', 'Alta', 'Alta'],
    ['Probabilidad', 'Alta', 'Media'],
    ['Temperatura del lead', 'Alta', 'Media'],
    ['Nivel de compromiso', 'Alta', 'Media'],
    ['Segmento', 'Muy alta', 'Media'],
  ])('is low under %s beside %s and %s', (header, ...others) => expect(last(header, 'Baja', ...others)).toBe('nothing'));

  it('refuses as all that a comment says', () => expect(last('Comentarios', 'BAJA', 'vale')).toBe(ALL));
});

describe('why somebody left', () => {
  it.each([
    ['Motivo de baja', 'cambio de proveedor'],
    ['Causa de baja', 'no le interesa'],
    ['Canal de baja', 'email'],
    ['Motivo de la baja', 'otros'],
  ])('is to be looked at under %s: %s', (header, text) => expect(last(header, text, '')).not.toBe('nothing'));
  it.each([
    ['Motivo de baja', ''],
    ['Motivo de baja', 'no'],
    ['Motivo de baja médica', 'gripe'],
    ['Motivo de baja del contrato', 'Mudanza'],
  ])('is nothing under %s: "%s"', (header, text) => expect(last(header, text, '')).toBe('nothing'));
});

describe('what a contact answered, in columns called by a word of goods or of the body', () => {
  it.each([
    'Retour',
    'Retour client',
    'Retour TC',
    'Retour conseiller',
    'Clôture',
    'Motif clôture',
    'Motif de clôture',
    'Cause clôture',
    'Date clôture',
    'Note operatore',
    'Commentaire vendeur',
  ])('is read under %s', (header) => {
    for (const text of [
      'Opposition',
      'DNC',
      'STOP',
      'Désinscrit',
      'unsubscribe',
      'retirer de la liste',
      'cancellare dalla lista',
      'aus der Liste streichen',
    ])
      expect(last(header, text, 'NRP', 'RDV pris'), text).not.toBe('nothing');
  });
  it.each(['Retour colis', 'Motif retour produit', 'Clôture électrique', 'Operation refusée'])('is another matter under %s', (header) =>
    expect(last(header, 'refusé', 'oui', 'non')).toBe('nothing'),
  );
});
