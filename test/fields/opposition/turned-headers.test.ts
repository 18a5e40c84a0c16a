import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const ALL = 'email phone sms post';
/** What the cells of a column say, in the order given. */
const reads = (header: string, cells: string): string => readCells(header, cells.split('|')).join(' | ');

describe('a header that denies a refusal: a yes refuses nothing, a no does', () => {
  it.each([
    'Non opposé',
    'Non opposé au démarchage',
    "Pas d'opposition",
    'Sans opposition',
    'Aucune opposition',
    'Non désabonné',
    'Non désinscrit',
    'Opt-out non',
    'Pas de refus',
    "N'a pas refusé",
    "Ne s'est pas opposé",
    'Not opted out',
    'Has not opted out',
    'No opt-out',
    'Not unsubscribed',
    'No objection',
    'No objection to marketing',
    'Not suppressed',
    'Kein Widerspruch',
    'Nicht abgemeldet',
    'Sin oposición',
    'No se opone',
    'Nessuna opposizione',
    'Geen bezwaar',
  ])('%s', (header) => expect(reads(header, 'oui|non|oui|n/a|?')).toBe(`nothing | ${ALL} | nothing | nothing | to look at`));

  it.each([
    ['Non désabonné newsletter', 'email'],
    ['Pas de refus SMS', 'sms'],
    ['Not opted out of calls', 'phone'],
  ])('%s: of %s', (header, channel) => expect(reads(header, 'oui|non')).toBe(`nothing | ${channel}`));

  it('an empty box beside ticks only is not known', () => {
    expect(reads('Aucune opposition', 'x||x')).toBe('nothing | to look at | nothing');
    expect(reads('Aucune opposition', 'oui||non')).toBe(`nothing | nothing | ${ALL}`);
  });

  it('a word that is neither is not known', () => expect(reads('Non opposé', 'oui|non|cf. dossier')).toBe(`nothing | ${ALL} | to look at`));

  it.each([
    ['Opposition', 'oui|non', `${ALL} | nothing`],
    ['Désabonné (O/N)', 'O|N', `${ALL} | nothing`],
    ['Opt-out', 'x|', `${ALL} | nothing`],
    ['Pas de pub', 'oui|non', `${ALL} | nothing`],
    ['Refus, pas de contact', 'oui|non', `${ALL} | nothing`],
    ['Opposition (non = OK)', 'oui|non', `${ALL} | nothing`],
  ])('%s stays what it is', (header, cells, told) => expect(reads(header, cells)).toBe(told));

  it('a refusal that is "OK" goes either way', () => expect(reads('Opposition OK', 'oui|non')).toBe('to look at | to look at'));
});

describe('a header that says of a list of refusals that somebody is not on it', () => {
  it.each([
    'Bloctel OK',
    'OK Bloctel',
    'Bloctel ok ?',
    'Hors Bloctel',
    'Pas sur Bloctel',
    'Non inscrit Bloctel',
    'Non inscrit sur Bloctel',
    'Absent Bloctel',
    'Bloctel négatif',
    'Not on TPS',
    'TPS clear',
    'CTPS cleared',
    'Not TPS registered',
    'Clear of TPS/CTPS',
  ])('%s', (header) => expect(reads(header, 'O|N|O')).toBe('nothing | phone | nothing'));
});

describe('a header that names a list of refusals, and cells that say what came of it', () => {
  it.each([
    ['Vérif Bloctel', 'OK|KO', 'nothing | phone'],
    ['Scrub Bloctel', 'OK|KO|12/03/2026', 'nothing | phone | nothing'],
    ['Vérif Bloctel', 'oui|non', 'to look at | to look at'],
    ['Résultat Bloctel', 'OK|KO', 'nothing | phone'],
    ['Résultat Bloctel', 'oui|non', 'phone | nothing'],
    ['Statut Bloctel', 'appelable|non appelable', 'nothing | phone'],
    ['Filtrage Bloctel', 'Conservé|Exclu', 'nothing | phone'],
    ['Bloctel (date passage)', '12/03/2026|12/03/2026 - KO|KO', 'nothing | phone | phone'],
    ['Bloctel (1=OK, 0=KO)', '1|0', 'nothing | phone'],
    ['Bloctel (1=OK)', '1|0', 'nothing | phone'],
    ['Bloctel', 'OK|KO|', 'nothing | phone | nothing'],
    ['Bloctel', 'oui|non|', 'phone | nothing | nothing'],
    ['Bloctel', 'Inscrit|Non inscrit|', 'phone | nothing | nothing'],
    ['Retour Bloctel', 'Opposé|Non opposé', 'phone | nothing'],
    ['Retour Bloctel', '1|0', 'phone | nothing'],
    ['Présent Bloctel', 'O|N', 'phone | nothing'],
    ['Opposition Bloctel', 'oui|non', 'phone | nothing'],
    ['TPS status', 'Clear|Listed|OK', 'nothing | phone | nothing'],
    ['TPS status', 'TPS registered|Not registered', 'phone | nothing'],
    ['TPS checked', 'On TPS|Yes', 'phone | nothing'],
    ['esito_RPO', 'KO|OK', 'phone post | nothing'],
    ['TPS', 'Y|N', 'phone | nothing'],
    ['On CTPS', 'Yes|No', 'phone | nothing'],
    ['CTPS', 'Yes|No', 'phone | nothing'],
    ['MPS', 'Yes|No', 'post | nothing'],
    ['Direct DNC', 'CTPS|No|TPS', 'phone | nothing | phone'],
    ['HQ DNC', 'CTPS|No|', 'phone | nothing | nothing'],
    ['Mobile DNC', 'TPS|No|', 'phone | nothing | nothing'],
  ])('%s: %s', (header, cells, told) => expect(reads(header, cells)).toBe(told));

  it.each(['Screened against TPS', 'TPS screened', 'TPS checked', 'TPS/CTPS screened', 'Bloctel passé', 'Fichier nettoyé Bloctel'])(
    '%s: that it was asked is no entry',
    (header) => expect(reads(header, 'Yes|No|2026-11-01|KO')).toBe('nothing | nothing | nothing | phone'),
  );

  it.each(['TPS passé', 'TPS', 'MPS'])('hours and amounts under %s are no such thing', (header) =>
    expect(reads(header, '01:30|02:15|00:45')).toBe('nothing | nothing | nothing'),
  );
});

describe('how to fill a column is not what it asks', () => {
  it.each([
    'Newsletter (1=oui, 0=non)',
    'Newsletter 1=Oui 0=Non',
    'Newsletter (oui/non)',
    'Newsletter OK / non',
    'Inscrit newsletter ou non',
    'Newsletter (1: yes / 0: no)',
    'Newsletter (Y/N)',
    'Newsletter [0/1]',
    'Newsletter (1 = ja, 0 = nein)',
  ])('%s: 1 agrees, and 0 is no agreement', (header) => expect(reads(header, '1|0|1')).toBe('nothing | to look at | nothing'));

  it.each(['Mailing (0=non,1=oui)', 'Mailing (oui/non)'])('%s', (header) => expect(reads(header, '1|0')).toBe('nothing | to look at'));
  it('of a refusal', () => {
    for (const header of ['Désabonné (1=oui, 0=non)', 'STOP (0/1)', 'Opt-out 1=oui 0=non'])
      expect([header, reads(header, '1|0')]).toEqual([header, `${ALL} | nothing`]);
    expect(reads('Non opposé (1=oui, 0=non)', '1|0')).toBe(`nothing | ${ALL}`);
  });
  it.each(['Newsletter (X si non)', 'Newsletter ? (si non, cocher)', 'Newsletter (1=non, 0=oui)', 'Désabonné (1=non, 0=oui)'])(
    '%s turns the question: it is asked about',
    (header) => expect(reads(header, '1|0')).toBe('to look at | to look at'),
  );
  it('an empty cell that refuses by the legend is not passed over', () =>
    expect(reads('Pub (vide = refus)', 'x||x')).toBe('nothing | to look at | nothing'));
  it.each([
    ['Véhicule (X si non)', 'X||X'],
    ['Assujetti TVA (1=oui, 0=non)', '1|0'],
  ])('%s is no matter of ours', (header, cells) => expect(reads(header, cells)).not.toContain('look'));
});

describe('the day of a screening is no day of a refusal', () => {
  it.each([
    'Fecha cruce Robinson',
    'Fecha consulta Lista Robinson',
    'Fecha comprobación Robinson',
    'Fecha filtrado Robinson',
    'Fecha último cruce con Lista Robinson',
    'Última consulta a la Lista Robinson',
    'Data verifica RPO',
    'Data consultazione RPO',
    'Data controllo Registro Opposizioni',
    'Data ultima verifica Registro delle Opposizioni',
    'Registro Pubblico delle Opposizioni - data verifica',
    'Data filtro Robinson',
    'ECG-Liste geprüft am',
    'ECG-Abgleich vom',
    'RTR-ECG-Liste abgeglichen am',
    'Sperrlistenabgleich am',
    'Sperrlistenprüfung',
    'Robinsonlistenabgleich am',
    'Bel-me-niet check',
    'Bel-me-niet gecontroleerd op',
    'Date passage Bloctel',
    'Date de contrôle liste rouge',
    'TPS check date',
    'TPS lookup date',
    'CTPS cleaned on',
  ])('%s', (header) => {
    expect(reads(header, '27/11/2026|12/10/2026|')).toBe('nothing | nothing | nothing');
    expect(reads(header, '27/11/2026|12/10/2026|inscrit')).not.toMatch(/nothing$/);
  });

  it.each([
    'Fecha alta Robinson',
    'Fecha inscripción Lista Robinson',
    'Fecha baja Robinson',
    'Data iscrizione RPO',
    'Data opposizione RPO',
    'Data iscrizione e verifica RPO',
    'Eintrag Robinsonliste am',
    'In Sperrliste eingetragen am',
    'Auf ECG-Liste seit',
    'TPS registration date',
    'Fecha Robinson',
    'Datum Robinson',
  ])('%s stays a day of refusing', (header) => expect(reads(header, '27/11/2026|')).not.toMatch(/^nothing/));

  it.each([
    ['Filtro Robinson', 'Sí|No', 'to look at | to look at'],
    ['Sperrliste', 'ja|nein', `${ALL} | nothing`],
    ['Nicht auf Sperrliste', 'ja|nein', `nothing | ${ALL}`],
    ['Contrôle liste rouge', 'oui|non', `${ALL} | nothing`],
    ['ECG OK', 'oui|non', 'nothing | nothing'],
  ])('%s: %s', (header, cells, told) => expect(reads(header, cells)).toBe(told));
});
