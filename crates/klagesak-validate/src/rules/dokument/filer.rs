//! The files themselves (DOKUMENT, 022 to 027): formats, copies, sizes and checksums, as far as the message tells.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Dokumenttype, Kodeverk, Mimetype, Variantformat};
use klagesak_core::melding::Dokument;
use klagesak_core::verdi::Sha256;

use crate::Scope;
use crate::repeated::repeated;
use crate::rules::generated::dokument::{
    KO_DOKUMENT_024_ALTINN_DIGITAL_POST, KO_DOKUMENT_024_EFORMIDLING_1,
    KO_DOKUMENT_025_EFORMIDLING_OG_SVARUT, KO_DOKUMENT_025_FIKS_IO,
};

pub(in crate::rules) fn archive_format(dokument: &Dokument, scope: &mut Scope<'_>) {
    use Mimetype::{Docx, Jpeg, Odt, Pdf, Png, Tekst, Tiff, Xlsx};
    let Some(mimetype) = dokument.mimetype.kode() else { return };
    let known = matches!(dokument.mimetype, Docx | Jpeg | Odt | Pdf | Png | Tekst | Tiff | Xlsx);
    if dokument.variantformat == Variantformat::Arkiv && !known {
        scope.at("/variantformat", &[("mimetype", mimetype.verdi.into())]);
    }
}

pub(in crate::rules) fn same_file(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    for (first, again) in repeated(dokumenter.iter().map(|d| d.sha256.as_str())) {
        let Some(dokument) = dokumenter.get(first).filter(|d| !is_placeholder(&d.sha256)) else { continue };
        scope.at(&format!("/{again}/sha256"), &[("nummer", dokument.nummer.get().into())]);
    }
}

/// What a channel takes, in megabytes of 1 000 000 bytes, smallest first.
type Channel = (u64, Text);

const SMALL: &[Channel] = &[(30, KO_DOKUMENT_024_ALTINN_DIGITAL_POST), (75, KO_DOKUMENT_024_EFORMIDLING_1)];
const LARGE: &[Channel] = &[(1000, KO_DOKUMENT_025_EFORMIDLING_OG_SVARUT), (2000, KO_DOKUMENT_025_FIKS_IO)];

const MEGABYTE: u64 = 1_000_000;

pub(in crate::rules) fn over_small(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    if passed(dokumenter, LARGE).is_none() {
        report_passed(dokumenter, SMALL, scope);
    }
}

pub(in crate::rules) fn over_large(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    report_passed(dokumenter, LARGE, scope);
}

fn report_passed(dokumenter: &[Dokument], channels: &'static [Channel], scope: &mut Scope<'_>) {
    if let Some((grense, kanal)) = passed(dokumenter, channels) {
        let megabyte = total(dokumenter).div_ceil(MEGABYTE);
        let params =
            [("megabyte", megabyte.into()), ("kanal", (*kanal).into()), ("grense", (*grense).into())];
        scope.at("", &params);
    }
}

/// The largest channel that does not take this much.
fn passed(dokumenter: &[Dokument], channels: &'static [Channel]) -> Option<&'static Channel> {
    let total = total(dokumenter);
    channels.iter().rfind(|(grense, _)| total > grense * MEGABYTE)
}

fn total(dokumenter: &[Dokument]) -> u64 {
    dokumenter.iter().map(|d| d.stoerrelse.get()).sum()
}

const MANY_PAGES: u64 = 60;
/// A whole case in so few documents cannot have one file for each.
const FEW_DOCUMENTS: usize = 3;

pub(in crate::rules) fn merged_file(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    let few = scope.oversendelse().is_some() && dokumenter.len() <= FEW_DOCUMENTS;
    for (i, dokument) in dokumenter.iter().enumerate() {
        let vague = matches!(dokument.slag, Dokumenttype::Annet | Dokumenttype::Korrespondanse);
        let pages = dokument.antall_sider.map(|sider| sider.get()).filter(|sider| *sider >= MANY_PAGES);
        if let Some(sider) = pages.filter(|_| vague || few) {
            scope.at(&format!("/{i}/antallSider"), &[("sider", sider.into())]);
        }
    }
}

pub(in crate::rules) fn checksum_of_nothing(dokument: &Dokument, scope: &mut Scope<'_>) {
    if is_placeholder(&dokument.sha256) {
        scope.at("/sha256", &[]);
    }
}

fn is_placeholder(sha256: &Sha256) -> bool {
    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    sha256.as_str() == EMPTY || sha256.as_str().bytes().all(|b| b == b'0')
}
