"""Writes ordinary PDFs by many programs, which nothing must stop: vanlige.py FOLDER.

Links, forms without scripts, pictures, bookmarks, attached XML, several revisions, repaired and linearized copies.
"""

import io
import pathlib
import shutil
import subprocess
import sys

import fpdf
import img2pdf
import pikepdf
import pymupdf
import pypdf
import typst
from matplotlib import pyplot
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
TEXT = "Klage på vedtak om økonomisk sosialhjelp. Husleie og strøm for februar."
XML = b"<?xml version='1.0'?><faktura><sum>1200</sum></faktura>"


def path(program: str, kind: str, number: int) -> pathlib.Path:
    return folder / f"{program}-{kind}-{number}.pdf"


def reportlab(number: int) -> None:
    for kind in ("tekst", "lenker", "skjema", "komprimert"):
        page = canvas.Canvas(str(path("reportlab", kind, number)), pagesize=A4, pageCompression=kind == "komprimert")
        for side in range(number % 4 + 1):
            page.drawString(72, 700, f"{TEXT} {side}")
            page.bookmarkPage(f"side{side}")
            page.addOutlineEntry(f"Side {side}", f"side{side}", 0)
            if kind == "lenker":
                page.linkURL("https://www.nav.no/", (72, 690, 200, 710))
                page.linkRect("", "side0", (72, 600, 200, 620))
            if kind == "skjema":
                page.acroForm.textfield(name=f"navn{side}", x=72, y=500, value="Kari")
                page.acroForm.checkbox(name=f"ja{side}", x=72, y=450)
                page.acroForm.choice(name=f"valg{side}", x=72, y=400, options=["A", "B"], value="A")
            page.showPage()
        page.save()


def fpdf2(number: int) -> None:
    for kind in ("tekst", "lenker", "vedlegg", "bilde"):
        document = fpdf.FPDF()
        for side in range(number % 3 + 1):
            document.add_page()
            document.set_font("helvetica", size=11)
            document.multi_cell(0, text=TEXT)
            if kind == "lenker":
                document.cell(text="Nav", link="https://www.nav.no/")
                document.cell(text="første side", link=document.add_link(page=1))
            if kind == "bilde":
                document.image(picture(number, "RGB"), w=40)
        if kind == "vedlegg":
            document.embed_file(bytes=XML, basename="faktura.xml", desc="faktura")
        document.output(str(path("fpdf2", kind, number)))


def picture(number: int, mode: str) -> Image.Image:
    return Image.linear_gradient("L").resize((60 + number, 80)).convert(mode)


def pillow(number: int) -> None:
    for mode in ("1", "L", "RGB", "P"):
        picture(number, mode).save(path("pillow", mode, number), save_all=True, append_images=[picture(number, "L")])


def by_img2pdf(number: int) -> None:
    for form in ("png", "jpeg", "tiff"):
        image = io.BytesIO()
        picture(number, "RGB").save(image, form)
        path("img2pdf", form, number).write_bytes(img2pdf.convert([image.getvalue()] * (number % 3 + 1)))


def mupdf(number: int) -> None:
    document = pymupdf.open()
    for side in range(number % 3 + 1):
        page = document.new_page()
        page.insert_text((72, 72), TEXT)
        page.insert_link({"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(72, 60, 200, 80), "uri": "https://www.nav.no/"})
        page.insert_link({"kind": pymupdf.LINK_GOTO, "from": pymupdf.Rect(72, 90, 200, 99), "page": 0, "to": pymupdf.Point(0, 0)})
        page.add_text_annot((100, 100), "merknad")
    document.set_toc([[1, "Klage", 1]])
    document.save(path("mupdf", "lenker", number))
    document.save(path("mupdf", "objektstroem", number), garbage=4, deflate=True, use_objstms=1)
    several = path("mupdf", "utgaver", number)
    document.save(several)
    for change in range(number % 3 + 1):
        again = pymupdf.open(several)
        again[0].insert_text((72, 200 + 20 * change), f"rettet {change}")
        again.save(several, incremental=True, encryption=pymupdf.PDF_ENCRYPT_KEEP)
        again.close()
    document.embfile_add("faktura.xml", XML)
    document.save(path("mupdf", "vedlegg", number))


def by_pikepdf(number: int) -> None:
    source = path("reportlab", ("tekst", "lenker", "skjema")[number % 3], number)
    for kind, how in {
        "linearisert": {"linearize": True},
        "objektstroem": {"object_stream_mode": pikepdf.ObjectStreamMode.generate},
        "uten-stroem": {"object_stream_mode": pikepdf.ObjectStreamMode.disable, "compress_streams": False},
        "qdf": {"qdf": True},
    }.items():
        with pikepdf.open(source) as document:
            if kind == "objektstroem":
                with document.open_metadata() as xmp:
                    xmp["pdfaid:part"], xmp["pdfaid:conformance"] = "3", "B"
                document.attachments["faktura.xml"] = XML
            document.save(path("pikepdf", kind, number), **how)


def by_pypdf(number: int) -> None:
    writer = pypdf.PdfWriter(clone_from=path("reportlab", "skjema", number))
    writer.update_page_form_field_values(writer.pages[0], {"navn0": "Ola"})
    writer.write(path("pypdf", "utfylt", number))
    merged = pypdf.PdfWriter()
    merged.append(path("reportlab", "lenker", number))
    merged.append(path("fpdf2", "tekst", number))
    merged.write(path("pypdf", "flettet", number))
    later = pypdf.PdfWriter(path("reportlab", "tekst", number), incremental=True)
    later.add_metadata({"/Title": "Klage"})
    later.write(path("pypdf", "utgave", number))


def by_typst(number: int) -> None:
    source = f'#set document(title: "Klage")\n#outline()\n= Klage\n{TEXT}\n#link("https://www.nav.no/")[Nav]\n#pagebreak()\n= Side {number} <to>\n@to'
    source = source.replace("@to", "#link(<to>)[hit]")
    file = folder / "kilde.typ"
    file.write_text(source, encoding="utf-8")
    for standard in ("1.7", "a-2b", "a-3b"):
        typst.compile(str(file), output=str(path("typst", standard, number)), pdf_standards=[standard])
    file.unlink()


def by_matplotlib(number: int) -> None:
    figure, axes = pyplot.subplots()
    axes.plot(range(number + 2))
    axes.set_title(TEXT[:20], url="https://www.nav.no/")
    figure.savefig(path("matplotlib", "graf", number))
    pyplot.close(figure)


def others(number: int) -> None:
    """Programs that need not be there."""
    source = path("reportlab", "lenker", number)
    if shutil.which("gs"):
        for level in ("1.4", "1.7"):
            target = path("ghostscript", level, number)
            subprocess.run(["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", f"-dCompatibilityLevel={level}", f"-sOutputFile={target}", source], check=True)
    if shutil.which("pdftocairo"):
        subprocess.run(["pdftocairo", "-pdf", source, path("cairo", "kopi", number)], check=True)
    if shutil.which("pdfunite"):
        subprocess.run(["pdfunite", source, path("fpdf2", "lenker", number), path("poppler", "flettet", number)], check=True)
    if shutil.which("qpdf"):
        subprocess.run(["qpdf", "--object-streams=generate", source, path("qpdf", "objektstroem", number)], check=True)


for number in range(int(sys.argv[2]) if len(sys.argv) > 2 else 10):
    for program in (reportlab, fpdf2, pillow, by_img2pdf, mupdf, by_pikepdf, by_pypdf, by_typst, by_matplotlib, others):
        program(number)
print(sum(1 for _ in folder.glob("*.pdf")), "ordinary PDFs")
