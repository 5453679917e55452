#!/usr/bin/env python3
"""Makes the documents beside this file, with the programs people use.

    python3 -m venv venv && venv/bin/pip install typst pikepdf python-docx openpyxl odfpy pillow
    apt-get install qpdf libreoffice-writer-nogui      # or whatever the system calls them
    venv/bin/python lag.py

All content is made up. Nothing here is about a person.
"""

import io
import shutil
import subprocess
import sys
import zipfile
from email.message import EmailMessage
from pathlib import Path

missing = []
try:
    import docx
    import openpyxl
    import pikepdf
    import typst
    from odf import text as odftext
    from odf.opendocument import OpenDocumentText
    from PIL import Image, ImageDraw
except ImportError as error:
    missing.append(f"the Python package {error.name}")
missing += [f"the program {program}" for program in ("qpdf", "soffice") if not shutil.which(program)]
if missing:
    sys.exit(f"missing: {', '.join(missing)}; see the top of this file")

HERE = Path(__file__).parent
SENTENCE = "Dette er et oppdiktet dokument til bruk i tester. Det handler ikke om noen person."


def compiled(name, source, **options):
    """A PDF from typst."""
    path = HERE / name
    with_source = path.with_suffix(".typ")
    with_source.write_text(source, encoding="utf-8")
    path.write_bytes(typst.compile(str(with_source), format="pdf", **options))
    with_source.unlink()


def edited(name, change, base="vanlig.pdf", **options):
    """A PDF made by changing another one with pikepdf."""
    with pikepdf.open(HERE / base) as pdf:
        change(pdf)
        pdf.save(HERE / name, **options)


def qpdf(name, *arguments, base="vanlig.pdf"):
    subprocess.run(["qpdf", *arguments, HERE / base, HERE / name], check=True)


def pdfs():
    letter = f'#set document(title: "Vedtak", date: datetime(year: 2026, month: 3, day: 2))\n#set text(lang: "nb")\n= Vedtak\n{SENTENCE}\n'
    compiled("vanlig.pdf", letter + "#pagebreak()\nSide to.\n")
    compiled("pdfa-2b.pdf", letter, pdf_standards="a-2b")
    compiled("pdfa-3b.pdf", letter, pdf_standards="a-3b")

    # Many documents in one file, as a fagsystem merges a case: one bookmark for each document.
    parts = ["Oversendelse", "Saksfremstilling", "Klage", "Vedtak", "Soeknad", "Vedlegg"]
    merged = "".join(f"= {part}\n" + "".join(f"Side {n}#pagebreak()\n" for n in range(20)) for part in parts)
    compiled("grunnlag.pdf", f"#set document(date: none)\n{merged}")
    edited("sammensatt.pdf", lambda _: None, base="grunnlag.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate)
    long = "".join(f"Linje {n}#pagebreak()\n" for n in range(119))
    compiled("grunnlag.pdf", f"#set document(date: none)\n{long}")
    edited("lang.pdf", lambda _: None, base="grunnlag.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate)

    def relabelled(pdf):
        labels = pikepdf.Array()
        for start in (0, 40, 80):
            labels.extend([start, pikepdf.Dictionary(S=pikepdf.Name.D, St=1)])
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=labels)
    edited("sidetall-paa-nytt.pdf", relabelled, base="grunnlag.pdf",
           object_stream_mode=pikepdf.ObjectStreamMode.generate)
    (HERE / "grunnlag.pdf").unlink()

    edited("objektstroemmer.pdf", lambda _: None, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    edited("gammel-xref.pdf", lambda _: None, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    edited("linearisert.pdf", lambda _: None, linearize=True)
    qpdf("kryptert.pdf", "--encrypt", "hemmelig", "eier", "256", "--")
    qpdf("kryptert-uten-passord.pdf", "--encrypt", "", "eier", "128", "--use-aes=y", "--")

    def action(kind, **keys):
        return pikepdf.Dictionary(S=pikepdf.Name("/" + kind), **keys)

    def on_open(act):
        def change(pdf):
            pdf.Root.OpenAction = pdf.make_indirect(act)
        return change

    def on_page(act):
        def change(pdf):
            link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link,
                                      Rect=[0, 0, 10, 10], A=act)
            pdf.pages[-1].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(link)]))
        return change

    edited("skript.pdf", on_open(action("JavaScript", JS=pikepdf.String("app.alert('hei');"))))
    edited("skript-i-objektstroem.pdf", on_page(action("JavaScript", JS=pikepdf.String("app.alert('hei');"))),
           object_stream_mode=pikepdf.ObjectStreamMode.generate)
    edited("skript-navngitt.pdf", lambda pdf: pdf.Root.__setattr__("Names", pikepdf.Dictionary(
        JavaScript=pikepdf.Dictionary(Names=[pikepdf.String("a"), action("JavaScript", JS=pikepdf.String("1"))]))))
    edited("starter-program.pdf", on_open(action("Launch", F=pikepdf.String("cmd.exe"))))
    edited("starter-program-i-kjede.pdf", on_page(action(
        "GoTo", D=pikepdf.String("a"), Next=pikepdf.Array([action("Launch", F=pikepdf.String("cmd.exe"))]))))
    edited("lenke.pdf", on_page(action("URI", URI=pikepdf.String("https://eksempel.no/"))))
    edited("aapner-nettsted.pdf", on_open(action("URI", URI=pikepdf.String("https://eksempel.no/"))))
    edited("aapner-paa-side-to.pdf", lambda pdf: pdf.Root.__setattr__(
        "OpenAction", pikepdf.Array([pdf.pages[1].obj, pikepdf.Name.Fit])))

    def attached(content, filename):
        def change(pdf):
            pdf.attachments[filename] = pikepdf.AttachedFileSpec(pdf, content, filename=filename)
        return change
    edited("vedlegg.pdf", attached(b"Et notat.\n", "notat.txt"))
    edited("vedlegg-program.pdf", attached(b"MZ" + bytes(62) + b"\x40\0\0\0PE\0\0" + bytes(64), "notat.exe"))

    def form(pdf):
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=[], XFA=pdf.make_stream(b"<xdp/>"))
    edited("xfa.pdf", form)


def images():
    page = Image.new("L", (620, 877), 250)
    draw = ImageDraw.Draw(page)
    for line in range(12):
        draw.text((60, 80 + 24 * line), SENTENCE[:60], fill=20)
    page = page.rotate(0.7, fillcolor=235)
    page.save(HERE / "skannet.jpg", quality=35)
    page.save(HERE / "skannet.pdf", resolution=75, quality=35)
    page.resize((310, 438)).convert("1").save(HERE / "skannet.tif", compression="group4")
    page.resize((155, 219)).convert("1").save(HERE / "skannet.png", optimize=True)


def rezipped(name, base, add=(), replace=()):
    """A ZIP-based document made by adding and replacing parts of another one."""
    replace = dict(replace)
    with zipfile.ZipFile(HERE / base) as old, zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            content = old.read(part)
            if part in replace:
                content = replace[part](content)
            new.writestr(part, content)
        for part, content in add:
            new.writestr(part, content)


def office():
    document = docx.Document()
    document.core_properties.author = ""
    document.add_heading("Klage", 1)
    document.add_paragraph(SENTENCE)
    document.save(HERE / "brev.docx")

    book = openpyxl.Workbook()
    book.active.append(["Tiltak", "Beloep"])
    book.active.append(["Livsopphold", 7250])
    book.save(HERE / "oversikt.xlsx")

    odt = OpenDocumentText()
    odt.text.addElement(odftext.P(text=SENTENCE))
    odt.save(HERE / "brev.odt")

    rezipped("makro.docx", "brev.docx", add=[("word/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))])
    rezipped("makrotype.docx", "brev.docx", replace=[("[Content_Types].xml", lambda xml: xml.replace(
        b"wordprocessingml.document.main+xml", b"x").replace(
        b"application/vnd.openxmlformats-officedocument.x", b"application/vnd.ms-word.document.macroEnabled.main+xml"))])

    def relation(kind, target):
        start = b'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        kind = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
        return start + f'<Relationship Id="r1" Type="{kind}" Target="{target}" TargetMode="External"/></Relationships>'.encode()
    settings = "word/_rels/settings.xml.rels"
    rezipped("mal-paa-nett.docx", "brev.docx", add=[(settings, relation("attachedTemplate", "https://eksempel.no/mal.dotm"))])
    rezipped("mal-lokal.docx", "brev.docx", add=[(settings, relation("attachedTemplate", "file:///C:\\Maler\\brev.dotx"))])
    dde = b'<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe "/k"</w:instrText></w:r></w:p><w:sectPr'
    rezipped("dde.docx", "brev.docx", replace=[("word/document.xml", lambda xml: xml.replace(b"<w:sectPr", dde, 1))])
    rezipped("kobling.xlsx", "oversikt.xlsx", add=[
        ("xl/externalLinks/externalLink1.xml", b"<externalLink/>"),
        ("xl/externalLinks/_rels/externalLink1.xml.rels", relation("externalLinkPath", "annen.xlsx"))])
    rezipped("program.docx", "brev.docx", add=[("word/embeddings/oleObject1.bin", b"MZ" + bytes(200))])
    rezipped("arkiv-i.docx", "brev.docx", add=[("word/embeddings/a.bin", zipped({"a.txt": b"a"}))])
    inner = (HERE / "oversikt.xlsx").read_bytes()
    rezipped("regneark-i.docx", "brev.docx", add=[("word/embeddings/Microsoft_Excel_Sheet.xlsx", inner)])
    rezipped("bombe.docx", "brev.docx", add=[("word/comments.xml", b" " * 12_000_000)])
    rezipped("makro.odt", "brev.odt", add=[("Basic/Standard/Module1.xml", b"<script/>")])


def libreoffice():
    """The letter, opened and saved by LibreOffice."""
    def converted(form, name):
        subprocess.run(["soffice", "--headless", "--convert-to", form, "--outdir", HERE, HERE / "brev.docx"],
                       check=True, stdout=subprocess.DEVNULL)
        (HERE / f"brev.{form.split(':')[0]}").rename(HERE / name)
    converted("pdf", "libreoffice.pdf")
    pdfa = '{"SelectPdfVersion":{"type":"long","value":"1"}}'
    converted(f"pdf:writer_pdf_Export:{pdfa}", "libreoffice-pdfa.pdf")
    (HERE / "brev.odt").rename(HERE / "brev.odt.tmp")
    converted("odt", "libreoffice.odt")
    (HERE / "brev.odt.tmp").rename(HERE / "brev.odt")
    converted("doc", "libreoffice.doc")


def zipped(parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def mail():
    message = EmailMessage()
    message["Subject"] = "Kontoutskrift"
    message["From"] = "avsender@eksempel.no"
    message["To"] = "mottaker@eksempel.no"
    message["Date"] = "Mon, 02 Mar 2026 10:00:00 +0100"
    message.set_content(SENTENCE)
    (HERE / "epost.eml").write_bytes(bytes(message))
    message.add_attachment(b"Et notat.\n", maintype="application", subtype="octet-stream", filename="notat.txt")
    (HERE / "epost-med-vedlegg.eml").write_bytes(bytes(message))
    message.add_attachment(b"MZ\x90\0\3" + bytes(60), maintype="application", subtype="octet-stream", filename="a.pdf")
    (HERE / "epost-med-program.eml").write_bytes(bytes(message))


pdfs()
images()
office()
libreoffice()
mail()
(HERE / "notat.txt").write_text(f"{SENTENCE}\nBlåbærsyltetøy.\n", encoding="utf-8")
(HERE / "notat-latin1.txt").write_text(f"{SENTENCE}\nBlåbærsyltetøy.\n", encoding="latin-1")
