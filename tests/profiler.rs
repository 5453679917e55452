//! Areas: a profile made up here, as data alone, is judged by what it says; the schema of a profile is the core's narrowed; and what a
//! profile accepts the core accepts.

use std::collections::BTreeSet;

use klagesak_core::Limits;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::profil::Profiler;
use klagesak_core::read::reading;
use klagesak_core::verdict::Severity;
use klagesak_core::{Melding, Version, base, schema};
use klagesak_syntetisk::{Chance, Meldinger, mutate};
use klagesak_validate::{Options, validate};
use serde_json::{Value, json};

/// A fee for parking, appealed from a municipality. No such area is in the standard.
const GEBYR: &str = include_str!("profiler/gebyr.json");

fn options(profiler: &Profiler) -> Options<'_> {
    Options { profiler, ..Options::new(base::NOW.parse().unwrap()) }
}

fn helse() -> Value {
    serde_json::from_str(klagesak_core::mal::OVERSENDELSE_HELSE).unwrap()
}

/// A case about a fee, as a case of the second profile with another decision.
fn gebyrsak() -> Value {
    let mut sak = helse();
    sak["profil"] = "PARKERINGSGEBYR".into();
    sak["innhold"]["vedtak"][0]["ytelser"][0] = json!({
        "hjemmel": { "lov": "PARKERINGSFORSKRIFTEN", "paragraf": "36" },
        "betegnelse": "Kontrollsanksjon",
        "krevdBeloep": "900.00",
    });
    sak["innhold"]["vedtak"][0]["utfall"] = "KREVD".into();
    sak["innhold"]["klage"]["frister"][0]["fristdato"] = "2026-03-25".into();
    sak["innhold"]["saksfremstilling"]["vurderinger"][0]["hjemler"] =
        json!([{ "lov": "PARKERINGSFORSKRIFTEN", "paragraf": "36" }]);
    sak["innhold"]["dokumenter"][4]["type"] = "BILDE_AV_KJOERETOEYET".into();
    sak["innhold"]["dokumenter"][4]["tittel"] = "Bilde og forhåndsvarsel".into();
    sak
}

/// Rule, place and severity of all that is found.
fn found(message: &Value, profiler: &Profiler) -> BTreeSet<(String, String, Severity)> {
    let report = validate(message.to_string().as_bytes(), &options(profiler));
    let of = report.findings.iter();
    of.map(|f| (f.rule.id.to_string(), f.pointer.to_string(), f.severity)).collect()
}

#[test]
fn a_profile_made_up_as_data_is_judged_by_what_it_says() {
    // ANCHOR: egen
    let profiler = Profiler::builtin().med(GEBYR.as_bytes()).unwrap();
    let options =
        Options { profiler: &profiler, ..Options::new("2026-11-01T12:00:00+01:00".parse().unwrap()) };
    let report = validate(gebyrsak().to_string().as_bytes(), &options);
    // ANCHOR_END: egen
    assert_eq!(report.findings.iter().map(|f| f.rule.id.as_str()).collect::<Vec<_>>(), [""; 0]);

    type Change = (&'static str, Value, &'static str, &'static str, Severity);
    let ytelse = "/innhold/vedtak/0/ytelser/0";
    let changes: [Change; 9] = [
        // A code only another area has; one the area has left out; one nobody has.
        (
            "/innhold/vedtak/0/ytelser/0/hjemmel/lov",
            json!("PBRL"),
            "KO-SKJEMA-004",
            "/innhold/vedtak/0/ytelser/0/hjemmel/lov",
            Severity::Error,
        ),
        (
            "/innhold/klage/fremsettelser/0/kanal",
            json!("SMS"),
            "KO-SKJEMA-004",
            "/innhold/klage/fremsettelser/0/kanal",
            Severity::Error,
        ),
        (
            "/innhold/dokumenter/4/type",
            json!("BILDE_AV_KATTEN"),
            "KO-SKJEMA-004",
            "/innhold/dokumenter/4/type",
            Severity::Error,
        ),
        // A field it demands, and one it leaves out.
        ("/innhold/skjerming", Value::Null, "KO-SKJEMA-001", "/innhold/skjerming", Severity::Error),
        (
            "/avsender/navKontor",
            json!({ "enhetsnummer": "1199", "kommunenummer": "1103" }),
            "KO-SKJEMA-002",
            "/avsender/navKontor",
            Severity::Error,
        ),
        // Provisions: outside the area, and unknown there.
        (
            "/innhold/vedtak/0/ytelser/0/hjemmel/paragraf",
            json!("40"),
            "KO-PROFIL-002",
            "/innhold/vedtak/0/ytelser/0/hjemmel/paragraf",
            Severity::Error,
        ),
        (
            "/innhold/vedtak/0/ytelser/0/hjemmel/paragraf",
            json!("1"),
            "KO-PROFIL-003",
            ytelse,
            Severity::Warning,
        ),
        // A document it demands, and the deadline of the law.
        (
            "/innhold/dokumenter/4/type",
            json!("ANNET"),
            "KO-PROFIL-005",
            "/innhold/dokumenter",
            Severity::Warning,
        ),
        (
            "/innhold/klage/frister/0/fristdato",
            json!("2026-03-24"),
            "KO-KLAGE-010",
            "/innhold/klage/frister/0/fristdato",
            Severity::Error,
        ),
    ];
    for (place, value, rule, at, severity) in changes {
        let mut sak = gebyrsak();
        let (parent, name) = place.rsplit_once('/').unwrap();
        match sak.pointer_mut(parent).unwrap() {
            Value::Object(fields) if value.is_null() => drop(fields.remove(name)),
            fields => fields[name] = value,
        }
        let at = if at == ytelse { "/innhold/vedtak/0/ytelser/0/hjemmel" } else { at };
        assert_eq!(found(&sak, &profiler), BTreeSet::from([(rule.into(), at.into(), severity)]), "{place}");
    }
}

#[test]
fn an_area_nobody_knows_is_told_and_what_asks_it_waits() {
    let report = validate(gebyrsak().to_string().as_bytes(), &options(Profiler::builtin()));
    assert!(!report.valid());
    assert_eq!(report.findings.iter().map(|f| f.rule.id.as_str()).collect::<Vec<_>>(), ["KO-PROFIL-001"]);
    let waits: Vec<_> = report.waiting.iter().map(|waiting| waiting.rule.as_str()).collect();
    assert!(report.waiting.iter().all(|waiting| waiting.pointer.as_str() == "/profil"), "{waits:?}");
    assert!(waits.contains(&"KO-PROFIL-003") && waits.contains(&"KO-KLAGE-010"), "{waits:?}");
    // What does not ask is checked.
    let mut sak = gebyrsak();
    sak["opprettet"] = "2027-01-01T10:00:00+01:00".into();
    assert!(found(&sak, Profiler::builtin()).iter().any(|(rule, ..)| rule.starts_with("KO-HODE")));
}

/// Whether a schema is another with lists filled in, fields demanded and fields left out, and nothing else.
fn narrows(narrow: &Value, core: &Value, at: &str) -> Result<(), String> {
    let wrong = || Err(format!("{at}: {narrow} is not {core} narrowed"));
    let (Value::Object(narrow), Value::Object(core)) = (narrow, core) else {
        return if narrow == core { Ok(()) } else { wrong() };
    };
    let list = core.get("maxLength") == Some(&json!(60)) && narrow.contains_key("enum");
    if list {
        let core = jsonschema::validator_for(&Value::Object(core.clone())).unwrap();
        let codes = narrow["enum"].as_array().unwrap();
        return if codes.iter().all(|code| core.is_valid(code)) { Ok(()) } else { wrong() };
    }
    for key in narrow
        .keys()
        .chain(core.keys())
        .filter(|key| !["$id", "title", "description", "$comment"].contains(&key.as_str()))
    {
        let (ours, theirs) = (narrow.get(key), core.get(key));
        let below = format!("{at}/{key}");
        match (key.as_str(), ours, theirs) {
            ("required", ours, theirs) => {
                let names = |list: Option<&Value>| -> BTreeSet<String> {
                    list.and_then(Value::as_array)
                        .into_iter()
                        .flatten()
                        .map(|n| n.as_str().unwrap().to_owned())
                        .collect()
                };
                if !names(ours).is_superset(&names(theirs)) {
                    return wrong();
                }
            }
            ("properties" | "$defs", Some(Value::Object(ours)), Some(Value::Object(theirs))) => {
                for (name, ours) in ours {
                    let theirs =
                        theirs.get(name).ok_or_else(|| format!("{below}/{name} is not in the core"))?;
                    narrows(ours, theirs, &format!("{below}/{name}"))?;
                }
            }
            (_, Some(ours), Some(theirs)) => narrows(ours, theirs, &below)?,
            _ => return wrong(),
        }
    }
    Ok(())
}

#[test]
fn the_schema_of_a_profile_is_that_of_the_core_narrowed() {
    let profiler = Profiler::builtin().med(GEBYR.as_bytes()).unwrap();
    assert_eq!(profiler.alle().count(), 3);
    for profil in profiler.alle() {
        for meldingstype in Melding::TYPER {
            let narrow = schema::message_of(meldingstype, Some(profil), Version::CURRENT, None);
            let done = narrows(&narrow, schema::core(meldingstype), "");
            assert_eq!(done, Ok(()), "{} {meldingstype}", profil.id);
        }
    }
    // And it would have been seen.
    let mut wider = schema::message(&Meldingstype::Oversendelse);
    wider["$defs"]["Virksomhet"]["required"] = json!(["navn"]);
    assert!(narrows(&wider, schema::core(&Meldingstype::Oversendelse), "").is_err());
}

/// Messages of all three areas, most of them with a change.
fn messages(count: usize) -> impl Iterator<Item = Value> {
    let usual = Meldinger::new(51).map(|message| klagesak_tests::value(&message));
    usual.take(count).enumerate().map(|(number, message)| {
        let message = match number % 4 {
            0 => helse(),
            1 => gebyrsak(),
            _ => message,
        };
        let mut chance = Chance::new(51, number as u64);
        if number % 3 == 0 { message } else { mutate(&message, &mut chance) }
    })
}

#[test]
fn what_a_profile_accepts_the_core_accepts() {
    let profiler = Profiler::builtin().med(GEBYR.as_bytes()).unwrap();
    let nobody = Profiler::default();
    let (mut accepted, mut wrong) = (0, Vec::new());
    for (number, message) in messages(2_000).enumerate() {
        let text = message.to_string();
        let faults = |profiler| reading(&text, &Limits::default(), profiler).outcome.faults;
        if faults(&profiler).is_empty() {
            accepted += 1;
            if !faults(&nobody).is_empty() {
                wrong.push(number);
            }
        }
    }
    assert_eq!(wrong, [0; 0]);
    assert!((500..1_900).contains(&accepted), "{accepted}");
    // The same of the rules, but for the one that says the area is unknown.
    for message in messages(200) {
        let (in_area, in_core) = (found(&message, &profiler), found(&message, &nobody));
        let errors = |found: BTreeSet<(String, String, Severity)>| {
            found
                .into_iter()
                .filter(|(rule, _, severity)| *severity == Severity::Error && rule != "KO-PROFIL-001")
        };
        let known: BTreeSet<_> = errors(in_area.clone()).collect();
        if known.is_empty() {
            assert_eq!(errors(in_core).collect::<Vec<_>>(), []);
        }
    }
}
