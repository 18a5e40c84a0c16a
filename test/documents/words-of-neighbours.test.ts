import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const HEADS: Readonly<Record<string, string>> = {
  de: 'Betreff: Lager\n\nSehr geehrte Frau Beel,\n\nmein Name ist Claire und ich schreibe Ihnen für Growlane.\n\n',
  nl: 'Onderwerp: Lager\n\nBeste mevrouw Beel,\n\nIk ben Claire van Growlane en ik mail u over uw bedrijf.\n\n',
  es: 'Asunto: Almacén\n\nBuenos días,\n\nSoy Claire de Growlane y le escribo por el almacén de su empresa.\n\n',
  it: 'Oggetto: Magazzino\n\nBuongiorno,\n\nSono Claire di Growlane e le scrivo per il magazzino della sua azienda.\n\n',
  pt: 'Assunto: Armazém\n\nOlá,\n\nO meu nome é Claire e escrevo da Growlane sobre o armazém da sua empresa.\n\n',
};
const said = (rule: string, language: string, text: string) => told(rule, `${HEADS[language]}${text}\n`, 'mail.txt');
const WAY = 'Keine Mails mehr? {{ unsubscribe }}';

describe('what a way out asks, in languages whose sentences are not read', () => {
  it.each([
    ['de', 'Keine Mails mehr? Klicken Sie hier: {{ unsubscribe }} (nur mit Kopie Ihres Personalausweises)'],
    ['de', 'Abmelden: {{ unsubscribe }} (dafür melden Sie sich bitte an)'],
    ['nl', 'Uitschrijven: {{ unsubscribe }} (met kopie van uw identiteitskaart)'],
    ['nl', 'Uitschrijven: {{ unsubscribe }}, na inloggen op uw account'],
    ['es', 'Darse de baja: {{ unsubscribe }} (adjunte copia de su DNI)'],
    ['es', 'Darse de baja: {{ unsubscribe }}, debe iniciar sesión'],
    ['it', 'Cancellarsi: {{ unsubscribe }} (allegare copia della carta d’identità)'],
  ])('%s: %s', async (language, text) => expect(await said('message-opt-out', language, text)).toEqual(['hard']));
  it.each([
    ['de', WAY],
    ['de', 'Abmelden ohne Anmeldung: {{ unsubscribe }}'],
    ['de', 'Abmelden: {{ unsubscribe }} oder per Post an uns, oder per E-Mail'],
    ['nl', 'Uitschrijven kan per aangetekende brief, of klik hier: {{ unsubscribe }}'],
    ['nl', 'Uitschrijven: {{ unsubscribe }}, zonder in te loggen'],
    ['es', 'Darse de baja, gratis y sin iniciar sesión: {{ unsubscribe }}'],
    ['it', 'Cancellarsi senza accedere al proprio account: {{ unsubscribe }}'],
  ])('%s asks nothing: %s', async (language, text) => expect(await said('message-opt-out', language, text)).toEqual([]));
});

describe('what is taken back around a way out', () => {
  it.each([
    ['de', `${WAY}. Ihre Abmeldung wird innerhalb von 30 Tagen bearbeitet.`, 'slow'],
    ['de', `${WAY}. Sie erhalten weiterhin unsere anderen Newsletter.`, 'partial'],
    ['de', `${WAY}. Die Abmeldung erfolgt vorbehaltlich der Zustimmung des Vertriebs.`, 'pending'],
    ['nl', 'Uitschrijven: {{ unsubscribe }}. Uw uitschrijving wordt binnen zes weken verwerkt.', 'slow'],
    ['nl', 'Uitschrijven: {{ unsubscribe }}. U blijft onze andere aanbiedingen ontvangen.', 'partial'],
    ['es', 'Darse de baja: {{ unsubscribe }}. La baja se tramita en 2 meses.', 'slow'],
    ['it', 'Cancellarsi: {{ unsubscribe }}. La cancellazione è valida per 6 mesi.', 'brief'],
  ])('%s: %s', async (language, text, limit) => expect(await said('message-opt-out-limits', language, text)).toEqual([limit]));
  it.each([
    ['de', `${WAY}. Ihre Abmeldung wird innerhalb von 3 Tagen bearbeitet.`],
    ['de', `${WAY}. Rechnungen und Ihre anderen Nachrichten zum Vertrag erhalten Sie weiterhin.`],
    ['de', `${WAY}. Die Abmeldung ist ohne Angabe von Gründen möglich.`],
    ['nl', 'Uitschrijven: {{ unsubscribe }}. Uw uitschrijving wordt binnen 48 uur verwerkt.'],
    ['nl', 'Uitschrijven: {{ unsubscribe }}. Onze offerte is 3 maanden geldig.'],
    ['es', 'Darse de baja: {{ unsubscribe }}. Pruebe gratis durante 3 meses.'],
    ['it', 'Cancellarsi: {{ unsubscribe }}. Tutto in un clic.'],
  ])('%s takes nothing back: %s', async (language, text) => expect(await said('message-opt-out-limits', language, text)).toEqual([]));
  it('is not judged in a language whose words are not known', async () =>
    expect(await said('message-opt-out-limits', 'pt', 'Cancelar: {{ unsubscribe }}')).toEqual(['unjudged']));
});

describe('silence that is taken for a yes', () => {
  it.each([
    ['de', 'Wenn Sie nicht innerhalb von 5 Tagen antworten, gehen wir von Ihrer Zustimmung aus.'],
    ['nl', 'Als u niet reageert binnen 5 dagen, gaan we ervan uit dat u akkoord gaat.'],
    ['es', 'Si no responde en 5 días, entenderemos que está de acuerdo.'],
    ['it', 'Se non risponde entro 5 giorni, considereremo la proposta accettata.'],
  ])('%s: %s', async (language, text) => expect(await said('message-pressure', language, text)).toEqual(['silence', 'unjudged']));
  it.each([
    ['de', 'Wenn Sie nicht antworten, schreiben wir Ihnen nicht mehr.'],
    ['de', 'Wenn Sie das nicht möchten, sagen Sie es mir bitte.'],
    ['nl', 'Als u niet reageert, mailen we u niet meer.'],
    ['es', 'Si no responde, no le volveremos a escribir.'],
    ['it', 'Se non risponde, non le scriveremo più.'],
    ['pt', 'Se não quiser, diga.'],
  ])('%s is none: %s', async (language, text) => expect(await said('message-pressure', language, text)).toEqual(['unjudged']));
});

describe('an offer to private persons', () => {
  it.each([
    ['de', 'Für Sie und Ihren Ehepartner legen wir eine private Zusatzversicherung drauf.'],
    ['nl', 'Een hospitalisatieverzekering voor u en uw gezin.'],
    ['es', 'Un seguro de salud para usted y su familia.'],
    ['it', 'Una polizza per lei e la sua famiglia.'],
  ])('%s: %s', async (language, text) => expect(await said('message-personal-offer', language, text)).toEqual(['personal']));
  it.each([
    ['de', 'Eine Versicherung für Sie und Ihre Mitarbeiter.'],
    ['nl', 'Een groepsverzekering voor u en uw personeel.'],
    ['es', 'Un seguro para usted y sus empleados.'],
    ['it', 'Una polizza per lei e i suoi dipendenti.'],
  ])('%s is one to a company: %s', async (language, text) => expect(await said('message-personal-offer', language, text)).toEqual([]));
  it('is not judged in a language whose words are not known', async () =>
    expect(await said('message-personal-offer', 'pt', 'Um programa.')).toEqual(['unjudged']));
});

describe('rights', () => {
  it('are not said to be lacking where they cannot be read', async () => {
    expect(await said('message-rights', 'nl', 'U hebt recht op inzage; vraag het ons.')).toEqual(['unjudged']);
    expect(await told('message-rights', 'Objet : Devis\n\nNous vous écrivons pour vous présenter nos fenêtres.\n', 'mail.txt')).toEqual([
      'none',
    ]);
  });
});

describe('the language of a file', () => {
  it('is that of a short mail among others', async () => {
    const mail = (subject: string, text: string): string => `Asunto: ${subject}\n\n${text}\n\n`;
    const text = `${mail('Uno', 'Le escribo porque usted es el responsable de la empresa.')}${mail('Dos', '¿Novedades?')}${mail('Tres', 'Le escribo de nuevo por el almacén de su empresa.')}`;
    expect(await told('message-identity', text, 'mails.md')).toEqual(['unjudged', 'unjudged', 'unjudged']);
  });
});
