import { basename, resolve } from 'node:path';
import type { RegisterTable } from '../../governance/registers/read-register.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { type RequestOfRegister, readRequestLists } from '../../lists/load/request-lists.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { registerAt } from './read-registers.js';

const requestsOf = ({ rows }: RegisterTable): readonly RequestOfRegister[] =>
  rows.map(({ row, cells, text, instant }) => {
    const received = instant('received');
    return { row, cells, kind: text('kind'), received: received.status === 'ok' ? received.day : undefined };
  });

/**
 * The lists of a run, and the oppositions and erasures of the registers of requests of the same run as more of them. A register that cannot be read lets no
 * contacts be judged: it may hold their refusals.
 * @param registers as the command line names them
 */
export const withRequestRefusals = (ready: CommandSetup, registers: readonly string[], { io }: CommandContext): CommandSetup => {
  let own: Promise<readonly LoadedList[]> | undefined;
  const listsOf = async (input: string): Promise<readonly LoadedList[]> => {
    const register = await registerAt(resolve(io.cwd(), input), input, 'requests');
    const { asOf } = ready.run;
    return register
      ? readRequestLists(basename(input), register.table.header, requestsOf(register.table), { asOf, country: ready.settings.country })
      : [];
  };
  return {
    ...ready,
    loadLists: async (load) => {
      own ??= Promise.all(registers.map(listsOf)).then(
        (all) => all.flat(),
        (cause) => {
          if (cause instanceof LumoError) cause.lacking = registers.map((one) => basename(one));
          throw cause;
        },
      );
      return (await Promise.all([ready.loadLists(load), own])).flat();
    },
  };
};
