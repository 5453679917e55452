//! Right packages, as different writers make them.

use super::onde::{ETSI, endret, med_lang_slutt, zip64};
use super::rawzip::{Entry, Zip};
use super::signerte;
use super::{Ond, Sak, asicmanifest, krav};

/// A right package in each form that is accepted, with the warnings it cannot be without.
#[must_use]
pub fn gode() -> Vec<Ond> {
    let sak = Sak::minimal();
    let streamed =
        sak.filer().iter().map(|(navn, innhold)| Entry::streamed(navn.as_str(), innhold)).collect();
    let mut unmarked: Vec<_> =
        sak.filer().iter().map(|(navn, innhold)| Entry::streamed(navn.as_str(), innhold)).collect();
    unmarked.iter_mut().for_each(|entry| drop(entry.descriptor.drain(..4)));
    let mut backwards = sak.entries();
    backwards.reverse();
    let mut folder = sak.asice();
    folder.insert(7, Entry::stored("META-INF/", b""));
    let with = |digest, namespace| Zip::new(sak.asice_with(&asicmanifest(&sak.filer(), digest, namespace)));
    let usual = b"mimetype=application/vnd.etsi.asic-e+zip".to_vec();
    let unsigned = |navn, zip: &Zip| Ond::new(navn, &["101"], zip.write());
    let mut gode = vec![
        Ond::new("lagret", &[], sak.zip().write()),
        Ond::new("komprimert-med-etterfoelgere", &[], Zip::new(streamed).write()),
        Ond::new("komprimert-med-etterfoelgere-uten-merke", &[], Zip::new(unmarked).write()),
        Ond::new("zip64-stoerrelser", &[], med_lang_slutt(endret(2, zip64)).write()),
        Ond::new("i-annen-rekkefoelge", &[], Zip::new(backwards).write()),
        Ond::new("zip64", &[], Zip { zip64: Some(|_| {}), ..sak.zip() }.write()),
        unsigned("asice", &Zip::new(sak.asice())),
        unsigned("asice-med-vanlig-kommentar", &Zip { comment: usual, ..Zip::new(sak.asice()) }),
        unsigned("asice-med-mappen", &Zip::new(folder)),
        unsigned("asice-fra-dotnet", &with("net", "http://uri.etsi.org/2918/v1.2.1#")),
        unsigned("asice-sha-384", &with("sha384", ETSI)),
        unsigned("asice-sha-512", &with("sha512", ETSI)),
    ];
    gode.extend(signerte::gode());
    gode.extend(krav::gode());
    gode
}
