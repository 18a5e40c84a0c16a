import { describe, expect, it } from 'vitest';
import { wasInformed } from '../../../src/fields/answers/leave/was-informed.js';
import { barsElse } from '../../../src/fields/opposition/unread/answers/barring-reasons.js';
import { wrongNumberUnder } from '../../../src/fields/person/record/wrong-numbers.js';
import { readCells } from '../column-reading.js';

const ALL = 'email phone sms post';

describe('what an ERP bars of a customer', () => {
  it.each([
    'Mahnsperre bis 31.12.',
    'Liefersperre wg. Zahlungsverzug',
    'Zahlsperre',
    'Auftragssperre seit 03/2026',
    'Mahnsperre',
    'Delivery block',
    'Credit hold',
    'Blocage livraison',
    'Bloqueo de pedidos',
    'Blocco consegne',
    'Leverstop',
  ])('%s is no advertising', (text) => {
    expect(readCells('Sperrvermerk', [text, 'Werbesperre'])[0]).toBe('nothing');
    expect(barsElse('Do not contact', text)).toBe(false);
  });
  it.each(['Werbesperre', 'gesperrt', 'Auskunftssperre', 'Mahnsperre, keine Werbung', 'Liefersperre und Werbesperre', 'x'])(
    '%s is held, or bars',
    (text) => expect(readCells('Sperrvermerk', [text, 'Mahnsperre'])[0]).not.toBe('nothing'),
  );
  it('a reason under a header of refusals stays one', () =>
    expect(readCells('Ne pas contacter', ['Impayé', 'Mahnsperre'])).toEqual(['to look at', 'to look at']));
});

describe('the code of a stop', () => {
  it.each(['Code stop', 'Stop code', 'STOP_CODE', 'Codice stop', 'Código stop'])('%s: whatever it is, somebody must read', (header) => {
    expect(readCells(header, ['9', '', ''])).toEqual(['to look at', 'nothing', 'nothing']);
    expect(readCells(header, ['9', '0', '1'])).toEqual(['to look at', 'nothing', 'to look at']);
  });
  it('the numbers of bus stops are none', () => {
    const stops = ['1204', '1205', '1310', '1411', '1500', '1602'];
    expect(readCells('stop_code', stops)).toEqual(stops.map(() => 'nothing'));
  });
});

describe('who asked by the law of data to be erased', () => {
  it.each(['RGPD_DEL', 'GDPR_DEL', 'vip, RGPD_DEL', 'RGPD_EFF', 'gdpr_borrar', 'gdpr_cancellato'])('tags: %s', (text) =>
    expect(readCells('tags', [text, 'vip'])).toEqual([ALL, 'nothing']),
  );
  it.each(['RGPD_OK', 'conforme al GDPR del 25 mayo', 'DEL', 'RGPD_INFO', 'delivery'])('tags: %s is none', (text) =>
    expect(readCells('tags', [text])).toEqual(['nothing']),
  );
  it.each([
    'Exige suppression fichier militant',
    'Demande le retrait de la liste',
    'demands removal from the list',
    'verlangt Löschung aus der Kartei',
    'chiede la cancellazione dalla lista',
  ])('Réponse porte-à-porte: %s', (text) => expect(readCells('Réponse porte-à-porte', [text, 'Absent'])[0]).not.toBe('nothing'));
  it.each(['Refus de discuter', 'Absent', 'A voté', 'Ne plus venir sonner', 'Demande la suppression du dos d’âne'])(
    'Réponse porte-à-porte: %s is of the visit',
    (text) => expect(readCells('Réponse porte-à-porte', [text])).toEqual(['nothing']),
  );
  it.each(['dsgvo_del', 'avg_verwijderen'])('tags: %s is looked at', (text) => expect(readCells('tags', [text])).toEqual(['to look at']));
  it.each(['Profile state', 'Profile status'])('%s: whoever was anonymised is reached on no channel', (header) => {
    expect(readCells(header, ['Anonymised', 'Active', 'Active'])).toEqual(['to look at', 'nothing', 'nothing']);
  });
});

describe('who was informed has neither agreed nor refused', () => {
  it.each([
    'Privacy notice sent',
    'Privacy notice sent 12/03/2026',
    'Mention RGPD envoyée',
    'Information envoyée le 03/02/2026',
    'Datenschutzhinweise verschickt',
    'Aviso de privacidad enviado',
    'Informativa privacy inviata',
    'Privacyverklaring verstuurd',
  ])('%s', (text) => {
    expect(wasInformed(text)).toBe(true);
    expect(readCells('GDPR flag', [text, 'Objected', 'Consent given'])).toEqual(['nothing', ALL, 'nothing']);
  });
  it.each(['Privacy notice refused', 'Notice pending', 'Privacy request', 'Information refusée', 'Mention supprimée', ''])(
    '%s is not so',
    (text) => expect(wasInformed(text)).toBe(false),
  );
});

describe('the code of a wrong number', () => {
  it.each([
    ['Qualif appel', 'FN'],
    ['Résultat appel', 'F.N.'],
    ['Call outcome', 'WN'],
    ['Disposition', 'Wrong number'],
    ['Anrufergebnis', 'FN'],
  ])('%s: %s is wrong, and refuses nothing', (header, text) => {
    expect(wrongNumberUnder(header)?.(text)).toBe(true);
    expect(readCells(header, [text, 'RDV', 'Ne plus appeler'])).toEqual(['nothing', 'nothing', 'phone']);
  });
  it.each(['Statut', 'Initiales', 'Pays', 'Notes', 'Appel'])('%s asks for no outcome of calls', (header) =>
    expect(wrongNumberUnder(header)).toBeUndefined(),
  );
  it.each(['RDV', 'NRP', 'FR', 'France', 'N'])('Qualif appel: %s is no wrong number', (text) =>
    expect(wrongNumberUnder('Qualif appel')?.(text)).toBe(false),
  );
});

describe('a mailing is one of letters, or of addresses', () => {
  it.each(['geen mailing', 'GEEN MAILING', 'Geen mailings', 'kein Mailing', 'Pas de mailing', 'senza mailing'])('Notes: %s', (text) =>
    expect(readCells('Notes', [text])).not.toEqual(['nothing']),
  );
  it.each(['mailing 3', 'mailing verstuurd', 'geen post'])('Notes: %s is no refusal of mails', (text) =>
    expect(readCells('Notes', [text])[0]).not.toMatch(/email/),
  );
});
