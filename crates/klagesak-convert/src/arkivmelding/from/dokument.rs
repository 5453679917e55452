//! The documents of an arkivmelding.

use crate::rules::generated::utkast::{KO_UTKAST_020, KO_UTKAST_021, KO_UTKAST_024};
use klagesak_core::kodeverk::Mimetype;
use klagesak_core::persons::resembles_personnummer;
use klagesak_core::verdi::{LokalId, Sha256};
use klagesak_core::verdict::Pointer;
use serde_json::Value;

use super::sketch::{Sketch, verdi};
use crate::SourceFile;
use crate::arkivmelding::verdi::{self as les, dato, filnavn, linje, tall, token, uuid};
use crate::arkivmelding::{Profil, ord, personvern};
use crate::xml::Element;

/// The documents, but for the message itself; and the files they are made of, where these cannot keep their names.
pub(super) fn dokumenter(
    sketch: &mut Sketch,
    profil: &Profil,
    journalpost: Element<'_>,
    own: bool,
) -> Vec<SourceFile> {
    let (mut dokumenter, mut filer) = (Vec::new(), Vec::new());
    for element in journalpost.all("dokumentbeskrivelse").filter(|element| !is_the_message(*element)) {
        let mut base = Pointer::new("/innhold/dokumenter");
        base.push_index(dokumenter.len());
        let mut post = Sketch::under(base.clone());
        dokument(&mut post, profil, element, own);
        let navn = element.child("dokumentobjekt").and_then(|objekt| objekt.child("referanseDokumentfil"));
        if let Some(navn) = navn.and_then(Element::raw).filter(|_| !post.has(&["filnavn"])) {
            filer.push(SourceFile { document: base, name: navn.to_owned(), sha512: None });
        }
        dokumenter.push(Value::Object(post.felt));
        sketch.findings.extend(post.findings);
    }
    if !dokumenter.is_empty() {
        sketch.set(&["innhold", "dokumenter"], dokumenter);
    }
    filer
}

/// Whether a document is the message itself, `klagesak.json`.
fn is_the_message(element: Element<'_>) -> bool {
    let fil = element.child("dokumentobjekt").and_then(|objekt| objekt.child("referanseDokumentfil"));
    let slag = element.child("dokumenttype").and_then(verdi);
    fil.and_then(Element::text) == Some(ord::MELDINGSFIL)
        && slag.is_none_or(|slag| slag == ord::MELDINGSDOKUMENT)
}

fn dokument(sketch: &mut Sketch, profil: &Profil, element: Element<'_>, own: bool) {
    id(sketch, element);
    sketch.les(&["nummer"], element.child("dokumentnummer"), tall);
    tittel(sketch, element);
    let slag = element.child("dokumenttype");
    sketch.les_kode(&["type"], slag, |tekst| ord::dokumenttype_av(profil, tekst));
    for merknad in element.all("merknad") {
        if merknad.child("merknadstype").and_then(verdi) == Some(ord::SVAR_PAA_LINJE) {
            sketch.les(&["referanse"], merknad.child("merknadstekst"), token::<LokalId>);
        }
    }
    dating(sketch, element, own && slag.is_some());
    sketch.les(&["avsenderNavn"], element.child("forfatter"), linje::<200>);
    if let Some(objekt) = element.child("dokumentobjekt") {
        fil(sketch, profil, objekt);
    }
}

/// Our own id of the document; where it has none, the archive's.
fn id(sketch: &mut Sketch, element: Element<'_>) {
    if let Some(key) = element.child("referanseEksternNoekkel").and_then(own_key) {
        sketch.les(&["dokumentId"], Some(key), uuid);
    }
    sketch.les(&["dokumentId"], element.child("systemID"), uuid);
}

/// The key of a reference, when the key is ours.
pub(super) fn own_key(referanse: Element<'_>) -> Option<Element<'_>> {
    let own = referanse.child("fagsystem").and_then(Element::text) == Some(ord::FAGSYSTEM);
    referanse.child("noekkel").filter(|_| own)
}

fn tittel(sketch: &mut Sketch, dokument: Element<'_>) {
    let tittel = dokument.child("tittel").and_then(|tittel| Some((tittel, tittel.raw()?)));
    let Some((element, tekst)) = tittel else { return };
    visible(sketch, &["tittel"], element);
    let fil = dokument.child("dokumentobjekt").and_then(|objekt| objekt.child("referanseDokumentfil"));
    if fil.and_then(Element::raw) == Some(tekst) {
        sketch.note(&KO_UTKAST_020, &["tittel"], element);
    }
}

/// Reads a title that may be shown, without what should not be in it.
pub(super) fn visible(sketch: &mut Sketch, sti: &[&str], element: Element<'_>) {
    let Some(tekst) = element.raw() else { return };
    let (rest, cut) = personvern::cleaned(tekst);
    if cut {
        sketch.note(&KO_UTKAST_021, sti, element);
    }
    // A title that stands in for another says nothing, and is as good as none.
    if rest.is_some_and(|rest| !rest.ends_with(ord::UTELATT)) {
        sketch.les(sti, Some(element), les::tittel);
    }
}

/// The date on the document. What the archive has is when the document was registered there, unless we wrote it.
fn dating(sketch: &mut Sketch, element: Element<'_>, own: bool) {
    let opprettet = element.child("opprettetDato");
    match element.child("beskrivelse").and_then(Element::text) {
        Some(ord::UDATERT) => sketch.set(&["udatert"], true),
        Some(ord::UTEN_DATO) => {}
        _ => {
            sketch.les(&["dato"], opprettet, dato);
            if let Some(opprettet) = opprettet.filter(|_| !own && sketch.has(&["dato"])) {
                sketch.note(&KO_UTKAST_024, &["dato"], opprettet);
            }
        }
    }
}

fn fil(sketch: &mut Sketch, profil: &Profil, objekt: Element<'_>) {
    let variant = objekt.child("variantformat");
    sketch.les_kode(&["variantformat"], variant, |tekst| ord::code_for(profil.koder.variantformat, tekst));
    let navn = objekt.child("referanseDokumentfil");
    if let Some(navn) = navn.filter(|navn| navn.raw().is_some_and(resembles_personnummer)) {
        sketch.note(&KO_UTKAST_021, &["filnavn"], navn);
    } else {
        sketch.les(&["filnavn"], navn, filnavn);
    }
    match objekt.child("mimeType") {
        Some(slag) => sketch.les(&["mimetype"], Some(slag), token::<Mimetype>),
        None => {
            if let Some(slag) = navn.and_then(Element::raw).and_then(ord::mimetype) {
                sketch.set(&["mimetype"], slag);
            }
        }
    }
    sketch.les(&["stoerrelse"], objekt.child("filstoerrelse"), tall);
    let sha256 = objekt.child("sjekksumAlgoritme").and_then(Element::text);
    if sha256.is_some_and(|navn| navn.eq_ignore_ascii_case("sha-256") || navn.eq_ignore_ascii_case("sha256"))
    {
        sketch
            .les(&["sha256"], objekt.child("sjekksum"), |tekst| token::<Sha256>(&tekst.to_ascii_lowercase()));
    }
}
