//! Codes of where a case is.

use super::kodeverk;

kodeverk! {
    /// Hvor klagesaken er. Hver kode har også en tekst for den som klager.
    Statuskode "statuskode", kilde: "Klagesak-standarden; forvaltningsloven § 11 a" {
        KlageSendt "KLAGE_SENDT" ["Klagen er sendt", "Klaga er send", "The appeal is sent"],
        KlageMottatt "KLAGE_MOTTATT" ["Nav-kontoret har fått klagen", "Nav-kontoret har fått klaga", "The Nav office has the appeal"],
        UnderBehandlingNav "UNDER_BEHANDLING_NAV" ["Nav-kontoret vurderer klagen", "Nav-kontoret vurderer klaga", "The Nav office is considering the appeal"],
        DokumentasjonEtterspurt "DOKUMENTASJON_ETTERSPURT" ["Noe mangler i saken", "Noko manglar i saka", "Something is missing in the case"],
        ForeloepigSvar "FORELOEPIG_SVAR" ["Saken tar lengre tid", "Saka tek lengre tid", "The case takes longer"],
        MedholdNav "MEDHOLD_NAV" ["Nav-kontoret har gitt medhold", "Nav-kontoret har gitt medhald", "The Nav office has allowed the appeal"],
        Oversendt "OVERSENDT" ["Saken er sendt til Statsforvalteren", "Saka er send til Statsforvaltaren", "The case is sent to the County Governor"],
        MottattStatsforvalter "MOTTATT_STATSFORVALTER" ["Statsforvalteren har fått saken", "Statsforvaltaren har fått saka", "The County Governor has the case"],
        UnderBehandlingStatsforvalter "UNDER_BEHANDLING_STATSFORVALTER" ["Statsforvalteren vurderer klagen", "Statsforvaltaren vurderer klaga", "The County Governor is considering the appeal"],
        Avgjort "AVGJORT" ["Klagen er avgjort", "Klaga er avgjord", "The appeal is decided"],
        Trukket "TRUKKET" ["Klagen er trukket", "Klaga er trekt", "The appeal is withdrawn"],
        Returnert "RETURNERT" ["Saken er sendt tilbake", "Saka er send tilbake", "The case is sent back"],
        NyttVedtakNav "NYTT_VEDTAK_NAV" [
            "Nav-kontoret har endret vedtaket",
            "Nav-kontoret har endra vedtaket",
            "The Nav office has changed the decision",
        ],
        AvsluttetNav "AVSLUTTET_NAV" [
            "Nav-kontoret er ferdig med saken",
            "Nav-kontoret er ferdig med saka",
            "The Nav office has closed the case",
        ],
        Opphevet "OPPHEVET" [
            "Vedtaket er opphevet, og Nav-kontoret behandler saken på nytt",
            "Vedtaket er oppheva, og Nav-kontoret behandlar saka på nytt",
            "The decision is annulled, and the Nav office treats the case anew",
        ],
        Overfoert "OVERFOERT" [
            "Saken er flyttet til en annen statsforvalter",
            "Saka er flytta til ein annan statsforvaltar",
            "The case has moved to another County Governor",
        ],
        Ferdig "FERDIG" ["Saken er ferdig", "Saka er ferdig", "The case is closed"],
    }
}
