import { inGroup, text, toggle } from './option.js';

/** Following the links of a mail: of the command that judges messages. */
export const LINK_TEST = inGroup('links', {
  testLinks: toggle('--test-links', {
    en: 'follow the unsubscribe links of a test mail (.eml): the only option that opens a connection',
    fr: 'suivre les liens de désinscription d’un mail d’essai (.eml) : seule option qui ouvre une connexion',
  }),
  canary: text('--canary <address>', {
    en: 'your test address, to which alone the mail was sent: following its links may unsubscribe it',
    fr: 'votre adresse d’essai, seule destinataire du mail : suivre ses liens peut la désinscrire',
  }),
  testOneClick: toggle('--test-one-click', {
    en: 'with --test-links: also unsubscribe the test address by one click (POST, RFC 8058)',
    fr: 'avec --test-links : désinscrire aussi l’adresse d’essai en un clic (POST, RFC 8058)',
  }),
  allowLoopback: toggle('--allow-loopback', {
    en: 'with --test-links: links to this machine may be followed, to test your own pages',
    fr: 'avec --test-links : les liens vers cette machine peuvent être suivis, pour essayer vos propres pages',
  }),
});
