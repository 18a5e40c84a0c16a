/** What rules ask of companies. @module */

export { companyClosedUnder, makeClosedReader, saysCompanyClosed } from './closed-company.js';
export { COMPANY_SIZES, type CompanySize, sizeBit } from './company-size.js';
export { isFileOfConsumers } from './consumer-file.js';
export { judgeNaf, type NafVerdict, type NafVersion, nafPrefixes, nafVersionInForce, nafVersionOf } from './naf.js';
export { PRIVATE_DOUBTS } from './private-words.js';
export { type RowSize, RowSizeReader } from './row-size.js';
export { isLegalPerson } from './signs-of-business.js';
export { isSiret, readSiren } from './siren.js';
export {
  type Diffusion,
  isSireneHeader,
  isSireneSource,
  isWithheld,
  makeDiffusionReader,
  mayBeWithheld,
} from './sirene-register.js';
export { isSoleTrader, makeSoleTraderReader } from './sole-trader.js';
