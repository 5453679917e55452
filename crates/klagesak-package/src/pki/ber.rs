//! BER as it comes: lengths that are not told beforehand, and strings in pieces. Java writes it; OpenSSL writes the stricter DER.

use std::io::{self, Read};

use der::{Encode, Length};

/// More levels than any CMS message has.
const DEEPEST: usize = 32;
const CONSTRUCTED: u8 = 0x20;
const OCTET_STRING: u8 = 0x04;
const END_OF_CONTENTS: u8 = 0x00;

/// Why the input is not BER.
#[derive(Debug)]
pub(crate) enum BerError {
    /// It ends in the middle.
    Truncated,
    /// It breaks the rules.
    Malformed,
    /// It is larger than the caller takes.
    TooLarge,
    /// It cannot be read.
    Io(io::Error),
}

pub(crate) type Result<T> = std::result::Result<T, BerError>;

/// The start of an element: its tag, and its length where it is definite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) tag: u8,
    pub(crate) length: Option<u64>,
}

impl Header {
    pub(crate) fn is_constructed(self) -> bool {
        self.tag & CONSTRUCTED != 0
    }
}

/// An element that has been entered and not left.
struct Open {
    /// Where it ends at the latest, by its own length or by that of an element around it.
    limit: Option<u64>,
    /// Whether it says its own length, or is ended by a mark.
    definite: bool,
}

/// Reads elements from the start to the end, holding none of them.
pub(crate) struct BerReader<R> {
    input: R,
    position: u64,
    open: Vec<Open>,
    peeked: Option<Header>,
}

impl<R: Read> BerReader<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, position: 0, open: Vec::new(), peeked: None }
    }

    /// Enters the next element, which must have this tag.
    pub(crate) fn enter(&mut self, tag: u8) -> Result<()> {
        let header = self.header()?;
        if header.tag != tag {
            return Err(BerError::Malformed);
        }
        self.open_up(header)
    }

    /// Leaves the element entered last, which must have been read to its end.
    pub(crate) fn leave(&mut self) -> Result<()> {
        if !self.at_end()? {
            return Err(BerError::Malformed);
        }
        if self.open.pop().is_some_and(|open| !open.definite) {
            self.peeked = None;
        }
        Ok(())
    }

    /// Whether the element entered last has been read to its end.
    pub(crate) fn at_end(&mut self) -> Result<bool> {
        match self.open.last() {
            Some(Open { definite: true, limit }) => {
                Ok(self.peeked.is_none() && *limit == Some(self.position))
            }
            Some(_) => match self.peek()? {
                Header { tag: END_OF_CONTENTS, length: Some(0) } => Ok(true),
                Header { tag: END_OF_CONTENTS, .. } => Err(BerError::Malformed),
                _ => Ok(false),
            },
            None => Ok(false),
        }
    }

    /// The start of the next element, left where it is.
    pub(crate) fn peek(&mut self) -> Result<Header> {
        let header = self.header()?;
        self.peeked = Some(header);
        Ok(header)
    }

    /// How much of the element entered last is left, when it says its length.
    pub(crate) fn left(&self) -> Option<u64> {
        self.open.last()?.limit.map(|limit| limit.saturating_sub(self.position))
    }

    /// Fills the buffer from the content of the element entered last.
    pub(crate) fn fill(&mut self, buffer: &mut [u8]) -> Result<()> {
        let length = u64::try_from(buffer.len()).unwrap_or(u64::MAX);
        let end = self.position.checked_add(length).ok_or(BerError::Malformed)?;
        if self.open.last().and_then(|open| open.limit).is_some_and(|limit| end > limit) {
            return Err(BerError::Malformed);
        }
        self.input.read_exact(buffer).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => BerError::Truncated,
            _ => BerError::Io(error),
        })?;
        self.position = end;
        Ok(())
    }

    /// The next element as a whole, as DER has it: every length told, octet strings in one piece. At most `limit` bytes.
    pub(crate) fn element(&mut self, limit: usize) -> Result<Vec<u8>> {
        let header = self.header()?;
        let depth = self.open.len();
        if depth >= DEEPEST {
            return Err(BerError::Malformed);
        }
        self.open_up(header)?;
        let (tag, content) = if header.is_constructed() {
            let mut content = Vec::new();
            while !self.at_end()? {
                let inner = self.element(limit.saturating_sub(content.len()))?;
                if header.tag == OCTET_STRING | CONSTRUCTED {
                    content.extend_from_slice(piece(&inner)?);
                } else {
                    content.extend_from_slice(&inner);
                }
            }
            let tag = if header.tag == OCTET_STRING | CONSTRUCTED { OCTET_STRING } else { header.tag };
            (tag, content)
        } else {
            let length = header.length.and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX);
            if length > limit {
                return Err(BerError::TooLarge);
            }
            let mut content = vec![0; length];
            self.fill(&mut content)?;
            (header.tag, content)
        };
        self.leave()?;
        let element = with_header(tag, &content)?;
        if element.len() > limit { Err(BerError::TooLarge) } else { Ok(element) }
    }

    /// Nothing may come after the last element.
    pub(crate) fn finish(&mut self) -> Result<()> {
        let mut byte = [0];
        match self.input.read(&mut byte) {
            Ok(0) if self.open.is_empty() => Ok(()),
            Ok(_) => Err(BerError::Malformed),
            Err(error) => Err(BerError::Io(error)),
        }
    }

    fn open_up(&mut self, header: Header) -> Result<()> {
        let around = self.open.last().and_then(|open| open.limit);
        let limit = match header.length {
            Some(length) => {
                let end = self.position.checked_add(length).ok_or(BerError::Malformed)?;
                if around.is_some_and(|around| end > around) {
                    return Err(BerError::Malformed);
                }
                Some(end)
            }
            None => around,
        };
        self.open.push(Open { limit, definite: header.length.is_some() });
        Ok(())
    }

    fn header(&mut self) -> Result<Header> {
        if let Some(header) = self.peeked.take() {
            return Ok(header);
        }
        let [tag, first] = self.bytes()?;
        // A tag of several bytes occurs nowhere in CMS.
        if tag & 0x1f == 0x1f {
            return Err(BerError::Malformed);
        }
        let length = match first {
            0..=0x7f => Some(u64::from(first)),
            0x80 if tag & CONSTRUCTED != 0 => None,
            0x81..=0x88 => {
                let mut length: u64 = 0;
                for _ in 0x80..first {
                    let [byte] = self.bytes()?;
                    length = (length << 8) | u64::from(byte);
                }
                Some(length)
            }
            _ => return Err(BerError::Malformed),
        };
        Ok(Header { tag, length })
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }
}

/// The one element in the bytes, as DER has it.
pub(crate) fn to_der(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut reader = BerReader::new(bytes);
    // Told lengths can take more room than lengths by marks, but never twice as much.
    let element = reader.element(bytes.len().saturating_mul(2))?;
    reader.finish()?;
    Ok(element)
}

/// The tag and length of an element, and then its content.
pub(crate) fn with_header(tag: u8, content: &[u8]) -> Result<Vec<u8>> {
    let length = Length::try_from(content.len()).and_then(|length| length.to_der());
    let mut element = vec![tag];
    element.extend(length.map_err(|_| BerError::TooLarge)?);
    element.extend_from_slice(content);
    Ok(element)
}

/// The content of a piece of an octet string, itself an octet string in one piece by now.
fn piece(element: &[u8]) -> Result<&[u8]> {
    match BerReader::new(element).header()? {
        Header { tag: OCTET_STRING, length: Some(length) } => {
            let length = usize::try_from(length).map_err(|_| BerError::TooLarge)?;
            element
                .len()
                .checked_sub(length)
                .and_then(|start| element.get(start..))
                .ok_or(BerError::Malformed)
        }
        _ => Err(BerError::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_lengths_and_pieces_become_one() {
        let ber = [0x30, 0x80, 0x24, 0x80, 4, 2, 1, 2, 4, 1, 3, 0, 0, 0x02, 0x81, 1, 9, 0, 0];
        assert_eq!(to_der(&ber).unwrap(), [0x30, 8, 4, 3, 1, 2, 3, 2, 1, 9]);
    }

    #[test]
    fn der_is_left_as_it_is() {
        let der = [0x30, 8, 4, 3, 1, 2, 3, 2, 1, 9];
        assert_eq!(to_der(&der).unwrap(), der);
    }

    #[test]
    fn an_element_that_does_not_fit_is_refused() {
        for bytes in [
            &[0x30, 2, 4, 1, 0][..], // the inner one is longer than the outer one
            &[0x30, 3, 4, 0, 4],     // something is left over
            &[0x04, 0x80, 0, 0],     // a primitive element without a length
            &[0x30, 0x80, 0, 1, 0],  // a mark with a content
            &[0x30, 0, 0],           // something comes after
            &[0x24, 2, 2, 0],        // a piece of another type
            &[0x1f, 0],              // a tag of several bytes
            &[0x04, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        ] {
            assert!(matches!(to_der(bytes), Err(BerError::Malformed)), "{bytes:?}");
        }
        assert!(matches!(to_der(&[0x30, 3, 4, 1]), Err(BerError::Truncated)));
        assert!(matches!(to_der(&[0x30, 0x80, 4, 1, 1]), Err(BerError::Truncated)));
    }

    #[test]
    fn a_length_nobody_sends_reserves_no_memory() {
        let huge = [0x04, 0x88, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        assert!(matches!(to_der(&huge), Err(BerError::TooLarge)));
    }

    #[test]
    fn deep_nesting_is_refused() {
        let mut bytes = [0x30, 0x80].repeat(100_000);
        bytes.extend([0, 0].repeat(100_000));
        assert!(matches!(to_der(&bytes), Err(BerError::Malformed)));
    }
}
