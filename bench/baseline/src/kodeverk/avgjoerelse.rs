//! Codes of the outcome.

use super::kodeverk;

kodeverk! {
    Avgjoerelsesgjelder "avgjoerelsesgjelder" {
        Klagen "KLAGEN",
        Omgjoering "OMGJOERING",
        Sakskostnader "SAKSKOSTNADER",
        UtsattIverksetting "UTSATT_IVERKSETTING",
        Retting "RETTING",
    }
}

kodeverk! {
    Kravutfall "kravutfall" {
        Innvilget "INNVILGET",
        DelvisInnvilget "DELVIS_INNVILGET",
        Avslaatt "AVSLAATT",
        Avvist "AVVIST",
    }
}

kodeverk! {
    Henleggelsesgrunn "henleggelsesgrunn" {
        Trukket "TRUKKET",
        OmgjortAvUnderinstansen "OMGJORT_AV_UNDERINSTANSEN",
        Doed "DOED",
        SlaattSammen "SLAATT_SAMMEN",
    }
}

kodeverk! {
    Endringsgrunn "endringsgrunn" {
        EndredeFaktiskeForhold "ENDREDE_FAKTISKE_FORHOLD",
        Feil "FEIL",
        OverproevdSkjoenn "OVERPROEVD_SKJOENN",
    }
}

kodeverk! {
    Klageutfall "klageutfall" {
        Stadfestet "STADFESTET",
        Omgjort "OMGJORT",
        Opphevet "OPPHEVET",
        Avvist "AVVIST",
        Henlagt "HENLAGT",
    }
}

kodeverk! {
    Avgjoerelsesomfang "avgjoerelsesomfang" {
        Helt "HELT",
        Delvis "DELVIS",
    }
}

kodeverk! {
    Endringsretning "endringsretning" {
        Gunst "GUNST",
        Ugunst "UGUNST",
    }
}
