import type { Sink } from '../../csv/ports/sink.js';
import { LumoError } from '../../model/base/lumo-error.js';

/** Lets cleaned bytes through as long as no approval is lacking. */
export interface ApprovalGate {
  /** @param rows how many contacts the bytes are; they may be used again as soon as this returns */
  write(bytes: Uint8Array, rows: number): Promise<void>;
  /**
   * Every contact has been seen: lets go what was held back.
   * @param rows contacts, as they were counted in the end
   * @throws LumoError LUMO_APPROVAL_NEEDED
   */
  close(rows: { readonly in: number; readonly kept: number }): Promise<void>;
}

const approvalNeeded = (kept: number, read: number, most: number): LumoError => {
  const [en, fr] = [new Intl.NumberFormat('en-GB'), new Intl.NumberFormat('fr-FR')];
  return new LumoError(
    'LUMO_APPROVAL_NEEDED',
    {
      en: `The cleaned file would hold ${en.format(kept)} of ${en.format(read)} contacts, and above ${en.format(most)} somebody must approve the export: no file was written.`,
      fr: `Le fichier nettoyé contiendrait ${fr.format(kept)} ${kept < 2 ? 'contact' : 'contacts'} sur ${fr.format(read)} ; au-delà de ${fr.format(most)}, quelqu’un doit approuver l’export : aucun fichier n’a été écrit.`,
    },
    {
      en: 'Look at the findings with --check, then run again with --approved-by "NAME" --reason "WHY". The limit is export.approvalAbove in the configuration.',
      fr: 'Regardez les constats avec --check, puis relancez avec --approved-by "NOM" --reason "MOTIF". Le seuil se règle par export.approvalAbove dans la configuration.',
    },
  );
};

/**
 * A file is written beside its name meanwhile, and no further once it is too large; a stream gets nothing before it is known that
 * few enough contacts come, since what it has got cannot be taken back. All contacts are judged in any case: who approves wants to know how many.
 * @param most contacts that may pass without approval; undefined: any number
 */
export const makeApprovalGate = (sink: Sink, most: number | undefined): ApprovalGate => {
  let passed = 0;
  let held: Uint8Array[] = [];
  return {
    async write(bytes, rows) {
      passed += rows;
      if (most !== undefined && passed > most) held = [];
      else if (most !== undefined && sink.streams) held.push(Uint8Array.from(bytes));
      else await sink.write(bytes);
    },
    async close(rows) {
      if (most !== undefined && rows.kept > most) throw approvalNeeded(rows.kept, rows.in, most);
      for (const bytes of held) await sink.write(bytes);
    },
  };
};
