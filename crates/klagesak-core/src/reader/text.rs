//! Texts: tokens of a form, free text with a limit, codes.

use std::borrow::Cow;

use smol_str::SmolStr;
use unicode_normalization::is_nfc;

use super::cursor::Raw;
use super::fault::{FaultKind, Form, JsonType};
use super::reader::Reader;
use crate::kodeverk::{Kodeverk, Meldingstype, Profil};
use crate::unknown::Unknown;
use crate::verdi::{has_control, nfc};
use crate::version::{Support, Version};

/// How a code of an open list is written.
const KODE: Form = Form { title: "kode med store bokstaver", example: "ANNET" };

/// A kind of token: its form, and the most characters it may have.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    /// What it is called.
    pub form: Form,
    /// Whether a text has the form.
    pub is: fn(&[u8]) -> bool,
    /// Most characters.
    pub max: usize,
}

impl<'t> Reader<'t> {
    /// A text as it stands.
    #[inline]
    fn raw(&mut self) -> Option<Raw<'t>> {
        if self.cursor.peek() != Some(b'"') {
            self.other_type(JsonType::String);
            return None;
        }
        Some(self.cursor.string())
    }

    /// What a text means that may hold what not every text can.
    #[cold]
    fn odd(&mut self, raw: Raw<'t>) -> Cow<'t, str> {
        let text = self.cursor.unescaped(raw);
        if !is_nfc(&text) {
            self.fault(FaultKind::NotNfc);
        }
        text
    }

    /// A text, whatever stands in it.
    #[inline]
    pub(crate) fn text(&mut self) -> Option<Cow<'t, str>> {
        let raw = self.raw()?;
        Some(if raw.odd { self.odd(raw) } else { Cow::Borrowed(raw.text) })
    }

    /// Free text: on one line, or on several. In NFC, unless it would then pass its limit.
    pub(crate) fn free(&mut self, max: usize, lines: bool) -> Option<SmolStr> {
        let raw = self.raw()?;
        let text = if raw.odd { self.odd(raw) } else { Cow::Borrowed(raw.text) };
        if text.is_empty() {
            self.fault(FaultKind::Empty);
            return None;
        }
        if raw.odd && has_control(&text, lines) {
            self.fault(FaultKind::Form(None));
            return None;
        }
        // A code point is at least one byte, so most texts need no counting.
        if text.len() > max && text.chars().count() > max {
            self.fault(FaultKind::TooLong(max));
            return None;
        }
        Some(if raw.odd { nfc(text.into_owned(), max).into() } else { text.into() })
    }

    /// The code of a list; `read` knows its codes, and of an open one the profile does. One of a newer version is kept by `keep`.
    pub(crate) fn code<T>(
        &mut self,
        list: &'static str,
        open: bool,
        read: impl FnOnce(&str) -> Option<T>,
        keep: impl FnOnce(Box<str>) -> T,
    ) -> Option<T> {
        let text = self.text()?;
        let code = read(&text).filter(|_| !open || self.has_code(list, &text));
        if code.is_some() {
            return code;
        }
        if self.newer {
            self.unknown.push(Unknown::Code { pointer: self.path.whole() });
            return Some(keep(text.into()));
        }
        // Of an area nobody knows, any code is one as long as it is written so.
        let known = !open || self.profil.is_some();
        self.fault(if known { FaultKind::Code(list) } else { FaultKind::Form(Some(KODE)) });
        None
    }

    /// Whether the profile has a code of an open list. In the core every code is one.
    fn has_code(&self, list: &str, code: &str) -> bool {
        let Some(profil) = self.profil else { return true };
        if list == Profil::INFO.navn { profil.id == code } else { profil.har(list, code) }
    }

    /// The type of the message, which must be this one.
    pub(crate) fn constant(&mut self, meldingstype: Meldingstype) {
        if self.text().is_some_and(|found| found != meldingstype.verdi()) {
            self.fault(FaultKind::Constant(meldingstype));
        }
    }

    /// The version of the message.
    pub(crate) fn version(&mut self) -> Option<Cow<'t, str>> {
        let text = self.text()?;
        if Version::parse(&text).is_none_or(|version| version.support() == Support::OtherMajor) {
            self.fault(FaultKind::Version);
            return None;
        }
        Some(text)
    }

    /// A text that a parser takes, or one of another form.
    pub(crate) fn parsed<T, E>(&mut self, form: Form, parse: impl FnOnce(&str) -> Result<T, E>) -> Option<T> {
        let text = self.text()?;
        let parsed = parse(&text).ok();
        if parsed.is_none() {
            self.fault(FaultKind::Form(Some(form)));
        }
        parsed
    }

    /// A token.
    pub(crate) fn token(&mut self, token: &Token) -> Option<SmolStr> {
        let text = self.text()?;
        if !(token.is)(text.as_bytes()) {
            self.fault(FaultKind::Form(Some(token.form)));
            return None;
        }
        if text.len() > token.max {
            self.fault(FaultKind::TooLong(token.max));
            return None;
        }
        Some(text.into())
    }
}
