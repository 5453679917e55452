//! What kind of message it is, told before it is read.

use std::borrow::Cow;

use super::cursor::Cursor;
use crate::kodeverk::{Kodeverk, Meldingstype, Profil};
use crate::version::Version;

/// The fields that decide how the rest is read. They are looked for by their own, since they may stand behind all of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Head {
    /// The type of the message, if it is one of this version.
    pub meldingstype: Option<Meldingstype>,
    /// The version of the message, if it is written as one.
    pub versjon: Option<Version>,
    /// The area of the message, if it is written as one.
    pub profil: Option<Profil>,
}

impl Head {
    /// The head of a text, as far as it can be told. Of the rest only brackets and quotation marks are looked at, and nothing behind
    /// the last of the fields.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut cursor = Cursor::new(text);
        let (mut meldingstype, mut versjon, mut profil) = (None, None, None);
        if cursor.take(b'{') {
            let mut first = true;
            while (meldingstype.is_none() || versjon.is_none() || profil.is_none())
                && cursor.more(first, b'}')
            {
                first = false;
                let name = cursor.name();
                match &*cursor.unescaped(name) {
                    "meldingstype" if meldingstype.is_none() => meldingstype = Some(text_of(&mut cursor)),
                    "versjon" if versjon.is_none() => versjon = Some(text_of(&mut cursor)),
                    "profil" if profil.is_none() => profil = Some(text_of(&mut cursor)),
                    _ => cursor.skip(),
                }
            }
        }
        let found =
            |name: Cow<'_, str>| Meldingstype::KJENTE.iter().find(|known| known.verdi() == name).cloned();
        Self {
            meldingstype: meldingstype.flatten().and_then(found),
            profil: profil.flatten().and_then(|text| text.parse().ok()),
            versjon: versjon.flatten().and_then(|text| Version::parse(&text)),
        }
    }
}

/// The next value, if it is a text.
fn text_of<'t>(cursor: &mut Cursor<'t>) -> Option<Cow<'t, str>> {
    if cursor.peek() == Some(b'"') {
        let raw = cursor.string();
        return Some(cursor.unescaped(raw));
    }
    cursor.skip();
    None
}
