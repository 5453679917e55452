"""What MuPDF leads to in each PDF of a folder: mupdf.py FOLDER. One line a file: name, tab, what it would do."""

import pathlib
import re
import sys

import pymupdf

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)


def does(path: pathlib.Path) -> set[str]:
    """Follows every reference from the catalog, as MuPDF resolves them."""
    found: set[str] = set()
    document = pymupdf.open(path, filetype="pdf")
    document.page_count  # noqa: B018: makes it mend what it must
    root = document.pdf_catalog()
    seen, following = {root}, [root]
    while following:
        try:
            text = document.xref_object(following.pop(), compressed=True)
        except Exception:
            continue
        names = re.sub(r"\((?:\\.|[^\\()])*\)", "()", text)
        if re.search(r"/S\s*/JavaScript\b", names) or re.search(r"/JS\s*\(", names) or re.search(r"/OnInstantiate\b", names):
            found.add("js")
        if re.search(r"/S\s*/Launch\b", names):
            found.add("launch")
        for number in map(int, re.findall(r"\b(\d+) \d+ R\b", names)):
            if number not in seen:
                seen.add(number)
                following.append(number)
    return found


for file in sorted(pathlib.Path(sys.argv[1]).glob("*.pdf")):
    try:
        what = does(file)
    except Exception:
        what = set()
    print(file.name, ",".join(sorted(what)), sep="\t")
