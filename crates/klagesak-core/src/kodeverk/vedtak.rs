//! Codes of the decision that is appealed.

use super::kodeverk;

kodeverk! {
    /// Hva slags avgjørelse det er klaget på. Bare enkeltvedtak kan oversendes som klagesak.
    Vedtakstype "vedtakstype", kilde: "forvaltningsloven § 2 første ledd bokstav a og b, og § 28" {
        Enkeltvedtak "ENKELTVEDTAK" ["Enkeltvedtak", "Enkeltvedtak", "Individual decision"],
        Annet "ANNET" [
            "Noe annet enn et enkeltvedtak: kan ikke påklages på denne måten",
            "Noko anna enn eit enkeltvedtak: det kan ikkje klagast på denne måten",
            "Something other than an individual decision: cannot be appealed this way",
        ] { kilde: Some("Helsetilsynet, Internserien 2023 kap. 4") },
    }
}

kodeverk! {
    /// Hva vedtaket gikk ut på.
    ///
    /// Gjelder vedtaket det klages på, ikke hva som siden skjedde med klagen.
    Vedtaksutfall "vedtaksutfall", kilde: "Digisos-filformatet, hendelsen vedtakFattet" {
        Innvilget "INNVILGET" ["Innvilget", "Innvilga", "Granted"],
        DelvisInnvilget "DELVIS_INNVILGET" ["Delvis innvilget", "Delvis innvilga", "Partly granted"],
        Avslaatt "AVSLAATT" ["Avslått", "Avslått", "Refused"],
        Avvist "AVVIST" [
            "Avvist: søknaden ble ikke behandlet",
            "Avvist: søknaden vart ikkje behandla",
            "Dismissed: the application was not considered",
        ],
        Krevd "KREVD" [
            "Krevd: parten skal betale, eller kravet dekkes av noe parten har til gode",
            "Kravd: parten skal betale, eller kravet blir dekt av noko parten har til gode",
            "Claimed: the party must pay, or the claim is covered by what the party is owed",
        ] { kilde: Some("sosialtjenesteloven §§ 23 til 26") },
        Stanset "STANSET" ["Stanset", "Stansa", "Stopped"] { kilde: Some("Klagesak-standarden") },
        Redusert "REDUSERT" ["Redusert", "Redusert", "Reduced"] { kilde: Some("Klagesak-standarden") },
    }
}

kodeverk! {
    /// Hvordan parten fikk vite om avgjørelsen.
    ///
    /// Avgjør hva som kan vise når underretningen kom fram, og dermed når klagefristen begynte å løpe.
    Underretningsmaate "underretningsmaate", kilde: "forvaltningsloven § 27" {
        Digital "DIGITAL" ["Digitalt", "Digitalt", "Digitally"],
        Brev "BREV" ["Brev i posten", "Brev i posten", "Letter by post"],
        Utlevert "UTLEVERT" ["Utlevert på kontoret", "Utlevert på kontoret", "Handed over at the office"],
        Annen "ANNEN" ["På en annen måte", "På ein annan måte", "In another way"],
    }
}

kodeverk! {
    /// Hvilken form en stønad er gitt i.
    Ytelsesform "ytelsesform", kilde: "sosialtjenesteloven § 21", aapen: Annen {
        Bidrag "BIDRAG" ["Bidrag, som ikke skal betales tilbake", "Bidrag, som ikkje skal betalast tilbake", "A grant, not to be repaid"],
        Laan "LAAN" ["Lån", "Lån", "A loan"],
        Garanti "GARANTI" ["Garanti for lån", "Garanti for lån", "A guarantee for a loan"],
        VarerTjenester "VARER_TJENESTER" ["Varer og tjenester", "Varer og tenester", "Goods and services"],
    }
}
