//! A package verified, beside what nobody can do without: SHA-256 over the same bytes, read from the same file in the same run.
#![allow(missing_docs)] // criterion's macro makes a public function
#![allow(clippy::unwrap_used)]

use std::fs::File;
use std::hint::black_box;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use klagesak_package::{Build, Container, Options, Trust, verify};
use rayon::ThreadPoolBuilder;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// So many documents that two threads have as much to do each, as in a usual case; each as large as a scanned bundle.
const DOCUMENTS: u32 = 12;
const SIZE: usize = 16 << 20;

criterion_group! {
    name = pakke;
    config = Criterion::default().sample_size(15).measurement_time(Duration::from_secs(10));
    targets = stor
}
criterion_main!(pakke);

fn stor(c: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let message = message();
    for number in 1..=DOCUMENTS {
        std::fs::write(folder.path().join(filename(number)), pdf(number)).unwrap();
    }
    let package = folder.path().join("pakke.asice");
    let build = Build { fill_in: true, ..Build::new(&message, folder.path(), Container::AsicE) };
    build.write(&package, &Options::default()).unwrap();

    let mut group = c.benchmark_group("pakke");
    group.throughput(Throughput::Bytes(std::fs::metadata(&package).unwrap().len()));
    group.bench_function("sha256", |b| b.iter(|| black_box(sha256(&package))));
    let container = Options { content: None, ..Options::default() };
    for (name, options) in [("beholder", &container), ("med-innhold", &Options::default())] {
        for threads in [1, 2] {
            let pool = ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let judge =
                || pool.install(|| assert!(verify(&package, &Trust::unchecked(), options).unwrap().valid()));
            group.bench_function(format!("{name}-{threads}"), |b| b.iter(judge));
        }
    }
    group.finish();
}

fn filename(number: u32) -> String {
    format!("{number:02}-dokument.pdf")
}

/// The smallest message, with as many documents.
fn message() -> Vec<u8> {
    let mut message: Value = serde_json::from_str(klagesak_core::mal::OVERSENDELSE_MINIMAL).unwrap();
    let documents = message.pointer_mut("/innhold/dokumenter").and_then(Value::as_array_mut).unwrap();
    let last = documents.last().unwrap().clone();
    let own = usize::try_from(DOCUMENTS).unwrap();
    documents.resize(own, last);
    for (number, document) in (1..=DOCUMENTS).zip(documents.iter_mut()) {
        let fields = document.as_object_mut().unwrap();
        fields.insert("nummer".into(), number.into());
        fields.insert("filnavn".into(), filename(number).into());
        if number > 5 {
            fields.insert("dokumentId".into(), format!("00000000-0000-4000-8000-{number:012}").into());
        }
    }
    serde_json::to_vec(&message).unwrap()
}

fn sha256(path: &Path) -> [u8; 32] {
    let (mut file, mut hasher, mut chunk) = (File::open(path).unwrap(), Sha256::new(), vec![0; 64 * 1024]);
    loop {
        match file.read(&mut chunk).unwrap() {
            0 => return hasher.finalize().into(),
            read => hasher.update(chunk.get(..read).unwrap()),
        }
    }
}

/// A page with one large picture of noise.
fn pdf(number: u32) -> Vec<u8> {
    let mut state = number;
    let noise = (0..SIZE / 4).flat_map(|_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8).to_le_bytes()
    });
    let mut picture = format!(
        "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length {SIZE}>>\nstream\n"
    )
    .into_bytes();
    picture.extend(noise);
    picture.extend(b"\nendstream");
    let objects = [
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</A 4 0 R>>>>>>".to_vec(),
        picture,
    ];
    let (mut bytes, mut table) = (b"%PDF-1.7\n".to_vec(), String::new());
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", bytes.len()));
        bytes.extend(format!("{number} 0 obj\n").bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    let end = format!(
        "xref\n0 5\n0000000000 65535 f \n{table}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    );
    bytes.extend(end.bytes());
    bytes
}
