//! What a decision is about, provision by provision.

use klagesak_core::kodeverk::{Lov, Vedtaksutfall, Ytelsesform};
use klagesak_core::melding::{Hjemmel, Periode, Ytelse};
use klagesak_core::verdi::{Beloep, Bokstav, Dato, Heltall, LokalId, Paragraf, Tekst, ValueError};

use super::dato::pluss;
use super::sak::Sakstype;
use super::tekster::{Tekstpar, YTELSESBEGRUNNELSER};
use super::utkast::Utkast;

/// A provision, what is asked for under it, and between how many kroner; 0 when it is not about money.
struct Tema(&'static str, Tekstpar, u32, u32);

/// A deposit is often guaranteed, and not paid.
const DEPOSITUM: &str = "Depositum";

const STOENAD: &[Tema] = &[
    Tema("18", ("Livsopphold", "Livsopphald"), 5_000, 18_000),
    Tema("18", ("Husleie", "Husleige"), 6_000, 14_000),
    Tema("18", ("Strøm", "Straum"), 800, 4_500),
    Tema("18", ("Barnehage og SFO", "Barnehage og SFO"), 1_200, 5_200),
    Tema("18", (DEPOSITUM, DEPOSITUM), 18_000, 42_000),
    Tema("19", ("Husleierestanse", "Husleigerestanse"), 8_000, 40_000),
    Tema("19", ("Tannbehandling", "Tannbehandling"), 2_500, 30_000),
    Tema("19", ("Vinterklær og skolesekk", "Vinterklede og skulesekk"), 900, 4_000),
];
const OM_VILKAAR: &[Tema] = &[
    Tema("20", ("Vilkår om råd og veiledning om økonomi", "Vilkår om råd og rettleiing om økonomi"), 0, 0),
    Tema("20a", ("Vilkår om aktivitet", "Vilkår om aktivitet"), 0, 0),
    Tema("21", ("Stønad gitt som lån", "Stønad gitt som lån"), 0, 0),
];
const REFUSJON: &[Tema] = &[
    Tema(
        "26",
        ("Refusjon i etterbetalte trygdeytelser", "Refusjon i etterbetalte trygdeytingar"),
        6_000,
        86_000,
    ),
    Tema("26", ("Refusjon i dagpenger", "Refusjon i dagpengar"), 6_000, 40_000),
    Tema("25", ("Refusjon i underholdsbidrag", "Refusjon i underhaldsbidrag"), 2_000, 20_000),
];
const KRAV: &[Tema] = &[
    Tema("23", ("Tilbakebetaling av stønad", "Tilbakebetaling av stønad"), 2_000, 50_000),
    Tema("24", ("Innkreving av lån", "Innkrevjing av lån"), 2_000, 30_000),
];
const BOTILBUD: &[Tema] = &[
    Tema("27", ("Midlertidig botilbud", "Mellombels butilbod"), 0, 0),
    Tema("27", ("Midlertidig rom for en familie", "Mellombels rom for ein familie"), 0, 0),
];
const TJENESTE: &[Tema] = &[
    Tema("17", ("Økonomisk rådgivning", "Økonomisk rådgiving"), 0, 0),
    Tema("28", ("Individuell plan", "Individuell plan"), 0, 0),
];
const PROGRAM: &[Tema] = &[
    Tema("29", ("Kvalifiseringsprogram", "Kvalifiseringsprogram"), 0, 0),
    Tema("30", ("Innholdet i programmet", "Innhaldet i programmet"), 0, 0),
    Tema("32", ("Forlenget program", "Forlengt program"), 0, 0),
    Tema("35", ("Kvalifiseringsstønad", "Kvalifiseringsstønad"), 0, 0),
];

/// The outcome of a decision, and what it was about.
pub(super) fn ytelser(u: &mut Utkast) -> Result<(Vedtaksutfall, Vec<Ytelse>), ValueError> {
    if u.sak.soeknad_avvist {
        let uten_innhold = u.chance.percent(40);
        let ytelser = if uten_innhold { Vec::new() } else { vec![uten_beloep(u, STOENAD)?] };
        return Ok((Vedtaksutfall::Avvist, ytelser));
    }
    match u.sak.sakstype {
        Sakstype::Stoenad => stoenad(u),
        Sakstype::Refusjon => Ok((Vedtaksutfall::Krevd, vec![krav(u, REFUSJON)?])),
        Sakstype::Krav => Ok((Vedtaksutfall::Krevd, vec![krav(u, KRAV)?])),
        Sakstype::Stans => stans(u),
        Sakstype::AvvistKlage => Ok((Vedtaksutfall::Avvist, Vec::new())),
        Sakstype::Botilbud => Ok((Vedtaksutfall::Avslaatt, vec![uten_beloep(u, BOTILBUD)?])),
        Sakstype::Tjeneste => Ok((Vedtaksutfall::Avslaatt, vec![uten_beloep(u, TJENESTE)?])),
        Sakstype::Program => Ok((Vedtaksutfall::Avslaatt, vec![uten_beloep(u, PROGRAM)?])),
    }
}

fn stoenad(u: &mut Utkast) -> Result<(Vedtaksutfall, Vec<Ytelse>), ValueError> {
    let antall = u.chance.between(1, 3);
    let temaer: Vec<&Tema> = u.chance.some_of(&STOENAD.iter().collect::<Vec<_>>(), antall);
    let utfall = match u.chance.below(100) {
        0..45 => Vedtaksutfall::Avslaatt,
        45..88 => Vedtaksutfall::DelvisInnvilget,
        _ => Vedtaksutfall::Innvilget,
    };
    let mut ytelser = Vec::new();
    for (nummer, tema) in temaer.into_iter().enumerate() {
        let soekt = beloep(u, tema.2, tema.3)?;
        let innvilget = match utfall {
            Vedtaksutfall::Innvilget => soekt,
            // The first is always partly granted, so that something is and something is not.
            Vedtaksutfall::DelvisInnvilget if nummer == 0 || u.chance.percent(50) => {
                let andel = u.chance.between(20, 90);
                del(soekt, andel)?
            }
            _ => Beloep::default(),
        };
        let oppgitt = utfall != Vedtaksutfall::Avslaatt || u.chance.percent(90);
        let innvilget = (oppgitt || u.chance.percent(50)).then_some(innvilget);
        let mut ytelse = uten_beloep(u, std::slice::from_ref(tema))?;
        ytelse.soekt_beloep = oppgitt.then_some(soekt);
        ytelse.innvilget_beloep = innvilget;
        if innvilget.is_some_and(|beloep| beloep > Beloep::default()) {
            ytelse.form = form(u, tema)?;
        }
        ytelser.push(ytelse);
    }
    // What is left to appeal when all money was granted, is the conditions.
    if utfall == Vedtaksutfall::Innvilget
        || (utfall == Vedtaksutfall::DelvisInnvilget && u.chance.percent(20))
    {
        ytelser.push(uten_beloep(u, OM_VILKAAR)?);
    }
    Ok((utfall, ytelser))
}

/// In which form money is given; said now and then.
fn form(u: &mut Utkast, tema: &Tema) -> Result<Option<Ytelsesform>, ValueError> {
    let former: &[Ytelsesform] = if tema.1.0 == DEPOSITUM {
        &[Ytelsesform::Garanti, Ytelsesform::Garanti, Ytelsesform::Laan]
    } else {
        &[Ytelsesform::Bidrag, Ytelsesform::Bidrag, Ytelsesform::Laan, Ytelsesform::VarerTjenester]
    };
    u.kanskje(25, |u| Ok(u.chance.pick(former)?.clone()))
}

/// Money to live on that is stopped, or reduced to what still stands as granted.
fn stans(u: &mut Utkast) -> Result<(Vedtaksutfall, Vec<Ytelse>), ValueError> {
    let tema = u.chance.pick(STOENAD)?;
    let mut ytelse = uten_beloep(u, std::slice::from_ref(tema))?;
    ytelse.periode = u.kanskje(70, |u| periode(u, u.sak.tid.vedtak))?;
    if u.chance.percent(50) {
        return Ok((Vedtaksutfall::Stanset, vec![ytelse]));
    }
    ytelse.innvilget_beloep = Some(beloep(u, tema.2, tema.3)?);
    Ok((Vedtaksutfall::Redusert, vec![ytelse]))
}

/// What is claimed from the party.
fn krav(u: &mut Utkast, temaer: &[Tema]) -> Result<Ytelse, ValueError> {
    let tema = u.chance.pick(temaer)?;
    let mut ytelse = uten_beloep(u, std::slice::from_ref(tema))?;
    ytelse.krevd_beloep = Some(beloep(u, tema.2, tema.3)?);
    Ok(ytelse)
}

fn uten_beloep(u: &mut Utkast, temaer: &[Tema]) -> Result<Ytelse, ValueError> {
    let Tema(paragraf, betegnelse, ..) = u.chance.pick(temaer)?;
    let ytelse_id = if u.sak.ytelse_ider { Some(ytelse_id(u)?) } else { None };
    Ok(Ytelse::builder()
        .maybe_ytelse_id(ytelse_id)
        .hjemmel(hjemmel(u, Lov::Sotjl, paragraf)?)
        .betegnelse(Tekst::new(u.ord(*betegnelse))?)
        .maybe_periode(u.kanskje(60, |u| periode(u, u.sak.tid.soeknad))?)
        .maybe_begrunnelse(u.kanskje(40, |u| u.avsnitt(YTELSESBEGRUNNELSER, 1, 2))?)
        .build())
}

/// An id no other benefit in the case has.
fn ytelse_id(u: &mut Utkast) -> Result<LokalId, ValueError> {
    u.ytelser += 1;
    LokalId::from_wire(&format!("ytelse-{}", u.ytelser))
}

pub(super) fn hjemmel(u: &mut Utkast, lov: Lov, paragraf: &str) -> Result<Hjemmel, ValueError> {
    Ok(Hjemmel::builder()
        .lov(lov)
        .paragraf(Paragraf::from_wire(paragraf)?)
        .maybe_ledd(u.kanskje(30, |u| Heltall::new(u.chance.between(1, 3).into()))?)
        .maybe_bokstav(u.kanskje(5, |u| Bokstav::from_wire(u.chance.pick(&["a", "b", "c"])?))?)
        .build())
}

fn periode(u: &mut Utkast, fom: Dato) -> Result<Periode, ValueError> {
    let dager = u.chance.between(0, 120);
    Ok(Periode::builder().fom(fom).maybe_tom(u.kanskje(80, |_| pluss(fom, dager))?).build())
}

fn beloep(u: &mut Utkast, fra: u32, til: u32) -> Result<Beloep, ValueError> {
    let oere = if u.chance.percent(30) { u.chance.below(100) } else { 0 };
    Beloep::new(u.chance.between(fra, til).into(), oere.into())
}

/// So many per cent of an amount.
pub(super) fn del(hele: Beloep, prosent: u32) -> Result<Beloep, ValueError> {
    let oere = hele.oere() * u64::from(prosent) / 100;
    Beloep::new(oere / 100, oere % 100)
}
