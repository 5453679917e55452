//! Codes of the appeal itself.

use super::kodeverk;

kodeverk! {
    Klagekanal "klagekanal" {
        Digital "DIGITAL",
        Brev "BREV",
        Muntlig "MUNTLIG",
        Oppmoete "OPPMOETE",
        Epost "EPOST",
        Sms "SMS",
        ViaStatsforvalter "VIA_STATSFORVALTER",
        VedlagtSoeknad "VEDLAGT_SOEKNAD",
    }
}

kodeverk! {
    Oversittelsesgrunn "oversittelsesgrunn" {
        IkkeLastes "IKKE_LASTES",
        SaerligeGrunner "SAERLIGE_GRUNNER",
    }
}

kodeverk! {
    Fristgrunnlag "fristgrunnlag" {
        Underretning "UNDERRETNING",
        Varsel "VARSEL",
        Kjennskap "KJENNSKAP",
        Begrunnelse "BEGRUNNELSE",
        Forlenget "FORLENGET",
    }
}

kodeverk! {
    Avvisningsgrunn "avvisningsgrunn" {
        ForSent "FOR_SENT",
        IkkeKlagerett "IKKE_KLAGERETT",
        IkkeEnkeltvedtak "IKKE_ENKELTVEDTAK",
        IkkeKlageinstans "IKKE_KLAGEINSTANS",
        Formkrav "FORMKRAV",
        Annet "ANNET",
    }
}

kodeverk! {
    Form "form" {
        Skriftlig "SKRIFTLIG",
        Muntlig "MUNTLIG",
    }
}

kodeverk! {
    Iverksettingsutfall "iverksettingsutfall" {
        Innvilget "INNVILGET",
        DelvisInnvilget "DELVIS_INNVILGET",
        Avslaatt "AVSLAATT",
    }
}
