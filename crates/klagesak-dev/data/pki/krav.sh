#!/usr/bin/env bash
# Makes what receivers with demands need, in `krav/`, with OpenSSL: a root and issuers below it, signers of several kinds, and lists of
# the certificates that were called back. The packages are signed with these keys when they are made, see `pakker/krav.rs`; what lies in
# `krav/` protects nothing.
set -euo pipefail
cd "$(dirname "$0")"
. ./ca.sh
rm -rf krav
mkdir krav
office=/C=NO/O=Proevekontoret/2.5.4.97=NTRNO-310999008

# issue NAME ISSUER SUBJECT KEY_KIND EXTENSIONS…: without an issuer it is a root
issue() {
  local -n kind=$4
  openssl genpkey "${kind[@]}" -out "krav/$1.key"
  if [ -z "$2" ]; then ca=(-selfsign -keyfile "krav/$1.key"); else ca=(-cert "krav/$2.pem" -keyfile "krav/$2.key"); fi
  certify "krav/$1.key" "krav/$1.pem" "$3" "${@:5}" subjectKeyIdentifier=hash
}
issuer=(basicConstraints=critical,CA:TRUE keyUsage=critical,keyCertSign,cRLSign)
signer=(basicConstraints=critical,CA:FALSE keyUsage=critical,digitalSignature,nonRepudiation)
# shellcheck disable=SC2034 # by name
short=(-algorithm RSA -pkeyopt rsa_keygen_bits:1024)

# Their own attributes may be there, in this order.
sed -i.bak 's/^commonName=supplied/givenName=optional\nsurname=optional\nserialNumber=optional\ncommonName=supplied/' "$arbeid/ca.cnf"
issue rot "" "/C=NO/O=Proeveutsteder/CN=kravrot" ec "${issuer[@]}"
issue annen-rot "" "/C=NO/O=Proeveutsteder/CN=annenkravrot" ec "${issuer[@]}"
issue kontor rot "$office/CN=kontor" ec "${signer[@]}"
issue segl rot "$office/CN=segl" ec "${signer[@]}" certificatePolicies=0.4.0.194112.1.1
issue person rot "$office/GN=Prøve/SN=Prøvesen/CN=person" ec "${signer[@]}"
issue gammel rot "/C=NO/O=Proevekontoret/serialNumber=310999008/CN=gammel" ec "${signer[@]}"
issue kort rot "/C=NO/O=Proeveutsteder/CN=kort" short "${issuer[@]}"
issue under-kort kort "$office/CN=under-kort" ec "${signer[@]}"
issue smal rot "/C=NO/O=Proeveutsteder/CN=smal" ec "${issuer[@]}" certificatePolicies=1.2.3.4
issue under-smal smal "$office/CN=under-smal" ec "${signer[@]}" certificatePolicies=0.4.0.194112.1.1
issue nett rot "/C=NO/O=Proeveutsteder/CN=nett" ec "${issuer[@]}" extendedKeyUsage=serverAuth
issue under-nett nett "$office/CN=under-nett" ec "${signer[@]}"

# list NAME ISSUER FROM UNTIL EXTENSIONS…: of those in the index
list() {
  sed 's/^default_md=sha256/&\ncrl_extensions=e/' "$arbeid/ca.cnf" > "$arbeid/crl.cnf"
  { echo '[e]'; printf '%s\n' authorityKeyIdentifier=keyid "${@:5}"; } >> "$arbeid/crl.cnf"
  openssl ca -gencrl -config "$arbeid/crl.cnf" -cert "krav/$2.pem" -keyfile "krav/$2.key" \
    -crl_lastupdate "$3" -crl_nextupdate "$4" -out "$arbeid/crl.pem"
  openssl crl -in "$arbeid/crl.pem" -outform DER -out "krav/$1.crl"
}
scope=issuingDistributionPoint=critical,@idp
: > "$arbeid/index"
list fersk rot 20261025000000Z 20561101000000Z
list gammel rot 20260901000000Z 20261001000000Z
list endringer rot 20261025000000Z 20561101000000Z 2.5.29.27=critical,DER:02:01:01
list ukjent-krav rot 20261025000000Z 20561101000000Z 1.2.3.4.5=critical,ASN1:NULL
list om-andre rot 20261025000000Z 20561101000000Z "$scope" '[idp]' onlyCA=TRUE
list fra-en-annen annen-rot 20261025000000Z 20561101000000Z
serial=$(openssl x509 -in krav/kontor.pem -noout -serial | cut -d= -f2)
printf 'R\t560101000000Z\t261020000000Z,keyCompromise\t%s\tunknown\t/CN=kontor\n' "$serial" > "$arbeid/index"
list tilbakekalt rot 20261025000000Z 20561101000000Z
rm krav/rot.key krav/annen-rot.key krav/kort.key krav/smal.key krav/nett.key krav/*.bak 2>/dev/null || true
