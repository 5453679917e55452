//! Object streams: many objects, packed together.

use super::budget::{Budget, Fault};
use super::lexer::Lexer;
use super::stream::Stream;
use super::unpack::whole_of;
use crate::region::Region;

/// More objects than anybody packs together.
const MOST: usize = 100_000;

/// An object stream, unpacked.
pub(super) struct Packed {
    pub(super) content: Vec<u8>,
    /// The number of each object and where it begins, as they stand.
    pub(super) starts: Vec<(u32, u32)>,
    /// The numbers in the order they stand, when the others are sorted.
    pub(super) order: Vec<u32>,
}

/// Unpacks an object stream.
pub(super) fn packed<'a>(stream: &Stream<'a>, budget: &'a Budget) -> Result<Packed, Fault> {
    let content = whole_of(stream, budget)?;
    let told = |key| stream.dictionary.tall(key).and_then(|n| usize::try_from(n).ok());
    let first = told("First").ok_or(Fault::Damaged)?;
    let count = told("N").unwrap_or(0);
    let mut starts = Vec::new();
    {
        let mut lexer = Lexer::new(Region::in_memory(&content), 0, budget);
        // Readers take as many as there should be, wherever the first of them begins.
        while starts.len() < count || usize::try_from(lexer.pos()).is_ok_and(|pos| pos < first) {
            let (Some(number), Some(offset)) = (lexer.integer(), lexer.integer()) else { break };
            budget.object()?;
            if starts.len() >= MOST {
                return Err(Fault::Limit);
            }
            let offset = usize::try_from(offset).unwrap_or(usize::MAX).saturating_add(first);
            if let (Ok(number), Ok(offset)) = (u32::try_from(number), u32::try_from(offset)) {
                starts.push((number, offset));
            }
        }
    }
    Ok(Packed { content, starts, order: Vec::new() })
}
