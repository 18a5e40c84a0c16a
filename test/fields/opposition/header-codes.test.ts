import { describe, expect, it } from 'vitest';
import { codesIn, holdsExplainedCodes, refusedByCode } from '../../../src/fields/opposition/header-codes.js';

const refused = (header: string, cell: string): string => refusedByCode(codesIn(header), cell).join(' ') || 'nothing';
const ALL = 'email phone sms post';

describe('headers that say what their codes mean', () => {
  it.each([
    ['Code CNIL (1=OK 2=oppo)', '2', ALL],
    ['Code CNIL (1=OK 2=oppo)', '02', ALL],
    ['Code CNIL (1=OK 2=oppo)', '2.0', ALL],
    ['prospectstatus -1 = ne pas contacter', '-1', ALL],
    ['Result code 77 = never call', '77', 'phone'],
    ['Statut (1 = actif, 9 = ne plus contacter)', '9', ALL],
    ['Mailing (O=oui, N=refus)', 'n', 'post'],
    ['Retour Bloctel (O = opposé)', 'O', 'phone'],
    ['Kontakt: 0=ok, 5=gesperrt', '5', ALL],
    ['AE Code 55 (Nie mehr)', '55', ALL],
    ['Cod. cierre 14 (pide baja de base)', '14', ALL],
    ['Esito 99 Non richiamare', '99', 'phone'],
    ['Esito 07: non richiamare', '7', 'phone'],
    ['Wrap-up 12 do not call', '12', 'phone'],
    ['Statut (1=OK, 2=STOP)', '2', ALL],
    ['Etat (A=actif, S=stop SMS)', 'S', 'sms'],
  ])('%s: %s refuses %s', (header, cell, channels) => expect(refused(header, cell)).toBe(channels));

  it.each([
    ['Code CNIL (1=OK 2=oppo)', '1'],
    ['Code CNIL (1=OK 2=oppo)', '22'],
    ['Code CNIL (1=OK 2=oppo)', ''],
    ['Statut (1 = actif, 9 = ne plus contacter)', '1'],
    ['Sexe (1=H 2=F)', '2'],
    ['Statut (1=OK, 2=STOP)', '1'],
    ['Arrêt bus (1=stop)', '2'],
    ['Paiement (1=refusé 2=ok)', '1'],
    ['Livraison (9=annulée)', '9'],
    ['Statut paiement (R=refusé, A=accepté)', 'R'],
    ['Art. 17 Antrag', '17'],
    ['Opt-in 2024', '2024'],
    ['Téléphone 2', '2'],
    ['Code postal', '69002'],
  ])('%s: %s refuses nothing', (header, cell) => expect(refused(header, cell)).toBe('nothing'));

  it('cells that are no codes are what else the header says', () => {
    expect(holdsExplainedCodes('Esito 99 Non richiamare', ['99', '01', ''])).toBe(true);
    expect(holdsExplainedCodes('Esito 99 Non richiamare', ['non richiamare', 'venduto'])).toBe(false);
    expect(holdsExplainedCodes('Sexe (1=H 2=F)', ['1', '2'])).toBe(false);
  });
});
