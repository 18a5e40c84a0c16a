/** What the commands under `oppose` may be told. Undefined: not said. */
export interface OppositionOptions {
  readonly register?: string;
  readonly email?: readonly string[];
  readonly phone?: readonly string[];
  readonly domain?: readonly string[];
  readonly siren?: readonly string[];
  readonly channel?: readonly string[];
  readonly origin?: string;
  readonly date?: string;
  readonly proof?: string;
  readonly country?: string;
  readonly of?: string;
  readonly hashed?: string;
  readonly from?: string;
  readonly normaliser?: string;
  readonly keyEnv?: string;
  readonly map?: readonly string[];
  readonly format?: string;
  readonly lang?: string;
  readonly color?: boolean;
}
