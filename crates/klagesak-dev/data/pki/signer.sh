#!/usr/bin/env bash
# Signs the manifest of the right signed package with OpenSSL, in ways our own program does not sign, and makes the keys it takes.
# Run it after `cargo dev generate` when that package has changed. The packages these signatures go into are examples of rules, not of
# the conformance suite; see `pakker/utenfor.rs`. Like all else here they protect nothing.
set -euo pipefail
cd "$(dirname "$0")"
. ./ca.sh
unzip -p ../../../../fixtures/1.0/pakke/signert.asice META-INF/asicmanifest.xml > "$arbeid/manifest"
mkdir -p signaturer
subject=/C=NO/O=Proevekontoret

# sign NAME ARGUMENTS…
sign() {
  openssl cms -sign -binary -in "$arbeid/manifest" -outform DER -out "signaturer/$1.p7s" "${@:2}"
}

# A root of their own, since nobody has kept the key of the other, and two certificates of one key that only their content tells apart.
openssl genpkey "${ec[@]}" -out "$arbeid/rot.key"
ca=(-selfsign -keyfile "$arbeid/rot.key")
certify "$arbeid/rot.key" signaturer/rot.pem "$subject/CN=eksempelrot" basicConstraints=critical,CA:TRUE keyUsage=critical,keyCertSign
ca=(-cert signaturer/rot.pem -keyfile "$arbeid/rot.key")
signs=(basicConstraints=critical,CA:FALSE keyUsage=critical,digitalSignature,nonRepudiation)
openssl genpkey "${ec[@]}" -out "$arbeid/kontor.key"
certify "$arbeid/kontor.key" "$arbeid/ene.pem" "$subject/CN=kontor" "${signs[@]}"
# The same serial number for the next: the database of the authority would not give it twice.
sed -i.bak "s/^rand_serial=yes/serial=$(printf %s "$arbeid/serial" | sed 's|/|\\/|g')/" "$arbeid/ca.cnf"
openssl x509 -in "$arbeid/ene.pem" -noout -serial | cut -d= -f2 > "$arbeid/serial"
: > "$arbeid/index"
certify "$arbeid/kontor.key" "$arbeid/andre.pem" "$subject/CN=kontor" "${signs[@]}" extendedKeyUsage=clientAuth
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out "$arbeid/kort.key"
certify "$arbeid/kort.key" "$arbeid/kort.pem" "$subject/CN=kort" "${signs[@]}"

kontor=(-signer kontor.pem -inkey kontor.key)
sign uten-sertifikat -cades -md sha256 -nocerts "${kontor[@]}"
sign til-kryptering -cades -md sha256 -signer mottaker.pem -inkey mottaker.key
sign uten-signing-certificate -md sha256 "${kontor[@]}"
sign annet-sertifikat -cades -md sha256 -signer "$arbeid/ene.pem" -inkey "$arbeid/kontor.key" -nocerts -certfile "$arbeid/andre.pem"
sign sha-1 -cades -md sha1 "${kontor[@]}"
sign sha-224 -cades -md sha224 "${kontor[@]}"
sign kort-noekkel -cades -md sha256 -signer "$arbeid/kort.pem" -inkey "$arbeid/kort.key"
