import { REGISTER_KINDS, type RegisterKind } from '../../model/governance/control.js';

/** What `--as` takes. */
export const INPUT_KINDS = ['contacts', 'message', 'sms', 'script', 'campaign', 'log', 'governance', ...REGISTER_KINDS] as const;
export type InputKind = (typeof INPUT_KINDS)[number];
/** What an input is to governance: an attestation, or a register of some kind. */
export type GovernanceKind = 'governance' | RegisterKind;

export const isInputKind = (text: string): text is InputKind => (INPUT_KINDS as readonly string[]).includes(text);

export const isGovernance = (kind: InputKind | undefined): kind is GovernanceKind =>
  kind === 'governance' || REGISTER_KINDS.some((one) => one === kind);
