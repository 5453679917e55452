//! What a decision is about, provision by provision.

use klagesak_core::kodeverk::{Lov, Vedtaksutfall, Ytelsesform};
use klagesak_core::melding::{Hjemmel, Periode, Ytelse};
use klagesak_core::verdi::{Beloep, Bokstav, Dato, Heltall, LokalId, Paragraf, Tekst, ValueError};

use super::days::plus;
use super::draft::Draft;
use super::sak::Sakstype;
use super::texts::{TextPair, YTELSESBEGRUNNELSER};

/// A provision, what is asked for under it, and between how many kroner; 0 when it is not about money.
struct Topic(&'static str, TextPair, u32, u32);

/// A deposit is often guaranteed, and not paid.
const DEPOSITUM: &str = "Depositum";

/// What is for children; then the case affects some.
const BARNEHAGE: TextPair = ("Barnehage og SFO", "Barnehage og SFO");
const SKOLESEKK: TextPair = ("Vinterklær og skolesekk", "Vinterklede og skulesekk");

const STOENAD: &[Topic] = &[
    Topic("18", ("Livsopphold", "Livsopphald"), 5_000, 18_000),
    Topic("18", ("Husleie", "Husleige"), 6_000, 14_000),
    Topic("18", ("Strøm", "Straum"), 800, 4_500),
    Topic("18", BARNEHAGE, 1_200, 5_200),
    Topic("18", (DEPOSITUM, DEPOSITUM), 18_000, 42_000),
    Topic("19", ("Husleierestanse", "Husleigerestanse"), 8_000, 40_000),
    Topic("19", ("Tannbehandling", "Tannbehandling"), 2_500, 30_000),
    Topic("19", SKOLESEKK, 900, 4_000),
];
const OM_VILKAAR: &[Topic] = &[
    Topic("20", ("Vilkår om råd og veiledning om økonomi", "Vilkår om råd og rettleiing om økonomi"), 0, 0),
    Topic("20a", ("Vilkår om aktivitet", "Vilkår om aktivitet"), 0, 0),
    Topic("21", ("Stønad gitt som lån", "Stønad gitt som lån"), 0, 0),
];
const REFUSJON: &[Topic] = &[
    Topic(
        "26",
        ("Refusjon i etterbetalte trygdeytelser", "Refusjon i etterbetalte trygdeytingar"),
        6_000,
        86_000,
    ),
    Topic("26", ("Refusjon i dagpenger", "Refusjon i dagpengar"), 6_000, 40_000),
    Topic("25", ("Refusjon i underholdsbidrag", "Refusjon i underhaldsbidrag"), 2_000, 20_000),
];
const KRAV: &[Topic] = &[
    Topic("23", ("Tilbakebetaling av stønad", "Tilbakebetaling av stønad"), 2_000, 50_000),
    Topic("24", ("Innkreving av lån", "Innkrevjing av lån"), 2_000, 30_000),
];
const BOTILBUD: &[Topic] = &[
    Topic("27", ("Midlertidig botilbud", "Mellombels butilbod"), 0, 0),
    Topic("27", ("Midlertidig rom for en familie", "Mellombels rom for ein familie"), 0, 0),
];
const TJENESTE: &[Topic] = &[
    Topic("17", ("Økonomisk rådgivning", "Økonomisk rådgiving"), 0, 0),
    Topic("28", ("Individuell plan", "Individuell plan"), 0, 0),
];
const PROGRAM: &[Topic] = &[
    Topic("29", ("Kvalifiseringsprogram", "Kvalifiseringsprogram"), 0, 0),
    Topic("30", ("Innholdet i programmet", "Innhaldet i programmet"), 0, 0),
    Topic("32", ("Forlenget program", "Forlengt program"), 0, 0),
    Topic("35", ("Kvalifiseringsstønad", "Kvalifiseringsstønad"), 0, 0),
];

/// The outcome of a decision, and what it was about.
pub(super) fn ytelser(draft: &mut Draft) -> Result<(Vedtaksutfall, Vec<Ytelse>), ValueError> {
    if draft.sak.soeknad_avvist {
        let uten_innhold = draft.chance.percent(40);
        let ytelser = if uten_innhold { Vec::new() } else { vec![without_beloep(draft, STOENAD)?] };
        return Ok((Vedtaksutfall::Avvist, ytelser));
    }
    match draft.sak.sakstype {
        Sakstype::Stoenad => stoenad(draft),
        Sakstype::Refusjon => Ok((Vedtaksutfall::Krevd, vec![krav(draft, REFUSJON)?])),
        Sakstype::Krav => Ok((Vedtaksutfall::Krevd, vec![krav(draft, KRAV)?])),
        Sakstype::Stans => stans(draft),
        Sakstype::AvvistKlage => Ok((Vedtaksutfall::Avvist, Vec::new())),
        Sakstype::Botilbud => Ok((Vedtaksutfall::Avslaatt, vec![without_beloep(draft, BOTILBUD)?])),
        Sakstype::Tjeneste => Ok((Vedtaksutfall::Avslaatt, vec![without_beloep(draft, TJENESTE)?])),
        Sakstype::Program => Ok((Vedtaksutfall::Avslaatt, vec![without_beloep(draft, PROGRAM)?])),
    }
}

fn stoenad(draft: &mut Draft) -> Result<(Vedtaksutfall, Vec<Ytelse>), ValueError> {
    let count = draft.chance.between(1, 3);
    let topics: Vec<&Topic> = draft.chance.some_of(&STOENAD.iter().collect::<Vec<_>>(), count);
    let utfall = match draft.chance.below(100) {
        0..45 => Vedtaksutfall::Avslaatt,
        45..88 => Vedtaksutfall::DelvisInnvilget,
        _ => Vedtaksutfall::Innvilget,
    };
    let mut ytelser = Vec::new();
    for (nummer, topic) in topics.into_iter().enumerate() {
        let soekt = beloep(draft, topic.2, topic.3)?;
        let innvilget = match utfall {
            Vedtaksutfall::Innvilget => soekt,
            // The first is always partly granted, so that something is and something is not.
            Vedtaksutfall::DelvisInnvilget if nummer == 0 || draft.chance.percent(50) => {
                let percent = draft.chance.between(20, 90);
                part_of(soekt, percent)?
            }
            _ => Beloep::default(),
        };
        let oppgitt = utfall != Vedtaksutfall::Avslaatt || draft.chance.percent(90);
        let innvilget = (oppgitt || draft.chance.percent(50)).then_some(innvilget);
        let mut ytelse = without_beloep(draft, std::slice::from_ref(topic))?;
        ytelse.soekt_beloep = oppgitt.then_some(soekt);
        ytelse.innvilget_beloep = innvilget;
        if innvilget.is_some_and(|beloep| beloep > Beloep::default()) {
            ytelse.form = form(draft, topic)?;
        }
        ytelser.push(ytelse);
    }
    // What is left to appeal when all money was granted, is the conditions.
    if utfall == Vedtaksutfall::Innvilget
        || (utfall == Vedtaksutfall::DelvisInnvilget && draft.chance.percent(20))
    {
        ytelser.push(without_beloep(draft, OM_VILKAAR)?);
    }
    Ok((utfall, ytelser))
}

/// In which form money is given; said now and then.
fn form(draft: &mut Draft, topic: &Topic) -> Result<Option<Ytelsesform>, ValueError> {
    let former: &[Ytelsesform] = if topic.1.0 == DEPOSITUM {
        &[Ytelsesform::Garanti, Ytelsesform::Garanti, Ytelsesform::Laan]
    } else {
        &[Ytelsesform::Bidrag, Ytelsesform::Bidrag, Ytelsesform::Laan, Ytelsesform::VarerTjenester]
    };
    draft.maybe(25, |draft| Ok(draft.chance.pick(former)?.clone()))
}

/// Money to live on that is stopped, or reduced to what still stands as granted.
fn stans(draft: &mut Draft) -> Result<(Vedtaksutfall, Vec<Ytelse>), ValueError> {
    let topic = draft.chance.pick(STOENAD)?;
    let mut ytelse = without_beloep(draft, std::slice::from_ref(topic))?;
    ytelse.periode = draft.maybe(70, |draft| periode(draft, draft.sak.tid.vedtak))?;
    if draft.chance.percent(50) {
        return Ok((Vedtaksutfall::Stanset, vec![ytelse]));
    }
    ytelse.innvilget_beloep = Some(beloep(draft, topic.2, topic.3)?);
    Ok((Vedtaksutfall::Redusert, vec![ytelse]))
}

/// What is claimed from the party.
fn krav(draft: &mut Draft, topics: &[Topic]) -> Result<Ytelse, ValueError> {
    let topic = draft.chance.pick(topics)?;
    let mut ytelse = without_beloep(draft, std::slice::from_ref(topic))?;
    ytelse.krevd_beloep = Some(beloep(draft, topic.2, topic.3)?);
    Ok(ytelse)
}

fn without_beloep(draft: &mut Draft, topics: &[Topic]) -> Result<Ytelse, ValueError> {
    let Topic(paragraf, betegnelse, ..) = draft.chance.pick(topics)?;
    draft.sak.barn |= [BARNEHAGE, SKOLESEKK].contains(betegnelse);
    let ytelse_id = if draft.sak.ytelse_ider { Some(ytelse_id(draft)?) } else { None };
    Ok(Ytelse::builder()
        .maybe_ytelse_id(ytelse_id)
        .hjemmel(hjemmel(draft, Lov::Sotjl, paragraf)?)
        .betegnelse(Tekst::new(draft.in_language(*betegnelse))?)
        .maybe_periode(draft.maybe(60, |draft| periode(draft, draft.sak.tid.soeknad))?)
        .maybe_begrunnelse(draft.maybe(40, |draft| draft.paragraphs(YTELSESBEGRUNNELSER, 1, 2))?)
        .build())
}

/// An id no other benefit in the case has.
fn ytelse_id(draft: &mut Draft) -> Result<LokalId, ValueError> {
    draft.ytelser += 1;
    LokalId::from_wire(&format!("ytelse-{}", draft.ytelser))
}

pub(super) fn hjemmel(draft: &mut Draft, lov: Lov, paragraf: &str) -> Result<Hjemmel, ValueError> {
    Ok(Hjemmel::builder()
        .lov(lov)
        .paragraf(Paragraf::from_wire(paragraf)?)
        .maybe_ledd(draft.maybe(30, |draft| Heltall::new(draft.chance.between(1, 3).into()))?)
        .maybe_bokstav(draft.maybe(5, |draft| Bokstav::from_wire(draft.chance.pick(&["a", "b", "c"])?))?)
        .build())
}

fn periode(draft: &mut Draft, fom: Dato) -> Result<Periode, ValueError> {
    let days = draft.chance.between(0, 120);
    Ok(Periode::builder().fom(fom).maybe_tom(draft.maybe(80, |_| plus(fom, days))?).build())
}

fn beloep(draft: &mut Draft, from: u32, to: u32) -> Result<Beloep, ValueError> {
    let oere = if draft.chance.percent(30) { draft.chance.below(100) } else { 0 };
    Beloep::new(draft.chance.between(from, to).into(), oere.into())
}

/// So many per cent of an amount.
pub(super) fn part_of(whole: Beloep, percent: u32) -> Result<Beloep, ValueError> {
    let oere = whole.oere() * u64::from(percent) / 100;
    Beloep::new(oere / 100, oere % 100)
}
