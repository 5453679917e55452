//! Codes of where a case is.

use super::kodeverk;

kodeverk! {
    Statuskode "statuskode" {
        KlageSendt "KLAGE_SENDT",
        KlageMottatt "KLAGE_MOTTATT",
        UnderBehandlingNav "UNDER_BEHANDLING_NAV",
        DokumentasjonEtterspurt "DOKUMENTASJON_ETTERSPURT",
        ForeloepigSvar "FORELOEPIG_SVAR",
        MedholdNav "MEDHOLD_NAV",
        Oversendt "OVERSENDT",
        MottattStatsforvalter "MOTTATT_STATSFORVALTER",
        UnderBehandlingStatsforvalter "UNDER_BEHANDLING_STATSFORVALTER",
        Avgjort "AVGJORT",
        Trukket "TRUKKET",
        Returnert "RETURNERT",
        NyttVedtakNav "NYTT_VEDTAK_NAV",
        AvsluttetNav "AVSLUTTET_NAV",
        Opphevet "OPPHEVET",
        Overfoert "OVERFOERT",
        Ferdig "FERDIG",
    }
}
