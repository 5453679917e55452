# What the scripts of programs share: FOLDER and ROUNDS from the command line, a place to work, and documents by their names.
set -uo pipefail
folder=$1 rounds=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/in" "$work/out"

# there PROGRAM [NAME]: says so when it is not.
there() { [ -n "$1" ] && command -v "$1" > /dev/null || { echo "skipped: ${2:-$1} is not installed" >&3; return 1; }; }
# put PRODUCER: what lies in $work/out becomes documents of that producer.
put() {
  for file in "$work"/out/*; do [ ! -s "$file" ] || mv "$file" "$folder/$1--$(basename "$file" | sed 's/--/-/')"; done
  rm -rf "$work/out" && mkdir "$work/out"
}
# What the programs say of their work is kept out of the table.
exec 3>&1 2> /dev/null
