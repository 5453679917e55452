//! Names of many languages, and the ways they are written in titles and in the names of files.

use klagesak_syntetisk::Chance;
use unicode_normalization::UnicodeNormalization;

const NAVN: &str = include_str!("../../crates/klagesak-core/tests/navn/navn.txt");
const TITLER: &str = include_str!("../../crates/klagesak-core/tests/navn/titler.txt");

/// The letters names are made of, language by language: what one begins with, and what comes after.
const SPRAAK: [(&str, &str); 12] = [
    ("ABEFGHIJKLMNOPRSTVÆØÅ", "abdefghijklmnoprstuvyæøå"),
    ("ABCDEGHIJKLŁMNOPRSŚTWZŻŹ", "aąbcćdeęghijklłmnńoóprsśtuwyzźż"),
    ("ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ", "abcçdefgğhıijklmnoöprsştuüvyz"),
    ("ÁABCČDĐEFGHIJKLMNŊOPRSŠTŦUVZŽ", "áabcčdđefghijklmnŋoprsštŧuvzž"),
    ("ABCDĐGHKLMNOPQRSTVXYÂÔƠƯ", "aăâbcdđeêghiklmnoôơpqrstuưvxyắằếềồốộữ"),
    ("ABDEFGHIJKLMNOPRSTUVÞÆÖÁÉÍÓÚÝ", "aábdðeéfghiíjklmnoóprstuúvxyýþæö"),
    ("ABCDEFGHIJKLMNOPRSTUVWZÄÖÜ", "abcdefghijklmnoprstuvwzäöüß"),
    ("ABCDEFGHIJLMNOPRSTVÉÈÇŒ", "abcdeéèêëfghiîïjlmnoôpqrstuùûvyçœ"),
    ("AĀBCČDEĒFGHIJKLMNOPRSŠTUVZŽĖŪ", "aāąbcčdeēėęfghiīįjklļmnņoprsštuūųvzž"),
    ("AÁBCDEÉFGHIJLMNÑOÓPRSTUVXZÃÕ", "aáàâãbcdeéêfghiíjlmnñoóõpqrstuúvxz"),
    ("АБВГДЕЖЗИКЛМНОПРСТФХЦЧШЮЯ", "абвгдежзийклмнопрстуфхцчшыьюя"),
    ("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΦΧΨΩ", "αβγδεζηθικλμνξοπρστυφχψω"),
];

/// Letters that have no sign to take away, as they are written long and short.
const UTSKREVET: &[(char, &str, &str)] = &[
    ('æ', "ae", "a"),
    ('ä', "ae", "a"),
    ('å', "aa", "a"),
    ('ø', "oe", "o"),
    ('ö', "oe", "o"),
    ('œ', "oe", "o"),
    ('ü', "ue", "u"),
    ('ß', "ss", "s"),
    ('þ', "th", "t"),
    ('ŋ', "ng", "n"),
    ('đ', "dj", "d"),
    ('ð', "d", "d"),
    ('ł', "l", "l"),
    ('ħ', "h", "h"),
    ('ŧ', "t", "t"),
    ('ı', "i", "i"),
];

/// Somebody.
#[derive(Debug)]
pub(super) struct Navn {
    pub(super) fornavn: String,
    pub(super) etternavn: String,
}

impl Navn {
    /// A name as common ones are, or made of the letters of a language.
    pub(super) fn noen(chance: &mut Chance) -> Self {
        let spraak = (!chance.percent(40)).then(|| *chance.pick(&SPRAAK).unwrap());
        Self { fornavn: ledd("fornavn", spraak, chance), etternavn: ledd("etternavn", spraak, chance) }
    }

    fn halves(&self) -> (usize, usize) {
        (self.fornavn.chars().count(), self.etternavn.chars().count())
    }
}

fn ledd(del: &str, spraak: Option<(&str, &str)>, chance: &mut Chance) -> String {
    let Some((store, smaa)) = spraak else {
        let liste = NAVN.split(&format!("[{del}]\n")).nth(1).unwrap();
        let liste: Vec<_> = liste.lines().take_while(|line| !line.starts_with('[')).collect();
        return chance.pick(&liste).unwrap().rsplit_once(' ').unwrap().0.to_owned();
    };
    let (store, smaa): (Vec<char>, Vec<char>) = (store.chars().collect(), smaa.chars().collect());
    let word = |chance: &mut Chance| {
        let mut word = String::from(*chance.pick(&store).unwrap());
        word.extend((0..chance.between(2, 9)).map(|_| *chance.pick(&smaa).unwrap()));
        word
    };
    let first = word(chance);
    if !chance.percent(10) {
        return first;
    }
    format!("{first}{}{}", if chance.percent(50) { "-" } else { " " }, word(chance))
}

/// An ordinary title.
pub(super) fn tittel(chance: &mut Chance) -> &'static str {
    let titler: Vec<_> = TITLER.lines().filter(|line| !line.starts_with('#')).collect();
    chance.pick(&titler).unwrap()
}

/// A text as the name of a file: in small letters, with hyphens, and letters with signs as one or two without.
pub(super) fn filnavn(tekst: &str, lang: bool) -> String {
    let mut uten = String::new();
    for c in tekst.nfc().flat_map(char::to_lowercase) {
        match UTSKREVET.iter().find(|(letter, ..)| *letter == c) {
            Some((_, long, short)) => uten.push_str(if lang { long } else { short }),
            None => uten.extend(c.nfd().next().filter(|c| !('\u{300}'..='\u{36f}').contains(c))),
        }
    }
    let words = uten.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// A title that tells who somebody is, in each of eight ways.
pub(super) fn skrevet(Navn { fornavn, etternavn }: &Navn, tittel: &str) -> [String; 8] {
    let store = format!("{fornavn} {etternavn}").to_uppercase();
    let (a, b) = (filnavn(fornavn, true), filnavn(etternavn, true));
    let navn = Navn { fornavn: fornavn.clone(), etternavn: etternavn.clone() };
    // Halves of two letters are in half the words there are: «perle».
    let joined =
        if navn.halves().0.min(navn.halves().1) > 2 { format!("{a}{b}") } else { format!("{a}_{b}") };
    [
        format!("{tittel}, {fornavn} {etternavn}"),
        format!("{etternavn}, {fornavn}: {tittel}"),
        format!("{fornavn} {etternavn}s {tittel}"),
        format!("{tittel} {store}"),
        filnavn(&format!("{tittel} {fornavn} {etternavn}"), true),
        filnavn(&format!("{etternavn} {fornavn} {tittel}"), false),
        format!("{}-{joined}", filnavn(tittel, false)),
        format!("{fornavn} B. {etternavn} – {tittel}"),
    ]
}
