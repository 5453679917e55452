//! What a document says its check looks at.

use super::*;

#[test]
fn a_check_on_a_message_says_which_places_it_looks_at() {
    let with = |on: &str, reads: &str| faults_of(&sound().replace("on: klage", on).replace(READS, reads));
    let form = "a place is names of fields, and `*` for any item of a list, each after a `/`";
    let begins = "a place begins with `/`, or with `^/` when it is told from the top of the message";
    for (reads, expected) in [
        ("", "1: `reads` says which places the check looks at; `cargo dev reads KO-KLAGE-001` proposes it"),
        ("reads: frister\n", &format!("9: `frister`: {begins}")),
        ("reads: ^innhold\n", &format!("9: `^innhold`: {begins}")),
        ("reads: [/a, /frister/0]\n", &format!("9: `/frister/0`: {form}")),
        ("reads: [/…]\n", &format!("9: `/…`: {form}")),
        ("reads: [/a//b]\n", &format!("9: `/a//b`: {form}")),
        ("reads: [\n    /a,\n    /b/,\n]\n", &format!("11: `/b/`: {form}")),
        (
            "reads: [/a/*/b, /b/*]\n",
            "9: `/b/*`: the items of a list are read with the list; leave the last `/*` out",
        ),
        ("reads: [/a, ^/versjon]\n", "9: `^/versjon`: every rule waits for this; leave it out"),
        ("reads: [\n    /a,\n    /a,\n]\n", "11: `/a` is read with `/a` already"),
        ("reads: [\n    /a/b,\n    /a,\n]\n", "10: `/a/b` is read with `/a` already"),
        ("reads: [\n    /,\n    /a,\n]\n", "11: `/a` is read with `/` already"),
    ] {
        assert_eq!(with("on: klage", reads), [format!("{DOCUMENT}:{expected}")], "{reads}");
    }
    for reads in ["reads: /\n", "reads: ^/\n", "reads: []\n", "reads: [/a, /ab, ^/a]\n", "reads: /versjon\n"]
    {
        assert_eq!(with("on: klage", reads), [""; 0], "{reads}");
    }
    let head =
        "9: `^/profil`: what is told of the head of a message is told from its top already; leave `^` out";
    assert_eq!(with("on: hode", "reads: ^/profil\n"), [format!("{DOCUMENT}:{head}")]);
    let always = "9: `/opprettet`: every rule waits for this; leave it out";
    assert_eq!(with("on: hode", "reads: /opprettet\n"), [format!("{DOCUMENT}:{always}")]);
    let none = "9: only a check on something in a message says what it looks at; leave `reads` out";
    assert_eq!(with("on: forloep", READS), [format!("{DOCUMENT}:{none}")]);
    assert_eq!(with("on: forloep", ""), [""; 0]);
    assert!(
        package_rule("examples: [pakker/en, pakker/to]\nreads: /frist\n")[0]
            .ends_with(none.trim_start_matches("9: "))
    );
}
