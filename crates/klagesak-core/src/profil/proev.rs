//! Whether a table narrows the core, and does nothing else.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Klageadgang, Koder, ProfilError, Profiltabell, Spraaktekst, Vilkaar};
use crate::kodeverk::{self, KodeverkInfo, er_kode};
use crate::schema;
use crate::verdi::Paragraf;

impl Profiltabell {
    /// Whether the table narrows the core: its codes are those of the core's open lists or new ones, its fields are there and may be
    /// demanded or left out, and what it refers to is in it.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn proev(&self) -> Result<(), ProfilError> {
        if !er_kode(&self.id) {
            return Err(ProfilError::Id(self.id.clone()));
        }
        if let Some(tekst) = self.tekster().find(|tekst| !tekst.er_paa_en_linje()) {
            let place =
                format!("the text that begins with {:?}", tekst.nb.chars().take(20).collect::<String>());
            return Err(ProfilError::Content { place, problem: "a text is one line in each language" });
        }
        for (navn, koder) in &self.koder {
            let liste = aapne().find(|liste| liste.navn == navn);
            proev_koder(liste.ok_or_else(|| ProfilError::List(navn.clone()))?, koder)?;
        }
        if self.koder.contains_key("profil") {
            return Err(ProfilError::List("profil".to_owned()));
        }
        self.proev_felt()?;
        self.proev_lover()?;
        let har = |liste: &str, verdi: &String| {
            self.har(liste, verdi)
                .then_some(())
                .ok_or_else(|| code(liste, verdi, "the profile does not have it"))
        };
        for krav in &self.dokumenter {
            if let Vilkaar::Rolle { rolle } = &krav.naar {
                har("partsrolle", rolle)?;
            }
            krav.typer.iter().try_for_each(|slag| har("dokumenttype", slag))?;
        }
        Ok(())
    }

    /// Every text a person may read.
    fn tekster(&self) -> impl Iterator<Item = &Spraaktekst> {
        let koder = self.koder.values().flat_map(|koder| &koder.egne).map(|kode| &kode.navn);
        let bestemmelser = self.lover.iter().flat_map(|lov| &lov.bestemmelser);
        let bestemmelser = bestemmelser.flat_map(|b| std::iter::once(&b.navn).chain(&b.hvorfor));
        let frister = self.frister.iter().map(|frist| &frist.start);
        std::iter::once(&self.navn).chain(koder).chain(bestemmelser).chain(frister)
    }

    fn proev_felt(&self) -> Result<(), ProfilError> {
        for (object, fields, demanded) in self
            .kreves
            .iter()
            .map(|(object, fields)| (object, fields, true))
            .chain(self.utelates.iter().map(|(object, fields)| (object, fields, false)))
        {
            for field in fields {
                let wrong =
                    |problem| ProfilError::Field { object: object.clone(), field: field.clone(), problem };
                match is_required(object, field) {
                    None => return Err(wrong("the core has no such field")),
                    Some(true) if demanded => return Err(wrong("the core demands it")),
                    Some(true) => return Err(wrong("the core demands it, so it cannot be left out")),
                    Some(false) if demanded && self.utelater(object, field) => {
                        return Err(wrong("it is both demanded and left out"));
                    }
                    Some(false) => {}
                }
            }
        }
        Ok(())
    }

    fn proev_lover(&self) -> Result<(), ProfilError> {
        let mut seen = BTreeSet::new();
        for lov in &self.lover {
            if !self.har("lov", &lov.lov) {
                return Err(code("lov", &lov.lov, "the profile does not have it"));
            }
            if !seen.insert((&lov.lov, "")) {
                return Err(code("lov", &lov.lov, "it stands twice"));
            }
            for bestemmelse in &lov.bestemmelser {
                let place = || format!("lover {} § {}", lov.lov, bestemmelse.paragraf);
                let wrong = |problem| ProfilError::Content { place: place(), problem };
                if Paragraf::new(&bestemmelse.paragraf).is_err() {
                    return Err(wrong("it is no number of a provision"));
                }
                if !seen.insert((&lov.lov, &bestemmelse.paragraf)) {
                    return Err(wrong("it stands twice"));
                }
                if (bestemmelse.klageadgang == Klageadgang::Utenfor) != bestemmelse.hvorfor.is_some() {
                    return Err(wrong("`hvorfor` stands where `klageadgang` is UTENFOR, and only there"));
                }
            }
        }
        for krav in &self.dokumenter {
            let Vilkaar::EtterBestemmelse { lov, paragrafer } = &krav.naar else { continue };
            if let Some(paragraf) = paragrafer.iter().find(|p| self.bestemmelse(lov, p).is_none()) {
                let place = format!("dokumenter: {lov} § {paragraf}");
                return Err(ProfilError::Content { place, problem: "the profile has no such provision" });
            }
        }
        let mut slag = BTreeSet::new();
        let twice = self.frister.iter().find(|frist| !slag.insert(format!("{:?}", frist.slag)));
        twice.map_or(Ok(()), |frist| {
            let place = format!("frister {:?}", frist.slag);
            Err(ProfilError::Content { place, problem: "it stands twice" })
        })
    }
}

/// The open lists of the core.
fn aapne() -> impl Iterator<Item = &'static KodeverkInfo> {
    kodeverk::ALLE.iter().copied().filter(|liste| liste.aapen)
}

fn code(liste: &str, verdi: &str, problem: &'static str) -> ProfilError {
    ProfilError::Code { list: liste.to_owned(), code: verdi.to_owned(), problem }
}

fn proev_koder(liste: &KodeverkInfo, koder: &Koder) -> Result<(), ProfilError> {
    let mut seen = BTreeSet::new();
    for verdi in &koder.bruker {
        if liste.find(verdi).is_none() {
            return Err(code(liste.navn, verdi, "the core does not have it"));
        }
        if !seen.insert(verdi) {
            return Err(code(liste.navn, verdi, "it stands twice"));
        }
    }
    for verdi in koder.egne.iter().map(|egen| &egen.verdi) {
        if liste.find(verdi).is_some() {
            return Err(code(liste.navn, verdi, "it is one of the core's"));
        }
        if !er_kode(verdi) {
            return Err(code(liste.navn, verdi, "it is not written as a code"));
        }
        if !seen.insert(verdi) {
            return Err(code(liste.navn, verdi, "it stands twice"));
        }
    }
    Ok(())
}

/// Whether the core demands a field of a type; none when there is no such field.
fn is_required(object: &str, field: &str) -> Option<bool> {
    let of = |schema: &Value| {
        let object = schema.get("$defs").and_then(|types| types.get(object))?;
        object.get("properties")?.get(field)?;
        let required = object.get("required").and_then(Value::as_array);
        Some(required.is_some_and(|names| names.iter().any(|name| name == field)))
    };
    kodeverk::Meldingstype::KJENTE.iter().find_map(|meldingstype| of(schema::core(meldingstype)))
}
