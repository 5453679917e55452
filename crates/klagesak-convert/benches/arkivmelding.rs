//! To and from arkivmelding, beside quick-xml's plain event loop over the same bytes: what it costs to look at every event of
//! them and do nothing.
#![allow(missing_docs)] // criterion's macro makes a public function
#![allow(clippy::unwrap_used)]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use klagesak_convert::Format;
use klagesak_convert::arkivmelding::{Valg, from_arkivmelding, to_arkivmelding};
use klagesak_convert::xml::Limits;
use klagesak_core::{Melding, write};
use klagesak_syntetisk::Generator;
use quick_xml::Reader;
use quick_xml::events::Event;

criterion_group! {
    name = arkivmelding;
    config = Criterion::default().sample_size(30).measurement_time(Duration::from_secs(4));
    targets = dialects
}
criterion_main!(arkivmelding);

fn dialects(c: &mut Criterion) {
    for format in [Format::Eformidling, Format::FiksArkivV1] {
        let convert = |(message, bytes): &(Melding, Vec<u8>)| {
            let valg = Valg { melding: Some(bytes), ..Valg::default() };
            to_arkivmelding(message, format, &valg).unwrap()
        };
        let messages: Vec<_> = Generator::new(1)
            .take(100)
            .map(|message| {
                let bytes = write(&message).unwrap();
                (message, bytes)
            })
            .collect();
        let files: Vec<Vec<u8>> = messages
            .iter()
            .map(|message| convert(message).file("arkivmelding.xml").unwrap().bytes.clone())
            .collect();
        let bytes: usize = files.iter().map(Vec::len).sum();
        let mut group = c.benchmark_group(format.name());
        group.throughput(Throughput::Bytes(u64::try_from(bytes).unwrap()));
        group.bench_function("events", |b| b.iter(|| files.iter().map(|xml| events(xml)).sum::<usize>()));
        group.bench_function("to", |b| b.iter(|| messages.iter().for_each(|m| drop(black_box(convert(m))))));
        let limits = Limits::default();
        group.bench_function("from", |b| {
            b.iter(|| {
                files.iter().for_each(|xml| drop(black_box(from_arkivmelding(xml, None, &limits).unwrap())))
            });
        });
        group.finish();
    }
}

fn events(xml: &[u8]) -> usize {
    let mut reader = Reader::from_str(std::str::from_utf8(xml).unwrap());
    let mut count = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return count,
            event => drop(black_box(event)),
        }
        count += 1;
    }
}
