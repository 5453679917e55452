//! `pack` and `unpack` ended in the middle.

use std::fs;
use std::path::Path;
use std::time::Instant;

use klagesak::validate::base;

use crate::pakke::sak;
use crate::support::{program, run};

#[test]
fn killed_two_hundred_times_pack_never_leaves_half_a_package_under_its_name() {
    let sak = sak("pakke-drept");
    // Large enough that most of the time goes to writing.
    let mut document = fs::read(sak.join("03-klage.pdf")).unwrap();
    document.extend(b"%".repeat(1 << 20));
    fs::write(sak.join("03-klage.pdf"), document).unwrap();
    let target = sak.with_file_name("pakke.asice");
    let (message, out) = (sak.join("klagesak.json"), target.to_str().unwrap());
    let args = ["pack", message.to_str().unwrap(), "-o", out, "--fill", "--now", base::NOW];
    let started = Instant::now();
    assert_eq!(run(&args).code, 0);
    let whole = started.elapsed();
    let right = fs::read(&target).unwrap();
    let (mut killed, mut replaced) = (0, 0);
    for round in 0..200 {
        // Every other time there is something to be replaced.
        if round % 2 == 0 {
            fs::write(&target, "gammel").unwrap()
        } else {
            fs::remove_file(&target).unwrap()
        }
        let mut child = program(&args).stdout(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(whole.mul_f64(1.2 * f64::from(round) / 200.0));
        child.kill().unwrap();
        killed += usize::from(!child.wait().unwrap().success());
        match fs::read(&target) {
            Ok(bytes) if bytes == right => replaced += 1,
            Ok(bytes) => {
                assert!(round % 2 == 0 && bytes == b"gammel", "{} bytes in round {round}", bytes.len())
            }
            Err(_) => {
                assert_eq!(round % 2, 1);
                fs::write(&target, "").unwrap();
            }
        }
        remove_temporary(target.parent().unwrap());
    }
    assert!(killed > 100 && replaced > 0, "killed {killed} times, replaced {replaced}");
}

/// A case with a document that takes a while to write.
#[cfg(unix)]
fn stor_sak(name: &str) -> std::path::PathBuf {
    let sak = sak(name);
    let mut document = fs::read(sak.join("03-klage.pdf")).unwrap();
    document.extend(b"%".repeat(200 << 20));
    fs::write(sak.join("03-klage.pdf"), document).unwrap();
    sak
}

/// Runs the program until something temporary lies in the folder, asks it to stop, and gives what it ended with.
#[cfg(unix)]
fn stopped(args: &[&str], folder: &Path, signal: &str) -> Option<i32> {
    let mut child = program(args)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let started = Instant::now();
    while temporary(folder).is_empty() {
        assert!(child.try_wait().unwrap().is_none(), "ended before it was asked to");
        assert!(started.elapsed().as_secs() < 60, "nothing is written");
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    let id = child.id().to_string();
    assert!(std::process::Command::new("kill").args([signal, &id]).status().unwrap().success());
    child.wait().unwrap().code()
}

#[cfg(unix)]
fn temporary(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with(".klagesak-")).collect()
}

#[test]
#[cfg(unix)]
fn asked_to_stop_pack_and_unpack_leave_nothing_behind() {
    let sak = stor_sak("pakke-avbrutt");
    let (folder, message) = (sak.parent().unwrap(), sak.join("klagesak.json"));
    let (package, out) = (folder.join("pakke.asice"), folder.join("ut"));
    let (package, out) = (package.to_str().unwrap(), out.to_str().unwrap());
    let pack = ["pack", message.to_str().unwrap(), "-o", package, "--fill", "--now", base::NOW];
    let unpack = ["unpack", package, "-o", out, "--now", base::NOW];
    for signal in ["-INT", "-TERM", "-HUP"] {
        assert_eq!(stopped(&pack, folder, signal), Some(130), "{signal}");
        assert_eq!(temporary(folder), [""; 0], "pack {signal}");
        assert!(!Path::new(package).exists());
    }
    assert_eq!(run(&pack).code, 0);
    for signal in ["-INT", "-TERM", "-HUP"] {
        assert_eq!(stopped(&unpack, folder, signal), Some(130), "{signal}");
        assert_eq!(temporary(folder), [""; 0], "unpack {signal}");
        assert!(!Path::new(out).exists());
    }
    assert_eq!(run(&unpack).code, 0);
}

/// What was being written when the program died has another name, and is only in the way here.
fn remove_temporary(folder: &Path) {
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.file_name().unwrap().to_str().unwrap().starts_with(".klagesak-") {
            fs::remove_file(path).unwrap();
        }
    }
}
