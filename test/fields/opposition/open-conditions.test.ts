import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

/** R: refused. D: for somebody to read. -: nothing. */
const said = (text: string): string => {
  const bytes = Buffer.from(text);
  const { channels, doubt } = readRefusal(text);
  if (channels.length > 0 || doubt) expect(mayHoldRefusal(bytes, 0, bytes.length)).toBe(true);
  return channels.length > 0 ? 'R' : doubt ? 'D' : '-';
};

describe('a refusal under a condition that nobody can judge', () => {
  it.each([
    'no contactar hasta firmar NDA',
    'no escribir hasta que nos llamen',
    'no contactar sin hablar antes con Sofía',
    'no mandar correos hasta cerrar la incidencia',
    'no contactar salvo que nos escriban ellos',
    'no contactar mientras dure el pleito',
    "don't email until contract signed",
    'do not contact until NDA signed',
    'do not email before legal clears it',
    'do not contact unless they write first',
    'hold off emailing until the merger closes',
    'ne pas contacter avant signature du NDA',
    "ne pas appeler tant que le devis n'est pas signé",
    'pas de mail avant la signature',
    "ne pas contacter sauf s'il nous écrit",
    'non contattare fino a firma NDA',
    'non scrivere finché non ci richiamano',
    'nicht kontaktieren bis NDA unterschrieben',
    'bis zur Unterschrift nicht kontaktieren',
    'nicht vor der Freigabe anrufen',
    'niet mailen voor akkoord van juridische zaken',
    'niet contacteren tot NDA getekend is',
  ])('%s is for somebody to read', (text) => expect(said(text)).not.toBe('-'));

  it.each([
    'no llamar antes de las 9',
    'no llamar antes de las 10:00',
    'no llamar los lunes',
    'no enviar el presupuesto sin IVA',
    'no enviar oferta hasta tener precios nuevos',
    'no llamar sin cita previa',
    'do not call before 9am',
    'do not call before lunch',
    "don't ship before payment",
    'do not send invoice until PO received',
    'do not start work until deposit paid',
    "won't decide until the budget is approved",
    'ne pas appeler avant 9h',
    'ne pas appeler avant midi',
    'ne pas livrer avant paiement',
    'ne pas envoyer la facture avant réception du bon de commande',
    'ne décidera rien avant le vote du budget',
    'non chiamare prima delle 9',
    'non spedire prima del pagamento',
    'nicht vor 9 Uhr anrufen',
    'nicht vor Zahlungseingang liefern',
    'keine Entscheidung vor Budgetfreigabe',
  ])('%s is none', (text) => expect(said(text)).toBe('-'));
});

describe('who asks to be taken off in Spanish', () => {
  it.each([
    'Pidió la baja',
    'pidió la baja en junio',
    'solicitó la baja el 3 de mayo',
    'ha pedido la baja',
    'quiere darse de baja',
    'desea darse de baja de la newsletter',
    'quieren que los demos de baja',
    'nos pide la baja por correo',
    'se quiere dar de baja',
  ])('%s refuses, whatever the tense', (text) => expect(said(text)).toBe('R'));

  it.each([
    'pidió la baja médica',
    'no quiere darse de baja',
    'quiere dar de baja la línea',
    'pidió la baja del servicio de hosting',
    'baja por maternidad hasta marzo',
    'si quiere darse de baja, decir cómo',
  ])('%s does not', (text) => expect(said(text)).not.toBe('R'));
});

describe('a hand that is stayed at some hours, or for one paper', () => {
  it.each([
    'no contactar fuera de horario',
    'no llamar fuera del horario de oficina',
    'no volver a enviar la misma propuesta',
    "don't send the same proposal again",
    'do not call outside office hours',
    'ne pas renvoyer la même proposition',
    'ne pas appeler en dehors des heures de bureau',
    'non reinviare la stessa proposta',
    'dasselbe Angebot nicht nochmal schicken',
    'nicht außerhalb der Geschäftszeiten anrufen',
  ])('%s refuses nothing', (text) => expect(said(text)).not.toBe('R'));

  it.each(['no volver a enviar', 'ne plus envoyer de propositions', 'no contactar', 'do not contact outside the contract, do not call'])(
    '%s does',
    (text) => expect(said(text)).toBe('R'),
  );
});

describe('Catalan, which is not read as the five languages are', () => {
  it.each([
    'no vol rebre més correus',
    'ha demanat la baixa',
    'treure de la llista',
    'donar de baixa',
    'esborrar les dades',
    'no trucar més',
    'verwijderen uit lijst aub',
    'não quer mais emails',
  ])('%s is for somebody to look at', (text) => expect(said(text)).not.toBe('-'));

  it.each(['vol rebre més informació', 'està de baixa per maternitat', 'trucar al setembre', 'oficina a la planta baixa'])(
    '%s is heard as nothing',
    (text) => expect(said(text)).toBe('-'),
  );
});
