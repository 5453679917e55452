#!/usr/bin/env bash
# Makes the keys and certificates beside this file with OpenSSL: a root, and some that it has issued. They are for the conformance
# suite and protect nothing. Made anew, every signed and encrypted package of the suite is another; see `pakker/signerte.rs`.
set -euo pipefail
cd "$(dirname "$0")"
arbeid=$(mktemp -d)
trap 'rm -rf "$arbeid"' EXIT
touch "$arbeid/index"
cat > "$arbeid/ca.cnf" <<CNF
[ca]
default_ca=d
[d]
database=$arbeid/index
new_certs_dir=$arbeid
rand_serial=yes
policy=p
default_md=sha256
unique_subject=no
[p]
countryName=supplied
organizationName=supplied
organizationIdentifier=optional
commonName=supplied
CNF
ec=(-algorithm EC -pkeyopt ec_paramgen_curve:P-256)
rsa=(-algorithm RSA -pkeyopt rsa_keygen_bits:2048)

# root NAME: one that trusts itself
root() {
  openssl genpkey "${ec[@]}" -out "$1.key"
  openssl req -new -key "$1.key" -subj "/C=NO/O=Proeveutsteder/CN=$1" -out "$arbeid/csr"
  printf 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n' > "$arbeid/ext"
  openssl ca -batch -notext -config "$arbeid/ca.cnf" -selfsign -keyfile "$1.key" -in "$arbeid/csr" -extfile "$arbeid/ext" \
    -startdate 20260101000000Z -enddate 20560101000000Z -out "$1.pem"
}

# issue NAME ISSUER USAGE FROM TO KIND…
issue() {
  openssl genpkey "${@:6}" -out "$1.key"
  openssl req -new -key "$1.key" -subj "/C=NO/O=Proevekontoret/2.5.4.97=NTRNO-310999008/CN=$1" -out "$arbeid/csr"
  printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,%s\nsubjectKeyIdentifier=hash\n' "$3" > "$arbeid/ext"
  openssl ca -batch -notext -config "$arbeid/ca.cnf" -cert "$2.pem" -keyfile "$2.key" -in "$arbeid/csr" -extfile "$arbeid/ext" \
    -startdate "$4" -enddate "$5" -out "$1.pem"
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
