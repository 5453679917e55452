//! Writing: nothing bad is built or unpacked, nothing is left behind, and nothing is ever half written.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use klagesak_dev::pakker::{self, Sak};
use klagesak_package::{Build, Container, Error, Options, Trust, unpack};
use klagesak_tests::skipped;

use super::runde::{bygg, dokumenter};
use super::support::{beholder, judge_at};

fn innhold(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn rejected(result: Result<impl std::fmt::Debug, Error>) -> Vec<&'static str> {
    match result {
        Err(Error::Rejected(findings)) => findings.iter().map(|f| f.rule.id.as_str()).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_would_be_rejected_is_not_built() {
    for (change, fill_in, rules) in [
        ((|s| drop(s.dokumenter.remove(2))) as fn(&mut Sak), false, &["KO-PAKKE-023"][..]),
        (|s| drop(s.dokumenter.remove(2)), true, &["KO-PAKKE-023"]),
        (|s| s.dokumenter[2].1 = b"annet".to_vec(), false, &["KO-PAKKE-025", "KO-PAKKE-026"]),
        (
            |s| s.melding["innhold"]["dokumenter"][2]["filnavn"] = "../03-klage.pdf".into(),
            false,
            &["KO-PAKKE-023"],
        ),
        (
            |s| s.melding["innhold"]["dokumenter"][2]["filnavn"] = "/etc/passwd".into(),
            true,
            &["KO-PAKKE-023"],
        ),
        (
            |s| s.melding["innhold"]["dokumenter"][2]["filnavn"] = "klagesak.json".into(),
            true,
            &["KO-PAKKE-023"],
        ),
    ] {
        let mut sak = Sak::minimal();
        change(&mut sak);
        let (message, documents) = (sak.bytes(), dokumenter(&sak));
        for container in [Container::Folder, Container::Zip, Container::AsicE] {
            let out = tempfile::tempdir().unwrap();
            let build = Build { fill_in, ..bygg(&message, documents.path(), container) };
            let result = build.write(&out.path().join("pakke"), &beholder());
            assert_eq!(rejected(result), rules);
            assert_eq!(innhold(out.path()), [""; 0]);
        }
    }
}

#[test]
fn what_is_too_large_is_refused_before_anything_is_written() {
    let sak = Sak::minimal();
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    let options = Options { max_total: message.len() as u64 + 20, ..beholder() };
    let build = bygg(&message, documents.path(), Container::Zip);
    assert_eq!(rejected(build.write(&out.path().join("pakke.zip"), &options)), ["KO-PAKKE-011"]);
}

#[test]
fn a_rejected_build_leaves_the_old_package_as_it_was() {
    let mut sak = Sak::minimal();
    sak.dokumenter.remove(0);
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    let target = out.path().join("pakke.zip");
    fs::write(&target, b"gammel").unwrap();
    let build = bygg(&message, documents.path(), Container::Zip);
    assert!(build.write(&target, &beholder()).is_err());
    assert_eq!(
        (fs::read(&target).unwrap(), innhold(out.path())),
        (b"gammel".to_vec(), vec!["pakke.zip".into()])
    );
}

#[test]
fn nothing_is_written_over_a_folder() {
    let sak = Sak::minimal();
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    let package = out.path().join("pakke.zip");
    bygg(&message, documents.path(), Container::Zip).write(&package, &beholder()).unwrap();
    let target = out.path().join("ut");
    fs::create_dir(&target).unwrap();
    let built = bygg(&message, documents.path(), Container::Folder).write(&target, &beholder());
    assert!(matches!(built, Err(Error::TargetExists)));
    assert!(matches!(unpack(&package, &target, &Trust::unchecked(), &beholder()), Err(Error::TargetExists)));
    assert!(innhold(&target).is_empty() && innhold(out.path()) == ["pakke.zip", "ut"]);
    let built = bygg(&message, documents.path(), Container::Zip).write(&target, &beholder());
    assert!(matches!(built, Err(Error::Write(_))));
    assert_eq!(innhold(out.path()), ["pakke.zip", "ut"]);
}

#[test]
fn a_hostile_package_is_not_unpacked() {
    let out = tempfile::tempdir().unwrap();
    let package = out.path().join("pakke.zip");
    // These are warnings and notices.
    let refuses = |rule: &&str| **rule < *"100" && !["009", "045", "046", "049"].contains(rule);
    for ond in pakker::onde().iter().filter(|ond| ond.regler.iter().any(refuses)) {
        fs::write(&package, &ond.bytes).unwrap();
        let result = unpack(&package, &out.path().join("ut"), &Trust::unchecked(), &beholder());
        assert!(!rejected(result).is_empty());
        assert_eq!(innhold(out.path()), ["pakke.zip"], "{}", ond.navn);
    }
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let sak = Sak::minimal();
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    let package = out.path().join("pakke.zip");
    bygg(&message, documents.path(), Container::Zip).write(&package, &beholder()).unwrap();
    unpack(&package, &out.path().join("ut"), &Trust::unchecked(), &beholder()).unwrap();
    for path in [&package, &out.path().join("ut")] {
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o077, 0);
    }
}

/// A file system with little room, where this machine lets us make one.
#[cfg(target_os = "linux")]
struct Small(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Small {
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"]).arg(folder.path());
        let done =
            mount.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        done.then_some(Self(folder))
    }
}

#[cfg(target_os = "linux")]
impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_that_leaves_nothing_behind() {
    let Some(disk) = Small::new() else {
        skipped::said("this machine does not let us make a small file system");
        return;
    };
    let mut sak = Sak::minimal();
    sak.dokumenter[4].1 = vec![b'x'; 200_000];
    let (message, documents) = (sak.bytes(), dokumenter(&sak));
    let target = disk.0.path().join("pakke");
    for container in [Container::Folder, Container::Zip, Container::AsicE] {
        let build = Build { fill_in: true, ..bygg(&message, documents.path(), container) };
        let result = build.write(&target, &beholder());
        assert!(matches!(result, Err(Error::Write(_))), "{result:?}");
        assert_eq!(innhold(disk.0.path()), [""; 0]);
    }
    let out = tempfile::tempdir().unwrap();
    let package = out.path().join("pakke.zip");
    let build = Build { fill_in: true, ..bygg(&message, documents.path(), Container::Zip) };
    build.write(&package, &beholder()).unwrap();
    assert!(matches!(unpack(&package, &target, &Trust::unchecked(), &beholder()), Err(Error::Write(_))));
    assert_eq!(innhold(disk.0.path()), [""; 0]);
}

const TARGET: &str = "KO_PAKKE_MAAL";
const BUILT: &str = "bygd";

/// Builds two packages under one name in turn, and says so of each, until it is killed.
#[test]
// It never ends, so it needs a process of its own.
#[ignore = "started by the next test"]
fn barn() {
    let target = std::env::var_os(TARGET).unwrap();
    let sak = Sak::minimal();
    let (message, documents) = (sak.bytes(), dokumenter(&sak));
    for container in [Container::Zip, Container::AsicE].into_iter().cycle() {
        bygg(&message, documents.path(), container).write(Path::new(&target), &beholder()).unwrap();
        println!("{BUILT}");
    }
}

#[test]
fn killed_at_any_moment_it_leaves_the_old_package_or_the_new() {
    let out = tempfile::tempdir().unwrap();
    let target = out.path().join("pakke");
    for round in 0..200_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "pakke::skriving::barn", "--ignored", "--nocapture"])
            .env(TARGET, &target)
            .env("TMPDIR", out.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // It has built at least one, and is at work on another: where in it, is for chance and the pause to say.
        let said = BufReader::new(child.stdout.as_mut().unwrap()).lines();
        assert!(said.map_while(Result::ok).any(|line| line.ends_with(BUILT)), "round {round}");
        std::thread::sleep(Duration::from_micros(round * 97));
        child.kill().unwrap();
        assert!(!child.wait().unwrap().success());
        assert!(judge_at(&target).valid(), "round {round}");
    }
}
