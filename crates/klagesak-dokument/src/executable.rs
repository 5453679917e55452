//! Content a machine can run.

use crate::regler::generated::pakke::KO_PAKKE_202_INSTALLASJON;
use crate::regler::generated::pakke::KO_PAKKE_202_NETTSIDE;
use crate::regler::generated::pakke::KO_PAKKE_202_PROGRAM;
use crate::regler::generated::pakke::KO_PAKKE_202_SKRIPT;
use crate::regler::generated::pakke::KO_PAKKE_202_SNARVEI;
use klagesak_core::Text;

/// A kind of program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Executable {
    Program,
    Script,
    WebPage,
    Shortcut,
    Installer,
}

impl Executable {
    pub(super) fn name(self) -> Text {
        match self {
            Self::Program => KO_PAKKE_202_PROGRAM,
            Self::Script => KO_PAKKE_202_SKRIPT,
            Self::WebPage => KO_PAKKE_202_NETTSIDE,
            Self::Shortcut => KO_PAKKE_202_SNARVEI,
            Self::Installer => KO_PAKKE_202_INSTALLASJON,
        }
    }
}

const SHORTCUT: &[u8] = &[0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46];
/// How a script or a web page begins, in lower case.
const SCRIPTS: &[&[u8]] =
    &[b"#!", b"@echo off", b"<?php", b"<%@", b"set-executionpolicy", b"wscript.", b"rem ******"];
const WEB_PAGE: &[&[u8]] = &[
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
pub(super) fn executable(beginning: &[u8]) -> Option<Executable> {
    if beginning.starts_with(SHORTCUT) {
        return Some(Executable::Shortcut);
    }
    let dos = infer::app::is_exe(beginning) && beginning.iter().take(64).any(|b| *b == 0);
    if dos
        || beginning.starts_with(b"\x7fELF")
        || infer::app::is_mach(beginning)
        || infer::app::is_java(beginning)
        || beginning.starts_with(b"dex\n")
        || infer::app::is_wasm(beginning)
    {
        return Some(Executable::Program);
    }
    if infer::archive::is_deb(beginning)
        || infer::archive::is_rpm(beginning)
        || infer::archive::is_crx(beginning)
    {
        return Some(Executable::Installer);
    }
    let text = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning).trim_ascii_start();
    let text = text.strip_prefix(b"<?xml").and_then(after_declaration).unwrap_or(text);
    let start = |starts: &[&[u8]]| {
        starts.iter().any(|s| text.get(..s.len()).is_some_and(|t| t.eq_ignore_ascii_case(s)))
    };
    if start(SCRIPTS) { Some(Executable::Script) } else { start(WEB_PAGE).then_some(Executable::WebPage) }
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
            (b"MZ\x90\0".as_slice(), Executable::Program),
            (b"\x7fELF\x02\x01\x01", Executable::Program),
            (b"\xcf\xfa\xed\xfe", Executable::Program),
            (b"\xca\xfe\xba\xbe\0\0\0\x34", Executable::Program),
            (b"dex\n035\0", Executable::Program),
            (b"\0asm\x01\0\0\0", Executable::Program),
            (b"#!/bin/sh\n", Executable::Script),
            (b"\xef\xbb\xbf  @ECHO OFF\r\n", Executable::Script),
            (b"<?php echo 1;", Executable::Script),
            (b"<!DOCTYPE html>", Executable::WebPage),
            (b"<?xml version=\"1.0\"?>\n<html>", Executable::WebPage),
            (b"<HTA:APPLICATION>", Executable::WebPage),
            (SHORTCUT, Executable::Shortcut),
        ] {
            assert_eq!(executable(content), Some(kind), "{content:?}");
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
            assert_eq!(executable(content.as_bytes()), None, "{content}");
        }
    }
}
