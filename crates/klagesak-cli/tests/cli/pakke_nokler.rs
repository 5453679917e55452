//! Signing and encrypting, with keys and a judgement by OpenSSL.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::json::reports;
use crate::pakke::sak;
use crate::skipped;
use crate::support::{Run, run};

/// A folder with a case and the keys `rot`, `kontor` and `mottaker`; none, with the reason told, without OpenSSL.
pub(crate) fn verksted(name: &str) -> Option<PathBuf> {
    if Command::new("openssl").arg("version").output().is_err() {
        skipped::without_program("openssl");
        return None;
    }
    let folder = sak(name).parent().unwrap().to_owned();
    let root = "req -x509 -newkey rsa:2048 -nodes -keyout rot.key -out rot.pem -days 9 -subj /CN=rot -addext keyUsage=keyCertSign,cRLSign";
    openssl(&folder, root);
    for (name, usage) in [("kontor", "digitalSignature,nonRepudiation"), ("mottaker", "keyEncipherment")] {
        let subject = format!("/C=NO/O=Proeve/2.5.4.97=NTRNO-310999008/CN={name}");
        openssl(
            &folder,
            &format!("req -new -newkey rsa:2048 -nodes -keyout {name}.key -out csr -subj {subject}"),
        );
        fs::write(folder.join("ext"), format!("basicConstraints=CA:FALSE\nkeyUsage=critical,{usage}\n"))
            .unwrap();
        let how = "x509 -req -in csr -CA rot.pem -CAkey rot.key -CAcreateserial -extfile ext -days 5";
        openssl(&folder, &format!("{how} -out {name}.pem"));
    }
    let chain = ["kontor.pem", "rot.pem"].map(|name| fs::read(folder.join(name)).unwrap()).concat();
    fs::write(folder.join("kjede.pem"), chain).unwrap();
    Some(folder)
}

pub(crate) fn openssl(folder: &Path, args: &str) {
    let output = Command::new("openssl").args(args.split(' ')).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "openssl {args}\n{}", String::from_utf8_lossy(&output.stderr));
}

/// The program, with the files of the folder under the names that end as theirs.
pub(crate) fn program(folder: &Path, args: &str) -> Run {
    let full = |arg: &str| {
        let is_file = arg.contains('.') || arg.contains('/') || arg == "ut";
        if is_file { folder.join(arg).to_str().unwrap().to_owned() } else { arg.to_owned() }
    };
    let args: Vec<_> = args.split(' ').map(full).collect();
    run(&args.iter().map(String::as_str).collect::<Vec<_>>())
}

pub(crate) const PACK: &str = "pack sak/klagesak.json --fill --sign kontor.key --cert kjede.pem";

#[test]
fn a_signed_package_is_accepted_by_those_who_trust_its_issuer() {
    let Some(folder) = verksted("pakke-signert") else { return };
    let made = program(&folder, &format!("{PACK} -o p.asice"));
    assert_eq!(made.code, 0, "{}{}", made.out, made.err);
    let trusted = program(&folder, "verify p.asice --trust rot.pem");
    assert_eq!(trusted.code, 0, "{}", trusted.out);
    assert!(
        trusted.out.contains("Godtatt") && trusted.out.contains("signert av 310999008, "),
        "{}",
        trusted.out
    );
    assert!(program(&folder, "verify p.asice").out.contains("KO-PAKKE-116"));
    // So does the JSON: the organisation, never a person.
    for (args, klarert) in [("--trust rot.pem", true), ("--trust mottaker.pem", false), ("", false)] {
        let judged = program(&folder, format!("verify p.asice --format json {args}").trim());
        let [report] = reports(&judged).try_into().unwrap();
        let [by] = &report.signert_av[..] else { panic!("{}", judged.out) };
        assert_eq!(by.organisasjonsnummer.as_deref(), Some("310999008"));
        assert_eq!((by.virksomhet.as_deref(), by.klarert), (Some("Proeve"), klarert));
        assert!(by.tidspunkt.is_some() && !judged.out.contains("kontor"), "{}", judged.out);
    }
    // Stripped of its signature it is still called an ASiC-E, and says so less.
    let bare = program(&folder, "pack sak/klagesak.json --fill -o bar.zip");
    assert_eq!(bare.code, 0);
    fs::copy(folder.join("bar.zip"), folder.join("bar.asice")).unwrap();
    assert!(program(&folder, "verify bar.asice").out.contains("KO-PAKKE-101"));
    assert!(!program(&folder, "verify bar.zip").out.contains("KO-PAKKE-101"));
    assert_eq!(program(&folder, "validate p.asice --trust rot.pem").code, 0);
    let stranger = program(&folder, "verify p.asice --trust mottaker.pem");
    assert!(stranger.code == 1 && stranger.out.contains("KO-PAKKE-109"), "{}", stranger.out);
    assert!(!stranger.out.contains("signert av"), "{}", stranger.out);
    // Years later the certificate has run out.
    let late = program(&folder, "verify p.asice --trust rot.pem --now 2099-01-01T00:00:00Z");
    assert!(late.code == 1 && late.out.contains("KO-PAKKE-107"), "{}", late.out);
    // OpenSSL says the same of the signature.
    assert_eq!(program(&folder, "unpack p.asice -o ut --trust rot.pem").code, 0);
    let signature = fs::read_dir(folder.join("ut/META-INF")).unwrap().map(|e| e.unwrap().path());
    let signature = signature.filter(|path| path.extension().is_some_and(|e| e == "p7s")).collect::<Vec<_>>();
    let [signature] = &signature[..] else { panic!("{signature:?}") };
    fs::copy(signature, folder.join("p7s")).unwrap();
    let verify = "cms -verify -binary -inform DER -in p7s -content ut/META-INF/asicmanifest.xml -CAfile rot.pem -purpose any";
    openssl(&folder, &format!("{verify} -out ignored"));
}

#[test]
fn an_encrypted_package_opens_with_the_key_and_not_without() {
    let Some(folder) = verksted("pakke-kryptert") else { return };
    assert_eq!(program(&folder, &format!("{PACK} -o p.asice --encrypt-to mottaker.pem")).code, 0);
    let with = program(&folder, "validate p.asice --decrypt-key mottaker.key --trust rot.pem");
    assert_eq!(with.code, 0, "{}", with.out);
    let without = program(&folder, "verify p.asice");
    assert!(without.code == 3 && without.err.contains("--decrypt-key"), "{}", without.err);
    // A receiver's usual key is for what is encrypted, and one that is given is for this package.
    assert_eq!(program(&folder, "pack sak/klagesak.json --fill -o aapen.zip").code, 0);
    let usual = |package: &str| -> Run {
        let (package, key) = (folder.join(package), folder.join("mottaker.key"));
        let args = ["verify", package.to_str().unwrap()];
        crate::support::program(&args).env("KLAGESAK_DECRYPT_KEY", key).output().unwrap().into()
    };
    assert_eq!((usual("aapen.zip").code, usual("p.asice").code), (0, 0));
    let demanded = program(&folder, "verify aapen.zip --decrypt-key mottaker.key");
    assert!(demanded.code == 1 && demanded.out.contains("KO-PAKKE-122"), "{}", demanded.out);
    let other = program(&folder, "verify p.asice --decrypt-key kontor.key");
    assert!(other.code == 1 && other.out.contains("KO-PAKKE-121"), "{}", other.out);
    assert_eq!(program(&folder, "unpack p.asice -o ut --decrypt-key mottaker.key --trust rot.pem").code, 0);
    // And the way between OpenSSL and us, both ways.
    openssl(
        &folder,
        "cms -decrypt -binary -inform DER -in p.asice -recip mottaker.pem -inkey mottaker.key -out aapen.asice",
    );
    assert_eq!(program(&folder, "verify aapen.asice --trust rot.pem").code, 0);
    let oaep = "-keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256";
    openssl(
        &folder,
        &format!(
            "cms -encrypt -binary -aes256 -in aapen.asice -outform DER -recip mottaker.pem {oaep} -out deres.asice"
        ),
    );
    assert_eq!(program(&folder, "verify deres.asice --trust rot.pem --decrypt-key mottaker.key").code, 0);
}

#[test]
fn keys_and_certificates_that_cannot_be_used_are_wrong_commands() {
    let Some(folder) = verksted("pakke-nokler") else { return };
    openssl(&folder, "pkey -in kontor.key -aes256 -passout pass:hemmelig -out laast.key");
    for (args, said) in [
        ("-o p.asice --sign rot.key --cert kontor.pem", "ingen av sertifikatene hører til nøkkelen"),
        ("-o p.asice --sign mottaker.key --cert mottaker.pem", "sertifikatet er ikke til signering"),
        ("-o p.asice --sign laast.key --cert kontor.pem", "passord"),
        ("-o p.zip --sign kontor.key --cert kontor.pem", "bare en ASiC-E"),
        ("-o p.asice --encrypt-to kontor.pem", "ikke til kryptering"),
        ("-o p.asice --encrypt-to kontor.key", "sertifikater"),
        ("-o pakke --encrypt-to mottaker.pem --now 2099-01-01T00:00:00Z", "utløpt"),
    ] {
        let wrong = program(&folder, &format!("pack sak/klagesak.json --fill {args}"));
        assert!(wrong.code == 2 && wrong.err.contains(said), "{args}: {} {}", wrong.code, wrong.err);
    }
}
