//! Content a machine can run.

use crate::innhold::regler::generated::pakke::{
    KO_PAKKE_202_INSTALLASJON, KO_PAKKE_202_NETTSIDE, KO_PAKKE_202_PROGRAM, KO_PAKKE_202_SKRIPT,
    KO_PAKKE_202_SNARVEI,
};
use klagesak_core::Text;

/// A kind of program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kjoerbart {
    Program,
    Skript,
    Nettside,
    Snarvei,
    Installasjon,
}

impl Kjoerbart {
    pub(super) fn navn(self) -> Text {
        match self {
            Self::Program => KO_PAKKE_202_PROGRAM,
            Self::Skript => KO_PAKKE_202_SKRIPT,
            Self::Nettside => KO_PAKKE_202_NETTSIDE,
            Self::Snarvei => KO_PAKKE_202_SNARVEI,
            Self::Installasjon => KO_PAKKE_202_INSTALLASJON,
        }
    }
}

const SNARVEI: &[u8] = &[0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46];
/// How a script or a web page begins, in lower case.
const SKRIPT: &[&[u8]] =
    &[b"#!", b"@echo off", b"<?php", b"<%@", b"set-executionpolicy", b"wscript.", b"rem ******"];
const NETTSIDE: &[&[u8]] = &[
    b"<!doctype html",
    b"<html",
    b"<head",
    b"<body",
    b"<script",
    b"<hta:",
    b"<iframe",
    b"<svg",
    b"<scriptlet",
];

/// What kind of program the content is, by its first bytes.
pub(super) fn kjoerbart(begynnelse: &[u8]) -> Option<Kjoerbart> {
    if begynnelse.starts_with(SNARVEI) {
        return Some(Kjoerbart::Snarvei);
    }
    let dos = infer::app::is_exe(begynnelse) && begynnelse.iter().take(64).any(|b| *b == 0);
    if dos
        || begynnelse.starts_with(b"\x7fELF")
        || infer::app::is_mach(begynnelse)
        || infer::app::is_java(begynnelse)
        || begynnelse.starts_with(b"dex\n")
        || infer::app::is_wasm(begynnelse)
    {
        return Some(Kjoerbart::Program);
    }
    if infer::archive::is_deb(begynnelse)
        || infer::archive::is_rpm(begynnelse)
        || infer::archive::is_crx(begynnelse)
    {
        return Some(Kjoerbart::Installasjon);
    }
    let text = begynnelse.strip_prefix(b"\xef\xbb\xbf").unwrap_or(begynnelse).trim_ascii_start();
    let text = text.strip_prefix(b"<?xml").and_then(after_declaration).unwrap_or(text);
    let start = |starts: &[&[u8]]| {
        starts.iter().any(|s| text.get(..s.len()).is_some_and(|t| t.eq_ignore_ascii_case(s)))
    };
    if start(SKRIPT) { Some(Kjoerbart::Skript) } else { start(NETTSIDE).then_some(Kjoerbart::Nettside) }
}

fn after_declaration(text: &[u8]) -> Option<&[u8]> {
    let end = text.iter().position(|b| *b == b'>')?;
    text.get(end + 1..).map(<[u8]>::trim_ascii_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_known_by_their_beginning() {
        for (content, kind) in [
            (b"MZ\x90\0".as_slice(), Kjoerbart::Program),
            (b"\x7fELF\x02\x01\x01", Kjoerbart::Program),
            (b"\xcf\xfa\xed\xfe", Kjoerbart::Program),
            (b"\xca\xfe\xba\xbe\0\0\0\x34", Kjoerbart::Program),
            (b"dex\n035\0", Kjoerbart::Program),
            (b"\0asm\x01\0\0\0", Kjoerbart::Program),
            (b"#!/bin/sh\n", Kjoerbart::Skript),
            (b"\xef\xbb\xbf  @ECHO OFF\r\n", Kjoerbart::Skript),
            (b"<?php echo 1;", Kjoerbart::Skript),
            (b"<!DOCTYPE html>", Kjoerbart::Nettside),
            (b"<?xml version=\"1.0\"?>\n<html>", Kjoerbart::Nettside),
            (b"<HTA:APPLICATION>", Kjoerbart::Nettside),
            (SNARVEI, Kjoerbart::Snarvei),
        ] {
            assert_eq!(kjoerbart(content), Some(kind), "{content:?}");
        }
        for content in [
            "",
            "M",
            "Hei",
            "<brev>",
            "%PDF-1.7",
            "PK\u{3}\u{4}",
            "#1 er best",
            "<?xml version=\"1.0\"?><brev/>",
        ] {
            assert_eq!(kjoerbart(content.as_bytes()), None, "{content}");
        }
    }
}
