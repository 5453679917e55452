"""The verdicts and times of pydantic-core, in the form klagesak-bench has them: pydantic.py dom|tid FOLDER SCHEMA"""

import json
import pathlib
import sys
import time

from kjerneskjema import core_schema_of
from pydantic_core import SchemaValidator, ValidationError

verb, folder, schema = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
validator = SchemaValidator(core_schema_of(json.loads(schema.read_text(encoding="utf-8"))))


def faults(text):
    try:
        validator.validate_json(text)
    except ValidationError as error:
        return len(error.errors(include_url=False))
    return 0


for line in (folder / "saker.tsv").read_text(encoding="utf-8").splitlines():
    name = line.split("\t")[0]
    files = sorted((folder / name).iterdir())
    texts = [file.read_bytes() for file in files]
    if verb == "dom":
        for file, text in zip(files, texts):
            print(f"{name}\t{file.stem}\tpydantic-core\t{faults(text)}")
        continue
    times, until = [], time.monotonic() + 4
    while time.monotonic() < until or len(times) < 10:
        started = time.process_time()
        for text in texts:
            faults(text)
        times.append((time.process_time() - started) * 1e6 / len(texts))
    print(f"{name}\tpydantic-core\t-\t{sorted(times)[len(times) // 10]:.1f}")
