//! A file of another system as a draft.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use klagesak::adresse::mask;
use klagesak::convert::{self, Utkast, digisos};
use klagesak::report::shown;
use klagesak::validate::locate::locate;
use klagesak::verdict::Severity;
use klagesak::{Finding, Language, Limits, Text};

use super::args::Args;
use super::input::{bytes, target};
use super::losses::{self, strict};
use crate::failure::{self, Failure};
use crate::files::{Files, Readers};
use crate::{output, words};

/// In a package: what is read, and what lies beside it.
const IN_FOLDER: [(&str, &str); 2] = [("arkivmelding.xml", "klagesak.json"), ("klage.json", VEDLEGG)];
const VEDLEGG: &str = "vedlegg.json";

pub(super) fn run(args: &Args, format: &str, language: Language) -> Result<ExitCode, Failure> {
    let [path] = args.input.as_slice() else {
        return Err(Failure::Usage(words::NOT_ONE_CASE.get(language).to_owned()));
    };
    let (path, beside) = find(path, language)?;
    let source = bytes(&path, language)?;
    let beside_name = beside.clone();
    let beside = beside.map(|path| bytes(&path, language)).transpose()?;
    let drafts = convert::detect(&source, &Limits::default()).and_then(|found| {
        let other = format != "auto" && !found.kind().is_of(target(format));
        if other { Ok(None) } else { found.drafts(beside.as_deref()).map(Some) }
    });
    if let (Some(name), Some(vedlegg)) = (beside_name.filter(|name| name.ends_with(VEDLEGG)), &beside)
        && let Err(error) = digisos::check_vedlegg(vedlegg, &Limits::default())
    {
        let found = located(error.findings(), vedlegg);
        losses::tell(&found, &[name], Some(vedlegg), args.format, language);
        return Ok(ExitCode::from(failure::FINDINGS));
    }
    let names = [path];
    match drafts {
        Ok(Some(drafts)) if drafts.is_empty() => refuse(&names[0], words::NO_KLAGE, language),
        Ok(Some(drafts)) => {
            let mut drafts = drafts;
            let given = args.protected.read(language)?;
            // Counted, and not only looked for: every draft is to be masked.
            let masked = drafts.iter_mut().map(|draft| mask(&mut draft.message, &given));
            if masked.filter(|hit| *hit).count() > 0 {
                output::warn(words::DRAFT_MASKED.get(language), language);
            }
            let found = drafts.iter().flat_map(|draft| draft.findings.iter().cloned()).collect();
            let found = strict(found, args.strict);
            losses::tell(&found, &names, Some(&source), args.format, language);
            let mut written = Files::default();
            if let Some(path) = &args.files {
                written.add(path, &files(&drafts), Readers::Owner, language)?;
            }
            let bytes = bytes_of(&drafts);
            if let Some(path) = &args.output {
                written.add(path, &bytes, Readers::Owner, language)?;
            }
            written.finish(language)?;
            for path in [&args.files, &args.output].into_iter().flatten() {
                output::note(&words::written(path, None, language))?;
            }
            if args.output.is_none() {
                output::print_data(&bytes)?;
            }
            let wrong = args.strict && found.iter().any(|finding| finding.severity == Severity::Error);
            Ok(if wrong { ExitCode::from(failure::FINDINGS) } else { ExitCode::SUCCESS })
        }
        Ok(None) => refuse(&names[0], words::OTHER_FORMAT, language),
        Err(error) => {
            let found = located(error.findings(), &source);
            losses::tell(&found, &names, Some(&source), args.format, language);
            Ok(ExitCode::from(failure::FINDINGS))
        }
    }
}

/// The findings of a file that was refused, each at its offset in it.
pub(super) fn located(findings: &[Finding], source: &[u8]) -> Vec<Finding> {
    let mut findings = findings.to_vec();
    if let Ok(text) = std::str::from_utf8(source) {
        locate(text, &mut findings);
    }
    findings
}

fn refuse(path: &Path, why: Text, language: Language) -> Result<ExitCode, Failure> {
    output::complain(&format!("{} {}", shown(path), why.get(language)), language);
    Ok(ExitCode::from(failure::FINDINGS))
}

/// The file to read, and what lies beside it in a package.
fn find(path: &Path, language: Language) -> Result<(PathBuf, Option<PathBuf>), Failure> {
    if !path.is_dir() {
        return Ok((path.to_owned(), None));
    }
    for (name, beside) in IN_FOLDER {
        let (file, beside) = (path.join(name), path.join(beside));
        if file.is_file() {
            return Ok((file, beside.is_file().then_some(beside)));
        }
    }
    let what = words::NOTHING_IN_FOLDER.get(language);
    Err(Failure::Unreadable(format!("{} {what}", shown(path))))
}

/// The draft; of a file with several, a list of them.
fn bytes_of(drafts: &[Utkast]) -> Vec<u8> {
    let messages: Vec<_> = drafts.iter().map(|draft| &draft.message).collect();
    let bytes = match messages.as_slice() {
        [message] => klagesak::write_pretty(message),
        messages => klagesak::write_pretty(&messages),
    };
    bytes.unwrap_or_default()
}

/// Which file of the source each document is made of: the file gets the name in the draft when the shipment is packed.
fn files(drafts: &[Utkast]) -> Vec<u8> {
    let files = drafts.iter().flat_map(|draft| &draft.files).map(|file| {
        let mut row = serde_json::json!({ "dokument": file.document.as_str(), "fil": file.name });
        if let (Some(row), Some(sha512)) = (row.as_object_mut(), &file.sha512) {
            row.insert("sha512".to_owned(), sha512.as_str().into());
        }
        row
    });
    klagesak::write_pretty(&files.collect::<Vec<_>>()).unwrap_or_default()
}
