//! The sentences synthetic messages are made of, each in bokmål and nynorsk. Nobody has said them.

mod avgjort;
mod conversation;
mod klage;
mod vurdering;

pub(super) use avgjort::{
    BARN, BEGRUNNELSER, BEGRUNNELSER_AVVIST, BEGRUNNELSER_DELVIS, HAST, IKKE_FORELAGT, IKKE_NAADD,
    OFFENTLIGE_TITLER, UNDERSOEKELSER, UTEN_NUMMER, VILKAAR,
};
pub(super) use conversation::{
    ETTERSPOR, FIL_MANGLER, FUNN_EMBETE, FUNN_UTEN_PUNKT, HJEMVISNING, returgrunn,
};
pub(super) use klage::{ANFOERSLER, ENDRINGER, IKKE_BEHANDLET, KOMMENTARER, OVERSITTELSER, anfoersler};
pub(super) use vurdering::{SAMMENDRAG, VURDERINGER, YTELSESBEGRUNNELSER};

/// The same in bokmål and nynorsk.
pub(super) type TextPair = (&'static str, &'static str);

/// The months, the same in bokmål and nynorsk.
pub(super) const MAANEDER: &[&str] = &[
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
