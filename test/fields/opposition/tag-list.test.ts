import { describe, expect, it } from 'vitest';
import { labelsIn } from '../../../src/fields/opposition/named/tag-list.js';
import { readRow } from '../column-reading.js';

const says = (header: string, cell: string): string => readRow([header], ['Salon 2026, VIP'], [cell]);

describe('the labels of a cell', () => {
  it.each([
    ['Ne plus appeler, Concurrent', ['Ne plus appeler', 'Concurrent']],
    ['A;B | C', ['A', 'B', 'C']],
    ['#DNC #VIP', ['DNC', 'VIP']],
    ['["Do not call","VIP"]', ['Do not call', 'VIP']],
    ['"Do not call","VIP"', ['Do not call', 'VIP']],
    ['VIP / Do not call', ['VIP', 'Do not call']],
    ['VIP\nDo not call', ['VIP', 'Do not call']],
    ['Opposition ::: * myContacts', ['Opposition', '* myContacts']],
    ['VIP', []],
    ['', []],
    [', ;', []],
    // What goes on is one sentence.
    ['Ne pas appeler, sauf urgence', []],
    ['a refusé, voir son mail', []],
    ['Il a dit hier au téléphone qu’il rappellerait plus tard, content', []],
  ])('%s', (cell, labels) => expect(labelsIn(cell)).toEqual(labels));
});

describe('tags that refuse', () => {
  it.each([
    ['Tags', 'Ne plus appeler, Concurrent', 'phone'],
    ['Tags', 'Concurrent, Ne plus appeler', 'phone'],
    ['Tags', 'Ne plus appeler;Concurrent', 'phone'],
    ['Tags', 'Ne plus appeler | Concurrent', 'phone'],
    ['Tags', '#NePlusAppeler #Concurrent', 'phone'],
    ['Tags', '#concurrent #neplusappeler', 'phone'],
    ['Tags', '["Ne plus appeler","Concurrent"]', 'phone'],
    ['Tags', 'do-not-call, competitor', 'phone'],
    ['Étiquettes', 'Ne plus appeler, Concurrent', 'phone'],
    ['Labels', 'Do not call, Competitor', 'phone'],
    ['Labels', 'Do not call ::: * myContacts', 'phone'],
    ['Labels', 'Opposition ::: * myContacts', 'email phone sms post'],
    ['Contact tags', 'Do not call, Competitor', 'phone'],
    ['Etiquetas', 'No llamar, Competencia', 'phone'],
    ['Tags', 'Ne plus appeler, Ne plus envoyer d’email, Concurrent', 'email phone'],
    ['Tags', 'DNC, Concurrent', 'email phone sms post'],
    ['Tags', 'Ne plus contacter, Concurrent, Salon 2026', 'email phone sms post'],
    ['Tags', 'Refus, VIP', 'to look at'],
    ['Tags', 'nomail', 'to look at'],
    ['Tags', 'vip, nomail', 'to look at'],
    ['Tags', 'nosms', 'to look at'],
    ['Tags', 'no-mail', 'to look at'],
    ['Tags', '["no-mail"]', 'to look at'],
    ['Tags', '{vip,no_mail}', 'to look at'],
    ['Tags', 'stopmail', 'to look at'],
  ])('%s: %s is %s', (header, cell, told) => expect(says(header, cell)).toBe(told));
});

describe('tags that do not', () => {
  it.each([
    ['Tags', 'Salon 2026, VIP'],
    ['Tags', 'Concurrent, Fournisseur'],
    ['Tags', 'Call me, Competitor'],
    ['Tags', 'Nomade, Mail 2026'],
    ['Tags', '["vip"]'],
    ['Notes', '{"active":false}'],
    ['Tags', '#appeler #vip'],
    ['Tags', 'Newsletter, Salon'],
    ['Tags', 'À rappeler, Client'],
    ['Tags', 'Ne pas appeler le lundi, VIP'],
    ['Tags', ''],
  ])('%s: %s', (header, cell) => expect(says(header, cell)).toBe('nothing'));
});

describe('what is no list of tags', () => {
  // A comma of a note is one of its sentence.
  it('is read as a whole', () => expect(says('Commentaire', 'Ne plus appeler, Concurrent')).toBe('to look at'));
});
