//! Bytes as one part of an office document. The first byte says which, the rest is its content, and the other parts are ordinary.

use klagesak_core::kodeverk::Mimetype;

use crate::dokument::judge;
use crate::pakke::stored;

type Part = (&'static str, &'static str);

const TYPES: Part = (
    "[Content_Types].xml",
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#,
);

const DOCX: [Part; 3] = [
    TYPES,
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#,
    ),
    ("word/document.xml", "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>"),
];

const XLSX: [Part; 3] = [
    TYPES,
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    ("xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"),
];

const ODT: [Part; 3] = [
    ("mimetype", "application/vnd.oasis.opendocument.text"),
    ("content.xml", "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>"),
    (
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry m:full-path='/' m:media-type='application/vnd.oasis.opendocument.text'/></m:manifest>",
    ),
];

/// The parts of Word and Excel documents that are looked into, one of each kind.
const OOXML_PARTS: [(&[Part], Mimetype, &str); 16] = [
    (&DOCX, Mimetype::Docx, "word/document.xml"),
    (&DOCX, Mimetype::Docx, "word/_rels/document.xml.rels"),
    (&DOCX, Mimetype::Docx, "word/settings.xml"),
    (&DOCX, Mimetype::Docx, "word/_rels/settings.xml.rels"),
    (&DOCX, Mimetype::Docx, "[Content_Types].xml"),
    (&DOCX, Mimetype::Docx, "_rels/.rels"),
    (&DOCX, Mimetype::Docx, "word/embeddings/oleObject1.bin"),
    (&DOCX, Mimetype::Docx, "word/afchunk.rtf"),
    (&DOCX, Mimetype::Docx, "word/afchunk.htm"),
    (&DOCX, Mimetype::Docx, "word/activeX/activeX1.xml"),
    (&DOCX, Mimetype::Docx, "customXml/item1.xml"),
    (&XLSX, Mimetype::Xlsx, "xl/workbook.xml"),
    (&XLSX, Mimetype::Xlsx, "xl/worksheets/sheet1.xml"),
    (&XLSX, Mimetype::Xlsx, "xl/connections.xml"),
    (&XLSX, Mimetype::Xlsx, "xl/externalLinks/externalLink1.xml"),
    (&XLSX, Mimetype::Xlsx, "xl/_rels/workbook.xml.rels"),
];

const ODF_PARTS: [&str; 7] = [
    "content.xml",
    "styles.xml",
    "meta.xml",
    "settings.xml",
    "META-INF/manifest.xml",
    "mimetype",
    "Object 1/content.xml",
];

/// Judges the bytes as a part of a Word or Excel document; when the first byte points behind the parts, as the whole file.
pub fn ooxml(data: &[u8]) {
    let Some((&which, content)) = data.split_first() else { return };
    match OOXML_PARTS.get(usize::from(which)) {
        Some((frame, mimetype, name)) => judge(mimetype.clone(), &with_part(frame, name, content)),
        None => judge(Mimetype::Docx, content),
    }
}

/// The same for an ODF text.
pub fn odf(data: &[u8]) {
    let Some((&which, content)) = data.split_first() else { return };
    match ODF_PARTS.get(usize::from(which)) {
        Some(name) => judge(Mimetype::Odt, &with_part(&ODT, name, content)),
        None => judge(Mimetype::Odt, content),
    }
}

fn with_part(frame: &[Part], name: &str, content: &[u8]) -> Vec<u8> {
    let others = frame.iter().map(|(other, own)| (*other, if *other == name { content } else { own.as_bytes() }));
    let more = (!frame.iter().any(|(other, _)| *other == name)).then_some((name, content));
    stored(others.chain(more))
}
