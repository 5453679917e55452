//! Codes of requests, late documents and withdrawals.

use super::kodeverk;

kodeverk! {
    /// Hvem som har saken og skal gjøre noe.
    Ansvarlig "ansvarlig", kilde: "Klagesak-standarden" {
        Nav "NAV" ["Nav-kontoret", "Nav-kontoret", "The Nav-kontor"],
        Statsforvalter "STATSFORVALTER" ["Statsforvalteren", "Statsforvaltaren", "The Statsforvalter"],
        Part "PART" ["Den som klager", "Den som klagar", "The person who appeals"],
    }
}

kodeverk! {
    /// Hvorfor saksfremstillingen ikke er lagt frem for en part.
    IkkeForelagtgrunn "ikke-forelagt-grunn", kilde: "forvaltningsloven § 33 fjerde ledd" {
        UnntattInnsyn "UNNTATT_INNSYN" ["Parten kan ikke se den", "Parten kan ikkje sjå henne", "The party may not see it"]
            { kilde: Some("forvaltningsloven §§ 19 og 33 fjerde ledd; forvaltningsloven av 2025 § 50") },
        IkkeNaadd "IKKE_NAADD" ["Parten var ikke å få tak i", "Parten var ikkje å få tak i", "The party could not be reached"]
            { kilde: Some("Klagesak-standarden") },
    }
}

kodeverk! {
    /// Hvem en forespørsel er rettet til. Kilde: forvaltningsloven § 33 femte ledd.
    Forespurt "forespurt", kilde: "forvaltningsloven §§ 17 og 33 femte ledd" {
        Nav "NAV" ["Nav-kontoret", "Nav-kontoret", "The Nav-kontor"],
        Part "PART" ["Parten", "Parten", "The party"],
    }
}

kodeverk! {
    /// Hvem ettersendte dokumenter kommer fra.
    Ettersender "ettersender", kilde: "forvaltningsloven § 33 fjerde ledd" {
        Nav "NAV" ["Nav-kontoret", "Nav-kontoret", "The Nav-kontor"],
        Part "PART" ["Parten", "Parten", "The party"],
        Statsforvalter "STATSFORVALTER" ["Statsforvalteren", "Statsforvaltaren", "The Statsforvalter"],
    }
}
