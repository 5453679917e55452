#!/usr/bin/env bash
# Makes the keys and certificates beside this file with OpenSSL: a root, and some that it has issued. They are for the conformance
# suite and protect nothing. Made anew, every signed and encrypted package of the suite is another; see `pakker/signerte.rs`.
set -euo pipefail
cd "$(dirname "$0")"
. ./ca.sh
rsa=(-algorithm RSA -pkeyopt rsa_keygen_bits:2048)

# root NAME: one that trusts itself
root() {
  openssl genpkey "${ec[@]}" -out "$1.key"
  ca=(-selfsign -keyfile "$1.key")
  certify "$1.key" "$1.pem" "/C=NO/O=Proeveutsteder/CN=$1" \
    basicConstraints=critical,CA:TRUE keyUsage=critical,keyCertSign,cRLSign subjectKeyIdentifier=hash
}

# issue NAME ISSUER USAGE FROM TO KIND…
issue() {
  openssl genpkey "${@:6}" -out "$1.key"
  ca=(-cert "$2.pem" -keyfile "$2.key")
  from=$4 to=$5 certify "$1.key" "$1.pem" "/C=NO/O=Proevekontoret/2.5.4.97=NTRNO-310999008/CN=$1" \
    basicConstraints=critical,CA:FALSE "keyUsage=critical,$3" subjectKeyIdentifier=hash
}

sign=digitalSignature,nonRepudiation
root rot
root fremmed-rot
issue kontor rot "$sign" 20260101000000Z 20560101000000Z "${ec[@]}"
issue fremmed fremmed-rot "$sign" 20260101000000Z 20560101000000Z "${ec[@]}"
issue utloept rot "$sign" 20260101000000Z 20260601000000Z "${ec[@]}"
issue framtidig rot "$sign" 20261201000000Z 20560101000000Z "${ec[@]}"
issue mottaker rot keyEncipherment 20260101000000Z 20560101000000Z "${rsa[@]}"
rm fremmed-rot.key rot.key
