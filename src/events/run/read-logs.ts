import { withoutContactValues } from '../../fields/table/cell-shape.js';
import { namedError } from '../../model/base/named-error.js';
import { CAMPAIGN_WORD, RECORD_WORDS } from '../records/event-record.js';
import type { EventStore } from '../records/event-store.js';
import { PersonLinks } from '../records/person-links.js';
import type { LogBlock } from './log-block.js';
import { type LogRun, type LogSource, readLog, type ToldLog } from './read-log.js';

/** All events of some logs. */
export interface LogEvents {
  readonly links: PersonLinks;
  readonly campaigns: readonly string[];
  readonly files: readonly ToldLog[];
  /** Calls whose zone nobody knows. */
  readonly zoneless: number;
}

/** Characters of a name that reports have room for. */
const NAME = 60;

/** Reads all logs of a run. @param store empty: takes their events @throws LumoError LUMO_NOT_A_LOG, and those of reading a table */
export const readLogs = async (store: EventStore, sources: readonly LogSource[], run: LogRun): Promise<LogEvents> => {
  const links = new PersonLinks();
  const campaigns = new Map<string, number>();
  const files: LogEvents['files'][number][] = [];
  let zoneless = 0;
  for (const [file, one] of sources.entries()) {
    const read = await readLog(one, file, run, (block) => {
      takeBlock(block, campaigns);
      store.add(block.records);
      links.add(block.links);
    }).catch((cause) => {
      run.unread?.(file);
      throw namedError(cause, one.source.name);
    });
    files.push(read.file);
    zoneless += read.zoneless;
  }
  const names = [...campaigns.keys()].map((name) => withoutContactValues(name).slice(0, NAME));
  return { links, campaigns: names, files, zoneless };
};

/** Numbers the campaigns of a block as those of the whole run. */
const takeBlock = ({ campaigns, records }: LogBlock, all: Map<string, number>): void => {
  const places = campaigns.map((name) => {
    const place = all.get(name) ?? all.size + 1;
    all.set(name, place);
    return place;
  });
  for (let at = CAMPAIGN_WORD; at < records.length; at += RECORD_WORDS) {
    const own = records[at] as number;
    if (own > 0) records[at] = places[own - 1] as number;
  }
};
