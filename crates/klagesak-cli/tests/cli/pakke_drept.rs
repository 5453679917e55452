//! `pack` ended in the middle, again and again.

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
    let args = ["pack", message.to_str().unwrap(), "-o", out, "--fyll-ut", "--now", base::NOW];
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

/// What was being written when the program died has another name, and is only in the way here.
fn remove_temporary(folder: &Path) {
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.file_name().unwrap().to_str().unwrap().starts_with(".klagesak-") {
            fs::remove_file(path).unwrap();
        }
    }
}
