//! A large package: memory does not grow with it, and most of the time goes to hashing.
//!
//! `KO_PAKKE_MB=1900 cargo test -p klagesak-tests pakke::stor -- --nocapture` tries a real one and prints the rates.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use klagesak_dev::pakker::{self, Sak};
use klagesak_package::{Build, Container, Options, Trust, verify};
use sha2::{Digest, Sha256};

use super::runde::bygg;
use super::support::{beholder, numbers};

const PACKAGE: &str = "KO_PAKKE_STOR";
const LARGEST_MEMORY: u64 = 32 * 1024 * 1024;
const LARGEST_HOSTILE: u64 = 100 * 1024 * 1024;

fn megabytes() -> usize {
    std::env::var("KO_PAKKE_MB").ok().and_then(|mb| mb.parse().ok()).unwrap_or(120)
}

/// A package with five documents of this many megabytes in all. What the documents are lies behind a large picture in each.
fn stor(package: &Path) {
    let (sak, documents) = (Sak::minimal(), tempfile::tempdir().unwrap());
    let block: Vec<u8> = (0..1_u32 << 18).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    for (i, (navn, _)) in sak.dokumenter.iter().enumerate() {
        let mut file = File::create(documents.path().join(navn)).unwrap();
        stor_pdf(&mut file, &[&[i as u8], &block[1..]].concat(), megabytes() / 5, "", "").unwrap();
    }
    let message = sak.bytes();
    let build = Build { fill_in: true, ..bygg(&message, documents.path(), Container::AsicE) };
    build.write(package, &beholder()).unwrap();
}

/// A PDF of one page that begins with a picture of so many blocks, with more in its catalog and its trailer.
pub(crate) fn stor_pdf(
    to: &mut impl Write,
    block: &[u8],
    blocks: usize,
    catalog: &str,
    trailer: &str,
) -> std::io::Result<()> {
    let head = format!("%PDF-1.7\n1 0 obj\n<</Length {}>>\nstream\n", block.len() * blocks);
    to.write_all(head.as_bytes())?;
    (0..blocks).try_for_each(|_| to.write_all(block))?;
    let (mut tail, mut table) = (String::from("\nendstream\nendobj\n"), String::new());
    let start = head.len() + block.len() * blocks;
    table.push_str(&format!("{:010} 00000 n \n", 9));
    for (number, object) in [
        (2, format!("<</Type/Catalog/Pages 3 0 R{catalog}>>")),
        (3, "<</Type/Pages/Kids[4 0 R]/Count 1>>".to_owned()),
        (4, "<</Type/Page/Parent 3 0 R/Resources<</XObject<</A 1 0 R>>>>>>".to_owned()),
    ] {
        table.push_str(&format!("{:010} 00000 n \n", start + tail.len()));
        tail.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let at = start + tail.len();
    write!(to, "{tail}xref\n0 5\n0000000000 65535 f \n{table}trailer\n<</Size 5/Root 2 0 R{trailer}>>\n")?;
    write!(to, "startxref\n{at}\n%%EOF\n")
}

fn seconds(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn raw(package: &Path) {
    let (mut file, mut hasher, mut chunk) = (File::open(package).unwrap(), Sha256::new(), vec![0; 64 * 1024]);
    loop {
        match file.read(&mut chunk).unwrap() {
            0 => break,
            read => hasher.update(&chunk[..read]),
        }
    }
    assert_ne!(hasher.finalize()[..], [0; 32]);
}

#[test]
// It measures the memory of its process, so it must be the only test in it.
#[ignore = "started by the next test"]
fn barn() {
    let package = std::env::var_os(PACKAGE).unwrap();
    let package = Path::new(&package);
    let mut rates = Vec::new();
    let gigabytes = fs::metadata(package).unwrap().len() as f64 / 1e9;
    rates.push(gigabytes / seconds(|| raw(package)));
    for threads in [1, 2] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let judge = || {
            let package = verify(package, &Trust::unchecked(), &Options::default()).unwrap();
            // Looked into, and not only as far as the limit on what is held: otherwise it is not valid.
            assert!(package.valid(), "{:?}", numbers(&package));
        };
        rates.push(gigabytes / seconds(|| pool.install(judge)));
    }
    println!(
        "{gigabytes:.2} GB; in GB/s: SHA-256 alone {:.2}, one thread {:.2}, two {:.2}",
        rates[0], rates[1], rates[2]
    );
    assert!(peak().is_none_or(|peak| peak <= LARGEST_MEMORY));
}

/// The most memory this process has used, where the system tells.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let peak: u64 = peak.trim().trim_end_matches(" kB").parse().ok()?;
    println!("at most {} MB of memory", peak / 1024);
    Some(peak * 1024)
}

/// Runs a test as a process of its own, and fails when it does.
fn run(test: &str, variable: &str, value: &Path) {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env(variable, value)
        .output()
        .unwrap();
    println!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

const HOSTILE: &str = "KO_PAKKE_ONDE";

#[test]
// It measures the memory of its process, so it must be the only test in it.
#[ignore = "started by the next test"]
fn barn_med_onde() {
    let packages = fs::read_dir(std::env::var_os(HOSTILE).unwrap()).unwrap();
    let slowest = packages
        .map(|package| {
            seconds(|| {
                drop(verify(&package.unwrap().path(), &Trust::unchecked(), &Options::default()).unwrap())
            })
        })
        .fold(0.0, f64::max);
    println!("at most {slowest:.3} seconds each");
    assert!(peak().is_none_or(|peak| peak <= LARGEST_HOSTILE));
}

#[test]
fn hostile_packages_take_little_memory() {
    let out = tempfile::tempdir().unwrap();
    for ond in pakker::onde() {
        fs::write(out.path().join(ond.navn), ond.bytes).unwrap();
    }
    run("pakke::stor::barn_med_onde", HOSTILE, out.path());
}

#[test]
fn a_large_package_takes_no_more_memory_than_a_small_one() {
    let out = tempfile::tempdir().unwrap();
    let package = out.path().join("stor.asice");
    stor(&package);
    run("pakke::stor::barn", PACKAGE, &package);
}
