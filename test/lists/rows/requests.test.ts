import { describe, expect, it } from 'vitest';
import { requestColumnOf, requestKindOf } from '../../../src/lists/rows/requests.js';

describe('what a request asks for', () => {
  it.each([
    ...[
      'Effacement',
      'Opposition',
      'Suppression de mon compte',
      'Retrait du consentement',
      'Droit à l’oubli',
      'Limitation',
      'Désinscription',
    ],
    ...['Erasure', 'Objection to marketing', 'Delete my data', 'Withdrawal of consent', 'Right to be forgotten', 'Unsubscribe', 'STOP SMS'],
    ...['Widerspruch', 'Löschung', 'Loeschung nach Art. 17', 'Widerruf', 'Cancellazione', 'Opposizione', 'Revoca', 'Supresión', 'Baja'],
    ...[
      'Bezwaar',
      'sprzeciw',
      'Usunięcie danych',
      'Cofnięcie zgody',
      'Ograniczenie przetwarzania',
      'Gegevens verwijderen',
      'Vergetelheid',
      'Art. 21',
      'article 17 RGPD',
      'Accès et effacement',
      'Rectification : ne plus recevoir',
    ],
  ])('a refusal: %s', (text) => expect(requestKindOf(text)).toBe('refusal'));

  it.each([
    ...[
      'Droit d’accès',
      'Rectification adresse',
      'Portabilité',
      'Copie de mes données',
      'Access',
      'Right of access',
      'Correction',
      'Data portability',
    ],
    ...[
      'Auskunft',
      'Berichtigung',
      'Accesso',
      'Rettifica',
      'Acceso',
      'Inzage',
      'Dostęp do danych',
      'Sprostowanie',
      'Przeniesienie',
      'Art. 15',
      'Article 20',
    ],
  ])('something else: %s', (text) => expect(requestKindOf(text)).toBe('other'));

  it.each(['', 'Devis', 'Réclamation', 'Question', 'Art. 22', 'Information'])('not told: %j', (text) =>
    expect(requestKindOf(text)).toBeUndefined(),
  );
});

describe('the column that says what was asked for', () => {
  const columnOf = (header: string, ...cells: readonly string[]) =>
    requestColumnOf(
      ['Email', header],
      cells.map((cell, i) => [`p${i}@acme.example`, cell]),
    );
  it.each([
    ['Type de demande', 'Effacement', 'Accès'],
    ['Nature de la demande', 'Effacement', 'Accès'],
    ['Droit exercé', 'Effacement', 'Accès'],
    ['Request type', 'Erasure', 'Access', 'Complaint'],
    ['Art der Anfrage', 'Löschung', 'Auskunft'],
    ['Tipo di richiesta', 'Cancellazione', 'Accesso'],
    ['Soort verzoek', 'Wissen', 'Inzage'],
    ['Objet', 'Opposition', 'Rectification'],
    ['Rodzaj wniosku', 'Sprzeciw', 'Dostęp'],
    ['Rodzaj', 'Usunięcie', 'Dostęp'],
  ])('%s', (header, ...cells) => expect(columnOf(header, ...cells)).toBe(1));

  it.each([
    ['Type de demande', 'Effacement', 'Opposition'],
    ['Objet', 'Accès au site', 'Devis'],
    ['Commentaire', 'Effacement', 'Accès'],
    ['Type de client', 'Accès', 'Accès'],
  ])('none: %s, %s', (header, ...cells) => expect(columnOf(header, ...cells)).toBeUndefined());
});
