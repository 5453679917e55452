"""Reads the feed of changes as a reader of feeds does, and holds it against the log it is made of."""

import json
import re
import sys
import xml.etree.ElementTree as ET

import feedparser

feed, log = sys.argv[1:]
read = feedparser.parse(feed)
assert not read.bozo, read.bozo_exception
assert read.version == "atom10", read.version

# What RFC 4287 demands, which a lenient reader passes over.
ATOM = "{http://www.w3.org/2005/Atom}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
root = ET.parse(feed).getroot()
assert root.tag == ATOM + "feed"
assert root.find(f"{ATOM}author/{ATOM}name").text
for element in [root, *root.findall(ATOM + "entry")]:
    for name in ("id", "title", "updated"):
        assert len(element.findall(ATOM + name)) == 1 and element.find(ATOM + name).text, (element.tag, name)
    assert RFC3339.fullmatch(element.find(ATOM + "updated").text)
    assert element.find(ATOM + "id").text.startswith("urn:")

ids = [entry.id for entry in read.entries]
assert len(ids) == len(set(ids)), "an id is that of two entries"
days = [entry.updated for entry in read.entries]
assert days == sorted(days, reverse=True) and read.feed.updated == days[0]

changes = [json.loads(line) for line in open(log, encoding="utf-8")]
told = [change for change in changes if change["hva"] != "EKSEMPLER"]
assert len(ids) == len({(c["dato"], c["hva"], c["fordi"]) for c in told})
for change in (change for change in told if "regel" in change):
    of = [e for e in read.entries if e.updated.startswith(change["dato"]) and e.tags[0].term == change["hva"]]
    assert any(change["regel"] in e.content[0].value and change["fordi"] in e.content[0].value for e in of), change
print(f"feedparser: {len(ids)} entries, of {len(told)} changes")
