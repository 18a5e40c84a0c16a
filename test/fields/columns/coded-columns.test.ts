import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import { contactOfCell } from '../fake-contact.js';

const readers = makeValueReaders('FR');

/** The ways, email and phone, that each cell of a column refuses or leaves to be looked at: "", "email", "phone", "email phone". */
const barred = (header: string, cells: readonly string[]): readonly string[] => {
  const columns = resolveColumns(
    [header],
    cells.map((cell) => [cell]),
    {},
    readers,
  );
  const field = columns[0]?.field;
  const refusedIn = makeOppositionReader({ columns });
  const unread = unreadCellsOf(columns);
  return cells.map((cell) => {
    const contact = contactOfCell(field, cell);
    const open = unread.flatMap(({ reason, channels, channelsOf }) => (reason(contact) ? (channelsOf?.(contact) ?? channels) : []));
    const all = new Set([...refusedIn(contact), ...open]);
    return ['email', 'phone'].filter((channel) => all.has(channel as never)).join(' ');
  });
};
const BOTH = 'email phone';

describe('a code by which somebody is barred', () => {
  it.each([
    'Sperrcode',
    'Werbesperrcode',
    'Code blocage',
    'Code de blocage',
    'Blokkade code',
    'Blokkadecode',
    'Cod. blocco',
    'Codice blocco',
    'Cód. exclusión',
    'Código bloqueo',
    'Block code',
  ])('%s', (header) => {
    expect(barred(header, ['0', '1', '0', '2', '9', '0', ''])).toEqual(['', BOTH, '', BOTH, BOTH, '', '']);
    expect(barred(header, ['', '', '9', '', '1'])).toEqual(['', '', BOTH, '', BOTH]);
  });
  it.each([
    ['Block code', ['1', '2', '3', '1']],
    ['Block', ['1', '2', '0', '1']],
    ['Code postal', ['44000', '75001', '0', '69000']],
    ['Code client', ['0', '1', '2', '9']],
    ['Kundencode', ['0', '1', '2', '9']],
    ['Code', ['0', '1', '2', '9']],
  ])('%s of anything else', (header, cells) => expect(barred(header, cells).join('')).toBe(''));
});

describe('codes whose header says which ways they leave', () => {
  it.each([
    ['Sperrcode (0=frei 1=Mail 2=Tel 9=alles)', ['0', '1', '2', '9'], ['', 'email', 'phone', BOTH]],
    // What the legend does not know, or names no way of, may leave out all of them.
    ['Sperrcode (0=frei 1=Mail 2=Tel 9=alles)', ['0', '1', '5', 'x', 'frei', ''], ['', 'email', BOTH, BOTH, '', '']],
    ['Sperrcode (0=frei 1=Mail 3=Inkasso)', ['0', '1', '3'], ['', 'email', BOTH]],
    ['Comm. Pref. (1 none 2 email 3 phone 4 both)', ['4', '3', '7', '4'], ['', 'email', BOTH, '']],
    ['Code blocage (0=libre 1=mail 2=tél 9=tout)', ['0', '1', '2', '9'], ['', 'email', 'phone', BOTH]],
    ['Cod. blocco (0=libero 1=mail 2=tel 9=tutto)', ['0', '1', '2', '9'], ['', 'email', 'phone', BOTH]],
    ['Cód. bloqueo (0=libre 1=mail 2=tel 9=todo)', ['0', '1', '2', '9'], ['', 'email', 'phone', BOTH]],
    ['Blokkade (0=vrij 1=mail 2=tel 9=alles)', ['0', '1', '2', '9'], ['', 'email', 'phone', BOTH]],
    ['Block code (0=free 1=email 2=phone 9=all)', ['0', '1', '2', '9'], ['', 'email', 'phone', BOTH]],
    ['Code com. (1=tt, 2=mail seul, 3=tel seul, 9=rien)', ['1', '2', '3', '9'], ['', 'phone', 'email', BOTH]],
    ['Comm. Pref. (1 none 2 email 3 phone 4 both)', ['4', '1', '2', '3', '4'], ['', BOTH, 'phone', 'email', '']],
    ['Mailcode 0=ja 1=nein', ['0', '1', '0'], ['', 'email', '']],
    ['Prosp. (1=oui 0=non)', ['1', '0', '1'], ['', BOTH, '']],
    ['Pub (O=oui, N=non, P=papier)', ['O', 'N', 'P', 'O'], ['', BOTH, BOTH, '']],
  ])('%s', (header, cells, ways) => expect(barred(header, cells)).toEqual(ways));
  it.each([
    ['Contact (1=mail 2=tel 3=salon)', ['1', '2', '3']],
    ['Contacté (1=oui 0=non)', ['1', '0', '1']],
    ['Premier contact (1=mail 2=tel 9=aucun)', ['1', '2', '9']],
    ['Civ. (1=M. 2=Mme)', ['1', '2', '2']],
    ['Type (A=client B=prospect)', ['A', 'B', 'B']],
    ['Bloc (A=nord B=sud)', ['A', 'B', 'B']],
    ['Factures (1=mail seul 2=courrier seul)', ['1', '2', '2']],
  ])('%s says nothing', (header, cells) => expect(barred(header, cells).join('')).toBe(''));
});

describe('ways that are denied, or chosen', () => {
  it.each([
    ['Pas de', ['mail', 'tel', 'mail/tel', ''], ['email', 'phone', BOTH, '']],
    ['Vetos', ['mail', 'tlf', 'todo', ''], ['email', 'phone', BOTH, '']],
    ['Kein', ['Mail', 'Tel', '', ''], ['email', 'phone', '', '']],
    ['Stop E', ['', 'x', '', ''], ['', 'email', '', '']],
    ['Stop T', ['', 'x', '', ''], ['', 'phone', '', '']],
    ['Stop C', ['', 'x', '', ''], ['', '', '', '']],
    ['Mkt Pref', ['E/P', 'E', 'P', 'S', 'E P S', 'None'], ['', 'phone', 'email', BOTH, '', BOTH]],
    ['Wunschkanal', ['Mail/Tel', 'nur Mail', 'nur Tel', 'keiner'], ['', 'phone', 'email', BOTH]],
    ['Kanaal', ['e-mail/tel', 'alleen e-mail', 'alleen tel', 'post'], ['', 'phone', 'email', BOTH]],
    ['Souhaite être contacté par', ['mail et tél', 'courrier uniquement', 'mail', 'tel'], ['', BOTH, 'phone', 'email']],
    ['Actief in mailing', ['ja', 'nee', 'ja'], ['', BOTH, '']],
    ['Actif dans les mailings', ['oui', 'non', 'oui'], ['', BOTH, '']],
    ['Tél?', ['ok', 'ko', 'nok'], ['', 'phone', 'phone']],
    ['Note', ['tel: ok; mail: ok', 'email: oui; tel: oui', 'tel: non, mail: oui'], ['', '', 'phone']],
    ['Einwilligungsstatus', ['DOI bestätigt', 'widerr.', 'DOI bestätigt'], ['', BOTH, '']],
    ['Corporate Phone Status', ['valid_number', 'no_status', 'valid_number'], ['', '', '']],
    ['Letzter Stand', ['WV', 'Kontaktsperre', 'Verweigerer', 'nicht erreicht'], ['', BOTH, BOTH, '']],
    ['Tipificación', ['01 cita', '02 volver a llamar', '09 no volver a llamar ni escribir'], ['', '', BOTH]],
  ])('%s', (header, cells, ways) => expect(barred(header, cells)).toEqual(ways));
  it.each([
    ['Sans', ['sucre', 'gluten', '']],
    ['No', ['12', '13', '14']],
    ['Canal', ['Email', 'Salon', 'Courrier', 'Téléphone']],
    ['Marketing channels', ['LinkedIn', 'SEO', 'Salons']],
    ['Taille', ['S', 'M', 'L']],
  ])('%s says nothing', (header, cells) => expect(barred(header, cells).join('')).toBe(''));
});
