#!/usr/bin/env bash
# Encrypts the right signed package of the conformance suite with OpenSSL, in two ways. Run it after `lag.sh` and `cargo dev generate`,
# and generate again.
set -euo pipefail
cd "$(dirname "$0")"
pakke=../../../../fixtures/1.0/pakke/signert.asice
encrypt() { openssl cms -encrypt -binary -aes256 -in "$pakke" -outform DER -recip mottaker.pem "$@"; }
encrypt -keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256 -out kryptert.asice
encrypt -keyopt rsa_padding_mode:pkcs1 -out gammelt-kryptert.asice
