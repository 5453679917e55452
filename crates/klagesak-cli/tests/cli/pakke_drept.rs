//! `pack` and `unpack` ended in the middle.

#![cfg(unix)]

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};

use klagesak::validate::base;

use crate::pakke::sak;
use crate::support::{program, run};

/// A case with a document of so many bytes and some more.
fn stor_sak(name: &str, bytes: usize) -> std::path::PathBuf {
    let sak = sak(name);
    let mut document = fs::read(sak.join("03-klage.pdf")).unwrap();
    document.extend(b"%".repeat(bytes));
    fs::write(sak.join("03-klage.pdf"), document).unwrap();
    sak
}

/// Ends the program at its attempt to write past so many blocks of a file: the system does that, so no clock decides where. A block is
/// 512 bytes or 1024, as the shell likes it. Gives whether it came to its end.
fn with_room_for(blocks: u64, args: &[&str]) -> bool {
    let run = program(args);
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -c 0 && ulimit -f \"$0\" && exec \"$@\"", &blocks.to_string()]);
    shell.arg(run.get_program()).args(run.get_args()).stdin(Stdio::null()).stdout(Stdio::null());
    run.get_envs().for_each(|(name, _)| _ = shell.env_remove(name));
    let status = shell.status().unwrap();
    assert!(status.success() || status.signal().is_some(), "{blocks}: {status}");
    status.success()
}

#[test]
fn killed_two_hundred_times_pack_never_leaves_half_a_package_under_its_name() {
    let sak = stor_sak("pakke-drept", 64 << 10);
    let target = sak.with_file_name("pakke.asice");
    let (message, out) = (sak.join("klagesak.json"), target.to_str().unwrap());
    let args = ["pack", message.to_str().unwrap(), "-o", out, "--fill", "--now", base::NOW];
    assert_eq!(run(&args).code, 0);
    let right = fs::read(&target).unwrap();
    let size = right.len() as u64;
    let largest = size / 512 + 1;
    let mut killed = 0;
    for round in 0..=200 {
        // Every other time there is something to be replaced.
        if round % 2 == 0 {
            fs::write(&target, "gammel").unwrap()
        } else {
            fs::remove_file(&target).unwrap()
        }
        let blocks = round * largest / 200;
        let ended = with_room_for(blocks, &args);
        assert!(!ended || blocks * 1024 >= size, "there was no room in round {round}");
        killed += u32::from(!ended);
        match fs::read(&target) {
            Ok(bytes) if ended => assert!(bytes == right, "round {round}"),
            Ok(bytes) => {
                assert!(round % 2 == 0 && bytes == b"gammel", "{} bytes in round {round}", bytes.len())
            }
            Err(_) => {
                assert!(round % 2 == 1 && !ended);
                fs::write(&target, "").unwrap();
            }
        }
        remove_temporary(target.parent().unwrap());
        if round == 200 {
            assert!(ended, "there was room for all of it");
        }
    }
    assert!(killed >= 100, "{killed}");
}

/// Asks the program to stop in the middle of its work, and gives what it ended with. The work is stopped while we see that it is begun
/// and not ended: where the machine is too slow for us to see it, it is done again.
fn stopped(args: &[&str], folder: &Path, signal: &str, undo: impl Fn()) -> Option<i32> {
    loop {
        let mut child = program(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let id = child.id().to_string();
        let send = |signal: &str| Command::new("kill").args([signal, &id]).status().unwrap().success();
        while temporary(folder).is_empty() && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        // Its number is its own until we have waited for it.
        if child.try_wait().unwrap().is_none() {
            assert!(send("-STOP") && send(signal) && send("-CONT"));
        }
        let code = child.wait().unwrap().code();
        if code != Some(0) {
            return code;
        }
        undo();
    }
}

fn temporary(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with(".klagesak-")).collect()
}

#[test]
fn asked_to_stop_pack_and_unpack_leave_nothing_behind() {
    let sak = stor_sak("pakke-avbrutt", 64 << 20);
    let (folder, message) = (sak.parent().unwrap(), sak.join("klagesak.json"));
    let (package, out) = (folder.join("pakke.asice"), folder.join("ut"));
    let (package, out) = (package.to_str().unwrap(), out.to_str().unwrap());
    let pack = ["pack", message.to_str().unwrap(), "-o", package, "--fill", "--now", base::NOW];
    let unpack = ["unpack", package, "-o", out, "--now", base::NOW];
    for signal in ["-INT", "-TERM", "-HUP"] {
        assert_eq!(
            stopped(&pack, folder, signal, || fs::remove_file(package).unwrap()),
            Some(130),
            "{signal}"
        );
        assert_eq!(temporary(folder), [""; 0], "pack {signal}");
        assert!(!Path::new(package).exists());
    }
    assert_eq!(run(&pack).code, 0);
    for signal in ["-INT", "-TERM", "-HUP"] {
        assert_eq!(
            stopped(&unpack, folder, signal, || fs::remove_dir_all(out).unwrap()),
            Some(130),
            "{signal}"
        );
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
