//! The appeal comes in: from nav.no, or to the Statsforvalter first, which sends it on.

use klagesak_core::kodeverk::{Klagekanal, Virksomhetsrolle};
use klagesak_core::melding::{
    Fremsettelse, Innkommet, InnkommetKlage, Innlevering, OmtaltVedtak, Organ, Virksomhet,
};
use klagesak_core::verdi::{Beskrivelse, Dato, Klagepunktnummer, Liste, Mengde, Tekst, ValueError};

use super::actors::Route;
use super::conversation::Conversation;
use super::kvittering::acknowledge;
use crate::days::office_hours;

/// Who sent the appeal to the office, when it was not the appellant.
fn sender(s: &Conversation, f: &Fremsettelse) -> Result<Option<(Virksomhet, Innkommet)>, ValueError> {
    match (&f.kanal, &f.innkommet) {
        (Klagekanal::Digital, None) => {
            let navn = Tekst::new("Nav")?;
            let virksomhet = Virksomhet::builder()
                .organisasjonsnummer("889640782".parse()?)
                .navn(navn.clone())
                .rolle(Virksomhetsrolle::NavNo)
                .build();
            let organ =
                Organ::builder().navn(navn).organisasjonsnummer(virksomhet.organisasjonsnummer.clone());
            Ok(Some((virksomhet, Innkommet::builder().dato(f.mottatt_dato).organ(organ.build()).build())))
        }
        (_, Some(innkommet)) if innkommet.organ.navn.as_str().starts_with("Statsforvalt") => {
            Ok(Some((super::actors::own_embete(&s.draft)?, innkommet.clone())))
        }
        (_, Some(innkommet)) => Ok(innkommet.organ.organisasjonsnummer.clone().map(|nummer| {
            let virksomhet = Virksomhet::builder()
                .organisasjonsnummer(nummer)
                .navn(innkommet.organ.navn.clone())
                .rolle(Virksomhetsrolle::AnnetOrgan);
            (virksomhet.build(), innkommet.clone())
        })),
        _ => Ok(None),
    }
}

/// The appeal as it came, when somebody sent it who writes messages.
pub(super) fn comes_in(s: &mut Conversation) -> Result<(), ValueError> {
    let klage = s.innhold().klage.clone();
    let [f] = &*klage.fremsettelser else { return Ok(()) };
    let Some((virksomhet, innkommet)) = sender(s, f)? else { return Ok(()) };
    let (day, now) = (s.day, s.now);
    s.actors.sender = Some(virksomhet);
    s.go_to(f.mottatt_dato)?;
    // One that nobody saw before the office opened was answered then, also on a day off.
    s.now = office_hours(&mut s.draft.chance, f.mottatt_dato)?;
    let innlevering = Innlevering::builder()
        .part_ider(f.part_ider.clone())
        .maybe_fremsatt_dato(f.fremsatt_dato)
        .innkommet(innkommet)
        .kanal(f.kanal.clone())
        .maybe_form(f.form.clone())
        .build();
    let mut punkter = klage.klagepunkter.to_vec();
    for (punkt, nummer) in punkter.iter_mut().zip(1..) {
        // What the office later sorted and found papers for.
        punkt.nummer = Klagepunktnummer::new(nummer)?;
        punkt.dokument_ider = Mengde::default();
        punkt.vedtak_ider = Mengde::default();
    }
    let innhold = InnkommetKlage::builder()
        .parter(s.innhold().parter.clone())
        .omtalte_vedtak(omtalte(s)?)
        .fremsettelser(Liste::new(vec![innlevering])?)
        .klagepunkter(Liste::new(punkter)?)
        .maybe_uten_begrunnelse(klage.uten_begrunnelse)
        .maybe_oensket_endring(klage.oensket_endring.clone())
        .build();
    // Not all who send an appeal on know that there is a case; the office names their id in its next message.
    let own = s.oversendelse.klagesak_id;
    let other = s.draft.chance.percent(15).then(|| s.draft.chance.uuid());
    s.oversendelse.klagesak_id = other.unwrap_or(own);
    let id = s.send(Route::FromSender, None, without_papers(innhold)?)?;
    if s.draft.chance.percent(85) {
        acknowledge(s, Route::ToSender, id)?;
    }
    s.oversendelse.klagesak_id = own;
    s.oversendelse.referanser.samme_sak = Mengde::new(other.into_iter().collect())?;
    (s.day, s.now) = (day, now);
    Ok(())
}

/// The authorisation comes with the papers of the office.
fn without_papers(mut klage: InnkommetKlage) -> Result<InnkommetKlage, ValueError> {
    let mut parter = klage.parter.to_vec();
    for fullmakt in parter.iter_mut().filter_map(|part| part.fullmakt.as_mut()) {
        fullmakt.dokument_id = None;
    }
    klage.parter = Liste::new(parter)?;
    Ok(klage)
}

fn omtalte(s: &Conversation) -> Result<Liste<OmtaltVedtak, 1, 20>, ValueError> {
    let vedtak = s.innhold().vedtak.iter();
    let omtalt =
        |dato: Dato, tekst: Beskrivelse| OmtaltVedtak::builder().dato(dato).beskrivelse(tekst).build();
    let text = s.draft.in_language(("Vedtaket jeg fikk.", "Vedtaket eg fekk."));
    Liste::new(vedtak.map(|v| Ok(omtalt(v.dato, text.try_into()?))).collect::<Result<_, ValueError>>()?)
}
