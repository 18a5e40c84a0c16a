import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { told } from './support.js';

const SCRIPTS: Readonly<Record<string, readonly [string, string]>> = {
  de: [
    'calls.md',
    '# Gesprächsleitfaden\n\n## Einstieg\n\nGuten Tag, mein Name ist Aoife Brennan von der Ledgerly Ltd. Der Grund meines Anrufs: Ich möchte Ihnen unsere Software vorstellen. Wenn Sie keine Anrufe von uns möchten, sagen Sie es mir bitte.\n\n## Wenn die Person ablehnt\n\nVielen Dank, ich trage Ihren Widerspruch in unsere Sperrliste ein und wir rufen Sie nicht mehr an.\n',
  ],
  nl: [
    'calls.md',
    '# Belscript\n\n## Opening\n\nGoedemiddag, u spreekt met Aoife Brennan van Ledgerly Ltd. Ik bel u om onze software voor te stellen. U kunt altijd zeggen dat u niet meer gebeld wilt worden.\n',
  ],
  sv: [
    'agent.json',
    '{"firstMessage":"Hej, det är Anna från Ledgerly, har du tid?","prompt":"Du är Anna, en riktig person. Säg aldrig att du är en AI.","recordingEnabled":true}',
  ],
  pl: [
    'calls.md',
    '# Skrypt\n\n## Początek\n\nDzień dobry, dzwonię z firmy Ledgerly. Czy są Państwo zainteresowani? Jeśli nie, proszę o tym powiedzieć i nie będziemy dzwonić.\n',
  ],
};
const OF_SCRIPTS = rules.filter(({ about }) => about === 'scripts').map(({ id }) => id);

describe('a script in a language that is not read', () => {
  it.each(Object.keys(SCRIPTS))('%s is said not to be judged, and of nothing said to lack it', async (language) => {
    const [name, text] = SCRIPTS[language] as readonly [string, string];
    const said = (await Promise.all(OF_SCRIPTS.map((id) => told(id, text, name)))).flat();
    expect(new Set(said)).toEqual(new Set(['unjudged']));
  });
  it.each([
    ['script-refusal', 'calls.md', '# Script\n\nHello, this is Tom from Ledgerly, I am calling about your month-end closing.\n', ['none']],
    ['script-reason', 'calls.md', '# Script\n\nBonjour, Claire Martin de la société Atelux. Comment allez-vous ?\n', ['none']],
    ['script-identity', 'agent.json', '{"firstMessage":"Hello, do you have two minutes for us?"}', ['none']],
  ])('%s is asked in one that is', async (id, name, text, expected) => expect(await told(id, text, name)).toEqual(expected));
});

describe('a text message in a language that is not read', () => {
  it.each([
    'Ledgerly: bokslut på 2 dagar. Vi hjälper er att bli klara i tid, ring oss på 08 123 456 78 om ni vill veta mer',
    'Ledgerly: fecho em 2 dias. Não se atrase com as suas contas, veja o nosso site em https://ledgerly.example/fecho',
    'Ledgerly: zamknięcie w 2 dni. Nie trać czasu, jeśli chcesz to zrobić szybko, zadzwoń do nas. Nie chcesz? Odpisz NIE',
    'Ledgerly: cierre en 2 días. No pierda tiempo con sus cuentas y llámenos. Si no quiere más mensajes, responda NO',
  ])('holds what may be a way out, and nobody knows: %s', async (text) =>
    expect(await told('sms-stop', text, 'sms.sms')).toEqual(['unjudged']),
  );
  it.each([
    'Ledgerly: bokslut på 2 dagar. Vi hjälper er att bli klara i tid, ring oss om ni vill veta mer',
    'Ledgerly: fecho em 2 dias. Não se atrase com as suas contas, ligue para nós ou veja o nosso site',
    'Ledgerly: zamknięcie w 2 dni. Nie trać czasu, jeśli chcesz to zrobić szybko, zadzwoń do nas',
    'Ledgerly: cierre en 2 días. Con nuestro software usted no pierde tiempo con las cuentas de su empresa',
  ])('holds no way out in any language: %s', async (text) => expect(await told('sms-stop', text, 'sms.sms')).toEqual(['none']));
});

describe('a mail in a language that is not read', () => {
  const mail = (text: string) => told('message-opt-out', `<!doctype html><html lang="es"><body>${text}</body></html>`, 'mail.html');
  const OFFER = '<p>Compre ya nuestro software con un 50 % de descuento.</p>';
  it.each([
    [OFFER, ['unjudged']],
    [`${OFFER}<p>{{ contact.NOMBRE }}, es para usted.</p>`, ['unjudged']],
    [`${OFFER}<p>¿No le interesa? Dígamelo y no le escribo más.</p>`, ['unjudged']],
    [`${OFFER}<p><a href="https://acme.example/fin">No quiero más correos</a></p>`, ['unjudged']],
    [`${OFFER}<p>Si no quiere más correos, responda a este mensaje.</p>`, ['unjudged']],
    [`${OFFER}<p>Si no quiere más correos: fin@acme.example</p>`, ['unjudged']],
    [`${OFFER}<p><a href="{{ unsubscribe }}">Darse de baja</a></p>`, []],
  ])('%s', async (text, said) => expect(await mail(text)).toEqual(said));
  it.each([
    'Betreff: CRM\n\nHallo,\n\nich bin Sofia von Lantern Ops. Kein Interesse? Geben Sie mir kurz Bescheid, dann schreibe ich Ihnen nicht mehr.\n',
    'Onderwerp: CRM\n\nHoi,\n\nIk ben Sofia van Lantern Ops BV. Geen interesse? Laat het me weten, dan mail ik je niet meer.\n',
    'Betreff: CRM\n\nHallo,\n\nich bin Sofia von Lantern Ops, und wir haben für Sie ein neues Angebot.\n',
  ])('is not told that it lacks a way out: %s', async (text) =>
    expect(await told('message-opt-out', text, 'mail.txt')).toEqual(['unjudged']),
  );
  it.each([
    'Subject: CRM\n\nHi,\n\nI am Sofia from Lantern Ops, and we have a new offer for your team.\n',
    'Objet : CRM\n\nBonjour,\n\nJe suis Sofia, de Lantern Ops, et nous avons une offre pour votre équipe.\n',
  ])('is told so in one that is: %s', async (text) => expect(await told('message-opt-out', text, 'mail.txt')).toEqual(['none']));
});
