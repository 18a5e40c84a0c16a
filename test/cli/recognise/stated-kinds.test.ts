import { describe, expect, it } from 'vitest';
import { statedKinds } from '../../../src/cli/recognise/stated-kinds.js';

const CWD = '/work/campaign';

describe('what --as says of each file', () => {
  it.each([
    ['nothing', [], undefined, undefined],
    ['one kind of all', ['log'], 'log', 'log'],
    ['a kind of one file', ['calls.csv=log'], 'log', undefined],
    ['a kind of one file, and of the others', ['contacts', 'calls.csv=log'], 'log', 'contacts'],
    ['the same in the other order', ['calls.csv=log', 'contacts'], 'log', 'contacts'],
    ['kinds of two', ['calls.csv=log', 'clients.csv=contacts'], 'log', 'contacts'],
    ['a pattern', ['call*.csv=log'], 'log', undefined],
    ['what is said last', ['*.csv=contacts', 'calls.csv=log'], 'log', 'contacts'],
    ['a path', [`${CWD}/calls.csv=log`], 'log', undefined],
    ['a path from here', ['./calls.csv=log'], 'log', undefined],
  ])('%s', async (_, values, calls, clients) => {
    const said = await statedKinds(values, CWD);
    expect([said.of('calls.csv'), said.of('clients.csv')]).toEqual([calls, clients]);
    expect(() => said.refuseIdle(['calls.csv', 'clients.csv'])).not.toThrow();
  });

  it.each([
    ['a name that holds the sign', 'a=b.csv=log', 'a=b.csv', 'log'],
    ['one that looks like a pattern', 'calls[1].csv=log', 'calls[1].csv', 'log'],
    ['one in a folder', 'x/*.csv=log', 'x/a.csv', 'log'],
    ['one in another folder', 'x/*.csv=log', 'y/a.csv', undefined],
    ['one wherever it lies', 'a.csv=log', 'y/a.csv', 'log'],
  ])('%s', async (_, value, input, kind) => expect((await statedKinds([value], CWD)).of(input)).toBe(kind));

  it.each(['logs', 'calls.csv=logs', 'calls.csv', 'calls.csv=', '=log'])('nothing that is no kind: %s', async (value) =>
    expect(statedKinds([value], CWD)).rejects.toMatchObject({ code: 'LUMO_USAGE' }),
  );

  it('nothing of a file that is not there', async () => {
    const said = await statedKinds(['cals.csv=log'], CWD);
    expect(() => said.refuseIdle(['calls.csv'])).toThrow(expect.objectContaining({ code: 'LUMO_USAGE' }));
  });
});
