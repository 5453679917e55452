//! Documents beside a PDF: LibreOffice keeps the one a PDF was made of in it, and opens that instead of the PDF. Its trailer leads
//! there, and nothing else does.

use std::cell::Cell;

use crate::regler::generated::pakke::{KO_PAKKE_202, KO_PAKKE_203};

use super::budget::{Budget, Fault};
use super::evner::Leads;
use super::object::Object;
use super::stream::Stream;
use super::unpack::{is_packed, whole_of};
use crate::arkiv::{TAIL, ends_of_zip};
use crate::fakta::Dokumentfakta;
use crate::funn::Funn;
use crate::grenser::ContentLimits;
use crate::kind::{Kind, kind_of};
use crate::kontor;
use crate::region::Region;

/// The key of a trailer that leads to them: a list of types and streams.
pub(super) const KEY: &str = "AdditionalStreams";
/// Enough to know a file by.
const BEGINNING: usize = 4096;
/// A PDF is made of one document, and may have been saved again with another.
const MOST: usize = 100;

/// Every stream that any of these lists may lead to, once.
pub(super) fn streams<'a>(leads: &impl Leads<'a>, lists: &[Object]) -> Result<Vec<Stream<'a>>, Fault> {
    let mut found: Vec<Stream<'a>> = Vec::new();
    for list in lists {
        let mut parts = vec![list.clone()];
        for value in leads.values(list)? {
            parts.extend(value.liste().unwrap_or_default().iter().cloned());
        }
        for part in parts {
            for stream in leads.streams(&part)? {
                let same = |known: &Stream<'_>| {
                    known.onward.place() == stream.onward.place() && known.dictionary == stream.dictionary
                };
                if !found.iter().any(same) {
                    found.push(stream);
                }
                if found.len() > MOST {
                    return Err(Fault::Limit);
                }
            }
        }
    }
    Ok(found)
}

/// Looks into each of them as into a document of its own.
pub(super) fn check<'a>(
    streams: &[Stream<'a>],
    limits: &ContentLimits,
    budget: &'a Budget,
    funn: &mut Funn,
) -> Result<(), Fault> {
    let left = kontor::room(limits);
    for stream in streams {
        budget.attachment()?;
        if !is_packed(stream) {
            one(stream.as_it_stands(), limits, &left, funn);
            continue;
        }
        match whole_of(stream, budget) {
            Err(Fault::Damaged) => {}
            content => one(Region::in_memory(&content?), limits, &left, funn),
        }
    }
    Ok(())
}

fn one(content: Region<'_>, limits: &ContentLimits, left: &Cell<u64>, funn: &mut Funn) {
    let beginning = content.exactly(0, BEGINNING);
    match kind_of(&beginning) {
        Kind::Executable(kind) => funn.at(&KO_PAKKE_202, "filnavn", [("slag", kind.name().into())]),
        Kind::Zip => {
            kontor::packed_within(content, limits, left, &mut Dokumentfakta::default(), funn);
        }
        Kind::Ole => {
            kontor::ole(content, funn);
        }
        Kind::Archive => funn.without_values(&KO_PAKKE_203),
        // A ZIP file is found from its end, whatever it begins with.
        _ if ends_of_zip(&content.tail_of(TAIL)).next().is_some() => funn.without_values(&KO_PAKKE_203),
        _ => {}
    }
}
