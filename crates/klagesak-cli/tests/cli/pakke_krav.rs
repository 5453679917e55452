//! What a receiver demands of signatures: by its policy file and on the command line, of `verify`, `validate` and `unpack`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::json::reports;
use crate::pakke_nokler::{PACK, openssl, program, verksted};

/// A list by the root in `<name>.crl`, of these lines of an index of OpenSSL's.
fn list(folder: &Path, name: &str, revoked: &str, from: &str, until: &str) {
    fs::write(folder.join("index"), revoked).unwrap();
    let index = folder.join("index");
    let config = format!("[ca]\ndefault_ca=d\n[d]\ndatabase={}\ndefault_md=sha256\n", index.display());
    fs::write(folder.join("crl.cnf"), config).unwrap();
    let when = format!("-crl_lastupdate {from} -crl_nextupdate {until}");
    openssl(
        folder,
        &format!("ca -gencrl -config crl.cnf -cert rot.pem -keyfile rot.key {when} -out {name}.crl"),
    );
}

fn serial(folder: &Path) -> String {
    let args = ["x509", "-in", "kontor.pem", "-noout", "-serial"];
    let output = Command::new("openssl").args(args).current_dir(folder).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().replace("serial=", "")
}

#[test]
fn called_back_certificates_are_found_in_the_lists_that_are_given() {
    let Some(folder) = verksted("krav-lister") else { return };
    assert_eq!(program(&folder, &format!("{PACK} -o p.asice")).code, 0);
    let (from, until) = ("20200101000000Z", "20990101000000Z");
    list(&folder, "fersk", "", from, until);
    list(&folder, "gammel", "", from, "20210101000000Z");
    let revoked =
        format!("R\t990101000000Z\t200201000000Z,keyCompromise\t{}\tunknown\t/CN=x\n", serial(&folder));
    list(&folder, "tilbakekalt", &revoked, from, until);
    fs::copy(folder.join("kontor.pem"), folder.join("ingen.crl")).unwrap();
    for command in ["verify", "validate"] {
        for (args, code, rule) in [
            ("--crl fersk.crl", 0, ""),
            ("--crl gammel.crl", 0, "merknad[KO-PAKKE-119]"),
            ("--crl gammel.crl --crl fersk.crl --require-revocation", 0, ""),
            ("--require-revocation", 1, "feil[KO-PAKKE-118]"),
            ("--crl gammel.crl --require-revocation", 1, "feil[KO-PAKKE-118]"),
            ("--crl fersk.crl --crl tilbakekalt.crl", 1, "feil[KO-PAKKE-117]"),
            ("--crl ingen.crl", 2, ""),
            ("--crl borte.crl", 3, ""),
        ] {
            let run = program(&folder, &format!("{command} p.asice --trust rot.pem {args}"));
            assert_eq!(run.code, code, "{args}\n{}{}", run.out, run.err);
            assert!(run.out.contains(rule), "{args}\n{}", run.out);
        }
    }
    // Who is trusted with what is called back, where nobody is trusted?
    assert_eq!(program(&folder, "verify p.asice --require-revocation").code, 2);
    let unpacked = program(&folder, "unpack p.asice -o ut --trust rot.pem --crl tilbakekalt.crl");
    assert!(unpacked.code == 1 && !folder.join("ut").exists(), "{}", unpacked.out);
}

#[test]
fn the_sender_must_sign_where_that_is_demanded() {
    let Some(folder) = verksted("krav-underskriver") else { return };
    assert_eq!(program(&folder, &format!("{PACK} -o p.asice")).code, 0);
    let message = fs::read_to_string(folder.join("sak/klagesak.json")).unwrap();
    fs::write(folder.join("sak/klagesak.json"), message.replace("310999008", "312300451")).unwrap();
    assert_eq!(program(&folder, &format!("{PACK} -o annen.asice")).code, 0);
    let policy = |name: &str, signatur: &str| {
        fs::write(folder.join(name), format!(r#"{{"profil": "STRENG", "signatur": {signatur}}}"#)).unwrap();
    };
    policy("krever.json", r#"{"krevUnderskriver": true}"#);
    policy("liste.json", r#"{"underskrivere": {"312300451": ["310999008"]}}"#);
    policy("policy.json", r#"{"policysett": ["ETSI_NCP"]}"#);
    for (args, rule) in [
        ("p.asice --require-signer", None),
        ("annen.asice", None),
        ("annen.asice --require-signer", Some("KO-PAKKE-127")),
        ("annen.asice --policy krever.json", Some("KO-PAKKE-127")),
        ("annen.asice --policy liste.json --require-signer", None),
        ("p.asice --policy policy.json", Some("KO-PAKKE-128")),
    ] {
        let run = program(&folder, &format!("verify --trust rot.pem {args} --format json"));
        let [report] = reports(&run).try_into().unwrap();
        let found =
            report.funn.iter().map(|funn| funn.regel.as_str()).find(|id| id.starts_with("KO-PAKKE-1"));
        assert_eq!((run.code, found), (i32::from(rule.is_some()), rule), "{args}");
    }
}

#[test]
fn the_severities_of_a_receiver_count_when_a_package_is_verified_and_unpacked() {
    let Some(folder) = verksted("krav-profil") else { return };
    assert_eq!(program(&folder, &format!("{PACK} -o p.asice")).code, 0);
    let own = |name: &str, rule: &str, severity: &str| {
        let text = format!(r#"{{"profil": "STRENG", "overstyr": {{"{rule}": "{severity}"}}}}"#);
        fs::write(folder.join(name), text).unwrap();
    };
    own("strengere.json", "KO-PAKKE-116", "FEIL");
    own("mildere.json", "KO-PAKKE-109", "ADVARSEL");
    let unpacked = || folder.join("ut").exists();
    for command in ["verify p.asice", "unpack p.asice -o ut"] {
        let stricter = program(&folder, &format!("{command} --policy strengere.json"));
        assert!(stricter.code == 1 && !unpacked(), "{}", stricter.out);
        assert!(
            stricter.out.contains("feil[KO-PAKKE-116]") && stricter.out.contains("Avvist"),
            "{}",
            stricter.out
        );
        let foreign = program(&folder, &format!("{command} --trust mottaker.pem"));
        assert!(foreign.code == 1 && !unpacked(), "{}", foreign.out);
        let milder = program(&folder, &format!("{command} --trust mottaker.pem --policy mildere.json"));
        assert_eq!(milder.code, 0, "{}{}", milder.out, milder.err);
        assert!(milder.out.contains("Godtatt etter mottakerens profil"), "{}", milder.out);
    }
    assert!(unpacked());
    let wrong = program(&folder, "verify p.asice --policy rot.pem");
    assert_eq!((wrong.code, wrong.out.as_str()), (2, ""));
}

#[test]
fn a_certificate_signed_by_itself_is_told_as_such() {
    let Some(folder) = verksted("krav-egensignert") else { return };
    let subject = "-subj /C=NO/O=Proeve/2.5.4.97=NTRNO-310999008/CN=x -addext keyUsage=digitalSignature";
    openssl(
        &folder,
        &format!("req -x509 -newkey rsa:2048 -nodes -keyout egen.key -out egen.pem -days 9 {subject}"),
    );
    let pack = "pack sak/klagesak.json --fill --sign egen.key --cert egen.pem -o p.asice";
    assert_eq!(program(&folder, pack).code, 0);
    let anyone = program(&folder, "verify p.asice").out;
    let told = "signert av 310999008 (egensignert: hvem som helst kan ha laget sertifikatet), ";
    assert!(anyone.contains(told), "{anyone}");
    let trusted = program(&folder, "verify p.asice --trust egen.pem").out;
    assert!(trusted.contains("signert av 310999008 (egensignert), "), "{trusted}");
}

#[test]
fn nothing_is_signed_or_encrypted_with_a_short_key() {
    let Some(folder) = verksted("krav-kort-noekkel") else { return };
    let make = "req -x509 -newkey rsa:1024 -nodes -days 9 -subj /CN=kort -keyout kort.key -out kort.pem";
    openssl(&folder, make);
    let by = "pack sak/klagesak.json --fill -o p.asice";
    for how in ["--sign kort.key --cert kort.pem", "--encrypt-to kort.pem"] {
        let refused = program(&folder, &format!("{by} {how}"));
        assert_eq!(refused.code, 2, "{}", refused.err);
        assert!(refused.err.contains("kortere enn 2048 bit"), "{}", refused.err);
        assert!(!folder.join("p.asice").exists());
    }
}

#[test]
fn a_decrypted_package_that_is_none_gets_one_answer_whatever_is_wrong() {
    let Some(folder) = verksted("krav-ett-svar") else { return };
    let encrypt = |content: &[u8], name: &str| {
        fs::write(folder.join("innhold"), content).unwrap();
        let oaep = "-keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256";
        let what =
            format!("cms -encrypt -binary -aes256 -in innhold -outform DER -recip mottaker.pem {oaep}");
        openssl(&folder, &format!("{what} -out {name}"));
    };
    encrypt(b"ikke en ZIP", "a.asice");
    encrypt(&[7; 64], "b.asice");
    let mut padding = fs::read(folder.join("b.asice")).unwrap();
    // The last byte but sixteen is exclusive-ored into the last of the padding.
    let place = padding.len() - 17;
    padding[place] ^= 0x40;
    fs::write(folder.join("c.asice"), padding).unwrap();
    let answers: Vec<_> = ["a", "b", "c"]
        .iter()
        .flat_map(|name| {
            ["text", "json"].map(|format| {
                let run = program(
                    &folder,
                    &format!("verify {name}.asice --decrypt-key mottaker.key --format {format} --now 2026-11-01T12:00:00Z"),
                );
                assert!(run.code == 1 && run.out.contains("KO-PAKKE-124"), "{}{}", run.out, run.err);
                (run.out.replace(&format!("{name}.asice"), ""), run.err)
            })
        })
        .collect();
    assert_eq!(answers[..2], answers[2..4]);
    assert_eq!(answers[..2], answers[4..]);
}
