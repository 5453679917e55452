//! What is a name in a title or a file name, and how surely.

use super::Naming::{Certain, Likely};
use super::{Names, Naming, share_a_name};
use crate::melding::Part;

pub(super) fn person(fornavn: &str, etternavn: &str) -> String {
    format!(
        r#"{{"partId":"p","roller":["KLAGER"],"person":{{"identifikator":{{"type":"FOEDSELSNUMMER",
        "verdi":"15838510156"}},"navn":{{"fornavn":"{fornavn}","etternavn":"{etternavn}"}},
        "adressebeskyttelse":"UGRADERT"}}}}"#
    )
}

pub(super) fn parter(persons: &[String]) -> Vec<Part> {
    serde_json::from_str(&format!("[{}]", persons.join(","))).unwrap()
}

pub(super) fn naming(fornavn: &str, etternavn: &str, text: &str) -> Option<Naming> {
    Names::of(&parter(&[person(fornavn, etternavn)])).in_text(text)
}

#[test]
fn a_rare_name_is_found_in_every_spelling() {
    let parter = parter(&[person("Ærlig-Ås", "Prøvesén")]);
    let names = Names::of(&parter);
    for text in [
        "Klage fra Ærlig",
        "KLAGE ÆRLIG",
        "03-klage-aerlig.pdf",
        "03_arlig_klage.pdf",
        "aerlig2.pdf",
        "prøvesen",
        "proevesen.pdf",
        "03.PROVESEN.pdf",
        "Provesén",
        "Prøveséns klage",
        "klage-PROEVESENS.pdf",
        "Klage fra Prøvese\u{301}n",
        "prove-sen.pdf",
    ] {
        assert_eq!(names.in_text(text), Some(Certain), "{text}");
    }
    for text in ["", "03-klage.pdf", "ærlige", "proevesenter", "as", "Aas", "særlig", "prøve, sen"] {
        assert_eq!(names.in_text(text), None, "{text}");
    }
}

/// What a name is folded to may be a word of every day.
#[test]
fn a_word_is_no_name_for_being_written_as_one() {
    for (fornavn, text) in
        [("Öég", "Uttalelse fra Rus og psykisk helse"), ("Øé", "15-rus-o-psykisk"), ("Åé", "vedtak-a-b")]
    {
        assert_eq!(naming(fornavn, "Prøvesen", text), None, "{fornavn}: {text}");
        assert_eq!(naming(fornavn, "Prøvesen", &format!("{fornavn} Prøvesen")), Some(Certain), "{fornavn}");
    }
}

#[test]
fn a_given_name_and_a_surname_together_are_certain() {
    for text in [
        "Jan Berg",
        "Klage fra Jan Berg",
        "berg, jan",
        "Berg, Jan: klage",
        "03-klage-jan-berg.pdf",
        "03_klage_berg_jan.pdf",
        "kontoutskrift-janberg.pdf",
        "Jan P. Berg",
        "JAN BERGS KLAGE",
        "Jan.Berg",
        "Janberg",
    ] {
        assert_eq!(naming("Jan", "Berg", text), Some(Certain), "{text}");
        assert_eq!(naming("Jan Petter", "Berg", text), Some(Certain), "{text}");
    }
    for text in ["Kontoutskrift jan 2026 Berg skole", "Kontoutskrift jan", "Januar", "Bergjan skole"] {
        assert_eq!(naming("Jan", "Berg", text), (text == "Bergjan skole").then_some(Certain), "{text}");
    }
    assert_eq!(naming("Jan", "van Dal", "Jan van Dal"), Some(Certain));
    assert_eq!(naming("Jan", "van Dal", "jan van 2"), None);
}

#[test]
fn words_may_begin_with_capitals_and_nothing_between() {
    for text in
        ["KlageKariNordmann.pdf", "SoknadNordmannKari.pdf", "klageKariNordmannOslo.pdf", "KariNORDMANN"]
    {
        assert_eq!(naming("Kari", "Nordmann", text), Some(Certain), "{text}");
    }
    assert_eq!(naming("Kari", "Nordmann", "KlageVedtakSosialhjelp.pdf"), None);
}

#[test]
fn a_rare_name_may_be_that_of_a_place() {
    for text in ["Klagesak, Nav Prøvestad", "Vitnemål fra Prøvestad skole"] {
        assert_ne!(naming("Ærligst", "Prøvestad", text), Some(Certain), "{text}");
    }
    assert_eq!(naming("Ærligst", "Prøvestad", "Klage fra Prøvestad"), Some(Certain));
}

#[test]
fn double_names_may_be_joined_or_apart() {
    for (fornavn, etternavn) in
        [("Anne Marie", "Nord Mann"), ("Annemarie", "Nordmann"), ("Anne-Marie", "Nord-Mann")]
    {
        for text in [
            "annemarie.pdf",
            "Klage, Anne-Marie",
            "nordmann.pdf",
            "Klage fra Nord Mann",
            "anne_marie",
            "nord-mann",
        ] {
            assert_eq!(naming(fornavn, etternavn, text), Some(Certain), "{text}");
        }
    }
    for (etternavn, text) in
        [("Ivar", "Penger i vår"), ("Forde", "penger for de fem"), ("Medhus", "kjeller med hus")]
    {
        assert_eq!(naming("Rolig", etternavn, text), None, "{text}");
    }
}

#[test]
fn a_name_that_is_also_a_word_counts_where_it_seems_to_be_a_person() {
    for (navn, text) in [
        ("Berg", "Klage fra Berg"),
        ("Berg", "03-klage-fra-berg.pdf"),
        ("Berg", "Bergs klage"),
        ("Berg", "bergs-klage.pdf"),
        ("Berg", "Brev til Berg om bolig"),
        ("Berg", "Søker Berg"),
        ("Berg", "Notat, R. Berg"),
        ("Berg", "Berg R"),
        ("Berg", "03-klage-berg"),
        ("Jan", "Klage fra Jan"),
        ("Jan", "Jans klage"),
        ("Jan", "Jan's klage"),
        ("Li", "Brev fra Li"),
        ("Ida", "Klage fra IDA"),
        ("Mai", "Uttalelse fra fru Mai"),
    ] {
        assert_eq!(naming("Rolfine", navn, text), Some(Likely), "{text}");
    }
    for (navn, text) in [
        ("Jan", "Kontoutskrift jan"),
        ("Jan", "09-kontoutskrift-jan"),
        ("Jan", "03-klage-jan"),
        ("Per", "09-utgifter-per-mnd"),
        ("Tom", "09-lonn-fom-tom"),
        ("Lund", "01-oversendelse-nav-lund"),
        ("Lund", "Klagesak Nav Lund"),
        ("Strand", "Strand barnehage"),
        ("Strand", "Brev fra Strand barnehage"),
        ("Vik", "Brev fra Vik kommune"),
        ("Berg", "Uttalelse fra Berg skole"),
        ("Bø", "Klage til Bø og Sauherad kommune"),
        ("Bolig", "Faktura bolig"),
        ("Mai", "03-klage-mai"),
        ("Han", "hans klage"),
        ("Mar", "Lønnsslipp mars"),
        ("Solheim", "Solheim skole"),
        ("Solheim", "Referat fra Nav Solheim"),
        ("Ngo", "Støtte fra NGO"),
        ("Haugland", "Flytting i Haugland"),
        ("Øst", "Rettshjelp Øst AS"),
        ("Aas", "Lund AS"),
    ] {
        assert_eq!(naming("Rolfine", navn, text), None, "{text}");
    }
    assert_eq!(naming("Rolfine", "Solheim", "03-klage-solheim.pdf"), Some(Certain));
    assert_eq!(naming("Ida", "Rolfine", "kontoutskrift-ida.pdf"), Some(Certain));
}

#[test]
fn other_alphabets_are_found_as_they_are_written() {
    assert_eq!(naming("Мария", "Łoś", "Klage fra МАРИЯ"), Some(Certain));
    assert_eq!(naming("Мария", "Łoś", "łoś.pdf"), Some(Certain));
    assert_eq!(naming("فاطمة", "الزهراء", "Klage fra فاطمة"), Some(Certain));
    assert_eq!(naming("İbrahim", "Yıldız", "09-kontoutskrift-yildiz.pdf"), Some(Certain));
    assert_eq!(naming("Đuro", "Ŋávdni", "navdni.pdf"), Some(Certain));
    assert_eq!(naming("Jürgen", "Müller", "kontoutskrift-mueller.pdf"), Some(Certain));
}

#[test]
fn a_virksomhet_is_nobody() {
    let parter: Vec<Part> = serde_json::from_str(
        r#"[{"partId":"p","roller":["FULLMEKTIG"],"virksomhet":{"navn":"Kirkens Bymisjon"}}]"#,
    )
    .unwrap();
    assert_eq!(Names::of(&parter).in_text("Fullmakt til Kirkens Bymisjon"), None);
}

#[test]
fn names_are_shared_however_they_are_written() {
    let navn =
        |fornavn: &str, etternavn: &str| parter(&[person(fornavn, etternavn)]).remove(0).person.unwrap().navn;
    assert!(share_a_name(&navn("Łukasz", "Øvre"), &navn("Lukasz", "Nedre")));
    assert!(!share_a_name(&navn("Rask", "Øvre"), &navn("Sindig", "Nedre")));
}

#[test]
fn names_of_many_words_that_begin_alike_are_nobody_apart() {
    let words: Vec<_> = ('a'..='z').map(|c| format!("a{c}")).collect();
    let parter = parter(&vec![person(&words.join(" "), &words.join("-")); 20]);
    let names = Names::of(&parter);
    // Neither half is beside the other, for there is a number between.
    let text: String = words.iter().map(|word| format!("{word} 1 ")).collect::<String>().repeat(4);
    assert_eq!(names.in_text(&text), None);
}
