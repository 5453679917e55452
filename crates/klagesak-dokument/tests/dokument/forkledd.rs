//! Files that pretend to be something else, or hide something else.

use std::io::{Cursor, Write as _};

use klagesak_core::kodeverk::Mimetype::{self, Docx, Epost, Heic, Jpeg, Odt, Pdf, Png, Tekst, Tiff, Xlsx};
use klagesak_core::verdict::Pointer;
use klagesak_dokument::{ContentLimits, examine};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::felles::{dokument, fil, funn, regler};

const ALLE: [Mimetype; 10] = [Pdf, Jpeg, Png, Tiff, Heic, Tekst, Docx, Xlsx, Odt, Epost];
const NONE: [u32; 0] = [];

pub(crate) fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn ole(streams: &[&str]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for stream in streams {
        let path = std::path::Path::new(stream);
        file.create_storage_all(path.parent().unwrap()).unwrap();
        file.create_stream(path).unwrap().write_all(b"innhold").unwrap();
    }
    file.into_inner().into_inner()
}

pub(crate) fn docx(more: &[(&str, &[u8])]) -> Vec<u8> {
    let types: &[u8] = b"<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let mut parts = vec![("[Content_Types].xml", types), ("word/document.xml", b"<document/>")];
    parts.extend(more);
    zip(&parts)
}

#[test]
fn programs_and_archives_are_refused_whatever_they_are_called() {
    let mut msi = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    msi.set_storage_clsid("/", "000c1084-0000-0000-c000-000000000046".parse().unwrap()).unwrap();
    let msi = msi.into_inner().into_inner();
    let programs: [(&str, Vec<u8>); 8] = [
        ("exe", b"MZ\x90\0\x03\0\0\0".to_vec()),
        ("elf", b"\x7fELF\x02\x01\x01\0".to_vec()),
        ("mach-o", b"\xcf\xfa\xed\xfe\x07\0\0\x01".to_vec()),
        ("shell script", b"#!/bin/sh\nrm -rf /\n".to_vec()),
        ("web page", b"<!DOCTYPE html><script>alert(1)</script>".to_vec()),
        ("jar", zip(&[("META-INF/MANIFEST.MF", b"Main-Class: A"), ("A.class", b"\xca\xfe\xba\xbe")])),
        ("apk", zip(&[("AndroidManifest.xml", b""), ("classes.dex", b"dex\n035")])),
        ("msi", msi),
    ];
    let archives: [(&str, Vec<u8>); 5] = [
        ("zip", zip(&[("a.txt", b"a")])),
        ("rar", b"Rar!\x1a\x07\x01\0\0\0\0\0".to_vec()),
        ("7z", b"7z\xbc\xaf\x27\x1c\0\x04".to_vec()),
        ("gzip", b"\x1f\x8b\x08\0\0\0\0\0".to_vec()),
        ("xz", b"\xfd7zXZ\0\0\x04".to_vec()),
    ];
    for mimetype in ALLE {
        for (name, content) in &programs {
            assert_eq!(funn(content, mimetype.clone()), [202], "{name} as {mimetype:?}");
        }
        for (name, content) in &archives {
            assert_eq!(funn(content, mimetype.clone()), [203], "{name} as {mimetype:?}");
        }
    }
}

#[test]
fn a_file_that_is_two_things_is_refused() {
    let archive = zip(&[("a.exe", b"MZ\0\0")]);
    for (name, mimetype) in
        [("vanlig.pdf", Pdf), ("skannet.jpg", Jpeg), ("skannet.png", Png), ("notat.txt", Tekst)]
    {
        let both = [fil(name), archive.clone()].concat();
        assert!(funn(&both, mimetype.clone()).contains(&203), "{name}");
        // Whatever stands behind it again.
        for more in ["x", "\n%%EOF\n", "endstream"] {
            let both = [both.as_slice(), more.as_bytes()].concat();
            assert!(funn(&both, mimetype.clone()).contains(&203), "{name} {more:?}");
        }
    }
    for (name, mimetype) in [("skannet.jpg", Jpeg), ("skannet.png", Png), ("skannet.tif", Tiff)] {
        for (hidden, rule) in [
            (&b"Rar!\x1a\x07\x01\0"[..], 203),
            (b"7z\xbc\xaf\x27\x1c\0\x04", 203),
            (b"\0\0MZ\x90\0\x03\0\0\0", 202),
            (b"#!/bin/sh\n", 202),
        ] {
            let both = [&fil(name), hidden].concat();
            assert_eq!(funn(&both, mimetype.clone()), [rule], "{name} {hidden:?}");
        }
        // What cameras leave behind a picture: another one, a film, a note.
        for more in [fil("skannet.jpg"), b"\0\0\0\x18ftypmp42\0\0\0\0".to_vec(), b"SEFH\x6b\0\0\0".to_vec()] {
            assert_eq!(funn(&[fil(name), more].concat(), mimetype.clone()), NONE, "{name}");
        }
    }
    // Whoever looks for it finds it, also with something behind it again.
    for (hidden, rule) in
        [(archive.as_slice(), 203), (b"7z\xbc\xaf\x27\x1c\0\x04", 203), (b"MZ\x90\0\x03\0\0\0", 202)]
    {
        assert_eq!(funn(&[&fil("vanlig.pdf"), hidden, b"\n\n"].concat(), Pdf), [rule]);
    }
    // A PDF may begin a little into the file, but not behind a program.
    let behind = [b"MZ\x90\0".as_slice(), &fil("vanlig.pdf")].concat();
    assert_eq!(funn(&behind, Pdf), [202]);
    assert_eq!(funn(&[b"\n\n".as_slice(), &fil("vanlig.pdf")].concat(), Pdf), NONE);
}

#[test]
fn older_and_encrypted_office_files_are_told_apart() {
    assert_eq!(funn(&ole(&["/WordDocument"]), Docx), [201]);
    assert_eq!(funn(&ole(&["/WordDocument", "/Macros/VBA/dir"]), Docx), [201, 241]);
    assert_eq!(funn(&ole(&["/EncryptedPackage", "/EncryptionInfo"]), Docx), [245]);
    assert_eq!(funn(&ole(&["/WordDocument"])[..600], Docx), [246]);
    let manifest = b"<manifest><encryption-data/></manifest>";
    let odt = zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x1f\x8b\x08 noise"),
    ]);
    assert_eq!(funn(&odt, Odt), [245]);
}

#[test]
fn what_office_documents_hide_is_found() {
    assert_eq!(funn(&docx(&[]), Docx), NONE);
    assert_eq!(funn(&docx(&[("word/media/a.svg", b"<svg xmlns='a'/>")]), Docx), NONE);
    assert_eq!(funn(&docx(&[("word/embeddings/o.bin", &ole(&["/CONTENTS"]))]), Docx), NONE);
    assert_eq!(funn(&docx(&[("word/embeddings/o.bin", &ole(&["/\u{1}Ole10Native"]))]), Docx), [244]);
    assert_eq!(funn(&docx(&[("word/embeddings/o.bin", &ole(&["/VBA/dir"]))]), Docx), [241]);
    let with_macros = docx(&[("word/vbaProject.bin", b"")]);
    assert_eq!(funn(&docx(&[("word/embeddings/d.docx", &with_macros)]), Docx), [241]);
    let nested = docx(&[("word/embeddings/d.docx", &docx(&[("word/embeddings/e.docx", &docx(&[]))]))]);
    assert_eq!(funn(&nested, Docx), [203]);
    let rels = "<Relationships><Relationship Type='a/attachedTemplate' Target='https://a.no/b' TargetMode='External'/></Relationships>";
    let utf16: Vec<u8> = [0xfeff].into_iter().chain(rels.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (kind, expected) in [("image", &[243][..]), ("hyperlink", &[])] {
        let other = rels.replace("attachedTemplate", kind);
        assert_eq!(
            funn(&docx(&[("word/_rels/document.xml.rels", other.as_bytes())]), Docx),
            expected,
            "{kind}"
        );
    }
    for rels in [rels.as_bytes(), &utf16] {
        assert_eq!(funn(&docx(&[("word/_rels/settings.xml.rels", rels)]), Docx), [242]);
    }
}

#[test]
fn what_an_office_document_says_is_read_as_xml() {
    let template = "<Relationships><Relationship Type='a/attachedTemplate' Target='&#104;ttps://a.no/b' TargetMode='&#69;xternal'/></Relationships>";
    assert_eq!(funn(&docx(&[("word/_rels/settings.xml.rels", template.as_bytes())]), Docx), [242]);
    let dde = "<document><instrText>&#68;DEAUTO c:\\a</instrText></document>";
    assert_eq!(funn(&docx(&[("word/footer.xml", dde.as_bytes())]), Docx), [242]);
    // Macros lie where a relationship says, whatever the part is called.
    let macros = "<Relationships><Relationship Type='http://schemas.microsoft.com/office/2006/relationships/vba&#80;roject' Target='x.dat'/></Relationships>";
    assert_eq!(funn(&docx(&[("word/_rels/document.xml.rels", macros.as_bytes())]), Docx), [241]);
    let typed = |types: &str| {
        zip(&[("[Content_Types].xml", types.as_bytes()), ("word/document.xml", b"<document/>")])
    };
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    for (types, expected) in [
        (format!("<Types><Override ContentType='{main}'/></Types>"), vec![]),
        (format!("<Types><Override ContentType='{}'/></Types>", main.replace("main", "m&#97;in")), vec![]),
        (format!("<Types><Override ContentType='{main}'/><Default ContentType='application/vnd.ms-office.vba&#80;roject'/></Types>"), vec![241]),
        ("<Types><Override ContentType='application/vnd.ms-word.document.macro&#69;nabled.main+xml'/></Types>".to_owned(), vec![241]),
        // What stands in a comment is no type.
        (format!("<Types><!-- {main} --></Types>"), vec![201]),
    ] {
        assert_eq!(funn(&typed(&types), Docx), expected, "{types}");
    }
}

#[test]
fn a_part_is_known_by_its_content_and_not_by_its_name() {
    for name in ["word/evil.xml", "word/media/a.png", "word/_rels/a.rels", "xl/externalLinks/a.xml", "a"] {
        for program in [&b"MZ\x90\0\x03\0\0\0"[..], b"\x7fELF\x02\x01\x01\0"] {
            assert_eq!(funn(&docx(&[(name, program)]), Docx), [202], "{name}");
        }
        assert_eq!(funn(&docx(&[(name, &ole(&["/\u{1}Ole10Native"]))]), Docx), [244], "{name}");
        assert_eq!(funn(&docx(&[(name, &ole(&["/VBA/dir"]))]), Docx), [241], "{name}");
    }
}

#[test]
fn an_office_document_has_only_safe_parts_each_once_and_nothing_around_them() {
    for name in
        ["../evil.txt", "word/../../evil.txt", "/evil.txt", "c:/evil.txt", "..\\evil.txt", "word/a\0b.xml"]
    {
        assert_eq!(funn(&docx(&[(name, b"x")]), Docx), [247], "{name}");
    }
    // The same name in other letters is the same part.
    assert_eq!(funn(&docx(&[("WORD/document.xml", b"<document/>")]), Docx), [247]);
    let twice = |content: &[u8]| {
        let mut bytes = docx(&[("word/documenu.xml", b"<document/>")]);
        let places: Vec<_> = (0..bytes.len()).filter(|i| bytes[*i..].starts_with(content)).collect();
        places.iter().for_each(|at| bytes[at + content.len() - 5] = b't');
        bytes
    };
    assert_eq!(funn(&twice(b"word/documenu.xml"), Docx), [247]);
    let good = docx(&[]);
    assert_eq!(funn(&[b"PK\x03\x04garbage", good.as_slice()].concat(), Docx), [247]);
    assert_eq!(funn(&[good.as_slice(), b"trailing"].concat(), Docx), [247]);
    assert_eq!(funn(&good, Docx), NONE);
}

#[test]
fn an_office_document_of_many_parts_or_much_content_is_refused() {
    let limits = ContentLimits { max_parts: 3, max_unpacked: 1000, ..ContentLimits::default() };
    let judge = |content: &[u8]| regler(&examine(&dokument(Docx), &Pointer::default(), content, &limits));
    assert_eq!(judge(&docx(&[("a", b"")])), NONE);
    assert_eq!(judge(&docx(&[("a", b""), ("b", b"")])), [205]);
    let xml = |size: usize| format!("<a>{}</a>", " ".repeat(size - 7)).into_bytes();
    assert_eq!(judge(&docx(&[("word/a.xml", &xml(1000))])), NONE);
    assert_eq!(judge(&docx(&[("word/a.xml", &xml(1001))])), NONE, "it passes");
    assert_eq!(judge(&docx(&[("word/a.xml", &xml(8001))])), [205]);
    assert_eq!(judge(&docx(&[("a", &[b' '; 9000])])), [205]);
}

#[test]
fn images_that_nothing_can_show_are_refused() {
    let png = |width: u32, height: u32| {
        let mut image = fil("skannet.png");
        image[16..20].copy_from_slice(&width.to_be_bytes());
        image[20..24].copy_from_slice(&height.to_be_bytes());
        funn(&image, Png)
    };
    assert_eq!(png(25_000, 20_000), NONE);
    assert_eq!(png(25_000, 20_001), [232]);
    assert_eq!(png(u32::MAX, u32::MAX), [232]);
    assert_eq!(png(0, 100), [231]);
    assert_eq!(funn(&fil("skannet.jpg")[..20], Jpeg), [231]);
}

#[test]
fn images_that_end_too_early_are_told_and_real_ones_are_let_through() {
    for (name, mimetype) in [("skannet.jpg", Jpeg), ("skannet.png", Png), ("skannet.tif", Tiff)] {
        let image = fil(name);
        assert_eq!(funn(&image, mimetype.clone()), NONE, "{name}");
        // A TIFF has its size at its end, and what it shows before it.
        let rule = if mimetype == Tiff { 231 } else { 233 };
        assert_eq!(funn(&image[..image.len() / 2], mimetype.clone()), [rule], "{name}");
    }
    let jpeg = fil("skannet.jpg");
    for fill in 1..5 {
        let filled = [&jpeg[..2], &b"\xff".repeat(fill), &jpeg[2..]].concat();
        assert_eq!(funn(&filled, Jpeg), NONE, "{fill}");
    }
    let png = fil("skannet.png");
    let phone = [&png[..8], b"\0\0\0\x04CgBI\x50\0\x20\x02\x2b\xd5\xb3\x7f", &png[8..]].concat();
    assert_eq!(funn(&phone, Png), NONE);
}

/// A TIFF of pages of these sizes, in each of the four ways to write one.
fn tiff(pages: &[(u64, u64)], big_endian: bool, wide: bool) -> Vec<u8> {
    let number = |value: u64, width: usize| {
        if big_endian {
            value.to_be_bytes()[8 - width..].to_vec()
        } else {
            value.to_le_bytes()[..width].to_vec()
        }
    };
    let (offset, head) = if wide { (8, 8) } else { (4, 2) };
    let mut bytes = if big_endian { b"MM".to_vec() } else { b"II".to_vec() };
    bytes.extend(number(if wide { 43 } else { 42 }, 2));
    if wide {
        bytes.extend([number(8, 2), number(0, 2)].concat());
    }
    for (width, height) in pages {
        bytes.extend(number((bytes.len() + offset) as u64, offset));
        bytes.extend(number(2, head));
        for (tag, value) in [(256, *width), (257, *height)] {
            bytes.extend([number(tag, 2), number(4, 2), number(1, offset), number(value, 4)].concat());
            bytes.resize(bytes.len() + offset - 4, 0);
        }
    }
    bytes.extend(number(0, offset));
    bytes
}

#[test]
fn a_page_behind_everything_is_none() {
    for big_endian in [false, true] {
        for place in [u64::MAX, u64::MAX - 1, u64::MAX - 7, u64::MAX - 8, u64::MAX / 2] {
            let mut image = tiff(&[(100, 100)], big_endian, true);
            image[8..16].copy_from_slice(&if big_endian { place.to_be_bytes() } else { place.to_le_bytes() });
            assert_eq!(funn(&image, Tiff), [231], "{place}");
        }
    }
}

#[test]
fn every_page_of_a_tiff_counts_however_it_is_written() {
    for (big_endian, wide) in [(false, false), (true, false), (false, true), (true, true)] {
        let judge = |pages: &[(u64, u64)]| funn(&tiff(pages, big_endian, wide), Tiff);
        assert_eq!(judge(&[(100, 100)]), NONE, "{big_endian} {wide}");
        assert_eq!(judge(&[(100, 100), (200, 200)]), NONE, "{big_endian} {wide}");
        assert_eq!(judge(&[(100, 100), (100_000, 100_000)]), [232], "{big_endian} {wide}");
        assert_eq!(judge(&[(100, 100), (0, 100)]), [231], "{big_endian} {wide}");
    }
    // A page that leads back to itself.
    let mut circle = tiff(&[(100, 100)], false, false);
    let at = circle.len() - 4;
    circle[at..].copy_from_slice(&8_u32.to_le_bytes());
    assert_eq!(funn(&circle, Tiff), NONE);
}

#[test]
fn a_text_is_text_whatever_letters_it_begins_with() {
    for word in [
        "BM", "GIF", "ID3", "070701", "#!", "RIFF", "MSCF", "BZh", "LZIP", "!<arch>", "MZ", "II*", "Rar!",
        "ftyp",
    ] {
        for rest in [" ringte i dag.\n", ": se journalen.\n", "\n"] {
            assert_eq!(funn(format!("{word}{rest}").as_bytes(), Tekst), NONE, "{word}{rest:?}");
        }
    }
    for page in ["<html><script>", "<!DOCTYPE svg PUBLIC \"a\">\n<svg>", "<!-- a --><body>"] {
        let utf16: Vec<u8> =
            [0xfeff].into_iter().chain(page.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for text in [page.as_bytes().to_vec(), utf16] {
            assert_eq!(funn(&text, Tekst), [202], "{page}");
        }
    }
}

/// A letter of these parts, each with its head.
pub(crate) fn letter(parts: &[&str]) -> Vec<u8> {
    let parts: String = parts.iter().map(|part| format!("--b\n{part}\n")).collect();
    format!(
        "From: a@b.no\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=\"b\"\n\n{parts}--b--\n"
    )
    .into()
}

#[test]
fn a_file_in_a_letter_is_any_part_that_is_not_the_letter_itself() {
    let text = "Content-Type: text/plain\n\nHei\n-- \nKari";
    let page = "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<img src=3D\"ci=\nd:a@b\"><!--\na\n-->";
    let image = |more: &str| format!("Content-Type: image/png{more}\n\nhei");
    let shown = image("\nContent-ID: <a@b>\nContent-Disposition: attachment; filename=a.png");
    for file in [
        "Content-Type: application/pdf\nContent-Disposition: attachment\n\na",
        "Content-Type: application/pdf; name=a.pdf\nContent-Disposition: inline\n\na",
        "Content-Type: application/pdf\n\na",
        "content-type: APPLICATION/MS-TNEF\n\na",
        "Content-Type: message/rfc822\n\nFrom: a\n\nHei",
        "Content-Type: text/plain;\n name*=utf-8''a.txt\n\na",
        &image(""),
        &image("\nContent-ID: <c@d>"),
    ] {
        assert_eq!(funn(&letter(&[text, page, file]), Epost), [253], "{file}");
    }
    for other in [
        "\nHei",
        "Content-Type: text/html\n\n<p>Hei</p>",
        "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Disposition: attachment\n\na",
        &shown,
    ] {
        assert_eq!(funn(&letter(&[text, page, other]), Epost), NONE, "{other}");
        assert_eq!(funn(&letter(&[other, text, page]), Epost), NONE, "{other}");
    }
    let alone = b"From: a\nContent-Type: application/pdf\n\na\n";
    assert_eq!(funn(alone, Epost), [253]);
    let older = format!("From: a\n\nHei\nbegin 644 a.pdf\nM{}\nend\n", "A".repeat(60));
    assert_eq!(funn(older.as_bytes(), Epost), [253]);
}

#[test]
fn a_program_in_a_letter_is_known_by_what_it_is_and_not_by_its_letters() {
    let part = |content: &str| {
        letter(&[&format!(
            "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n{content}"
        )])
    };
    // MZ with other bytes after it than usual, and broken anywhere.
    assert_eq!(funn(&part("TVpFUg\nAAAAAAAAAAAAAAAAAA=="), Epost), [202, 253]);
    assert_eq!(funn(&part("IyEvYmluL3NoCg=="), Epost), [202, 253]);
    assert_eq!(funn(&part("SGVpIHDDpSBkZWc="), Epost), [253]);
    // In the middle of a file, the same letters mean nothing.
    let middle = format!("{0}\nTVqQ{1}\n{0}", "A".repeat(76), "A".repeat(72));
    assert_eq!(funn(&part(&middle), Epost), [253]);
}

#[test]
fn an_unknown_type_is_told_and_still_searched() {
    let unknown = || Mimetype::Ukjent("image/webp".into());
    assert_eq!(funn(b"RIFF\x10\0\0\0WEBPVP8 ", unknown()), [274]);
    assert_eq!(funn(b"MZ\0\0", unknown()), [202]);
    assert_eq!(funn(b"", unknown()), [274]);
    // What this version knows how to look into is looked into as that.
    for name in ["vanlig.pdf", "skannet.png", "brev.odt", "notat.txt"] {
        assert_eq!(funn(&fil(name), unknown()), [204], "{name}");
    }
    assert_eq!(funn(&fil("skript.pdf"), unknown()), [204, 221]);
    assert_eq!(funn(&fil("epost-med-program.eml"), unknown()), [202, 204, 253]);
    assert_eq!(funn(b"Hei\0\xff", unknown()), [274]);
    assert_eq!(funn(b"", Pdf), [201]);
}

#[test]
fn a_text_may_say_how_other_files_begin() {
    for begins in [
        "Filen begynner med %PDF-1.4",
        "%PDF-1.4",
        "%PDF-1.7 er en versjon",
        "Wscript.exe",
        "@echo off er en kommando, sa han",
        "<Title>",
        "<title> og <meta>",
        "<img>",
        "<!-- husk",
    ] {
        for more in ["", "\n", " og mer.\r\nHei på deg.\r\n"] {
            let text = format!("{begins}{more}");
            assert_eq!(funn(text.as_bytes(), Tekst), NONE, "{text}");
            let letter = format!("From: a\nSubject: {begins}\n\n{text}\n");
            assert_eq!(funn(letter.as_bytes(), Epost), NONE, "{text}");
        }
    }
    // What is one is one, whatever it is given as.
    for (name, rules) in
        [("vanlig.pdf", vec![201]), ("skript.pdf", vec![201, 221]), ("gammel-xref.pdf", vec![201])]
    {
        for before in ["", "\n\n", "Hei\n"] {
            let found = funn(&[before.as_bytes(), &fil(name)].concat(), Tekst);
            assert!(rules.iter().all(|rule| found.contains(rule)), "{name} {before:?} {found:?}");
        }
    }
    let padded = format!("%PDF-1.4\n%{}\n1 %a\n0 obj<</S/JavaScript/JS(a)>>endobj", "a".repeat(10_000));
    assert!(funn(padded.as_bytes(), Tekst).contains(&221));
}

#[test]
fn text_is_text() {
    assert_eq!(funn("Hei på deg\n".as_bytes(), Tekst), NONE);
    assert_eq!(funn(b"Hei\0", Tekst), [251]);
    assert_eq!(funn(b"\xff\xfeH\0e\0i\0", Tekst), [252]);
    assert_eq!(funn(b"H\0e\0i\0\r\0\n\0", Tekst), [252]);
    assert_eq!(funn(b"\0H\0e\0i", Tekst), [252]);
    assert_eq!(funn("Kari\u{b}Veien 1\r\n\u{1a}".as_bytes(), Tekst), NONE);
    assert_eq!(funn("halvt tegn å".as_bytes().split_last().unwrap().1, Tekst), [252]);
    assert_eq!(funn(b"Hei\n", Epost), [201]);
    assert_eq!(funn(b"From: a\n\nTVoA er et kanalnavn.\n", Epost), NONE);
    // Words that happen to begin as a program does.
    assert_eq!(funn(b"MZ er forkortelsen.", Tekst), NONE);
}
