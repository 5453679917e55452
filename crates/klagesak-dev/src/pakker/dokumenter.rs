//! Packages with a document nobody should open.

use std::io::{Cursor, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use klagesak_core::kodeverk::Mimetype;
use klagesak_syntetisk::dokument;

use super::rawzip::{Entry, Zip};
use super::{Ond, Sak};

pub(super) const PDF: &str = "application/pdf";
pub(super) const PNG: &str = "image/png";
const JPEG: &str = "image/jpeg";
pub(super) const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
pub(super) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub(super) const ODT: &str = "application/vnd.oasis.opendocument.text";
pub(super) const TEXT: &str = "text/plain";
pub(super) const MAIL: &str = "message/rfc822";

/// The right package with this in the place of the third document.
pub(super) fn med(
    navn: &'static str,
    regler: &[&'static str],
    mimetype: &str,
    content: impl Into<Vec<u8>>,
) -> Ond {
    let ending = match mimetype {
        PDF => "pdf",
        PNG => "png",
        JPEG => "jpg",
        DOCX => "docx",
        XLSX => "xlsx",
        ODT => "odt",
        MAIL => "eml",
        "image/tiff" => "tif",
        _ => "txt",
    };
    let sak = Sak::minimal().med_innhold(2, &format!("03-klage.{ending}"), mimetype, content.into());
    Ond::new(navn, regler, sak.zip().write())
}

/// The right package with this said of its third document.
pub(super) fn sagt(
    navn: &'static str,
    regler: &[&'static str],
    field: &str,
    value: &str,
    content: Vec<u8>,
) -> Ond {
    let mut sak = Sak::minimal().med_innhold(2, "03-klage.pdf", PDF, content);
    sak.melding["innhold"]["dokumenter"][2][field] = serde_json::from_str(value).unwrap();
    Ond::new(navn, regler, sak.zip().write())
}

/// A PDF with something in its catalog and among its objects, from 4 on.
pub(super) fn pdf(catalog: &str, objects: &[&str]) -> Vec<u8> {
    let mut all = vec![
        format!("<</Type/Catalog/Pages 2 0 R{catalog}>>"),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>".to_owned(),
    ];
    all.extend(objects.iter().map(|object| (*object).to_owned()));
    written(&all, "")
}

pub(super) fn written(objects: &[impl AsRef<[u8]>], trailer: &str) -> Vec<u8> {
    let (mut bytes, mut table) = (b"%PDF-1.7\n".to_vec(), String::new());
    for (number, object) in (1..).zip(objects) {
        table.push_str(&format!("{:010} 00000 n \n", bytes.len()));
        let head = format!("{number} 0 obj\n");
        bytes.extend([head.as_bytes(), object.as_ref(), b"\nendobj\n"].concat());
    }
    let (start, size) = (bytes.len(), objects.len() + 1);
    bytes.extend(format!("xref\n0 {size}\n0000000000 65535 f \n{table}").bytes());
    bytes.extend(
        format!("trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n").bytes(),
    );
    bytes
}

/// An office document of these parts.
pub(super) fn parts(parts: &[(&str, &[u8])]) -> Vec<u8> {
    Zip::new(parts.iter().map(|(name, content)| Entry::deflated(*name, content)).collect()).write()
}

pub(super) fn docx(more: &[(&str, &[u8])]) -> Vec<u8> {
    let types: &[u8] = b"<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    parts(&[&[("[Content_Types].xml", types), ("word/document.xml", b"<document/>")], more].concat())
}

pub(super) fn xlsx(more: &[(&str, &[u8])]) -> Vec<u8> {
    let types: &[u8] = b"<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    parts(&[&[("[Content_Types].xml", types), ("xl/workbook.xml", b"<workbook/>")], more].concat())
}

/// An old office file of these streams.
pub(super) fn ole(streams: &[&str]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for stream in streams {
        file.create_stream(Path::new(stream)).unwrap().write_all(b"innhold").unwrap();
    }
    file.into_inner().into_inner()
}

pub(super) fn relation(kind: &str, target: &str) -> Vec<u8> {
    format!("<Relationships><Relationship Type='a/{kind}' Target='{target}' TargetMode='External'/></Relationships>").into()
}

pub(super) fn png(width: u32) -> Vec<u8> {
    let mut image = dokument(&Mimetype::Png, 3, 1).unwrap();
    image.splice(16..20, width.to_be_bytes());
    image.splice(20..24, width.to_be_bytes());
    image
}

pub(super) fn alle() -> Vec<Ond> {
    let good = dokument(&Mimetype::Pdf, 3, 1).unwrap();
    let lost = String::from_utf8_lossy(&pdf("", &[])).replace("startxref", "startxxxx");
    let bomb = vec![b' '; 33 << 20];
    vec![
        med("tekst-oppgitt-som-pdf", &["201"], PDF, "Dette er ingen PDF.\n"),
        med("program-oppgitt-som-pdf", &["202"], PDF, b"MZ\x90\0\x03\0\0\0".to_vec()),
        med("skall-i-tekst", &["202"], TEXT, "#!/bin/sh\nrm -rf /\n"),
        med("nettside-i-tekst", &["202"], TEXT, "<!DOCTYPE html><script>alert(1)</script>"),
        med("arkiv-oppgitt-som-pdf", &["203"], PDF, parts(&[("a.txt", b"a")])),
        med("arkiv-bak-pdf", &["203"], PDF, [good.clone(), parts(&[("a.exe", b"MZ")])].concat()),
        med("ukjent-type-med-bilde", &["204"], "image/webp", dokument(&Mimetype::Png, 3, 1).unwrap()),
        med("ukjent-type", &["274"], "image/webp", b"RIFF\x10\0\0\0WEBPVP8 ".to_vec()),
        med("objekter-pakket-paa-ukjent-vis", &["274"], PDF, UKJENT_PAKKING),
        med("revisjon-paa-revisjon", &["205"], PDF, revisjoner(2100)),
        med("bilde-av-tomme-segmenter", &["205"], JPEG, segmenter(12_000)),
        med("bombe-i-dokument", &["205"], DOCX, docx(&[("word/media/a.xml", &bomb)])),
        smaa_objekter(),
        med("avkortet-pdf", &["211"], PDF, good[..200].to_vec()),
        med("pdf-uten-tabell", &["212"], PDF, lost),
        med("kryptert-pdf", &["213"], PDF, kryptert_pdf()),
        sagt("feil-sidetall", &["214"], "antallSider", "7", good.clone()),
        sagt("arkivformat-uten-pdfa", &["215"], "variantformat", "\"ARKIV\"", pdf("", &[])),
        med("mange-dokumenter-i-ett", &["216"], PDF, sammensatt()),
        med(
            "skript-i-pdf",
            &["221"],
            PDF,
            pdf("/OpenAction 4 0 R", &["<</S/JavaScript/JS(app.alert\\(1\\))>>"]),
        ),
        med("pdf-starter-program", &["222"], PDF, pdf("/OpenAction 4 0 R", &["<</S/Launch/F(cmd.exe)>>"])),
        med(
            "skript-med-navnet-et-annet-sted",
            &["221"],
            PDF,
            pdf("/OpenAction<</S 4 0 R/JS(app.alert\\(1\\))>>", &["/JavaScript"]),
        ),
        med(
            "pdf-starter-program-med-navnet-et-annet-sted",
            &["222"],
            PDF,
            pdf("/OpenAction<</S 4 0 R/F(cmd.exe)>>", &["/Launch"]),
        ),
        med(
            "pdf-gaar-til-nettsted",
            &["223"],
            PDF,
            pdf("/OpenAction 4 0 R", &["<</S/URI/URI(https://eksempel.no)>>"]),
        ),
        med(
            "xfa-skjema",
            &["224"],
            PDF,
            pdf("/AcroForm<</XFA[(a)4 0 R]/Fields[]>>", &["<</Length 0>>\nstream\n\nendstream"]),
        ),
        med(
            "vedlegg-i-pdf",
            &["225"],
            PDF,
            pdf(
                "/Names<</EmbeddedFiles<</Names[(a.txt)4 0 R]>>>>",
                &[
                    "<</Type/Filespec/F(a.txt)/EF<</F 5 0 R>>>>",
                    "<</Type/EmbeddedFile/Length 3>>\nstream\nhei\nendstream",
                ],
            ),
        ),
        med("bilde-uten-stoerrelse", &["231"], PNG, png(0)),
        med("umulig-stort-bilde", &["232"], PNG, png(30_000)),
        med("makroer", &["241"], DOCX, docx(&[("word/vbaProject.bin", b"")])),
        med("makroer-under-annet-navn", &["241"], DOCX, docx(&[("word/_rels/document.xml.rels", MAKROER)])),
        med(
            "mal-paa-nettet-med-tegnreferanser",
            &["242"],
            DOCX,
            docx(&[("word/_rels/settings.xml.rels", TEGNREFERANSER)]),
        ),
        med("program-som-heter-xml", &["202"], DOCX, docx(&[("word/evil.xml", b"MZ\x90\0\x03\0\0\0")])),
        med("del-som-foerer-ut", &["247"], DOCX, docx(&[("../../evil.txt", b"x")])),
        med("to-deler-med-samme-navn", &["247"], DOCX, docx(&[("WORD/document.xml", b"<document/>")])),
        med("dokument-med-noe-bak", &["247"], DOCX, [docx(&[]), b"trailing".to_vec()].concat()),
        med(
            "mal-paa-nettet",
            &["242"],
            DOCX,
            docx(&[(
                "word/_rels/settings.xml.rels",
                &relation("attachedTemplate", "https://eksempel.no/mal"),
            )]),
        ),
        med(
            "koblet-regneark",
            &["243"],
            XLSX,
            xlsx(&[(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                &relation("externalLinkPath", "annen.xlsx"),
            )]),
        ),
        med(
            "pakket-objekt",
            &["244"],
            DOCX,
            docx(&[("word/embeddings/o.bin", &ole(&["/\u{1}Ole10Native"]))]),
        ),
        med("dokument-med-passord", &["245"], DOCX, ole(&["/EncryptedPackage", "/EncryptionInfo"])),
        med("avkortet-kontordokument", &["246"], DOCX, ole(&["/WordDocument"])[..600].to_vec()),
        med("styretegn-i-tekst", &["251"], TEXT, "Hei\0"),
        med("tekst-i-latin-1", &["252"], TEXT, b"bl\xe5b\xe6rsyltet\xf8y\n".to_vec()),
        med("e-post-med-vedlegg", &["253"], MAIL, E_POST),
    ]
}

/// Macros in a part with another name than Office gives it.
const MAKROER: &[u8] = b"<Relationships><Relationship Type='http://schemas.microsoft.com/office/2006/relationships/vba&#80;roject' Target='x.dat'/></Relationships>";
const TEGNREFERANSER: &[u8] = b"<Relationships><Relationship Type='a/attachedTemplate' Target='&#104;ttps://eksempel.no/mal' TargetMode='&#69;xternal'/></Relationships>";
const E_POST: &str = "From: kontor@eksempel.no\nSubject: Vedlegg\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n\
    --b\nContent-Type: text/plain\n\nSe vedlegg.\n--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment; \
    filename=a.txt\n\nhei\n--b--\n";

/// A table of objects that is packed as nobody packs.
const UKJENT_PAKKING: &str = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n\
    4 0 obj<</Type/XRef/W[1 2 1]/Size 5/Root 1 0 R/Filter/EksempelDecode/Length 3>>stream\nabc\nendstream endobj\n\
    startxref\n142\n%%EOF\n";

/// A document with so many empty tables behind its own, each of which leads to the one before.
fn revisjoner(antall: usize) -> Vec<u8> {
    let mut bytes = pdf("", &[]);
    let table = b"xref\n";
    let mut previous = bytes.windows(table.len()).position(|word| word == table).unwrap();
    for _ in 0..antall {
        let at = bytes.len();
        bytes.extend(format!("xref trailer<</Prev {previous}>>\n").bytes());
        previous = at;
    }
    bytes.extend(format!("startxref\n{previous}\n%%EOF\n").bytes());
    bytes
}

/// A picture with so many empty comments before what it shows.
fn segmenter(antall: usize) -> Vec<u8> {
    let mut bytes = b"\xff\xd8".to_vec();
    bytes.extend(b"\xff\xfe\0\x02".repeat(antall));
    bytes.extend(b"\xff\xc0\0\x11\x08\0\x10\0\x10\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xd9");
    bytes
}

/// A stream that takes little room and holds a great many dictionaries, in every document.
fn smaa_objekter() -> Ond {
    let content = [b"9 0 [".to_vec(), b"<</A 1>>".repeat(480_000), b"]".to_vec()].concat();
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&content).unwrap();
    let packed = packed.finish().unwrap();
    let head = format!(
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/X 9 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n5 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {}>>stream\n",
        packed.len()
    );
    let pdf = [head.as_bytes(), &packed, b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"].concat();
    let sak = (0..5).fold(Sak::minimal(), |sak, place| {
        let name = sak.dokumenter[place].0.clone();
        let numbered = [pdf.as_slice(), format!("%{place}").as_bytes()].concat();
        sak.med_innhold(place, &name, PDF, numbered)
    });
    Ond::new("mange-smaa-objekter", &["205"], sak.zip().write()).om(&[0, 1, 2, 3, 4])
}

/// Encrypted without a password: what it says of its encryption is not read further.
fn kryptert_pdf() -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>".to_owned(),
        format!("<</Filter/Standard/V 1/R 2/P -4/O<{0}>/U<{0}>>>", "00".repeat(32)),
    ];
    written(&objects, "/Encrypt 4 0 R/ID[<00><00>]")
}

/// Many pages with numbers that begin anew, as when a whole case is merged into one file.
fn sammensatt() -> Vec<u8> {
    let pages = 120;
    let kids: Vec<_> = (0..pages).map(|page| format!("{} 0 R", 3 + page)).collect();
    let labels: String = (0..pages).step_by(20).map(|page| format!("{page}<</S/D/St 1>>")).collect();
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R/PageLabels<</Nums[{labels}]>>>>"),
        format!("<</Type/Pages/Kids[{}]/Count {pages}>>", kids.join(" ")),
    ];
    objects.resize(2 + pages, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>".to_owned());
    written(&objects, "")
}
