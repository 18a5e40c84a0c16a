import {
  CHANNELS,
  csv,
  defineRule,
  doubted,
  LAWS,
  LISTED_BELOW,
  LISTS_BELOW_SURVEYED,
  makeSectionReader,
  makeStanding,
} from '../src/author.js';

/** A title in the middle of a file says of all who stand below it that they refused, and no cell of theirs does. */
export default defineRule({
  id: 'section-of-refusals',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Section of refusals', fr: 'Section de refus' },
    why: {
      en: 'Spreadsheets put a title above a group of rows. A line that says “Unsubscribed” and nothing else is no contact, nor is a legend (“red = do not call”). Those below it refused, and nothing in their rows says so.',
      fr: 'Un tableur met un titre au-dessus d’un groupe de lignes. Une ligne qui dit « Désinscrits » et rien d’autre n’est pas un contact, une légende (« rouge = ne plus appeler ») non plus. Ceux qui la suivent ont refusé, et rien sur leur ligne ne le dit.',
    },
    remedy: {
      en: 'Set aside the rows of those who refuse; colours are not read. Give them with --opposition, in a file of their own. Two tables, one below the other, want a file each.',
      fr: 'Mettez à part les lignes de ceux qui refusent : une couleur n’est pas lue. Donnez-les avec --opposition, dans un fichier à elles. Deux tableaux l’un sous l’autre veulent chacun leur fichier.',
    },
    bad: [
      { rows: csv('email;nom', 'a@b.example;Martin', ';DÉSINSCRITS', 'c@d.example;Roy'), says: ['section', 'below', 'title', 'below'] },
      { rows: csv('nom;email;source', 'Ne plus contacter :;;', 'Roy;c@d.example;Salon'), says: ['section', 'title', 'below'] },
      {
        rows: csv('email;nom', ';Désinscrits', 'claire@acme.example;Martin', ';Abonnés', 'paul@acme.example;Roy'),
        says: ['section', 'title', 'below'],
        note: { en: 'The section ends where those who agreed begin.', fr: 'La section finit où commencent ceux qui sont d’accord.' },
      },
    ],
    good: [
      { rows: csv('email;nom', 'claire@acme.example;Martin', ';Prospects 2026', 'paul@acme.example;Roy'), says: [] },
      {
        rows: csv('email;nom', 'claire@acme.example;ne plus contacter'),
        says: [],
        note: {
          en: 'This contact refuses for themselves: another rule’s business.',
          fr: 'Ce contact refuse pour lui-même : l’affaire d’une autre règle.',
        },
      },
    ],
  },
  needs: { email: 'optional', phone: 'optional' },
  channels: CHANNELS,
  verdict: 'unknown',
  severity: 'error',
  action: 'bar',
  messages: {
    section: {
      en: 'Under a title, the file lists refusals, deaths or bounces, and nothing in those rows says so: move them to a list of their own.',
      fr: 'Sous un titre, le fichier liste refus, décès ou rebonds, et rien sur ces lignes ne le dit : déplacez-les dans une liste à part.',
    },
    title: {
      en: 'This line is the title of people not to be contacted (refusals, deaths, bounces): whoever stands below may be one of them.',
      fr: 'Cette ligne est le titre de personnes à ne pas contacter (refus, décès, rebonds) : ceux qui la suivent en sont peut-être.',
      severity: 'warning',
    },
    below: doubted(
      'This row stands below a title of refusals, deaths or bounces, or right above it: find out whether it is one before you contact this person.',
      'Cette ligne suit un titre de refus, de décès ou de rebonds, ou le précède juste : voyez si elle en est avant de contacter cette personne.',
    ),
    ...LISTED_BELOW,
    legend: {
      en: 'A line of the file says who refuses (by a mark, a colour, a name): nobody applied it, so move those rows to an opposition list.',
      fr: 'Une ligne du fichier dit qui refuse (marque, couleur, nom) : nul ne l’a appliqué, mettez ces contacts dans une liste d’opposition.',
    },
    legendBeside: {
      en: 'A line of the file says who refuses (by a mark, a colour, a name): make sure that they are in the opposition list.',
      fr: 'Une ligne du fichier dit qui refuse (marque, couleur, nom) : assurez-vous que ces contacts sont dans la liste d’opposition.',
      severity: 'warning',
    },
    marked: doubted(
      'This row bears the sign or the code by which the file says that somebody refuses: read it before you contact this person.',
      'Cette ligne porte le signe ou le code par lequel le fichier dit un refus : lisez-la avant de contacter cette personne.',
    ),
    unseen: doubted(
      'A line of the file says who refuses by a name, a mark or a colour, which is not read: take those rows out, then that line, before any contact.',
      'Une ligne du fichier dit qui refuse par un nom, une marque ou une couleur, ce qui n’est pas lu : retirez ces lignes, puis elle, avant tout contact.',
    ),
  },
  tally: {
    empty: () => ({ titles: 0, legends: 0 }),
    merge: (a, b) => ({ titles: a.titles + b.titles, legends: a.legends + b.legends }),
  },
  ...LISTS_BELOW_SURVEYED,
  visit(ctx, learned, tally) {
    const { isTitle, isMarked, isLegend, mayBeMarked } = makeSectionReader(ctx.columns, ctx.legends, learned);
    const standing = makeStanding(learned, ctx.persons);
    return {
      contact(contact) {
        const told = standing(contact) ?? (isMarked(contact) ? 'marked' : mayBeMarked ? 'unseen' : undefined);
        if (told) ctx.report(contact, told);
      },
      aside(cells, line) {
        if (isLegend(cells)) tally.legends++;
        if (isTitle(cells)) {
          tally.titles++;
          ctx.report(line, 'title');
        }
      },
    };
  },
  end(ctx, { codes, signs, unseen }, { titles, legends }) {
    if (titles > 0) ctx.report('file', 'section');
    if (!unseen && legends + codes.length + signs.length === 0 && !ctx.legends?.length) return;
    ctx.report('file', ctx.lists.all.some(({ kind, from }) => kind === 'opposition' && !from) ? 'legendBeside' : 'legend');
  },
});
