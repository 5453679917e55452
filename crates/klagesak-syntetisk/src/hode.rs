//! The head: who sends, who receives, and what the case is called in their systems.

use chrono::Datelike;

use klagesak_core::kodeverk::{Klagekanal, Lovgrunnlag, Miljoe, Profil, Virksomhetsrolle};
use klagesak_core::melding::{
    Arkivsak, Avsendersystem, Klage, Konvolutt, NavFagsak, Oversendelse, Referanser, Utvidelser, Virksomhet,
};
use klagesak_core::verdi::{Heltall, Mengde, Tekst, Utvidelsesnoekkel, Uuid, ValueError, VersjonTekst};

use super::dato::kontortid;
use super::kommuner::{embetenavn, staf};
use super::nummer::organisasjonsnummer;
use super::utkast::Utkast;

pub(super) fn konvolutt(
    u: &mut Utkast,
    innhold: Oversendelse,
) -> Result<Konvolutt<Oversendelse>, ValueError> {
    let adresse = "urn:klagesak:1.0:oversendelse";
    Ok(Konvolutt::builder()
        .maybe_schema(u.kanskje(20, |_| Tekst::new(adresse))?)
        .versjon(VersjonTekst::from_wire("1.0")?)
        .melding_id(u.chance.uuid())
        .klagesak_id(u.chance.uuid())
        .maybe_svar_paa(u.kanskje(5, |u| Ok(u.chance.uuid()))?)
        .maybe_erstatter(u.kanskje(5, |u| Ok(u.chance.uuid()))?)
        .opprettet(kontortid(&mut u.chance, u.sak.tid.oversendt)?)
        .miljoe(Miljoe::Test)
        .profil(Profil::OekonomiskSosialhjelp)
        .lovgrunnlag(Lovgrunnlag::Fvl1967)
        .avsender(avsender(u)?)
        .mottaker(mottaker(u)?)
        .system(system(u)?)
        .referanser(referanser(u, &innhold.klage)?)
        .innhold(innhold)
        .maybe_utvidelser(u.kanskje(10, utvidelser)?)
        .build())
}

fn avsender(u: &mut Utkast) -> Result<Virksomhet, ValueError> {
    let kontor = u.sak.kontor;
    let kommune = u.chance.percent(8);
    let nav_kontor = kontor.nav_kontor()?;
    Ok(Virksomhet::builder()
        .organisasjonsnummer(organisasjonsnummer(&mut u.chance, 0)?)
        .navn(Tekst::new(if kommune {
            kontor.navn.replace("NAV ", "Kommunen ")
        } else {
            kontor.navn.into()
        })?)
        .rolle(if kommune { Virksomhetsrolle::Kommune } else { Virksomhetsrolle::NavKontor })
        .maybe_nav_kontor((!kommune || u.chance.percent(50)).then_some(nav_kontor))
        .maybe_fiks_konto_id(u.kanskje(40, |u| Ok(u.chance.uuid()))?)
        .build())
}

fn mottaker(u: &mut Utkast) -> Result<Virksomhet, ValueError> {
    let embete = if u.chance.percent(25) { staf()? } else { u.sak.kontor.embete(u.sak.tid.vedtak)? };
    Ok(Virksomhet::builder()
        .organisasjonsnummer(embete.organisasjonsnummer.clone())
        .navn(embetenavn(embete)?)
        .rolle(if embete.staf { Virksomhetsrolle::Staf } else { Virksomhetsrolle::Statsforvalter })
        .maybe_fiks_konto_id(u.kanskje(40, |u| Ok(u.chance.uuid()))?)
        .build())
}

pub(super) fn system(u: &mut Utkast) -> Result<Avsendersystem, ValueError> {
    let (navn, leverandoer) = *u.chance.pick(&[
        ("Eksempelsystem", "Eksempel AS"),
        ("Prøvefag", "Prøvehuset AS"),
        ("Sosialtest", "Čuovga Eksempel AS"),
    ])?;
    Ok(Avsendersystem::builder()
        .navn(Tekst::new(navn)?)
        .leverandoer(Tekst::new(leverandoer)?)
        .versjon(Tekst::new(format!("{}.{}", u.chance.between(1, 9), u.chance.below(30)))?)
        .build())
}

/// At least one.
fn referanser(u: &mut Utkast, klage: &Klage) -> Result<Referanser, ValueError> {
    let alltid = u.chance.below(3);
    let sjanse = |nummer| if alltid == nummer { 100 } else { 40 };
    Ok(Referanser::builder()
        .maybe_fiks_digisos_id(u.kanskje(sjanse(0), |u| Ok(u.chance.uuid()))?)
        .digisos_klage_ider(Mengde::new(digisos_klager(u, klage))?)
        .maybe_nav_fagsak(u.kanskje(sjanse(1), fagsak)?)
        .maybe_nav_arkivsak(u.kanskje(sjanse(2), arkivsak)?)
        .maybe_statsforvalter_sak(if u.sak.kjent_hos_embetet { Some(arkivsak(u)?) } else { None })
        .build())
}

/// A digital appeal has an id for each decision.
fn digisos_klager(u: &mut Utkast, klage: &Klage) -> Vec<Uuid> {
    let digitale = klage.fremsettelser.iter().filter(|f| f.kanal == Klagekanal::Digital);
    let om_vedtak = |ider: &[Uuid]| if ider.is_empty() { klage.gjelder_vedtak.len() } else { ider.len() };
    let antall: usize = digitale.map(|f| om_vedtak(&f.vedtak_ider)).sum();
    let kjent = u.chance.percent(60);
    (0..antall).filter(|_| kjent).map(|_| u.chance.uuid()).collect()
}

fn fagsak(u: &mut Utkast) -> Result<NavFagsak, ValueError> {
    let saksnummer = format!("SOS-{}", u.chance.between(1000, 9999));
    Ok(NavFagsak::builder().system(Tekst::new("Eksempelsystem")?).saksnummer(Tekst::new(saksnummer)?).build())
}

pub(super) fn arkivsak(u: &mut Utkast) -> Result<Arkivsak, ValueError> {
    let saksaar = u64::try_from(u.sak.tid.vedtak.naive().year()).unwrap_or_default();
    Ok(Arkivsak::builder()
        .saksaar(Heltall::new(saksaar)?)
        .sekvensnummer(Heltall::new(u.chance.between(1, 9999).into())?)
        .build())
}

pub(super) fn utvidelser(u: &mut Utkast) -> Result<Utvidelser, ValueError> {
    let mut utvidelser = Utvidelser::default();
    let innhold = serde_json::json!({
        "stemning": "grønn",
        "felt": [u.chance.below(100), { "åpen": u.chance.percent(50), "tom": null }],
    });
    utvidelser.insert(Utvidelsesnoekkel::from_wire("no.eksempel.fagsystem")?, innhold);
    Ok(utvidelser)
}
