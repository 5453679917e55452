"""Reads JUnit XML with junitparser, as a build server would, and holds the counts against the tests themselves."""

import sys

from junitparser import Error, Failure, JUnitXml, Skipped

for path in sys.argv[1:]:
    xml = JUnitXml.fromfile(path)
    results = [result for suite in xml for case in suite for result in case.result]
    cases = [case for suite in xml for case in suite]
    for kind, stated in ((Failure, xml.failures), (Error, xml.errors), (Skipped, xml.skipped)):
        assert sum(isinstance(result, kind) for result in results) == stated, (path, kind, stated)
    assert len(cases) == xml.tests > 0 and all(case.name and case.classname for case in cases), path
    print(f"junitparser: {len(list(xml))} suites, {xml.tests} tests, {xml.failures} failures, {xml.errors} errors, {xml.skipped} skipped")
