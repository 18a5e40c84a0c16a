/**
 * What rules about messages and scripts may name of this room.
 * @module
 */

export type { ContactColumn, ContactColumns } from './contact-columns.js';
export type { JudgedMessage, MessageKind, MessageVisitor, Sending } from './judged-message.js';
export type { JudgedScript, ScriptVisitor } from './judged-script.js';
export type { ScriptTurn } from './script.js';
