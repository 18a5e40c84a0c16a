import {
  asksForRefusals,
  CHANNELS,
  csv,
  defineRule,
  holdsStrayAddress,
  isNoteColumn,
  isRefusingHalf,
  LAWS,
  mayGoOn,
  namedWidth,
} from '../src/author.js';

/** A row with too many or too few cells may have slipped: its address may then stand under another heading. */
export default defineRule({
  id: 'row-ragged',
  about: 'contacts',
  since: '0.1.0',
  theme: 'file',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Row that does not match the header', fr: 'Ligne qui ne suit pas l’en-tête' },
    why: {
      en: 'A delimiter too many or too few shifts all the cells that follow. That is also true when a program padded the row. A refusal is then read in the wrong column, or not at all.',
      fr: 'Un séparateur en trop, ou oublié, décale toutes les cellules suivantes. C’est vrai aussi quand un logiciel a complété la ligne. Un refus est alors lu dans la mauvaise colonne, ou pas lu du tout.',
    },
    remedy: {
      en: 'Shifted rows are left out of the cleaned file: correct them at the source. Quote the cell that holds the delimiter, or add the missing one.',
      fr: 'Les lignes décalées sont retirées : corrigez-les à la source. Mettez entre guillemets la cellule qui contient le séparateur, ou ajoutez celui qui manque.',
    },
    storedRemedy: {
      en: 'Correct shifted rows at the source. Quote the cell that holds the delimiter, or add the missing one.',
      fr: 'Corrigez les lignes décalées à la source. Mettez entre guillemets la cellule qui contient le séparateur, ou ajoutez celui qui manque.',
    },
    bad: [
      { rows: csv('nom;email', 'Martin; Claire;claire@acme.example'), says: ['long'] },
      { rows: csv('nom;email;ville', 'claire@acme.example;Lyon'), says: ['shortShifted'] },
      { rows: csv('nom;email;ville', 'Martin;claire@acme.example'), says: ['short'] },
      { rows: csv('nom;email;optout', 'Martin;claire@acme.example'), says: ['unanswered'] },
      {
        rows: csv('nom;email;commentaire;ville', 'Roy;paul@acme.example;ne souhaite', 'plus être contacté;Lyon'),
        says: ['cut', 'short'],
      },
    ],
    good: [
      { rows: csv('nom;email', 'Martin;claire@acme.example;;'), says: [] },
      { rows: csv('nom;email;', 'Martin;claire@acme.example'), says: [] },
    ],
  },
  needs: {},
  severity: 'error',
  action: 'drop-row',
  facts: {
    cells: { is: 'number', en: '{value:# cell|# cells}', fr: '{value:# cellule|# cellules}' },
    expected: { is: 'number', en: '{value:# expected|# expected}', fr: '{value:# attendue|# attendues}' },
  },
  messages: {
    long: {
      en: 'This row has more cells than the header, so its values may have shifted: quote the stray delimiter at the source.',
      fr: 'Cette ligne a plus de cellules que l’en-tête, elle a pu se décaler : mettez le séparateur en trop entre guillemets.',
    },
    short: {
      en: 'This row has fewer cells than the header: check that the last columns are really blank.',
      fr: 'Cette ligne a moins de cellules que l’en-tête : vérifiez que les dernières colonnes sont bien vides.',
      severity: 'warning',
    },
    unanswered: {
      en: 'This row breaks off before the column of refusals or consents: look at the source for what it says of this person.',
      fr: 'Cette ligne s’arrête avant la colonne des refus ou des accords : voyez à la source ce qu’elle dit de cette personne.',
      severity: 'warning',
      channels: CHANNELS,
    },
    shortShifted: {
      en: 'This row is missing cells and an address is outside the email columns, so it has shifted: correct it at the source.',
      fr: 'Il manque des cellules à cette ligne et une adresse y est hors des colonnes email, elle est décalée : corrigez-la.',
    },
    cut: {
      en: 'This row breaks off, and a scrap of text in another refuses contact, perhaps for this person: quote the cell at the source.',
      fr: 'Cette ligne s’interrompt, et un bout de texte d’une autre refuse le contact, peut-être pour elle : mettez la cellule entre guillemets.',
      severity: 'warning',
      channels: CHANNELS,
    },
    slipped: {
      en: 'This row is missing a cell, so its values are one column too early: correct it at the source.',
      fr: 'Il manque une cellule à cette ligne, ses valeurs sont une colonne trop tôt : corrigez-la à la source.',
    },
  },
  // A line break in a cell without quotes makes two rows, of which the second may hold what the person of the first refuses.
  survey: { empty: () => ({ halves: 0 }), merge: (a, b) => ({ halves: a.halves + b.halves }) },
  visitSurvey: (ctx, seen) => ({
    ragged(cells, contact) {
      if (cells.length < namedWidth(ctx.columns) && isRefusingHalf(cells, contact)) seen.halves++;
    },
  }),
  visit(ctx, { halves }) {
    const width = namedWidth(ctx.columns);
    const last = ctx.columns[width - 1];
    const lastAnswer = ctx.columns.findLastIndex(asksForRefusals);
    const shortOf = (cells: number) => (cells <= lastAnswer ? 'unanswered' : 'short');
    const endsInNotes = halves > 0 && last !== undefined && isNoteColumn(last);
    return {
      // A note in the last column is cut off without a cell that lacks.
      ...(endsInNotes && {
        contact: (contact) => {
          if (mayGoOn(contact.cell?.(last.column) ?? '')) ctx.report(contact, 'cut');
        },
      }),
      ragged(cells, contact) {
        if (cells.slice(ctx.columns.length).some((cell) => cell.trim() !== '')) return ctx.report(contact, 'long');
        // As many as the header come here only when what they hold shows that the row has slipped.
        if (cells.length === ctx.columns.length) return ctx.report(contact, 'slipped');
        if (cells.length >= width) return;
        const hasSlipped = holdsStrayAddress(cells, ctx.columns);
        if (!hasSlipped && halves > 0 && mayGoOn(cells.at(-1) ?? '') && !isRefusingHalf(cells, contact)) ctx.report(contact, 'cut');
        else ctx.report(contact, hasSlipped ? 'shortShifted' : shortOf(cells.length), { facts: { cells: cells.length, expected: width } });
      },
    };
  },
});
