import fc from 'fast-check';

/**
 * What the properties draw. Each run draws something else, so that whoever works on the project looks everywhere in time; `LUMO_SEED` (a whole
 * number) fixes it: CI gives each commit its own, and who runs the same commit with it sees what CI saw.
 */
const seed = Number(process.env.LUMO_SEED ?? Number.NaN);
if (Number.isInteger(seed)) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
