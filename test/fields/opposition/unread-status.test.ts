import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

/** The cells of a column of statuses, one in each row, that nobody can read. */
const unreadIn = (header: string, cells: readonly string[]): readonly string[] => {
  const said = readCells(header, cells);
  return cells.filter((_, at) => said[at] === 'to look at');
};
/** Those that are not ok. */
const heldIn = (header: string, cells: readonly string[]): readonly string[] => {
  const said = readCells(header, cells);
  return cells.filter((_, at) => said[at] !== 'nothing');
};

describe('a code in a column of statuses is not read', () => {
  it.each([
    ['Statut', '1'],
    ['Statut', '9'],
    ['Statut', '0'],
    ['Statut', '01'],
    ['Status', '2.0'],
    ['Status', '-2'],
    ['Statut', 'BL'],
    ['Statut', 'DSB'],
    ['Status', 'PI'],
    ['Status', 'u'],
    ['État', 'D1'],
    ['Statut client', 'R'],
    ['Kontaktstatus', 'KW'],
    ['Estado', 'NQ'],
    ['Stato', 'DSC'],
    ['Statut', 'non'],
    ['Status', 'x'],
  ])('%s = %s', (header, cell) => expect(unreadIn(header, [cell])).toEqual([cell]));

  it.each([
    ['Statut', ''],
    ['Statut', '-'],
    ['Statut', 'OK'],
    ['Statut (0=inactif 1=actif)', '0'],
    ['Statut', 'VIP'],
    ['Statut', 'RDV'],
    ['Statut', 'R1'],
    ['Status', 'New'],
    ['Status', 'Hot'],
    ['Status', 'MQL'],
    ['Status', 'SQL'],
    ['Statut', 'CDI'],
    ['Statut', 'SAS'],
    ['Statut', 'SA'],
    ['Status', 'neu'],
    ['Status', 'NRP'],
    ['Status', 'ADC'],
    ['Status', 'CALLBK'],
    ['Status', 'N/A'],
    ['Status', '25 %'],
    ['Status', '2026'],
    ['Status', '12/05/2026'],
    ['Type de contact', 'CLI'],
    ['Lifecycle Stage', '3'],
    ['Étape', '2'],
    ['Qualification', 'A'],
    ['Classe', 'A'],
  ])('%s = %s is none, or is read', (header, cell) => expect(unreadIn(header, [cell])).toEqual([]));
});

describe('a status that is a misspelt refusal, or one of a neighbour, is not ok', () => {
  it.each([
    'dsinscrit',
    'Désinsrit',
    'desabonee',
    'desbonné',
    'unsubscibed',
    'Unsuscribed',
    'blacklsité',
    'abgemledet',
    'disicritto',
    'oposition',
    'repousoir',
    'uitgeschrevn',
    'Wypisany',
    'Zrezygnował',
    'Avmeldt',
    'Afmeldt',
    'Avanmäld',
    'avregistrerad',
    'Odhlášen',
    'Leiratkozott',
    'Dezabonat',
    'Peruutettu',
    'Odjavljen',
    'Отписан',
    'Gone away',
    'Addressee gone away',
    'Corbeille',
    'Dans la corbeille',
    'Trash',
    'Trashed',
    'Recycle Bin',
    'Papierkorb',
    'Im Papierkorb',
    'Cestino',
    'Papelera',
    'Prullenbak',
    'Excluded',
    'Excluido',
    'Escluso',
    'Ausgeschlossen',
  ])('%s', (cell) => expect(heldIn('Statut', [cell])).toEqual([cell]));

  it.each([
    'inscrit',
    'réinscrit',
    'préinscrit',
    'abonné',
    'angemeldet',
    'bestellt',
    'positionné',
    'à repositionner',
    'En cours',
    'Qualifié',
    'Client',
    'Lead',
    'Nouveau',
    'Prospect froid',
    'Devis envoyé',
    'Perdu',
    'Won',
    'Open - Not Contacted',
    'Interessent',
    'Bestandskunde',
    'Gagné',
    'Ancien client',
    'Distributeur agréé',
    'Membre fondateur',
    'Avignon',
    'afhalen',
    'Klant',
    'Paused',
    'Binder',
    'Exclusif',
    'Exclusive',
  ])('%s is ordinary', (cell) => expect(unreadIn('Statut', [cell])).toEqual([]));
});

describe('in a column that holds refusals, what is not known to be ordinary is not read', () => {
  it.each([
    ['Désabonné', 'Vert pomme'],
    ['NPC', 'Archivage légal'],
    ['OPT OUT', 'Zone rouge'],
    ['Do not contact', 'Purple'],
    ['Abgemeldet', 'Ablage Nord'],
  ])('%s beside %s', (refusal, cell) => expect(unreadIn('Statut', [refusal, cell])).toEqual([cell]));

  it('ordinary statuses stay ok beside one', () => {
    const ordinary =
      `Client,Prospect,Lead,Nouveau,Ouvert,En cours,Tentative de contact,Qualifié,Non qualifié,Prospect froid,Prospect chaud,À relancer,À rappeler,
      Devis envoyé,RDV pris,Gagné,Perdu,Inactif,Actif,Abonné,Inscrit,En attente,Sans réponse,Pas de réponse,NRP,Ancien client,Partenaire,Fournisseur,
      Client VIP,1er contact,Relance 2,Offre envoyée,Non contacté,Pas encore contacté,Perdu - concurrent,Injoignable,Occupé,À qualifier,Standby,
      New,Open,In Progress,Attempted to Contact,Contact in Future,Contacted,Not Contacted,Pre-Qualified,Unqualified,Junk Lead,Lost Lead,Open - Not Contacted,
      Working - Contacted,Closed - Converted,Closed - Not Converted,OPEN_DEAL,BAD_TIMING,CONNECTED,IN_PROGRESS,Subscribed,Customer,Opportunity,Evangelist,Nurturing,
      Meeting booked,Proposal sent,No answer,Left message,Call back,Warm,Cold,Hot,Won,Lost - competitor,
      Neu,Offen,In Bearbeitung,Kunde,Interessent,Angebot gesendet,Termin vereinbart,Gewonnen,Verloren,Kein Kontakt hergestellt,Nicht erreicht,Wiedervorlage,Aktiv,Angemeldet,
      Nuevo,Abierto,En curso,Cliente,Contactado,Ganado,Perdido,Pendiente,Interesado,Sin respuesta,
      Nuovo,Aperto,In corso,Contattato,Vinto,Perso,In attesa,Interessato,Nessuna risposta,
      Nieuw,In behandeling,Klant,Offerte verstuurd,Gewonnen,Actief,Geen antwoord`
        .split(',')
        .map((status) => status.trim());
    expect(unreadIn('Statut', ['Désabonné', ...ordinary])).toEqual([]);
  });

  it('a note among statuses that says more is not read', () =>
    expect(unreadIn('Statut', ['Désabonné', 'voir classeur gris'])).toEqual(['voir classeur gris']));
});

describe('the ordinary words of sales tools beside a refusal', () => {
  const ORDINARY =
    'A faire|À faire|Standby|Replied|Unresponsive|Approaching|No reply|Finished|Running|Bad Data|Mauvais timing|Bad timing|Zu erledigen|Schlechtes Timing|Por hacer|Mal momento|Da fare|Te doen|Slechte timing|A fazer|Out of office|Not responsive|Transaction ouverte|Enrolled|Skipped'.split(
      '|',
    );
  it.each(['Statut', 'Stage', 'Lead status'])('%s', (header) =>
    expect(heldIn(header, ['Ne pas recontacter', ...ORDINARY])).toEqual(['Ne pas recontacter']),
  );
  it.each([
    'Snoozed',
    'Out',
    'Résilié',
    'Désinscription annulée',
    'Tuxelbrok',
    // Who left a list or a club, as often as a meeting that was called off.
    ...['Annulé', 'Annulée', 'Cancelled', 'Canceled', 'Cancelado', 'Anulado', 'Annullato', 'Geannuleerd', 'Storniert'],
  ])('%s may be one', (cell) => expect(heldIn('Statut', ['Ne pas recontacter', 'Replied', cell])).toEqual(['Ne pas recontacter', cell]));
});

describe('how far a campaign or a sequence is', () => {
  it.each(['Campaign state', 'Campaign status', 'Etat de la campagne', 'Sequence status', 'Cadence Status', 'Estado campaña'])(
    '%s',
    (header) => {
      expect(heldIn(header, ['Finished', 'In progress', 'Paused', 'Running'])).toEqual([]);
      expect(readCells(header, ['In progress', 'Removed', 'Removed: Replied', 'Opted out'])).toEqual([
        'nothing',
        'to look at',
        'to look at',
        'email phone sms post',
      ]);
    },
  );
  it('is a subscription where its cells say so', () =>
    expect(readCells('Campaign status', ['subscribed', 'unsubscribed', 'unconfirmed'])).toEqual(['nothing', 'email', 'to look at']));
  it.each(['oui', 'non', 'BL'])('leaves %s to be read', (cell) => expect(unreadIn('Campaign status', ['Finished', cell])).toEqual([cell]));
});

describe('who did not leave refuses nothing where refusals are asked', () => {
  it.each([
    ['Opposition', 'non désinscrit'],
    ['Ne plus contacter', 'non désinscrit'],
    ['Unsubscribe date', 'not unsubscribed'],
    ['Date de désinscription', 'pas désinscrit'],
    ['Widerspruch', 'nicht abgemeldet'],
    ['Notes', 'not unsubscribed'],
  ])('%s: %s', (header, cell) => expect(heldIn(header, ['', cell])).toEqual([]));

  it.each([
    ['Opposition', 'non, désinscrit'],
    ['Opposition', 'désinscrit'],
    ['Unsubscribe date', 'unsubscribed'],
    ['Opt-in', 'non désinscrit'],
    ['Notes', 'non : désinscrit'],
  ])('%s: %s is no such answer', (header, cell) => expect(heldIn(header, ['', cell])).toEqual([cell]));
});

describe('outcomes of calls beside a refusal', () => {
  it.each([
    'Pas de budget',
    'No budget',
    'Kein Budget',
    'Sin presupuesto',
    'No answer x3',
    'NRP x2',
    'R1 planifié',
    'R1 fait',
    'Connected - DM',
    'Ghosting',
    'Redirigé',
    'Not a fit',
    'Pas le bon moment',
    'Already has solution',
    'Sent info',
    'Mail envoyé',
    'In sequence',
    'Appuntamento fissato',
    'En congés',
  ])('%s refuses nothing', (cell) => expect(unreadIn('Call disposition', ['DNC', cell, 'Busy'])).toEqual([]));

  it.each(['Pas le bon contact', 'No mails', 'Wrong contact', 'Not ok', 'Has refused', 'Pas de mail'])(
    '%s is read or to be looked at',
    (cell) => expect(heldIn('Call disposition', ['DNC', cell, 'Busy'])).toContain(cell),
  );
});
