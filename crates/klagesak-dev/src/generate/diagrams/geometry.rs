//! Where the states of a case stand in the picture, and the way each row of the table goes. A row that is not here stops the
//! generator, so the picture cannot fall behind the table.

use super::svg::Anchor;
use klagesak_validate::forloep::{Overgang, Tilstand};

pub(super) type Point = (i32, i32);

/// The width and height of the picture.
pub(super) const SIZE: (u32, u32) = (660, 745);

/// A group of states: name, corner, width and height, and where the name stands.
pub(super) const LANES: [(&str, Point, Point, Point); 3] = [
    ("Hos Nav-kontoret", (30, 20), (602, 130), (44, 43)),
    ("Hos Statsforvalteren", (30, 300), (602, 206), (185, 323)),
    ("Ferdig", (30, 600), (602, 100), (44, 623)),
];

/// The size of a state.
pub(super) const BOX: Point = (125, 52);

/// The corner of a state, and its name on the lines it needs.
pub(super) fn place(tilstand: Tilstand) -> (Point, &'static [&'static str]) {
    match tilstand {
        Tilstand::AvvistMottak => ((45, 76), &["avvist i mottaket"]),
        Tilstand::Ny => ((190, 76), &["ikke oversendt"]),
        Tilstand::Returnert => ((335, 76), &["returnert"]),
        Tilstand::Hjemvist => ((480, 76), &["sendt tilbake til", "ny behandling"]),
        Tilstand::Oversendt => ((45, 345), &["oversendt"]),
        Tilstand::Mottatt => ((255, 345), &["hos", "Statsforvalteren"]),
        Tilstand::TilOpplysning => ((490, 345), &["venter på", "opplysninger"]),
        Tilstand::Trukket => ((190, 625), &["trukket"]),
        Tilstand::Avgjort => ((440, 625), &["avgjort"]),
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
        ("NY AVVIST_MOTTAK HJEMVIST RETURNERT", "OVERSENDT", "") => {
            route(&[(252, 150), (252, 240), (155, 240), (155, 345)], (203, 232), Anchor::Middle)
        }
        (HOS_SF, "OVERSENDT", "ERSTATTER") => {
            route(&[(30, 445), (107, 445), (107, 397)], (115, 425), Anchor::Start)
        }
        ("OVERSENDT", "MOTTATT", "GODTATT") => route(&[(170, 371), (255, 371)], (212, 348), Anchor::Middle),
        ("OVERSENDT", "AVVIST_MOTTAK", "AVVIST") => route(&[(70, 345), (70, 128)], (78, 265), Anchor::Start),
        (HOS_SF, "TIL_OPPLYSNING", "") => {
            route(&[(632, 445), (552, 445), (552, 397)], (544, 440), Anchor::End)
        }
        ("TIL_OPPLYSNING", "MOTTATT", "ALT_BESVART") => {
            route(&[(490, 371), (380, 371)], (435, 348), Anchor::Middle)
        }
        ("MOTTATT", "TIL_OPPLYSNING", "SVAR_AVVIST") => {
            route(&[(380, 389), (490, 389)], (435, 407), Anchor::Middle)
        }
        (HOS_SF, "HJEMVIST", "OM_KLAGEN OPPHEVET") => {
            route(&[(542, 300), (542, 128)], (550, 220), Anchor::Start)
        }
        (HOS_SF, "RETURNERT", "") => route(&[(397, 300), (397, 128)], (405, 228), Anchor::Start),
        (HOS_SF, "AVGJORT", "OM_KLAGEN") => route(&[(502, 506), (502, 625)], (510, 545), Anchor::Start),
        (APEN, "TRUKKET", "ALT_TRUKKET") => Some(Drawn::As(Route {
            points: &[(215, 506), (215, 625)],
            more: &[(30, 102), (15, 102), (15, 651), (190, 651)],
            label: (207, 548),
            anchor: Anchor::End,
        })),
        ("TRUKKET", "AVGJORT", "OM_KLAGEN HENLAGT") => {
            route(&[(315, 651), (440, 651)], (377, 611), Anchor::Middle)
        }
        ("TRUKKET", "MOTTATT", "ERSTATTER NOE_AAPENT") => {
            route(&[(300, 625), (300, 397)], (308, 536), Anchor::Start)
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
const APEN: &str = "NY OVERSENDT AVVIST_MOTTAK MOTTATT TIL_OPPLYSNING HJEMVIST RETURNERT";
