//! Visits every free text of a message, with its path below `innhold`.
//!
//! Titles are not among them, whether of documents or of the case: they may end up in a journal and have rules of their own.
//! Nor are names and numbers of Nav's own people, nor what is a reference.

use klagesak_core::Melding;
use klagesak_core::melding::{
    Adresse, Avgjoerelse, Foersteinstans, Forespoersel, Innkommet, InnkommetKlage, Klage, Klageadgang,
    Klagepunkt, KontaktForPart, NyttVedtak, Overfoering, Oversendelse, Part, Retur, Saksfremstilling, Vedtak,
    Ytelse,
};
use klagesak_core::verdi::{Fritekst, Tekst};
use klagesak_core::verdict::Path;

/// Visits every free text. The findings of a receipt are not among them: they are a machine's, with a stricter rule.
pub(crate) fn visit(message: &Melding, mut found: impl FnMut(&str, &Path<'_>)) {
    let found = &mut found;
    match message {
        Melding::Oversendelse(m) => oversendelse(&m.innhold, found),
        Melding::Forespoersel(m) => forespoersel(&m.innhold, found),
        Melding::Ettersendelse(m) => {
            let at = Path::Root.field("kommentar");
            m.innhold.kommentar.iter().for_each(|k| optional(&k.tekst, &at.field("tekst"), found));
        }
        Melding::Avgjoerelse(m) => avgjoerelse(&m.innhold, found),
        Melding::Retur(m) => retur(&m.innhold, found),
        Melding::InnkommetKlage(m) => innkommet_klage(&m.innhold, found),
        Melding::NyttVedtak(m) => nytt_vedtak(&m.innhold, found),
        Melding::Overfoering(m) => overfoering(&m.innhold, found),
        Melding::Partsendring(m) => {
            let endringer = Path::Root.field("endringer");
            for (i, linje) in m.innhold.endringer.iter().enumerate() {
                linje.part.iter().for_each(|p| part(p, &endringer.index(i).field("part"), found));
            }
        }
        // These have no free text; of a type of a later version nothing is known.
        _ => {}
    }
}

fn forespoersel(innhold: &Forespoersel, found: &mut impl FnMut(&str, &Path<'_>)) {
    let root = Path::Root;
    found(innhold.begrunnelse.as_str(), &root.field("begrunnelse"));
    kontakt(innhold.kontakt_for_part.as_ref(), found);
    let linjer = root.field("dokumenter");
    for (i, linje) in innhold.dokumenter.iter().enumerate() {
        found(linje.beskrivelse.as_str(), &linjer.index(i).field("beskrivelse"));
    }
}

fn kontakt(kontakt: Option<&KontaktForPart>, found: &mut impl FnMut(&str, &Path<'_>)) {
    let at = Path::Root.field("kontaktForPart");
    let at = at.field("postadresse");
    let linjer = at.field("linjer");
    let postadresse = kontakt.and_then(|kontakt| kontakt.postadresse.as_ref());
    for (i, linje) in postadresse.iter().flat_map(|adresse| &adresse.linjer).enumerate() {
        found(linje.as_str(), &linjer.index(i));
    }
}

fn avgjoerelse(innhold: &Avgjoerelse, found: &mut impl FnMut(&str, &Path<'_>)) {
    let root = Path::Root;
    let vedtak = root.field("vedtak");
    for (i, v) in innhold.vedtak.iter().enumerate() {
        let at = vedtak.index(i);
        ytelser(&v.nye_ytelser, &at.field("nyeYtelser"), found);
        klageadgang(v.klageadgang.as_ref(), &at, found);
    }
    klageadgang(innhold.klageadgang.as_ref(), &root, found);
    optional(&innhold.hva, &root.field("hva"), found);
    if let Some(hjemvisning) = &innhold.hjemvisning {
        found(hjemvisning.begrunnelse.as_str(), &root.field("hjemvisning").field("begrunnelse"));
    }
}

fn klageadgang(klageadgang: Option<&Klageadgang>, owner: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    if let Some(organ) = klageadgang.and_then(|klageadgang| klageadgang.klageinstans.as_ref()) {
        let at = owner.field("klageadgang");
        found(organ.navn.as_str(), &at.field("klageinstans").field("navn"));
    }
}

fn retur(innhold: &Retur, found: &mut impl FnMut(&str, &Path<'_>)) {
    let root = Path::Root;
    found(innhold.begrunnelse.as_str(), &root.field("begrunnelse"));
    if let Some(henvist_til) = &innhold.henvist_til {
        found(henvist_til.navn.as_str(), &root.field("henvistTil").field("navn"));
    }
}

// A function of its own also in a program for browsers, which compile what they are given before they run it.
#[inline(never)]
fn oversendelse(innhold: &Oversendelse, found: &mut impl FnMut(&str, &Path<'_>)) {
    let root = Path::Root;
    optional(&innhold.prioritet.begrunnelse, &root.field("prioritet").field("begrunnelse"), found);
    parter(&innhold.parter, found);
    alle_vedtak(&innhold.vedtak, &root.field("vedtak"), found);
    klage(&innhold.klage, &root.field("klage"), found);
    foersteinstans(&innhold.foersteinstans, &root.field("foersteinstans"), found);
    saksfremstilling(&innhold.saksfremstilling, &root.field("saksfremstilling"), found);
    kontakt(innhold.kontakt_for_part.as_ref(), found);
}

fn innkommet_klage(innhold: &InnkommetKlage, found: &mut impl FnMut(&str, &Path<'_>)) {
    let root = Path::Root;
    parter(&innhold.parter, found);
    let vedtak = root.field("omtalteVedtak");
    for (i, v) in innhold.omtalte_vedtak.iter().enumerate() {
        found(v.beskrivelse.as_str(), &vedtak.index(i).field("beskrivelse"));
    }
    let fremsettelser = root.field("fremsettelser");
    for (i, fremsettelse) in innhold.fremsettelser.iter().enumerate() {
        innkommet(&fremsettelse.innkommet, &fremsettelser.index(i), found);
    }
    klagepunkter(&innhold.klagepunkter, &root, found);
    optional(&innhold.oensket_endring, &root.field("oensketEndring"), found);
    kontakt(innhold.kontakt_for_part.as_ref(), found);
}

fn nytt_vedtak(innhold: &NyttVedtak, found: &mut impl FnMut(&str, &Path<'_>)) {
    let root = Path::Root;
    alle_vedtak(&innhold.vedtak, &root.field("vedtak"), found);
    klageadgang(innhold.klageadgang.as_ref(), &root, found);
    optional(&innhold.hva, &root.field("hva"), found);
}

fn overfoering(innhold: &Overfoering, found: &mut impl FnMut(&str, &Path<'_>)) {
    let root = Path::Root;
    optional(&innhold.begrunnelse, &root.field("begrunnelse"), found);
    for (felt, organ) in [("besluttetAv", &innhold.besluttet_av), ("fra", &innhold.fra)] {
        found(organ.navn.as_str(), &root.field(felt).field("navn"));
    }
    let kopi = root.field("kopiTil");
    for (i, organ) in innhold.kopi_til.iter().enumerate() {
        found(organ.navn.as_str(), &kopi.index(i).field("navn"));
    }
    kontakt(innhold.kontakt_for_part.as_ref(), found);
}

fn parter(parter: &[Part], found: &mut impl FnMut(&str, &Path<'_>)) {
    let at = Path::Root.field("parter");
    for (i, p) in parter.iter().enumerate() {
        part(p, &at.index(i), found);
    }
}

fn alle_vedtak(alle: &[Vedtak], at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    for (i, v) in alle.iter().enumerate() {
        vedtak(v, &at.index(i), found);
    }
}

fn part(part: &Part, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    if let Some(person) = &part.person {
        let at = at.field("person");
        let navn = at.field("navn");
        optional(&person.navn.fornavn, &navn.field("fornavn"), found);
        optional(&person.navn.mellomnavn, &navn.field("mellomnavn"), found);
        found(person.navn.etternavn.as_str(), &navn.field("etternavn"));
        if let Some(identifikator) = &person.identifikator {
            let at = at.field("identifikator");
            optional(&identifikator.begrunnelse, &at.field("begrunnelse"), found);
        }
        adresse(person.adresse.as_ref(), &at, found);
    }
    if let Some(virksomhet) = &part.virksomhet {
        let at = at.field("virksomhet");
        found(virksomhet.navn.as_str(), &at.field("navn"));
        optional(&virksomhet.kontaktperson, &at.field("kontaktperson"), found);
        adresse(virksomhet.adresse.as_ref(), &at, found);
    }
}

fn adresse(adresse: Option<&Adresse>, owner: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    let at = owner.field("adresse");
    let at = at.field("linjer");
    for (i, linje) in adresse.iter().flat_map(|adresse| &adresse.linjer).enumerate() {
        found(linje.as_str(), &at.index(i));
    }
}

fn vedtak(vedtak: &Vedtak, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    ytelser(&vedtak.ytelser, &at.field("ytelser"), found);
    let vilkaar = at.field("vilkaar");
    for (i, krav) in vedtak.vilkaar.iter().enumerate() {
        found(krav.beskrivelse.as_str(), &vilkaar.index(i).field("beskrivelse"));
    }
}

fn ytelser(ytelser: &[Ytelse], at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    for (i, ytelse) in ytelser.iter().enumerate() {
        let at = at.index(i);
        found(ytelse.betegnelse.as_str(), &at.field("betegnelse"));
        optional(&ytelse.begrunnelse, &at.field("begrunnelse"), found);
    }
}

fn klage(klage: &Klage, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    klagepunkter(&klage.klagepunkter, at, found);
    optional(&klage.oensket_endring, &at.field("oensketEndring"), found);
    let fremsettelser = at.field("fremsettelser");
    for (i, fremsettelse) in klage.fremsettelser.iter().enumerate() {
        fremsettelse.innkommet.iter().for_each(|f| innkommet(f, &fremsettelser.index(i), found));
    }
    let frister = at.field("frister");
    for (i, frist) in klage.frister.iter().enumerate() {
        if let Some(oversittelse) = &frist.oversittelse {
            let at = frister.index(i);
            found(oversittelse.vurdering.as_str(), &at.field("oversittelse").field("vurdering"));
        }
    }
}

fn klagepunkter(punkter: &[Klagepunkt], owner: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    let at = owner.field("klagepunkter");
    for (i, punkt) in punkter.iter().enumerate() {
        found(punkt.anfoersel.as_str(), &at.index(i).field("anfoersel"));
    }
}

fn innkommet(innkommet: &Innkommet, owner: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    let at = owner.field("innkommet");
    found(innkommet.organ.navn.as_str(), &at.field("organ").field("navn"));
}

fn foersteinstans(f: &Foersteinstans, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    found(f.begrunnelse.as_str(), &at.field("begrunnelse"));
    optional(&f.undersoekelser, &at.field("undersoekelser"), found);
    alle_vedtak(&f.nye_vedtak, &at.field("nyeVedtak"), found);
}

fn saksfremstilling(s: &Saksfremstilling, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    found(s.sammendrag.as_str(), &at.field("sammendrag"));
    let kronologi = at.field("kronologi");
    for (i, punkt) in s.kronologi.iter().enumerate() {
        found(punkt.hendelse.as_str(), &kronologi.index(i).field("hendelse"));
    }
    let vurderinger = at.field("vurderinger");
    for (i, vurdering) in s.vurderinger.iter().enumerate() {
        found(vurdering.vurdering.as_str(), &vurderinger.index(i).field("vurdering"));
    }
    if let Some(barn) = &s.barn {
        optional(&barn.vurdering, &at.field("barn").field("vurdering"), found);
    }
    let ikke_forelagt = at.field("ikkeForelagt");
    for (i, ikke) in s.ikke_forelagt.iter().enumerate() {
        found(ikke.begrunnelse.as_str(), &ikke_forelagt.index(i).field("begrunnelse"));
    }
    let kommentarer = at.field("kommentarer");
    for (i, kommentar) in s.kommentarer.iter().enumerate() {
        optional(&kommentar.tekst, &kommentarer.index(i).field("tekst"), found);
    }
}

fn optional(text: &Option<impl Written>, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    if let Some(text) = text {
        found(text.text(), at);
    }
}

/// Text of any length, on one line or several.
trait Written {
    fn text(&self) -> &str;
}

impl<const MAKS: usize> Written for Tekst<MAKS> {
    fn text(&self) -> &str {
        self.as_str()
    }
}

impl<const MAKS: usize> Written for Fritekst<MAKS> {
    fn text(&self) -> &str {
        self.as_str()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use klagesak_core::mal;
    use klagesak_core::verdi::Dato;
    use serde_json::{Value, json};

    use super::*;

    /// Fields of a message that are text on the wire but no free text: codes, ids, numbers, and what the
    /// documentation of the module names. Dates are known by their form.
    const OTHERS: &[&str] = &[
        "aarsak",
        "adressebeskyttelse",
        "ansvarlig",
        "av",
        "avsender",
        "avsenderNavn",
        "avvisningsgrunn",
        "beloep",
        "beslutter",
        "betalesTil",
        "bokstav",
        "bydel",
        "dokumentId",
        "dokumentIder",
        "endringsgrunn",
        "enhetsnummer",
        "epost",
        "erstatterVedtakIder",
        "filnavn",
        "forespoerselId",
        "form",
        "gjelder",
        "gjelderVedtak",
        "grunn",
        "grunner",
        "grunnlag",
        "hendelseId",
        "henleggelsesgrunn",
        "hjemler",
        "hjemmel",
        "innvilgetBeloep",
        "kanal",
        "klagesakIder",
        "kommunenummer",
        "kontakter",
        "kontor",
        "kravutfall",
        "krevd",
        "land",
        "maalform",
        "maate",
        "meldingId",
        "mimetype",
        "omfang",
        "organisasjonsnummer",
        "partId",
        "partIder",
        "postnummer",
        "poststed",
        "referanse",
        "representerer",
        "retning",
        "rettes",
        "rettetTil",
        "rolle",
        "roller",
        "saksbehandler",
        "saksnummer",
        "sha256",
        "skjerming",
        "slag",
        "soektBeloep",
        "status",
        "stilling",
        "telefon",
        "tidspunkt",
        "tilkjentBeloep",
        "tittel",
        "tolk",
        "type",
        "utfall",
        "variantformat",
        "vedtakId",
        "vedtakIder",
        "verdi",
        "ytelseId",
    ];

    fn pointers(value: &Value, at: &str, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => fields
                .iter()
                .filter(|(name, _)| !OTHERS.contains(&name.as_str()))
                .for_each(|(name, value)| pointers(value, &format!("{at}/{name}"), found)),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(i, v)| pointers(v, &format!("{at}/{i}"), found));
            }
            Value::String(text) if text.parse::<Dato>().is_err() => {
                found.insert(at.to_owned());
            }
            _ => {}
        }
    }

    fn assert_nothing_is_passed_over(value: &Value) {
        let message = klagesak_core::read(value.to_string().as_bytes()).unwrap().message;
        let mut expected = BTreeSet::new();
        pointers(&value["innhold"], "", &mut expected);
        let mut found = BTreeSet::new();
        visit(&message, |text, path| {
            let pointer = path.pointer().to_string();
            assert_eq!(value["innhold"].pointer(&pointer), Some(&text.into()), "{pointer}");
            found.insert(pointer);
        });
        assert_eq!(found, expected, "{}", value["meldingstype"]);
    }

    #[test]
    fn no_text_of_a_full_message_is_passed_over() {
        let mut value: Value = serde_json::from_str(mal::OVERSENDELSE_KOMPLETT).unwrap();
        value["innhold"]["saksfremstilling"]["ikkeForelagt"] = json!([{ "grunn": "UNNTATT_INNSYN", "hjemmel": { "lov": "FVL_1967", "paragraf": "19" }, "begrunnelse": "Eksempel" }]);
        value["innhold"]["klage"]["fremsettelser"][0]["innkommet"] =
            json!({ "dato": "2026-03-30", "organ": { "navn": "Eksempel" } });
        value["innhold"]["parter"][0]["person"]["identifikator"] =
            json!({ "type": "INGEN", "begrunnelse": "Eksempel" });
        value["innhold"]["kontaktForPart"] = json!({
            "telefon": "22003636",
            "postadresse": { "linjer": ["Eksempel"], "postnummer": "0001", "poststed": "OSLO", "land": "NO" }
        });
        assert_nothing_is_passed_over(&value);
        let mut value: Value = serde_json::from_str(mal::AVGJOERELSE_KOMPLETT).unwrap();
        value["innhold"]["hjemvisning"] = json!({ "begrunnelse": "Eksempel" });
        value["innhold"]["hva"] = json!("Eksempel");
        let klageadgang = json!({ "finnes": true, "klageinstans": { "navn": "Eksempel" } });
        value["innhold"]["klageadgang"] = klageadgang.clone();
        value["innhold"]["vedtak"][0]["klageadgang"] = klageadgang;
        assert_nothing_is_passed_over(&value);
        let mut value: Value = serde_json::from_str(mal::ETTERSENDELSE).unwrap();
        value["innhold"]["kommentar"] =
            json!({ "partId": "part-1", "mottattDato": "2026-05-15", "tekst": "Eksempel" });
        assert_nothing_is_passed_over(&value);
        let others = [mal::KLAGE, mal::NYTTVEDTAK, mal::OVERFOERING, mal::PARTSENDRING];
        for json in [mal::STATUS, mal::FORESPOERSEL, mal::TREKK, mal::RETUR].into_iter().chain(others) {
            assert_nothing_is_passed_over(&serde_json::from_str(json).unwrap());
        }
    }
}
