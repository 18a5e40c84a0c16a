import { defineSubjectRule, LAWS } from '../src/author.js';

/** A part that could not be read may hold anything. */
export default defineSubjectRule({
  id: 'message-partly-read',
  about: 'messages',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['gdpr-5-2'], LAWS['gdpr-7']],
  docs: {
    title: { en: 'Message read in part', fr: 'Message lu en partie' },
    why: {
      en: 'A part that could not be read may hold anything. What was not read is never called fine.',
      fr: 'Une partie qui n’a pas pu être lue peut contenir n’importe quoi. Ce qui n’a pas été lu n’est jamais dit conforme.',
    },
    remedy: {
      en: 'Check the mail as it is sent. Send yourself a test, and check that .eml.',
      fr: 'Contrôlez le mail tel qu’il part. Envoyez-vous un essai, et contrôlez cet .eml.',
    },
    bad: [
      {
        text: '<p>Bonjour</p><form><input type="checkbox" checked> J’accepte les offres<input type="submit"></form>',
        says: ['form', 'ticked'],
      },
      { text: "<p>Bonjour</p>{% include 'footer.html' %}", says: ['partly'] },
      {
        text: 'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nBonjour.\n--b\nContent-Type: text/x-amp-html\n\n<p>Bonjour</p>\n--b--\n',
        says: ['amp'],
        fileName: 'mail.eml',
      },
      {
        text: '# Séquence\n\n## Email 1\nObjet : vos devis\n\nBonjour.\n\n## Message LinkedIn – J+7\nRavie d’échanger.\n',
        says: ['other'],
        fileName: 'sequence.md',
      },
      {
        text: '# Séquence\n\n## Mail 1\nObjet : vos devis\n\nBonjour.\n\n## SMS J+3\nUn créneau ?\n\n## Script d’appel\nBonjour.\n',
        says: ['sms', 'script'],
        fileName: 'sequence.md',
      },
      {
        text: 'Nous posons vos fenêtres en un jour. On en parle ?\n\nObjet : Vos fenêtres\n\nBonjour.\n',
        says: ['unplaced'],
        fileName: 'mail.txt',
      },
    ],
    good: [
      { text: 'Séquence fenêtres\nCible : artisans\n\nObjet : Vos fenêtres\n\nBonjour.\n', says: [], fileName: 'mail.txt' },
      { text: '<p>Bonjour</p>', says: [] },
      { text: '<p>Bonjour</p><input type="checkbox">', says: [] },
    ],
  },
  severity: 'warning',
  messages: {
    amp: {
      en: 'The AMP version of the mail was not read: check that it has the same way out.',
      fr: 'La version AMP du mail n’a pas été lue : vérifiez qu’elle a le même moyen de refuser.',
    },
    form: {
      en: 'This page holds a form, and was judged as a mail: if people visit it, leave it out, and look at its boxes and its privacy notice.',
      fr: 'Cette page contient un formulaire, et a été jugée comme un mail : si on la visite, retirez-la, et relisez ses cases et sa mention RGPD.',
    },
    ticked: {
      en: 'A box of this page is ticked beforehand, and nobody agrees by leaving it so: where it asks for a consent, leave it blank.',
      fr: 'Une case de cette page est cochée d’avance, et la laisser ainsi n’est pas consentir : si elle demande un accord, laissez-la vide.',
    },
    partly: {
      en: 'A part of the message could not be read: check a test mail (.eml).',
      fr: 'Une partie du message n’a pas pu être lue : contrôlez un mail d’essai (.eml).',
    },
    other: {
      en: 'This section is no mail, and was not read: check a call script by itself, --as script.',
      fr: 'Cette section n’est pas un mail, et n’a pas été lue : contrôlez un script d’appel à part, --as script.',
    },
    sms: {
      en: 'This section is an SMS, and was not read: put its text alone into a file, and check that with --as sms.',
      fr: 'Cette section est un SMS, et n’a pas été lue : mettez son seul texte dans un fichier, et contrôlez-le par --as sms.',
      severity: 'error',
    },
    script: {
      en: 'This section is a call script, and was not read: put it alone into a file, and check that with --as script.',
      fr: 'Cette section est un script d’appel, et n’a pas été lue : mettez-la seule dans un fichier, et contrôlez-le par --as script.',
      severity: 'error',
    },
    unplaced: {
      en: 'This text stands over a subject, and was not read: if it is a mail, put a line “Subject: …” over it.',
      fr: 'Ce texte se trouve au-dessus d’un objet, et n’a pas été lu : si c’est un mail, mettez au-dessus une ligne « Objet : … ».',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.unread.includes('amp')) ctx.report(at(message.at), 'amp');
      if (message.unread.some((code) => code !== 'amp')) ctx.report(at(message.at), 'partly');
      if (message.pageForm) ctx.report(at(message.pageForm.at), 'form');
      for (const box of message.pageForm?.ticked ?? []) ctx.report(at(box), 'ticked');
      for (const section of message.others ?? []) ctx.report(at(section.at), section.is === 'section' ? 'other' : section.is);
    },
  }),
});
