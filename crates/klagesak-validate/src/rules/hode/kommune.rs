//! Which office and municipality a message comes from, and which embete the municipality belongs to (HODE).

use klagesak_core::Text;
use klagesak_core::kodeverk::Virksomhetsrolle;
use klagesak_core::melding::Hode;
use klagesak_core::register::Oppslag;
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::{Edit, Example, Lifecycle, Param, RuleId, RuleInfo, Severity, Source};

use super::adressering::ends;
use crate::tid::norsk_dato;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&UTEN_KONTOR, &UKJENT, &UTENFOR_PERIODE, &ANNET_EMBETE];

const UTEN_KONTOR: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-013"),
        name: "nav-kontor-mangler",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et NAV-kontor oppgir enhetsnummer og kommunenummer.",
            nn: "Eit NAV-kontor oppgir einingsnummer og kommunenummer.",
            en: "A NAV office gives its unit number and municipality number.",
        },
        message: Text {
            nb: "Rollen er NAV_KONTOR, men navKontor mangler.",
            nn: "Rolla er NAV_KONTOR, men navKontor manglar.",
            en: "The role is NAV_KONTOR, but navKontor is missing.",
        },
        action: Text {
            nb: "Ta med navKontor med enhetsnummer og kommunenummer.",
            nn: "Ta med navKontor med enhetsnummer og kommunenummer.",
            en: "Include navKontor with enhetsnummer and kommunenummer.",
        },
        harm: Text {
            nb: "Flere kontorer kan dele organisasjonsnummer. Svaret kan havne på feil kontor, og klageren får det for sent.",
            nn: "Fleire kontor kan dele organisasjonsnummer. Svaret kan hamne på feil kontor, og klagaren får det for seint.",
            en: "Several offices may share an organisation number. The answer may go to the wrong one and reach the appellant late.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[Example::breaks(
            "mangler",
            "minimal",
            &[Edit::Remove("/avsender/navKontor")],
            &["/avsender/navKontor"],
        )],
        holds: &[Example::holds(
            "kommune",
            "minimal",
            &[Edit::Set("/avsender/rolle", "\"KOMMUNE\""), Edit::Remove("/avsender/navKontor")],
        )],
    },
    check: Check::Hode(uten_kontor),
};

fn uten_kontor(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    for (sti, virksomhet) in ends(hode) {
        // An embete that is called a NAV-kontor has the wrong role; it does not lack an office.
        let embete = scope.registers().is_embete_or_staf(virksomhet.organisasjonsnummer.as_str());
        let nav_kontor = virksomhet.rolle == Virksomhetsrolle::NavKontor && !embete;
        if nav_kontor && virksomhet.nav_kontor.is_none() {
            scope.at(&format!("{sti}/navKontor"), &[]);
        }
    }
}

const UKJENT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-014"),
        name: "ukjent-kommunenummer",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Kommunenummeret finnes.",
            nn: "Kommunenummeret finst.",
            en: "The municipality number exists.",
        },
        message: Text {
            nb: "Kommunenummeret står ikke i registeret over kommuner.",
            nn: "Kommunenummeret står ikkje i registeret over kommunar.",
            en: "The municipality number is not in the register of municipalities.",
        },
        action: Text {
            nb: "Slå opp kommunenummeret hos Statistisk sentralbyrå, og rett skrivefeilen.",
            nn: "Slå opp kommunenummeret hos Statistisk sentralbyrå, og rett skrivefeilen.",
            en: "Look the number up at Statistics Norway, and correct the mistake.",
        },
        harm: Text {
            nb: "STAF kan ikke se hvilket embete saken hører til, og må ringe kontoret mens klageren venter.",
            nn: "STAF kan ikkje sjå kva embete saka høyrer til, og må ringje kontoret medan klagaren ventar.",
            en: "STAF cannot see which office the case belongs to, and must call the NAV office while the appellant waits.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[
            Example::breaks(
                "uoppgitt",
                "minimal",
                &[Edit::Set("/avsender/navKontor/kommunenummer", "\"9999\"")],
                &["/avsender/navKontor/kommunenummer"],
            ),
            Example::breaks(
                "svalbard",
                "minimal",
                &[Edit::Set("/avsender/navKontor/kommunenummer", "\"2100\"")],
                &["/avsender/navKontor/kommunenummer"],
            ),
        ],
        holds: &[Example::holds(
            "kommune-i-samme-fylke",
            "minimal",
            &[Edit::Set("/avsender/navKontor/kommunenummer", "\"1160\"")],
        )],
    },
    check: Check::Hode(ukjent),
};

fn ukjent(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let dato = written(hode, scope);
    for (sti, virksomhet) in ends(hode) {
        let Some(kontor) = &virksomhet.nav_kontor else { continue };
        if scope.registers().kommune(kontor.kommunenummer.as_str(), dato) == Oppslag::Ukjent {
            scope.at(&format!("{sti}/navKontor/kommunenummer"), &[]);
        }
    }
}

/// The day the message was written, in Norway. The number of the office is the one it has that day, also when the decision is older.
fn written(hode: &Hode<'_>, scope: &Scope<'_>) -> Dato {
    norsk_dato(hode.opprettet).unwrap_or_else(|| scope.today())
}

const UTENFOR_PERIODE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-015"),
        name: "kommunenummer-utenfor-periode",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Kommunenummeret var i bruk dagen meldingen ble laget.",
            nn: "Kommunenummeret var i bruk dagen meldinga vart laga.",
            en: "The municipality number was in use on the day the message was created.",
        },
        message: Text {
            nb: "Kommunenummeret var ikke i bruk {dato}, da meldingen ble laget.",
            nn: "Kommunenummeret var ikkje i bruk {dato}, då meldinga vart laga.",
            en: "The municipality number was not in use on {dato}, when the message was created.",
        },
        action: Text {
            nb: "Bruk nummeret kommunen har i dag, også når vedtaket er eldre.",
            nn: "Bruk nummeret kommunen har i dag, også når vedtaket er eldre.",
            en: "Use the number the municipality has today, also when the decision is older.",
        },
        harm: Text {
            nb: "Et gammelt nummer kan peke på et annet embete, og saken blir sendt videre før noen behandler den.",
            nn: "Eit gammalt nummer kan peike på eit anna embete, og saka blir send vidare før nokon behandlar henne.",
            en: "An old number may point to another office, and the case is passed on before anybody treats it.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[
            Example::breaks("foerste-dag-etter", "minimal", FOERSTE_DAG_ETTER, KOMMUNENUMMER),
            Example::breaks("foerste-dag-etter-i-utc", "minimal", FOERSTE_DAG_ETTER_I_UTC, KOMMUNENUMMER),
            Example::breaks(
                "gammel-serie",
                "minimal",
                &[Edit::Set("/avsender/navKontor/kommunenummer", "\"5401\"")],
                KOMMUNENUMMER,
            ),
        ],
        holds: &[Example::holds("siste-dag", "minimal", SISTE_DAG)],
    },
    check: Check::Hode(utenfor_periode),
};

const KOMMUNENUMMER: &[&str] = &["/avsender/navKontor/kommunenummer"];
const SISTE_DAG: &[Edit] = &in_viken("\"2023-12-31T23:59:59+01:00\"");
const FOERSTE_DAG_ETTER: &[Edit] = &in_viken("\"2024-01-01T00:00:00+01:00\"");
const FOERSTE_DAG_ETTER_I_UTC: &[Edit] = &in_viken("\"2023-12-31T23:00:00Z\"");

/// The whole case at the end of 2023, from a municipality of the series that ended that year.
const fn in_viken(opprettet: &'static str) -> [Edit; 22] {
    [
        Edit::Set("/opprettet", opprettet),
        Edit::Set("/avsender/navKontor/kommunenummer", "\"3024\""),
        Edit::Set("/mottaker/organisasjonsnummer", "\"974761319\""),
        Edit::Set("/innhold/vedtak/0/dato", "\"2023-11-01\""),
        Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2023-11-03\""),
        Edit::Set("/innhold/klage/fremsattDato", "\"2023-11-16\""),
        Edit::Set("/innhold/klage/mottattDato", "\"2023-11-17\""),
        Edit::Set("/innhold/klage/frist/fristdato", "\"2023-11-24\""),
        Edit::Set("/innhold/foersteinstans/dato", "\"2023-12-11\""),
        Edit::Set("/innhold/saksfremstilling/dato", "\"2023-12-11\""),
        Edit::Set("/innhold/saksfremstilling/kronologi/0/dato", "\"2023-10-16\""),
        Edit::Set("/innhold/saksfremstilling/kronologi/1/dato", "\"2023-11-01\""),
        Edit::Set("/innhold/saksfremstilling/kronologi/2/dato", "\"2023-11-17\""),
        Edit::Set("/innhold/saksfremstilling/forelagt/dato", "\"2023-12-11\""),
        Edit::Set("/innhold/saksfremstilling/forelagt/kommentarfrist", "\"2023-12-27\""),
        Edit::Set("/innhold/dokumenter/0/dato", "\"2023-12-31\""),
        Edit::Set("/innhold/dokumenter/1/dato", "\"2023-12-11\""),
        Edit::Set("/innhold/dokumenter/2/dato", "\"2023-11-16\""),
        Edit::Set("/innhold/dokumenter/3/dato", "\"2023-11-01\""),
        Edit::Set("/innhold/dokumenter/4/dato", "\"2023-10-16\""),
        Edit::Set("/avsender/navn", "\"NAV Eksempel i Viken\""),
        Edit::Set("/mottaker/navn", "\"Statsforvalteren i Oslo og Viken\""),
    ]
}

fn utenfor_periode(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let dato = written(hode, scope);
    for (sti, virksomhet) in ends(hode) {
        let Some(kontor) = &virksomhet.nav_kontor else { continue };
        let oppslag = scope.registers().kommune(kontor.kommunenummer.as_str(), dato);
        if matches!(oppslag, Oppslag::UtenforPeriode(_)) {
            scope.at(&format!("{sti}/navKontor/kommunenummer"), &[("dato", dato.into())]);
        }
    }
}

const ANNET_EMBETE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-016"),
        name: "kommune-under-annet-embete",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen går til embetet kommunen hører til, eller til STAF.",
            nn: "Klaga går til embetet kommunen høyrer til, eller til STAF.",
            en: "The appeal goes to the office the municipality belongs to, or to STAF.",
        },
        message: Text {
            nb: "Kommunen hører til {embete}, men meldingen går til et annet embete.",
            nn: "Kommunen høyrer til {embete}, men meldinga går til eit anna embete.",
            en: "The municipality belongs to {embete}, but the message goes to another office.",
        },
        action: Text {
            nb: "Rett mottakeren. Har et annet embete fått saken som setteembete, kan den gå dit.",
            nn: "Rett mottakaren. Har eit anna embete fått saka som setteembete, kan ho gå dit.",
            en: "Correct the receiver. If another office has been appointed to decide the case, it may go there.",
        },
        harm: Text {
            nb: "Embetet må sende saken videre, og den som venter på penger, mister dager eller uker.",
            nn: "Embetet må sende saka vidare, og den som ventar på pengar, mistar dagar eller veker.",
            en: "The office must pass the case on, and the person waiting for money loses days or weeks.",
        },
        sources: &[Source::Law { law: "sotjl", paragraph: "§ 47", verified: true }, Source::Format("hodet")],
        breaks: &[
            Example::breaks(
                "fra-nordland-til-rogaland",
                "minimal",
                &[Edit::Set("/avsender/navKontor/kommunenummer", "\"1804\"")],
                &["/mottaker/organisasjonsnummer"],
            ),
            Example::breaks(
                "fra-oslo-til-innlandet",
                "komplett",
                &[
                    Edit::Set("/mottaker/organisasjonsnummer", "\"974761645\""),
                    Edit::Set("/mottaker/navn", "\"Statsforvalteren i Innlandet\""),
                ],
                &["/mottaker/organisasjonsnummer"],
            ),
        ],
        holds: &[
            Example::holds(
                "til-staf-fra-hele-landet",
                "minimal",
                &[
                    Edit::Set("/avsender/navKontor/kommunenummer", "\"1804\""),
                    Edit::Set("/mottaker/organisasjonsnummer", "\"921627009\""),
                    Edit::Set("/mottaker/rolle", "\"STAF\""),
                ],
            ),
            Example::holds(
                "svar-til-setteembete",
                "ettersendelse",
                &[Edit::Set("/mottaker/organisasjonsnummer", "\"974760665\"")],
            ),
            Example::holds(
                "annet-fylke-samme-embete",
                "komplett",
                &[Edit::Set("/avsender/navKontor/kommunenummer", "\"3301\"")],
            ),
        ],
    },
    check: Check::Hode(annet_embete),
};

fn annet_embete(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    // A reply goes to the one who wrote, also when another embete than the municipality's own has the case.
    if scope.oversendelse().is_none() && hode.svar_paa.is_some() {
        return;
    }
    let registre = scope.registers();
    let Some(kontor) = &hode.avsender.nav_kontor else { return };
    let Some(mottaker) = registre.embete(hode.mottaker.organisasjonsnummer.as_str()) else { return };
    // A number that was not in use has a finding of its own.
    let Some(kommune) = registre.kommune(kontor.kommunenummer.as_str(), written(hode, scope)).valid() else {
        return;
    };
    if !mottaker.staf && kommune.embete.organisasjonsnummer != mottaker.organisasjonsnummer {
        let embete = Param::Word(kommune.embete.navn.to_string().into());
        scope.at("/mottaker/organisasjonsnummer", &[("embete", embete)]);
    }
}
