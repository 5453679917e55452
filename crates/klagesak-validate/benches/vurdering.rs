//! The verdict on a message, beside what a user would have instead: `serde_json` into the same types, and `jsonschema` with
//! all errors, which looks at structure only. All three get the same bytes in the same run.
#![allow(missing_docs)] // criterion's macro makes a public function
#![allow(clippy::unwrap_used)]

use std::hint::black_box;
use std::time::Duration;

use criterion::{
    BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime,
};
use jsonschema::Validator;
use klagesak_core::Language;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::{Konvolutt, Oversendelse};
use klagesak_core::schema;
use klagesak_syntetisk::Generator;
use klagesak_validate::locate::Source;
use klagesak_validate::{Options, base, validate};
use serde_json::{Value, json};

const MESSAGES: usize = 200;
const LARGE_MESSAGES: usize = 10;

criterion_group! {
    name = vurdering;
    config = Criterion::default().sample_size(40).measurement_time(Duration::from_secs(6));
    targets = gyldig, tre_regelfeil, tre_strukturfeil, stor
}
criterion_main!(vurdering);

fn gyldig(c: &mut Criterion) {
    compare(c, "gyldig", &messages(false, MESSAGES, |_| {}), 0);
}

fn tre_regelfeil(c: &mut Criterion) {
    let messages = messages(false, MESSAGES, |message| {
        set(message, "/avsender/organisasjonsnummer", json!("310999009"));
        set(message, "/innhold/dokumenter/1/filnavn", json!("../02-saksfremstilling.pdf"));
        let saksbehandler = message.pointer("/innhold/foersteinstans/saksbehandler").cloned();
        set(message, "/innhold/foersteinstans/beslutter", saksbehandler.unwrap());
    });
    compare(c, "tre-regelfeil", &messages, 3);
}

fn tre_strukturfeil(c: &mut Criterion) {
    let messages = messages(false, MESSAGES, |message| {
        set(message, "/innhold/prioritet/hastesak", json!("ja"));
        set(message, "/innhold/klage/kanal", json!("BREVDUE"));
        let avsender = message.pointer_mut("/avsender").and_then(Value::as_object_mut);
        avsender.unwrap().insert("telefon".into(), json!("22 00 00 00"));
    });
    compare(c, "tre-strukturfeil", &messages, 3);
}

fn stor(c: &mut Criterion) {
    compare(c, "stor", &messages(true, LARGE_MESSAGES, |_| {}), 0);
}

/// Measures the three over all messages; each message must have the faults it is there for.
fn compare(c: &mut Criterion, name: &str, messages: &[Vec<u8>], faults: usize) {
    let options = Options::new(base::NOW.parse().unwrap());
    for message in messages {
        let findings = validate(message, &options).findings.len();
        assert!(if faults == 0 { findings == 0 } else { findings >= faults }, "{name}: {findings} findings");
    }
    let schema = schema::message(&Meldingstype::Oversendelse);
    let validator = jsonschema::draft202012::options().should_validate_formats(false).build(&schema).unwrap();
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Bytes(messages.iter().map(Vec::len).sum::<usize>() as u64));
    each(&mut group, "vurdering", messages, |bytes| verdict(bytes, &options));
    if faults > 0 {
        each(&mut group, "vurdering-med-linjer", messages, |bytes| verdict_with_places(bytes, &options));
    }
    each(&mut group, "serde_json", messages, |bytes| {
        usize::from(serde_json::from_slice::<Konvolutt<Oversendelse>>(bytes).is_ok())
    });
    each(&mut group, "jsonschema", messages, |bytes| structure(bytes, &validator));
    group.finish();
}

fn each(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    messages: &[Vec<u8>],
    judge: impl Fn(&[u8]) -> usize,
) {
    group.bench_function(name, |b| {
        b.iter(|| messages.iter().map(|bytes| judge(black_box(bytes))).sum::<usize>());
    });
}

/// The verdict and its report: every finding in words.
fn verdict(bytes: &[u8], options: &Options<'_>) -> usize {
    black_box(validate(bytes, options).render(Language::Nb)).funn.len()
}

/// The same with the line and column of every finding.
fn verdict_with_places(bytes: &[u8], options: &Options<'_>) -> usize {
    let report = validate(bytes, options);
    let text = if report.findings.is_empty() { "" } else { std::str::from_utf8(bytes).unwrap() };
    let source = Source::new(text);
    black_box(report.render_with_places(Language::Nb, |finding| Some(source.position(finding)))).funn.len()
}

fn structure(bytes: &[u8], validator: &Validator) -> usize {
    let value: Value = serde_json::from_slice(bytes).unwrap();
    let errors: Vec<_> = validator.iter_errors(&value).collect();
    black_box(errors).len()
}

fn messages(large: bool, count: usize, edit: impl Fn(&mut Value)) -> Vec<Vec<u8>> {
    Generator::new(1)
        .large(large)
        .take(count)
        .map(|message| {
            let mut value = serde_json::to_value(&message).unwrap();
            edit(&mut value);
            serde_json::to_vec(&value).unwrap()
        })
        .collect()
}

fn set(message: &mut Value, pointer: &str, value: Value) {
    *message.pointer_mut(pointer).unwrap() = value;
}
