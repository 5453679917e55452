//! Where a spreadsheet takes its data from by its connections.

use super::deler::Fault;
use super::utad::Utad;
use crate::adresse::{Leads, leads};

/// What a connection string calls a place, in lower case.
const PLACES: [&str; 10] = [
    "source",
    "location",
    "url",
    "dbq",
    "database",
    "file",
    "filename",
    "filedsn",
    "default dir",
    "defaultdir",
];
/// What it calls a machine, or a file where the data are in one.
const MACHINES: [&str; 7] =
    ["data source", "datasource", "server", "address", "addr", "network address", "host"];
/// What reads files, and takes a name without a folder for one.
const READ_FILES: [&str; 4] = ["jet.oledb", "ace.oledb", "microsoft.mashup", "odbc;driver={microsoft"];

/// A connection, as far as it has been read.
#[derive(Default)]
pub(super) struct Connection {
    refreshes: bool,
}

type Values<'a> = dyn Fn(&str) -> Result<Vec<String>, Fault> + 'a;

impl Connection {
    /// A connection begins. It may have its data, or what it is itself, in a file.
    pub(super) fn begin(&mut self, values: &Values<'_>, utad: &mut Utad) -> Result<(), Fault> {
        let often = |value: &String| value.trim().parse::<u32>().is_ok_and(|minutes| minutes > 0);
        self.refreshes = is_on(&values("refreshOnLoad")?) || values("interval")?.iter().any(often);
        self.part(values, utad)
    }

    /// What it says of its source: a page, a file, or a database by its connection string.
    pub(super) fn part(&self, values: &Values<'_>, utad: &mut Utad) -> Result<(), Fault> {
        for name in ["url", "sourceFile", "odcFile"] {
            values(name)?.iter().for_each(|address| self.source(leads(address), utad));
        }
        for string in values("connection")? {
            self.source(led_to(&string), utad);
        }
        Ok(())
    }

    fn source(&self, leads: Leads, utad: &mut Utad) {
        match leads {
            Leads::Inside => {}
            Leads::Away if self.refreshes => utad.fetches = true,
            Leads::Away => (utad.linked, utad.connects) = (true, true),
            Leads::Beside => utad.linked = true,
        }
    }
}

/// Whether a value says yes.
pub(super) fn is_on(values: &[String]) -> bool {
    values.iter().any(|value| matches!(value.trim().to_ascii_lowercase().as_str(), "1" | "true" | "on"))
}

/// Where a connection string leads.
pub(super) fn led_to(string: &str) -> Leads {
    let lower = string.to_ascii_lowercase();
    let reads_file = READ_FILES.iter().any(|provider| lower.contains(provider));
    let away = lower.split(';').any(|part| {
        let (name, value) = part.split_once('=').unwrap_or(("source", part));
        let (name, value) = (name.trim(), value.trim().trim_matches(['"', '\'']).trim());
        let names_machine = MACHINES.contains(&name);
        let leads_away = (names_machine || PLACES.contains(&name)) && leads(value) == Leads::Away;
        leads_away
            || names_machine && !reads_file && !is_own(value)
            || value.contains("//")
            || value.starts_with("\\\\")
    });
    if away { Leads::Away } else { Leads::Beside }
}

/// Whether it is the machine itself, or a file on it.
fn is_own(machine: &str) -> bool {
    let host = machine.strip_prefix("tcp:").or_else(|| machine.strip_prefix("np:")).unwrap_or(machine);
    let host = host.split(['\\', ',']).next().unwrap_or_default().trim();
    let names = ["", ".", "(local)", "localhost", "127.0.0.1", "::1", "(localdb)"];
    // A path on a disk, or the workbook.
    names.contains(&host) || host.starts_with('$') || machine.get(1..2) == Some(":")
}

#[cfg(test)]
mod tests {
    use super::super::innmat::read;

    /// What a connection with this in it does: when it is opened, and when somebody asks for it.
    fn judge(attributes: &str, inner: &str) -> [(bool, bool); 2] {
        ["refreshOnLoad='1'", "refreshOnLoad='0'"].map(|refresh| {
            let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            let xml = format!(
                "<connections xmlns='{namespace}'><connection id='1' {refresh} {attributes}>{inner}</connection></connections>"
            );
            let utad = read(xml.as_bytes()).unwrap();
            (utad.fetches, utad.linked)
        })
    }

    #[test]
    fn data_on_another_machine_are_found_whatever_kind_of_source_they_are() {
        for address in
            ["https://a.no/x", "http:a.no", "\\\\srv\\a", "//srv/a", "\\/srv/a", "file://srv/a", "ftp:a"]
        {
            for (attributes, inner) in [
                (String::new(), format!("<webPr url='{address}'/>")),
                (String::new(), format!("<textPr sourceFile='{address}'/>")),
                (format!("odcFile='{address}'"), String::new()),
                (format!("sourceFile='{address}'"), String::new()),
                (
                    String::new(),
                    format!(
                        "<dbPr connection='Provider=Microsoft.ACE.OLEDB.12.0;Data Source={address};Mode=Read'/>"
                    ),
                ),
                (
                    String::new(),
                    format!("<dbPr connection='ODBC;DRIVER={{Microsoft Text Driver}};DBQ={address}'/>"),
                ),
                (
                    String::new(),
                    format!(
                        "<x:oledbPr xmlns:x='http://schemas.microsoft.com/office/spreadsheetml/2010/11/main' connection='Location={address}'/>"
                    ),
                ),
            ] {
                assert_eq!(
                    judge(&attributes, &inner),
                    [(true, false), (false, true)],
                    "{attributes} {inner}"
                );
            }
        }
        for string in [
            "Provider=SQLOLEDB.1;Persist Security Info=True;Data Source=srv;Initial Catalog=a",
            "provider=msoledbsql; DATA SOURCE = srv\\SQLEXPRESS",
            "ODBC;DRIVER=SQL Server;SERVER=srv,1433;DATABASE=a",
            "Provider=MSOLAP.8;Data Source=10.0.0.1",
            "Provider=X;Server=tcp:srv.a.no",
        ] {
            let inner = format!("<dbPr connection='{string}'/>");
            assert_eq!(judge("", &inner), [(true, false), (false, true)], "{string}");
        }
    }

    #[test]
    fn data_on_the_own_machine_are_another_file() {
        for string in [
            "Provider=SQLOLEDB;Data Source=.\\SQLEXPRESS;Application Name=a:b",
            "Provider=SQLOLEDB;Data Source=(local)",
            "Provider=SQLOLEDB;Data Source=(localdb)\\a",
            "Provider=Microsoft.ACE.OLEDB.12.0;Data Source=C:\\a b\\x.accdb;Extended Properties=&quot;Excel 12.0;HDR=YES&quot;",
            "Provider=Microsoft.Jet.OLEDB.4.0;Data Source=x.mdb",
            "Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=Spoerring1",
            "ODBC;DSN=MS Access Database;DBQ=C:\\a.mdb;DefaultDir=C:\\",
            "TEXT;C:\\a.csv",
        ] {
            let inner = format!("<dbPr connection='{string}'/>");
            assert_eq!(judge("", &inner), [(false, true); 2], "{string}");
        }
        assert_eq!(judge("", "<textPr sourceFile='C:\\a.csv'/>"), [(false, true); 2]);
        assert_eq!(judge("odcFile='C:\\a.odc'", ""), [(false, true); 2]);
        assert_eq!(judge("name='a'", ""), [(false, false); 2]);
    }
}
