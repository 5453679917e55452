//! The pages of the rules.

use std::fmt::Write;
use std::path::Path;

use klagesak::rules;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdict::{Example, Group, RuleInfo};
use klagesak_core::version::Version;
use klagesak_core::{Language, Text, kodeverk};
use klagesak_rules::Rules;

use super::{cell, notice};
use crate::File;
use crate::generate::GenerateError;

/// The rules: for each language a page that lists them all, and a page for each group.
pub(super) fn files(root: &Path) -> Result<Vec<File>, GenerateError> {
    let documents = Rules::read(root)?;
    let mut files = Vec::new();
    for &language in Language::ALL {
        files.push(File::text(format!("docs/generert/regler.{}.md", language.code()), contents(language)));
        for group in names() {
            let text = page(group, &documents, language);
            files.push(File::text(format!("docs/generert/{}", path(group, language)), text));
        }
    }
    Ok(files)
}

/// The groups, in the order a reader meets them.
pub(super) fn names() -> Vec<Group> {
    let mut names = Vec::new();
    for group in rules::all().filter_map(|info| info.id.group()) {
        if !names.contains(&group) {
            names.push(group);
        }
    }
    names
}

/// Where a group's page is, from `docs/generert`.
pub(super) fn path(group: Group, language: Language) -> String {
    let name = group.code().to_lowercase();
    match language {
        Language::Nb => format!("regler/{name}.md"),
        _ => format!("regler/{}/{name}.md", language.code()),
    }
}

/// What the list of all rules is called.
pub(super) const TITLE: Text = Text { nb: "Reglene", nn: "Reglane", en: "The rules" };

fn word(language: Language, nb: &'static str, nn: &'static str, en: &'static str) -> &'static str {
    Text { nb, nn, en }.get(language)
}

/// Text of another language than the book's is marked as such, for those who have it read aloud.
fn marked(language: Language, page: &str) -> String {
    let notice = notice("the documents in rules");
    match language {
        Language::Nb => format!("{notice}{page}"),
        _ => format!("{notice}<div lang=\"{}\">\n\n{page}\n</div>\n", language.code()),
    }
}

fn contents(language: Language) -> String {
    let intro = Text {
        nb: "Hver regel har en id som aldri endres. **FEIL** betyr at meldingen ikke skal sendes eller godtas, **ADVARSEL** at den \
             kan behandles, men at noen må se på den, og **MERKNAD** er et råd. Som data: \
             [regler.json](../../schemas/1.0/regler.json).",
        nn: "Kvar regel har ein id som aldri blir endra. **FEIL** tyder at meldinga ikkje skal sendast eller godtakast, \
             **ADVARSEL** at ho kan behandlast, men at nokon må sjå på henne, og **MERKNAD** er eit råd. Som data: \
             [regler.json](../../schemas/1.0/regler.json).",
        en: "Every rule has an id that never changes. **FEIL** (error) means that the message must not be sent or accepted, \
             **ADVARSEL** (warning) that it may be processed but somebody must look at it, and **MERKNAD** (note) is advice. As \
             data: [regler.json](../../schemas/1.0/regler.json).",
    };
    let others = Language::ALL.iter().copied().filter(|other| *other != language);
    let others: Vec<String> =
        others.map(|other| format!("[{}](regler.{}.md)", name(other), other.code())).collect();
    let mut page =
        format!("# {}\n\n{}\n\n{}\n", TITLE.get(language), intro.get(language), others.join(" · "));
    for group in names() {
        let _ = write!(
            page,
            "\n## {group}\n\n{} [{}]({})\n\n| {} | {} | {} |\n|---|---|---|\n",
            group.about().get(language),
            word(language, "Alt om reglene", "Alt om reglane", "All about these rules"),
            path(group, language),
            word(language, "regel", "regel", "rule"),
            word(language, "alvorlighet", "alvor", "severity"),
            word(language, "krav", "krav", "demand"),
        );
        for info in of(group) {
            let (id, title) = (info.id, cell(info.title().get(language)));
            let to = format!("{}#{}", path(group, language), id.as_str().to_lowercase());
            let _ = writeln!(page, "| [{id}]({to}) | {} | {title} |", info.severity.code());
        }
    }
    marked(language, &page)
}

fn name(language: Language) -> &'static str {
    match language {
        Language::Nb => "Bokmål",
        Language::Nn => "Nynorsk",
        _ => "English",
    }
}

fn of(group: Group) -> impl Iterator<Item = &'static RuleInfo> {
    rules::all().filter(move |info| info.id.group() == Some(group))
}

fn page(group: Group, documents: &Rules, language: Language) -> String {
    let mut page = format!("# {group}\n\n{}\n", group.about().get(language));
    for info in of(group) {
        entry(&mut page, info, &reviewed(info, documents, language), language);
    }
    marked(language, &page)
}

/// Whether somebody who answers for the law has read the rule.
fn reviewed(info: &RuleInfo, documents: &Rules, language: Language) -> String {
    match documents.find(info.id.as_str()).and_then(|document| document.header.review.as_ref()) {
        None => word(language, "ikke gjennomgått", "ikkje gjennomgått", "not reviewed").to_owned(),
        Some(review) => {
            let by = word(language, "gjennomgått av", "gjennomgått av", "reviewed by");
            format!("{by} {}, {}, {}", review.name, review.office, review.day)
        }
    }
}

fn entry(page: &mut String, info: &RuleInfo, reviewed: &str, language: Language) {
    let law = lovdata(&kodeverk::Lovgrunnlag::Fvl1967);
    let sources: Vec<String> = info.sources.iter().map(|source| source.cite(law, language)).collect();
    let unverified = if info.verified(law) {
        String::new()
    } else {
        format!(" ({})", word(language, "ikke verifisert", "ikkje verifisert", "not verified"))
    };
    let _ = write!(
        page,
        "\n## {}\n\n**{}**\n\n{} · {}{unverified} · {} {}{} · `{}` · {reviewed} · {}\n\n> {}\n\n- {}: {}\n- {}: {}\n- {}: {}\n",
        info.id,
        info.title().get(language),
        info.severity.code(),
        sources.join("; "),
        word(language, "siden", "sidan", "since"),
        info.lifecycle.since,
        days(info, language),
        info.name,
        elsewhere(info, language),
        info.message().get(language),
        word(language, "Tiltak", "Tiltak", "What to do"),
        info.caseworker().get(language),
        word(language, "For systemet", "For systemet", "For the system"),
        info.system().get(language),
        word(language, "Skade", "Skade", "Harm"),
        info.harm().get(language),
    );
    let broken = word(language, "Brytes av", "Blir broten av", "Broken by");
    let kept = word(language, "Holdes av", "Blir halden av", "Kept by");
    for (by, kind, of) in
        [(broken, "brudd", info.breaks().collect::<Vec<_>>()), (kept, "ok", info.holds().collect())]
    {
        if !of.is_empty() {
            let _ = writeln!(page, "- {by}: {}", examples(info, kind, &of, language));
        }
    }
}

/// The days the rule becomes a warning, an error, and nothing; and the one that takes over.
fn days(info: &RuleInfo, language: Language) -> String {
    let lifecycle = &info.lifecycle;
    let said = [
        (word(language, "advarsel fra", "åtvaring frå", "warning from"), lifecycle.warning_from),
        (
            word(language, "gjelder fullt ut fra", "gjeld fullt ut frå", "in full from"),
            lifecycle.mandatory_from,
        ),
        (word(language, "utgår", "går ut", "expires"), lifecycle.expires),
        (word(language, "erstattet av", "erstatta av", "replaced by"), lifecycle.replaced_by),
    ];
    said.iter().filter_map(|(what, text)| Some(format!(" · {what} {}", (*text)?))).collect()
}

/// The same rule in the other languages.
fn elsewhere(info: &RuleInfo, language: Language) -> String {
    let up = up(language);
    let others = Language::ALL.iter().copied().filter(|other| *other != language);
    let links = others.map(|other| {
        let to = info.id.group().map_or_else(String::new, |group| path(group, other));
        let to = to.strip_prefix("regler/").unwrap_or(&to);
        format!("[{}]({up}{to}#{})", name(other), info.id.as_str().to_lowercase())
    });
    links.collect::<Vec<_>>().join(" · ")
}

/// The way from a page in a language up to `docs/generert/regler`.
fn up(language: Language) -> &'static str {
    if language == Language::Nb { "" } else { "../" }
}

fn examples(info: &RuleInfo, kind: &str, examples: &[Example], language: Language) -> String {
    let (up, id, version) = (up(language), info.id, Version::CURRENT);
    // An example on a whole case or on a package is a folder of the suite, not a file.
    let file = id.group().is_some_and(Group::is_of_message);
    let links = examples.iter().map(|example| {
        let name = format!("{kind}-{}", example.name);
        if file {
            format!("[{name}]({up}../../../fixtures/{version}/regler/{id}/{name}.json)")
        } else {
            format!("`{name}`")
        }
    });
    links.collect::<Vec<_>>().join(", ")
}
