//! Small documents to go with synthetic messages: each with its own number on every page, and no other content.

use std::fmt::Write;

use klagesak_core::kodeverk::Mimetype;

/// A document with a number, of this type and with so many pages: the same bytes every time, and others for another number.
/// None for the types nobody needs made-up documents of.
#[must_use]
pub fn dokument(mimetype: &Mimetype, nummer: u32, sider: u32) -> Option<Vec<u8>> {
    match mimetype {
        Mimetype::Pdf => Some(pdf(nummer, sider.max(1))),
        Mimetype::Jpeg => Some(jpeg(nummer)),
        Mimetype::Png => Some(png(nummer)),
        Mimetype::Tekst => Some(format!("Prøvedokument {nummer}\n").into_bytes()),
        _ => None,
    }
}

/// A PDF/A-2b. The numbers are drawn as lines, so that no font is needed.
fn pdf(nummer: u32, sider: u32) -> Vec<u8> {
    let mut pdf = Pdf { bytes: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(), offsets: Vec::new() };
    pdf.object("<</Type/Catalog/Pages 2 0 R/Metadata 3 0 R>>");
    let kids: String = (0..sider).map(|side| format!("{} 0 R ", 4 + 2 * side)).collect();
    pdf.object(&format!("<</Type/Pages/Kids[{}]/Count {sider}>>", kids.trim_end()));
    let xmp = format!(
        "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\
         <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance><dc:title><rdf:Alt>\
         <rdf:li xml:lang=\"x-default\">Prøvedokument {nummer}</rdf:li></rdf:Alt></dc:title></rdf:Description>\
         </rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
    );
    pdf.stream("/Type/Metadata/Subtype/XML", &xmp);
    for side in 0..sider {
        // Without a profile for the output, an archive must know which grey is meant.
        pdf.object(&format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</ColorSpace<</DefaultGray\
             [/CalGray<</WhitePoint[0.9505 1 1.089]/Gamma 2.2>>]>>>>/Contents {} 0 R>>",
            5 + 2 * side
        ));
        pdf.stream("", &page(nummer, side + 1));
    }
    pdf.end(nummer)
}

struct Pdf {
    bytes: Vec<u8>,
    offsets: Vec<usize>,
}

impl Pdf {
    fn object(&mut self, content: &str) {
        self.offsets.push(self.bytes.len());
        let object = format!("{} 0 obj\n{content}\nendobj\n", self.offsets.len());
        self.bytes.extend(object.into_bytes());
    }

    fn stream(&mut self, fields: &str, content: &str) {
        self.object(&format!("<<{fields}/Length {}>>\nstream\n{content}\nendstream", content.len()));
    }

    fn end(mut self, nummer: u32) -> Vec<u8> {
        let (start, size) = (self.bytes.len(), self.offsets.len() + 1);
        let mut end = format!("xref\n0 {size}\n0000000000 65535 f \n");
        for offset in &self.offsets {
            let _ = writeln!(end, "{offset:010} 00000 n ");
        }
        let id = format!("{nummer:032x}");
        let _ =
            write!(end, "trailer\n<</Size {size}/Root 1 0 R/ID[<{id}><{id}>]>>\nstartxref\n{start}\n%%EOF\n");
        self.bytes.extend(end.into_bytes());
        self.bytes
    }
}

/// The number of the document, large, and under it that of the page.
fn page(nummer: u32, side: u32) -> String {
    let mut page = String::from("0 G 1 J\n");
    number(&mut page, nummer, (72, 650), 60);
    number(&mut page, side, (72, 560), 24);
    page
}

/// Draws a number the way a pocket calculator does; `height` is half of a digit's.
fn number(page: &mut String, number: u32, (x, y): (u32, u32), height: u32) {
    /// Which of the seven strokes each digit has: top, upper left and right, middle, lower left and right, bottom.
    const STROKES: [u8; 10] = [
        0b111_0111, 0b010_0100, 0b101_1101, 0b110_1101, 0b010_1110, 0b110_1011, 0b111_1011, 0b010_0101,
        0b111_1111, 0b110_1111,
    ];
    let (h, w) = (height, height);
    let strokes = [
        (0, 2 * h, w, 2 * h),
        (0, h, 0, 2 * h),
        (w, h, w, 2 * h),
        (0, h, w, h),
        (0, 0, 0, h),
        (w, 0, w, h),
        (0, 0, w, 0),
    ];
    let _ = writeln!(page, "{} w", height / 6);
    for (place, digit) in (0_u32..).zip(number.to_string().bytes()) {
        let digit = STROKES.get(usize::from(digit.wrapping_sub(b'0'))).copied().unwrap_or_default();
        let left = x + place * (w + h / 2);
        for (bit, (x1, y1, x2, y2)) in strokes.iter().enumerate() {
            if digit & (1 << bit) != 0 {
                let _ = writeln!(page, "{} {} m {} {} l S", left + x1, y + y1, left + x2, y + y2);
            }
        }
    }
}

/// A grey dot, with the number as a comment.
fn jpeg(nummer: u32) -> Vec<u8> {
    const DOT: &[u8] = include_bytes!("../data/prikk.jpg");
    let comment = format!("proevedokument {nummer:010}");
    let length = u16::try_from(comment.len() + 2).unwrap_or_default();
    // After the two bytes that begin every JPEG.
    let (start, rest) = DOT.split_at_checked(2).unwrap_or_default();
    [start, b"\xff\xfe", &length.to_be_bytes(), comment.as_bytes(), rest].concat()
}

/// A grey dot, with the number as a comment.
fn png(nummer: u32) -> Vec<u8> {
    const DOT: &[u8] = include_bytes!("../data/prikk.png");
    let chunk = format!("tEXtComment\0proevedokument {nummer:010}");
    let length = u32::try_from(chunk.len() - 4).unwrap_or_default();
    // After the signature and the first chunk, which is always as long.
    let (start, rest) = DOT.split_at_checked(33).unwrap_or_default();
    [start, &length.to_be_bytes(), chunk.as_bytes(), &crc32(chunk.as_bytes()).to_be_bytes(), rest].concat()
}

/// The checksum of a chunk in a PNG; there are two lines of it, so no table.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 };
    !bytes.iter().fold(!0_u32, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_a_document_of_its_own() {
        for mimetype in [Mimetype::Pdf, Mimetype::Jpeg, Mimetype::Png, Mimetype::Tekst] {
            let one = dokument(&mimetype, 1, 1).unwrap();
            assert_eq!(Some(&one), dokument(&mimetype, 1, 1).as_ref());
            assert_ne!(Some(one), dokument(&mimetype, 2, 1));
        }
        assert_eq!(dokument(&Mimetype::Docx, 1, 1), None);
    }

    #[test]
    fn the_checksum_is_that_of_png() {
        assert_eq!(crc32(b"IEND"), 0xae42_6082);
    }
}
