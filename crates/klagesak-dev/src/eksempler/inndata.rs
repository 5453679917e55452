//! What a conversion is tried on, and what is found when it is converted.

use std::collections::{BTreeMap, BTreeSet};

use klagesak::convert::digisos::{Filreferanse, Soker, to_soker};
use klagesak::convert::{self, Conversion, Error, Format, arkivmelding, xml};
use klagesak_core::{Limits, Melding};
use serde_json::Value;

use super::Funn;

/// Something to convert.
#[derive(Debug, Clone)]
pub(super) enum Inndata {
    /// The messages of a case, and the format they are to have.
    Til { format: Format, meldinger: Vec<Value>, digisos: Digisos },
    /// A file of another system, what lies beside it, and its kind where that is not to be found out.
    Fra { fil: Vec<u8>, ved_siden: Option<Vec<u8>>, som_kvittering: bool },
}

/// What Digisos knows and a case does not.
#[derive(Debug, Clone, Default)]
pub(super) struct Digisos {
    /// Whether every document lies in Fiks.
    pub(super) i_fiks: bool,
    /// The file that is there.
    pub(super) soker: Option<Vec<u8>>,
}

impl Inndata {
    /// Messages to a format.
    pub(super) fn til(format: Format, mal: &str) -> Self {
        let meldinger = vec![serde_json::from_str(mal).unwrap()];
        Self::Til { format, meldinger, digisos: Digisos::default() }
    }

    /// A file.
    pub(super) fn fra(fil: impl Into<Vec<u8>>) -> Self {
        Self::Fra { fil: fil.into(), ved_siden: None, som_kvittering: false }
    }

    /// What is found when it is converted: losses, what must be looked at, or why it is refused.
    pub(super) fn funn(&self) -> BTreeSet<Funn> {
        let found = match self {
            Self::Til { format, meldinger, digisos } => to(*format, meldinger, digisos).map(|c| c.losses),
            Self::Fra { fil, ved_siden, som_kvittering } => from(fil, ved_siden.as_deref(), *som_kvittering),
        };
        let found = found.unwrap_or_else(|error| {
            assert!(!error.findings().is_empty(), "{error}");
            error.findings().to_vec()
        });
        found.iter().flat_map(Funn::av).collect()
    }

    /// The same with another format.
    pub(super) fn som(mut self, other: Format) -> Self {
        let Self::Til { format, .. } = &mut self else { panic!("no message") };
        *format = other;
        self
    }

    /// The same with one message more.
    pub(super) fn med_melding(mut self, mal: &str) -> Self {
        self.meldinger().push(serde_json::from_str(mal).unwrap());
        self
    }

    /// The same with the documents in Fiks.
    pub(super) fn i_fiks(mut self) -> Self {
        let Self::Til { digisos, .. } = &mut self else { panic!("no message") };
        digisos.i_fiks = true;
        self
    }

    /// The same with this in Digisos.
    pub(super) fn med_soker(mut self, soker: &Value) -> Self {
        let Self::Til { digisos, .. } = &mut self else { panic!("no message") };
        digisos.soker = Some(soker.to_string().into_bytes());
        self
    }

    /// The same with this beside the file.
    pub(super) fn med_ved_siden(mut self, content: impl Into<Vec<u8>>) -> Self {
        let Self::Fra { ved_siden, .. } = &mut self else { panic!("no file") };
        *ved_siden = Some(content.into());
        self
    }

    /// The same, read as a receipt of Fiks Arkiv whatever it is.
    pub(super) fn som_kvittering(mut self) -> Self {
        let Self::Fra { som_kvittering, .. } = &mut self else { panic!("no file") };
        *som_kvittering = true;
        self
    }

    /// The same with something else at a place of the last message, where there is something.
    pub(super) fn sett(self, sted: &str, verdi: impl Into<Value>) -> Self {
        self.melding(|melding| *melding.pointer_mut(sted).expect(sted) = verdi.into())
    }

    /// The same with a field of the last message that was not there.
    pub(super) fn nytt(self, sted: &str, verdi: impl Into<Value>) -> Self {
        self.melding(|melding| {
            assert!(melding.pointer(sted).is_none(), "{sted} is there");
            let (parent, name) = sted.rsplit_once('/').unwrap();
            melding.pointer_mut(parent).expect(parent)[name] = verdi.into();
        })
    }

    /// The same without a field of the last message.
    pub(super) fn uten(self, sted: &str) -> Self {
        self.melding(|melding| {
            let (parent, name) = sted.rsplit_once('/').unwrap();
            let parent = melding.pointer_mut(parent).and_then(Value::as_object_mut).expect(parent);
            assert!(parent.shift_remove(name).is_some(), "{sted} is not there");
        })
    }

    /// The same with a change to the last message.
    pub(super) fn melding(mut self, change: impl FnOnce(&mut Value)) -> Self {
        change(self.meldinger().last_mut().unwrap());
        self
    }

    /// The same with one text of the file instead of another, the first time it stands there.
    pub(super) fn erstatt(self, gammel: &str, ny: &str) -> Self {
        self.tekst(|tekst| {
            assert!(tekst.contains(gammel), "{gammel} is not in the file");
            tekst.replacen(gammel, ny, 1)
        })
    }

    /// The same with a change to the text of the file.
    pub(super) fn tekst(self, change: impl FnOnce(&str) -> String) -> Self {
        self.fil(|fil| change(std::str::from_utf8(fil).unwrap()).into_bytes())
    }

    /// The same with a change to the file, which is JSON.
    pub(super) fn json(self, change: impl FnOnce(&mut Value)) -> Self {
        self.fil(|fil| {
            let mut value = serde_json::from_slice(fil).unwrap();
            change(&mut value);
            value.to_string().into_bytes()
        })
    }

    /// The same with a change to what lies beside the file, which is JSON.
    pub(super) fn json_ved_siden(mut self, change: impl FnOnce(&mut Value)) -> Self {
        let Self::Fra { ved_siden: Some(beside), .. } = &mut self else { panic!("nothing beside it") };
        let mut value = serde_json::from_slice(beside).unwrap();
        change(&mut value);
        *beside = value.to_string().into_bytes();
        self
    }

    /// The same with a change to the bytes of the file.
    pub(super) fn fil(mut self, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Self {
        let Self::Fra { fil, .. } = &mut self else { panic!("no file") };
        *fil = change(fil);
        self
    }

    fn meldinger(&mut self) -> &mut Vec<Value> {
        let Self::Til { meldinger, .. } = self else { panic!("no message") };
        meldinger
    }
}

fn to(format: Format, meldinger: &[Value], digisos: &Digisos) -> Result<Conversion, Error> {
    let read = |m: &Value| klagesak_core::read(m.to_string().as_bytes()).expect("a message").message;
    let messages: Vec<Melding> = meldinger.iter().map(read).collect();
    if format != Format::Digisos {
        return convert::to(&messages, format, &arkivmelding::Valg::default());
    }
    let documents = messages.iter().flat_map(|message| match message {
        Melding::Oversendelse(sak) => sak.innhold.dokumenter.iter().map(|d| d.dokument_id).collect(),
        _ => Vec::new(),
    });
    let in_fiks = documents.filter(|_| digisos.i_fiks);
    let files: BTreeMap<_, _> = in_fiks.map(|id| (id, Filreferanse::Dokumentlager { id })).collect();
    let existing = digisos.soker.as_deref();
    to_soker(&messages, &Soker { existing, files: &files, limits: Limits::default() })
}

fn from(
    fil: &[u8],
    ved_siden: Option<&[u8]>,
    som_kvittering: bool,
) -> Result<Vec<klagesak_core::verdict::Finding>, Error> {
    if som_kvittering {
        return Ok(convert::kvittering::from_fiks(fil, &xml::Limits::default())?.findings);
    }
    let drafts = convert::detect(fil, &Limits::default())?.drafts(ved_siden)?;
    Ok(drafts.into_iter().flat_map(|draft| draft.findings).collect())
}
