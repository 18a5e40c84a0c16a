/**
 * For whoever writes rules and plugins (`lumo-check/testing`): tables of small files, each run through the real engine in every way that
 * must not matter, and the laws that every part of a plugin keeps.
 * @module
 */
export { type CaseResult, casesOf, type NamedCase } from './judge-cases.js';
export type { PluginTest } from './law-broken.js';
export { type PluginSamples, testsOf } from './plugin-tests.js';
export type { ReaderSample } from './reader-laws.js';
export { type CaseTable, testsOfRule } from './rule-laws.js';
export type { Case } from './run-case.js';
export type { SubjectCase, SubjectCases } from './subject-cases.js';
