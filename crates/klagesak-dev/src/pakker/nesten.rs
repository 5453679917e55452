//! Right packages close to where a rule would break, each with the numbers of the rules it is close to. They are examples of those rules
//! and not of the conformance suite.

use super::dokumenter::{DOCX, MAIL, PDF, PNG, TEXT, XLSX, docx, med, ole, pdf, png, relation, sagt, xlsx};
use super::onde::endret;
use super::pdfer::{egen_melding, utgaver};
use super::rawzip::{Entry, Zip};
use super::{Grenser, Ond, Sak, aktive, krav, skjult};

/// Every package that is nearly wrong, and how.
#[must_use]
pub fn nesten() -> Vec<(Ond, &'static [&'static str])> {
    let mut alle = beholderen();
    alle.extend(grensene());
    alle.extend(navnene());
    alle.extend(innholdet());
    alle.extend(pdf_filer());
    alle.extend(kontor());
    alle.extend(andre());
    alle.extend(skjult::nesten());
    alle.extend(aktive::nesten());
    alle.extend(krav::nesten());
    alle
}

type Naer = (Ond, &'static [&'static str]);

fn naer(navn: &'static str, regler: &'static [&'static str], zip: &Zip) -> Naer {
    (Ond::new(navn, &[], zip.write()), regler)
}

/// The right package with another name of its third document, which the message knows of.
fn kalt(navn: &str) -> Zip {
    let mut sak = Sak::minimal();
    sak.melding["innhold"]["dokumenter"][2]["filnavn"] = navn.into();
    navn.clone_into(&mut sak.dokumenter[2].0);
    sak.zip()
}

fn beholderen() -> Vec<Naer> {
    let mut like = Sak::minimal();
    let (navn, innhold) = (like.dokumenter[2].0.clone(), like.dokumenter[1].1.clone());
    like = like.med_innhold(2, &navn, PDF, innhold);
    vec![
        naer("to-dokumenter-med-samme-innhold", &["004"], &like.zip()),
        naer("navn-merket-som-utf-8", &["006"], &endret(3, |e| e.both(|r| r.flags = 0x800))),
        naer("filrettigheter-fra-unix", &["008"], &endret(3, |e| e.both(|r| r.attributes = 0o100_644 << 16))),
    ]
}

/// At the limits, which are lowered to what the right package is.
fn grensene() -> Vec<Naer> {
    let sak = Sak::minimal();
    let filer = sak.filer();
    let byte = filer.iter().map(|(_, content)| content.len() as u64).sum();
    let pakket: Vec<_> =
        filer.iter().map(|(name, content)| Entry::deflated(name.as_str(), content)).collect();
    let ganger = pakket.iter().map(|entry| u64::from(entry.record.size / entry.record.packed)).max();
    let asice = sak.asice();
    let omslag = asice.last().map(|manifest| manifest.data.len());
    let ved = |navn, regler, zip: &Zip, grenser| {
        let (ond, regler) = naer(navn, regler, zip);
        (ond.med_grenser(grenser), regler)
    };
    let usual = Grenser::default();
    let filer = Some(filer.len());
    let (manifest, regler) =
        ved("saa-stort-omslag-som-lov", &["013"], &Zip::new(asice), Grenser { omslag, ..usual });
    vec![
        ved("saa-mange-filer-som-lov", &["010"], &sak.zip(), Grenser { filer, ..usual }),
        ved("saa-stor-som-lov", &["011"], &sak.zip(), Grenser { byte: Some(byte), ..usual }),
        ved("saa-hardt-pakket-som-lov", &["012"], &Zip::new(pakket), Grenser { ganger, ..usual }),
        (Ond { regler: vec!["101"], ..manifest }, regler),
    ]
}

fn navnene() -> Vec<Naer> {
    vec![
        naer("alle-tegn-et-navn-kan-ha", &["014", "015"], &kalt("03-Klage_2..pdf")),
        naer("nesten-et-enhetsnavn", &["016"], &kalt("NULL.pdf")),
        naer("saa-langt-navn-som-lov", &["018"], &kalt(&format!("03-klage-{}.pdf", "x".repeat(107)))),
        naer("navn-som-ligner", &["019", "020", "047"], &kalt("04-vedtak-1.pdf")),
        naer("store-bokstaver-begge-steder", &["028"], &kalt("03-KLAGE.pdf")),
    ]
}

fn innholdet() -> Vec<Naer> {
    let kvittering = serde_json::from_str(klagesak_core::mal::KVITTERING).unwrap();
    let med_arkivmelding = |xml: &str| {
        let mut entries = Sak::minimal().entries();
        entries.push(Entry::stored("arkivmelding.xml", xml.as_bytes()));
        Zip::new(entries)
    };
    let dyp = format!("<arkivmelding>{}{}</arkivmelding>", "<a>".repeat(63), "</a>".repeat(63));
    vec![
        naer("kvittering-uten-dokumenter", &["022", "023"], &Sak::av(kvittering).zip()),
        naer(
            "med-arkivmelding",
            &["024", "029", "030", "048"],
            &med_arkivmelding(
                "<?xml version=\"1.0\"?><arkivmelding><tittel>Klage &amp; vedtak &#169;</tittel></arkivmelding>",
            ),
        ),
        naer(
            "arkivmelding-som-sier-det-samme-paa-sin-maate",
            &["048", "049"],
            &med_arkivmelding(&paa_sin_maate(&Sak::minimal())),
        ),
        naer("saa-dyp-arkivmelding-som-lov", &["031"], &med_arkivmelding(&dyp)),
    ]
}

/// What the message says, as another program might write it.
fn paa_sin_maate(sak: &Sak) -> String {
    let sjekksum = sak.melding["innhold"]["dokumenter"][2]["sha256"].as_str().unwrap().to_uppercase();
    let klagesak = sak.melding["klagesakId"].as_str().unwrap().to_uppercase();
    format!(
        "<arkivmelding><mappe><klagesakId>{{{klagesak}}}</klagesakId><klagesakId/>\
         <dokumentbeskrivelse><tittel>KLAGE.</tittel><dokumentobjekt>\
         <referanseDokumentfil>./03-Klage.pdf</referanseDokumentfil><sjekksum>{sjekksum}\n</sjekksum>\
         </dokumentobjekt></dokumentbeskrivelse><part><partNavn>SYNTETISK, PRØVE</partNavn><personID>\
         <identifikator>158385 10156</identifikator></personID></part></mappe></arkivmelding>"
    )
}

fn dokument(
    navn: &'static str,
    regler: &'static [&'static str],
    slag: &str,
    innhold: impl Into<Vec<u8>>,
) -> Naer {
    (med(navn, &[], slag, innhold), regler)
}

fn pdf_filer() -> Vec<Naer> {
    let mut objects = vec!["<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"; 117];
    objects.push("<</Nums[0<</S/D/St 1>>]>>");
    let lang = String::from_utf8(pdf("/PageLabels 121 0 R", &objects)).unwrap();
    let kids: Vec<_> = (3..121).map(|number| format!("{number} 0 R")).collect();
    let lang = lang.replace("/Kids[3 0 R]/Count 1", &format!("/Kids[{}]/Count 118", kids.join(" ")));
    let lenke = "<</S/URI/URI(https://eksempel.no)>>";
    let merke = "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A 4 0 R>>";
    vec![
        dokument(
            "pdf-som-aapner-paa-sin-egen-side",
            &["221", "222"],
            PDF,
            pdf("/OpenAction[3 0 R/Fit]", &[]),
        ),
        dokument("pdf-med-lenke-aa-trykke-paa", &["223"], PDF, {
            let made = String::from_utf8(pdf("", &[lenke, merke])).unwrap();
            rettet(&made.replace("595 842]>>", "595 842]/Annots[5 0 R]>>"))
        }),
        dokument("skjema-uten-xfa", &["224"], PDF, pdf("/AcroForm<</Fields[]>>", &[])),
        dokument("pdf-med-navn-og-uten-vedlegg", &["225"], PDF, pdf("/Names<</Dests<</Names[]>>>>", &[])),
        (Ond::new("egen-melding-i-pdf", &[], egen_melding("klagesak.json", "", "")), &["225"]),
        dokument("to-utgaver-uten-skript", &["226"], PDF, utgaver("<</S/GoTo/D[3 0 R/Fit]>>")),
        dokument("lang-pdf-i-ett", &["216"], PDF, rettet(&lang)),
        (sagt("riktig-sidetall", &[], "antallSider", "1", pdf("", &[])), &["211", "212", "213", "214"]),
    ]
}

/// A PDF whose table of objects is made anew, after its objects have moved.
fn rettet(pdf: &str) -> Vec<u8> {
    let body = pdf.split("xref\n").next().unwrap();
    let table: String = (1..)
        .map_while(|number| body.find(&format!("\n{number} 0 obj\n")))
        .map(|at| format!("{:010} 00000 n \n", at + 1))
        .collect();
    let size = table.lines().count() + 1;
    format!(
        "{body}xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{}\n%%EOF\n",
        body.len()
    )
    .into()
}

fn kontor() -> Vec<Naer> {
    let lenke = relation("hyperlink", "https://eksempel.no");
    let regneark = ole(&["/Workbook"]);
    vec![
        dokument(
            "dokument-med-lenke",
            &["203", "241", "242", "247"],
            DOCX,
            docx(&[("word/_rels/document.xml.rels", &lenke)]),
        ),
        dokument("regneark-for-seg-selv", &["243"], XLSX, xlsx(&[])),
        dokument("innebygd-regneark", &["244"], DOCX, docx(&[("word/embeddings/o.bin", &regneark)])),
        dokument("dokument-som-er-helt", &["206", "245", "246"], DOCX, docx(&[])),
        dokument(
            "dokument-som-pakkes-ut-til-litt",
            &["205"],
            DOCX,
            docx(&[("word/media/a.xml", &[b' '; 9000])]),
        ),
    ]
}

fn andre() -> Vec<Naer> {
    vec![
        dokument("tekst-som-nevner-et-skript", &["201", "202"], TEXT, "Filen begynte med #!/bin/sh.\n"),
        dokument("tekst-med-tabulator-og-samisk", &["251", "252"], TEXT, "Blåbærsyltetøy\tčáŋ\r\n"),
        dokument("stort-bilde", &["204", "231", "232", "233", "274"], PNG, png(22_360)),
        dokument(
            "e-post-uten-vedlegg",
            &["253"],
            MAIL,
            "From: kontor@eksempel.no\nSubject: Klage\n\nSe brevet.\n",
        ),
    ]
}
