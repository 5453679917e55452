"""PDFs by the libraries of Python."""

import fpdf
import img2pdf
import pikepdf
import pymupdf
import pypdf
import typst
import weasyprint
from matplotlib import pyplot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from felles import FOLDER, SENTENCES, URL, XML, drawing, encoded, paragraphs, path


def reportlab(number: int) -> None:
    for kind in ("tekst", "lenker", "skjema"):
        page = canvas.Canvas(str(path("reportlab", kind, number, "pdf")), pagesize=A4, pageCompression=number % 2)
        for side in range(number % 4 + 1):
            page.drawString(72, 700, f"{SENTENCES[0]} {side}")
            page.bookmarkPage(f"side{side}")
            page.addOutlineEntry(f"Side {side}", f"side{side}", 0)
            if kind == "lenker":
                page.linkURL(URL, (72, 690, 200, 710))
                page.linkRect("", "side0", (72, 600, 200, 620))
            if kind == "skjema":
                page.acroForm.textfield(name=f"navn{side}", x=72, y=500, value="Åse")
                page.acroForm.checkbox(name=f"ja{side}", x=72, y=450)
                for value in "AB":
                    page.acroForm.radio(name=f"enten{side}", value=value, selected=value == "A", x=72, y=420 + ord(value))
                page.acroForm.choice(name=f"valg{side}", x=72, y=400, options=["A", "B"], value="A")
            page.showPage()
        page.save()


def fpdf2(number: int) -> None:
    for kind in ("lenker", "vedlegg", "bilde"):
        document = fpdf.FPDF()
        for _ in range(number % 3 + 1):
            document.add_page()
            document.set_font("helvetica", size=11)
            document.multi_cell(0, text=SENTENCES[1])
            document.cell(text="Nav", link=URL)
            document.cell(text="første side", link=document.add_link(page=1))
            if kind == "bilde":
                document.image(drawing(number), w=40)
        if kind == "vedlegg":
            document.embed_file(bytes=XML, basename="faktura.xml", desc="faktura")
        document.output(str(path("fpdf2", kind, number, "pdf")))


def by_borb(number: int) -> None:
    import borb.pdf

    document = borb.pdf.Document()
    page = borb.pdf.Page()
    document.append_page(page)
    layout = borb.pdf.SingleColumnLayout(page)
    for line in paragraphs(number)[:4]:
        layout.append_layout_element(borb.pdf.Paragraph(line.replace("–", "-")))
    borb.pdf.PDF.write(what=document, where_to=str(path("borb", "tekst", number, "pdf")))


def pictures(number: int) -> None:
    for mode in ("1", "L", "RGB", "CMYK"):
        drawing(number, mode).save(path("pillow", f"pdf-{mode}", number, "pdf"), save_all=True, append_images=[drawing(number + 1, "L")])
    for form in ("png", "jpeg", "tiff"):
        image = encoded(number, form)
        path("img2pdf", form, number, "pdf").write_bytes(img2pdf.convert([image] * (number % 3 + 1)))


def mupdf(number: int) -> None:
    document = pymupdf.open()
    for _ in range(number % 3 + 1):
        page = document.new_page()
        page.insert_text((72, 72), SENTENCES[3])
        page.insert_link({"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(72, 60, 200, 80), "uri": URL})
        page.insert_link({"kind": pymupdf.LINK_GOTO, "from": pymupdf.Rect(72, 90, 200, 99), "page": 0, "to": pymupdf.Point(0, 0)})
        page.add_text_annot((100, 100), "merknad")
        page.add_highlight_annot(pymupdf.Rect(72, 60, 200, 80))
    document.set_toc([[1, "Klage", 1]])
    document.save(path("mupdf", "lenker", number, "pdf"))
    document.save(path("mupdf", "objektstroem", number, "pdf"), garbage=4, deflate=True, use_objstms=1)
    several = path("mupdf", "utgaver", number, "pdf")
    document.save(several)
    for change in range(number % 3 + 1):
        again = pymupdf.open(several)
        again[0].insert_text((72, 200 + 20 * change), f"rettet {change}")
        again.save(several, incremental=True, encryption=pymupdf.PDF_ENCRYPT_KEEP)
        again.close()
    document.embfile_add("faktura.xml", XML)
    document.save(path("mupdf", "vedlegg", number, "pdf"))


def by_pikepdf(number: int) -> None:
    source = path("reportlab", ("tekst", "lenker", "skjema")[number % 3], number, "pdf")
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
            document.save(path("pikepdf", kind, number, "pdf"), **how)


def by_pypdf(number: int) -> None:
    writer = pypdf.PdfWriter(clone_from=path("reportlab", "skjema", number, "pdf"))
    writer.update_page_form_field_values(writer.pages[0], {"navn0": "Ola"})
    writer.write(path("pypdf", "utfylt", number, "pdf"))
    merged = pypdf.PdfWriter()
    merged.append(path("reportlab", "lenker", number, "pdf"))
    merged.append(path("fpdf2", "bilde", number, "pdf"))
    merged.write(path("pypdf", "flettet", number, "pdf"))
    later = pypdf.PdfWriter(path("reportlab", "tekst", number, "pdf"), incremental=True)
    later.add_metadata({"/Title": "Klage"})
    later.write(path("pypdf", "utgave", number, "pdf"))


def by_typst(number: int) -> None:
    text = SENTENCES[2].replace("$", "\\$")
    source = f'#set document(title: "Klage", date: auto)\n#outline()\n= Klage\n{text}\n$ a/b + sqrt({number}) $\n#link("{URL}")[Nav]\n#pagebreak()\n= Side <to>\n#link(<to>)[hit]'
    file = FOLDER / "kilde.typ"
    file.write_text(source, encoding="utf-8")
    for standard in ("1.7", "2.0", "a-2b", "a-3b"):
        typst.compile(str(file), output=str(path("typst", standard, number, "pdf")), pdf_standards=[standard])
    file.unlink()


def by_weasyprint(number: int) -> None:
    body = "".join(f"<h2 id='a{at}'>{at}</h2><p>{line}</p>" for at, line in enumerate(paragraphs(number)))
    html = weasyprint.HTML(string=f"<html lang='nb'><title>Klage</title>{body}<a href='#a0'>opp</a> <a href='{URL}'>Nav</a><form><input name='navn' value='Åse'><input type='checkbox' checked></form>")
    html.write_pdf(path("weasyprint", "side", number, "pdf"))
    html.write_pdf(path("weasyprint", "skjema", number, "pdf"), pdf_forms=True)
    attachment = weasyprint.Attachment(string=XML.decode(), name="faktura.xml", relationship="Data")
    html.write_pdf(path("weasyprint", "pdfa-3b", number, "pdf"), pdf_variant="pdf/a-3b", attachments=[attachment])
    html.write_pdf(path("weasyprint", "pdfua", number, "pdf"), pdf_variant="pdf/ua-1")


def by_matplotlib(number: int) -> None:
    figure, axes = pyplot.subplots()
    axes.plot(range(number + 2))
    axes.set_title(SENTENCES[0], url=URL)
    figure.savefig(path("matplotlib", "graf", number, "pdf"))
    figure.savefig(path("matplotlib", "graf", number, "png"), dpi=60)
    pyplot.close(figure)


PRODUCERS = (reportlab, fpdf2, by_borb, pictures, mupdf, by_pikepdf, by_pypdf, by_typst, by_weasyprint, by_matplotlib)
