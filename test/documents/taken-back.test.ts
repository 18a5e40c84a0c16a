import { describe, expect, it } from 'vitest';
import { told } from './support.js';

/** What stands around a way out that is a click, by language: what takes it back, and what only looks so. */
const AROUND: Readonly<Record<string, { readonly bad: readonly string[]; readonly good: readonly string[] }>> = {
  en: {
    bad: [
      'To unsubscribe you must log in to your customer portal.',
      'Please note that you have to be logged in to opt out.',
      'To opt out, send us a copy of your passport.',
      'This link removes you from this newsletter; you will continue to receive our product offers.',
      'The unsubscription only concerns Tornos Nord Ltd; our other group companies may continue to write to you.',
      'If we do not hear from you, we will add you to our monthly newsletter.',
      'Reply within 5 days if you do not want to be added to our newsletter.',
      'Opt-out requests are handled quarterly.',
      'To opt out, please call us during office hours.',
      'Unsubscribing requires a signed letter.',
      'You need to sign in to your account to unsubscribe.',
      'Unsubscribing is only possible after logging in.',
      'Unsubscribing costs 5 pounds.',
      'Opt-outs are processed once a month.',
      'Unsubscribe requests are processed at the end of each quarter.',
      'Unless you tell us otherwise, we will add you to our newsletter.',
      'If you do not reply, you will be added to our mailing list.',
      'Our sister companies may continue to contact you.',
      'Unsubscribing applies only to Tornos Nord Ltd.',
      'You will still get our product updates.',
      'Opting out here does not stop emails from our dealers.',
      'Our dealers may still email you.',
      'We will keep sending you our catalogue.',
      'Your opt-out must be approved by our sales team.',
      'To unsubscribe, please provide your customer number and date of birth.',
      'Silence means you agree to receive our newsletter.',
      'No reply within a week will be taken as your consent.',
      'You cannot unsubscribe without logging in.',
      'Affiliated companies may still send you offers.',
    ],
    good: [
      'You do not need to log in to unsubscribe.',
      'No login is required to opt out.',
      'Opt-outs are processed at once.',
      'Opt-out requests are handled daily.',
      'If we do not hear from you, we will not write again.',
      'If we do not hear from you, we will remove you from our list.',
      'Reply within 5 days to book a free demo.',
      'To book a demo, please call us during office hours.',
      'You will continue to receive emails about your orders.',
      'This link removes you from all our mailings.',
      'Call us during office hours for a quote.',
      'Our other group companies will not write to you either.',
      'Our dealers will not contact you either.',
      'Unsubscribing applies to all companies of the group.',
      'We also publish a quarterly magazine.',
      'If you would like our newsletter, reply within 5 days.',
      'You can unsubscribe without an account.',
      'Our partners can write to us at any time.',
      'Our dealers will be happy to call you back if you ask.',
      'You can also unsubscribe by post or by calling us.',
      'Reply if you want to be added to our newsletter.',
      'Let us know if you would like to be put on the list.',
      'If we do not hear from you, we will not add you to any list.',
    ],
  },
  fr: {
    bad: [
      'Pour vous désinscrire, vous devez être connecté à votre espace client.',
      'La désinscription nécessite de se connecter à votre compte.',
      'Pour vous désinscrire, envoyez-nous une copie de votre carte d’identité.',
      'La désinscription ne concerne que Courtia Groupe ; les autres sociétés du groupe pourront continuer à vous écrire.',
      'Ce lien vous retire de cette newsletter ; vous continuerez à recevoir nos offres.',
      'Sans nouvelles de votre part, nous vous ajouterons à notre newsletter mensuelle.',
      'Répondez sous 5 jours si vous ne souhaitez pas être ajouté à notre newsletter.',
      'Les demandes de désinscription sont traitées une fois par trimestre.',
      'Les désinscriptions sont traitées trimestriellement.',
      'Les désinscriptions sont traitées à la fin du mois suivant.',
      'Pour vous désinscrire, appelez-nous aux heures de bureau.',
      'La désinscription coûte 5 euros.',
      'Votre désinscription doit être approuvée par notre service commercial.',
      'Nos filiales pourront continuer à vous contacter.',
      'Nos partenaires peuvent encore vous écrire.',
      'Votre silence vaut accord pour recevoir notre newsletter.',
      'Faute de réponse, vous serez inscrit à notre newsletter.',
      'Vous ne pouvez pas vous désinscrire sans vous connecter à votre compte.',
      'Le désabonnement vaut uniquement pour Courtia Groupe.',
      'Les autres marques du groupe continueront à vous écrire.',
    ],
    good: [
      'La désinscription est immédiate et sans connexion.',
      'Inutile de vous connecter pour vous désinscrire.',
      'Connectez-vous à votre espace client pour voir vos devis.',
      'Sans nouvelles de votre part, nous ne vous écrirons plus.',
      'La désinscription vaut pour toutes les sociétés du groupe.',
      'Les autres sociétés du groupe ne vous écriront pas non plus.',
      'Nous publions une lettre trimestrielle.',
      'Répondez sous 5 jours pour réserver votre démonstration.',
      'Appelez-nous aux heures de bureau pour un devis.',
      'Les désinscriptions sont traitées chaque jour.',
      'Vous continuerez à recevoir nos factures.',
      'Nos partenaires sont cités sur notre site.',
      'Vous pouvez aussi vous désinscrire par courrier.',
      'Nos revendeurs vous écrivent seulement avec votre accord.',
      'Pour vous désinscrire, un clic suffit, sans vous connecter.',
    ],
  },
  de: {
    bad: [
      'Zur Abmeldung müssen Sie sich in Ihrem Kundenkonto anmelden.',
      'Bitte senden Sie uns dazu eine Kopie Ihres Personalausweises.',
      'Die Abmeldung kostet 5 Euro Bearbeitungsgebühr.',
      'Die Abmeldung ist nur schriftlich per Post möglich.',
      'Die Abmeldung gilt nur für die Tornos Nord GmbH; andere Gesellschaften der Gruppe dürfen Ihnen weiter schreiben.',
      'Ihre Abmeldung muss von unserem Vertrieb genehmigt werden.',
      'Ohne Ihre Antwort gehen wir davon aus, dass Sie mit weiteren E-Mails einverstanden sind.',
      'Für die Abmeldung ist eine Anmeldung im Kundenportal erforderlich.',
      'Sie können sich nur abmelden, wenn Sie eingeloggt sind.',
      'Abmeldungen werden nur einmal im Quartal bearbeitet.',
      'Zum Abmelden rufen Sie uns bitte an.',
      'Wenn wir nichts von Ihnen hören, nehmen wir Sie in unseren Newsletter auf.',
      'Partnerunternehmen können Ihnen weiterhin schreiben.',
      'Eine Abmeldung ist ohne Einloggen nicht möglich.',
      'Sie können sich nicht ohne Ihren Ausweis abmelden.',
    ],
    good: [
      'Die Abmeldung ist kostenlos und ohne Anmeldung möglich.',
      'Die Abmeldung gilt für alle Gesellschaften der Gruppe.',
      'Melden Sie sich in Ihrem Kundenkonto an, um Ihr Angebot zu sehen.',
      'Die Maschine kostet 50000 Euro.',
      'Ohne Ihre Antwort melden wir uns nicht mehr.',
      'Die Abmeldung wird sofort wirksam.',
      'Rufen Sie uns an, wenn Sie ein Angebot wünschen.',
      'Sie können sich auch per Post abmelden.',
      'Unsere Händler zeigen Ihnen die Maschine.',
      'Wenn wir nichts von Ihnen hören, schreiben wir Ihnen nicht mehr.',
    ],
  },
  it: {
    bad: [
      'Per cancellarsi è necessario accedere alla propria area riservata.',
      'La cancellazione richiede una raccomandata con copia del documento di identità.',
      'La cancellazione ha un costo di 5 euro.',
      'La cancellazione vale solo per Tornos Italia; le altre società del gruppo potranno scriverle.',
      'La cancellazione deve essere approvata dal nostro ufficio commerciale.',
      'Se non riceviamo risposta, la iscriveremo alla nostra newsletter.',
      'Per cancellarsi bisogna effettuare il login.',
      'Le cancellazioni vengono elaborate una volta al trimestre.',
      'Per cancellarsi, ci telefoni in orario d’ufficio.',
    ],
    good: [
      'La cancellazione è gratuita e immediata.',
      'La cancellazione vale per tutte le società del gruppo.',
      'Acceda alla sua area riservata per vedere il preventivo.',
      'La macchina costa 50000 euro.',
      'Senza risposta non le scriveremo più.',
      'Può cancellarsi anche per posta.',
      'Se non riceviamo risposta, la cancelleremo.',
    ],
  },
  es: {
    bad: [
      'Para darse de baja debe iniciar sesión en su área de cliente.',
      'La baja requiere una carta certificada con copia del DNI.',
      'La baja tiene un coste de 5 euros.',
      'La baja solo es válida para Tornos España; las demás empresas del grupo podrán escribirle.',
      'La baja debe ser aprobada por nuestro departamento comercial.',
      'Si no recibimos respuesta, le añadiremos a nuestro boletín.',
      'Las bajas se tramitan una vez al trimestre.',
      'Para darse de baja, llámenos en horario de oficina.',
    ],
    good: [
      'La baja es gratuita e inmediata.',
      'La baja vale para todas las empresas del grupo.',
      'Inicie sesión en su área de cliente para ver su presupuesto.',
      'La máquina cuesta 50000 euros.',
      'Si no recibimos respuesta, no le escribiremos más.',
      'También puede darse de baja por carta.',
      'Si no recibimos respuesta, le daremos de baja.',
    ],
  },
  nl: {
    bad: [
      'Om u af te melden moet u inloggen op uw klantenportaal.',
      'Afmelden kan alleen per aangetekende brief met een kopie van uw identiteitskaart.',
      'Afmelden kost 5 euro.',
      'De afmelding geldt alleen voor Tornos Nederland; andere bedrijven van de groep mogen u blijven schrijven.',
      'Uw afmelding moet worden goedgekeurd door onze verkoopafdeling.',
      'Als we niets van u horen, voegen we u toe aan onze nieuwsbrief.',
      'Afmeldingen worden eenmaal per kwartaal verwerkt.',
    ],
    good: [
      'Afmelden is gratis en direct.',
      'De afmelding geldt voor alle bedrijven van de groep.',
      'Log in op uw klantenportaal om uw offerte te zien.',
      'Als we niets van u horen, schrijven we u niet meer.',
      'U kunt zich ook per post afmelden.',
      'Als u geen interesse hebt, nemen wij geen contact meer op.',
    ],
  },
};

/** A mail of so many words that its language is told, with a way out that works. */
const MAIL: Readonly<Record<string, string>> = {
  en: 'My name is Petra Kern from Tornos Nord. I am writing to you because your company machines parts. <a href="{{ unsubscribe }}">Unsubscribe</a>.',
  fr: 'Je suis Petra Kern, de Tornos Nord. Nous vous écrivons pour vous présenter notre machine. <a href="{{ unsubscribe }}">Se désinscrire</a>.',
  de: 'Mein Name ist Petra Kern, ich schreibe Ihnen, um Ihnen unsere neue Maschine vorzustellen. <a href="{{ unsubscribe }}">Melden Sie sich hier ab</a>.',
  it: 'Mi chiamo Petra Kern e le scrivo per presentarle la nostra nuova macchina. <a href="{{ unsubscribe }}">Si cancelli qui</a>.',
  es: 'Me llamo Petra Kern y le escribo para presentarle nuestra nueva máquina. <a href="{{ unsubscribe }}">Dese de baja aquí</a>.',
  nl: 'Mijn naam is Petra Kern en ik schrijf u om onze nieuwe machine voor te stellen. <a href="{{ unsubscribe }}">Meld u hier af</a>.',
};

const saidOf = async (language: string, sentence: string): Promise<readonly string[]> => {
  const text = `<p>${MAIL[language]} ${sentence}</p>`;
  const [limits, pressure] = await Promise.all([
    told('message-opt-out-limits', text, 'mail.html'),
    told('message-pressure', text, 'mail.html'),
  ]);
  return [...limits, ...pressure].filter((one) => one !== 'unjudged');
};

describe.each(Object.entries(AROUND))('beside a way out that works, in %s', (language, { bad, good }) => {
  it.each(bad)('it is taken back by: %s', async (says) => expect(await saidOf(language, says)).toHaveLength(1));
  it.each(good)('it stays whole with: %s', async (says) => expect(await saidOf(language, says)).toEqual([]));
});

describe('a text message whose language cannot be told', () => {
  it.each([
    ['Tornos BV: nieuwe draaibank. Afmelden: antwoord STOP', ['unjudged']],
    ['Tornos: nowa tokarka. STOP 12345', ['unjudged']],
    ['Tornos SL: torno nuevo. BAJA al 12345', ['unjudged']],
    ['Tornos AB: ny svarv på mässan. Avsluta: svara STOP', ['unjudged']],
    ['Tornos: neue Drehmaschine. Abmelden: STOP an 12345', ['unjudged']],
    ['Courtia: offre -20%. STOP 36111', []],
    ['Soldes -50% chez Courtia STOP 36111', []],
    ['SOLEA BAKERY 10% off Sat. Stop60111', []],
  ])('%s', async (text, said) => expect(await told('message-pressure', text, 'sms.sms')).toEqual(said));
});

describe('a text message that leaves others free to go on', () => {
  it.each([
    ['Tornos: new mill at MACH. Txt STOP to 60070 to stop Tornos Ltd only; dealers may still text', ['partial']],
    ['Tornos: new mill at MACH. Reply STOP to stop. Our partners may still text you', ['partial']],
    ['Tornos: new mill at MACH. Reply STOP to stop. Our dealers may call you back if you ask', []],
  ])('%s', async (text, said) => expect(await told('message-opt-out-limits', text, 'sms.sms')).toEqual(said));
});
