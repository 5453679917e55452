//! XML made to hurt.

use klagesak_convert::arkivmelding::from_arkivmelding;
use klagesak_convert::xml::Limits;

/// The rule a file is refused by.
fn refused_by(xml: &[u8]) -> &'static str {
    refused(xml).0
}

/// The rule, and how far the reader had come.
fn refused(xml: &[u8]) -> (&'static str, usize) {
    let error = from_arkivmelding(xml, None, &Limits::default()).unwrap_err();
    let [finding] = error.findings() else { panic!("{error}") };
    (finding.rule.id.as_str(), finding.offset.unwrap())
}

#[test]
fn what_grows_without_end_is_refused() {
    let laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><arkivmelding>&b;</arkivmelding>";
    assert_eq!(refused_by(laughs.as_bytes()), "KO-KILDE-023");
    assert_eq!(refused_by(b"<arkivmelding>&b;</arkivmelding>"), "KO-KILDE-024");
    assert_eq!(refused_by(b"<arkivmelding a='&b;'/>"), "KO-KILDE-024");
}

#[test]
fn what_fetches_is_refused() {
    for doctype in [
        "<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://example.org'> %b;]>",
        "<!doctype a>",
    ] {
        let rule = refused_by(format!("{doctype}<arkivmelding/>").as_bytes());
        assert!(["KO-KILDE-022", "KO-KILDE-023"].contains(&rule), "{doctype}: {rule}");
    }
}

#[test]
fn what_is_too_much_of_anything_is_refused() {
    let deep = format!("{}{}", "<a>".repeat(10_000), "</a>".repeat(10_000));
    // At the first that is too much, and not after the last.
    assert_eq!(refused(deep.as_bytes()), ("KO-KILDE-025", 64 * "<a>".len()));
    let wide = format!("<a>{}</a>", "<b/>".repeat(300_000));
    assert_eq!(refused_by(wide.as_bytes()), "KO-KILDE-025");
    let attributes: String = (0..100_000).map(|i| format!(" a{i}='1'")).collect();
    assert_eq!(refused_by(format!("<a{attributes}/>").as_bytes()), "KO-KILDE-025");
    let few = (0..65).map(|i| format!(" a{i}='1'")).collect::<String>();
    assert_eq!(refused_by(format!("<a{few}/>").as_bytes()), "KO-KILDE-025");
    let huge = format!("<a b='{}'/>", "x".repeat(200 * 1024 * 1024));
    // By its size alone, before a byte of it is looked at.
    let most = Limits::default().bytes;
    assert_eq!(refused(huge.as_bytes()), ("KO-KILDE-025", most));
    assert_eq!(refused_by(format!("<a b='{}'/>", "x".repeat(1024 * 1024)).as_bytes()), "KO-KILDE-025");
}

#[test]
fn what_is_broken_is_refused_where_it_breaks() {
    let error = from_arkivmelding(b"<arkivmelding>\n  <a></b>\n</arkivmelding>", None, &Limits::default())
        .unwrap_err();
    let [finding] = error.findings() else { panic!("{error}") };
    assert_eq!(finding.rule.id.as_str(), "KO-KILDE-022");
    let place = klagesak_convert::xml::position(
        b"<arkivmelding>\n  <a></b>\n</arkivmelding>",
        finding.offset.unwrap(),
    );
    assert_eq!(place, Some((2, 6)));
    for xml in
        ["", " ", "<a>", "</a>", "<a/><b/>", "<a/>x", "x<a/>", "<a b=1/>", "<a b='1' b='2'/>", "<a>&#0;</a>"]
    {
        let rule = refused_by(xml.as_bytes());
        assert!(["KO-KILDE-022", "KO-KILDE-024"].contains(&rule), "{xml:?}: {rule}");
    }
}

#[test]
fn no_cut_and_no_changed_byte_brings_the_reader_down() {
    let message = klagesak_core::read(klagesak_core::mal::OVERSENDELSE_KOMPLETT.as_bytes()).unwrap().message;
    for format in super::DIALEKTER {
        let valg = klagesak_convert::arkivmelding::Valg::default();
        let conversion = klagesak_convert::arkivmelding::to_arkivmelding(&message, format, &valg).unwrap();
        let xml = &conversion.file("arkivmelding.xml").unwrap().bytes;
        for at in (0..xml.len()).step_by(97) {
            let _ = from_arkivmelding(&xml[..at], None, &Limits::default());
            let mut changed = xml.clone();
            changed[at] = changed[at].wrapping_mul(31).wrapping_add(7);
            let _ = from_arkivmelding(&changed, None, &Limits::default());
        }
    }
}
