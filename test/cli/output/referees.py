"""Reads what lumo-check wrote with the readers of other people, and prints what these say as JSON.

referees.py frictionless PATH: for each resource, its rows and its errors by kind, row and field
referees.py openlineage PATH: the facets that the classes of OpenLineage take, by name
"""
import importlib
import json
import pkgutil
import sys


def frictionless(path):
    from frictionless import Package

    return [
        {
            "name": task.name,
            "rows": task.stats.get("rows"),
            "errors": [[e.type, getattr(e, "row_number", None), getattr(e, "field_name", None)] for e in task.errors],
        }
        for task in Package(path).validate().tasks
    ]


def openlineage(path):
    import attr
    import openlineage.client.generated as generated
    from openlineage.client.generated import base

    classes = {}
    for module in pkgutil.iter_modules(generated.__path__):
        loaded = importlib.import_module(f"{generated.__name__}.{module.name}")
        classes.update({name: one for name, one in vars(loaded).items() if isinstance(one, type) and attr.has(one)})
    parts = {
        ("DataQualityAssertionsDatasetFacet", "assertions"): "Assertion",
        ("TestRunFacet", "tests"): "TestExecution",
        ("SchemaDatasetFacet", "fields"): "SchemaDatasetFacetFields",
    }

    def read(facet):
        name = facet["_schemaURL"].rsplit("/", 1)[1]
        assert classes[name]._get_schema() == facet["_schemaURL"], facet["_schemaURL"]
        given = {key: value for key, value in facet.items() if not key.startswith("_")}
        for (of, key), part in parts.items():
            if of == name:
                given[key] = [classes[part](**one) for one in given[key]]
        # A key that the class has not, or lacks, is an error here.
        classes[name](**given)
        return name

    event = json.load(open(path, encoding="utf-8"))
    base.RunEvent(
        eventTime=event["eventTime"],
        producer=event["producer"],
        run=base.Run(event["run"]["runId"]),
        job=base.Job(event["job"]["namespace"], event["job"]["name"]),
        eventType=event["eventType"],
    )
    assert event["schemaURL"] == base.RunEvent._get_schema(), event["schemaURL"]
    holders = [event["run"]["facets"], event["job"]["facets"]]
    for dataset in event["inputs"] + event["outputs"]:
        holders += [dataset.get(key, {}) for key in ("facets", "inputFacets", "outputFacets")]
    return sorted({read(facet) for holder in holders for facet in holder.values()})


print(json.dumps({"frictionless": frictionless, "openlineage": openlineage}[sys.argv[1]](sys.argv[2])))
