import type { ErrorTexts } from './error-text.js';

export const REGISTER_ERRORS = {
  LUMO_REGISTER_LOST: {
    about: 'store',
    means: {
      en: 'there was a register of oppositions, and it is gone: its folder keeps its key, its locks or its note',
      fr: 'il y avait un registre des oppositions, et il n’est plus là : son dossier en garde la clé, les verrous ou la note',
    },
    why: {
      en: 'Whoever objected is in it, and nowhere else: without it, they would be contacted, and a new one would hide that.',
      fr: 'Qui s’est opposé y figure, et nulle part ailleurs : sans lui, ils seraient contactés, et un nouveau cacherait sa perte.',
    },
    next: {
      en: 'put it back from a backup, name it with `--register`, or begin anew: `lumo-check oppose import FILE --begin-anew`',
      fr: 'remettez-le depuis une sauvegarde, nommez-le par `--register`, ou recommencez : `lumo-check oppose import FICHIER --begin-anew`',
    },
  },
  LUMO_REGISTER_NOT_FOUND: {
    about: 'store',
    means: {
      en: 'the register is not there, and this command makes none',
      fr: 'le registre n’existe pas, et cette commande n’en crée pas',
    },
    why: {
      en: 'An empty register would call everybody clear.',
      fr: 'Un registre vide dirait tout le monde hors de cause.',
    },
    next: {
      en: 'name it with `--register`, or begin one with `lumo-check oppose add`',
      fr: 'nommez-le avec `--register`, ou commencez-en un avec `lumo-check oppose add`',
    },
  },
  LUMO_REGISTER_DAMAGED: {
    about: 'store',
    means: {
      en: 'a line of the register is not as it was written',
      fr: 'une ligne du registre n’est plus telle qu’elle a été écrite',
    },
    why: {
      en: 'A refusal may be missing from it.',
      fr: 'Un refus peut y manquer.',
    },
    next: {
      en: 'take it back from a backup',
      fr: 'reprenez-le d’une sauvegarde',
    },
  },
  LUMO_REGISTER_NEWER: {
    about: 'store',
    means: {
      en: 'a later version has written to the register',
      fr: 'une version ultérieure a écrit dans le registre',
    },
    why: {
      en: 'A line that is not understood may be a refusal.',
      fr: 'Une ligne incomprise peut être un refus.',
    },
    next: {
      en: 'update lumo-check',
      fr: 'mettez lumo-check à jour',
    },
  },
  LUMO_REGISTER_FAILED: {
    about: 'store',
    means: {
      en: 'the disk, the folder or the database refuses (the cause is named by its code), or a link that leads nowhere or something else stands in its place',
      fr: 'le disque, le dossier ou la base refuse (la cause est nommée par son code), ou un lien qui ne mène nulle part, ou autre chose, se trouve à sa place',
    },
    why: {
      en: 'A refusal that is not written down holds all the same: better an error than a refusal lost.',
      fr: 'Un refus qui n’est pas noté vaut quand même : mieux vaut une erreur qu’un refus perdu.',
    },
    next: {
      en: 'correct it and run again: nothing is added twice',
      fr: 'corrigez-la et relancez : rien n’est ajouté deux fois',
    },
  },
  LUMO_REGISTER_BUSY: {
    about: 'store',
    means: {
      en: 'somebody else has been writing to the register for half a minute',
      fr: 'quelqu’un d’autre écrit dans le registre depuis une demi-minute',
    },
    why: {
      en: 'Two that write at once could lose a refusal.',
      fr: 'Deux écritures à la fois pourraient perdre un refus.',
    },
    next: {
      en: 'run again; if nobody is, remove the lock file named',
      fr: 'relancez ; si personne n’écrit, supprimez le fichier de verrou nommé',
    },
  },
  LUMO_REGISTER_DRIVER: {
    means: {
      en: 'the package `pg` is not installed',
      fr: 'le paquet `pg` n’est pas installé',
    },
    why: {
      en: 'The package is needed by this register alone, and is not installed for everybody.',
      fr: 'Ce paquet ne sert qu’à ce registre, et n’est pas installé pour tous.',
    },
    next: {
      en: '`npm install pg`, or use a file',
      fr: '`npm install pg`, ou utilisez un fichier',
    },
  },
  LUMO_REGISTER_IDENTITY: {
    means: {
      en: 'an address, number, domain or SIREN cannot be read, or would bar strangers',
      fr: 'une adresse, un numéro, un domaine ou un SIREN ne peut être lu, ou écarterait des inconnus',
    },
    why: {
      en: 'A refusal noted under the wrong identity protects nobody, or bars people who never objected.',
      fr: 'Un refus noté sous une mauvaise identité ne protège personne, ou écarte des gens qui n’ont rien refusé.',
    },
    next: {
      en: 'correct the value at the place named',
      fr: 'corrigez la valeur au rang nommé',
    },
  },
  LUMO_REGISTER_WHO: {
    about: 'list',
    means: {
      en: 'the file to import is a list of refusals, or a file of contacts in which some refuse',
      fr: 'le fichier à importer est une liste d’opposition, ou un fichier de contacts dont certains refusent',
    },
    why: {
      en: 'Who goes into the register stays there: nobody may be put into it by mistake, and nobody who refused be left out.',
      fr: 'Qui entre au registre y reste : personne ne doit y entrer par erreur, et personne qui a refusé ne doit en être écarté.',
    },
    next: {
      en: 'say which: `--rows refusing` or `--rows all`',
      fr: 'dites lequel : `--rows refusing` ou `--rows all`',
    },
  },
  LUMO_REGISTER_POSTAL: {
    about: 'list',
    means: {
      en: 'the list to import names people by their postal addresses only',
      fr: 'la liste à importer ne nomme les personnes que par leur adresse postale',
    },
    why: {
      en: 'The register keeps email addresses, numbers, domains and SIREN, and could not find these people again.',
      fr: 'Le registre garde des adresses email, numéros, domaines et SIREN, et ne pourrait pas retrouver ces personnes.',
    },
    next: {
      en: 'keep it as a list: `--opposition FILE`',
      fr: 'gardez-la comme liste : `--opposition FICHIER`',
    },
  },
  LUMO_REGISTER_HASHED: {
    about: 'list',
    means: {
      en: 'the list to import holds hashes',
      fr: 'la liste à importer contient des empreintes',
    },
    why: {
      en: 'The register makes its own hashes, with its key: of a hash no other can be made.',
      fr: 'Le registre fait ses propres empreintes, avec sa clé : d’une empreinte on n’en fait pas une autre.',
    },
    next: {
      en: 'import it in clear, or `--opposition FILE`',
      fr: 'importez-la en clair, ou `--opposition FICHIER`',
    },
  },
  LUMO_REGISTER_NOT_OPPOSED: {
    means: {
      en: 'there is no opposition to withdraw',
      fr: 'il n’y a pas d’opposition à retirer',
    },
    why: {
      en: 'A withdrawal without an opposition is most likely about somebody else.',
      fr: 'Un retrait sans opposition vise sans doute quelqu’un d’autre.',
    },
    next: {
      en: 'look with `lumo-check oppose check`',
      fr: 'regardez avec `lumo-check oppose check`',
    },
  },
  LUMO_REGISTER_WITHDRAWAL: {
    means: {
      en: 'the withdrawal is not later than the opposition',
      fr: 'le retrait n’est pas postérieur à l’opposition',
    },
    why: {
      en: 'Only a later consent undoes a refusal.',
      fr: 'Seul un accord postérieur lève un refus.',
    },
    next: {
      en: 'give the day of the later consent, and its proof',
      fr: 'donnez le jour de l’accord postérieur, et sa preuve',
    },
  },
  LUMO_REGISTER_ONE_WAY: {
    means: {
      en: 'another hash than its own was asked of the register',
      fr: 'une autre empreinte que la sienne est demandée au registre',
    },
    why: {
      en: 'The register holds no identity, only hashes of them.',
      fr: 'Le registre ne contient aucune identité, seulement leurs empreintes.',
    },
    next: {
      en: 'leave `--hashed` out',
      fr: 'retirez `--hashed`',
    },
  },
  LUMO_RETENTION_EXISTS: {
    about: 'output',
    means: {
      en: 'a file that `retain` would write is there already',
      fr: 'un fichier que `retain` écrirait existe déjà',
    },
    why: {
      en: 'It may be the archive or the certificate of an earlier run, whose input was erased.',
      fr: 'C’est peut-être l’archive ou l’attestation d’un passage précédent, dont l’entrée a été effacée.',
    },
    next: {
      en: 'move it, or name another file with the option that the message gives',
      fr: 'déplacez-le, ou indiquez un autre fichier avec l’option que donne le message',
    },
  },
  LUMO_SPLIT_EXISTS: {
    about: 'output',
    means: {
      en: 'the folder of `segment --split` is not empty',
      fr: 'le dossier de `segment --split` n’est pas vide',
    },
    why: {
      en: 'The file of a segment that has nobody any more would stay, and be used.',
      fr: 'Le fichier d’un segment où il n’y a plus personne resterait, et servirait.',
    },
    next: {
      en: 'remove what is in it, or name another folder',
      fr: 'supprimez ce qu’il contient, ou indiquez un autre dossier',
    },
  },
  LUMO_EXPORT_EXISTS: {
    about: 'output',
    means: {
      en: 'the file to export to is there already',
      fr: 'le fichier d’export existe déjà',
    },
    why: {
      en: 'What is there may be what somebody uses.',
      fr: 'Ce qui est là sert peut-être à quelqu’un.',
    },
    next: {
      en: 'give another name',
      fr: 'donnez un autre nom',
    },
  },
} as const satisfies ErrorTexts;
