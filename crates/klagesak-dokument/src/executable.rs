//! Content a machine can run.

use crate::regler::generated::pakke::KO_PAKKE_202_INSTALLASJON;
use crate::regler::generated::pakke::KO_PAKKE_202_KONTROLL;
use crate::regler::generated::pakke::KO_PAKKE_202_NETTSIDE;
use crate::regler::generated::pakke::KO_PAKKE_202_PROGRAM;
use crate::regler::generated::pakke::KO_PAKKE_202_SKRIPT;
use crate::regler::generated::pakke::KO_PAKKE_202_SNARVEI;
use klagesak_core::Text;

use super::nettside::is_web_page;
use super::skript::is_script;
use super::xml;

/// A kind of program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Executable {
    Program,
    Script,
    WebPage,
    Shortcut,
    Installer,
    /// A component of Windows that an Office document starts.
    Control,
}

impl Executable {
    pub(super) fn name(self) -> Text {
        match self {
            Self::Program => KO_PAKKE_202_PROGRAM,
            Self::Script => KO_PAKKE_202_SKRIPT,
            Self::WebPage => KO_PAKKE_202_NETTSIDE,
            Self::Shortcut => KO_PAKKE_202_SNARVEI,
            Self::Installer => KO_PAKKE_202_INSTALLASJON,
            Self::Control => KO_PAKKE_202_KONTROLL,
        }
    }
}

const SHORTCUT: &[u8] = &[0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46];

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
    let text = xml::tekst(beginning);
    let text = text.trim_start();
    const LINK: &str = "[internetshortcut]";
    if is_script(text) {
        Some(Executable::Script)
    } else if text.get(..LINK.len()).is_some_and(|start| start.eq_ignore_ascii_case(LINK)) {
        Some(Executable::Shortcut)
    } else {
        is_web_page(text).then_some(Executable::WebPage)
    }
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
            (b"#! /usr/bin/env python", Executable::Script),
            (b"<?php echo 1;", Executable::Script),
            (b"[InternetShortcut]\r\nURL=file:a", Executable::Shortcut),
            (b"\xff\xfe<\0h\0t\0m\0l\0>\0", Executable::WebPage),
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
            "#!viktig: ring klager",
            "<?xml version=\"1.0\"?><brev/>",
        ] {
            assert_eq!(executable(content.as_bytes()), None, "{content}");
        }
    }
}
