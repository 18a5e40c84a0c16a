import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

const isTold = (text: string): boolean => {
  const bytes = Buffer.from(text);
  const { channels, doubt } = readRefusal(text);
  return mayHoldRefusal(bytes, 0, bytes.length) && (channels.length > 0 || doubt);
};

describe('refusals in Dutch and Portuguese, which are not read as other languages are', () => {
  it.each([
    'wil niet meer gebeld worden',
    'niet bellen aub',
    'graag afmelden',
    'Uitgeschreven op 14-06-2026',
    'wil geen reclame meer',
    'geen contact opnemen',
    'bel me niet meer',
    'uit de lijst halen',
    'graag uit onze mailinglijst verwijderen',
    'verwijderen aub',
    'niet meer mailen',
    'afgemeld',
    'heeft bezwaar gemaakt',
    'laat haar met rust',
    'verzoekt zijn gegevens te verwijderen',
    'não quer ser contactada',
    'Não contactar',
    'não voltar a ligar',
    'não ligar mais',
    'não enviar e-mails',
    'Cancelou subscrição',
    'cancelou a newsletter',
    'pediu para remover da lista',
    'opôs-se ao tratamento',
    'revogou o consentimento',
    'geen verkopers aub',
    'por favor não enviar propostas comerciais',
    'customer redact requested',
  ])('are for somebody to look at: %s', (text) => expect(isTold(text)).toBe(true));

  it.each([
    'terugbellen in maart',
    'niet aanwezig, later proberen',
    'klant sinds 2019, zeer tevreden',
    'offerte verstuurd op 3 mei',
    'geen interesse in model B',
    'ligar na próxima semana',
    'não estava, tentar amanhã',
    'cliente desde 2019',
    'não chegou a encomenda',
    'pediu orçamento',
    'não enviar proposta ainda',
    'heeft geen verkopers',
    'weigert aanbod',
    'contact verbroken',
  ])('are not heard in what refuses nothing: %s', (text) => expect(isTold(text)).toBe(false));
});
