//! The pages of the message types.

use std::fmt::Write;

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::schema;
use klagesak_core::verdict::Group;
use klagesak_core::version::Version;

use super::{cell, notice, rules};
use crate::File;
use crate::generate::GenerateError;
use crate::generate::diagrams::family::{self, Actor};
use crate::generate::fields::{Field, Links, Object, RulesOfFields, kind, objects, rules_of_fields};

/// The family as an overview with a diagram, the head all messages have, and a page for each type.
pub(super) fn files() -> Result<Vec<File>, GenerateError> {
    let rules = rules_of_fields();
    let head = head_objects();
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    let mut files = vec![
        File::text("docs/generert/meldinger/meldinger.svg", family::picture()),
        File::text("docs/generert/meldinger/README.md", overview()?),
        File::text("docs/generert/meldinger/hode.md", head_page(&head, &rules)),
    ];
    for meldingstype in Meldingstype::KJENTE {
        let path = format!("docs/generert/meldinger/{}.md", short(meldingstype));
        files.push(File::text(path, page(meldingstype, &head, &rules)?));
    }
    Ok(files)
}

/// The type without the prefix all types share.
pub(in crate::generate) fn short(meldingstype: &Meldingstype) -> &str {
    let name = meldingstype.verdi();
    name.strip_prefix("klagesak.").unwrap_or(name)
}

fn overview() -> Result<String, GenerateError> {
    let mut page = notice("crates/klagesak-dev/src/generate/pages/messages.rs");
    let _ = write!(
        page,
        "# Meldingene\n\nÅtte meldinger følger én klagesak fra den sendes over, til den er avgjort. Alle har det samme \
         [hodet](hode.md), og ett innhold som er eget for typen.\n\n[![{}](meldinger.svg)](meldinger.svg)\n\n\
         | melding | fra | til | hva den er til |\n|---|---|---|---|\n",
        family::ALTERNATIVE,
    );
    for meldingstype in Meldingstype::KJENTE {
        let exchange = family::exchange(meldingstype)?;
        let names =
            |actors: &[Actor]| actors.iter().map(|actor| actor.name()).collect::<Vec<_>>().join(" eller ");
        let _ = writeln!(
            page,
            "| [{0}]({0}.md) | {1} | {2} | {3} |",
            short(meldingstype),
            names(exchange.from),
            names(exchange.to),
            meldingstype.kode().map_or("", |code| code.navn.nb),
        );
    }
    page.push_str(
        "\nHvilken melding som kan komme når, står i [forløpet](../forloep.md). Skjemaene er JSON Schema draft 2020-12, og viser \
         bare til seg selv.\n",
    );
    Ok(page)
}

fn head_page(head: &[&str], rules: &RulesOfFields) -> String {
    let all = objects(&Meldingstype::Oversendelse);
    let links = Links { here: head, head };
    let mut page = notice("crates/klagesak-core/src/melding/konvolutt.rs");
    page.push_str(
        "# Hodet\n\nDet samme hodet står på alle meldingene. Hva som står i `innhold`, er eget for hver \
         [meldingstype](README.md).\n",
    );
    for object in all.iter().filter(|object| object.name.is_empty() || head.contains(&object.name.as_str())) {
        let heading = if object.name.is_empty() { "Feltene" } else { &object.name };
        section(&mut page, heading, object, rules, |field| match field.name.as_str() {
            "meldingstype" => "kode fra [meldingstype](../kodeverk.md#meldingstype)".to_owned(),
            "innhold" => "eget for hver [meldingstype](README.md)".to_owned(),
            _ => kind(field, &links),
        });
    }
    page
}

fn page(meldingstype: &Meldingstype, head: &[&str], rules: &RulesOfFields) -> Result<String, GenerateError> {
    let all = objects(meldingstype);
    let content: Vec<&Object> = all
        .iter()
        .filter(|object| !object.name.is_empty() && !head.contains(&object.name.as_str()))
        .collect();
    let here: Vec<&str> = content.iter().map(|object| object.name.as_str()).collect();
    let links = Links { here: &here, head };
    let name = short(meldingstype);
    let exchange = family::exchange(meldingstype)?;
    let actors =
        |actors: &[Actor]| actors.iter().map(|actor| actor.name()).collect::<Vec<_>>().join(" eller ");
    let mut page = notice(&format!("crates/klagesak-core/src/melding/{name}.rs"));
    let _ = write!(
        page,
        "# {}\n\n`{}` · fra {} til {}\n\n{}\n\n\
         Hodet er [det samme for alle meldinger](hode.md). Skjema: [{file}](../../../schemas/{version}/{file}). Regler: {groups}. \
         [Et eksempel](#eksempel) står nederst.\n",
        meldingstype.kode().map_or(name, |code| code.navn.nb),
        meldingstype.verdi(),
        actors(exchange.from),
        actors(exchange.to),
        exchange.about,
        file = schema::message_file(meldingstype),
        version = Version::CURRENT,
        groups = groups(meldingstype),
    );
    for (number, object) in content.iter().enumerate() {
        let heading = if number == 0 { "Innholdet" } else { &object.name };
        section(&mut page, heading, object, rules, |field| kind(field, &links));
    }
    let _ = write!(
        page,
        "\n## Eksempel\n\nSå lite som meldingen kan inneholde. Hele saker ligger i [eksemplene](../eksempler/README.md).\n\n\
         <details>\n<summary>Vis meldingen</summary>\n\n```json\n{{{{#include ../../../crates/klagesak-core/data/mal/{}}}}}\n```\n\n\
         </details>\n",
        exchange.example,
    );
    Ok(page)
}

/// The rules to read with a type: its own group, or for an oversendelse the groups of its parts.
fn groups(meldingstype: &Meldingstype) -> String {
    let groups = if *meldingstype == Meldingstype::Oversendelse {
        vec![
            Group::Part,
            Group::Vedtak,
            Group::Klage,
            Group::Foersteinstans,
            Group::Fremstilling,
            Group::Dokument,
            Group::Hast,
            Group::Utsatt,
        ]
    } else {
        short(meldingstype).to_uppercase().parse().into_iter().collect()
    };
    let links = groups.into_iter().map(|group| format!("[{group}](../{})", rules_path(group)));
    links.collect::<Vec<_>>().join(", ")
}

fn section(
    page: &mut String,
    heading: &str,
    object: &Object,
    rules: &RulesOfFields,
    kind: impl Fn(&Field) -> String,
) {
    let source = object.source.as_ref().map(|source| format!("\n\nKilde: {source}.")).unwrap_or_default();
    let _ = write!(
        page,
        "\n## {heading}\n\n{}{source}\n\n<div class=\"felt\">\n\n\
         | felt | må med | type og grenser | hva det er | kilde og regler | siden |\n|---|---|---|---|---|---|\n",
        object.about.trim(),
    );
    for field in &object.fields {
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} | {} | {} |",
            field.name,
            if field.required { "ja" } else { "nei" },
            kind(field),
            cell(&field.about),
            sources(object, field, rules),
            field.since,
        );
    }
    page.push_str("\n</div>\n");
}

/// The source the field itself names, else that of its code list; then the rules that find something there.
fn sources(object: &Object, field: &Field, rules: &RulesOfFields) -> String {
    let of_codes = || field.codes().map(|list| list.kilde.to_owned());
    let source = field.source.clone().or_else(of_codes);
    let place = (object.name.clone(), field.name.clone());
    let links = rules.get(&place).into_iter().flatten().map(|id| {
        let page = Group::of(id).map(rules_path).unwrap_or_default();
        format!("[{id}](../{page}#{})", id.to_lowercase())
    });
    source.map(|source| cell(&source)).into_iter().chain(links).collect::<Vec<_>>().join(" · ")
}

fn rules_path(group: Group) -> String {
    rules::path(group, klagesak_core::Language::Nb)
}

/// The objects of the head: all that can be reached without going through `innhold`.
fn head_objects() -> Vec<String> {
    let all = objects(&Meldingstype::Oversendelse);
    let mut found: Vec<String> = Vec::new();
    let mut waiting: Vec<&str> = vec![""];
    while let Some(name) = waiting.pop() {
        let Some(object) = all.iter().find(|object| object.name == name) else { continue };
        for target in object.fields.iter().filter(|field| field.name != "innhold").filter_map(Field::target) {
            if all.iter().any(|object| object.name == target) && !found.iter().any(|known| known == target) {
                found.push(target.to_owned());
                waiting.push(target);
            }
        }
    }
    found
}
