import { rules } from '../../rules/index.js';
import { casesOf } from '../../src/testing/cases.js';

/** What a rule says of the text of a file, by the ids of its messages. */
export const told = async (id: string, text: string, fileName: string): Promise<readonly string[]> => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  const [one] = casesOf(rule, { it: { text, fileName, says: [] } });
  return (await one?.run())?.said ?? [];
};
