"""Writes ordinary documents by the libraries of Python: ORDINAERE=FOLDER lag.py [ROUNDS]"""

import importlib
import sys
import warnings

import felles

warnings.simplefilter("ignore")
felles.FOLDER.mkdir(parents=True, exist_ok=True)
failed: dict[str, str] = {}
for module in ("tekst", "epost", "bilder", "kontor", "pdf", "signert", "sjeldne"):
    try:
        producers = importlib.import_module(module).PRODUCERS
    except ImportError as error:
        print(f"skipped: {module}: {error}")
        continue
    for number in range(int(sys.argv[1]) if len(sys.argv) > 1 else 20):
        for producer in producers:
            try:
                producer(number)
            except Exception as error:
                failed.setdefault(f"{module}.{producer.__name__}", f"{type(error).__name__}: {error}")
for producer, error in failed.items():
    print(f"skipped: {producer} fails here: {error[:200]}")
