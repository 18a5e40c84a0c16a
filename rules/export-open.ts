import { csv, defineSubjectRule, LAWS } from '../src/author.js';

const OTHERS = 0o007;
const OTHERS_WRITE = 0o002;
const GROUP_WRITES = 0o020;

/** Who else of the machine may open an export. */
export default defineSubjectRule({
  id: 'export-open',
  about: 'files',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['gdpr-32'], LAWS['lumo-guide-access']],
  docs: {
    title: { en: 'Export open to everybody', fr: 'Export ouvert à tous' },
    why: {
      en: 'Anybody with an account on this machine can read this file. Personal data are for those who need them for their work, and for nobody else. Group write lets any of its members change what the file says of people.',
      fr: 'Quiconque a un compte sur la machine peut lire ce fichier. Les données personnelles sont pour ceux qui en ont besoin dans leur travail, et pour eux seuls. Le droit d’écriture du groupe laisse chacun de ses membres modifier ce que le fichier dit des gens.',
    },
    remedy: {
      en: 'Remove everybody else’s access (chmod o= FILE). Where a team needs the file, give it to a group of theirs, for reading only.',
      fr: 'Retirez les droits des autres (chmod o= FICHIER). Si une équipe a besoin du fichier, donnez-le à son groupe, en lecture seule.',
    },
    bad: [
      { rows: csv('file;mode', 'exports/clients.csv;rw-r--r--'), says: ['others'] },
      { rows: csv('file;mode', 'exports/clients.csv;rw-rw----'), says: ['group'] },
      { rows: csv('file;mode', 'exports/clients.csv;rw-rw-rw-'), says: ['everybodyWrites', 'group'] },
    ],
    good: [
      { rows: csv('file;mode', 'exports/clients.csv;rw-r-----'), says: [] },
      {
        rows: csv('file;mode', 'exports/clients.csv;'),
        says: [],
        note: { en: 'A system without permission bits.', fr: 'Un système sans bits de permission.' },
      },
    ],
  },
  severity: 'error',
  messages: {
    others: {
      en: 'Everybody on this machine can open the file: remove their access (chmod o=).',
      fr: 'Tous les comptes de la machine peuvent ouvrir le fichier : retirez-leur ce droit (chmod o=).',
    },
    everybodyWrites: {
      en: 'Everybody on this machine can change the file: remove their access (chmod o=).',
      fr: 'Tous les comptes de la machine peuvent modifier le fichier : retirez-leur ce droit (chmod o=).',
    },
    group: {
      en: 'The whole group can change the file: make it read-only for them (chmod g-w).',
      fr: 'Tout le groupe peut modifier le fichier : laissez-le-lui en lecture seule (chmod g-w).',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    file({ mode = 0 }, at) {
      if ((mode & OTHERS) !== 0) ctx.report(at, (mode & OTHERS_WRITE) !== 0 ? 'everybodyWrites' : 'others');
      if ((mode & GROUP_WRITES) !== 0) ctx.report(at, 'group');
    },
  }),
});
