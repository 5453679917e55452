//! Hostile packages: the tricks on what a package is made of.

use super::rawzip::{Entry, Record, Zip, extra};
use super::{Ond, Sak, asicmanifest};

pub(super) const ETSI: &str = "http://uri.etsi.org/02918/v1.2.1#";

fn ond(navn: &'static str, regler: &'static [&'static str], zip: &Zip) -> Ond {
    Ond::new(navn, regler, zip.write())
}

/// The right package with one more entry, which is on no list.
fn med(entry: Entry) -> Zip {
    let mut entries = Sak::minimal().entries();
    entries.push(entry);
    Zip::new(entries)
}

fn navn(navn: impl Into<Vec<u8>>) -> Zip {
    med(Entry::stored(navn, b"innhold"))
}

/// The right package with its entry of a number done over.
pub(super) fn endret(number: usize, change: impl FnOnce(Entry) -> Entry) -> Zip {
    let mut entries = Sak::minimal().entries();
    let entry = entries.remove(number);
    entries.insert(number, change(entry));
    Zip::new(entries)
}

fn med_tillegg(record: &mut Record, id: u16, content: &[u8]) {
    record.extra = extra(id, content);
}

/// With its sizes in an extra field, as for files of many gigabytes.
pub(super) fn zip64(entry: Entry) -> Entry {
    entry.both(|r| {
        let sizes = [u64::from(r.size), u64::from(r.packed)].map(u64::to_le_bytes).concat();
        (r.size, r.packed) = (u32::MAX, u32::MAX);
        r.extra = extra(1, &sizes);
    })
}

/// With an end of long numbers, as for packages of many gigabytes.
pub(super) fn med_lang_slutt(zip: Zip) -> Zip {
    Zip { zip64: Some(|_| {}), ..zip }
}

/// One package for each trick on the container, the names, the list of documents and the manifest.
pub(super) fn alle() -> Vec<Ond> {
    let mut alle = beholderen();
    alle.extend(grensene());
    alle.extend(navnene());
    alle.extend(innholdet());
    alle.extend(asice());
    alle
}

fn beholderen() -> Vec<Ond> {
    let god = || Sak::minimal().zip();
    let ferdig = god().write();
    let slutt = |n: usize| ferdig[..ferdig.len() - n].to_vec();
    let mut dobbel_slutt = god();
    let mut inner = b"PK\x05\x06".to_vec();
    inner.extend([0; 18]);
    dobbel_slutt.comment = inner;
    let overlapp = || {
        let mut entries = Sak::minimal().entries();
        // Two names for one content.
        let mut twin = entries[1].clone();
        twin.only_listed = true;
        twin.central = |record| record.offset = 0;
        entries.push(twin);
        entries
    };
    let mut kopi = overlapp();
    let last = kopi.len() - 1;
    kopi[last] = Entry { central: |_| {}, ..kopi[0].clone() };
    kopi[last].only_listed = true;
    kopi[last].central = |record| record.offset = 0;
    vec![
        Ond::new("tom-fil", &["001"], Vec::new()),
        Ond::new("ikke-zip", &["001"], b"%PDF-1.7 dette er ingen pakke".to_vec()),
        Ond::new("avkortet-slutt", &["001"], slutt(1)),
        Ond::new("avkortet-midt-i", &["001"], slutt(ferdig.len() / 2)),
        ond("to-mulige-slutter", &["002"], &dobbel_slutt),
        ond("del-av-flere", &["002"], &Zip { disk: 1, ..god() }),
        ond("feil-antall", &["002"], &Zip { count: Some(5), ..god() }),
        ond("for-hoeyt-antall", &["002"], &Zip { count: Some(7), ..god() }),
        ond("zip64-som-motsier", &["002"], &Zip { zip64: Some(|n| n[2] += 1000), ..god() }),
        ond("zip64-med-annet-antall", &["002"], &Zip { zip64: Some(|n| n[0] -= 1), ..god() }),
        ond("del-paa-annen-disk", &["002"], &endret(2, |e| e.central(|r| r.disk = 1))),
        ond("data-bak-slutten", &["003"], &Zip { trailing: b"skjult".to_vec(), ..god() }),
        ond("data-foran", &["003"], &Zip { prefix: b"#!/bin/sh\n".to_vec(), ..god() }),
        ond(
            "data-foran-med-rettet-plass",
            &["003"],
            &Zip { prefix: b"MZ".to_vec(), adjusted: true, ..god() },
        ),
        ond("data-mellom-filer", &["003"], &endret(2, |e| Entry { gap: b"skjult".to_vec(), ..e })),
        ond("data-foran-listen", &["003"], &Zip { before_directory: b"skjult".to_vec(), ..god() }),
        ond("data-bak-listen", &["003"], &Zip { after_directory: b"skjult".to_vec(), ..god() }),
        ond(
            "skjult-fil-mellom-filer",
            &["003"],
            &endret(2, |e| {
                let hidden = Zip::new(vec![Entry::stored("skjult.pdf", b"skjult")]).write();
                Entry { gap: hidden[..46].to_vec(), ..e }
            }),
        ),
        ond("samme-innhold-to-ganger", &["004", "019"], &Zip::new(kopi)),
        ond("peker-inn-i-annen-fil", &["005", "019"], &Zip::new(overlapp())),
        ond("annet-navn-i-hodet", &["005"], &endret(2, |e| e.local(|r| r.name[0] = b'9'))),
        ond("lengre-navn-i-hodet", &["005"], &endret(2, |e| e.local(|r| r.name.push(b'x')))),
        ond("annen-metode-i-hodet", &["005"], &endret(2, |e| e.local(|r| r.method = 8))),
        ond("andre-flagg-i-hodet", &["005"], &endret(2, |e| e.local(|r| r.flags = 0x800))),
        ond("annen-sjekksum-i-hodet", &["005"], &endret(2, |e| e.local(|r| r.crc ^= 1))),
        ond("annen-stoerrelse-i-hodet", &["005"], &endret(2, |e| e.local(|r| r.size += 1))),
        ond("annen-plass", &["005"], &endret(2, |e| e.central(|r| r.offset += 1))),
        ond("plass-utenfor-filen", &["005"], &endret(2, |e| e.central(|r| r.offset = u32::MAX - 1))),
        ond(
            "stoerrelse-utenfor-filen",
            &["005"],
            &endret(2, |e| e.both(|r| (r.packed, r.size) = (1 << 30, 1 << 30))),
        ),
        ond(
            "annet-navn-for-dem-som-kan-unicode",
            &["005"],
            &endret(2, |e| e.both(|r| med_tillegg(r, 0x7075, b"\x01\0\0\0\0annet.pdf"))),
        ),
        ond(
            "ulik-etterfoelger",
            &["005"],
            &endret(2, |e| {
                let mut e = Entry::streamed(e.record.name, &e.data);
                e.descriptor[4] ^= 1;
                e
            }),
        ),
        ond("lagret-med-to-stoerrelser", &["005"], &endret(2, |e| e.both(|r| r.size -= 1))),
        ond(
            "annen-stoerrelse-i-zip64",
            &["005"],
            &med_lang_slutt(endret(2, |e| zip64(e).local(|r| r.extra[4] ^= 1))),
        ),
        ond("zip64-uten-tall", &["002"], &med_lang_slutt(endret(2, |e| zip64(e).both(|r| r.extra.clear())))),
        ond(
            "zip64-to-ganger",
            &["002"],
            &med_lang_slutt(endret(2, |e| zip64(e).central(|r| r.extra = r.extra.repeat(2)))),
        ),
        ond("zip64-uten-slutt", &["002"], &endret(2, zip64)),
        Ond::new("zip64-slutt-uten-merke", &["002"], slutt_uten_merke()),
        ond("krever-nyere-program", &["002"], &endret(2, |e| e.both(|r| r.needed = 46))),
        ond("krever-nyere-program-i-hodet", &["005"], &endret(2, |e| e.local(|r| r.needed = 63))),
        ond("ukjent-flagg", &["002"], &endret(2, |e| e.both(|r| r.flags = 1 << 5))),
        ond(
            "lang-etterfoelger",
            &["005"],
            &endret(2, |e| {
                let mut e = Entry::streamed(e.record.name, &e.data);
                let numbers = [e.record.packed, e.record.size].map(|number| u64::from(number).to_le_bytes());
                e.descriptor.truncate(8);
                e.descriptor.extend(numbers.concat());
                e
            }),
        ),
        ond("kryptert", &["006"], &endret(2, |e| e.both(|r| r.flags = 1))),
        ond("sterkt-kryptert", &["006"], &endret(2, |e| e.both(|r| r.flags = 0x41))),
        ond("aes-kryptert", &["006"], &endret(2, |e| e.both(|r| (r.flags, r.method) = (1, 99)))),
        ond("ukjent-komprimering", &["007"], &endret(2, |e| e.both(|r| r.method = 12))),
        ond("symbolsk-lenke", &["008"], &endret(2, |e| e.both(|r| r.attributes = 0o120_777 << 16))),
        ond("enhet", &["008"], &endret(2, |e| e.both(|r| r.attributes = 0o020_666 << 16))),
        ond("kommentar", &["009"], &Zip { comment: b"bare til deg".to_vec(), ..god() }),
    ]
}

/// The long numbers beside the short ones: one reader looks for them only where a short one says that it does not fit.
fn slutt_uten_merke() -> Vec<u8> {
    let [mut bytes, short] =
        [med_lang_slutt(Sak::minimal().zip()), Sak::minimal().zip()].map(|zip| zip.write());
    let (end, own) = (bytes.len() - 22, short.len() - 22);
    bytes.splice(end.., short[own..].iter().copied());
    bytes
}

fn grensene() -> Vec<Ond> {
    let mange = (0..1001).map(|i| Entry::stored(format!("{i}.pdf"), b"x")).collect();
    let stor = |entry: Entry| entry.both(|r| r.size = 1 << 30);
    let store = (0..3).map(|i| stor(Entry::deflated(format!("{i}.pdf"), &vec![0; 5 << 20]))).collect();
    let mut pakket = vec![b' '; 17 << 20];
    let mut x = 1_u32;
    for byte in &mut pakket {
        x = x.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *byte = (x >> 24) as u8;
    }
    let stor_melding = vec![Entry::stored("klagesak.json", &pakket)];
    vec![
        ond("1001-filer", &["010"], &Zip::new(mange)),
        ond("65535-filer-paa-papiret", &["010"], &Zip { count: Some(65535), ..Sak::minimal().zip() }),
        ond("tre-gigabyte-paa-papiret", &["011", "012"], &Zip::new(store)),
        ond("zip-bombe", &["012"], &med(Entry::deflated("bombe.txt", &vec![0; 64 << 20]))),
        ond("melding-paa-17-megabyte", &["013", "021"], &Zip::new(stor_melding)),
    ]
}

fn navnene() -> Vec<Ond> {
    vec![
        ond("opp-og-ut", &["014"], &navn("../../etc/cron.d/x")),
        ond("opp-midt-i", &["014"], &navn("META-INF/../../x.pdf")),
        ond("fra-toppen", &["014"], &navn("/etc/passwd")),
        ond("stasjonsbokstav", &["014"], &navn("C:/x.pdf")),
        ond("omvendt-skraastrek", &["014"], &navn("..\\..\\x.pdf")),
        ond("alternativ-datastroem", &["014"], &navn("x.pdf:skjult")),
        ond("nulltegn", &["015"], &navn("x.exe\0.pdf")),
        ond("styretegn", &["015"], &navn("x\u{1b}[2J.pdf")),
        ond("snudd-leseretning", &["015"], &navn("x\u{202e}fdp.exe")),
        ond("navnet-paa-meta-inf", &["016"], &navn("meta-inf")),
        ond("enhetsnavn", &["016"], &navn("NUL.pdf")),
        ond("undermappe", &["017"], &navn("mappe/x.pdf")),
        ond("mappe", &["017"], &navn("mappe/").tap_last(|e| e.data.clear())),
        ond("langt-navn", &["018"], &navn("x".repeat(201))),
        ond("ikke-utf-8", &["018"], &navn(b"s\xf8knad.pdf".to_vec())),
        ond("tomt-navn", &["018"], &navn("")),
        ond("punktum-til-slutt", &["018"], &navn("x.pdf.")),
        ond("to-like-navn", &["019"], &navn("03-klage.pdf")),
        ond("tvillinger", &["020", "024"], &navn("03-Klage.PDF")),
    ]
}

impl Zip {
    fn tap_last(mut self, change: impl FnOnce(&mut Entry)) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            change(entry);
            (entry.record.size, entry.record.packed, entry.record.crc) = (0, 0, 0);
        }
        self
    }
}

fn innholdet() -> Vec<Ond> {
    let sak = Sak::minimal();
    let bytt = |a: usize, b: usize| {
        let mut sak = Sak::minimal();
        let (x, y) = (sak.dokumenter[a].1.clone(), sak.dokumenter[b].1.clone());
        (sak.dokumenter[a].1, sak.dokumenter[b].1) = (y, x);
        sak.zip()
    };
    let med_melding = |melding: &[u8]| {
        let mut entries = sak.entries();
        entries[0] = Entry::stored("klagesak.json", melding);
        Zip::new(entries)
    };
    let utelatt = |number: usize| {
        let mut entries = sak.entries();
        entries.remove(number);
        Zip::new(entries)
    };
    let dobbel = String::from_utf8_lossy(&sak.bytes()).replacen('{', "{\"innhold\":{\"dokumenter\":[]},", 1);
    vec![
        ond("uten-melding", &["021"], &utelatt(0)),
        ond("melding-er-ikke-json", &["022"], &med_melding(b"{")),
        ond("to-innholdslister", &["022"], &med_melding(dobbel.as_bytes())),
        ond("dokument-mangler", &["023"], &utelatt(3)),
        ond("ekstra-fil", &["024"], &navn("99-ekstra.pdf")),
        ond(
            "endret-dokument",
            &["025"],
            &endret(3, |e| {
                let mut content = e.data.clone();
                content[9] ^= 1;
                Entry::stored(e.record.name, &content)
            }),
        ),
        ond(
            "forlenget-dokument",
            &["025", "026"],
            &endret(3, |e| {
                let content = [e.data.as_slice(), b"%"].concat();
                Entry::stored(e.record.name, &content)
            }),
        ),
        ond("to-dokumenter-har-byttet-navn", &["025", "026"], &bytt(1, 2)).om(&[1, 2]),
        ond("sjekksum-i-beholderen", &["027"], &endret(3, |e| e.both(|r| r.crc ^= 1))),
        ond(
            "stoerrelse-lyver",
            &["027"],
            &endret(3, |e| Entry::deflated(e.record.name, &e.data).both(|r| r.size -= 1)),
        ),
        ond("komprimert-soeppel", &["027"], &endret(3, |e| e.both(|r| r.method = 8))),
        ond(
            "data-bak-komprimert",
            &["027"],
            &endret(3, |e| {
                let mut e = Entry::deflated(e.record.name, &e.data);
                e.data.extend(b"skjult");
                e.record.packed += 6;
                e
            }),
        ),
        ond("annen-skrivemaate", &["028"], &endret(3, |e| e.both(|r| r.name.make_ascii_uppercase()))),
        ond(
            "xml-med-entitet",
            &["030"],
            &med(Entry::stored(
                "arkivmelding.xml",
                b"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            )),
        ),
        ond(
            "milliard-av-latter",
            &["030"],
            &med(Entry::stored(
                "arkivmelding.xml",
                b"<!DOCTYPE a [<!ENTITY b \"xx\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
            )),
        ),
        ond(
            "xml-med-hundre-tusen-attributter",
            &["031"],
            &med(Entry::stored(
                "arkivmelding.xml",
                format!("<a{}/>", (0..100_000).map(|i| format!(" a{i}=''")).collect::<String>()).as_bytes(),
            )),
        ),
        ond(
            "xml-med-hundre-tusen-navnerom",
            &["031"],
            &med(Entry::stored(
                "arkivmelding.xml",
                format!(
                    "<a>{}{}</a>",
                    (0..60)
                        .map(|i| format!(
                            "<b{}>",
                            (0..60).map(|j| format!(" xmlns:n{i}x{j}='u'")).collect::<String>()
                        ))
                        .collect::<String>(),
                    "<c/>".repeat(100_000)
                )
                .as_bytes(),
            )),
        ),
        ond("annen-xml-som-arkivmelding", &["029"], &med(Entry::stored("arkivmelding.xml", b"<manifest/>"))),
        ond("program-som-sbd", &["029"], &med(Entry::stored("sbd.json", b"MZ\x90\0"))),
        ond("dyp-xml", &["031"], &med(Entry::stored("arkivmelding.xml", "<a>".repeat(100_000).as_bytes()))),
    ]
}

fn asice() -> Vec<Ond> {
    let sak = Sak::minimal();
    let god = || sak.asice();
    let med = |entry: Entry| {
        let mut entries = god();
        entries.push(entry);
        Zip::new(entries)
    };
    let flyttet = || {
        let mut entries = god();
        let first = entries.remove(0);
        entries.push(first);
        Zip::new(entries)
    };
    let mimetype = |change: fn(Entry) -> Entry| {
        let mut entries = god();
        entries[0] = change(entries[0].clone());
        Zip::new(entries)
    };
    let manifest = asicmanifest(&sak.filer(), "sha256", ETSI);
    let med_manifest = |manifest: &str| Zip::new(sak.asice_with(manifest));
    let svak = asicmanifest(&sak.filer(), "sha1", ETSI);
    let kort = asicmanifest(&sak.filer()[1..], "sha256", ETSI);
    let mut flere = sak.filer();
    flere.push(("borte.pdf".into(), Vec::new()));
    let mut to_ganger = sak.filer();
    to_ganger.push(sak.filer()[0].clone());
    let mut byttet = sak.filer();
    byttet[0].1 = b"{}".to_vec();
    let uten = Zip::new(god().into_iter().take(7).collect());
    let signatur = "<SigReference URI=\"META-INF/signature-1.p7s\"/><DataObjectReference";
    vec![
        ond("mimetype-sist", &["032", "101"], &flyttet()),
        ond("mimetype-komprimert", &["045", "101"], &mimetype(|e| Entry::deflated(e.record.name, &e.data))),
        ond(
            "mimetype-med-tilleggsfelt",
            &["045", "101"],
            &mimetype(|e| e.both(|r| med_tillegg(r, 0x5455, b"\0"))),
        ),
        ond("mimetype-mangler", &["032", "101"], &Zip::new(god().split_off(1))),
        ond(
            "annen-mimetype",
            &["033", "101"],
            &mimetype(|e| Entry::stored(e.record.name, b"application/zip")),
        ),
        ond("uten-asicmanifest", &["034", "101"], &uten),
        ond(
            "to-asicmanifest",
            &["035", "101"],
            &med(Entry::stored("META-INF/ASiCManifest2.xml", manifest.as_bytes())),
        ),
        ond("asicmanifest-med-annen-rot", &["036", "101"], &med_manifest("<a/>")),
        ond("asicmanifest-med-entitet", &["030", "101"], &med_manifest(&format!("<!DOCTYPE a>{manifest}"))),
        ond("asicmanifest-avkortet", &["031", "101"], &med_manifest(&manifest[..manifest.len() / 2])),
        ond("svak-sjekksum", &["037", "101"], &med_manifest(&svak)),
        ond("annen-sjekksum", &["038", "101"], &med_manifest(&asicmanifest(&byttet, "sha256", ETSI))),
        ond("oppfoert-fil-mangler", &["039", "101"], &med_manifest(&asicmanifest(&flere, "sha256", ETSI))),
        ond("melding-utenfor-asicmanifest", &["040", "101"], &med_manifest(&kort)),
        ond("fil-to-ganger", &["041", "101"], &med_manifest(&asicmanifest(&to_ganger, "sha256", ETSI))),
        ond("ukjent-i-meta-inf", &["042", "101"], &med(Entry::stored("META-INF/x.exe", b"MZ"))),
        ond(
            "signatur-uten-henvisning",
            &["043", "102"],
            &med(Entry::stored("META-INF/signature-1.p7s", b"cms")),
        ),
        ond(
            "signatur-borte",
            &["043", "101"],
            &med_manifest(&manifest.replacen("<DataObjectReference", signatur, 1)),
        ),
    ]
}
