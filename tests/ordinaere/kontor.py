"""Office documents by the libraries of Python: python-docx, docxtpl, openpyxl, XlsxWriter, odfpy."""

import datetime
import io

import docx
import docxtpl
import openpyxl
import openpyxl.chart
import openpyxl.comments
import openpyxl.drawing.image
import openpyxl.formatting.rule
import openpyxl.worksheet.datavalidation
import xlsxwriter
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from odf import dc, draw, opendocument, office, style, table, text

from felles import SENTENCES, URL, encoded, paragraphs, path

MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
FIELDS = ("PAGE", "NUMPAGES", 'DATE \\@ "d. MMMM yyyy"', "AUTHOR", 'TOC \\o "1-3" \\h', f'HYPERLINK "{URL}"', "REF bokmerke", "= 2+2")


def letter(number: int) -> docx.document.Document:
    document = docx.Document()
    document.core_properties.title = "Klage – DDE og WEBSERVICE er bare ord"
    section = document.sections[0]
    section.header.paragraphs[0].text = "Nav Eksempelvik"
    section.footer.paragraphs[0].text = SENTENCES[0]
    document.add_heading("Klage", level=1)
    for paragraph in paragraphs(number):
        document.add_paragraph(paragraph)
    return document


def link(document: docx.document.Document) -> None:
    relation = document.part.relate_to(URL, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    run = f'<w:hyperlink {nsdecls("w", "r")} r:id="{relation}"><w:r><w:t>Nav</w:t></w:r></w:hyperlink>'
    document.add_paragraph()._p.append(parse_xml(run))


def field(code: str) -> str:
    parts = "".join(f'<w:r><w:fldChar w:fldCharType="{part}"/></w:r>' for part in ("separate", "end"))
    code = code.replace("&", "&amp;").replace('"', "&quot;")
    return f'<w:p {nsdecls("w")}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>{parts}</w:p>'


def word(number: int) -> None:
    document = letter(number)
    document.add_picture(io.BytesIO(encoded(number)), width=docx.shared.Cm(4))
    cells = document.add_table(rows=2, cols=2).cell(0, 0)
    cells.text = "Husleie"
    link(document)
    document.save(path("python-docx", "brev", number, "docx"))

    commented = letter(number)
    commented.add_comment(commented.paragraphs[1].runs, text="Se § 18", author="Åse", initials="Å")
    body = commented.element.body
    change = f'w:id="1" w:author="Åse" w:date="2026-03-01T09:00:00Z"'
    body.insert(1, parse_xml(f'<w:p {nsdecls("w")}><w:ins {change}><w:r><w:t>nytt</w:t></w:r></w:ins><w:del {change}><w:r><w:delText>gammelt</w:delText></w:r></w:del></w:p>'))
    body.insert(2, parse_xml(f'<w:p {nsdecls("w")}><m:oMathPara {MATH}><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara></w:p>'))
    commented.save(path("python-docx", "sporede-endringer", number, "docx"))

    fields = letter(number)
    for code in FIELDS:
        fields.element.body.insert(1, parse_xml(field(code)))
    fields.save(path("python-docx", "felter", number, "docx"))


def template(number: int) -> None:
    form = docx.Document()
    form.add_paragraph("Hei {{ navn }}. {% if hast %}Det haster.{% endif %}")
    form.add_paragraph("{% for linje in linjer %}{{ linje }}{% endfor %} {{ bilde }} {{ lenke }}")
    stream = io.BytesIO()
    form.save(stream)
    stream.seek(0)
    filled = docxtpl.DocxTemplate(stream)
    picture = docxtpl.InlineImage(filled, io.BytesIO(encoded(number, "png")))
    reach = docxtpl.RichText("Nav", url_id=filled.build_url_id(URL))
    filled.render({"navn": "Åse", "hast": number % 2, "linjer": paragraphs(number), "bilde": picture, "lenke": reach}, autoescape=True)
    filled.save(path("docxtpl", "utfylt", number, "docx"))


def spreadsheet(number: int) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Beløp"
    for row in range(number % 20 + 3):
        sheet.append([f"Linje {row}", row * 100.5, f"=B{row + 1}*2", datetime.date(2026, 3, row % 28 + 1)])
    sheet["E1"] = '=IF(SUM(B1:B3)>0,"DDE|ja","nei")'
    sheet["E2"] = f'=HYPERLINK("{URL}","Nav")'
    sheet["E3"] = "=VLOOKUP(A1,A1:B3,2,FALSE)"
    sheet["A1"].hyperlink = URL
    sheet["A2"].comment = openpyxl.comments.Comment("Se vedlegg", "Åse")
    sheet.add_image(openpyxl.drawing.image.Image(io.BytesIO(encoded(number))), "G5")
    chart = openpyxl.chart.BarChart()
    chart.add_data(openpyxl.chart.Reference(sheet, min_col=2, min_row=1, max_row=3))
    sheet.add_chart(chart, "G20")
    valid = openpyxl.worksheet.datavalidation.DataValidation(type="list", formula1='"Ja,Nei"')
    sheet.add_data_validation(valid)
    valid.add("F1")
    sheet.conditional_formatting.add("B1:B9", openpyxl.formatting.rule.ColorScaleRule(start_type="min", start_color="FF0000", end_type="max", end_color="00FF00"))
    book.create_sheet("Ark to")["A1"] = "='Beløp'!B1"
    book.defined_names["sum"] = openpyxl.workbook.defined_name.DefinedName("sum", attr_text="'Beløp'!$B$1")
    book.save(path("openpyxl", "regneark", number, "xlsx"))


def by_xlsxwriter(number: int) -> None:
    for kind, how in (("regneark", {}), ("strimlet", {"constant_memory": True}), ("sone", {"in_memory": True, "use_zip64": True})):
        book = xlsxwriter.Workbook(str(path("xlsxwriter", kind, number, "xlsx")), how)
        sheet = book.add_worksheet("Beløp")
        for row, line in enumerate(paragraphs(number)):
            sheet.write_row(row, 0, [line, row * 1.5])
            sheet.write_formula(row, 2, f"=SUM(B1:B{row + 1})", value=row)
        sheet.write_url(40, 0, URL, string="Nav")
        sheet.write_url(41, 0, "internal:'Beløp'!A1")
        sheet.write_url(42, 0, "mailto:nav@example.org")
        sheet.insert_image("H2", "bilde.png", {"image_data": io.BytesIO(encoded(number, "png"))})
        sheet.insert_textbox("H20", SENTENCES[1])
        sheet.write_comment("A1", SENTENCES[2])
        sheet.add_sparkline("F1", {"range": "Beløp!B1:B5"})
        sheet.insert_checkbox("G1", True)
        sheet.write_dynamic_array_formula("K1", "=SORT(B1:B5)")
        chart = book.add_chart({"type": "pie"})
        chart.add_series({"values": "=Beløp!$B$1:$B$5"})
        sheet.insert_chart("H30", chart)
        book.close()


def odt(number: int) -> None:
    document = opendocument.OpenDocumentText()
    document.meta.addElement(dc.Title(text="Klage"))
    bold = style.Style(name="fet", family="text")
    bold.addElement(style.TextProperties(fontweight="bold"))
    document.automaticstyles.addElement(bold)
    document.text.addElement(text.H(outlinelevel=1, text="Klage"))
    for line in paragraphs(number):
        paragraph = text.P()
        paragraph.addElement(text.Span(stylename=bold, text=line))
        paragraph.addElement(text.A(href=URL, text="Nav"))
        document.text.addElement(paragraph)
    note = office.Annotation()
    note.addElement(dc.Creator(text="Åse"))
    note.addElement(text.P(text="merknad"))
    last = text.P()
    last.addElement(note)
    frame = draw.Frame(width="4cm", height="4cm", anchortype="paragraph")
    frame.addElement(draw.Image(href=document.addPictureFromString(encoded(number, "png"), "image/png")))
    last.addElement(frame)
    document.text.addElement(last)
    grid = table.Table(name="Tabell")
    grid.addElement(table.TableColumn(numbercolumnsrepeated=2))
    row = table.TableRow()
    cell = table.TableCell()
    cell.addElement(text.P(text="7200"))
    row.addElement(cell)
    grid.addElement(row)
    document.text.addElement(grid)
    document.save(str(path("odfpy", "brev", number, "odt")))


PRODUCERS = (word, template, spreadsheet, by_xlsxwriter, odt)
