import type { Channel } from '../../../model/contact/channel.js';
import type { Cell, Contact } from '../../../model/contact/contact.js';
import type { Sieve } from '../../../model/contact/values.js';
import { doubted } from '../../../model/rule/define-rule.js';

/**
 * Why a contact may have refused without our knowing: `column`, a cell is filled in a column that seems to tell refusals or consents, or a box is empty where a tick says that somebody does not refuse;
 * `answer`, a word that we do not know in a column of refusals; `permission`, one in a column of consents, or that one is pending or was never confirmed; `words`, free text holds words by
 * which people refuse; `mark`, a code, a mark or a status that we do not know; `day`, nobody
 * is to be contacted before it, or a consent ended on it; `no`, a permission was denied; `unlisted`, a list of the channels that are allowed leaves some out;
 * `ditto`, it repeats the cell above.
 */
export type UnreadReason = 'column' | 'answer' | 'permission' | 'words' | 'mark' | 'day' | 'no' | 'unlisted' | 'ditto';

/** What is told of a cell that somebody must read, by why (`UnreadReason`). */
export const UNREAD_TEXTS = {
  permission: doubted(
    'A consent column or a note gives no clear yes (unknown word, pending, never confirmed): read it, since it may be a no.',
    'Une colonne de consentement ou une note ne dit pas un oui clair (mot inconnu, en attente, jamais confirmé) : lisez-la, c’est peut-être un non.',
  ),
  words: doubted(
    'This text contains words of refusal: read it before you contact this person.',
    'Ce texte contient des mots de refus : lisez-le avant de contacter cette personne.',
  ),
  mark: doubted(
    'This contact bears a code, a mark or a status that may be a refusal, and that we cannot read: read it first, or pass --map "Header=keep" if none refuses.',
    'Ce contact porte un code, une marque ou un statut, peut-être un refus, que l’on ne sait pas lire : lisez-le, ou passez --map "En-tête=keep" si rien n’y refuse.',
  ),
  ditto: doubted(
    'This cell repeats the one above (“idem”, a ditto mark), which may be a refusal: each row is read by itself, so write the words out.',
    'Cette cellule répète celle du dessus (« idem », guillemet), peut-être un refus : chaque ligne est lue seule, écrivez-y les mots.',
  ),
  day: doubted(
    'A date says that this person is not to be contacted yet, or that their consent has ended: read it before you contact them.',
    'Une date dit de ne pas encore contacter cette personne, ou que son accord a pris fin : lisez-la avant de la contacter.',
  ),
} as const;

/** A column that may hide a refusal, or several. */
export interface UnreadCells {
  /** Where it stands: a cell, or the contact where it may be any. */
  readonly at: (contact: Contact) => Cell | Contact;
  readonly channels: readonly Channel[];
  /** The channels of one row, where they are not those of all. */
  readonly channelsOf?: (contact: Contact) => readonly Channel[] | undefined;
  readonly reason: (contact: Contact) => UnreadReason | undefined;
  /** The column of which alone the reason is read, and what its bytes get through where there is one. */
  readonly sifted?: { readonly column: number; readonly sieve: Sieve };
}

/** Neighbours that are sifted by the same bytes of the same column: these are looked at once for all of them. */
interface SiftedGroup {
  readonly sifted: UnreadCells['sifted'];
  readonly cells: UnreadCells[];
}

/** Tells of some cells, in their order, why a contact may have refused in each. Those whose bytes do not get through their sieve are not read. */
export const makeUnreadWalk = (
  all: readonly UnreadCells[],
): ((contact: Contact, tell: (cells: UnreadCells, why: UnreadReason) => void) => void) => {
  const groups: SiftedGroup[] = [];
  for (const cells of all) {
    const { sifted } = cells;
    const last = groups.at(-1);
    if (last && last.sifted?.sieve === sifted?.sieve && last.sifted?.column === sifted?.column) last.cells.push(cells);
    else groups.push({ sifted, cells: [cells] });
  }
  return (contact, tell) => {
    for (let g = 0; g < groups.length; g++) {
      const { sifted, cells } = groups[g] as SiftedGroup;
      if (sifted && contact.getsThrough?.(sifted.column, sifted.sieve) === false) continue;
      for (let i = 0; i < cells.length; i++) {
        const one = cells[i] as UnreadCells;
        const why = one.reason(contact);
        if (why) tell(one, why);
      }
    }
  };
};
