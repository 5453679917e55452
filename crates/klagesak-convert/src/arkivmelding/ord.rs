//! Our codes as words or codes of a dialect, and back.

use klagesak_core::kodeverk::{Dokumenttype, Kodeverk, Meldingstype, Mimetype, Skjermingshjemmel};

use super::Profil;

/// The name of the message itself, which travels with its documents.
pub(crate) const MELDINGSFIL: &str = "klagesak.json";
/// What kind of document the message itself is.
pub(crate) const MELDINGSDOKUMENT: &str = "Klagesak-melding";
/// What archives call this system in references to its own ids.
pub(crate) const FAGSYSTEM: &str = "klagesak";
/// `beskrivelse` of a document that says it has no date, and of one that says nothing about it.
pub(crate) const UDATERT: &str = "Udatert";
pub(crate) const UTEN_DATO: &str = "Dato ikke oppgitt";
/// `merknadstype` of the line in a request that a document answers.
pub(crate) const SVAR_PAA_LINJE: &str = "Svar på linje i forespørsel";
/// What ends a title that stands in for one that cannot be shown.
pub(crate) const UTELATT: &str = " (tittel utelatt)";
/// The title of every case, in which nothing is said about anyone.
pub(crate) const SAKSTITTEL: &str = "Klagesak, økonomisk sosialhjelp";

/// The title of a journalpost, in which nothing is said about anyone; none for types that are not archived.
pub(crate) fn journaltittel(meldingstype: &Meldingstype) -> Option<&'static str> {
    Some(match meldingstype {
        Meldingstype::Oversendelse => "Oversendelse av klagesak",
        Meldingstype::Ettersendelse => "Ettersendelse i klagesak",
        Meldingstype::Avgjoerelse => "Avgjørelse i klagesak",
        Meldingstype::Trekk => "Trekk av klage",
        Meldingstype::Forespoersel => "Forespørsel i klagesak",
        Meldingstype::InnkommetKlage => "Innkommet klage",
        Meldingstype::NyttVedtak => "Nytt vedtak i klagesak",
        Meldingstype::Overfoering => "Overføring av klagesak",
        Meldingstype::Partsendring => "Endring om partene i klagesak",
        _ => return None,
    })
}

/// The type that is the letter of a message, and so its main document.
pub(crate) fn hovedtype(meldingstype: &Meldingstype) -> Option<Dokumenttype> {
    match meldingstype {
        Meldingstype::Oversendelse => Some(Dokumenttype::Oversendelsesbrev),
        Meldingstype::Avgjoerelse => Some(Dokumenttype::Avgjoerelse),
        Meldingstype::Ettersendelse => Some(Dokumenttype::Kommentar),
        Meldingstype::InnkommetKlage => Some(Dokumenttype::Klage),
        Meldingstype::NyttVedtak => Some(Dokumenttype::Vedtak),
        _ => None,
    }
}

/// What a dialect calls a type of document.
pub(crate) fn dokumenttype(profil: &Profil, kode: &str) -> Option<&'static str> {
    let known = Dokumenttype::INFO.find(kode)?;
    Some(match profil.koder.dokumenttype {
        Some(koder) => koder.iter().find(|(own, _)| *own == kode).map_or(known.verdi, |(_, theirs)| *theirs),
        None => known.navn.nb,
    })
}

/// The type of document a dialect means.
pub(crate) fn dokumenttype_av(profil: &Profil, ord: &str) -> Option<&'static str> {
    let theirs = profil.koder.dokumenttype.unwrap_or_default();
    if let Some((own, _)) = theirs.iter().find(|(_, theirs)| *theirs == ord) {
        return Some(own);
    }
    let known = Dokumenttype::INFO.koder.iter();
    known.into_iter().find(|k| k.verdi == ord || k.navn.nb.eq_ignore_ascii_case(ord)).map(|k| k.verdi)
}

/// What a dialect calls one of our codes, and back, by a table of pairs.
pub(crate) fn words_for(tabell: &[(&'static str, &'static str)], kode: &str) -> Option<&'static str> {
    tabell.iter().find(|(own, _)| *own == kode).map(|(_, theirs)| *theirs)
}

/// The reverse of [`words_for`].
pub(crate) fn code_for(tabell: &[(&'static str, &'static str)], ord: &str) -> Option<&'static str> {
    tabell.iter().find(|(_, theirs)| *theirs == ord).map(|(own, _)| *own)
}

/// What kind of number a national person number is: the first digit says it, of numbers that exist.
pub(crate) fn identifikatortype(nummer: &str) -> Option<&'static str> {
    let digits = nummer.len() == 11 && nummer.bytes().all(|b| b.is_ascii_digit());
    match nummer.bytes().next().filter(|_| digits)? {
        b'0'..=b'3' => Some("FOEDSELSNUMMER"),
        b'4'..=b'7' => Some("D_NUMMER"),
        _ => None,
    }
}

/// The kind of file a name says it is.
pub(crate) fn mimetype(filnavn: &str) -> Option<&'static str> {
    let (_, extension) = filnavn.rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    let fits = Mimetype::KJENTE.iter().position(|kind| kind.extensions().contains(&extension.as_str()))?;
    Mimetype::INFO.koder.get(fits).map(|kode| kode.verdi)
}

/// The provisions that shield a case, as archives cite them.
pub(crate) static HJEMLER: &[(Skjermingshjemmel, &str)] = &[
    (Skjermingshjemmel::Offl13, "offl. § 13"),
    (Skjermingshjemmel::Fvl1967P13, "fvl. § 13"),
    (Skjermingshjemmel::Fvl2025P31, "fvl. (2025) § 31"),
    (Skjermingshjemmel::Sotjl44, "sotjl. § 44"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_of_document_comes_back_from_every_dialect() {
        for profil in Profil::ALLE {
            for kode in Dokumenttype::INFO.koder {
                let word = dokumenttype(profil, kode.verdi).unwrap();
                assert_eq!(dokumenttype_av(profil, word), Some(kode.verdi), "{word}");
            }
            assert_eq!(dokumenttype_av(profil, MELDINGSDOKUMENT), None);
            for (own, theirs) in profil.koder.variantformat {
                assert_eq!(words_for(profil.koder.variantformat, own), Some(*theirs));
                assert_eq!(code_for(profil.koder.variantformat, theirs), Some(*own));
            }
        }
    }
}
