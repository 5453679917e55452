//! Packages whose wrapping says something else than what is in it: names, sizes, folders and the arkivmelding.

use super::dokumenter::{PDF, med, png};
use super::onde::endret;
use super::rawzip::{Entry, Zip};
use super::{Ond, Sak};

pub(super) fn alle() -> Vec<Ond> {
    let mut alle = zip();
    alle.extend(navn());
    alle.extend(arkivmelding());
    alle.push(med("bilde-oppgitt-som-annet-bilde", &["206"], "image/jpeg", png(100)));
    alle
}

/// The right package in a folder, with what the machine adds.
fn mappe(folder: &str, added: &[&str]) -> Zip {
    let mut entries = Sak::minimal().entries();
    for entry in &mut entries {
        entry.record.name = [folder.as_bytes(), &entry.record.name].concat();
    }
    let folder_of = |name: &str| Entry::stored(name, b"").both(|r| r.attributes = 0o040_755 << 16 | 0x10);
    if !folder.is_empty() {
        entries.insert(0, folder_of(folder));
    }
    entries.extend(added.iter().map(|name| match name.ends_with('/') {
        true => folder_of(name),
        false => Entry::deflated(*name, b"notat"),
    }));
    Zip::new(entries)
}

fn zip() -> Vec<Ond> {
    let followed = endret(2, |e| {
        let Entry { descriptor, local, .. } = Entry::streamed(e.record.name.clone(), &e.data);
        let mut e = Entry { descriptor, local, ..e };
        e.record.flags |= 1 << 3;
        e.descriptor.splice(8..12, e.record.packed.to_le_bytes());
        e
    });
    let macos = ["__MACOSX/", "__MACOSX/sak/._03-klage.pdf", "sak/.DS_Store"];
    vec![
        Ond::new("lagret-med-etterfoelger", &["044"], followed.write()),
        Ond::new("mappe-med-etterfoelger", &["044"], mappe_bak().write()),
        Ond::new("mappe-paa-papiret", &["008"], endret(2, |e| e.both(|r| r.attributes = 0x10)).write()),
        Ond::new("hele-mappen-pakket", &["046"], mappe("sak/", &[]).write()),
        Ond::new("pakket-av-macos", &["046"], mappe("sak/", &macos).write()),
        Ond::new("pakket-av-windows", &["046"], mappe("", &["Thumbs.db", "desktop.ini"]).write()),
    ]
}

/// A folder whose sizes stand behind the nothing that is in it.
fn mappe_bak() -> Zip {
    let mut entries = Sak::minimal().asice();
    let mut folder = Entry::stored("META-INF/", b"");
    folder.record.flags = 1 << 3;
    folder.descriptor = [b"PK\x07\x08".as_slice(), &[0; 12]].concat();
    entries.insert(entries.len() - 1, folder);
    Zip::new(entries)
}

fn navn() -> Vec<Ond> {
    let kalt = |navn, filnavn: &str| {
        let sak = Sak::minimal();
        let content = sak.dokumenter[2].1.clone();
        Ond::new(navn, &["047"], sak.med_innhold(2, filnavn, PDF, content).zip().write())
    };
    vec![
        kalt("dokument-som-heter-program", "03-klage.pdf.exe"),
        kalt("dokument-som-heter-makrodokument", "03-klage.docm"),
    ]
}

fn arkivmelding() -> Vec<Ond> {
    let skrevet = |navn, regler: &[&'static str], xml: &str| {
        let mut entries = Sak::minimal().entries();
        entries.push(Entry::stored("arkivmelding.xml", xml.as_bytes()));
        Ond::new(navn, regler, Zip::new(entries).write())
    };
    let med = |navn, regler: &[&'static str], innhold: &str| {
        skrevet(navn, regler, &format!("<arkivmelding><mappe>{innhold}</mappe></arkivmelding>"))
    };
    let fil = |navn: &str, sjekksum: &str| {
        format!(
            "<dokumentobjekt><referanseDokumentfil>{navn}</referanseDokumentfil><sjekksum>{sjekksum}</sjekksum></dokumentobjekt>"
        )
    };
    let mut tom = Sak::minimal().entries();
    tom.push(Entry::stored("arkivmelding.xml", b"<arkivmelding/>"));
    vec![
        Ond::new("arkivmelding-uten-innhold", &["029"], Zip::new(tom).write()),
        med(
            "arkivmelding-om-annen-sak",
            &["048"],
            "<klagesakId>ec2c57a5-dc1e-4c7d-a799-9be861a39ce8</klagesakId>",
        ),
        med("arkivmelding-om-annen-person", &["048"], "<identifikator>12869190185</identifikator>"),
        med("arkivmelding-med-annet-innhold", &["048"], &fil("03-klage.pdf", &"0".repeat(64))),
        med("arkivmelding-som-foerer-ut", &["048"], &fil("../../etc/03-klage.pdf", "")),
        med("arkivmelding-som-skjuler-at-den-foerer-ut", &["048"], &fil("%2e%2e%5c03-klage.pdf", "")),
        med(
            "arkivmelding-med-annet-innhold-og-annen-skrivemaate",
            &["048"],
            &fil(".\\03-KLAGE.pdf", &format!("SHA-256: {}\n", "00 ".repeat(32))),
        ),
        med(
            "arkivmelding-med-annen-tittel",
            &["049"],
            &format!(
                "<dokumentbeskrivelse><tittel>Regning fra bakeren</tittel>{}</dokumentbeskrivelse>",
                fil("03-klage.pdf", "")
            ),
        ),
        med(
            "arkivmelding-med-annet-navn",
            &["049"],
            "<part><partNavn>Ukjent Annenmann</partNavn><personID><identifikator>15838510156</identifikator></personID></part>",
        ),
        skrevet(
            "arkivmelding-med-stilark",
            &["030"],
            "<?xml-stylesheet type=\"text/xsl\" href=\"https://eksempel.no/a.xsl\"?><arkivmelding><mappe/></arkivmelding>",
        ),
        skrevet(
            "arkivmelding-med-skript",
            &["030"],
            "<arkivmelding><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script></arkivmelding>",
        ),
    ]
}
