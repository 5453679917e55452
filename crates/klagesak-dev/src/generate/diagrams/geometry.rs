//! Where the states of a case stand in the picture, and the way each row of the table goes. A row that is not here stops the
//! generator, so the picture cannot fall behind the table.

use super::svg::Anchor;
use klagesak_validate::forloep::{Overgang, Tilstand};

pub(super) type Point = (i32, i32);

/// The width and height of the picture.
pub(super) const SIZE: (u32, u32) = (660, 875);

/// A group of states: name, corner, width and height, and where the name stands.
pub(super) const LANES: [(&str, Point, Point, Point); 3] = [
    ("Hos Nav-kontoret", (30, 20), (602, 220), (44, 43)),
    ("Hos Statsforvalteren", (30, 390), (602, 246), (185, 413)),
    ("Ferdig", (30, 730), (602, 100), (44, 753)),
];

/// The size of a state.
pub(super) const BOX: Point = (125, 52);

/// The corner of a state, and its name on the lines it needs.
pub(super) fn place(tilstand: Tilstand) -> (Point, &'static [&'static str]) {
    match tilstand {
        Tilstand::AvvistMottak => ((45, 166), &["avvist i mottaket"]),
        Tilstand::HosNav => ((190, 76), &["hos Nav-kontoret"]),
        Tilstand::AvsluttetNav => ((480, 76), &["avsluttet av", "Nav-kontoret"]),
        Tilstand::Ny => ((190, 166), &["ikke oversendt"]),
        Tilstand::Returnert => ((335, 166), &["returnert"]),
        Tilstand::Hjemvist => ((480, 166), &["sendt tilbake til", "ny behandling"]),
        Tilstand::Oversendt => ((45, 435), &["oversendt"]),
        Tilstand::Mottatt => ((255, 435), &["hos", "Statsforvalteren"]),
        Tilstand::TilOpplysning => ((490, 435), &["venter på", "opplysninger"]),
        Tilstand::Trukket => ((190, 755), &["trukket"]),
        Tilstand::Avgjort => ((440, 755), &["avgjort"]),
        new => unreachable!("{new:?} has no place in the diagram yet"),
    }
}

/// The way of a row: its points, and where its label stands. A row from all states of a group begins at the edge of the group.
pub(super) struct Route {
    pub(super) points: &'static [Point],
    /// The points from the other group, when the row begins in two.
    pub(super) more: &'static [Point],
    pub(super) label: Point,
    pub(super) anchor: Anchor,
}

/// What becomes of a row of the table.
pub(super) enum Drawn {
    /// An arrow.
    As(Route),
    /// Words inside its group, for the state stays.
    InWords,
    /// Nothing: it comes after the decision or corrects an earlier message, and stands in the table only.
    InTheTable,
}

/// How a row is drawn; nothing when nobody has said.
pub(super) fn drawn(row: &Overgang) -> Option<Drawn> {
    let from: Vec<&str> = row.fra.iter().map(|tilstand| tilstand.code()).collect();
    let when: Vec<&str> = row.vilkaar.iter().map(|vilkaar| vilkaar.code()).collect();
    let to = row.til.map_or("", Tilstand::code);
    let route = |points, label, anchor| Some(Drawn::As(Route { points, more: &[], label, anchor }));
    match (from.join(" ").as_str(), to, when.join(" ").as_str()) {
        (FOER_SF, "OVERSENDT", "") => {
            route(&[(252, 240), (252, 330), (155, 330), (155, 435)], (203, 322), Anchor::Middle)
        }
        ("NY RETURNERT AVSLUTTET_NAV", "HOS_NAV", "") => {
            route(&[(252, 166), (252, 128)], (260, 152), Anchor::Start)
        }
        (HOS_NAV, "AVSLUTTET_NAV", "") => route(&[(315, 102), (480, 102)], (397, 92), Anchor::Middle),
        (HOS_SF, "OVERSENDT", "ERSTATTER") => {
            route(&[(30, 535), (107, 535), (107, 487)], (115, 515), Anchor::Start)
        }
        ("OVERSENDT", "MOTTATT", "GODTATT ALT_BESVART") => {
            route(&[(170, 461), (255, 461)], (212, 438), Anchor::Middle)
        }
        ("OVERSENDT", "AVVIST_MOTTAK", "AVVIST") => route(&[(70, 435), (70, 218)], (78, 355), Anchor::Start),
        (HOS_SF, "TIL_OPPLYSNING", "") => {
            route(&[(632, 535), (552, 535), (552, 487)], (544, 530), Anchor::End)
        }
        ("TIL_OPPLYSNING", "MOTTATT", "ALT_BESVART") => {
            route(&[(490, 461), (380, 461)], (435, 438), Anchor::Middle)
        }
        ("MOTTATT", "TIL_OPPLYSNING", "SVAR_AVVIST") => {
            route(&[(380, 479), (490, 479)], (435, 497), Anchor::Middle)
        }
        (HOS_SF, "HJEMVIST", "OM_KLAGEN OPPHEVET") => {
            route(&[(542, 390), (542, 218)], (550, 310), Anchor::Start)
        }
        (HOS_SF, "RETURNERT", "") => route(&[(397, 390), (397, 218)], (405, 318), Anchor::Start),
        (HOS_SF, "AVGJORT", "OM_KLAGEN") => route(&[(502, 636), (502, 755)], (510, 675), Anchor::Start),
        (APEN, "TRUKKET", "ALT_TRUKKET") => Some(Drawn::As(Route {
            points: &[(215, 636), (215, 755)],
            more: &[(30, 192), (15, 192), (15, 781), (190, 781)],
            label: (207, 678),
            anchor: Anchor::End,
        })),
        ("TRUKKET", "AVGJORT", "OM_KLAGEN HENLAGT") => {
            route(&[(315, 781), (440, 781)], (377, 741), Anchor::Middle)
        }
        ("TRUKKET AVGJORT HJEMVIST", "MOTTATT", "ERSTATTER NOE_AAPENT") => {
            route(&[(300, 755), (300, 487)], (308, 666), Anchor::Start)
        }
        // An appeal that is rejected on receipt, and what the Nav-kontor decides while somebody else has the case.
        ("HOS_NAV", _, _) | (HOS_NAV, "", _) | (_, "", "OMGJOERING" | "ERSTATTER OVERFOERT") => {
            Some(Drawn::InTheTable)
        }
        ("HOS_NAV OVERSENDT AVVIST_MOTTAK MOTTATT TIL_OPPLYSNING HJEMVIST", "", "") => {
            Some(Drawn::InTheTable)
        }
        // What was asked for before a correction; a withdrawal that was wrong; and what a new division moves.
        ("OVERSENDT", "TIL_OPPLYSNING", _) | ("TRUKKET AVGJORT HJEMVIST", _, _) | ("HJEMVIST", "", "") => {
            Some(Drawn::InTheTable)
        }
        (HOS_SF | APEN, "", _) | (_, "", "SIDESPOR") => Some(Drawn::InWords),
        // A withdrawal that leaves nothing open, and what closes what was withdrawn of a case that is decided.
        (APEN, "HJEMVIST" | "AVGJORT", _) | ("AVGJORT HJEMVIST", _, _) => Some(Drawn::InTheTable),
        ("AVGJORT HJEMVIST TRUKKET", "", "") => Some(Drawn::InTheTable),
        (_, _, "ERSTATTER") => Some(Drawn::InTheTable),
        _ => None,
    }
}

const HOS_SF: &str = "OVERSENDT MOTTATT TIL_OPPLYSNING";
const HOS_NAV: &str = "HOS_NAV AVVIST_MOTTAK HJEMVIST RETURNERT";
const FOER_SF: &str = "NY HOS_NAV AVSLUTTET_NAV AVVIST_MOTTAK HJEMVIST RETURNERT";
const APEN: &str = "NY HOS_NAV OVERSENDT AVVIST_MOTTAK MOTTATT TIL_OPPLYSNING HJEMVIST RETURNERT";
