# shellcheck shell=bash
# An authority of OpenSSL in a folder of its own that goes with the script: `lag.sh` and `signer.sh` read this file, and give
# `certify` the rest.
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
# From before the suite is judged until long after.
from=20260101000000Z
to=20560101000000Z

# certify KEY CERTIFICATE SUBJECT EXTENSIONS…: `ca` says who issues it
certify() {
  openssl req -new -key "$1" -subj "$3" -out "$arbeid/csr"
  printf '%s\n' "${@:4}" > "$arbeid/ext"
  openssl ca -batch -notext -config "$arbeid/ca.cnf" "${ca[@]}" -in "$arbeid/csr" -extfile "$arbeid/ext" \
    -startdate "$from" -enddate "$to" -out "$2"
}
