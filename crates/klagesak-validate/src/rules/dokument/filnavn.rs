//! File names (DOKUMENT, 016 to 019): unique, safe on every system, and true to the type of the file.

use std::borrow::Cow;

use klagesak_core::Text;
use klagesak_core::kodeverk::Kodeverk;
use klagesak_core::melding::Dokument;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::repeated::repeated;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&SAMME_FILNAVN, &UTRYGT_FILNAVN, &RESERVERT_FILNAVN, &FILENDELSE];

const FORMAT: &[Source] = &[Source::Format("dokumenter")];

const SAMME_FILNAVN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-016"),
        name: "samme-filnavn",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hver fil har sitt eget navn, også når store og små bokstaver regnes som like.",
            nn: "Kvar fil har sitt eige namn, også når store og små bokstavar blir rekna som like.",
            en: "Every file has a name of its own, also when upper and lower case count as the same.",
        },
        message: Text {
            nb: "Filen har samme navn som filen til dokument nummer {nummer}.",
            nn: "Fila har same namn som fila til dokument nummer {nummer}.",
            en: "The file has the same name as the file of document number {nummer}.",
        },
        action: Text {
            nb: "Gi filen et annet navn, for eksempel med dokumentnummeret først.",
            nn: "Gi fila eit anna namn, til dømes med dokumentnummeret først.",
            en: "Give the file another name, for example with the document number first.",
        },
        harm: Text {
            nb: "Den ene filen legger seg over den andre når forsendelsen pakkes ut, og et bevis forsvinner.",
            nn: "Den eine fila legg seg over den andre når sendinga blir pakka ut, og eit bevis forsvinn.",
            en: "One file overwrites the other when the shipment is unpacked, and a piece of evidence is gone.",
        },
        sources: FORMAT,
        breaks: &[
            Example::breaks(
                "to-filer-med-samme-navn",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/filnavn", "\"04-vedtak.pdf\"")],
                &["/innhold/dokumenter/4/filnavn"],
            ),
            Example::breaks(
                "store-og-smaa-bokstaver",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/filnavn", "\"04-Vedtak.PDF\"")],
                &["/innhold/dokumenter/4/filnavn"],
            ),
        ],
        holds: &[Example::holds(
            "ett-tegn-skiller",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/4/filnavn", "\"05-vedtak.pdf\"")],
        )],
    },
    check: Check::Dokumenter(same_names),
};

fn same_names(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    for (first, again) in repeated(dokumenter.iter().map(|d| folded(d.filnavn.as_str()))) {
        let nummer = dokumenter.get(first).map_or(0, |d| d.nummer.get());
        scope.at(&format!("/{again}/filnavn"), &[("nummer", nummer.into())]);
    }
}

fn folded(navn: &str) -> Cow<'_, str> {
    let small = navn.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase());
    if small { navn.into() } else { navn.to_lowercase().into() }
}

const UTRYGT_FILNAVN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-017"),
        name: "utrygt-filnavn",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et filnavn har bare A–Z, a–z, 0–9, punktum, bindestrek og understrek, begynner med bokstav eller siffer, og er høyst 120 tegn.",
            nn: "Eit filnamn har berre A–Z, a–z, 0–9, punktum, bindestrek og understrek, byrjar med bokstav eller siffer, og er høgst 120 teikn.",
            en: "A file name has only A–Z, a–z, 0–9, full stop, hyphen and underscore, starts with a letter or digit, and is 120 characters at most.",
        },
        message: Text { nb: "Filnavnet {grunn}.", nn: "Filnamnet {grunn}.", en: "The file name {grunn}." },
        action: Text {
            nb: "Gi filen et enkelt navn, for eksempel 03-klage.pdf. Leseren ser tittelen, ikke filnavnet.",
            nn: "Gi fila eit enkelt namn, til dømes 03-klage.pdf. Lesaren ser tittelen, ikkje filnamnet.",
            en: "Give the file a plain name, such as 03-klage.pdf. The reader sees the title, not the file name.",
        },
        harm: Text {
            nb: "Filen kan bli lagt et annet sted enn den skal, eller forsendelsen blir stanset på veien og klagen kommer ikke frem.",
            nn: "Fila kan bli lagd ein annan stad enn ho skal, eller sendinga blir stansa på vegen og klaga kjem ikkje fram.",
            en: "The file may be put in another place than it should, or the shipment is stopped on the way and the appeal never arrives.",
        },
        sources: FORMAT,
        breaks: &[
            Example::breaks(
                "mappe",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"../03-klage.pdf\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
            Example::breaks(
                "mellomrom",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"03 klage.pdf\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
            Example::breaks(
                "norske-bokstaver",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/filnavn", "\"05-søknad.pdf\"")],
                &["/innhold/dokumenter/4/filnavn"],
            ),
            Example::breaks(
                "snudd-leseretning",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage\u{202e}fdp.exe.pdf\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
            Example::breaks(
                "skjult-fil",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\".klage.pdf\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
            Example::breaks(
                "121-tegn",
                "minimal",
                &[Edit::Set(
                    "/innhold/dokumenter/2/filnavn",
                    "\"03-klage-0123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-1234567.pdf\"",
                )],
                &["/innhold/dokumenter/2/filnavn"],
            ),
        ],
        holds: &[Example::holds(
            "120-tegn",
            "minimal",
            &[Edit::Set(
                "/innhold/dokumenter/2/filnavn",
                "\"03_Klage.0123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456.pdf\"",
            )],
        )],
    },
    check: Check::Dokument(unsafe_name),
};

const LONGEST: usize = 120;

fn unsafe_name(dokument: &Dokument, scope: &mut Scope<'_>) {
    let navn = dokument.filnavn.as_str();
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
    let grunn = if navn.contains(['/', '\\', ':']) {
        Text {
            nb: "har tegn som skiller mapper eller stasjoner",
            nn: "har teikn som skil mapper eller stasjonar",
            en: "has characters that separate folders or drives",
        }
    } else if navn.chars().any(is_invisible) {
        Text {
            nb: "har usynlige tegn eller styretegn",
            nn: "har usynlege teikn eller styreteikn",
            en: "has invisible or control characters",
        }
    } else if !navn.bytes().all(plain) {
        Text {
            nb: "har andre tegn enn A–Z, a–z, 0–9, punktum, bindestrek og understrek",
            nn: "har andre teikn enn A–Z, a–z, 0–9, punktum, bindestrek og understrek",
            en: "has other characters than A–Z, a–z, 0–9, full stop, hyphen and underscore",
        }
    } else if !navn.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        Text {
            nb: "begynner ikke med bokstav eller siffer",
            nn: "byrjar ikkje med bokstav eller siffer",
            en: "does not start with a letter or digit",
        }
    } else if navn.len() > LONGEST {
        Text { nb: "er over 120 tegn", nn: "er over 120 teikn", en: "is over 120 characters" }
    } else {
        return;
    };
    scope.at("/filnavn", &[("grunn", grunn.into())]);
}

/// Control characters, and those that have no width or turn the direction of reading.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

const RESERVERT_FILNAVN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-018"),
        name: "reservert-filnavn",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et dokument har ikke et navn som forsendelsen eller Windows bruker til noe annet.",
            nn: "Eit dokument har ikkje eit namn som sendinga eller Windows bruker til noko anna.",
            en: "A document does not have a name that the shipment or Windows uses for something else.",
        },
        message: Text {
            nb: "Filnavnet er reservert, med eller uten filendelse.",
            nn: "Filnamnet er reservert, med eller utan filending.",
            en: "The file name is reserved, with or without an extension.",
        },
        action: Text {
            nb: "Gi filen et annet navn, for eksempel 03-klage.pdf.",
            nn: "Gi fila eit anna namn, til dømes 03-klage.pdf.",
            en: "Give the file another name, such as 03-klage.pdf.",
        },
        harm: Text {
            nb: "Filen blir tatt for en annen eller kan ikke lagres, og Statsforvalteren får saken uten dokumentet.",
            nn: "Fila blir teken for ei anna eller kan ikkje lagrast, og Statsforvaltaren får saka utan dokumentet.",
            en: "The file is taken for another or cannot be saved, and the County Governor gets the case without the document.",
        },
        sources: FORMAT,
        breaks: &[
            Example::breaks(
                "meldingens-eget-navn",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"Klagesak.json\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
            Example::breaks(
                "enhetsnavn-i-windows",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"con.klage.pdf\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
            Example::breaks(
                "meta-inf",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"META-INF\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
        ],
        holds: &[Example::holds(
            "ligner-paa-et-enhetsnavn",
            "minimal",
            &[
                Edit::Set("/innhold/dokumenter/2/filnavn", "\"con-klage.pdf\""),
                Edit::Set("/innhold/dokumenter/3/filnavn", "\"com10.pdf\""),
            ],
        )],
    },
    check: Check::Dokument(reserved_name),
};

fn reserved_name(dokument: &Dokument, scope: &mut Scope<'_>) {
    if is_reserved(dokument.filnavn.as_str()) {
        scope.at("/filnavn", &[]);
    }
}

fn is_reserved(navn: &str) -> bool {
    const PACKAGE: &[&str] =
        &["mimetype", "klagesak.json", "arkivmelding.xml", "manifest.xml", "sbd.json", "META-INF"];
    let stem = navn.split('.').next().unwrap_or_default();
    let device = match stem.len() {
        3 => ["con", "prn", "aux", "nul"].iter().any(|device| stem.eq_ignore_ascii_case(device)),
        4 => stem.split_at_checked(3).is_some_and(|(device, number)| {
            let port = device.eq_ignore_ascii_case("com") || device.eq_ignore_ascii_case("lpt");
            port && number.bytes().all(|b| b.is_ascii_digit())
        }),
        _ => false,
    };
    device || PACKAGE.iter().any(|reserved| navn.eq_ignore_ascii_case(reserved))
}

const FILENDELSE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-019"),
        name: "filendelse",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Filnavnet har en endelse som passer til filtypen.",
            nn: "Filnamnet har ei ending som passar til filtypen.",
            en: "The file name has an extension that fits the file type.",
        },
        message: Text {
            nb: "Filnavnet mangler endelse, eller endelsen passer ikke til {mimetype}.",
            nn: "Filnamnet manglar ending, eller endinga passar ikkje til {mimetype}.",
            en: "The file name has no extension, or one that does not fit {mimetype}.",
        },
        action: Text {
            nb: "Gi filen rett endelse, eller rett filtypen.",
            nn: "Gi fila rett ending, eller rett filtypen.",
            en: "Give the file the right extension, or correct the file type.",
        },
        harm: Text {
            nb: "Filen åpnes i feil program eller stanses som mistenkelig, og saksbehandleren får ikke lest den.",
            nn: "Fila blir opna i feil program eller stansa som mistenkjeleg, og saksbehandlaren får ikkje lese henne.",
            en: "The file is opened in the wrong program or stopped as suspicious, and the caseworker cannot read it.",
        },
        sources: FORMAT,
        breaks: &[
            Example::breaks(
                "uten-endelse",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
            Example::breaks(
                "annen-filtype",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage.pdf.docx\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
        ],
        holds: &[Example::holds(
            "stor-endelse-og-annen-skrivemaate",
            "komplett",
            &[
                Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage.PDF\""),
                Edit::Set("/innhold/dokumenter/6/filnavn", "\"07-husleiekontrakt.jpeg\""),
            ],
        )],
    },
    check: Check::Dokument(extension),
};

fn extension(dokument: &Dokument, scope: &mut Scope<'_>) {
    let navn = dokument.filnavn.as_str();
    // A code of a newer version has extensions this version does not know.
    let Some(mimetype) = dokument.mimetype.kode() else { return };
    let extension = navn.rsplit_once('.').map_or("", |(_, extension)| extension);
    let fits = dokument.mimetype.extensions().iter().any(|known| known.eq_ignore_ascii_case(extension));
    // A reserved name has to be changed as a whole.
    if !fits && !is_reserved(navn) {
        scope.at("/filnavn", &[("mimetype", mimetype.verdi.into())]);
    }
}
