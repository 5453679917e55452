"""Whether files are SARIF 2.1.0: held against the schema that comes with Microsoft's matchers for SARIF."""

import json
import pathlib
import sys

from jsonschema import FormatChecker, validators

here = pathlib.Path(__file__).parent
schema = json.loads((here / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json").read_text("utf-8"))
kind = validators.validator_for(schema)
kind.check_schema(schema)
validator = kind(schema, format_checker=FormatChecker())

# A validator that accepts everything would prove nothing.
driver = {"tool": {"driver": {"name": "x"}}}
location = {"physicalLocation": {"artifactLocation": {"uri": "a b<"}}}
for run in (driver | {"results": [{}]}, driver | {"results": [{"message": {"text": "x"}, "locations": [location]}]}):
    assert not validator.is_valid({"version": "2.1.0", "runs": [run]}), run

for path in sys.argv[1:]:
    log = json.loads(pathlib.Path(path).read_text("utf-8"))
    faults = [f"{'/'.join(map(str, error.path))}: {error.message}" for error in validator.iter_errors(log)]
    assert not faults, (path, faults[:5])
    (run,) = log["runs"]
    results, rules = run["results"], run["tool"]["driver"]["rules"]
    regions = sum("region" in result["locations"][0]["physicalLocation"] for result in results)
    print(f"SARIF: {len(results)} results, {regions} with a region, {len(rules)} rules: valid")
