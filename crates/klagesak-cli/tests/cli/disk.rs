//! Disks that are full, and folders for temporary files that are not there: nothing is left half, and what could not be checked has no
//! verdict.

#![cfg(unix)]

use std::fs;
use std::io::{Cursor, Write as _};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use klagesak::mal;
use klagesak::validate::base;

use crate::pakke::sak;
use crate::support::{Run, folder, program, run, write};

/// The program where no file may have a byte: the system says so at the first attempt, as it does on a full disk.
fn without_room(args: &[&str]) -> Run {
    let run = program(args);
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ && ulimit -f 0 && exec \"$0\" \"$@\""]);
    shell.arg(run.get_program()).args(run.get_args()).stdin(Stdio::null());
    run.get_envs().for_each(|(name, _)| _ = shell.env_remove(name));
    shell.output().unwrap().into()
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().permissions().mode() & 0o777
}

#[test]
fn a_full_disk_leaves_what_was_there() {
    let dir = folder("full-disk");
    let message = write(&dir.join("melding.json"), mal::OVERSENDELSE_MINIMAL).to_owned();
    let at = |name: &str| dir.join(name).to_str().unwrap().to_owned();
    let (archive, draft, files, reply, many) =
        (at("arkiv"), at("utkast.json"), at("filer.json"), at("svar.json"), at("mange"));
    let xml = format!("{archive}/arkivmelding.xml");
    let commands: [(&[&str], &[&str]); 4] = [
        (&["convert", "--to", "eformidling", &message, "-o", &archive], &[&xml]),
        (&["convert", "--from", "auto", &xml, "-o", &draft, "--files", &files], &[&draft, &files]),
        (&["reply", &message, "--type", "kvittering", "-o", &reply, "--now", base::NOW], &[&reply]),
        (&["generate", "--count", "70", "--seed", "1", "-o", &many], &[&many]),
    ];
    for (args, written) in commands {
        let done = run(args);
        assert_eq!(done.code, 0, "{args:?}: {}", done.err);
        let before: Vec<_> = written.iter().map(|path| fs::read(path).ok()).collect();
        let beside = names(Path::new(written[0]).parent().unwrap());
        let failed = without_room(args);
        assert_eq!(failed.code, 3, "{args:?}: {}", failed.err);
        let after: Vec<_> = written.iter().map(|path| fs::read(path).ok()).collect();
        assert_eq!(before, after, "{args:?}");
        assert_eq!(names(Path::new(written[0]).parent().unwrap()), beside, "{args:?}");
    }
    assert_eq!(names(Path::new(&many)).len(), 70);
    for path in [&xml, &draft, &files, &reply] {
        assert_eq!(mode(Path::new(path)), 0o600, "{path}");
    }
}

#[test]
fn a_link_leads_where_it_did_and_a_device_stays_one() {
    let dir = folder("written-through");
    let (real, link) = (dir.join("svar.json"), dir.join("lenke.json"));
    write(&real, "gammelt");
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let message = write(&dir.join("melding.json"), mal::OVERSENDELSE_MINIMAL).to_owned();
    for (target, out) in [(link.to_str().unwrap(), true), ("/dev/null", false)] {
        let run = run(&["reply", &message, "--type", "kvittering", "-o", target, "--now", base::NOW]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(Path::new(target).metadata().unwrap().is_file(), out);
    }
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("klagesak.kvittering"));
    let to_folder = run(&["reply", &message, "--type", "kvittering", "-o", dir.to_str().unwrap()]);
    assert_eq!(to_folder.code, 3);
}

/// A package with a document that is too large to be held, and has to be unpacked to be looked into.
fn deflated(name: &str) -> PathBuf {
    let sak = sak(name);
    let mut document = fs::read(sak.join("03-klage.pdf")).unwrap();
    // Numbers do not pack so well that the package is one that would fill the disk.
    document.extend(
        (0..200_000)
            .flat_map(|number: u32| format!("%{:x}\n", number.wrapping_mul(2_654_435_761)).into_bytes()),
    );
    fs::write(sak.join("03-klage.pdf"), document).unwrap();
    let (message, stored) = (sak.join("klagesak.json"), sak.with_file_name("lagret.zip"));
    let (message, stored) = (message.to_str().unwrap(), stored.to_str().unwrap());
    let made = run(&["pack", message, "-o", stored, "--fill", "--now", base::NOW]);
    assert_eq!(made.code, 0, "{}", made.err);
    let open = sak.with_file_name("apen");
    let made = run(&["unpack", stored, "-o", open.to_str().unwrap(), "--now", base::NOW]);
    assert_eq!(made.code, 0, "{}", made.err);
    let package = sak.with_file_name("pakke.zip");
    fs::write(&package, zip(&open)).unwrap();
    package
}

/// A ZIP file of a folder, each file deflated.
fn zip(folder: &Path) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let deflated =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for name in names(folder) {
        zip.start_file(&name, deflated).unwrap();
        zip.write_all(&fs::read(folder.join(name)).unwrap()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_this_machine_cannot_check_has_no_verdict() {
    let package = deflated("no-workspace");
    let beside = |name: &str| package.with_file_name(name);
    let (out, reply) = (beside("ut"), beside("svar.json"));
    let (path, out, reply) = (package.to_str().unwrap(), out.to_str().unwrap(), reply.to_str().unwrap());
    let commands: [&[&str]; 4] = [
        &["verify", path, "--now", base::NOW],
        &["validate", path, "--now", base::NOW],
        &["unpack", path, "-o", out, "--now", base::NOW],
        &["reply", path, "--type", "kvittering", "-o", reply, "--now", base::NOW],
    ];
    // Missing, and where nobody can make a file.
    for workspace in ["/finnes/ikke", "/proc"] {
        for args in commands {
            let run: Run = program(args).env("TMPDIR", workspace).output().unwrap().into();
            assert_eq!(run.code, 3, "{args:?}: {}{}", run.out, run.err);
            assert!(
                run.err.contains("mappen for midlertidige filer kan ikke brukes"),
                "{args:?}: {}",
                run.err
            );
            assert!(!Path::new(out).exists() && !Path::new(reply).exists(), "{args:?}");
        }
    }
    for args in &commands[..2] {
        let full = without_room(args);
        assert_eq!(full.code, 3, "{args:?}: {}{}", full.out, full.err);
    }
    for args in commands {
        let run = run(args);
        assert_eq!(run.code, 0, "{args:?}: {}{}", run.out, run.err);
    }
}
