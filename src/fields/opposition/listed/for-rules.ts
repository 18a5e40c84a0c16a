/**
 * What rules may take from this room.
 * @module
 */

export { makeConsentsAgainst } from './consents-against.js';
export { channelsStillBarred, groupByMessage, makeHeldReader, makeHeldTeller, makeMatchesOf, makeRefusedBits } from './group-matches.js';
export { makeListFindings } from './list-findings.js';
