//! The envelope of messages of a coming version. It is the same in all of them; only the content differs.

use klagesak_core::Version;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::{Innhold, Konvolutt};
use klagesak_core::profil::{Profiler, Profiltabell};
use klagesak_core::schema;
use schemars::JsonSchema;
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub(crate) fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

/// The profile as 1.1 has it: with one more of the core's codes.
pub(crate) fn profil() -> Profiltabell {
    let mut profil = Profiler::builtin().first().unwrap().clone();
    profil.koder.get_mut("partsrolle").unwrap().bruker.push("STOETTEKONTAKT".to_owned());
    profil
}

/// The schema of a type of message as of a version, made as the published ones are.
pub(crate) fn published<I: Innhold + JsonSchema>(version: Version) -> Value {
    let generator = SchemaGenerator::new(SchemaSettings::draft2020_12());
    let derived = generator.into_root_schema_for::<Konvolutt<I>>().to_value();
    schema::publish(derived, &Meldingstype::Trekk, Some(&profil()), version, None)
}

/// The bytes of a schema or a code list, as `cargo dev generate` writes them.
pub(crate) fn file(value: &Value) -> Vec<u8> {
    klagesak_dev::File::json("", value).bytes
}

/// The same message with other content, of another version.
pub(crate) fn with<I, J>(melding: Konvolutt<I>, versjon: &str, innhold: impl FnOnce(I) -> J) -> Konvolutt<J> {
    Konvolutt::builder()
        .maybe_schema(melding.schema)
        .versjon(serde_json::from_value(versjon.into()).unwrap())
        .melding_id(melding.melding_id)
        .klagesak_id(melding.klagesak_id)
        .maybe_svar_paa(melding.svar_paa)
        .maybe_erstatter(melding.erstatter)
        .opprettet(melding.opprettet)
        .miljoe(melding.miljoe)
        .profil(melding.profil)
        .lovgrunnlag(melding.lovgrunnlag)
        .avsender(melding.avsender)
        .mottaker(melding.mottaker)
        .system(melding.system)
        .referanser(melding.referanser)
        .innhold(innhold(melding.innhold))
        .maybe_utvidelser(melding.utvidelser)
        .build()
}

pub(crate) fn read<I: Innhold>(value: &Value) -> Konvolutt<I>
where
    Konvolutt<I>: DeserializeOwned,
{
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}"))
}

/// Withdrawals from generated conversations, whole and in part.
pub(crate) fn trekk(count: usize) -> Vec<Value> {
    let all = klagesak_syntetisk::Meldinger::new(31);
    let messages = all.filter(|m| m.meldingstype() == Meldingstype::Trekk);
    messages.take(count).map(|m| klagesak_tests::value(&m)).collect()
}
