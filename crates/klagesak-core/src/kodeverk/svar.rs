//! Codes of receipts and returns.

use super::kodeverk;

kodeverk! {
    /// Hva mottakeren gjorde med en melding.
    Kvitteringsresultat "kvitteringsresultat", kilde: "Klagesak-standarden" {
        Mottatt "MOTTATT" ["Mottatt og godtatt", "Motteken og godteken", "Received and accepted"],
        MottattMedMerknad "MOTTATT_MED_MERKNAD" [
            "Mottatt og godtatt, med noe å se på",
            "Motteken og godteken, med noko å sjå på",
            "Received and accepted, with something to look at",
        ],
        Avvist "AVVIST" [
            "Avvist: meldingen må rettes og sendes på nytt",
            "Avvist: meldinga må rettast og sendast på nytt",
            "Rejected: the message must be corrected and sent again",
        ],
    }
}

kodeverk! {
    /// Hvor alvorlig et funn er.
    Alvorlighet "alvorlighet", kilde: "Klagesak-standarden" {
        Feil "FEIL" ["Feil: skal ikke sendes eller godtas", "Feil: skal ikkje sendast eller godtakast", "Error: must not be sent or accepted"],
        Advarsel "ADVARSEL" ["Advarsel: noen må se på det", "Åtvaring: nokon må sjå på det", "Warning: someone must look at it"],
        Merknad "MERKNAD" ["Merknad: et råd", "Merknad: eit råd", "Note: advice"],
    }
}

kodeverk! {
    /// Hvorfor en sak går tilbake uten å bli behandlet.
    Returaarsak "returaarsak", kilde: "forvaltningsloven § 34 første ledd; Helsetilsynets veileder kap. 4", aapen: Annen {
        FeilEmbete "FEIL_EMBETE" ["Saken hører til et annet embete", "Saka høyrer til eit anna embete", "The case belongs to another embete"],
        IkkeEnkeltvedtak "IKKE_ENKELTVEDTAK" ["Det klages ikke på et enkeltvedtak", "Det er ikkje klaga på eit enkeltvedtak", "No individual decision is appealed"],
        Serviceklage "SERVICEKLAGE" ["Klagen gjelder oppførsel eller ventetid", "Klaga gjeld åtferd eller ventetid", "The complaint is about conduct or waiting time"],
        Husleietvist "HUSLEIETVIST" ["Saken hører til Husleietvistutvalget", "Saka høyrer til Husleigetvistutvalet", "The case belongs to the Rent Disputes Tribunal"],
        Bosetting "BOSETTING" ["Saken gjelder bytte av bosettingskommune", "Saka gjeld byte av busetjingskommune", "The case is about changing settlement municipality"],
        Duplikat "DUPLIKAT" ["Saken er allerede mottatt", "Saka er allereie motteken", "The case has already been received"],
        Ufullstendig "UFULLSTENDIG" ["Saken mangler det som trengs for å behandle den", "Saka manglar det som trengst for å behandle henne", "The case lacks what is needed to treat it"],
        Annet "ANNET" ["Annen grunn, se begrunnelsen", "Annan grunn, sjå grunngivinga", "Other reason, see the explanation"],
    }
}
