//! Generated PDFs that run something: where it hangs × what it is × how it is packed × what is damaged × in which revision.
//!
//! What any reader could run is found. What none reaches in a file that is whole is told of and does not stop it.
//! `KLAGESAK_CASES` asks for more; `KLAGESAK_PDF_MAPPE` has them written, with our verdicts, for `tests/pdf-lesere/run`.

use std::fmt::Write as _;

use klagesak_core::kodeverk::Mimetype::Pdf;

use crate::felles::funn;
use crate::pdfbygg::{Bygg, Filter, Objekt, stream};

/// A name, more of the catalog, more of the page, and what stands between.
type Sted = (&'static str, &'static str, &'static str, &'static [(u32, &'static str)]);

/// What leads to the action, object 4: more of the catalog, more of the page, and objects from 6 on.
const STEDER: [Sted; 14] = [
    ("openaction", "/OpenAction 4 0 R", "", &[]),
    ("aa-katalog", "/AA<</WC 4 0 R>>", "", &[]),
    ("navnetre", "/Names<</JavaScript<</Names[(a)4 0 R]>>>>", "", &[]),
    ("aa-side", "", "/AA<</O 4 0 R>>", &[]),
    ("lenke", "", "/Annots[6 0 R]", &[(6, "<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A 4 0 R>>")]),
    (
        "knapp",
        SKJEMA,
        "/Annots[6 0 R]",
        &[(6, "<</Type/Annot/Subtype/Widget/FT/Btn/Ff 65536/T(a)/P 3 0 R/Rect[0 0 99 99]/A 4 0 R>>")],
    ),
    (
        "felt-aa",
        SKJEMA,
        "/Annots[6 0 R]",
        &[(6, "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/P 3 0 R/Rect[0 0 99 99]/AA<</K 4 0 R>>>>")],
    ),
    (
        "felt-uten-plass",
        "/AcroForm<</Fields[6 0 R]/CO[6 0 R]>>",
        "",
        &[(6, "<</FT/Tx/T(a)/AA<</C 4 0 R>>>>")],
    ),
    (
        "merknad-aa",
        "",
        "/Annots[6 0 R]",
        &[(6, "<</Type/Annot/Subtype/Screen/P 3 0 R/Rect[0 0 99 99]/AA<</PO 4 0 R>>>>")],
    ),
    (
        "bokmerke",
        "/Outlines 6 0 R",
        "",
        &[
            (6, "<</Type/Outlines/First 9 0 R/Last 9 0 R/Count 1>>"),
            (9, "<</Title(a)/Parent 6 0 R/A 4 0 R>>"),
        ],
    ),
    ("next", "/OpenAction 6 0 R", "", &[(6, "<</S/GoTo/D[3 0 R/Fit]/Next 4 0 R>>")]),
    (
        "next-liste",
        "/OpenAction 6 0 R",
        "",
        &[(6, "<</S/GoTo/D[3 0 R/Fit]/Next[9 0 R 4 0 R]>>"), (9, "<</S/GoTo/D[3 0 R/Fit]>>")],
    ),
    (
        "next-i-next",
        "/OpenAction 6 0 R",
        "",
        &[
            (6, "<</S/GoTo/D[3 0 R/Fit]/Next 9 0 R>>"),
            (9, "<</S/GoTo/D[3 0 R/Fit]/Next<</S/GoTo/D[3 0 R/Fit]/Next 4 0 R>>>>"),
        ],
    ),
    ("tre-d", "", "/Annots[6 0 R]", &[(6, "<</Type/Annot/Subtype/3D/Rect[0 0 99 99]/3DD 9 0 R/3DV 4 0 R>>")]),
];
const SKJEMA: &str = "/AcroForm<</Fields[6 0 R]>>";

/// What the action is, and the rule it breaks.
const HANDLINGER: [(&str, &str, u32); 6] = [
    ("js-tekst", "<</S/JavaScript/JS(app.alert\\(1\\))>>", 221),
    ("js-stroem", "<</S/JavaScript/JS 5 0 R>>", 221),
    ("rendition", "<</S/Rendition/OP 0/JS(app.alert\\(1\\))>>", 221),
    ("launch", "<</S/Launch/F(cmd.exe)>>", 222),
    ("launch-win", "<</S/Launch/Win<</F(cmd.exe)>>>>", 222),
    ("uten-skade", "<</S/GoTo/D[3 0 R/Fit]>>", 0),
];

const KJEDER: [Option<&[Filter]>; 10] = [
    None,
    Some(&[]),
    Some(&[Filter::Flate]),
    Some(&[Filter::Hex]),
    Some(&[Filter::Ascii85]),
    Some(&[Filter::RunLength]),
    Some(&[Filter::Lzw]),
    Some(&[Filter::Hex, Filter::Flate]),
    Some(&[Filter::Flate, Filter::Flate]),
    Some(&[Filter::Ascii85, Filter::Lzw, Filter::RunLength]),
];

/// What is wrong with the file. The first three are allowed, and readers agree on them.
const SKADER: [&str; 33] = [
    "ingen",
    "navn-i-tre-tegn",
    "filter-som-referanse",
    "fremmed-ord",
    "fremmed-klamme",
    "fremmed-sluttord",
    "uten-slutt",
    "uten-slutt-og-sluttord",
    "ulukket-tekst",
    "hode-med-merknad",
    "hode-med-lang-luft",
    "feil-adresse",
    "skygge-katalog",
    "uten-startxref",
    "uten-eof",
    "feil-lengde",
    "objektstroem-uten-type",
    "pluss-i-referanse",
    "annen-generasjon",
    "feil-antall-sider",
    "noe-foran",
    "adresse-til-annet-objekt",
    "to-ganger-samme-noekkel",
    "lang-linje-etter-stream",
    "filter-under-annen-noekkel",
    "stedene-fra-begynnelsen",
    "annet-nummer-i-objektstroem",
    "hode-limt-sammen",
    "feil-zlib-hode",
    "falsk-begynnelse",
    "to-i-samme-tabell",
    "rot-to-ganger",
    "kort-linje",
];
const TILLATT: usize = 3;

const UTGAVER: [&str; 6] = ["en", "fjernet", "lagt-til", "frigitt", "ulistet", "listet-uten-vei"];
/// Those in which nothing leads to it.
const DOED: [usize; 4] = [1, 3, 4, 5];

struct Variant {
    sted: usize,
    handling: usize,
    kjede: usize,
    skade: usize,
    utgave: usize,
}

impl Variant {
    /// One of all there are.
    fn number(mut n: usize) -> Self {
        let mut take = |of: usize| {
            let part = n % of;
            n /= of;
            part
        };
        let (skade, sted, kjede) = (take(SKADER.len()), take(STEDER.len()), take(KJEDER.len()));
        Self { skade, sted, kjede, handling: take(HANDLINGER.len()), utgave: take(UTGAVER.len()) }
    }

    fn name(&self) -> String {
        let [sted, handling] = [STEDER[self.sted].0, HANDLINGER[self.handling].0];
        format!("{sted}.{handling}.{}.{}.{}", self.kjede, SKADER[self.skade], UTGAVER[self.utgave])
    }

    fn har(&self, skade: &str) -> bool {
        SKADER[self.skade] == skade
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bygg = Bygg::new(if self.har("noe-foran") { "noe foran\n" } else { "" });
        bygg.kjede = KJEDER[self.kjede].map(<[Filter]>::to_vec);
        bygg.lengde_feil = self.har("feil-lengde");
        bygg.fra_begynnelsen = self.har("stedene-fra-begynnelsen");
        bygg.annet_nummer = self.har("annet-nummer-i-objektstroem");
        bygg.falsk_begynnelse = self.har("falsk-begynnelse");
        bygg.to_ganger = self.har("to-i-samme-tabell");
        bygg.objektstroem = self.har("objektstroem-uten-type").then(String::new);
        let [uten, med] = [false, true].map(|aktiv| self.objekter(aktiv));
        match UTGAVER[self.utgave] {
            "fjernet" => {
                bygg.utgave(0, &med, &[]);
                bygg.utgave(1, &self.rotobjekter(false), &[]);
            }
            "lagt-til" => {
                bygg.utgave(0, &uten, &[]);
                self.skad_adresser(&mut bygg);
                bygg.utgave(1, &med, &[]);
            }
            "frigitt" => {
                bygg.utgave(0, &med, &[]);
                bygg.utgave(1, &self.rotobjekter(false), &[4, 5]);
            }
            "ulistet" | "listet-uten-vei" => {
                let listet = UTGAVER[self.utgave] != "ulistet";
                let mut objects = self.rotobjekter(false);
                objects.extend(self.resten().into_iter().map(|object| Objekt { listet, ..object }));
                self.skad_adresser(&mut bygg);
                bygg.utgave(0, &objects, &[]);
            }
            _ => {
                self.skad_adresser(&mut bygg);
                bygg.utgave(0, &med, &[]);
            }
        }
        self.skadet(bygg.ferdig())
    }

    fn skad_adresser(&self, bygg: &mut Bygg) {
        if self.har("feil-adresse") || self.har("skygge-katalog") {
            bygg.feil = vec![30];
        }
        if self.har("adresse-til-annet-objekt") {
            bygg.feil = vec![4, 6];
        }
    }

    /// The catalog, the root of the pages and a page, with what leads to the action or without.
    fn rotobjekter(&self, aktiv: bool) -> Vec<Objekt> {
        let (_, katalog, side, _) = STEDER[self.sted];
        let [katalog, side] = if aktiv { [katalog, side] } else { ["", ""] };
        let count = if self.har("feil-antall-sider") { 3 } else { 1 };
        vec![
            vanlig(1, format!("<</Type/Catalog/Pages 2 0 R/X 30 0 R{}>>", self.referanser(katalog))),
            vanlig(2, format!("<</Type/Pages/Kids[3 0 R]/Count {count}>>")),
            vanlig(3, format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{}>>", self.referanser(side))),
            vanlig(30, "<</Y 1>>".into()),
        ]
    }

    fn objekter(&self, aktiv: bool) -> Vec<Objekt> {
        let mut objects = self.rotobjekter(aktiv);
        objects.extend(if aktiv { self.resten() } else { Vec::new() });
        objects
    }

    fn referanser(&self, text: &str) -> String {
        let (from, to) = match SKADER[self.skade] {
            "pluss-i-referanse" => ("4 0 R", "+4 0 R"),
            "annen-generasjon" => ("4 0 R", "4 1 R"),
            _ => return text.into(),
        };
        text.replace(from, to)
    }

    /// The action, its script, and what stands between it and the catalog or the page.
    fn resten(&self) -> Vec<Objekt> {
        let (sted, _, _, mellom) = STEDER[self.sted];
        let kjede = KJEDER[self.kjede].unwrap_or_default();
        let mut handling = self.handling();
        if sted == "tre-d" {
            handling = "<</Type/3DView/XN(a)>>".into();
        }
        let mut action = vanlig(4, handling);
        // One that is written so as not to be seen cannot lie with others.
        let hode = match SKADER[self.skade] {
            "hode-med-merknad" => Some("4 %kommentar\n0 %igjen\nobj".to_owned()),
            "hode-med-lang-luft" => Some(format!("4{}0 obj", " ".repeat(300))),
            "hode-limt-sammen" => Some("4 0obj".into()),
            _ => None,
        };
        action.pakket = hode.is_none();
        action.hode = hode;
        let skript = b"app.alert(1)";
        let mut objects = vec![action];
        if self.har("filter-som-referanse") && kjede.len() == 1 {
            let mut content = stream("", kjede, skript);
            let at = content.windows(7).position(|window| window == b"/Filter").unwrap() + 7;
            let end = content[at..].windows(7).position(|window| window == b"/Length").unwrap() + at;
            let name = String::from_utf8(content.splice(at..end, *b" 31 0 R").collect()).unwrap();
            objects.push(Objekt { content, ..vanlig(5, String::new()) });
            objects.push(vanlig(31, name));
        } else {
            objects.push(Objekt { content: stream("", kjede, skript), ..vanlig(5, String::new()) });
        }
        if sted == "tre-d" {
            let tre_d = stream("/Type/3D/Subtype/U3D/OnInstantiate 5 0 R", &[], b"U3D");
            objects.push(Objekt { content: tre_d, ..vanlig(9, String::new()) });
        }
        if self.har("lang-linje-etter-stream") {
            for object in &mut objects {
                let at = object.content.windows(8).position(|window| window == b">>\nstrea");
                at.into_iter().for_each(|at| drop(object.content.splice(at + 9..at + 9, *b"  ")));
            }
        }
        objects.extend(
            mellom
                .iter()
                .map(|(number, text)| Objekt { pakket: true, ..vanlig(*number, self.referanser(text)) }),
        );
        objects
    }

    /// The action as it is written.
    fn handling(&self) -> String {
        let text = HANDLINGER[self.handling].1.to_owned();
        let inner = text.trim_start_matches("<<").to_owned();
        match SKADER[self.skade] {
            "navn-i-tre-tegn" => text
                .replace("/S/", "/#53/")
                .replace("JavaScript", "J#61vaScr#69pt")
                .replace("Launch", "L#61unch"),
            "fremmed-ord" => format!("<<noe 7 {inner}"),
            "fremmed-klamme" => format!("<<[{inner}"),
            "fremmed-sluttord" => format!("<<endobj {inner}"),
            "uten-slutt" => text.strip_suffix(">>").unwrap().to_owned(),
            "uten-slutt-og-sluttord" => format!("{} 12 0 obj null", text.strip_suffix(">>").unwrap()),
            "ulukket-tekst" => text.replace(")>>", ">>").replace("))", ")"),
            "to-ganger-samme-noekkel" => format!("<</S/GoTo{inner}").replace(">>", "/S/GoTo>>"),
            _ => text,
        }
    }

    fn skadet(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        if self.har("skygge-katalog") {
            let at = bytes.windows(9).rposition(|window| window == b"startxref").unwrap();
            let shadow = b"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
            bytes.splice(at..at, *shadow);
        }
        if self.har("feil-zlib-hode") {
            let found = (0..bytes.len() - 10)
                .filter(|at| bytes[*at..].starts_with(b"stream\n\x78\xda"))
                .collect::<Vec<_>>();
            found.into_iter().for_each(|at| bytes[at + 8] = 0);
        }
        if self.har("filter-under-annen-noekkel") {
            bytes = replaced(&bytes, b"/ObjStm/N", b"/ObjStm /N");
            let at = bytes.windows(7).position(|window| window == b"/ObjStm");
            let filter = at.and_then(|at| {
                bytes[at..].windows(7).position(|window| window == b"/Filter").map(|f| at + f)
            });
            filter.into_iter().for_each(|at| drop(bytes.splice(at..at + 7, *b"/F     ")));
        }
        if self.har("rot-to-ganger") {
            bytes = replaced(&bytes, b"/Root 1 0 R/Size 90", b"/Root 1 0 R/Size 9");
            bytes = replaced(&bytes, b"/Size 9", b"/Size 9/Root 1 0 R");
        }
        if self.har("kort-linje") {
            bytes = replaced(&bytes, b"n \n", b"n\n");
        }
        if self.har("uten-startxref") {
            let at = bytes.windows(9).rposition(|window| window == b"startxref").unwrap();
            bytes.splice(at..at + 9, *b"startxxxx");
        }
        if self.har("uten-eof") {
            bytes.truncate(bytes.len() - 6);
        }
        bytes
    }

    /// Whether what was found is right.
    fn dom(&self, found: &[u32]) -> Result<(), &'static str> {
        let (sted, _, _, _) = STEDER[self.sted];
        let skade_i_utgave = self.utgave;
        let tre_d = sted == "tre-d";
        let rule = if tre_d { 221 } else { HANDLINGER[self.handling].2 };
        let stops = found.iter().any(|rule| ![212, 214, 223, 224, 225, 226].contains(rule));
        let dead = DOED.contains(&skade_i_utgave);
        if rule == 0 {
            // Readers get little of some of them.
            return if stops && self.skade < TILLATT { Err("what is harmless is refused") } else { Ok(()) };
        }
        if dead && self.skade < TILLATT {
            return if stops {
                Err("what no reader reaches stops the file")
            } else if found.contains(&226) {
                Ok(())
            } else {
                Err("what no reader reaches is not told of")
            };
        }
        let seen = found.contains(&rule) || found.contains(&226);
        let live = found.contains(&rule);
        match (seen, live, dead) {
            (false, ..) => Err("it is not found"),
            (_, false, false) => Err("what readers reach does not stop the file"),
            _ => Ok(()),
        }
    }
}

/// Everywhere in a file.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let (mut out, mut rest) = (Vec::new(), bytes);
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        out.extend([&rest[..at], to].concat());
        rest = &rest[at + from.len()..];
    }
    out.extend(rest);
    out
}

fn vanlig(number: u32, content: String) -> Objekt {
    Objekt { number, content: content.into_bytes(), pakket: false, listet: true, hode: None }
}

#[test]
fn what_any_reader_could_run_is_found() {
    let all = SKADER.len() * STEDER.len() * KJEDER.len() * HANDLINGER.len() * UTGAVER.len();
    let count = std::env::var("KLAGESAK_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(400);
    let folder = std::env::var_os("KLAGESAK_PDF_MAPPE").map(std::path::PathBuf::from);
    let (mut wrong, mut verdicts) = (Vec::new(), String::new());
    for i in 0..count {
        // A step that has no part in common with the number of all of them, so that every kind comes soon.
        let variant = Variant::number(i * 7919 % all);
        let (name, bytes) = (variant.name(), variant.bytes());
        let found = funn(&bytes, Pdf);
        if let Err(what) = variant.dom(&found) {
            wrong.push(format!("{name}: {what}: {found:?}"));
        }
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("{name}.pdf")), &bytes).unwrap();
            writeln!(verdicts, "{name}.pdf\t{found:?}").unwrap();
        }
    }
    if let Some(folder) = &folder {
        std::fs::write(folder.join("vaar.tsv"), verdicts).unwrap();
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
