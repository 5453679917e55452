//! Packages with a PDF that runs something where not every reader looks: behind filters, in damaged objects, in earlier revisions.

use super::dokumenter::{PDF, med, pdf};
use super::{Ond, Sak};

const SKRIPT: &str = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
const VEDLEGG: &str = "/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>";
const FIL: &str = "<</Type/Filespec/F(a)/EF<</F 5 0 R>>>>";

pub(super) fn alle() -> Vec<Ond> {
    let tre_d = "<</Type/3D/Subtype/U3D/OnInstantiate 5 0 R/Length 3>>\nstream\nU3D\nendstream";
    let skript = "<</Length 12>>\nstream\napp.alert(1)\nendstream";
    let kjede = "<</S/GoTo/D[3 0 R/Fit]/Next 5 0 R>>";
    let ukjent = "<</Type/EmbeddedFile/Filter/EksempelDecode/Length 1>>\nstream\na\nendstream";
    vec![
        med("skript-i-tidligere-utgave", &["226"], PDF, utgaver(SKRIPT)),
        med("skript-uten-vei-til", &["226"], PDF, pdf("", &[SKRIPT])),
        med("skript-i-3d", &["221"], PDF, pdf("/X 4 0 R", &[tre_d, skript])),
        med("skript-bak-fremmed-ord", &["221"], PDF, pdf(AAPNER, &[&format!("<<noe 7 {}", &SKRIPT[2..])])),
        med("skript-i-ulukket-ordbok", &["221"], PDF, pdf(AAPNER, &[SKRIPT.trim_end_matches('>')])),
        med("skript-i-kjede", &["221"], PDF, pdf(AAPNER, &[kjede, SKRIPT])),
        med("skript-med-skyggekatalog", &["221"], PDF, skygge()),
        med("skript-bak-flere-filtre", &["221"], PDF, pakket(SKRIPT)),
        med("kjede-som-gaar-ut", &["223"], PDF, pdf(AAPNER, &[kjede, "<</S/URI/URI(https://eksempel.no)>>"])),
        med("program-bak-bokstaver", &["202", "225"], PDF, pdf(VEDLEGG, &[FIL, &fil(1)])),
        med("program-bak-flere-filtre", &["202", "225"], PDF, pdf(VEDLEGG, &[FIL, &fil(3)])),
        Ond::new("annen-melding-i-pdf", &["225"], egen_melding("klagesak.json", "{}", "")),
        Ond::new("egen-melding-under-annet-navn", &["225"], egen_melding("melding.json", "", "")),
        Ond::new("egen-melding-og-et-vedlegg", &["225"], egen_melding("klagesak.json", "", "(b)6 0 R")),
        med("vedlegg-pakket-paa-ukjent-vis", &["274"], PDF, pdf(VEDLEGG, &[FIL, ukjent])),
    ]
}

const AAPNER: &str = "/OpenAction 4 0 R";

/// A package with a PDF in which its own message lies under this name, as it was before the PDF was told of; with this behind it, and
/// with another file beside it.
pub(super) fn egen_melding(navn: &str, bak: &str, beside: &str) -> Vec<u8> {
    let before = Sak::minimal().med_innhold(2, "03-klage.pdf", PDF, pdf("", &[]));
    let mut melding = before.melding.clone();
    melding["innhold"]["dokumenter"].as_array_mut().unwrap().remove(2);
    let content = format!("{melding:#}{bak}");
    let catalog = format!("/Names<</EmbeddedFiles<</Names[(a)4 0 R{beside}]>>>>");
    let file = format!("<</Type/Filespec/F({navn})/UF({navn})/EF<</F 5 0 R/UF 5 0 R>>>>");
    let stream = format!("<</Type/EmbeddedFile/Length {}>>\nstream\n{content}\nendstream", content.len());
    let document = pdf(&catalog, &[&file, &stream, "<</Type/Filespec/F(b)/EF<</F 7 0 R>>>>", HEI]);
    before.med_innhold(2, "03-klage.pdf", PDF, document).zip().write()
}

const HEI: &str = "<</Type/EmbeddedFile/Length 3>>\nstream\nhei\nendstream";

/// A PDF that had this in its first revision, and not in the second.
pub(super) fn utgaver(fourth: &str) -> Vec<u8> {
    let mut bytes = pdf(AAPNER, &[fourth]);
    let table = b"xref\n0";
    let previous = bytes.windows(table.len()).position(|word| word == table).unwrap();
    let catalog = bytes.len();
    bytes.extend(b"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    let at = bytes.len();
    bytes.extend(
        format!("xref\n1 1\n{catalog:010} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev {previous}>>\n")
            .bytes(),
    );
    bytes.extend(format!("startxref\n{at}\n%%EOF\n").bytes());
    bytes
}

/// A PDF with a script, an object that is not where its table says, and a harmless catalog for those who search.
fn skygge() -> Vec<u8> {
    let made = String::from_utf8(pdf("/OpenAction 4 0 R/X 5 0 R", &[SKRIPT, "<<>>"])).unwrap();
    let shadow = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
    let (objects, table) = made.split_once("xref\n").unwrap();
    let moved = objects.replace("5 0 obj", "6 0 obj");
    let start = moved.len() + shadow.len();
    let (table, _) = table.split_once("startxref").unwrap();
    format!("{moved}{shadow}xref\n{table}startxref\n{start}\n%%EOF\n").into()
}

fn hex(bytes: &[u8], times: usize) -> String {
    let written = (0..times).fold(bytes.to_vec(), |bytes, _| {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes()
    });
    String::from_utf8(written).unwrap()
}

/// A program, written in letters so many times.
fn fil(times: usize) -> String {
    let content = hex(b"MZ\x90\0\x03\0\0\0", times);
    let filters = "/ASCIIHexDecode".repeat(times);
    format!("<</Type/EmbeddedFile/Filter[{filters}]/Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// A PDF whose action lies in an object stream, which is behind two filters as its table is.
fn pakket(action: &str) -> Vec<u8> {
    let stream = |more: &str, content: &[u8]| {
        let content = hex(content, 2);
        format!("<<{more}/Filter[/AHx/AHx]/Length {}>>\nstream\n{content}\nendstream", content.len())
    };
    let objects = [
        format!("<</Type/Catalog/Pages 2 0 R{AAPNER}>>"),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".into(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>".into(),
        String::new(),
        stream("/Type/ObjStm/N 1/First 4", format!("4 0 {action}").as_bytes()),
    ];
    let (mut bytes, mut rows) = (b"%PDF-1.7\n".to_vec(), vec![0, 0, 0, 0]);
    for (number, object) in (1_u8..).zip(&objects) {
        if object.is_empty() {
            rows.extend([2, 0, 5, 0]);
            continue;
        }
        let [.., a, b] = bytes.len().to_be_bytes();
        rows.extend([1, a, b, 0]);
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let [.., a, b] = bytes.len().to_be_bytes();
    rows.extend([1, a, b, 0]);
    let at = bytes.len();
    let table = stream("/Type/XRef/Root 1 0 R/Size 7/W[1 2 1]", &rows);
    bytes.extend(format!("6 0 obj\n{table}\nendobj\nstartxref\n{at}\n%%EOF\n").bytes());
    bytes
}
