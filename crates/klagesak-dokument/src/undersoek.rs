//! Examining one document: the pieces as they pass, and the verdict at the end.

use crate::regler::generated::pakke::{KO_PAKKE_201, KO_PAKKE_202, KO_PAKKE_203, KO_PAKKE_206, KO_PAKKE_225};
use crate::regler::generated::pakke::{
    KO_PAKKE_204, KO_PAKKE_204_UKJENT_TYPE, KO_PAKKE_274, KO_PAKKE_274_FOR_STOR, KO_PAKKE_274_UKJENT_TYPE,
};
use std::io::{self, Read};

use klagesak_core::kodeverk::{Kodeverk, Mimetype};
use klagesak_core::verdict::{Finding, Pointer};

use super::Claim;
use super::arkiv::{TAIL, ZIP, ends_of_zip, is_archive};
use super::executable::{Executable, executable};
use super::fakta::Dokumentfakta;
use super::funn::Funn;
use super::grenser::ContentLimits;
use super::kind::{Kind, kind_of};
use super::kontor;
use super::region::Region;
use super::tekst::Tekst;
use super::{bilde, epost, pdf};
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
pub fn examine(dokument: &Claim, place: &Pointer, bytes: &[u8], limits: &ContentLimits) -> Examined {
    let mut text = Tekst::default();
    // What it holds of a piece is all of it.
    bytes.chunks(PIECE).for_each(|piece| text.read(piece));
    let tail = bytes.get(bytes.len().saturating_sub(TAIL)..).unwrap_or_default();
    Content { dokument, limits, whole: Some(Region::in_memory(bytes)), beginning: bytes, tail, text: &text }
        .verdict(place)
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
    tail: Vec<u8>,
    over: bool,
}

/// Enough to know a file by.
const BEGINNING: usize = 8 * 1024;
/// How much is read at a time of what is at hand.
const PIECE: usize = 64 * 1024;
/// A PDF ends once for each time it was changed.
const MOST_ENDS: usize = 10_000;
/// Larger files are searched only at their end.
const SEARCHED: u64 = 64 * 1024 * 1024;

impl Examiner {
    /// Ready for the first piece of a document that should be this large. When the size is not known, zero will do.
    #[must_use]
    pub fn new(size: u64, limits: ContentLimits) -> Self {
        let over = usize::try_from(size).map_or(true, |size| size > limits.max_held);
        Self { limits, size: 0, text: Tekst::default(), held: Vec::new(), tail: Vec::new(), over }
    }

    /// Takes the next piece.
    pub fn read(&mut self, bytes: &[u8]) {
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        self.text.read(bytes);
        if !self.over && self.held.len().saturating_add(bytes.len()) > self.limits.max_held {
            self.over = true;
            self.tail = self.held.get(self.held.len().saturating_sub(TAIL)..).unwrap_or_default().to_vec();
            self.held.truncate(BEGINNING);
            self.held.shrink_to_fit();
        }
        if !self.over {
            self.held.extend_from_slice(bytes);
            return;
        }
        let room = BEGINNING.saturating_sub(self.held.len()).min(bytes.len());
        self.held.extend_from_slice(bytes.get(..room).unwrap_or_default());
        self.tail.extend_from_slice(bytes.get(bytes.len().saturating_sub(TAIL)..).unwrap_or_default());
        let surplus = self.tail.len().saturating_sub(TAIL);
        self.tail.drain(..surplus);
    }

    /// Whether the document is too large to be held, and of a kind that has to be looked into, as far as can be known yet.
    #[must_use]
    pub fn needs_source(&self) -> bool {
        let unknown = self.held.len() < BEGINNING;
        let looked_into = || match kind_of(&self.held) {
            Kind::Kjent(_) | Kind::Zip | Kind::Ole => true,
            // It may be e-mail.
            Kind::Ukjent => epost::is_email(&self.held),
            Kind::Executable(_) | Kind::Archive | Kind::OtherOffice | Kind::Other => false,
        };
        self.over && (unknown || looked_into())
    }

    /// Says what was found, now that the whole document has passed.
    #[must_use]
    pub fn finish(self, dokument: &Claim, place: &Pointer) -> Examined {
        self.finish_with(dokument, place, None)
    }

    /// The same, where a document that was not held can be read again at any place.
    #[must_use]
    pub fn finish_with(self, dokument: &Claim, place: &Pointer, source: Option<&dyn Source>) -> Examined {
        let held = self.held.as_slice();
        let tail = if self.over {
            self.tail.as_slice()
        } else {
            held.get(held.len().saturating_sub(TAIL)..).unwrap_or_default()
        };
        let whole = if self.over { source.map(Region::in_source) } else { Some(Region::in_memory(held)) };
        let limits = &self.limits;
        Content { dokument, limits, whole, beginning: held, tail, text: &self.text }.verdict(place)
    }
}

/// Examines a document from a reader.
///
/// # Errors
///
/// Only those of the reader.
pub fn examine_reader(
    dokument: &Claim,
    place: &Pointer,
    mut reader: impl Read,
    limits: ContentLimits,
) -> io::Result<Examined> {
    let mut examiner = Examiner::new(0, limits);
    let mut buffer = vec![0; PIECE];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(examiner.finish(dokument, place)),
            Ok(count) => examiner.read(buffer.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Whether files of the type are known by how they begin, and not only by what they are said to be.
fn has_mark(mimetype: &Mimetype) -> bool {
    !matches!(mimetype, Mimetype::Tekst | Mimetype::Epost | Mimetype::Ukjent(_))
}

/// A document as far as it is at hand.
struct Content<'a> {
    dokument: &'a Claim,
    limits: &'a ContentLimits,
    whole: Option<Region<'a>>,
    beginning: &'a [u8],
    tail: &'a [u8],
    text: &'a Tekst,
}

impl Content<'_> {
    fn verdict(&self, place: &Pointer) -> Examined {
        let mut fakta = Dokumentfakta { helt_lest: self.whole.is_some(), ..Dokumentfakta::default() };
        let mut funn = Funn { place: place.clone(), liste: Vec::new() };
        let beginning = self.beginning.get(..self.beginning.len().min(BEGINNING)).unwrap_or_default();
        let kind = match kind_of(beginning) {
            Kind::Kjent(Mimetype::Pdf) if self.only_mentions_pdf() => Kind::Ukjent,
            kind => kind,
        };
        let kind = self.within(kind, &mut fakta, &mut funn);
        if !self.beginning.starts_with(ZIP) {
            self.ends_as_zip(&mut funn);
        }
        if matches!(kind, Kind::Kjent(Mimetype::Pdf)) {
            self.behind_pdf(&mut funn);
        }
        self.compare(&kind, &mut funn);
        if let Kind::Kjent(mimetype) = kind {
            fakta.innholdstype = Some(mimetype);
        }
        Examined { fakta, findings: funn.liste }
    }

    /// Whether a text has how a PDF begins in it, and not one object of a PDF.
    fn only_mentions_pdf(&self) -> bool {
        let is_text =
            matches!(self.dokument.mimetype, Mimetype::Tekst | Mimetype::Epost) && self.text.is_text();
        let Some(whole) = self.whole.filter(|_| is_text) else { return false };
        let has_object = whole.find(b"obj", 160, |at, before| {
            let word_ends = !whole.exactly(at + 3, 1).first().is_some_and(u8::is_ascii_alphabetic);
            if word_ends && before.iter().any(u8::is_ascii_digit) { Err(()) } else { Ok(()) }
        });
        has_object.is_ok()
    }

    /// An archive that ends where the file does, or nearly. A PDF may have one as an attachment, and says so.
    fn ends_as_zip(&self, funn: &mut Funn) {
        let has_attachments = funn.has(&KO_PAKKE_225);
        let attached = |end: usize| {
            let behind = self.tail.get(end..).unwrap_or_default().trim_ascii_start();
            has_attachments && behind.starts_with(b"endstream")
        };
        if ends_of_zip(self.tail).any(|end| !attached(end)) {
            funn.without_values(&KO_PAKKE_203);
        }
    }

    /// Something else behind words that end a PDF: those who look for it find it there, also with such words behind it again.
    fn behind_pdf(&self, funn: &mut Funn) {
        const ENDING: &[u8] = b"%%EOF";
        let mut behind = |text: &[u8]| {
            let text = text.trim_ascii_start();
            if text.starts_with(ZIP) || is_archive(text) {
                funn.without_values(&KO_PAKKE_203);
            }
            match executable(text) {
                // Servers have been known to put a page behind what they send.
                None | Some(Executable::WebPage) => {}
                Some(kind) => funn.at(&KO_PAKKE_202, "filnavn", [("slag", kind.name().into())]),
            }
        };
        if let Some(whole) = self.whole.filter(|whole| whole.len() <= SEARCHED) {
            let mut left = MOST_ENDS;
            // It ends early when there are more of them than any PDF has.
            let _: Result<(), ()> = whole.find(ENDING, 0, |at, _| {
                behind(&whole.exactly(at + ENDING.len() as u64, 512));
                left -= 1;
                if left == 0 { Err(()) } else { Ok(()) }
            });
        }
        let ends = self.tail.windows(ENDING.len()).enumerate().filter(|(_, word)| *word == ENDING);
        for (at, _) in ends {
            let rest = self.tail.get(at + ENDING.len()..).unwrap_or_default();
            behind(rest.get(..rest.len().min(512)).unwrap_or_default());
        }
    }

    /// Examines the content as what it is, and says what it was found to be.
    fn within(&self, kind: Kind, fakta: &mut Dokumentfakta, funn: &mut Funn) -> Kind {
        match (&kind, self.whole) {
            (Kind::Kjent(Mimetype::Pdf), Some(whole)) => {
                pdf::check_all(whole, self.dokument, self.limits, fakta, funn);
            }
            (Kind::Kjent(Mimetype::Pdf), None) => pdf::frame_only(self.beginning, self.tail, fakta, funn),
            (Kind::Kjent(image), Some(whole)) => bilde::check_all(image, whole, self.limits, fakta, funn),
            (Kind::Kjent(_) | Kind::Zip | Kind::Ole, None) => {
                funn.because(&KO_PAKKE_274, &KO_PAKKE_274_FOR_STOR);
            }
            (Kind::Zip, Some(whole)) => return kontor::packed(whole, self.limits, fakta, funn),
            (Kind::Ole, Some(whole)) => match kontor::ole(whole, funn) {
                kontor::Ole::Kryptert => fakta.kryptert = true,
                kontor::Ole::Dokument | kontor::Ole::Installer | kontor::Ole::Damaged => {}
            },
            (Kind::Executable(kind), _) => {
                funn.at(&KO_PAKKE_202, "filnavn", [("slag", kind.name().into())]);
            }
            (Kind::Archive, _) => funn.without_values(&KO_PAKKE_203),
            (Kind::Ukjent, _) => return self.without_mark(fakta, funn),
            (Kind::Other | Kind::OtherOffice, _) => {}
        }
        kind
    }

    /// Text and e-mail have no mark. They are what the manifest says, as long as they can be.
    fn without_mark(&self, fakta: &mut Dokumentfakta, funn: &mut Funn) -> Kind {
        let given = &self.dokument.mimetype;
        // One of a newer version may be any of them.
        let newer = given.kode().is_none() && !self.beginning.is_empty();
        if (newer || *given == Mimetype::Epost) && epost::is_email(self.beginning) {
            match self.whole {
                Some(whole) => epost::check_all(whole, funn),
                None => funn.because(&KO_PAKKE_274, &KO_PAKKE_274_FOR_STOR),
            }
            return Kind::Kjent(Mimetype::Epost);
        }
        if *given == Mimetype::Tekst || newer && self.text.is_text() {
            fakta.helt_lest = true;
            self.text.report(funn);
            return Kind::Kjent(Mimetype::Tekst);
        }
        if !self.beginning.is_empty() && self.text.is_text() {
            Kind::Kjent(Mimetype::Tekst)
        } else {
            Kind::Ukjent
        }
    }

    /// Compares what the file is with what the manifest says.
    fn compare(&self, kind: &Kind, funn: &mut Funn) {
        let given = &self.dokument.mimetype;
        let said = funn.liste.iter().any(|finding| TELLS_WHAT_IT_IS.contains(&finding.rule.id.as_str()));
        let Some(kode) = given.kode() else {
            return match kind {
                Kind::Kjent(_) => funn.because(&KO_PAKKE_204, &KO_PAKKE_204_UKJENT_TYPE),
                _ if said => {}
                _ => funn.because(&KO_PAKKE_274, &KO_PAKKE_274_UKJENT_TYPE),
            };
        };
        let same = match kind {
            Kind::Kjent(mimetype) => mimetype == given,
            // Not read, but it can be.
            Kind::Zip => matches!(given, Mimetype::Docx | Mimetype::Xlsx | Mimetype::Odt),
            _ => false,
        };
        if !same && !said {
            let params = [("oppgitt", kode.navn.into()), ("funnet", kind.name().into())];
            // What it is has been looked into as that, and can be opened by those who look at the content.
            let looked_into = matches!(kind, Kind::Kjent(mimetype) if has_mark(mimetype) && has_mark(given));
            funn.at(if looked_into { &KO_PAKKE_206 } else { &KO_PAKKE_201 }, "mimetype", params);
        }
    }
}
