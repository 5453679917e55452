use std::io::{self, Read};

use klagesak_core::kodeverk::{Kodeverk, Mimetype};
use klagesak_core::verdict::{Finding, Pointer};

use super::Claim;
use super::arkiv::{HALE, ZIP, er_arkiv, slutter_som_zip};
use super::fakta::Dokumentfakta;
use super::funn::Funn;
use super::grenser::ContentLimits;
use super::kilde::Kilde;
use super::kjoerbart::{Kjoerbart, kjoerbart};
use super::kontor;
use super::slag::{Slag, slag};
use super::tekst::Tekst;
use super::{bilde, epost, pdf};
use crate::innhold::regler::generated::pakke::{
    KO_PAKKE_201, KO_PAKKE_202, KO_PAKKE_203, KO_PAKKE_204_FOR_STOR, KO_PAKKE_204_UKJENT_TYPE,
};
use crate::source::Source;

/// Findings that already tell that the file is not what it should be: executable, archive, encrypted, or too damaged to know.
const TELLS_WHAT_IT_IS: [&str; 5] =
    ["KO-PAKKE-202", "KO-PAKKE-203", "KO-PAKKE-205", "KO-PAKKE-245", "KO-PAKKE-246"];

/// What was found in one document.
#[derive(Debug)]
pub struct Examined {
    /// What the file is.
    pub fakta: Dokumentfakta,
    /// What is wrong with it, at fields of its manifest entry.
    pub findings: Vec<Finding>,
}

/// Examines a document whose bytes are all at hand. Nothing is copied, so a mapped file is read where it is.
#[must_use]
pub fn examine(dokument: &Claim, sted: &Pointer, bytes: &[u8], limits: &ContentLimits) -> Examined {
    let mut text = Tekst::default();
    text.les(bytes);
    let hale = bytes.get(bytes.len().saturating_sub(HALE)..).unwrap_or_default();
    Innhold { dokument, limits, hele: Some(Kilde::minne(bytes)), begynnelse: bytes, hale, text: &text }
        .doem(sted)
}

/// Examines a document while it is read, piece by piece.
///
/// A document of more than [`ContentLimits::max_held`] bytes is not held: its kind and its text are checked as it passes, its
/// beginning and its end at the end.
#[derive(Debug)]
pub struct Examiner {
    limits: ContentLimits,
    size: u64,
    text: Tekst,
    /// Everything so far, while it is within the limit; after that only the beginning.
    held: Vec<u8>,
    /// The last bytes, when not everything is held.
    hale: Vec<u8>,
    over: bool,
}

/// Enough to know a file by.
const BEGYNNELSE: usize = 8 * 1024;

impl Examiner {
    /// Ready for the first piece of a document that should be this large. When the size is not known, zero will do.
    #[must_use]
    pub fn new(size: u64, limits: ContentLimits) -> Self {
        let over = usize::try_from(size).map_or(true, |size| size > limits.max_held);
        Self { limits, size: 0, text: Tekst::default(), held: Vec::new(), hale: Vec::new(), over }
    }

    /// Takes the next piece.
    pub fn read(&mut self, bytes: &[u8]) {
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        self.text.les(bytes);
        if !self.over && self.held.len().saturating_add(bytes.len()) > self.limits.max_held {
            self.over = true;
            self.hale = self.held.get(self.held.len().saturating_sub(HALE)..).unwrap_or_default().to_vec();
            self.held.truncate(BEGYNNELSE);
            self.held.shrink_to_fit();
        }
        if !self.over {
            self.held.extend_from_slice(bytes);
            return;
        }
        let room = BEGYNNELSE.saturating_sub(self.held.len()).min(bytes.len());
        self.held.extend_from_slice(bytes.get(..room).unwrap_or_default());
        self.hale.extend_from_slice(bytes.get(bytes.len().saturating_sub(HALE)..).unwrap_or_default());
        let surplus = self.hale.len().saturating_sub(HALE);
        self.hale.drain(..surplus);
    }

    /// Whether the document is too large to be held, and of a kind that has to be looked into, as far as can be known yet.
    pub(crate) fn needs_source(&self) -> bool {
        let unknown = self.held.len() < BEGYNNELSE;
        let looked_into = || match slag(&self.held) {
            Slag::Kjent(_) | Slag::Zip | Slag::Ole => true,
            // It may be e-mail.
            Slag::Ukjent => epost::er_epost(&self.held),
            Slag::Kjoerbart(_) | Slag::Arkiv | Slag::AnnetKontor | Slag::Annet => false,
        };
        self.over && (unknown || looked_into())
    }

    /// Says what was found, now that the whole document has passed.
    #[must_use]
    pub fn finish(self, dokument: &Claim, sted: &Pointer) -> Examined {
        self.finish_with(dokument, sted, None)
    }

    /// The same, where a document that was not held can be read again at any place.
    pub(crate) fn finish_with(
        self,
        dokument: &Claim,
        sted: &Pointer,
        source: Option<&dyn Source>,
    ) -> Examined {
        let held = self.held.as_slice();
        let hale = if self.over {
            self.hale.as_slice()
        } else {
            held.get(held.len().saturating_sub(HALE)..).unwrap_or_default()
        };
        let hele = if self.over { source.map(Kilde::fil) } else { Some(Kilde::minne(held)) };
        let limits = &self.limits;
        Innhold { dokument, limits, hele, begynnelse: held, hale, text: &self.text }.doem(sted)
    }
}

/// Examines a document from a reader.
///
/// # Errors
///
/// Only those of the reader.
pub fn examine_reader(
    dokument: &Claim,
    sted: &Pointer,
    mut reader: impl Read,
    limits: ContentLimits,
) -> io::Result<Examined> {
    let mut examiner = Examiner::new(0, limits);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(examiner.finish(dokument, sted)),
            Ok(count) => examiner.read(buffer.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// A document as far as it is at hand.
struct Innhold<'a> {
    dokument: &'a Claim,
    limits: &'a ContentLimits,
    hele: Option<Kilde<'a>>,
    begynnelse: &'a [u8],
    hale: &'a [u8],
    text: &'a Tekst,
}

impl Innhold<'_> {
    fn doem(&self, sted: &Pointer) -> Examined {
        let mut fakta = Dokumentfakta { helt_lest: self.hele.is_some(), ..Dokumentfakta::default() };
        let mut funn = Funn { sted: sted.clone(), liste: Vec::new() };
        let begynnelse = self.begynnelse.get(..self.begynnelse.len().min(BEGYNNELSE)).unwrap_or_default();
        let slag = self.innenfor(slag(begynnelse), &mut fakta, &mut funn);
        if !self.begynnelse.starts_with(ZIP) && slutter_som_zip(self.hale) {
            funn.uten_verdier(&KO_PAKKE_203);
        }
        if matches!(slag, Slag::Kjent(Mimetype::Pdf)) {
            self.bak_pdf(&mut funn);
        }
        self.sammenlign(&slag, &mut funn);
        if let Slag::Kjent(mimetype) = slag {
            fakta.innholdstype = Some(mimetype);
        }
        Examined { fakta, findings: funn.liste }
    }

    /// Something else behind the last words of a PDF: those who look for it find it there.
    fn bak_pdf(&self, funn: &mut Funn) {
        const SLUTT: &[u8] = b"%%EOF";
        let Some(at) = self.hale.windows(SLUTT.len()).rposition(|word| word == SLUTT) else { return };
        let behind = self.hale.get(at + SLUTT.len()..).unwrap_or_default().trim_ascii_start();
        if behind.starts_with(ZIP) || er_arkiv(behind) {
            funn.uten_verdier(&KO_PAKKE_203);
        }
        match kjoerbart(behind) {
            // Servers have been known to put a page behind what they send.
            None | Some(Kjoerbart::Nettside) => {}
            Some(kind) => funn.at(&KO_PAKKE_202, "filnavn", [("slag", kind.navn().into())]),
        }
    }

    /// Examines the content as what it is, and says what it was found to be.
    fn innenfor(&self, slag: Slag, fakta: &mut Dokumentfakta, funn: &mut Funn) -> Slag {
        match (&slag, self.hele) {
            (Slag::Kjent(Mimetype::Pdf), Some(hele)) => {
                pdf::kontroller(hele, self.dokument, self.limits, fakta, funn);
            }
            (Slag::Kjent(Mimetype::Pdf), None) => pdf::bare_rammen(self.begynnelse, self.hale, fakta, funn),
            (Slag::Kjent(_), Some(hele)) => bilde::kontroller(hele, self.limits, fakta, funn),
            (Slag::Kjent(_) | Slag::Zip | Slag::Ole, None) => funn.delvis(&KO_PAKKE_204_FOR_STOR),
            (Slag::Zip, Some(hele)) => return kontor::pakke(hele, self.limits, fakta, funn),
            (Slag::Ole, Some(hele)) => match kontor::ole(hele, funn) {
                kontor::Ole::Kryptert => fakta.kryptert = true,
                kontor::Ole::Dokument | kontor::Ole::Installasjon | kontor::Ole::Skadet => {}
            },
            (Slag::Kjoerbart(kind), _) => {
                funn.at(&KO_PAKKE_202, "filnavn", [("slag", kind.navn().into())]);
            }
            (Slag::Arkiv, _) => funn.uten_verdier(&KO_PAKKE_203),
            (Slag::Ukjent, _) => return self.uten_merke(fakta, funn),
            (Slag::Annet | Slag::AnnetKontor, _) => {}
        }
        slag
    }

    /// Text and e-mail have no mark. They are what the manifest says, as long as they can be.
    fn uten_merke(&self, fakta: &mut Dokumentfakta, funn: &mut Funn) -> Slag {
        match self.dokument.mimetype {
            Mimetype::Tekst => {
                fakta.helt_lest = true;
                self.text.meld(funn);
                Slag::Kjent(Mimetype::Tekst)
            }
            Mimetype::Epost if epost::er_epost(self.begynnelse) => {
                match self.hele {
                    Some(hele) => epost::kontroller(hele, funn),
                    None => funn.delvis(&KO_PAKKE_204_FOR_STOR),
                }
                Slag::Kjent(Mimetype::Epost)
            }
            _ if !self.begynnelse.is_empty() && self.text.er_tekst() => Slag::Kjent(Mimetype::Tekst),
            _ => Slag::Ukjent,
        }
    }

    /// Compares what the file is with what the manifest says.
    fn sammenlign(&self, slag: &Slag, funn: &mut Funn) {
        let given = &self.dokument.mimetype;
        let Some(kode) = given.kode() else { return funn.delvis(&KO_PAKKE_204_UKJENT_TYPE) };
        let said = funn.liste.iter().any(|finding| TELLS_WHAT_IT_IS.contains(&finding.rule.id.0));
        let same = match slag {
            Slag::Kjent(mimetype) => mimetype == given,
            // Not read, but it can be.
            Slag::Zip => matches!(given, Mimetype::Docx | Mimetype::Xlsx | Mimetype::Odt),
            _ => false,
        };
        if !same && !said {
            let params = [("oppgitt", kode.navn.into()), ("funnet", slag.navn().into())];
            funn.at(&KO_PAKKE_201, "mimetype", params);
        }
    }
}
