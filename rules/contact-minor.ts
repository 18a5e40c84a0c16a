import {
  CHANNELS,
  csv,
  defineRule,
  doubt,
  isUnreadBirth,
  LAWS,
  makeAges,
  makeFieldReader,
  makeMinorAnswers,
  makeMinorNotes,
  makePupilReader,
  z,
} from '../src/author.js';

/** A child is not canvassed. */
export default defineRule({
  id: 'contact-minor',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['gdpr-8']],
  docs: {
    title: { en: 'Person under age', fr: 'Personne mineure' },
    why: {
      en: 'A child cannot give a valid consent to prospecting alone. The age comes from the column of birth dates or ages, on the day of the check, or from one that asks who is under age; a title such as “pupil” is enough only with a school mailbox; alone, or in a status or a comment, it raises the question.',
      fr: 'Un enfant ne peut pas consentir seul à la prospection. L’âge se lit dans la colonne des naissances ou des âges, au jour du contrôle, ou dans une colonne « mineur » ou « majeur » ; une fonction d’élève ne suffit qu’avec une adresse de l’établissement ; seule, ou dans un statut ou un commentaire, elle pose la question.',
    },
    remedy: {
      en: 'Leave minors out of every campaign. Delete the birth dates too: a campaign has no use for them.',
      fr: 'Écartez les mineurs de toute campagne. Supprimez aussi les dates de naissance : une campagne n’en a pas l’usage.',
    },
    options: {
      age: {
        en: 'Age in years from which somebody may be contacted.',
        fr: 'Âge, en années, à partir duquel une personne peut être contactée.',
      },
    },
    bad: [
      { rows: csv('email;date_naissance', 'claire@acme.example;2008-11-25', 'paul@acme.example;32/13/2010'), says: ['minor', 'unread'] },
      { rows: csv('email;fonction', 'a@acme.example;Lycéenne', 'b@lycee-exemple.example;Lycéenne'), says: ['likely', 'pupil'] },
      { rows: csv('email;statut', 'a@b.example;stagiaire, 17 ans', 'c@d.example;Mineure'), says: ['likely', 'likely'] },
      { rows: csv('email;majeur', 'a@acme.example;', 'a@acme.example;non'), says: ['elsewhere', 'stated'] },
    ],
    good: [
      { rows: csv('email;naissance', 'a@acme.example;2008-11-24'), says: [], note: { en: 'Eighteen today.', fr: 'Dix-huit ans ce jour.' } },
      { rows: csv('email;fonction', 'claire@acme.example;Professeure de lycée'), says: [] },
      { rows: csv('email;commentaire', 'claire@acme.example;son fils a 17 ans', 'paul@acme.example;17 ans d’expérience'), says: [] },
    ],
  },
  needs: { birthDate: 'optional', jobTitle: 'optional', status: 'optional', comments: 'optional', tags: 'optional', email: 'optional' },
  channels: CHANNELS,
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    minor: {
      en: 'This person is under {age}: do not contact them, and delete the birth date.',
      fr: 'Cette personne a moins {age:d’un an|de # ans} : ne la contactez pas, et supprimez la date de naissance.',
      role: 'protected-person',
    },
    stated: {
      en: 'The file says that this person is under age: do not contact them.',
      fr: 'Le fichier dit que cette personne est mineure : ne la contactez pas.',
      role: 'protected-person',
    },
    pupil: {
      en: 'A pupil, with a mailbox of the school: do not contact them.',
      fr: 'Élève, avec une adresse de l’établissement : ne contactez pas cette personne.',
      role: 'protected-person',
    },
    unread: doubt(
      'A birth date that cannot be read: check that this person is of age before any contact, and correct the date or delete it.',
      'Une date de naissance illisible : vérifiez que la personne est majeure avant tout contact, et corrigez la date ou supprimez-la.',
    ),
    likely: {
      ...doubt(
        'This person may be under {age}: check before any contact.',
        'Cette personne a peut-être moins {age:d’un an|de # ans} : vérifiez avant tout contact.',
      ),
      role: 'protected-person',
    },
    elsewhere: doubt(
      'Another row says that this person is under age, or may be: check before any contact.',
      'Une autre ligne dit que cette personne est mineure, ou l’est peut-être : vérifiez avant tout contact.',
    ),
  },
  ofPerson: {
    message: 'elsewhere',
    unless(ctx) {
      const ageOn = makeAges(ctx.columns, ctx.asOf);
      return (contact) => (ageOn?.(contact)?.least ?? 0) >= ctx.options.age;
    },
  },
  eases: { age: 'less' },
  options: z.object({ age: z.int().positive().default(18) }),
  visit(ctx) {
    const { age } = ctx.options;
    const isNoted = makeMinorNotes(ctx.columns, ['jobTitle', 'status', 'comments', 'tags'], age, ctx.asOf);
    const [isStated, ageOn] = [makeMinorAnswers(ctx.columns), makeAges(ctx.columns, ctx.asOf)];
    if (!isNoted && !isStated && !ageOn) return {};
    const isUnread = makeFieldReader(ctx, 'birthDate', (text) => isUnreadBirth(text, ctx.asOf));
    const pupilOf = makePupilReader(ctx);
    return {
      contact(contact) {
        const years = ageOn?.(contact);
        if (years && years.most < age) ctx.report(contact, 'minor');
        else if (years && years.least < age) ctx.report(contact, 'likely');
        // Columns ask by a yes or a no of the age of majority.
        else if (isStated?.(contact)) ctx.report(contact, age < 18 ? 'likely' : 'stated');
        else if (!years) {
          const pupil = pupilOf(contact);
          if (pupil) ctx.report(contact, pupil === 'pupil' ? 'pupil' : 'likely');
          else if (isNoted?.(contact)) ctx.report(contact, 'likely');
          else if (isUnread(contact)) ctx.report(contact, 'unread');
        }
      },
    };
  },
});
