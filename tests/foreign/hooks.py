"""Tries the hooks with pre-commit in a repository of its own, and the steps of the GitHub Action as the runner would run them.

    python hooks.py KLAGESAK
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(sys.executable).parent
PROGRAM = pathlib.Path(sys.argv[1]).resolve()


def run(*command, code=0, **more):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, **more)
    assert done.returncode == code, (command, done.returncode, done.stdout, done.stderr)
    return done.stdout


def repository(folder):
    """A message in order, one without a date, and JSON that is no message."""
    message = json.loads((ROOT / "fixtures/1.0/melding/minimal.json").read_text("utf-8"))
    (folder / "god.json").write_text(json.dumps(message))
    del message["innhold"]["klage"]["fremsettelser"][0]["mottattDato"]
    (folder / "uten dato.json").write_text(json.dumps(message))
    (folder / "package.json").write_text('{"name": "noe annet"}')
    run("git", "init", "--quiet", cwd=folder)
    run("git", "add", ".", cwd=folder)


def hooks(folder):
    run(BIN / "pre-commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml")
    environment = os.environ | {
        "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(folder.parent / "pre-commit"),
    }
    tried = (BIN / "pre-commit", "try-repo", ROOT, "klagesak-system", "--files")
    more = {"cwd": folder, "env": environment}
    assert "Passed" in run(*tried, "god.json", "package.json", **more)
    assert "Passed" in run(*tried, "package.json", **more)
    told = run(*tried, "god.json", "uten dato.json", "package.json", code=1, **more)
    assert "Failed" in told and "KO-SKJEMA-001" in told and "noe annet" not in told
    print("pre-commit: passes what is in order, stops what is not, and passes over the rest")


def action(folder):
    run(BIN / "check-jsonschema", "--builtin-schema", "vendor.github-actions", ROOT / "action.yml")
    definition = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    (step,) = [step for step in definition["runs"]["steps"] if step.get("id") == "validate"]
    for step in definition["runs"]["steps"]:
        assert "${{" not in step["run"], "what the caller gives is never part of a script"

    def act(code, **given):
        output = folder.parent / "output"
        output.write_text("")
        inputs = {name: value["default"] for name, value in definition["inputs"].items()}
        inputs |= {"program": str(PROGRAM)} | given
        value = lambda match: inputs[match[1]]
        environment = {k: re.sub(r"\$\{\{ inputs\.(\w+).*?\}\}", value, v) for k, v in step["env"].items()}
        environment |= {"PATH": os.environ["PATH"], "GITHUB_OUTPUT": str(output)}
        # As the runner does for «shell: bash».
        script = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"])
        printed = run(*script, code=code, cwd=folder, env=environment)
        assert output.read_text() == f"code={code}\n"
        return printed

    assert "KO-SKJEMA-001" in act(1, lang="en", sarif="ut.sarif")
    log = json.loads((folder / "ut.sarif").read_text("utf-8"))
    assert {r["ruleId"] for r in log["runs"][0]["results"]} == {"KO-SKJEMA-001"}
    act(0, paths="god.json\npackage.json", arguments="--as-receiver --now 2026-11-01T12:00:00+01:00")
    act(3, paths="finnes-ikke.json")
    act(3, paths="$(touch oops) *.json")
    assert not (folder / "oops").exists()
    print("action: fits its schema; its steps judge, write SARIF, and run nothing that is given to them")


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary) / "repo"
        folder.mkdir()
        repository(folder)
        hooks(folder)
        action(folder)


if __name__ == "__main__":
    main()
