//! Whether a text is a script, by what it begins with and how it goes on: a text may mention how scripts begin.

/// What a script of Windows asks for first of what runs it, in lower case.
const MEMBERS: [&str; 19] = [
    "arguments",
    "buildversion",
    "connectobject",
    "createobject",
    "disconnectobject",
    "echo",
    "fullname",
    "getobject",
    "interactive",
    "name",
    "path",
    "quit",
    "scriptfullname",
    "scriptname",
    "sleep",
    "stderr",
    "stdin",
    "stdout",
    "timeout",
];
const POLICIES: [&str; 7] =
    ["allsigned", "bypass", "default", "remotesigned", "restricted", "undefined", "unrestricted"];

/// Whether it is a script.
pub(super) fn is_script(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let lower = line.to_lowercase();
    let behind = |word: &str| lower.strip_prefix(word);
    ["<?php", "<%@", "rem ******"].iter().any(|word| behind(word).is_some())
        || behind("@echo off").is_some_and(ends_command)
        || behind("wscript.").is_some_and(is_member)
        || behind("set-executionpolicy").is_some_and(is_policy)
        || line.strip_prefix("#!").is_some_and(is_run_by)
}

fn ends_command(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.is_empty() || rest.starts_with(['&', '|', '>', '<', '(', ')'])
}

/// Something that is asked for, and with what: `echo "Hei"`, `sleep(1)`, `quit`.
fn is_member(rest: &str) -> bool {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let (name, rest) = rest.split_at_checked(end).unwrap_or_default();
    let rest = rest.trim();
    let with = rest.starts_with(['(', '"', '=', ';', ':', '&', '[', '\''])
        || rest.starts_with(|c: char| c.is_ascii_digit());
    let of_it =
        rest.strip_prefix('.').is_some_and(|next| next.starts_with(|c: char| c.is_ascii_alphabetic()));
    let one_word = !rest.contains(char::is_whitespace) && !rest.ends_with(['.', ',', '?', '!']);
    let joined = rest.contains(['&', '(', '+']);
    MEMBERS.contains(&name) && (with || of_it || one_word || joined)
}

fn is_policy(rest: &str) -> bool {
    let word = rest.split_whitespace().next().unwrap_or_default();
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    word.starts_with('-') || POLICIES.contains(&word)
}

/// A program, and how it is to run. A space may stand between the mark of a script and the program.
fn is_run_by(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let Some(program) = words.next().filter(|program| program.starts_with('/')) else { return false };
    let is_env = program.ends_with("/env");
    match (words.next(), words.next()) {
        (None, _) => true,
        (Some(first), second) => {
            first.starts_with('-') || is_env && (second.is_none() || first.contains('='))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_script;

    #[test]
    fn a_script_goes_on_as_a_script() {
        for script in [
            "@echo off\r\ndel a",
            "@ECHO OFF & del a",
            "@echo off>nul",
            "@echo off",
            "WScript.Echo \"Hei\"",
            "wscript.echo navn",
            "WScript.Echo a & b",
            "WScript.Sleep(100)",
            "WScript.Quit",
            "WScript.StdOut.Write 1",
            "WScript.CreateObject(\"WScript.Shell\")",
            "Set-ExecutionPolicy Bypass -Force",
            "Set-ExecutionPolicy -Scope Process",
            "#!/bin/sh",
            "#!/bin/sh\nrm a",
            "#! /bin/sh -e",
            "#!\t/usr/bin/env python3\n",
            "#!/usr/bin/env -S python3 -u",
            "<?php echo 1;",
            "rem ****** a",
        ] {
            for ending in ["", "\n", "\r\nmer"] {
                assert!(is_script(&format!("{script}{ending}")), "{script}");
            }
        }
    }

    #[test]
    fn a_text_that_mentions_one_goes_on_as_a_text() {
        for text in [
            "@echo off er en kommando",
            "@echo off, sa han",
            "Wscript.exe er sperret hos oss",
            "Wscript.exe",
            "WScript.Shell er navnet.",
            "WScript.Echo er en kommando i vedlegget.",
            "Wscript. Det er navnet.",
            "Set-ExecutionPolicy er brukt",
            "#!/bin/sh er første linje",
            "#! viktig",
            "#!/usr/bin/env er et program",
            "@echo",
            "REM er en forkortelse",
        ] {
            for ending in ["", "\n", "\r\nKari ringte."] {
                assert!(!is_script(&format!("{text}{ending}")), "{text}");
            }
        }
    }
}
