import { describe, expect, it } from 'vitest';
import { readAll } from '../support.js';

const A = 'jo@acme.example';
const kindsIn = async (head: string, rows: readonly string[]): Promise<readonly string[]> =>
  (await readAll([[head, ...rows]])).people.flat().map(({ kind }) => kind);

describe('logs of sends', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['Dutch', 'E-mail;Verzonden op;Campagne;Status', ['verzonden', 'afgeleverd', 'geopend', 'geklikt', 'uitgeschreven']],
    ['Dutch, by its date', 'E-mailadres;Verzenddatum;Campagne;Status', ['verstuurd', 'bezorgd', 'geopend', 'geklikt', 'afgemeld']],
    ['Portuguese', 'E-mail;Enviado em;Campanha;Estado', ['enviado', 'entregue', 'aberto', 'clicado', 'descadastrado']],
    ['Portuguese, by its date', 'E-mail;Data de envio;Campanha;Status', ['enviado', 'entregue', 'aberto', 'clicou', 'removido da lista']],
  ])('%s', async (_, head, words) =>
    expect(
      await kindsIn(
        head,
        words.map((word, i) => `${A};2026-11-0${i + 1} 10:00;A;${word}`),
      ),
    ).toEqual(['attempt', 'delivered', 'opened', 'clicked', 'refused']),
  );
});
