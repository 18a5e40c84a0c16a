import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import type { Shell } from './shell.js';
import { zsh } from './zsh.js';

/** The shells that completion is for, by the name that the command takes. */
export const SHELLS = { bash, zsh, fish, powershell } as const satisfies Record<string, Shell>;
