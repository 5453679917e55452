//! The head: who sends, who receives, and what the case is called in their systems.

use chrono::Datelike;

use klagesak_core::kodeverk::{Klagekanal, Lovgrunnlag, Miljoe, Profil, Virksomhetsrolle};
use klagesak_core::melding::{
    Arkivsak, Avsendersystem, Klage, Konvolutt, NavFagsak, Oversendelse, Referanser, Utvidelser, Virksomhet,
};
use klagesak_core::verdi::{Heltall, Mengde, Tekst, Utvidelsesnoekkel, Uuid, ValueError, VersjonTekst};

use super::days::office_hours;
use super::draft::Draft;
use super::kommuner::{embetenavn, staf};
use super::nummer::organisasjonsnummer;

pub(super) fn konvolutt(
    draft: &mut Draft,
    innhold: Oversendelse,
) -> Result<Konvolutt<Oversendelse>, ValueError> {
    let adresse = "urn:klagesak:1.0:oversendelse";
    Ok(Konvolutt::builder()
        .maybe_schema(draft.maybe(20, |_| Tekst::new(adresse))?)
        .versjon(VersjonTekst::from_wire("1.0")?)
        .melding_id(draft.chance.uuid())
        .klagesak_id(draft.chance.uuid())
        .maybe_svar_paa(draft.maybe(5, |draft| Ok(draft.chance.uuid()))?)
        .maybe_erstatter(draft.maybe(5, |draft| Ok(draft.chance.uuid()))?)
        .opprettet(office_hours(&mut draft.chance, draft.sak.tid.oversendt)?)
        .miljoe(Miljoe::Test)
        .profil(Profil::OekonomiskSosialhjelp)
        .lovgrunnlag(Lovgrunnlag::Fvl1967)
        .avsender(avsender(draft)?)
        .mottaker(mottaker(draft)?)
        .system(system(draft)?)
        .referanser(referanser(draft, &innhold.klage)?)
        .innhold(innhold)
        .maybe_utvidelser(draft.maybe(10, utvidelser)?)
        .build())
}

fn avsender(draft: &mut Draft) -> Result<Virksomhet, ValueError> {
    let kontor = draft.sak.kontor;
    let kommune = draft.chance.percent(8);
    let nav_kontor = kontor.nav_kontor()?;
    Ok(Virksomhet::builder()
        .organisasjonsnummer(organisasjonsnummer(&mut draft.chance, 0)?)
        .navn(Tekst::new(if kommune {
            kontor.navn.replace("Nav ", "Kommunen ")
        } else {
            kontor.navn.into()
        })?)
        .rolle(if kommune { Virksomhetsrolle::Kommune } else { Virksomhetsrolle::NavKontor })
        .maybe_nav_kontor((!kommune || draft.chance.percent(50)).then_some(nav_kontor))
        .maybe_fiks_konto_id(draft.maybe(40, |draft| Ok(draft.chance.uuid()))?)
        .build())
}

fn mottaker(draft: &mut Draft) -> Result<Virksomhet, ValueError> {
    let embete =
        if draft.chance.percent(25) { staf()? } else { draft.sak.kontor.embete(draft.sak.tid.vedtak)? };
    Ok(Virksomhet::builder()
        .organisasjonsnummer(embete.organisasjonsnummer.clone())
        .navn(embetenavn(embete)?)
        .rolle(if embete.staf { Virksomhetsrolle::Staf } else { Virksomhetsrolle::Statsforvalter })
        .maybe_fiks_konto_id(draft.maybe(40, |draft| Ok(draft.chance.uuid()))?)
        .build())
}

pub(super) fn system(draft: &mut Draft) -> Result<Avsendersystem, ValueError> {
    let (navn, leverandoer) = *draft.chance.pick(&[
        ("Eksempelsystem", "Eksempel AS"),
        ("Prøvefag", "Prøvehuset AS"),
        ("Sosialtest", "Čuovga Eksempel AS"),
    ])?;
    Ok(Avsendersystem::builder()
        .navn(Tekst::new(navn)?)
        .leverandoer(Tekst::new(leverandoer)?)
        .versjon(Tekst::new(format!("{}.{}", draft.chance.between(1, 9), draft.chance.below(30)))?)
        .build())
}

/// At least one.
fn referanser(draft: &mut Draft, klage: &Klage) -> Result<Referanser, ValueError> {
    let always = draft.chance.below(3);
    let chance_of = |nummer| if always == nummer { 100 } else { 40 };
    Ok(Referanser::builder()
        .maybe_fiks_digisos_id(draft.maybe(chance_of(0), |draft| Ok(draft.chance.uuid()))?)
        .digisos_klage_ider(Mengde::new(digisos_klager(draft, klage))?)
        .samme_sak(Mengde::new(draft.maybe(2, |draft| Ok(draft.chance.uuid()))?.into_iter().collect())?)
        .maybe_nav_fagsak(draft.maybe(chance_of(1), fagsak)?)
        .maybe_nav_arkivsak(draft.maybe(chance_of(2), arkivsak)?)
        .maybe_statsforvalter_sak(if draft.sak.kjent_hos_embetet { Some(arkivsak(draft)?) } else { None })
        .build())
}

/// A digital appeal has an id for each decision.
fn digisos_klager(draft: &mut Draft, klage: &Klage) -> Vec<Uuid> {
    let digitale = klage.fremsettelser.iter().filter(|f| f.kanal == Klagekanal::Digital);
    let om_vedtak = |ider: &[Uuid]| if ider.is_empty() { klage.gjelder_vedtak.len() } else { ider.len() };
    let antall: usize = digitale.map(|f| om_vedtak(&f.vedtak_ider)).sum();
    let kjent = draft.chance.percent(60);
    (0..antall).filter(|_| kjent).map(|_| draft.chance.uuid()).collect()
}

fn fagsak(draft: &mut Draft) -> Result<NavFagsak, ValueError> {
    let saksnummer = format!("SOS-{}", draft.chance.between(1000, 9999));
    Ok(NavFagsak::builder().system(Tekst::new("Eksempelsystem")?).saksnummer(Tekst::new(saksnummer)?).build())
}

pub(super) fn arkivsak(draft: &mut Draft) -> Result<Arkivsak, ValueError> {
    let saksaar = u64::try_from(draft.sak.tid.vedtak.naive().year()).unwrap_or_default();
    Ok(Arkivsak::builder()
        .saksaar(Heltall::new(saksaar)?)
        .sekvensnummer(Heltall::new(draft.chance.between(1, 9999).into())?)
        .build())
}

pub(super) fn utvidelser(draft: &mut Draft) -> Result<Utvidelser, ValueError> {
    let mut utvidelser = Utvidelser::default();
    let innhold = serde_json::json!({
        "stemning": "grønn",
        "felt": [draft.chance.below(100), { "åpen": draft.chance.percent(50), "tom": null }],
    });
    utvidelser.insert(Utvidelsesnoekkel::from_wire("no.eksempel.fagsystem")?, innhold);
    Ok(utvidelser)
}
