import type { ControlDefinition } from '../model/governance/control.js';
import type { FactWords } from '../model/rule/fact.js';

/**
 * Every control of the governance chapters of the guide, in its order: what it asks line by line, how often it is due, what proves it.
 * A test counts the lines against a list of the guide's; those of `outside` stand in no chapter.
 */
export const CONTROLS = [
  {
    id: 'hosting',
    chapter: 'hosting',
    kind: 'standing',
    title: { en: 'hosting', fr: 'hébergement' },
    remedy: {
      en: 'Write where the databases are (where) and by whom (by), and add the contract or the certificate.',
      fr: 'Écrivez où sont les bases (where) et chez qui (by), et joignez le contrat ou le certificat.',
    },
    asks: [
      {
        part: 'where',
        en: 'Databases sit on secure servers in the EU, in a country held adequate, or under standard clauses elsewhere',
        fr: 'Les bases sont sur des serveurs sûrs dans l’UE, dans un pays jugé équivalent, ou sous clauses types hors UE',
      },
      {
        part: 'certificate',
        en: 'The host holds an ISO 27001 certificate (or HDS for health data)',
        fr: 'L’hébergeur est certifié ISO 27001 (ou HDS pour la santé)',
      },
      {
        part: 'settings',
        en: 'A large public cloud will do when it is set up for GDPR (region, access, keys)',
        fr: 'Un grand nuage public convient s’il est réglé pour le RGPD (région, accès, clés)',
      },
    ],
  },
  {
    id: 'hds',
    chapter: 'hosting',
    kind: 'standing',
    title: { en: 'hosting of health data', fr: 'hébergement de données de santé' },
    remedy: {
      en: 'Name the HDS certificate and its end (until), or write not-applicable with the reason.',
      fr: 'Indiquez le certificat HDS et sa fin (until), ou écrivez not-applicable avec la raison.',
    },
    asks: [
      {
        part: 'health',
        en: 'Health data only at an HDS host; where there are none, say so with the reason',
        fr: 'Des données de santé ne vont que chez un hébergeur HDS ; sans données de santé, le dire avec la raison',
      },
    ],
  },
  {
    id: 'encryption',
    chapter: 'encryption',
    kind: 'standing',
    title: { en: 'encryption', fr: 'chiffrement' },
    remedy: {
      en: 'Encrypt the databases at rest and in transit (TLS 1.2 at least), and keep the settings as evidence.',
      fr: 'Chiffrez les bases au repos et en transit (TLS 1.2 au moins), et gardez les réglages comme preuve.',
    },
    asks: [
      { part: 'at-rest', en: 'Databases are encrypted where they are stored', fr: 'Les bases sont chiffrées là où elles sont stockées' },
      {
        part: 'in-transit',
        en: 'Databases are encrypted while they travel',
        fr: 'Les bases sont chiffrées quand elles passent sur le réseau',
      },
      { part: 'algorithms', en: 'Recent protocols, strong algorithms', fr: 'Protocoles récents, algorithmes solides' },
    ],
  },
  {
    id: 'backups',
    chapter: 'backups',
    kind: 'dated',
    months: 12,
    starts: ['restored', 'last'],
    title: { en: 'backups', fr: 'sauvegardes' },
    remedy: {
      en: 'Restore a backup, note the day (restored), and keep the report of it.',
      fr: 'Restaurez une sauvegarde, notez le jour (restored), et gardez-en le compte rendu.',
    },
    asks: [
      { part: 'automatic', en: 'Backups run by themselves', fr: 'Les sauvegardes se font seules' },
      {
        part: 'places',
        en: 'Protected copies in at least two physical places',
        fr: 'Des copies protégées dans au moins deux lieux physiques',
      },
      { part: 'restored', en: 'Restoring is tried regularly', fr: 'La restauration est essayée régulièrement' },
    ],
  },
  {
    id: 'logs',
    chapter: 'logging',
    kind: 'standing',
    title: { en: 'access logs', fr: 'journaux d’accès' },
    remedy: {
      en: 'Switch on the logs of access and keep them 6 to 12 months (months).',
      fr: 'Activez les journaux d’accès et gardez-les de 6 à 12 mois (months).',
    },
    asks: [
      {
        part: 'on',
        en: 'Access to and actions on the databases are logged',
        fr: 'Les accès et les actions sur les bases sont journalisés',
      },
      {
        part: 'months',
        en: 'Logs are kept for a set time, 6 months to 1 year',
        fr: 'Les journaux sont gardés une durée fixée, de 6 mois à 1 an',
      },
    ],
  },
  {
    id: 'least-privilege',
    chapter: 'least-privilege',
    kind: 'dated',
    months: 12,
    title: { en: 'least privilege', fr: 'moindre privilège' },
    remedy: {
      en: 'Go through the accounts with those in charge, note the day (last), and keep the list.',
      fr: 'Revoyez les comptes avec les responsables, notez le jour (last), et gardez la liste.',
    },
    asks: [
      {
        part: 'need',
        en: 'Only staff and contractors who need it for their work have access',
        fr: 'N’ont accès que les collaborateurs et prestataires qui en ont besoin pour leur travail',
      },
      {
        part: 'tiers',
        en: 'Access has levels: sales sees contacts, not financial data',
        fr: 'Les accès ont des niveaux : le commercial voit les contacts, pas les données financières',
      },
    ],
  },
  {
    id: 'two-factor',
    chapter: 'authentication',
    kind: 'standing',
    title: { en: 'two-factor sign-in', fr: 'double authentification' },
    remedy: {
      en: 'Ask a second factor of everyone, and keep the export of the accounts (share: 44/44).',
      fr: 'Demandez un second facteur à tous, et gardez l’export des comptes (share: 44/44).',
    },
    asks: [
      {
        part: 'all-users',
        en: 'Two factors for everyone with access to the databases',
        fr: 'Double authentification pour tous ceux qui ont accès aux bases',
      },
    ],
  },
  {
    id: 'password-manager',
    chapter: 'authentication',
    kind: 'standing',
    title: { en: 'password manager', fr: 'gestionnaire de mots de passe' },
    remedy: {
      en: 'Give the team a password manager, and keep the licence or the policy that names it.',
      fr: 'Donnez à l’équipe un gestionnaire de mots de passe, et gardez la licence ou la politique qui le nomme.',
    },
    asks: [
      {
        part: 'tool',
        en: 'Logins and passwords are kept in a professional tool',
        fr: 'Identifiants et mots de passe dans un outil professionnel',
      },
    ],
  },
  {
    id: 'export-approval',
    chapter: 'exports',
    kind: 'standing',
    title: { en: 'approval of exports', fr: 'validation des exports' },
    remedy: {
      en: 'Set a threshold above which a manager approves exports (lumo-check --approved-by records it).',
      fr: 'Fixez un seuil au-delà duquel un responsable valide les exports (lumo-check --approved-by le consigne).',
    },
    asks: [
      {
        part: 'control',
        en: 'Export functions are held so that nothing leaks by accident or malice',
        fr: 'Les fonctions d’export sont tenues pour éviter fuites et abus',
      },
      {
        part: 'bulk',
        en: 'Large exports are restricted and approved by a manager',
        fr: 'Les gros exports sont restreints et validés par un responsable',
      },
    ],
  },
  {
    id: 'leavers',
    chapter: 'leaving',
    kind: 'register',
    register: 'leavers',
    title: { en: 'accounts of leavers', fr: 'comptes des partants' },
    remedy: {
      en: 'Keep a register of leavers: left on, disabled on, the same day.',
      fr: 'Tenez un registre des départs : sorti le, compte fermé le, le même jour.',
    },
    asks: [
      {
        part: 'disabled',
        en: 'The account of whoever leaves or no longer needs it is closed at once',
        fr: 'Le compte de qui part, ou n’a plus besoin, est fermé aussitôt',
      },
    ],
  },
  {
    id: 'retention-policy',
    chapter: 'retention',
    kind: 'dated',
    months: 24,
    title: { en: 'retention policy', fr: 'politique de conservation' },
    remedy: {
      en: 'Write it with lumo-check policy, have it approved, and note the day (last).',
      fr: 'Écrivez-la avec lumo-check policy, faites-la approuver, et notez le jour (last).',
    },
    asks: [
      { part: 'proportionate', en: 'How long follows from why', fr: 'La durée suit la finalité' },
      {
        part: 'written',
        en: 'An internal policy writes the duration for each kind of data (e-mail, phone, finance)',
        fr: 'Une politique interne écrit la durée de chaque type de donnée (e-mails, téléphones, finances)',
      },
      {
        part: 'prospects-figure',
        en: 'Example to find in it: prospects, 3 years of silence',
        fr: 'Exemple à y trouver : prospects 3 ans sans activité',
      },
      {
        part: 'finance-figure',
        en: 'Example to find in it: accounting papers, 10 years',
        fr: 'Exemple à y trouver : pièces comptables 10 ans',
      },
    ],
  },
  {
    id: 'retention-prospects',
    chapter: 'retention',
    kind: 'proven',
    title: { en: 'retention of prospects', fr: 'conservation des prospects' },
    remedy: {
      en: 'Check the bases every night with lumo-check audit --evidence.',
      fr: 'Contrôlez les bases chaque nuit avec lumo-check audit --evidence.',
    },
    asks: [
      {
        part: '3-years',
        en: 'Prospects: 3 years from the last contact or exchange',
        fr: 'Prospects : 3 ans après le dernier contact ou échange',
      },
    ],
  },
  {
    id: 'retention-clients',
    chapter: 'retention',
    kind: 'proven',
    title: { en: 'retention of clients', fr: 'conservation des clients' },
    remedy: {
      en: 'Check the bases every night with lumo-check audit --evidence.',
      fr: 'Contrôlez les bases chaque nuit avec lumo-check audit --evidence.',
    },
    asks: [
      {
        part: '5-years',
        en: 'Clients: the relation, then up to 5 years for legal needs',
        fr: 'Clients : la relation, puis jusqu’à 5 ans pour les besoins de preuve',
      },
    ],
  },
  {
    id: 'anonymisation',
    chapter: 'erasure',
    kind: 'proven',
    title: { en: 'anonymisation', fr: 'anonymisation' },
    remedy: {
      en: 'Anonymise with lumo-check retain what is no longer needed.',
      fr: 'Anonymisez avec lumo-check retain ce qui ne sert plus.',
    },
    asks: [
      {
        part: 'generic',
        en: 'What is no longer needed is replaced by values that name nobody',
        fr: 'Ce qui ne sert plus est remplacé par des valeurs sans personne',
      },
    ],
  },
  {
    id: 'secure-erasure',
    chapter: 'erasure',
    kind: 'standing',
    title: { en: 'secure erasure', fr: 'effacement sécurisé' },
    remedy: {
      en: 'Erase with a certified tool, and keep the certificate of destruction.',
      fr: 'Effacez avec un outil certifié, et gardez le certificat de destruction.',
    },
    asks: [
      {
        part: 'files-paper',
        en: 'Useless files and paper are destroyed for good',
        fr: 'Fichiers et papiers inutiles sont détruits pour de bon',
      },
      { part: 'tool', en: 'Erasure uses certified software', fr: 'L’effacement se fait avec un outil certifié' },
    ],
  },
  {
    id: 'audit-internal',
    chapter: 'audits',
    kind: 'dated',
    months: 12,
    soonAfter: 9,
    grave: true,
    title: { en: 'internal audit', fr: 'audit interne' },
    remedy: {
      en: 'Audit retention, security, rights and erasure, note the day (last), and keep the report.',
      fr: 'Auditez conservation, sécurité, droits et suppression, notez le jour (last), et gardez le rapport.',
    },
    asks: [
      {
        part: 'purpose',
        en: 'The internal audit looks for weak points and checks that rules are followed',
        fr: 'L’audit interne cherche les failles et vérifie que les règles sont suivies',
      },
      { part: 'period', en: 'An internal audit every 6 to 12 months', fr: 'Un audit interne tous les 6 à 12 mois' },
      { part: 'scope-retention', en: 'It looks at retention', fr: 'Il regarde les durées de conservation' },
      { part: 'scope-security', en: 'It looks at encryption and access', fr: 'Il regarde chiffrement et accès' },
      {
        part: 'scope-rights',
        en: 'It looks at oppositions, corrections and other rights',
        fr: 'Il regarde oppositions, rectifications et autres droits',
      },
      { part: 'scope-erasure', en: 'It looks at storage and erasure', fr: 'Il regarde stockage et suppression' },
    ],
  },
  {
    id: 'audit-external',
    chapter: 'audits',
    kind: 'dated',
    months: 36,
    grave: true,
    title: { en: 'external audit', fr: 'audit externe' },
    remedy: {
      en: 'Have an independent body audit you every one to three years and after a serious incident.',
      fr: 'Faites-vous auditer par un tiers tous les un à trois ans et après un incident grave.',
    },
    asks: [
      {
        part: 'independent',
        en: 'An independent body or expert judges compliance and security',
        fr: 'Un organisme ou un expert indépendant évalue conformité et sécurité',
      },
      { part: 'period', en: 'Every 1 to 3 years', fr: 'Tous les 1 à 3 ans' },
      { part: 'after-incident', en: 'And after a serious incident', fr: 'Et après un incident grave' },
      {
        part: 'report',
        en: 'A report details risks and advice, and reassures clients and authorities',
        fr: 'Un rapport détaille risques et conseils, et rassure clients et autorités',
      },
    ],
  },
  {
    id: 'monitoring',
    chapter: 'monitoring',
    kind: 'standing',
    title: { en: 'monitoring', fr: 'surveillance' },
    remedy: {
      en: 'Set alerts on suspect sign-ins and unusual transfers, and keep their list.',
      fr: 'Posez des alertes sur les connexions suspectes et les transferts inhabituels, et gardez-en la liste.',
    },
    asks: [
      {
        part: 'detection',
        en: 'Spot forbidden access and odd behaviour at once',
        fr: 'Repérer aussitôt accès interdits et comportements anormaux',
      },
      { part: 'tools', en: 'Monitoring software or a SIEM', fr: 'Un logiciel de surveillance ou un SIEM' },
      {
        part: 'alerts',
        en: 'Alerts on suspect logins and unusual transfers',
        fr: 'Alertes sur connexions suspectes et transferts inhabituels',
      },
    ],
  },
  {
    id: 'alert-protocol',
    chapter: 'monitoring',
    kind: 'dated',
    months: 24,
    title: { en: 'protocol for alerts', fr: 'protocole d’alerte' },
    remedy: {
      en: 'Write who analyses, corrects and notifies when an alert comes, and note the day (last).',
      fr: 'Écrivez qui analyse, corrige et notifie en cas d’alerte, et notez le jour (last).',
    },
    asks: [{ part: 'steps', en: 'A clear protocol: analyse, correct, notify', fr: 'Un protocole clair : analyser, corriger, notifier' }],
  },
  {
    id: 'automatic-suspension',
    chapter: 'monitoring',
    kind: 'standing',
    title: { en: 'automatic suspension', fr: 'suspension automatique' },
    remedy: {
      en: 'Suspend accounts that try what they may not, until somebody has checked.',
      fr: 'Suspendez les comptes qui tentent un accès interdit, jusqu’à vérification.',
    },
    asks: [
      {
        part: 'account',
        en: 'An account that tries a forbidden access is suspended until checked',
        fr: 'Un compte qui tente un accès interdit est suspendu jusqu’à vérification',
      },
    ],
  },
  {
    id: 'training',
    chapter: 'training',
    kind: 'dated',
    months: 12,
    soonAfter: 9,
    grave: true,
    title: { en: 'training', fr: 'formation' },
    remedy: {
      en: 'Train everyone every 6 to 12 months on phishing, passwords and reporting, and keep the attendance.',
      fr: 'Formez chacun tous les 6 à 12 mois à l’hameçonnage, aux mots de passe et au signalement, et gardez l’émargement.',
    },
    asks: [
      { part: 'practice', en: 'Users know the good habits of security', fr: 'Les utilisateurs connaissent les bons gestes de sécurité' },
      { part: 'phishing', en: 'Topic: spotting phishing', fr: 'Thème : reconnaître l’hameçonnage' },
      { part: 'passwords', en: 'Topic: passwords and authentication', fr: 'Thème : mots de passe et authentification' },
      { part: 'reporting', en: 'Topic: reporting suspect activity and breaches', fr: 'Thème : signaler activités suspectes et violations' },
      { part: 'period', en: 'A session every 6 to 12 months', fr: 'Une session tous les 6 à 12 mois' },
    ],
  },
  {
    id: 'knowledge-test',
    chapter: 'training',
    kind: 'dated',
    months: 12,
    title: { en: 'test of knowledge', fr: 'test des connaissances' },
    remedy: {
      en: 'Run a quiz or a mock phishing once a year, and keep the figures.',
      fr: 'Faites un questionnaire ou un faux hameçonnage par an, et gardez les chiffres.',
    },
    asks: [
      { part: 'test', en: 'Check that policies and risks are understood', fr: 'Vérifier que politiques et risques sont compris' },
      { part: 'simulated', en: 'For example mock phishing or a played breach', fr: 'Par exemple faux hameçonnage ou violation jouée' },
    ],
  },
  {
    id: 'audit-report',
    chapter: 'reports',
    kind: 'standing',
    title: { en: 'audit reports', fr: 'rapports d’audit' },
    remedy: {
      en: 'Keep each report with its results, the corrections made and the plan, and seal it.',
      fr: 'Gardez chaque rapport avec ses résultats, les corrections faites et le plan, et scellez-le.',
    },
    asks: [
      {
        part: 'kept',
        en: 'Every audit leaves a trace, to show when inspected',
        fr: 'Tous les audits laissent une trace, à montrer en cas de contrôle',
      },
      { part: 'results', en: 'The report gives results', fr: 'Le rapport dit les résultats' },
      { part: 'actions', en: 'The report gives corrective actions', fr: 'Le rapport dit les corrections faites' },
      { part: 'plan', en: 'The report gives the long-term plan', fr: 'Le rapport dit le plan à long terme' },
    ],
  },
  {
    id: 'policy-update',
    chapter: 'reports',
    kind: 'standing',
    title: { en: 'update of policies', fr: 'mise à jour des politiques' },
    remedy: {
      en: 'After each audit revise the policies, or note that nothing had to change.',
      fr: 'Après chaque audit, révisez les politiques, ou notez que rien n’était à changer.',
    },
    asks: [
      {
        part: 'after-audit',
        en: 'Policies are revised after audits (durations too long: change them)',
        fr: 'Les politiques sont revues d’après les audits (durées trop longues : les changer)',
      },
    ],
  },
  {
    id: 'incident-plan',
    chapter: 'incidents',
    kind: 'dated',
    months: 24,
    title: { en: 'incident plan', fr: 'plan d’incident' },
    remedy: {
      en: 'Write the steps: contain, measure, notify within 72 hours, inform.',
      fr: 'Écrivez les étapes : contenir, mesurer, notifier en 72 heures, informer.',
    },
    asks: [
      { part: 'procedure', en: 'There is a procedure for leaks and intrusions', fr: 'Une procédure existe pour fuite ou piratage' },
      { part: 'contain', en: 'Step: find and contain', fr: 'Étape : trouver et contenir' },
      { part: 'impact', en: 'Step: measure the effect (how many, what)', fr: 'Étape : mesurer l’effet (combien, quoi)' },
    ],
  },
  {
    id: 'breach-notification',
    chapter: 'incidents',
    kind: 'register',
    register: 'breaches',
    title: { en: 'notification of breaches', fr: 'notification des violations' },
    remedy: {
      en: 'Keep the register of breaches (lumo-check breach new), which shows the 72 hours.',
      fr: 'Tenez le registre des violations (lumo-check breach new), qui montre les 72 heures.',
    },
    asks: [
      { part: '72-hours', en: 'Step: notify the authority within 72 hours', fr: 'Étape : notifier l’autorité en 72 heures' },
      { part: 'persons', en: 'Step: tell the clients and third parties concerned', fr: 'Étape : prévenir clients et tiers concernés' },
    ],
  },
  {
    id: 'breach-register',
    chapter: 'incidents',
    kind: 'register',
    register: 'breaches',
    title: { en: 'breach register', fr: 'registre des violations' },
    remedy: {
      en: 'Keep a register of breaches; where there was none, write “none since” and the day.',
      fr: 'Tenez un registre des violations ; s’il n’y en a pas eu, écrivez « aucune depuis le » et le jour.',
    },
    asks: [
      { part: 'nature', en: 'The register gives date and nature', fr: 'Le registre dit date et nature' },
      { part: 'actions', en: 'The register gives what was done', fr: 'Le registre dit ce qui a été fait' },
      { part: 'prevention', en: 'The register gives what will prevent the next one', fr: 'Le registre dit ce qui évitera la suite' },
    ],
  },
  {
    id: 'drill',
    chapter: 'incidents',
    kind: 'dated',
    months: 12,
    title: { en: 'incident drill', fr: 'exercice d’incident' },
    remedy: {
      en: 'Play an incident once a year: lumo-check breach drill writes the scenario and the report.',
      fr: 'Jouez un incident une fois par an : lumo-check breach drill écrit le scénario et le compte rendu.',
    },
    asks: [
      {
        part: 'exercise',
        en: 'Regular exercises put the organisation to the test',
        fr: 'Des exercices réguliers mettent l’organisation à l’épreuve',
      },
      {
        part: 'speed',
        en: 'For example a simulated intrusion, to measure speed and effect',
        fr: 'Par exemple un piratage simulé, pour mesurer vitesse et efficacité',
      },
    ],
  },
  {
    id: 'kpi',
    chapter: 'indicators',
    kind: 'proven',
    title: { en: 'key figures', fr: 'indicateurs clés' },
    remedy: {
      en: 'Take the figures with lumo-check kpi --history at least once a year.',
      fr: 'Relevez les indicateurs avec lumo-check kpi --history au moins une fois par an.',
    },
    asks: [
      { part: 'incidents', en: 'Incidents found and solved', fr: 'Incidents trouvés et résolus' },
      { part: 'trained', en: 'People trained in security', fr: 'Personnes formées à la sécurité' },
      { part: 'encrypted', en: 'Share of data encrypted or anonymised', fr: 'Part des données chiffrées ou anonymisées' },
      { part: 'requests', en: 'Share of rights requests answered in time', fr: 'Part des demandes de droits répondues à temps' },
      { part: 'retention', en: 'Retention respected', fr: 'Durées de conservation respectées' },
    ],
  },
  {
    id: 'unsubscribe-test',
    chapter: 'campaigns',
    kind: 'dated',
    months: 3,
    title: { en: 'test of the unsubscribe link', fr: 'essai du lien de désinscription' },
    remedy: {
      en: 'Try the link of a test mail every three months (lumo-check mail.eml --test-links).',
      fr: 'Essayez le lien d’un mail d’essai tous les trois mois (lumo-check mail.eml --test-links).',
    },
    asks: [{ part: 'works', en: 'The unsubscribe link is tried regularly', fr: 'Le lien de désinscription est essayé régulièrement' }],
  },
  {
    id: 'opposition-delay',
    chapter: 'campaigns',
    kind: 'proven',
    title: { en: 'oppositions within 14 days', fr: 'oppositions sous 14 jours' },
    remedy: {
      en: 'Name the register of requests (registers: requests), or check the bases with lumo-check kpi.',
      fr: 'Nommez le registre des demandes (registers: requests), ou contrôlez les bases avec lumo-check kpi.',
    },
    asks: [{ part: '14-days', en: 'An opposition is applied within 14 days', fr: 'Une opposition est appliquée en 14 jours au plus' }],
  },
  {
    id: 'audit-practices',
    chapter: 'campaigns',
    kind: 'proven',
    title: { en: 'checks of bases and practices', fr: 'contrôle des bases et des pratiques' },
    remedy: {
      en: 'Keep the evidence of each check: lumo-check --evidence FOLDER.',
      fr: 'Gardez la preuve de chaque contrôle : lumo-check --evidence DOSSIER.',
    },
    asks: [
      {
        part: 'regular',
        en: 'Databases and prospecting habits are checked regularly',
        fr: 'Bases et pratiques de prospection sont vérifiées régulièrement',
      },
    ],
  },
  {
    id: 'campaign-kpi',
    chapter: 'campaigns',
    kind: 'proven',
    title: { en: 'figures of campaigns', fr: 'résultats des campagnes' },
    remedy: {
      en: 'Follow opens, clicks and unsubscriptions, and keep their figures.',
      fr: 'Suivez ouvertures, clics et désinscriptions, et gardez-en les chiffres.',
    },
    asks: [
      {
        part: 'watched',
        en: 'Campaign results are followed (opens, clicks, unsubscriptions)',
        fr: 'Les résultats des campagnes sont suivis (ouvertures, clics, désinscriptions)',
      },
    ],
  },
  {
    id: 'sales-awareness',
    chapter: 'campaigns',
    kind: 'standing',
    title: { en: 'awareness of sales people', fr: 'sensibilisation des commerciaux' },
    remedy: {
      en: 'Train the sales people on GDPR and give them checked scripts and templates.',
      fr: 'Formez les commerciaux au RGPD et donnez-leur des scripts et des modèles contrôlés.',
    },
    asks: [
      { part: 'training', en: 'Sales people know GDPR and fair practice', fr: 'Les commerciaux connaissent le RGPD et l’éthique' },
      {
        part: 'scripts',
        en: 'They are given compliant call scripts and e-mail templates',
        fr: 'Scripts d’appel et modèles d’e-mail conformes leur sont donnés',
      },
    ],
  },
  {
    id: 'record',
    chapter: 'outside',
    kind: 'dated',
    months: 24,
    title: { en: 'record of processing', fr: 'registre des traitements' },
    remedy: {
      en: 'Keep the record of processing (GDPR 30), and note the day of its last revision.',
      fr: 'Tenez le registre des traitements (RGPD 30), et notez le jour de sa dernière révision.',
    },
    asks: [{ part: 'document', en: 'Record of processing', fr: 'Registre des traitements' }],
  },
  {
    id: 'dpa',
    chapter: 'outside',
    kind: 'dated',
    months: 24,
    title: { en: 'contracts with processors', fr: 'contrats de sous-traitance' },
    remedy: {
      en: 'Sign a contract with each processor (GDPR 28), and note the day of the last review.',
      fr: 'Signez un contrat avec chaque sous-traitant (RGPD 28), et notez le jour de la dernière revue.',
    },
    asks: [{ part: 'document', en: 'Contracts with processors (art. 28)', fr: 'Contrats avec les sous-traitants (art. 28)' }],
  },
  {
    id: 'dpo',
    chapter: 'outside',
    kind: 'dated',
    months: 24,
    title: { en: 'data protection officer', fr: 'délégué à la protection des données' },
    remedy: {
      en: 'Name an officer, or write not-applicable with the reason.',
      fr: 'Désignez un délégué, ou écrivez not-applicable avec la raison.',
    },
    asks: [{ part: 'document', en: 'Officer named, or reason to have none', fr: 'Délégué désigné, ou raison de ne pas en avoir' }],
  },
  {
    id: 'lia',
    chapter: 'outside',
    kind: 'dated',
    months: 24,
    title: { en: 'legitimate interest assessment', fr: 'mise en balance de l’intérêt légitime' },
    remedy: {
      en: 'Weigh the legitimate interest in writing, and note the day (last).',
      fr: 'Écrivez la mise en balance de l’intérêt légitime, et notez le jour (last).',
    },
    asks: [{ part: 'document', en: 'Balancing of legitimate interest', fr: 'Mise en balance de l’intérêt légitime' }],
  },
  {
    id: 'dpia',
    chapter: 'outside',
    kind: 'dated',
    months: 36,
    grave: true,
    title: { en: 'impact assessment', fr: 'analyse d’impact' },
    remedy: {
      en: 'Export the assessment from the PIA tool of the CNIL as JSON, and name it as evidence.',
      fr: 'Exportez l’analyse de l’outil PIA de la CNIL en JSON, et nommez-la comme preuve.',
    },
    asks: [{ part: 'document', en: 'Impact assessment', fr: 'Analyse d’impact' }],
  },
] as const satisfies readonly ControlDefinition[];

/** The names of controls, as findings tell them. */
// Pure, so that the page for contacts, which asks for none, leaves all of them out.
export const CONTROL_WORDS: FactWords = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ CONTROLS.map(({ id, title }) => [id, title]));
export const CONTROL_IDS: readonly string[] = /* @__PURE__ */ CONTROLS.map(({ id }) => id);
