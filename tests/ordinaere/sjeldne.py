"""What is ordinary though no library writes it by itself: photographs with a film behind them, large files, much of the same."""

import io
import struct
import zlib

import docx
import openpyxl
import pikepdf
import xlsxwriter
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PIL import Image
from reportlab.pdfgen import canvas

from felles import SENTENCES, URL, drawing, encoded, paragraphs, path

LARGE = 2  # of each large one


def film(number: int) -> bytes:
    """As much of an MP4 as a phone puts behind a photograph."""
    content = bytes(drawing(number, "L").tobytes())
    return struct.pack(">I", 24) + b"ftypmp42\0\0\0\0isommp42" + struct.pack(">I", len(content) + 8) + b"mdat" + content


def phones(number: int) -> None:
    photo = encoded(number)
    path("telefon", "bevegelig", number, "jpg").write_bytes(photo + film(number))
    samsung = b"\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1772000000000SEFH\x6b\0\0\0\x01\0\0\0\0\0\x01\x0a\x23\0\0\0\x23\0\0\0\x18\0\0\0SEFT"
    path("telefon", "samsung", number, "jpg").write_bytes(photo + samsung)
    path("telefon", "fyll", number, "jpg").write_bytes(photo + b"\0" * (number * 100 + 1))
    path("telefon", "dybde", number, "jpg").write_bytes(photo + encoded(number + 1, "jpeg", "L"))
    path("telefon", "linjeskift", number, "png").write_bytes(encoded(number, "png") + b"\r\n")
    # A picture cut smaller by a program that left the end of the larger one where it was.
    smaller, larger = encoded(0, "png"), encoded(number * 2 + 1, "png")
    path("telefon", "beskaaret", number, "png").write_bytes(smaller + larger[len(smaller) :])


def open_at(number: int) -> None:
    """Where a PDF opens, layers, page numbers, and buttons that turn pages or print."""
    with pikepdf.open(path("reportlab", "lenker", number, "pdf")) as document:
        page, root = document.pages[0].obj, document.Root
        make = lambda **what: pikepdf.Dictionary({f"/{key}": value for key, value in what.items()})  # noqa: E731
        root.OpenAction = pikepdf.Array([page, pikepdf.Name.XYZ, pikepdf.Object.parse(b"null"), 700, 1]) if number % 2 else make(S=pikepdf.Name.GoTo, D=pikepdf.Array([page, pikepdf.Name.Fit]))
        root.ViewerPreferences = make(DisplayDocTitle=True)
        root.PageLabels = make(Nums=pikepdf.Array([0, make(S=pikepdf.Name.r)]))
        layer = document.make_indirect(make(Type=pikepdf.Name.OCG, Name="Lag"))
        root.OCProperties = make(OCGs=pikepdf.Array([layer]), D=make(Order=pikepdf.Array([layer])))
        hide = make(S=pikepdf.Name.SetOCGState, State=pikepdf.Array([pikepdf.Name.Toggle, layer]))
        actions = [make(S=pikepdf.Name.Named, N=pikepdf.Name(f"/{name}")) for name in ("NextPage", "PrevPage", "Print")] + [hide, make(S=pikepdf.Name.ResetForm), make(S=pikepdf.Name.Hide, T="navn")]
        rows = [make(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=pikepdf.Array([0, 0, 9, 9]), A=action) for action in actions]
        page.Annots = pikepdf.Array([*page.get("/Annots", []), *map(document.make_indirect, rows)])
        document.save(path("acrobat-aktig", "knapper", number, "pdf"))


def word_parts(number: int) -> None:
    """What Word itself puts in a document: its template, fonts, settings of the printer, a formula of the old kind, SmartArt."""
    document = docx.Document()
    for line in paragraphs(number):
        document.add_paragraph(line)
    settings = next(relation.target_part for relation in document.part.rels.values() if relation.reltype.endswith("/settings"))
    place = ("file:///C:\\Users\\Ase\\AppData\\Roaming\\Microsoft\\Templates\\Normal.dotm", "Normal.dotm", "file:///C:/Maler/Brev.dotx")[number % 3]
    relation = settings.relate_to(place, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", is_external=True)
    document.settings.element.insert(0, parse_xml(f'<w:attachedTemplate {nsdecls("w", "r")} r:id="{relation}"/>'))
    body = document.element.body
    body.insert(0, parse_xml(f'<w:p {nsdecls("w")}><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:t>DDEAUTO og INCLUDETEXT er ord</w:t></w:r></w:p>'))
    for code in ("MERGEFIELD Navn", "SEQ Figur", 'STYLEREF "Heading 1"', "FILENAME", "DOCPROPERTY DDE", 'IF 1 = 1 "ja" "nei"', "FORMTEXT", "PAGEREF _Toc1 \\h", 'HYPERLINK \\l "_Toc1"', 'HYPERLINK "mailto:nav@example.org"', "EQ \\f(1;2)", "CITATION x", "ASK navn", "QUOTE hei"):
        code = code.replace("&", "&amp;").replace('"', "&quot;")
        body.insert(0, parse_xml(f'<w:p {nsdecls("w")}><w:fldSimple w:instr=" {code} "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'))
    document.save(path("word-aktig", "deler", number, "docx"))


def sheets(number: int) -> None:
    if number >= LARGE:
        return
    book = xlsxwriter.Workbook(str(path("stor", "like-linjer", number, "xlsx")), {"constant_memory": True})
    sheet = book.add_worksheet()
    for row in range(30_000):
        sheet.write_row(row, 0, [0, 0, "x", 0])
    book.close()
    empty = openpyxl.Workbook()
    for row in range(1, 20_000):
        empty.active.row_dimensions[row].height = 15
    empty.save(path("stor", "tomme-linjer", number, "xlsx"))


def pages(number: int) -> None:
    if number >= LARGE:
        return
    blank = Image.new("RGB", (2480, 3508), "white")
    for form, ending in (("PDF", "pdf"), ("PNG", "png"), ("JPEG", "jpg"), ("TIFF", "tif")):
        how = {"compression": "tiff_adobe_deflate"} if ending == "tif" else {"save_all": True, "append_images": [blank] * 3} if ending == "pdf" else {}
        blank.save(path("stor", "blank", number, ending), form, **how)
    photo = Image.effect_noise((6000, 4000), 80)
    photo.save(path("stor", "foto", number, "jpg"), quality=90)
    photo.save(path("stor", "foto", number, "png"))
    document = docx.Document()
    stream = io.BytesIO()
    blank.save(stream, "BMP")
    document.add_picture(io.BytesIO(stream.getvalue()), width=docx.shared.Cm(10))
    document.save(path("stor", "blankt-bilde", number, "docx"))
    page = canvas.Canvas(str(path("stor", "mange-sider", number, "pdf")), pageCompression=1)
    for side in range(800):
        page.linkURL(URL, (72, 690, 200, 710))
        page.bookmarkPage(f"s{side}")
        page.addOutlineEntry(f"Side {side}", f"s{side}")
        page.drawString(72, 700, SENTENCES[0])
        page.showPage()
    page.save()
    with pikepdf.open(path("stor", "mange-sider", number, "pdf")) as made:
        made.save(path("stor", "mange-sider-pakket", number, "pdf"), object_stream_mode=pikepdf.ObjectStreamMode.generate, recompress_flate=True)
    path("stor", "samme-linje", number, "txt").write_text(f"{SENTENCES[0]}\n" * 20_000, "utf-8")
    # One that no program looks at as a whole.
    scan = zlib.compress(Image.effect_noise((9000, 9000), 80).tobytes(), 0)
    with pikepdf.new() as large:
        large.add_blank_page()
        picture = pikepdf.Stream(large, scan)
        picture.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=9000, Height=9000, BitsPerComponent=8, ColorSpace=pikepdf.Name.DeviceGray, Filter=pikepdf.Name.FlateDecode))
        large.pages[0].add_resource(picture, pikepdf.Name.XObject)
        large.save(path("stor", "skannet", number, "pdf"), stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)


def many(number: int) -> None:
    """A report with a photograph of every room, and the account of some years."""
    if number:
        return
    document = docx.Document()
    photo = Image.merge("RGB", [Image.effect_noise((3200, 2400), 60)] * 3)
    for room in range(40):
        stream = io.BytesIO()
        photo.save(stream, "JPEG", quality=85, comment=str(room))
        document.add_picture(io.BytesIO(stream.getvalue()), width=docx.shared.Cm(10))
    document.save(path("stor", "40-foto", number, "docx"))
    book = xlsxwriter.Workbook(str(path("stor", "150000-linjer", number, "xlsx")), {"constant_memory": True})
    sheet = book.add_worksheet()
    for row in range(150_000):
        sheet.write_row(row, 0, [f"2026-{row % 12 + 1:02}-01", f"Kjøp {row % 977}", row * 7919 % 100_000 / 100, row, "NOK", "Konto", row / 7, row * 2])
    book.close()


PRODUCERS = (phones, open_at, word_parts, sheets, pages, many)
